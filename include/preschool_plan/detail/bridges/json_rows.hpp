// Rows in JSON, and what they are made of: lists, coordinates, tallies; and a plan as a document.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_ROWS_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_ROWS_HPP

#include <algorithm>
#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <optional>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/bridges/described_findings.hpp>
#include <preschool_plan/detail/bridges/json_kinds.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/rule.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace preschool_plan::detail {

/// {"column": "works", "value": "new_build"}; by itself, as in a change, only the value
template <class Row>
struct InJson<Coordinate, Row> {
    using Columns = members_that<IsEnumerationMember, Row>;
    static constexpr std::array keys{JsonKey{"column"}, JsonKey{"value"}};

    static json::value write(JsonWriter& writer, Coordinate const& coordinate) {
        if constexpr (DescribedRow<Row>) {
            std::string_view const column = column_name<Row>(coordinate);
            if (column.empty() || !coordinate.is_enumerator())
                writer.refuse("what is no value of a column", {"表中一列的值", "a value of a column of the table"});
            return json::object{{"column", column}, {"value", coordinate.name()}};
        } else {
            return json::string(coordinate.name());
        }
    }
    static void read(JsonReader& reader, Coordinate& to) {
        static_assert(DescribedRow<Row>,
                      "preschool_plan: a coordinate is of a column of the table that a total adds up, and "
                      "this one does not stand in a Total.");
        static constexpr auto columns = keys_of(Columns{});
        std::string column;
        std::optional<std::size_t> begin_of_value;
        reader.object(keys, [&](std::size_t i) {
            if (i == 1) {
                begin_of_value = reader.begin(); // the column says which values are allowed
                return reader.skip();
            }
            column = reader.string().value_or("");
            if (std::find(columns.begin(), columns.end(), std::string_view(column)) == columns.end())
                reader.refuse(one_of(columns));
        });
        if (!begin_of_value) return;
        reader.aside(*begin_of_value, [&] {
            auto const within = reader.within("value");
            for_each_member(Columns{}, [&]<class Member>(Member*) {
                if (column != Member::name) return;
                using E = held<member_type<Member>>;
                E value{};
                InJson<E>::read(reader, value);
                using Named = std::conditional_t<is_told_by_type<Row, E>, E, Where<Member::pointer>>;
                to = {column_named<E, Named>, position(value)};
            });
        });
    }
    static json::value schema(JsonSchema& schema) {
        json::array columns;
        for_each_member(Columns{}, [&]<class Member>(Member*) {
            json::value value = InJson<held<member_type<Member>>>::schema(schema);
            columns.push_back(object_schema(keys, {{"column", {{"const", Member::name}}}, {"value", value}}));
        });
        return json::object{{"oneOf", (std::move)(columns)}};
    }
};

template <IsList T, class Within>
struct InJson<T, Within> {
    static json::value write(JsonWriter& writer, T const& list) {
        json::array array;
        array.reserve(list.size());
        for (auto const& thing : list) {
            auto const within = writer.within(array.size());
            array.push_back(InJson<held<T>, Within>::write(writer, thing));
        }
        return array;
    }
    static void read(JsonReader& reader, T& to) {
        std::size_t const begin = reader.begin();
        std::size_t size = 0;
        std::conditional_t<owns_its_items, T, std::vector<held<T>>> list{};
        auto const read_item = [&](std::size_t i) {
            held<T> thing{};
            InJson<held<T>, Within>::read(reader, thing);
            size = i + 1;
            if constexpr (requires { T::capacity(); })
                if (i >= T::capacity()) return;
            list.push_back((std::move)(thing));
        };
        if (!reader.list(read_item)) return reader.refuse({"列表", "a list"});
        if (size != list.size())
            reader.add(begin, filled({"#项的列表", "a list of #"}, size),
                       filled({"最多#项", "a list of at most #"}, list.size()));
        if constexpr (owns_its_items)
            to = (std::move)(list);
        else // a view of rows
            to = T(reader.arena.keep((std::move)(list)), size);
    }
    static json::value schema(JsonSchema& schema) {
        json::object array{{"type", "array"}, {"items", InJson<held<T>, Within>::schema(schema)}};
        if constexpr (requires { T::capacity(); }) array["maxItems"] = T::capacity();
        return array;
    }

  private:
    static constexpr bool owns_its_items = requires(T & list, held<T> const& thing) { list.push_back(thing); };
};

/// "SeatTarget", "Total_of_seat_targets"
template <class Row>
std::string name_of_row(Row const*) {
    return short_name_of_type<Row>();
}
template <class Table, class Holder, Table Holder::*table, auto column>
std::string name_of_row(Total<table, column> const*) {
    return std::string("Total_of_") + name_of_member<Holder>(table);
}

// Types that are only written leave defaults out, such as a finding without figures, table or acceptance.
template <class T>
inline constexpr bool leaves_defaults_out =
    std::is_same_v<T, Finding> || std::is_same_v<T, Addend> || std::is_same_v<T, Step>;
template <class Value>
inline constexpr bool leaves_defaults_out<Change<Value>> = true;

/// By its members; empty optionals, and parts that a plan need not have, are left out.
template <IsMadeOfMembers Row, class Within>
struct InJson<Row, Within> {
    using Inner = typename CoordinatesIn<Row, Within>::Type;
    static_assert(!leaves_members_out<Row>,
                  "preschool_plan: a member of this struct is not in its description. Write it in its "
                  "BOOST_DESCRIBE_STRUCT or BOOST_DESCRIBE_CLASS.");

    static void write_members(JsonWriter& writer, json::object& object, Row const& row) {
        for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
            auto const& member = row.*Member::pointer;
            if (!is_written(member)) return;
            if constexpr (leaves_defaults_out<Row> && !MayBeAbsent<member_type<Member>>)
                if (member == member_type<Member>{}) return;
            auto const within = writer.within(Member::name);
            object.emplace(Member::name, InJson<member_type<Member>, Inner>::write(writer, member));
        });
    }
    static json::value write(JsonWriter& writer, Row const& row) {
        json::object object;
        write_members(writer, object, row);
        return object;
    }

    static constexpr auto keys = keys_of(described_members<Row>{});
    static void read_member(JsonReader& reader, Row& to, std::size_t which) {
        std::size_t at = 0;
        for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
            if (at++ == which) InJson<member_type<Member>, Inner>::read(reader, to.*Member::pointer);
        });
    }
    static void read(JsonReader& reader, Row& to) {
        reader.object(keys, [&](std::size_t i) { read_member(reader, to, i); });
    }

    static void add_properties(json::object& properties, JsonSchema& schema) {
        for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
            json::value& member = properties[Member::name];
            member = InJson<member_type<Member>, Inner>::schema(schema);
            if (Label const text = text_of_member<Row>(Member::name); text != Label{})
                member.as_object()["description"] = in_both_languages(text);
        });
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(name_by_compiler<Row>(), name_of_row(static_cast<Row const*>(nullptr)), [&] {
            json::object properties;
            add_properties(properties, schema);
            return object_schema(keys, (std::move)(properties));
        });
    }
};

// Types that are only written.

/// {"new_build": 30, "expansion": 8}; a cross-table nests.
template <class Key, class Value, class Within>
struct InJson<Tally<Key, Value>, Within> {
    static json::value write(JsonWriter& writer, Tally<Key, Value> const& tally) {
        json::object object;
        for (auto const& [key, value] : tally)
            object.emplace(enumerator_name(key), InJson<Value, Within>::write(writer, value));
        return object;
    }
};
template <class Within>
struct InJson<RuleCounts, Within> {
    static json::value write(JsonWriter& writer, RuleCounts const& counts) {
        json::object object;
        for (std::size_t i = 0; i < counts.size(); ++i)
            object.emplace(counts.rule(i).name, InJson<RuleCount>::write(writer, counts[counts.rule(i)]));
        return object;
    }
};

/// A whole plan, which names its schema first and may have a comment on its origin: no member can have these keys.
template <class PlanType>
inline constexpr auto document_keys = keys_of(described_members<PlanType>{}, JsonKey{"$schema"},
                                              JsonKey{"$comment", false});

template <class PlanType>
json::object schema_of_document(std::string const& id, JsonSchema& schema) {
    json::object properties{{"$schema", {{"const", id}}}, {"$comment", {{"type", "string"}}}};
    InJson<PlanType>::add_properties(properties, schema);
    json::object document{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                          {"$id", id},
                          {"title", dotted_name(name_by_compiler<PlanType>())}};
    for (auto& member : object_schema(document_keys<PlanType>, (std::move)(properties)))
        document.emplace(member.key(), (std::move)(member.value()));
    document.emplace("$defs", (std::move)(schema.definitions));
    return document;
}

} // namespace preschool_plan::detail

#endif
