// Where the values of a JSON text stand, and which keys stand twice: what a parser does not keep.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_PLACES_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_PLACES_HPP

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <preschool_plan/detail/compiler.hpp>
#include <set>
#include <string>
#include <string_view>

namespace preschool_plan::detail {

/// Adds a step to a JSON pointer: `~` and `/` are written `~0` and `~1`.
inline void add_to_pointer(std::string& pointer, std::string_view step) {
    pointer += '/';
    for (char const byte : step) {
        if (byte == '~')
            pointer += "~0";
        else if (byte == '/')
            pointer += "~1";
        else
            pointer += byte;
    }
}

/// From the first byte of something to that behind its last.
struct JsonSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
};
/// Where a value stands, and its key; itself where it has none.
struct JsonPlace {
    JsonSpan key;
    JsonSpan value;
};

/// Goes once through a text that a parser has accepted. Calls `visit.value(pointer, place)` for each value, after those
/// within it, and `visit.repeated(pointer, span of the key)` for each key that stood in its object before.
template <class Visit>
class JsonScan {
  public:
    JsonScan(std::string_view text, Visit& visit) : text_(text), visit_(visit) {
        JsonSpan const span = value();
        visit_.value(pointer_, JsonPlace{span, span});
    }

  private:
    char next() {
        while (at_ < text_.size() &&
               (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t'))
            ++at_;
        return at_ < text_.size() ? text_[at_] : '\0';
    }

    JsonSpan value() {
        char const first = next();
        std::size_t const begin = at_;
        if (first == '{')
            object();
        else if (first == '[')
            list();
        else if (first == '"')
            string();
        else
            while (at_ < text_.size() && std::string_view(",]} \n\r\t").find(text_[at_]) == std::string_view::npos)
                ++at_;
        return {begin, at_};
    }

    JsonSpan string() {
        std::size_t const begin = at_;
        for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_)
            if (text_[at_] == '\\') ++at_;
        ++at_;
        return {begin, at_};
    }

    void object() {
        std::set<std::string, std::less<>> keys;
        std::size_t const outer = pointer_.size();
        ++at_;
        while (next() == '"') {
            JsonSpan const key = string();
            std::string const name = plain(text_.substr(key.begin, key.end - key.begin));
            add_to_pointer(pointer_, name);
            if (!keys.insert(name).second) visit_.repeated(pointer_, key);
            next();
            ++at_; // the colon
            JsonSpan const span = value();
            visit_.value(pointer_, JsonPlace{key, span});
            pointer_.resize(outer);
            if (next() == ',') ++at_;
        }
        ++at_;
    }

    void list() {
        std::size_t const outer = pointer_.size();
        ++at_;
        for (std::size_t i = 0; next() != ']'; ++i) {
            add_to_pointer(pointer_, std::to_string(i));
            JsonSpan const span = value();
            visit_.value(pointer_, JsonPlace{span, span});
            pointer_.resize(outer);
            if (next() == ',') ++at_;
        }
        ++at_;
    }

    // A key without its quotation marks and escapes.
    static std::string plain(std::string_view quoted) {
        if (quoted.find('\\') == std::string_view::npos) return std::string(quoted.substr(1, quoted.size() - 2));
        boost::json::error_code error;
        boost::json::value const key = boost::json::parse({quoted.data(), quoted.size()}, error);
        auto const* const text = key.if_string();
        return text == nullptr ? std::string() : std::string(text->data(), text->size());
    }

    std::string_view text_;
    Visit& visit_;
    std::string pointer_;
    std::size_t at_ = 0;
};

} // namespace preschool_plan::detail

#endif
