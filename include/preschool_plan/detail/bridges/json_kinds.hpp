// Writes, reads and describes each kind of thing in JSON, side by side: numbers, names, texts, figures. Rows follow in
// json_rows.hpp.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_KINDS_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_KINDS_HPP

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <preschool_plan/detail/bridges/json_reader.hpp>
#include <preschool_plan/detail/bridges/json_schema.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace preschool_plan::detail {

/// A kind of thing in JSON. `Within` is the row to which coordinates belong: that of the table that a total adds up.
template <class T, class Within = void>
struct InJson {
    static_assert(
        DescribedRow<T>,
        "preschool_plan: this is neither described nor of a kind that JSON has a form for. Write "
        "BOOST_DESCRIBE_STRUCT(Row, (), (its, members)) after a struct; write texts as Label or std::string_view, "
        "figures as counts such as Seats or as Share, lists as ShortList or Rows.");
};

template <class Within>
struct InJson<bool, Within> {
    static json::value write(JsonWriter&, bool value) { return value; }
    static void read(JsonReader& reader, bool& to) {
        to = reader.take("true");
        if (!to && !reader.take("false")) reader.refuse({"true 或 false", "true or false"});
    }
    static json::value schema(JsonSchema&) { return {{"type", "boolean"}}; }
};

/// A thing of a kind of its own is the text that it writes. It is read if its kind says how, by
/// `read(std::string_view)`.
template <IsThingOfItsOwnKind T, class Within>
struct InJson<T, Within> {
    static json::value write(JsonWriter&, T const& thing) {
        json::string text;
        MemberKind<T>::write(thing, [&](std::string_view written) { text.append(written.begin(), written.end()); });
        return text;
    }
    static void read(JsonReader& reader, T& to) {
        if (auto const text = reader.string())
            if (auto const found = MemberKind<T>::read(*text)) return static_cast<void>(to = *found);
        reader.refuse({"该类值的文字", "the text of such a value"});
    }
    static json::value schema(JsonSchema&) { return {{"type", "string"}}; }
};
/// A holder of one thing is written as that thing, of several as a list of them; it is not read.
template <IsHolderOfItsOwnKind T, class Within>
struct InJson<T, Within> {
    static json::value write(JsonWriter& writer, T const& holder) {
        json::array held;
        MemberKind<T>::visit(
            holder, [&]<class One>(One const& one) { held.push_back(InJson<One, Within>::write(writer, one)); });
        return held.size() == 1 ? json::value(held[0]) : json::value(held);
    }
    static json::value schema(JsonSchema&) { return json::object{}; }
};

template <std::integral Number, Number least = (std::numeric_limits<Number>::min)()>
struct WholeNumberInJson {
    static json::value write(JsonWriter& writer, Number value) {
        if (value < least) writer.refuse(std::to_string(value), allowed());
        return value;
    }
    static void read(JsonReader& reader, Number& to) {
        auto const found = as_whole_number<Number>(reader.number());
        if (!found || *found < least) return reader.refuse(allowed());
        to = *found;
    }
    static json::value schema(JsonSchema&) { return {{"type", "integer"}, {"minimum", least}, {"maximum", most}}; }

  private:
    static constexpr Number most = (std::numeric_limits<Number>::max)();

    static Message allowed() { return filled(filled({"#至#的整数", "a whole number from # to #"}, least), most); }
};
template <std::integral Number, class Within>
struct InJson<Number, Within> : WholeNumberInJson<Number> {};
using CountInJson = WholeNumberInJson<std::int64_t, 0>;
using WholeInJson = WholeNumberInJson<std::int64_t, 1>;

/// An enumerator by name; a value that is none, which no reader takes, by its number.
template <DescribedEnum E, class Within>
struct InJson<E, Within> {
    static json::value write(JsonWriter& writer, E value) {
        if (is_enumerator(value)) return json::string(enumerator_name(value));
        auto const number = static_cast<std::int64_t>(value);
        writer.refuse(std::to_string(number), one_of(enumerators_of<E>::names));
        return number;
    }
    static void read(JsonReader& reader, E& to) {
        auto const found = enumerator<E>(reader.string().value_or(""));
        if (!found) return reader.refuse(one_of(enumerators_of<E>::names));
        to = *found;
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(name_by_compiler<E>(), short_name_of_type<E>(), [] {
            json::array names;
            std::string labels;
            for (E const value : enumerators<E>) {
                names.emplace_back(enumerator_name(value));
                if constexpr (requires { Label{label(value)}; })
                    labels += (labels.empty() ? "" : "; ") + std::string(enumerator_name(value)) + ": " +
                              in_both_languages(label(value));
            }
            json::object definition{{"enum", (std::move)(names)}};
            if (!labels.empty()) definition["description"] = labels;
            return definition;
        });
    }
};

template <IsPlainText T, class Within>
struct InJson<T, Within> {
    static json::value write(JsonWriter& writer, T const& thing) {
        if constexpr (std::is_pointer_v<T>)
            if (thing == nullptr) return writer.refuse("a null pointer", {"文字", "a text"}), json::string();
        std::string_view const text(thing);
        if (!is_utf8(text)) writer.refuse(harmless(text, 60), {"UTF-8 编码的文字", "text in UTF-8"});
        if (has_nul(text)) writer.refuse(harmless(text, 60), without_nul());
        return json::string(text);
    }
    static void read(JsonReader& reader, T& to) {
        std::size_t const begin = reader.begin();
        auto const found = reader.string();
        if (!found) return reader.refuse({"文字", "a text"});
        std::string_view const text = *found;
        if (has_nul(text)) return reader.add(begin, {"含 NUL 的文字", "a text with a NUL"}, without_nul());
        if constexpr (std::is_same_v<T, std::string_view>)
            to = reader.arena.keep(text);
        else if constexpr (std::is_constructible_v<T, std::string_view>)
            to = T(text);
        else
            to = reader.arena.keep(text).data();
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer("text", "text", [] {
            return json::object{{"type", "string"}, {"pattern", "^[^\\u0000]*$"}};
        });
    }

  private:
    static bool has_nul(std::string_view text) { return text.find('\0') != std::string_view::npos; }
    static Message without_nul() { return {"不含 NUL 的文字", "a text without"}; }
};

/// A text made from the value: a clause, a date.
template <IsWireText T, class Within>
struct InJson<T, Within> {
    static json::value write(JsonWriter&, T const& thing) { return json::string(wire_text(thing)); }
    static void read(JsonReader& reader, T& to) {
        auto const text = reader.string();
        if (!text || !from_wire_text(*text, to)) reader.refuse(allowed_wire_text(to));
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(name_by_compiler<T>(), short_name_of_type<T>(), [] {
            return json::object{
                {"type", "string"}, {"pattern", wire_pattern(T{})}, {"description", allowed_wire_text(T{}).en}};
        });
    }
};

/// Written as its value, and made from it.
template <class T, class Value, class ValueInJson>
struct InJsonAsItsValue {
    static json::value write(JsonWriter& writer, T const& thing) { return ValueInJson::write(writer, thing.value()); }
    static void read(JsonReader& reader, T& to) {
        Value value{};
        ValueInJson::read(reader, value);
        to = T{value};
    }
    static json::value schema(JsonSchema& schema) { return ValueInJson::schema(schema); }
};

/// The plain number; its member says what it counts.
template <Unit const& counted, class Within>
struct InJson<Count<counted>, Within> : InJsonAsItsValue<Count<counted>, std::int64_t, CountInJson> {
    static json::value schema(JsonSchema& schema) {
        return schema.refer(name_by_compiler<Count<counted>>(), std::string(counted.plural), [&] {
            json::object numbers = CountInJson::schema(schema).as_object();
            numbers["description"] =
                "a number of " + std::string(counted.plural) + " (" + std::string(counted.zh) + ')';
            return numbers;
        });
    }
};

template <class Measured, Trend trend, class Within>
struct InJson<Level<Measured, trend>, Within>
    : InJsonAsItsValue<Level<Measured, trend>, Measured, InJson<Measured, Within>> {};

template <MayBeAbsent T, class Within>
struct InJson<T, Within> : InJsonAsItsValue<T, held<T>, InJson<held<T>, Within>> {
    static json::value write(JsonWriter& writer, T const& optional) {
        if (optional.has_value()) return InJson<held<T>, Within>::write(writer, *optional);
        writer.refuse("nothing", {"列表中的值", "a value, in a list"}); // a member that says nothing is left out
        return nullptr;
    }
};

/// {"part": 95, "whole": 100}
template <class Within>
struct InJson<Share, Within> {
    static constexpr std::array keys{JsonKey{"part"}, JsonKey{"whole"}};

    static json::value write(JsonWriter& writer, Share const& share) {
        auto const within = writer.within("part");
        return json::object{{"part", CountInJson::write(writer, share.numerator())}, {"whole", share.denominator()}};
    }
    static void read(JsonReader& reader, Share& to) {
        std::int64_t part = 0;
        std::int64_t whole = 1;
        reader.object(
            keys, [&](std::size_t i) { i == 0 ? CountInJson::read(reader, part) : WholeInJson::read(reader, whole); });
        to = Share{part, whole};
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(name_by_compiler<Share>(), "Share", [&] {
            return object_schema(keys, {{"part", CountInJson::schema(schema)}, {"whole", WholeInJson::schema(schema)}});
        });
    }
};

/// {"value": 20, "unit": "years"}; a share as a share; null for an empty quantity
template <class Within>
struct InJson<Quantity, Within> {
    static constexpr std::array keys{JsonKey{"value"}, JsonKey{"unit"}};

    static json::value write(JsonWriter& writer, Quantity const& quantity) {
        if (quantity == Quantity{}) return nullptr;
        if (auto const share = quantity.as<Share>()) return InJson<Share>::write(writer, *share);
        std::string_view const unit = quantity.unit().plural;
        if (writer.units != nullptr && !(writer.units->find(unit) == quantity.unit())) {
            auto const within = writer.within("unit");
            writer.refuse(std::string(unit), allowed_units(*writer.units));
        }
        auto const within = writer.within("value");
        return json::object{{"value", CountInJson::write(writer, quantity.value())}, {"unit", unit}};
    }
    static void read(JsonReader& reader, Quantity& to) {
        if (reader.take("null")) return;
        std::optional<std::string_view> first; // key
        reader.aside(reader.begin(), [&] { first = reader.take("{") ? reader.string() : std::nullopt; });
        if (first == "part" || first == "whole")
            return InJsonAsItsValue<Quantity, Share, InJson<Share>>::read(reader, to);
        std::int64_t value = 0;
        Unit const* unit = nullptr;
        auto const read_unit = [&] {
            for (Unit const& known : reader.units.find(reader.string().value_or(""))) unit = &known;
            if (unit == nullptr || *unit == unit::percent) reader.refuse(allowed_units(reader.units));
        };
        reader.object(keys, [&](std::size_t i) { i == 0 ? CountInJson::read(reader, value) : read_unit(); });
        if (unit != nullptr) to = Quantity{value, *unit};
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(name_by_compiler<Quantity>(), "Quantity", [&] {
            json::object unit{{"enum", json::array(schema.units.begin(), schema.units.end())}};
            json::object of_unit = object_schema(keys, {{"value", CountInJson::schema(schema)}, {"unit", unit}});
            return json::object{{"oneOf", {of_unit, InJson<Share>::schema(schema), {{"type", "null"}}}}};
        });
    }

  private:
    static Message allowed_units(KnownUnits const& units) {
        Message message = one_of(units.names);
        message.zh += "；方案自己的单位写在 Terms::units；比例写成 {\"part\": 85, \"whole\": 100}";
        message.en += "; a plan's own units stand in Terms::units, and a share is {\"part\": 85, \"whole\": 100}";
        return message;
    }
};

/// The keys of these members, after any others.
template <class... Members>
constexpr auto keys_of(List<Members...>, std::same_as<JsonKey> auto... first) {
    return std::array<JsonKey, sizeof...(first) + sizeof...(Members)>{
        first..., JsonKey{Members::name, !MayBeAbsent<member_type<Members>> && !MayBeLeftOut<member_type<Members>>}...};
}

} // namespace preschool_plan::detail

#endif
