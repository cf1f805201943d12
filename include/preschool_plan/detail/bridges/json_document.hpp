// A plan as a JSON document, which names its schema; whether a reader would know its units.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_DOCUMENT_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_DOCUMENT_HPP

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <preschool_plan/count.hpp>
#include <preschool_plan/detail/bridges/json_reader.hpp>
#include <preschool_plan/detail/bridges/json_rows.hpp>
#include <preschool_plan/detail/bridges/json_schema.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/quantity.hpp>
#include <string>
#include <type_traits>
#include <utility>

namespace preschool_plan::detail {

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

/// Throws where a quantity, at any depth, has a unit that is not among these.
template <class T>
void require_known_units(T const& thing, KnownUnits const& units) {
    if constexpr (std::is_same_v<T, Quantity>) {
        Unit const* const known = units.find(thing.unit().plural);
        if (thing != Quantity{} && (known == nullptr || *known != thing.unit())) a_unit_is_unknown(thing.unit().plural);
    } else if constexpr (IsPlainText<T>) {
    } else if constexpr (MayBeAbsent<T>) {
        if (thing.has_value()) require_known_units(*thing, units);
    } else if constexpr (IsList<T>) {
        for (auto const& one : thing) require_known_units(one, units);
    } else if constexpr (DescribedRow<T>) {
        for_each_member(described_members<T>{},
                        [&]<class Member>(Member*) { require_known_units(thing.*Member::pointer, units); });
    }
}

} // namespace preschool_plan::detail

#endif
