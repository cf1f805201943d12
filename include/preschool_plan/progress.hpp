// How far targets are reached: what is reported, against the rows of any plan's table that count something.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_PROGRESS_HPP
#define PRESCHOOL_PLAN_PROGRESS_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/columns.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/same_row.hpp>
#include <preschool_plan/share.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <type_traits>

namespace preschool_plan {

/// 未开始 / 进行中 / 达到目标 / 超过目标
BOOST_DEFINE_FIXED_ENUM_CLASS(Status, std::uint8_t, not_started, under_way, met, exceeded)

namespace detail {
inline constexpr Label status_labels[] = {
    {"未开始", "not started"}, {"进行中", "under way"}, {"达到目标", "met"}, {"超过目标", "exceeded"}};
} // namespace detail
[[nodiscard]] constexpr Label label(Status value) { return label_in(detail::status_labels, value); }

/// What is reported: a row as the table has it, with the actual count in the place of the target, and the date of which
/// it is. What else the row says, beside what makes two rows the same, is not looked at.
template <class Row>
struct Report {
    Row row;
    Date date = {};
    BOOST_DESCRIBE_CLASS(Report, (), (row, date), (), ())
};

/// What becomes of a report: it is the latest; it is earlier than the latest; at the same date it says the same again,
/// or something else.
BOOST_DEFINE_FIXED_ENUM_CLASS(Taken, std::uint8_t, as_latest, as_earlier, as_repeated, as_contradiction)

/// A target and what is reported of it. The latest date counts, and of several reports at that date the first. Where
/// reports come one by one, or are too many to keep, a program keeps one of these for each row: see `is_same_row`.
template <class Row, class Counted>
class Progress {
  public:
    constexpr Progress(Row const& row, Counted target) : row_(row), target_(target) {}

    /// The row of the plan.
    [[nodiscard]] constexpr Row const& row() const { return row_; }
    [[nodiscard]] constexpr Counted target() const { return target_; }
    [[nodiscard]] constexpr Counted actual() const { return actual_; }
    /// Nothing where the target is met.
    [[nodiscard]] constexpr Counted remaining() const { return actual_ < target_ ? target_ - actual_ : Counted{}; }
    /// The actual count as a share of the target, more than the whole where it is exceeded.
    [[nodiscard]] constexpr Share share() const { return {actual_, target_}; }
    [[nodiscard]] constexpr Status status() const {
        if (actual_ > target_) return Status::exceeded;
        if (actual_ == target_) return Status::met;
        return actual_ == Counted{} ? Status::not_started : Status::under_way;
    }
    /// Of the report that counts; nothing where there is none.
    [[nodiscard]] constexpr Optional<Date> const& date() const { return date_; }

    /// One more report, in any order. A month counts as its last day; what has no date is earlier than what has one.
    constexpr Taken take(Counted actual, Date const& date) {
        if (date_ && day(date) < day(*date_)) return Taken::as_earlier;
        if (date_ && day(date) == day(*date_)) return actual == actual_ ? Taken::as_repeated : Taken::as_contradiction;
        actual_ = actual;
        date_ = date;
        return Taken::as_latest;
    }

  private:
    static constexpr std::uint32_t day(Date const& date) {
        if (date == Date{}) return 0;
        Date const last = date.last_day();
        return last.year * 10'000u + last.month * 100u + last.day;
    }

    Row row_;
    Counted target_;
    Counted actual_ = {};
    Optional<Date> date_ = {};
};

namespace rule {
// clang-format off
inline constexpr Rule report_is_of_no_target{text("report_is_of_no_target"), Severity::error,
    {"所报内容不在计划目标之内：更正或删去",
     "a report is of something that the plan does not target: correct it or leave it out"}};
inline constexpr Rule reports_contradict_each_other{text("reports_contradict_each_other"), Severity::error,
    {"同一目标在最近日期有两个不同的数：更正其一",
     "two reports of one target differ at its latest date: correct one of them"}};
// clang-format on
} // namespace rule

/// Calls `visit(Progress)` for each row of `table`, in its order, and `report(Finding)` for each of the `reports`, a
/// range of `Report<Row>`, that cannot count: it is of no target, at the latest date it differs from an earlier one, its
/// date is in no calendar, it is negative. Where rows have several counts, `progress(table, &Row::member, reports, ...)`
/// says which.
template <class Table, class Reports, class Visit, class Tell>
constexpr void progress(Table const& table, Reports const& reports, Visit&& visit, Tell&& report);
template <class Table, class Column, class Reports, class Visit, class Tell>
constexpr void progress(Table const& table, Column column, Reports const& reports, Visit&& visit, Tell&& report);

namespace detail {

constexpr bool can_be(Date const& date) { return date == Date{} || date.exists(); }

template <class Table, class Column, class Reports, class Visit, class Tell>
constexpr void follow(Table const& table, Column column, Reports const& reports, Visit& visit, Tell& tell) {
    static_assert(std::is_same_v<row_type<Reports>, Report<row_type<Table>>>,
                  "preschool_plan: what is reported is a range of Report<Row>, where Row is what the table has.");
    auto const for_each_report = [&](auto look) {
        std::size_t number = 0;
        for (auto const& report : reports) look(report, report.row.*column, ++number);
    };
    auto const find = [&](Rule const& rule, std::size_t number, std::size_t same_as = 0) {
        Finding found;
        found.rule = rule;
        found.place.push_back({"reports", number});
        found.same_as_row = same_as;
        tell(found);
    };
    for_each_report([&](auto const& report, auto actual, std::size_t number) {
        bool is_targeted = false;
        for (auto const& target : table) is_targeted = is_targeted || preschool_plan::is_same_row(target, report.row);
        if (!is_targeted) find(rule::report_is_of_no_target, number);
        if (!can_be(report.date)) find(rule::date_does_not_exist, number);
        if (actual < decltype(actual){}) find(rule::level_is_negative, number);
    });
    for (auto const& target : table) {
        Progress progress_of_target(target, target.*column);
        std::size_t latest = 0;
        auto const take_each = [&](auto become) {
            for_each_report([&](auto const& report, auto actual, std::size_t number) {
                if (!can_be(report.date) || actual < decltype(actual){}) return;
                if (preschool_plan::is_same_row(target, report.row))
                    become(progress_of_target.take(actual, report.date), number);
            });
        };
        take_each([&](Taken taken, std::size_t number) {
            if (taken == Taken::as_latest) latest = number;
        });
        take_each([&](Taken taken, std::size_t number) { // once more, since now the latest date is known
            if (taken == Taken::as_contradiction) find(rule::reports_contradict_each_other, number, latest);
        });
        visit(progress_of_target);
    }
}

} // namespace detail

template <class Table, class Column, class Reports, class Visit, class Tell>
constexpr void progress(Table const& table, Column column, Reports const& reports, Visit&& visit, Tell&& report) {
    constexpr bool is_one = !detail::is_refused<decltype(detail::count_named<detail::row_type<Table>>(column))>;
    if constexpr (is_one) detail::follow(table, column, reports, visit, report);
}
template <class Table, class Reports, class Visit, class Tell>
constexpr void progress(Table const& table, Reports const& reports, Visit&& visit, Tell&& report) {
    constexpr auto column = detail::count_of_type<detail::row_type<Table>, void>();
    if constexpr (!detail::is_refused<decltype(column)>) detail::follow(table, column, reports, visit, report);
}

} // namespace preschool_plan

#endif
