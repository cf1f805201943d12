// Levels that must not fall, or must not rise, from one time to the next of the same series.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_LEVELS_HPP
#define PRESCHOOL_PLAN_DETAIL_LEVELS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/detail/scratch.hpp>
#include <preschool_plan/detail/totals/time.hpp>
#include <preschool_plan/level.hpp>
#include <type_traits>

namespace preschool_plan::detail {

/// Which rows are one series: those that agree in what makes a row unique but for its time.
template <class Unique, class Time>
struct Series;
template <auto... members, auto... time>
struct Series<Together<members...>, Together<time...>> {
    template <auto member>
    static constexpr bool is_time = (is_same_member(member, time) || ...);
};
template <auto... members, class Time, class Row>
constexpr bool same_by(Series<Together<members...>, Time>, Row const& left, Row const& right) {
    using By = Series<Together<members...>, Time>;
    return ((By::template is_time<members> || detail::agree(left.*members, right.*members)) && ...);
}
template <auto... members, class Time, class Row>
constexpr std::uint64_t fingerprint_by(Series<Together<members...>, Time>, Row const& row) {
    using By = Series<Together<members...>, Time>;
    std::uint64_t print = 0;
    ((print = print * spread + (By::template is_time<members> ? 0 : detail::fingerprint(row.*members))), ...);
    return print;
}

/// Whether a level goes its way from one row to a later one; also where one of them does not state it.
template <class T>
constexpr bool goes_its_way(T const& before, T const& after) {
    if constexpr (MayBeAbsent<T>)
        return !before.has_value() || !after.has_value() || detail::goes_its_way(*before, *after);
    else
        return T::trend == Trend::never_falls ? after >= before : after <= before;
}
// The rows of each series as a ring, in no order: a table has many rows, and a series few.
template <class By, class Row, class Ring>
constexpr void link_series(By by, Rows<Row> const& list, Ring& next) {
    Row const* const rows = list.data();
    std::size_t const size = list.size();
    Slots slots(size);
    for (std::uint32_t here = 0; here < size; ++here) {
        std::uint32_t& last = slots.of(by, rows, rows[here]);
        std::uint32_t const other = last == 0 ? here : last - 1;
        next[here] = last == 0 ? here : next[other];
        next[other] = here;
        last = here + 1;
    }
}

/// Asks of each row that states a level with a trend whether it goes its way from the nearest earlier time that its series has.
template <class Member, class Row, class Ring, class Check>
constexpr void look_for_wrong_turns_of(Rows<Row> const& list, Ring& next, Check& check) {
    if constexpr (has_trend<member_type<Member>>) {
        constexpr auto level = Member::pointer;
        Row const* const rows = list.data();
        std::size_t const size = list.size();
        for (std::size_t i = 0; i < size; ++i) {
            std::size_t before = i;
            for (std::size_t other = next[i]; other != i; other = next[other])
                if (detail::is_stated(rows[other].*level) && is_earlier(rows[other], rows[i]) &&
                    (before == i || is_earlier(rows[before], rows[other])))
                    before = other;
            if (before == i || !detail::is_stated(rows[i].*level)) continue;
            check.in_row(list, i + 1, rule::level_goes_the_wrong_way, goes_its_way(rows[before].*level, rows[i].*level),
                         0, Quantity{detail::stated(rows[i].*level)}, Quantity{detail::stated(rows[before].*level)});
        }
    }
}

template <class Row>
inline constexpr bool has_trends = false;
template <class... Members>
inline constexpr bool has_trends<List<Members...>> = (has_trend<member_type<Members>> || ... || false);
template <DescribedRow Row>
inline constexpr bool has_trends<Row> = has_trends<described_members<Row>>;

template <class Unique>
inline constexpr bool is_together = false;
template <auto... members>
inline constexpr bool is_together<Together<members...>> = true;

template <class Row, class Check, class... Members>
constexpr void look_for_wrong_turns(Rows<Row> const& list, Check& check, List<Members...>) {
    using Unique = decltype(unique_of<Row>());
    static_assert(HasTime<Row>, "preschool_plan: a level with a trend stands in a row that does not say when it is. "
                                "Write using Time = Together<&Row::year>; in the row.");
    static_assert(is_together<Unique>, "preschool_plan: a level with a trend stands in a row that does not say which "
                                       "rows are one series. Write using Unique = Together<&Row::area, &Row::year>;.");
    if constexpr (HasTime<Row> && is_together<Unique>) {
        Scratch<std::uint32_t, 128> next(list.size());
        link_series(Series<Unique, typename Row::Time>{}, list, next);
        (look_for_wrong_turns_of<Members>(list, next, check), ...);
    }
}

} // namespace preschool_plan::detail

#endif
