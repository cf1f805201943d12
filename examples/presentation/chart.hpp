// Levels over time, as lines of a chart: for any table whose rows say when (`using Time = Together<&Row::year>;`).
#ifndef PRESCHOOL_PLAN_EXAMPLES_CHART_HPP
#define PRESCHOOL_PLAN_EXAMPLES_CHART_HPP

#include "tables_of.hpp"

#include <preschool_plan/level.hpp>
#include <vector>

namespace report {

namespace detail {

template <class T>
inline constexpr bool is_level = false;
template <class Measured, pp::Trend trend>
inline constexpr bool is_level<pp::Level<Measured, trend>> = true;

inline double height_of(pp::Share share) {
    return share.denominator() == 0
               ? 0
               : 100.0 * static_cast<double>(share.numerator()) / static_cast<double>(share.denominator());
}
template <pp::Unit const& unit>
double height_of(pp::Count<unit> count) {
    return static_cast<double>(count.value());
}

template <class Together>
struct OneTime {};
template <auto member>
struct OneTime<pp::Together<member>> {
    static constexpr auto pointer = member;
};
template <class Row>
concept HasOneTime = requires {
    OneTime<typename Row::Time>::pointer;
};

} // namespace detail

/// One chart for each level of the rows; none if they do not say when.
template <class AnyPlan, class Row>
std::vector<Chart> charts_of(TablesOf<AnyPlan> const& texts, pp::Rows<Row> const& rows) {
    std::vector<Chart> charts;
    if constexpr (detail::HasOneTime<Row>) {
        constexpr auto time = detail::OneTime<typename Row::Time>::pointer;
        auto const line_name = [&](Row const& row) {
            Text name;
            boost::mp11::mp_for_each<detail::Enumerations<Row>>([&](auto column) {
                if constexpr (!std::is_same_v<std::remove_const_t<decltype(column.pointer)>,
                                              std::remove_const_t<decltype(time)>>)
                    name = {name.zh + texts.say(row.*column.pointer).zh,
                            name.en + (name.en.empty() ? "" : ", ") + texts.say(row.*column.pointer).en};
            });
            return name;
        };
        boost::mp11::mp_for_each<detail::Members<Row>>([&]<class Member>(Member column) {
            if constexpr (detail::is_level<detail::TypeOf<Member>>) {
                Chart chart{texts.name_of(column.name), {}, {}};
                for (auto const value : pp::enumerators<std::remove_cvref_t<decltype(rows[0].*time)>>)
                    chart.times.push_back(texts.say(value));
                for (Row const& row : rows) {
                    Text const name = line_name(row);
                    auto line = std::find_if(chart.lines.begin(), chart.lines.end(),
                                             [&](Chart::Line const& one) { return one.name == name; });
                    if (line == chart.lines.end()) line = chart.lines.insert(line, {name, {}});
                    auto const& level = (row.*column.pointer).value();
                    line->points.push_back({pp::position(row.*time), detail::height_of(level), text_of(level)});
                }
                charts.push_back(std::move(chart));
            }
        });
    }
    return charts;
}

} // namespace report

#endif
