// Levels that must not fall, or must not rise, from one time to the next of the same series.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_LEVELS_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_LEVELS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/level.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan::detail {

template <auto... some, auto... more>
constexpr Together<some..., more...> operator+(Together<some...>, Together<more...>) {
    return {};
}
// The members without those that make up the time.
template <class Time, auto... members>
constexpr auto but_for_time(Together<members...>) {
    return (Together<>{} + ... + std::conditional_t<is_among<members, Time>, Together<>, Together<members>>{});
}

template <class Row>
concept HasSeries = HasTime<Row> && requires {
    but_for_time<typename Row::Time>(unique_of<Row>());
};

/// The rows of each series as a ring, unordered. A series is the rows that agree in all that makes them unique except
/// the time. Even a long table has short series.
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

template <class Member>
using HasTrend = std::bool_constant<has_trend<Member>>;

// Whether the name of an enumerator contains a year: y2024, school_year_2024.
constexpr bool names_a_year(std::string_view name) {
    std::size_t digits = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        digits = name[i] >= '0' && name[i] <= '9' ? digits + 1 : 0;
        if (digits == 4 && (name[i - 3] == '1' || name[i - 3] == '2')) return true;
    }
    return false;
}
// A level of counts, which totals add up.
template <class Member>
using IsLevelOfCounts = std::bool_constant<is_level<Member> && is_count<quantity_type<Member>>>;
/// Whether rows have a column that can only be their time: a date, an enumeration of years, a number named as a year.
template <class Row>
constexpr bool are_of_times() {
    bool found = false;
    for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
        using Stated = stated_type<member_type<Member>>;
        found = found || std::is_same_v<Stated, Date> ||
                (std::is_integral_v<Stated> && std::string_view(Member::name).find("year") != std::string_view::npos);
        if constexpr (DescribedEnum<Stated>)
            for (Stated const value : enumerators<Stated>) {
                found = found || names_a_year(enumerator_name(value));
                if constexpr (requires { Label{label(value)}; })
                    found = found || label(value).zh.ends_with("年"); // y24
            }
    });
    return found;
}
/// Asks of each row that states a level with a trend whether it follows the trend from the nearest earlier row of its
/// series that states it.
template <class Row, class Check>
constexpr void look_for_wrong_turns(Rows<Row> const& list, Check& check) {
    static_assert(HasTime<Row>, "preschool_plan: a level with a trend stands in a row that does not say when it is. "
                                "Write using Time = Together<&Row::year>; in the row.");
    static_assert(!HasTime<Row> || HasSeries<Row>,
                  "preschool_plan: a level with a trend stands in a row that does not say which rows are one series. "
                  "Write using Unique = Together<&Row::area, &Row::year>;.");
    if constexpr (HasSeries<Row>) {
        Series<Row> series(list);
        for_each_member(members_that<HasTrend, Row>{}, [&]<class Member>(Member*) {
            constexpr auto level = Member::pointer;
            for (std::size_t i = 0; i < list.size(); ++i) {
                std::size_t before = i;
                for (std::size_t other = series.next(i); other != i; other = series.next(other))
                    if (detail::is_stated(list[other].*level) && is_earlier(list[other], list[i]) &&
                        (before == i || is_earlier(list[before], list[other])))
                        before = other;
                if (before == i || !detail::is_stated(list[i].*level)) continue;
                auto const was = detail::stated(list[before].*level);
                auto const is = detail::stated(list[i].*level);
                bool const may_rise = stated_type<member_type<Member>>::trend == Trend::never_falls;
                check.in_row(list, i + 1)(rule::level_goes_the_wrong_way, may_rise ? is >= was : is <= was,
                                          Quantity{is}, Quantity{was});
            }
        });
    }
}

} // namespace preschool_plan::detail

#endif
