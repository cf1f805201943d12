// Levels that must not fall, or must not rise, from one time to the next of the same series.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_LEVELS_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_LEVELS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/detail/scratch.hpp>
#include <preschool_plan/detail/totals/time.hpp>
#include <preschool_plan/level.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan::detail {

// The members of the one that are none of the other.
template <class Time>
struct ButForTime;
template <auto... time>
struct ButForTime<Together<time...>> {
    template <auto member>
    using Kept = std::conditional_t<(is_same_member(member, time) || ...), Together<>, Together<member>>;
};
template <auto... some, auto... more>
constexpr Together<some..., more...> operator+(Together<some...>, Together<more...>) {
    return {};
}
template <class Time, auto... members>
constexpr auto but_for_time(Together<members...>) {
    return (Together<>{} + ... + typename ButForTime<Time>::template Kept<members>{});
}

template <class Row>
concept HasSeries = HasTime<Row> && requires {
    but_for_time<typename Row::Time>(unique_of<Row>());
};

/// The rows of each series as a ring, in no order: those that agree in what makes a row unique but for its time. A table has many rows,
/// and a series few.
template <HasSeries Row>
class Series {
  public:
    constexpr explicit Series(Rows<Row> const& list) : next_(list.size()) {
        Slots seen(list.size());
        for (std::uint32_t here = 0; here < list.size(); ++here) {
            std::uint32_t& last = seen.of(but_for_time<typename Row::Time>(unique_of<Row>()), list.data(), list[here]);
            std::uint32_t const other = last == 0 ? here : last - 1;
            next_[here] = last == 0 ? here : next_[other];
            next_[other] = here;
            last = here + 1;
        }
    }
    constexpr std::size_t next(std::size_t row) { return next_[row]; }

  private:
    Scratch<std::uint32_t, 128> next_;
};

/// Whether a level goes its way from one row to a later one.
template <class Level>
constexpr bool goes_its_way(Level const& before, Level const& after) {
    return Level::trend == Trend::never_falls ? after >= before : after <= before;
}
/// Asks of each row that states a level with a trend whether it goes its way from the nearest earlier time that its series has.
template <class Member, class Row, class Check>
constexpr void look_for_wrong_turns_of(Rows<Row> const& list, Series<Row>& series, Check& check) {
    if constexpr (has_trend<member_type<Member>>) {
        constexpr auto level = Member::pointer;
        Row const* const rows = list.data();
        for (std::size_t i = 0; i < list.size(); ++i) {
            std::size_t before = i;
            for (std::size_t other = series.next(i); other != i; other = series.next(other))
                if (detail::is_stated(rows[other].*level) && is_earlier(rows[other], rows[i]) &&
                    (before == i || is_earlier(rows[before], rows[other])))
                    before = other;
            if (before == i || !detail::is_stated(rows[i].*level)) continue;
            auto const& was = detail::stated(rows[before].*level);
            auto const& is = detail::stated(rows[i].*level);
            check.in_row(list, i + 1, rule::level_goes_the_wrong_way, detail::goes_its_way(was, is), 0, Quantity{is},
                         Quantity{was});
        }
    }
}

template <class... Members>
constexpr bool has_a_trend(List<Members...>) {
    return (has_trend<member_type<Members>> || ...);
}
template <class Row>
inline constexpr bool has_trends = has_a_trend(described_members<Row>{});

template <class Row>
inline constexpr bool has_levels = !std::is_same_v<members_that<IsLevelMember, Row>, List<>>;

// Whether the name of an enumerator has the number of a year: y2024, school_year_2024.
constexpr bool names_a_year(std::string_view name) {
    std::size_t digits = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        digits = name[i] >= '0' && name[i] <= '9' ? digits + 1 : 0;
        if (digits == 4 && (name[i - 3] == '1' || name[i - 3] == '2')) return true;
    }
    return false;
}
template <class Member>
struct IsOfTimes {
    static constexpr bool value = std::is_same_v<stated_type<Member>, Date>;
};
template <class Member>
requires DescribedEnum<stated_type<Member>>
struct IsOfTimes<Member> {
    static constexpr bool value = names_a_year(enumerators_of<stated_type<Member>>::names[0]);
};
/// Whether a row has a column that can only be its time: a date, an enumeration of years.
template <class Row>
inline constexpr bool tells_of_times = !std::is_same_v<members_that<IsOfTimes, Row>, List<>>;

template <class Row, class Check, class... Members>
constexpr void look_for_wrong_turns(Rows<Row> const& list, Check& check, List<Members...>) {
    static_assert(HasTime<Row>, "preschool_plan: a level with a trend stands in a row that does not say when it is. "
                                "Write using Time = Together<&Row::year>; in the row.");
    static_assert(!HasTime<Row> || HasSeries<Row>,
                  "preschool_plan: a level with a trend stands in a row that does not say which rows are one series. "
                  "Write using Unique = Together<&Row::area, &Row::year>;.");
    if constexpr (HasSeries<Row>) {
        Series<Row> series(list);
        (look_for_wrong_turns_of<Members>(list, series, check), ...);
    }
}

} // namespace preschool_plan::detail

#endif
