// How figures stand in JSON: counts, shares, levels, quantities.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_FIGURES_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_FIGURES_HPP

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <cstdint>
#include <limits>
#include <preschool_plan/detail/bridges/json_kinds.hpp>
#include <preschool_plan/detail/bridges/json_reader.hpp>
#include <preschool_plan/detail/bridges/json_schema.hpp>
#include <preschool_plan/quantity.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace preschool_plan::detail {

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

/// {"part": 95, "whole": 100}
template <class Within>
struct InJson<Share, Within> {
    static constexpr std::array<std::string_view, 2> names{"part", "whole"};

    static json::value write(Share const& share) {
        return json::object{{"part", share.numerator()}, {"whole", share.denominator()}};
    }
    static void read(JsonReader& reader, json::value const& from, Share& to) {
        json::object const* const object = reader.object_of(from, names);
        if (object == nullptr) return;
        std::int64_t part = 0;
        std::int64_t whole = 1;
        reader.member(*object, "part", [&](json::value const& found) {
            read_whole_number<std::int64_t>(reader, found, 0, most_of_a_count, part);
        });
        reader.member(*object, "whole", [&](json::value const& found) {
            if (!read_whole_number<std::int64_t>(reader, found, 1, most_of_a_count, whole)) whole = 1;
        });
        to = Share{part, whole};
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(full_name_of_type<Share>(), "Share", [] {
            JsonObjectSchema object;
            object.add("part", schema_of_whole_numbers<std::int64_t>(0, most_of_a_count));
            object.add("whole", schema_of_whole_numbers<std::int64_t>(1, most_of_a_count));
            return object.take();
        });
    }
};

/// {"value": 20, "unit": "years"}; a share as such; null where nothing is said
template <class Within>
struct InJson<Quantity, Within> {
    static constexpr std::array<std::string_view, 2> names{"value", "unit"};

    static json::value write(Quantity const& quantity) {
        if (quantity == Quantity{}) return nullptr;
        if (auto const share = quantity.as<Share>()) return write_json(*share);
        return json::object{{"value", quantity.value()}, {"unit", quantity.unit().plural}};
    }
    static void read(JsonReader& reader, json::value const& from, Quantity& to) {
        if (from.is_null()) return;
        if (from.is_object() && (from.as_object().contains("part") || from.as_object().contains("whole"))) {
            Share share;
            read_json(reader, from, share);
            to = share;
            return;
        }
        json::object const* const object = reader.object_of(from, names);
        if (object == nullptr) return;
        std::int64_t value = 0;
        Unit const* unit = nullptr;
        reader.member(*object, "value", [&](json::value const& found) {
            read_whole_number<std::int64_t>(reader, found, 0, most_of_a_count, value);
        });
        reader.member(*object, "unit", [&](json::value const& found) {
            auto const* const name = found.if_string();
            unit = name == nullptr ? nullptr : reader.units.find(*name);
            if (unit == nullptr || *unit == unit::percent) reader.refuse(allowed_units(reader.units.names));
        });
        if (unit != nullptr) to = Quantity{value, *unit};
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(full_name_of_type<Quantity>(), "Quantity", [&] {
            JsonObjectSchema object;
            object.add("value", schema_of_whole_numbers<std::int64_t>(0, most_of_a_count));
            object.add("unit", json::object{{"enum", json::array(schema.units.begin(), schema.units.end())}});
            return json::object{
                {"oneOf", json::array{object.take(), json_schema<Share>(schema), json::object{{"type", "null"}}}}};
        });
    }

  private:
    static Message allowed_units(std::vector<std::string_view> const& units) {
        Message message = one_of(units);
        message.zh += "；方案自己的单位写在 Terms::units；比例写成 {\"part\": 85, \"whole\": 100}";
        message.en += "; a plan's own units stand in Terms::units, and a share is {\"part\": 85, \"whole\": 100}";
        return message;
    }
};

} // namespace preschool_plan::detail

#endif
