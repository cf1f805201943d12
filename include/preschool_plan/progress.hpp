// How far targets are reached: what is reported, against the rows of any plan's table that count something.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_PROGRESS_HPP
#define PRESCHOOL_PLAN_PROGRESS_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/checks.hpp>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/same_row.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <type_traits>
#include <utility>

namespace preschool_plan {

/// 未开始 / 进行中 / 达到目标 / 超过目标 / 数据不一: which of these it is, is open where two reports of one date differ.
BOOST_DEFINE_FIXED_ENUM_CLASS(Status, std::uint8_t, not_started, under_way, met, exceeded, disputed)

namespace detail {
inline constexpr Label status_labels[] = {{"未开始", "not started"},
                                          {"进行中", "under way"},
                                          {"达到目标", "met"},
                                          {"超过目标", "exceeded"},
                                          {"数据不一", "disputed"}};
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

/// A target, which is of more than nothing, and what is reported of it. The latest date counts. Where reports come one by
/// one, or are too many to keep, a program keeps one of these for each row: see `is_same_row`.
template <class Row, class Counted>
class Progress {
  public:
    constexpr Progress(Row const& row, Counted target) : row_(row), target_(target) {
        if (target <= Counted{}) detail::a_share_is_of_nothing();
    }

    /// The row of the plan.
    [[nodiscard]] constexpr Row const& row() const { return row_; }
    [[nodiscard]] constexpr Counted target() const { return target_; }
    /// As reported; where reports differ, by the first of them. Nothing both where that is reported and where no report
    /// is: `date()` tells the two apart.
    [[nodiscard]] constexpr Counted actual() const { return actual_; }
    /// Another count that is reported at the same date, the first of those: then the status is `disputed`.
    [[nodiscard]] constexpr Optional<Counted> const& disputed_by() const { return disputed_by_; }
    /// Nothing where the target is met.
    [[nodiscard]] constexpr Counted remaining() const { return actual_ < target_ ? target_ - actual_ : Counted{}; }
    /// The actual count as a share of the target, more than the whole where it is exceeded.
    [[nodiscard]] constexpr Share share() const { return {actual_, target_}; }
    [[nodiscard]] constexpr Status status() const {
        if (disputed_by_) return Status::disputed;
        if (actual_ > target_) return Status::exceeded;
        if (actual_ == target_) return Status::met;
        return actual_ == Counted{} ? Status::not_started : Status::under_way;
    }
    /// Of the report that counts; nothing where there is none.
    [[nodiscard]] constexpr Optional<Date> const& date() const { return date_; }

    /// One more report, in any order, of a date that exists. A month counts as its last day.
    constexpr Taken take(Counted actual, Date const& date) {
        if (date_ && date.is_before(*date_)) return Taken::as_earlier;
        if (date_ && !date_->is_before(date)) {
            if (actual == actual_) return Taken::as_repeated;
            if (!disputed_by_) disputed_by_ = actual;
            return Taken::as_contradiction;
        }
        actual_ = actual;
        date_ = date;
        disputed_by_ = {};
        return Taken::as_latest;
    }

  private:
    Row row_;
    Counted target_;
    Counted actual_ = {};
    Optional<Counted> disputed_by_ = {};
    Optional<Date> date_ = {};
};

namespace rule {
// clang-format off
inline constexpr Rule report_is_of_no_target{"report_is_of_no_target", Severity::error,
    {"所报内容不在计划目标之内：更正或删去",
     "a report is of something that the plan does not target: correct it or leave it out"}};
inline constexpr Rule report_has_no_date{"report_has_no_date", Severity::error,
    {"所报内容没有日期：填写其日期", "a report has no date: write that of which it is"}};
inline constexpr Rule report_is_negative{"report_is_negative", Severity::error,
    {"所报的数是负数：更正", "a reported count is less than nothing: correct it"}};
inline constexpr Rule reports_contradict_each_other{"reports_contradict_each_other", Severity::error,
    {"同一目标在最近日期有两个不同的数：更正其一",
     "two reports of one target differ at its latest date: correct one of them"}};
// clang-format on
} // namespace rule

/// Calls `visit(Progress)` for each row of `table`, in its order, and `report(Finding)` for each of the `reports`, a
/// range of `Report<Row>`, that cannot count: it is of no target, its date is left out or in no calendar, it is negative;
/// and for each that at the latest date differs from an earlier one. A row that targets nothing is a finding and is not
/// visited. Where rows have several counts, `progress(table, &Row::member, reports, ...)` says which.
template <class Table, class Reports, class Visit, class Tell>
constexpr void progress(Table const& table, Reports const& reports, Visit&& visit, Tell&& report);
template <class Table, class Column, class Reports, class Visit, class Tell>
constexpr void progress(Table const& table, Column column, Reports const& reports, Visit&& visit, Tell&& report);

namespace detail {

template <class Table, class Column, class Reports, class Visit, class Tell>
constexpr void follow(Table const& table, Column column, Reports const& reports, Visit& visit, Tell& tell) {
    static_assert(std::is_same_v<row_type<Reports>, Report<row_type<Table>>>,
                  "preschool_plan: what is reported is a range of Report<Row>, where Row is what the table has.");
    using Row = row_type<Table>;
    using Counted = std::remove_cvref_t<decltype(std::declval<Row const&>().*column)>;
    auto const find = [&](Rule const& rule, Step const& where, Row const& row, std::size_t same_as = 0) {
        Finding found;
        found.rule = rule;
        found.place.push_back(where);
        found.subject = detail::subject_of(table, row).name;
        found.same_as_row = same_as;
        tell(found);
    };
    auto const for_each_report = [&](auto look) {
        std::size_t number = 0;
        for (auto const& report : reports) look(report, Step{"reports", ++number});
    };
    auto const can_count = [&](auto const& report) {
        return report.date.year != 0 && report.date.exists() && report.row.*column >= Counted{};
    };
    for_each_report([&](auto const& report, Step const& where) {
        bool is_targeted = false;
        for (Row const& target : table) is_targeted = is_targeted || preschool_plan::is_same_row(target, report.row);
        if (!is_targeted) find(rule::report_is_of_no_target, where, report.row);
        if (report.date.year == 0)
            find(rule::report_has_no_date, where, report.row);
        else if (!report.date.exists())
            find(rule::date_does_not_exist, where, report.row);
        if (report.row.*column < Counted{}) find(rule::report_is_negative, where, report.row);
    });
    std::size_t number = 0;
    for (Row const& target : table) {
        ++number;
        if (target.*column <= Counted{}) {
            find(rule::quantity_is_not_positive, {"targets", number}, target);
            continue;
        }
        Progress progress_of_target(target, target.*column);
        std::size_t latest = 0;
        auto const take_each = [&](auto become) {
            for_each_report([&](auto const& report, Step const& where) {
                if (can_count(report) && preschool_plan::is_same_row(target, report.row))
                    become(progress_of_target.take(report.row.*column, report.date), where, report.row);
            });
        };
        take_each([&](Taken taken, Step const& where, Row const&) {
            if (taken == Taken::as_latest) latest = where.row;
        });
        take_each([&](Taken taken, Step const& where, Row const& row) { // once more, since now the latest date is known
            if (taken == Taken::as_contradiction) find(rule::reports_contradict_each_other, where, row, latest);
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
