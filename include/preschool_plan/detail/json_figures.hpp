// How figures stand in JSON: counts, shares, levels, quantities.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_JSON_FIGURES_HPP
#define PRESCHOOL_PLAN_DETAIL_JSON_FIGURES_HPP

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <cstdint>
#include <limits>
#include <preschool_plan/detail/json_kinds.hpp>
#include <preschool_plan/detail/json_reader.hpp>
#include <preschool_plan/detail/json_schema.hpp>
#include <preschool_plan/quantity.hpp>
#include <string>
#include <string_view>
#include <utility>

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

/// {"value": 20, "unit": "years"}; of a share also the whole: {"value": 95, "unit": "percent", "whole": 100}
template <class Within>
struct InJson<Quantity, Within> {
    static constexpr std::array<std::string_view, 3> names{"value", "unit", "whole"};

    static json::value write(Quantity const& quantity) {
        json::object object{{"value", quantity.value()}, {"unit", quantity.unit().plural}};
        if (auto const share = quantity.as<Share>()) object["whole"] = share->whole();
        return object;
    }
    static void read(JsonReader& reader, json::value const& from, Quantity& to) {
        json::object const* const object = reader.object_of(from, names);
        if (object == nullptr) return;
        std::int64_t value = 0;
        std::int64_t whole = 1;
        Unit const* unit = nullptr;
        bool sound = true;
        reader.member(*object, "value", [&](json::value const& found) {
            sound = read_whole_number<std::int64_t>(reader, found, 0, most_of_a_count, value) && sound;
        });
        reader.member(*object, "unit", [&](json::value const& found) {
            if (auto const* const name = found.if_string()) unit = reader.units.find(*name);
            if (unit == nullptr) reader.refuse(one_of(reader.units.names));
        });
        if (unit != nullptr && *unit == unit::percent)
            reader.member(*object, "whole", [&](json::value const& found) {
                sound = read_whole_number<std::int64_t>(reader, found, 1, most_of_a_count, whole) && sound;
            });
        else if (auto const* const found = object->if_contains("whole"); found != nullptr && unit != nullptr)
            reader.within("whole", [&] { reader.refuse({"只有 percent 有 whole", "a whole of percent only"}); });
        if (!sound || unit == nullptr) return;
        to = *unit == unit::percent ? Quantity{Share{value, whole}} : Quantity{value, *unit};
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(full_name_of_type<Quantity>(), "Quantity", [&] {
            json::array units;
            for (std::string_view const name : schema.units)
                if (name != unit::percent.plural) units.emplace_back(name);
            JsonObjectSchema object;
            object.add("value", schema_of_whole_numbers<std::int64_t>(0, most_of_a_count));
            object.add("unit", json::object{{"enum", std::move(units)}});
            return json::object{{"oneOf", json::array{object.take(), json_schema<Share>(schema)}}};
        });
    }
};

template <class Within>
struct InJson<Share, Within> {
    static json::value write(Share const& share) { return write_json(Quantity{share}); }
    static void read(JsonReader& reader, json::value const& from, Share& to) {
        Quantity quantity{to};
        read_json(reader, from, quantity);
        if (auto const share = quantity.as<Share>())
            to = *share;
        else
            reader.within("unit", [&] { reader.refuse({"percent", "percent"}); });
    }
    static json::value schema(JsonSchema& schema) {
        return schema.refer(full_name_of_type<Share>(), "Share", [] {
            JsonObjectSchema object;
            object.add("value", schema_of_whole_numbers<std::int64_t>(0, most_of_a_count));
            object.add("unit", json::object{{"const", unit::percent.plural}});
            object.add("whole", schema_of_whole_numbers<std::int64_t>(1, most_of_a_count));
            return object.take();
        });
    }
};

} // namespace preschool_plan::detail

#endif
