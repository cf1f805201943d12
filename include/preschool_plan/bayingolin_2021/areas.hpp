// The areas that the notice names, and what it calls them.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_BAYINGOLIN_2021_AREAS_HPP
#define PRESCHOOL_PLAN_BAYINGOLIN_2021_AREAS_HPP

#include <boost/describe/enum.hpp>
#include <concepts>
#include <cstdint>
#include <preschool_plan/vocabulary.hpp>

namespace preschool_plan::bayingolin_2021 {

/// The cities and counties in the order of their GB/T 2260 codes, and the development zone, which has none.
BOOST_DEFINE_FIXED_ENUM_CLASS(Area, std::uint8_t, korla, luntai, yuli, ruoqiang, qiemo, yanqi, hejing, hoxud, bohu,
                              korla_etdz)

// clang-format off
inline constexpr Label area_labels[] = {
    {"库尔勒市", "Korla City"}, {"轮台县", "Luntai County"}, {"尉犁县", "Yuli County"}, {"若羌县", "Ruoqiang County"},
    {"且末县", "Qiemo County"}, {"焉耆县", "Yanqi County"}, {"和静县", "Hejing County"}, {"和硕县", "Hoxud County"},
    {"博湖县", "Bohu County"}, {"库尔勒经济技术开发区", "Korla Economic and Technological Development Zone"}};
// clang-format on
/// What the notice calls it.
[[nodiscard]] constexpr Label label(std::same_as<Area> auto area) { return label_in(area_labels, area); }

} // namespace preschool_plan::bayingolin_2021

#endif
