// Makes a JSON Schema: named types are defined once, and referred to by name.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_SCHEMA_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_SCHEMA_HPP

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <cstddef>
#include <functional>
#include <map>
#include <preschool_plan/detail/bridges/json_writer.hpp>
#include <preschool_plan/detail/bridges/wire_text.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/model.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace preschool_plan::detail {

constexpr bool may_be_in_name(char byte) {
    return byte == '_' || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}
/// "preschool_plan.bayingolin_2021.PublishedPlan", "Plan(Terms,4)": fit for a URI, and without unnamed namespaces,
/// which each compiler names differently.
inline std::string dotted_name(std::string_view name_by_compiler) {
    std::string name(name_by_compiler);
    for (std::string_view const unnamed : {"{anonymous}::", "(anonymous namespace)::", "<unnamed>::"})
        for (std::size_t at = 0; (at = name.find(unnamed)) != std::string::npos;) (name.erase)(at, unnamed.size());
    std::string dotted;
    for (char const byte : name) {
        if (may_be_in_name(byte) || byte == ',') dotted += byte;
        if (byte == '<') dotted += '(';
        if (byte == '>') dotted += ')';
        if (byte == ':' && !dotted.empty() && dotted.back() != '.') dotted += '.';
    }
    return dotted;
}
/// "Provision"
template <class T>
std::string short_name_of_type() {
    std::string const dotted = dotted_name(name_by_compiler<T>());
    std::string const name = dotted.substr(0, dotted.find('('));
    return name.substr(name.rfind('.') + 1);
}
/// "城市公办园学位 (seats in urban public kindergartens)"
inline std::string in_both_languages(Label const& text) {
    return std::string(text.zh) + " (" + std::string(text.en) + ')';
}

/// What a row says about its member; empty if nothing.
template <class Row>
constexpr Label text_of_member(std::string_view member) {
    if constexpr (requires { Row::member_texts[0]; }) {
        static_assert(
            []<class... Members>(List<Members...>) {
                for (MemberText const& one : Row::member_texts)
                    if (!((one.member == Members::name) || ...)) return false;
                return true;
            }(described_members<Row>{}),
            "preschool_plan: member_texts has a text for a member that is not described. Write the member's name.");
        for (MemberText const& one : Row::member_texts)
            if (one.member == member) return one.text;
    }
    return {};
}

struct JsonSchema {
    std::vector<std::string_view> units; ///< that a plan's quantities may have
    json::object definitions = {};
    std::map<std::string_view, std::string> keys = {}; ///< of the definitions, by type

    /// Refers to the definition of a type by this name, with a number if another type has that name. A reference is a
    /// URI: the unit "square metres" is defined as square_metres.
    json::object refer(std::string_view type, std::string name, std::function<json::object()> const& make) {
        auto const [found, is_new] = keys.try_emplace(type);
        std::string& key = found->second;
        if (is_new) {
            for (char& byte : name)
                if (!may_be_in_name(byte)) byte = '_';
            key = distinct_name(name, [&](std::string_view taken) { return definitions.contains(taken); });
            definitions[key] = nullptr; // keeps its place before what it refers to
            definitions[key] = make();
        }
        return {{"$ref", "#/$defs/" + key}};
    }
};

/// An object that has these members, may lack those that are not required, and has no others.
inline json::object object_schema(std::span<JsonKey const> keys, json::object properties) {
    json::array required;
    for (JsonKey const& key : keys)
        if (key.is_required) required.emplace_back(key.name);
    return {{"type", "object"},
            {"properties", (std::move)(properties)},
            {"required", (std::move)(required)},
            {"additionalProperties", false}};
}

} // namespace preschool_plan::detail

#endif
