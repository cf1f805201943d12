// Writes JSON: the current place, the refusal of what no reader would take, and lines for people and version control.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_WRITER_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_WRITER_HPP

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/read_error.hpp>
#include <preschool_plan/rule.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace preschool_plan::detail {

namespace json = boost::json;

/// A key that an object may have.
struct JsonKey {
    std::string_view name;
    bool is_required = true;
    constexpr operator std::string_view() const { return name; }
};

/// The path to what is being read or written, through members of objects and items of lists.
class JsonWay {
  public:
    /// One step further, while this object lives.
    class Within {
      public:
        Within(JsonWay& way, Step const& step) : steps_(way.steps_) { steps_.push_back(step); }
        Within(Within const&) = delete;
        ~Within() { steps_.pop_back(); }

      private:
        std::vector<Step>& steps_;
    };
    [[nodiscard]] Within within(std::string_view member) { return {*this, {member}}; }
    [[nodiscard]] Within within(std::size_t item) { return {*this, {{}, item}}; }

    /// As a JSON pointer, with `~0` and `~1` for `~` and `/`; made only if something is wrong.
    [[nodiscard]] std::string pointer() const {
        std::string all;
        for (auto const& [name, index] : steps_) {
            all += '/';
            if (name.data() == nullptr) all += std::to_string(index);
            for (char const& byte : name) all += byte == '~' ? "~0" : byte == '/' ? "~1" : std::string_view(&byte, 1);
        }
        return all;
    }

  protected:
    std::vector<Step> steps_;
};

/// The units that a plan's quantities may have. Percent is not among them: shares are written as shares.
struct KnownUnits {
    std::vector<std::string_view> names;
    Found<Unit> (*find)(std::string_view);
};
template <class Terms>
KnownUnits units_of() {
    KnownUnits known{{}, preschool_plan::find_unit<Terms>};
    for (Unit const* const unit : unit::all)
        if (unit != &unit::percent) known.names.push_back(unit->plural);
    if constexpr (requires { Terms::units[0]; })
        for (Unit const* const unit : Terms::units) known.names.push_back(unit->plural);
    return known;
}

/// Refuses to write what could not be read back. Findings and the like, which nobody reads back, are written anyhow.
struct JsonWriter : JsonWay {
    KnownUnits const* units = nullptr; ///< of what is read back

    void refuse(std::string const& found, Message const& allowed) const {
        if (units == nullptr) return;
        std::string const what = pointer() + ": found " + found + "; allowed: " + allowed.en;
        fail(throw_out_of_range, ("preschool_plan: this would not be read back: " + what).c_str());
    }
};

inline constexpr std::size_t longest_json_line = 160;

/// A value that fits in one line, with its key and the comma after it, is written so.
inline void write_lines(std::string& text, json::value const& value, std::size_t indent) {
    { // the line is gone before those of inner values are made
        std::string const line = json::serialize(value);
        std::size_t const used = text.size() - (text.rfind('\n') + 1);
        if (!value.is_structured() || used + line.size() < longest_json_line) return static_cast<void>(text += line);
    }
    std::string_view separator;
    auto const write_line = [&](std::string const& key, json::value const& one) {
        ((text += separator) += '\n').append(indent + 2, ' ') += key;
        write_lines(text, one, indent + 2);
        separator = ",";
    };
    text += value.is_object() ? '{' : '[';
    if (auto const* const object = value.if_object())
        for (auto const& member : *object) write_line(json::serialize(member.key()) + ": ", member.value());
    if (auto const* const array = value.if_array())
        for (auto const& item : *array) write_line({}, item);
    (text += '\n').append(indent, ' ') += value.is_object() ? '}' : ']';
}

} // namespace preschool_plan::detail

#endif
