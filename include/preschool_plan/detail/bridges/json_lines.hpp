// Writes JSON in lines, for people and for version control.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_LINES_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_LINES_HPP

#include <boost/json/serialize.hpp>
#include <boost/json/serializer.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <preschool_plan/detail/compiler.hpp>
#include <string>
#include <string_view>

namespace preschool_plan::detail {

inline constexpr std::size_t longest_json_line = 160;

/// Adds the value if it ends within the line that the text ends in. No more of it is looked at than would fit, so that
/// what stands deep is not written anew for everything around it.
inline bool add_to_line(std::string& text, boost::json::value const& value) {
    std::size_t const used = text.size() - (text.rfind('\n') + 1);
    char room[longest_json_line];
    if (used >= longest_json_line) return false;
    boost::json::serializer serializer;
    serializer.reset(&value);
    auto const line = serializer.read(room, longest_json_line - used - 1); // a comma may follow
    if (!serializer.done()) return false;
    text.append(line.data(), line.size());
    return true;
}

/// What fits in a line, with its key and the comma behind it, is one.
inline void write_lines(std::string& text, boost::json::value const& value, std::size_t indent) {
    auto const* const object = value.if_object();
    auto const* const array = value.if_array();
    if (add_to_line(text, value)) return;
    if (object == nullptr && array == nullptr) {
        text += boost::json::serialize(value);
        return;
    }
    text += object != nullptr ? '{' : '[';
    std::string_view separator;
    auto const begin_line = [&] {
        text += separator;
        text += '\n';
        text.append(indent + 2, ' ');
        separator = ",";
    };
    if (object != nullptr)
        for (auto const& member : *object) {
            begin_line();
            text += boost::json::serialize(member.key());
            text += ": ";
            write_lines(text, member.value(), indent + 2);
        }
    else
        for (auto const& item : *array) {
            begin_line();
            write_lines(text, item, indent + 2);
        }
    text += '\n';
    text.append(indent, ' ');
    text += object != nullptr ? '}' : ']';
}

} // namespace preschool_plan::detail

#endif
