// How rows stand in JSON, and what they are made of: lists, what may be absent, coordinates, tallies.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_ROWS_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_ROWS_HPP

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <iterator>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/bridges/json_figures.hpp>
#include <preschool_plan/detail/bridges/json_kinds.hpp>
#include <preschool_plan/detail/bridges/json_reader.hpp>
#include <preschool_plan/detail/bridges/json_schema.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/tally.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace preschool_plan::detail {

/// {"column": "works", "value": "new_build"}; by itself, as a change has it, only the value
template <class Row>
struct InJson<Coordinate, Row> {
    static constexpr std::array<std::string_view, 2> names{"column", "value"};

    static json::value write(Coordinate const& coordinate) {
        if constexpr (DescribedRow<Row>)
            return json::object{{"column", column_name<Row>(coordinate)}, {"value", coordinate.name()}};
        else
            return json::string(coordinate.name());
    }
    static void read(JsonReader& reader, json::value const& from, Coordinate& to) {
        static_assert(DescribedRow<Row>,
                      "preschool_plan: a coordinate is of a column of the table that a total adds up, and "
                      "this one does not stand in a Total.");
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

// What a plan need not have: a notice, a group.
template <class T>
concept MayBeLeftOut = requires(T const& thing) {
    thing.is_left_out();
};
template <class T>
inline constexpr bool is_optional_member = MayBeAbsent<T> || MayBeLeftOut<T>;

// What is only written says nothing of what is not so: a finding that no figures, table or acceptance belong to.
template <class T>
inline constexpr bool leaves_defaults_out = false;
template <>
inline constexpr bool leaves_defaults_out<Finding> = true;
template <>
inline constexpr bool leaves_defaults_out<Addend> = true;
template <>
inline constexpr bool leaves_defaults_out<Step> = true;
template <class Value>
inline constexpr bool leaves_defaults_out<Change<Value>> = true;

/// By its members; an empty optional is left out, and so is what a plan need not have.
template <DescribedRow Row, class Within>
struct InJson<Row, Within> {
    using Inner = typename CoordinatesIn<Row, Within>::Type;
    static_assert(!leaves_members_out<Row>(),
                  "preschool_plan: a member of this struct is not in its description. Write it in its "
                  "BOOST_DESCRIBE_STRUCT or BOOST_DESCRIBE_CLASS.");

    static void write_members(json::object& object, Row const& row) {
        for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
            auto const& member = row.*Member::pointer;
            if (!is_written(member)) return;
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
            if constexpr (is_optional_member<member_type<Member>>)
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
            object.add(Member::name, std::move(member), !is_optional_member<Type>);
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

  private:
    template <class Member>
    static bool is_written(Member const& member) {
        if constexpr (MayBeAbsent<Member>)
            return member.has_value();
        else if constexpr (MayBeLeftOut<Member>) // some of which may say something all the same
            return !member.is_left_out() || write_json<Inner>(member) != write_json<Inner>(Member{});
        else if constexpr (leaves_defaults_out<Row>)
            return !(member == Member{});
        else
            return true;
    }
};

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
