// How each kind of thing stands in JSON: written and read, side by side.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_JSON_KINDS_HPP
#define PRESCHOOL_PLAN_DETAIL_JSON_KINDS_HPP

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <preschool_plan/coordinate.hpp>
#include <preschool_plan/detail/json_reader.hpp>
#include <preschool_plan/detail/json_schema.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/detail/wire_text.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/tally.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace preschool_plan::detail {

namespace json = boost::json;

/// A kind of thing in JSON. `Within` is the row that coordinates are of: that of the table that a total adds up.
template <class T, class Within>
struct InJson {
    static_assert(
        DescribedRow<T>,
        "preschool_plan: this is neither described nor of a kind that JSON has a form for. Write "
        "BOOST_DESCRIBE_STRUCT(Row, (), (its, members)) after a struct; write texts as Label or std::string_view, "
        "figures as counts such as Seats or as Share, lists as ShortList or Rows.");
};

template <class Within = void, class T>
json::value write_json(T const& thing) {
    return InJson<T, Within>::write(thing);
}
template <class Within = void, class T>
void read_json(JsonReader& reader, json::value const& from, T& to) {
    InJson<T, Within>::read(reader, from, to);
}

template <class T, class Within = void>
json::value json_schema(JsonSchema& schema) {
    return InJson<T, Within>::schema(schema);
}

template <std::integral Number>
Message whole_numbers(Number least, Number most) {
    std::string const from = std::to_string(least);
    std::string const to = std::to_string(most);
    return {from + "至" + to + "的整数", "a whole number from " + from + " to " + to};
}
template <std::integral Number>
json::object schema_of_whole_numbers(Number least, Number most) {
    return {{"type", "integer"}, {"minimum", least}, {"maximum", most}};
}
/// The whole number, or nothing and a fault.
template <std::integral Number>
bool read_whole_number(JsonReader& reader, json::value const& from, Number least, Number most, Number& to) {
    if (auto const* const number = from.if_int64(); number && std::in_range<Number>(*number))
        to = static_cast<Number>(*number);
    else if (auto const* const large = from.if_uint64(); large && std::in_range<Number>(*large))
        to = static_cast<Number>(*large);
    else
        return reader.refuse(whole_numbers(least, most)), false;
    if (to < least || to > most) return reader.refuse(whole_numbers(least, most)), false;
    return true;
}

template <class Within>
struct InJson<bool, Within> {
    static json::value write(bool value) { return value; }
    static void read(JsonReader& reader, json::value const& from, bool& to) {
        if (auto const* const found = from.if_bool())
            to = *found;
        else
            reader.refuse({"true 或 false", "true or false"});
    }
    static json::value schema(JsonSchema&) { return {{"type", "boolean"}}; }
};

template <std::integral Number, class Within>
struct InJson<Number, Within> {
    static constexpr Number least = std::numeric_limits<Number>::min();
    static constexpr Number most = std::numeric_limits<Number>::max();

    static json::value write(Number value) { return value; }
    static void read(JsonReader& reader, json::value const& from, Number& to) {
        read_whole_number(reader, from, least, most, to);
    }
    static json::value schema(JsonSchema&) { return schema_of_whole_numbers(least, most); }
};

/// By its name; a value that is no enumerator, which no reader takes, by its number.
template <DescribedEnum E, class Within>
struct InJson<E, Within> {
    static json::value write(E value) {
        if (!is_enumerator(value)) return static_cast<std::int64_t>(value);
        return json::string(enumerator_name(value));
    }
    static void read(JsonReader& reader, json::value const& from, E& to) {
        auto const* const name = from.if_string();
        for (E const value : enumerators<E>)
            if (name != nullptr && enumerator_name(value) == std::string_view(*name)) {
                to = value;
                return;
            }
        reader.refuse(one_of(enumerators_of<E>::names));
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(full_name_of_type<E>(), short_name_of_type<E>(), [] {
            json::array names;
            for (E const value : enumerators<E>) names.emplace_back(enumerator_name(value));
            json::object definition{{"enum", std::move(names)}};
            if constexpr (requires(E value) { Label{label(value)}; }) {
                std::string labels;
                for (E const value : enumerators<E>)
                    labels += (labels.empty() ? "" : "; ") + std::string(enumerator_name(value)) + ": " +
                              in_both_languages(label(value));
                definition["description"] = labels;
            }
            return definition;
        });
    }
};

/// A text of the file, checked and kept; nothing and a fault where it is none.
inline bool read_text(JsonReader& reader, json::value const& from, std::string_view& to) {
    auto const* const text = from.if_string();
    if (text == nullptr) return reader.refuse({"文字", "a text"}), false;
    if (std::string_view(*text).find('\0') != std::string_view::npos)
        return reader.refuse({"含 NUL 的文字", "a text with a NUL"}, {"不含 NUL 的文字", "a text without"}), false;
    to = *text;
    return true;
}

template <IsPlainText T, class Within>
struct InJson<T, Within> {
    static json::value write(T const& text) { return json::string(std::string_view(text)); }
    static void read(JsonReader& reader, json::value const& from, T& to) {
        std::string_view text;
        if (!read_text(reader, from, text)) return;
        if constexpr (std::is_same_v<T, std::string_view>)
            to = reader.keep(text);
        else if constexpr (std::is_constructible_v<T, std::string_view>)
            to = T(text);
        else
            to = reader.keep(text).data();
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer("text", "text", [] {
            return json::object{{"type", "string"}, {"pattern", "^[^\\u0000]*$"}};
        });
    }
};

/// A text that is made of its value: a clause, a date.
template <class T>
struct InJsonAsText {
    static json::value write(T const& thing) { return json::string(wire_text(thing)); }
    static void read(JsonReader& reader, json::value const& from, T& to) {
        auto const* const text = from.if_string();
        if (text == nullptr || !from_wire_text(*text, to)) reader.refuse(wire_text_of(to));
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(full_name_of_type<T>(), short_name_of_type<T>(), [] {
            return json::object{
                {"type", "string"}, {"pattern", wire_pattern(T{})}, {"description", wire_text_of(T{}).en}};
        });
    }
};
template <class Within>
struct InJson<Clause, Within> : InJsonAsText<Clause> {};
template <class Within>
struct InJson<Date, Within> : InJsonAsText<Date> {};

inline constexpr std::int64_t most_of_a_count = std::numeric_limits<std::int64_t>::max();

/// The plain number: the member says of what.
template <Unit const& counted, class Within>
struct InJson<Count<counted>, Within> {
    static json::value write(Count<counted> const& count) { return count.value(); }
    static void read(JsonReader& reader, json::value const& from, Count<counted>& to) {
        std::int64_t value = 0;
        if (read_whole_number<std::int64_t>(reader, from, 0, most_of_a_count, value)) to = Count<counted>{value};
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(full_name_of_type<Count<counted>>(), std::string(counted.plural), [] {
            json::object numbers = schema_of_whole_numbers<std::int64_t>(0, most_of_a_count);
            numbers["description"] =
                "a number of " + std::string(counted.plural) + " (" + std::string(counted.zh) + ')';
            return numbers;
        });
    }
};

template <class Measured, Trend trend, class Within>
struct InJson<Level<Measured, trend>, Within> {
    static json::value write(Level<Measured, trend> const& level) { return write_json<Within>(level.value()); }
    static void read(JsonReader& reader, json::value const& from, Level<Measured, trend>& to) {
        Measured value{};
        read_json<Within>(reader, from, value);
        to = value;
    }
    static json::value schema(JsonSchema& schema) { return json_schema<Measured, Within>(schema); }
};

/// {"value": 20, "unit": "years"}; of a share also the whole: {"value": 95, "unit": "percent", "whole": 100}
template <class Within>
struct InJson<Quantity, Within> {
    static constexpr std::array<std::string_view, 3> names{"value", "unit", "whole"};

    static json::value write(Quantity const& quantity) {
        json::object object{{"value", quantity.value()}, {"unit", quantity.unit().plural}};
        if (auto const share = quantity.as<Share>()) object["whole"] = share->whole();
        return object;
    }
    static void read(JsonReader& reader, json::value const& from, Quantity& to) {
        json::object const* const object = reader.object_of(from, names);
        if (object == nullptr) return;
        std::int64_t value = 0;
        std::int64_t whole = 1;
        Unit const* unit = nullptr;
        bool sound = true;
        reader.member(*object, "value", [&](json::value const& found) {
            sound = read_whole_number<std::int64_t>(reader, found, 0, most_of_a_count, value) && sound;
        });
        reader.member(*object, "unit", [&](json::value const& found) {
            if (auto const* const name = found.if_string()) unit = reader.units.find(*name);
            if (unit == nullptr) reader.refuse(one_of(reader.units.names));
        });
        if (unit != nullptr && *unit == unit::percent)
            reader.member(*object, "whole", [&](json::value const& found) {
                sound = read_whole_number<std::int64_t>(reader, found, 1, most_of_a_count, whole) && sound;
            });
        else if (auto const* const found = object->if_contains("whole"); found != nullptr && unit != nullptr)
            reader.within("whole", [&] { reader.refuse({"只有 percent 有 whole", "a whole of percent only"}); });
        if (!sound || unit == nullptr) return;
        to = *unit == unit::percent ? Quantity{Share{value, whole}} : Quantity{value, *unit};
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(full_name_of_type<Quantity>(), "Quantity", [&] {
            json::array units;
            for (std::string_view const name : schema.units)
                if (name != unit::percent.plural) units.emplace_back(name);
            JsonObjectSchema object;
            object.add("value", schema_of_whole_numbers<std::int64_t>(0, most_of_a_count));
            object.add("unit", json::object{{"enum", std::move(units)}});
            return json::object{{"oneOf", json::array{object.take(), json_schema<Share>(schema)}}};
        });
    }
};

template <class Within>
struct InJson<Share, Within> {
    static json::value write(Share const& share) { return write_json(Quantity{share}); }
    static void read(JsonReader& reader, json::value const& from, Share& to) {
        Quantity quantity{to};
        read_json(reader, from, quantity);
        if (auto const share = quantity.as<Share>())
            to = *share;
        else
            reader.within("unit", [&] { reader.refuse({"percent", "percent"}); });
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(full_name_of_type<Share>(), "Share", [] {
            JsonObjectSchema object;
            object.add("value", schema_of_whole_numbers<std::int64_t>(0, most_of_a_count));
            object.add("unit", json::object{{"const", unit::percent.plural}});
            object.add("whole", schema_of_whole_numbers<std::int64_t>(1, most_of_a_count));
            return object.take();
        });
    }
};

/// {"column": "works", "value": "new_build"}
template <class Row>
struct InJson<Coordinate, Row> {
    static_assert(DescribedRow<Row>,
                  "preschool_plan: a coordinate is of a column of the table that a total adds up, and "
                  "this one does not stand in a Total.");
    static constexpr std::array<std::string_view, 2> names{"column", "value"};

    static json::value write(Coordinate const& coordinate) {
        return json::object{{"column", column_name<Row>(coordinate)}, {"value", coordinate.name()}};
    }
    static void read(JsonReader& reader, json::value const& from, Coordinate& to) {
        json::object const* const object = reader.object_of(from, names);
        if (object == nullptr) return;
        std::vector<std::string_view> columns;
        std::vector<std::string_view> values;
        std::string_view column;
        bool has_column = false;
        reader.member(*object, "column", [&](json::value const& found) {
            if (auto const* const name = found.if_string()) column = *name;
            for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
                using E = enumeration_in<member_type<Member>>;
                if constexpr (!std::is_void_v<E>) {
                    columns.push_back(Member::name);
                    if (column != Member::name) return;
                    has_column = true;
                    values.assign(std::begin(enumerators_of<E>::names), std::end(enumerators_of<E>::names));
                }
            });
            if (!has_column) reader.refuse(one_of(columns));
        });
        reader.member(*object, "value", [&](json::value const& found) {
            if (!has_column) return; // which values it may have is open
            auto const* const name = found.if_string();
            if (auto const named = name ? coordinate_named<Row>(column, *name) : Optional<Coordinate>{})
                to = *named;
            else
                reader.refuse(one_of(values));
        });
    }
    static json::value schema(JsonSchema& schema) {
        json::array columns;
        for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
            using E = enumeration_in<member_type<Member>>;
            if constexpr (!std::is_void_v<E>) {
                JsonObjectSchema object;
                object.add("column", json::object{{"const", Member::name}});
                object.add("value", json_schema<E>(schema));
                columns.push_back(object.take());
            }
        });
        return json::object{{"oneOf", std::move(columns)}};
    }
};

template <MayBeAbsent T, class Within>
struct InJson<T, Within> {
    static json::value write(T const& optional) {
        return optional.has_value() ? write_json<Within>(*optional) : json::value{};
    }
    static void read(JsonReader& reader, json::value const& from, T& to) {
        held<T> value{};
        read_json<Within>(reader, from, value);
        to = value;
    }
    static json::value schema(JsonSchema& schema) { return json_schema<held<T>, Within>(schema); }
};

template <IsList T, class Within>
struct InJson<T, Within> {
    static json::value write(T const& list) {
        json::array array;
        for (auto const& thing : list) array.push_back(write_json<Within>(thing));
        return array;
    }
    static void read(JsonReader& reader, json::value const& from, T& to) {
        auto const* const array = from.if_array();
        if (array == nullptr) return reader.refuse({"列表", "a list"});
        if constexpr (requires { T::capacity(); }) {
            if (array->size() > T::capacity()) {
                std::string const size = std::to_string(array->size());
                std::string const room = std::to_string(T::capacity());
                return reader.refuse({size + "项的列表", "a list of " + size},
                                     {"最多" + room + "项", "a list of at most " + room});
            }
        }
        if constexpr (requires(held<T> const& thing) { to.push_back(thing); }) {
            for (std::size_t i = 0; i < array->size(); ++i) {
                held<T> thing{};
                read_row(reader, *array, i, thing);
                to.push_back(thing);
            }
        } else { // a view of rows
            if (array->empty()) return;
            auto* const rows = reader.make<held<T>>(array->size());
            for (std::size_t i = 0; i < array->size(); ++i) read_row(reader, *array, i, rows[i]);
            to = T(rows, array->size());
        }
    }
    static json::value schema(JsonSchema& schema) {
        json::object array{{"type", "array"}, {"items", json_schema<held<T>, Within>(schema)}};
        if constexpr (requires { T::capacity(); }) array["maxItems"] = T::capacity();
        return array;
    }

  private:
    static void read_row(JsonReader& reader, json::array const& from, std::size_t index, held<T>& to) {
        reader.within(std::to_string(index), [&] { read_json<Within>(reader, from[index], to); });
    }
};

template <class Row, class Within>
struct CoordinatesIn {
    using Type = Within;
};
template <auto table, auto column, class Within>
struct CoordinatesIn<Total<table, column>, Within> {
    using Type = typename Total<table, column>::Row;
};

/// "SeatTarget", "Total_of_seat_targets"
template <class Row>
struct NameOfRow {
    static std::string get() { return short_name_of_type<Row>(); }
};
template <class Table, class Holder, Table Holder::*table, auto column>
struct NameOfRow<Total<table, column>> {
    static std::string get() {
        std::string name = "Total";
        for_each_member(own_members<Holder>{}, [&]<class Member>(Member*) {
            if (is_same_member(Member::pointer, table)) name += "_of_" + std::string(Member::name);
        });
        return name;
    }
};
template <class Row>
std::string name_of_row() {
    return NameOfRow<Row>::get();
}

template <class... Members>
constexpr std::array<std::string_view, sizeof...(Members)> names_of(List<Members...>) {
    return {Members::name...};
}

/// By its members; an empty optional is left out.
template <DescribedRow Row, class Within>
struct InJson<Row, Within> {
    using Inner = typename CoordinatesIn<Row, Within>::Type;
    static_assert(!leaves_members_out<Row>(),
                  "preschool_plan: a member of this struct is not in its description. Write it in its "
                  "BOOST_DESCRIBE_STRUCT or BOOST_DESCRIBE_CLASS.");

    static void write_members(json::object& object, Row const& row) {
        for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
            auto const& member = row.*Member::pointer;
            if constexpr (MayBeAbsent<member_type<Member>>)
                if (!member.has_value()) return;
            object.emplace(Member::name, write_json<Inner>(member));
        });
    }
    static json::value write(Row const& row) {
        json::object object;
        write_members(object, row);
        return object;
    }

    static void read_members(JsonReader& reader, json::object const& object, Row& to) {
        for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
            if constexpr (MayBeAbsent<member_type<Member>>)
                if (!object.contains(Member::name)) return;
            reader.member(object, Member::name,
                          [&](json::value const& found) { read_json<Inner>(reader, found, to.*Member::pointer); });
        });
    }
    static void read(JsonReader& reader, json::value const& from, Row& to) {
        static constexpr auto names = names_of(described_members<Row>{});
        if (json::object const* const object = reader.object_of(from, names)) read_members(reader, *object, to);
    }

    static void add_members(JsonObjectSchema& object, JsonSchema& schema) {
        for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
            using Type = member_type<Member>;
            json::value member = json_schema<Type, Inner>(schema);
            if (Label const text = text_of_member<Row>(Member::name); text != Label{})
                member.as_object()["description"] = in_both_languages(text);
            object.add(Member::name, std::move(member), !MayBeAbsent<Type>);
        });
    }
    static json::value schema(JsonSchema& schema) {
        json::object reference = schema.refer(full_name_of_type<Row>(), name_of_row<Row>(), [&] {
            JsonObjectSchema object;
            add_members(object, schema);
            return object.take();
        });
        schema.facts_of_rows.try_emplace(std::string(JsonSchema::name_referred_to(reference)), facts_of_row<Row>());
        return reference;
    }
};

/// A plan as a whole, which names its schema first: no member can have that key.
struct SchemaKey {
    static constexpr char const* name = "$schema";
};
template <class PlanType>
void write_document(json::object& object, std::string const& schema, PlanType const& plan) {
    object.emplace(SchemaKey::name, schema);
    InJson<PlanType, void>::write_members(object, plan);
}
template <class PlanType>
void read_document(JsonReader& reader, json::value const& from, std::string const& schema, PlanType& plan) {
    static constexpr auto names = names_of(typename Joined<List<SchemaKey>, described_members<PlanType>>::Result{});
    json::object const* const object = reader.object_of(from, names);
    if (object == nullptr) return;
    reader.member(*object, SchemaKey::name, [&](json::value const& found) {
        auto const* const named = found.if_string();
        if (named == nullptr || *named != schema) reader.refuse({schema, schema});
    });
    InJson<PlanType, void>::read_members(reader, *object, plan);
}
template <class PlanType>
json::object schema_of_members(JsonSchema& schema) {
    JsonObjectSchema object;
    InJson<PlanType, void>::add_members(object, schema);
    return object.take();
}
template <class PlanType>
json::object schema_of_document(std::string const& id, JsonSchema& schema) {
    JsonObjectSchema object;
    object.add(SchemaKey::name, json::object{{"const", id}});
    InJson<PlanType, void>::add_members(object, schema);
    json::object document{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                          {"$id", id},
                          {"title", dotted_name_of_type<PlanType>()}};
    for (auto& member : object.take()) document.emplace(member.key(), std::move(member.value()));
    document.emplace("$defs", std::move(schema.definitions));
    return document;
}

// What is only written.

/// {"new_build": 30, "expansion": 8}; a cross-table nests.
template <class Key, class Value, class Within>
struct InJson<Tally<Key, Value>, Within> {
    static json::value write(Tally<Key, Value> const& tally) {
        json::object object;
        for (auto const& [key, value] : tally) object.emplace(enumerator_name(key), write_json<Within>(value));
        return object;
    }
};
template <class Within>
struct InJson<RuleCounts, Within> {
    static json::value write(RuleCounts const& counts) {
        json::object object;
        for (std::size_t i = 0; i < counts.size(); ++i)
            object.emplace(counts.rule(i).name, write_json(counts[counts.rule(i)]));
        return object;
    }
};

} // namespace preschool_plan::detail

#endif
