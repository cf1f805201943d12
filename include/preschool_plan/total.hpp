// A total that a notice states: of which rows of which table, and the figure that they add up to.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_TOTAL_HPP
#define PRESCHOOL_PLAN_TOTAL_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/short_list.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <type_traits>

namespace preschool_plan {

namespace detail {

template <class... Members>
constexpr bool has_two_counts_of_one_unit(List<Members...>) {
    auto const times_counted = []<class Measure>(Measure*) {
        return is_count<Measure> ? (std::is_same_v<Measure, quantity_type<member_type<Members>>> + ... + 0) : 0;
    };
    return ((times_counted(static_cast<quantity_type<member_type<Members>>*>(nullptr)) > 1) || ...);
}

} // namespace detail

/// Whether a total is of all rows with its coordinates, or its text names only some of them: then those may not exceed
/// it.
BOOST_DEFINE_FIXED_ENUM_CLASS(Completeness, std::uint8_t, all, some)

/// A total that the notice states: of the rows of `table` that have these coordinates, where several of one column mean
/// either. The unit of its figure says which column it adds up; where two columns of the rows have one unit, `column`
/// says which: `Total<&Plan::table, &Row::column>`. Of a level, which does not add up over the years, it adds the rows
/// of the latest time.
///
/// Rows whose counts are printed in steps, say in 千个 or 万元, say so of each unit: `static constexpr pp::Quantity
/// printed_in_steps_of[] = {pp::Seats{1000}};`. A total of them is wrong only where no figures that are printed so, all
/// rounded or all cut off, add up to it.
template <auto table, auto column = nullptr>
struct Total {
    using Row = detail::held_at<table>;
    static constexpr auto table_of_parts = table;
    static_assert(DescribedRow<Row>,
                  "preschool_plan: the rows of the table that this total adds up are not described. Write "
                  "BOOST_DESCRIBE_STRUCT(Row, (), (its, members)) after the struct.");
    static_assert(column != nullptr || !detail::has_two_counts_of_one_unit(detail::described_members<Row>{}),
                  "preschool_plan: the rows of this table have two counts of one unit, so that the unit does not say "
                  "which of them the total adds up. Write Total<&Plan::table, &Row::column>.");
    static_assert(column == nullptr || detail::is_count<detail::quantity_type<detail::type_at<column>>>,
                  "preschool_plan: a total adds up counts, and this column is none. Shares do not add up.");

    Clause clause;
    Label text;
    ShortList<Coordinate, 8> of = {};
    Figure figure;
    Completeness completeness = Completeness::all;

    using Unique = Together<&Total::clause, &Total::of, &Total::figure>; // an annex may say again what the text says
    static constexpr MemberText member_texts[] = {
        {"of",
         {"所计各行：同列任一，异列皆须", "which rows: several values of one column mean either, of several both"}},
        {"completeness", {"是否为全部各行之和", "whether it is of all these rows, or of some only"}}};
    BOOST_DESCRIBE_CLASS(Total, (), (clause, text, of, figure, completeness), (), ())
};

namespace detail {

template <class T>
inline constexpr bool is_total = false;
template <auto table, auto column>
inline constexpr bool is_total<Total<table, column>> = true;

template <class Member>
using IsTotalTable = std::bool_constant<is_total<held<Member>>>;

} // namespace detail
} // namespace preschool_plan

#endif
