// How each kind of thing stands in JSON, written and read side by side: numbers, names, texts. Figures and rows follow
// in json_figures.hpp and json_rows.hpp.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_KINDS_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_KINDS_HPP

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <preschool_plan/detail/bridges/json_reader.hpp>
#include <preschool_plan/detail/bridges/json_schema.hpp>
#include <preschool_plan/detail/bridges/wire_text.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/vocabulary.hpp>
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
        if (text == nullptr || !from_wire_text(*text, to)) reader.refuse(allowed_wire_text(to));
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(full_name_of_type<T>(), short_name_of_type<T>(), [] {
            return json::object{
                {"type", "string"}, {"pattern", wire_pattern(T{})}, {"description", allowed_wire_text(T{}).en}};
        });
    }
};
template <class Within>
struct InJson<Clause, Within> : InJsonAsText<Clause> {};
template <class Within>
struct InJson<Date, Within> : InJsonAsText<Date> {};

} // namespace preschool_plan::detail

#endif
