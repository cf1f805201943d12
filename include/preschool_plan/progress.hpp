// How far targets have been met: reports, held against the rows of any table that counts something; and the rules on
// reports.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_PROGRESS_HPP
#define PRESCHOOL_PLAN_PROGRESS_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/criteria.hpp>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <type_traits>

namespace preschool_plan {

/// 未上报 / 未开始 / 进行中 / 达到目标 / 超过目标 / 数据不一. Which of not started, under way, met and exceeded applies
/// is unknown without a report, and when two reports of one date differ.
BOOST_DEFINE_FIXED_ENUM_CLASS(TargetStatus, std::uint8_t, not_reported, not_started, under_way, met, exceeded, disputed)

// clang-format off
[[nodiscard]] constexpr Label label(std::same_as<TargetStatus> auto value) {
    return label_in({{"未上报", "not reported"}, {"未开始", "not started"}, {"进行中", "under way"},
                     {"达到目标", "met"}, {"超过目标", "exceeded"}, {"数据不一", "disputed"}}, value);
}
// clang-format on

/// A report: a row of the table with the actual count in place of the target, and the date of that count. Of the row,
/// only that count and what makes rows the same are read.
template <class Row>
struct Report {
    Row row;
    Date date = {};
    BOOST_DESCRIBE_CLASS(Report, (), (row, date), (), ())
};

namespace detail {

/// What is reported of one target. The latest date counts.
template <class Counted>
class Reported {
  public:
    constexpr Reported() noexcept {} // not defaulted: see Optional

    /// The reported count; if reports of that date differ, the first of them. Nothing without a report.
    [[nodiscard]] constexpr Optional<Counted> const& actual() const { return actual_; }
    /// The first count of the same date that differs from it; then the status is `disputed`.
    [[nodiscard]] constexpr Optional<Counted> const& disputed_by() const { return disputed_by_; }
    /// The highest count of an earlier date, if it is higher than the latest: one of the two is likely wrong.
    [[nodiscard]] constexpr Optional<Counted> fell_from() const {
        return highest_before_ && *highest_before_ > *actual_ ? highest_before_ : Optional<Counted>{};
    }
    /// The date of the report that counts.
    [[nodiscard]] constexpr Optional<Date> const& date() const { return date_; }

    /// Takes another report, in any order, with a date that exists; true if no other is as late. A month counts as its
    /// last day.
    constexpr bool take(Counted actual, Date const& date) {
        if (date_ && date.is_before(*date_)) return raise_what_was_before(actual), false;
        if (date_ && !date_->is_before(date)) {
            if (actual != *actual_ && !disputed_by_) disputed_by_ = actual;
            return false;
        }
        if (actual_) raise_what_was_before(*actual_);
        actual_ = actual;
        date_ = date;
        disputed_by_ = {};
        return true;
    }

  private:
    constexpr void raise_what_was_before(Counted count) {
        if (!highest_before_ || count > *highest_before_) highest_before_ = count;
    }

    Optional<Counted> actual_;
    Optional<Counted> disputed_by_;
    Optional<Counted> highest_before_;
    Optional<Date> date_;
};

} // namespace detail

/// A target above zero, and what is reported of it. If reports come one by one, or are too many to keep, keep one of
/// these for each row and let it take the reports that `is_same_row` says are of that row.
template <class Row, class Counted>
class Progress : public detail::Reported<Counted> {
  public:
    constexpr Progress(Row const& row, Counted target, detail::Reported<Counted> const& reported = {})
        : detail::Reported<Counted>(reported),
          row_(row),
          target_(target) {
        if (target <= Counted{}) detail::a_share_is_of_nothing();
    }

    /// The row of the plan.
    [[nodiscard]] constexpr Row const& row() const { return row_; }
    [[nodiscard]] constexpr Counted target() const { return target_; }
    /// What is still to be done: 0 if the target is met; nothing if that is unknown (not reported, or disputed).
    [[nodiscard]] constexpr Optional<Counted> remaining() const {
        if (!is_known()) return {};
        return *this->actual() < target_ ? target_ - *this->actual() : Counted{};
    }
    /// The actual count as a share of the target, above 100 percent if it is exceeded; nothing if that is unknown.
    [[nodiscard]] constexpr Optional<Share> share() const {
        if (!is_known()) return {};
        return Share{*this->actual(), target_};
    }
    [[nodiscard]] constexpr TargetStatus status() const {
        if (!this->actual()) return TargetStatus::not_reported;
        if (this->disputed_by()) return TargetStatus::disputed;
        if (*this->actual() > target_) return TargetStatus::exceeded;
        if (*this->actual() == target_) return TargetStatus::met;
        return *this->actual() == Counted{} ? TargetStatus::not_started : TargetStatus::under_way;
    }

  private:
    [[nodiscard]] constexpr bool is_known() const { return this->actual() && !this->disputed_by(); }

    Row row_;
    Counted target_;
};

/// Whether two rows are the same by what makes rows unique; their other members may differ.
template <DescribedRow Row>
[[nodiscard]] constexpr bool is_same_row(Row const& left, Row const& right) {
    bool is_same = false;
    if constexpr (detail::can_be_told_apart<Row>())
        detail::for_each_way(detail::unique_of<Row>(), [&](auto by) {
            is_same = is_same || (detail::says_something(by, left) && detail::same_by(by, left, right));
        });
    return is_same;
}

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
inline constexpr Rule report_is_lower_than_before{"report_is_lower_than_before", Severity::warning,
    {"最近所报的数低于此前所报：更正其一，或说明原因",
     "the latest report of a target is lower than an earlier one: correct one of the two, or say why"}};
// clang-format on
} // namespace rule

/// Calls `visit(Progress)` for each row of `table`, in order. Before that it calls `report(Finding)` for each of the
/// `reports`, a range of `Report<Row>`, that cannot count (it is of no target, its date is missing or in no calendar,
/// or it is negative), contradicts an earlier one of the latest date, or is lower than one of an earlier date. A row
/// that targets nothing is a finding and is not visited. Where rows have several counts, `progress(table, &Row::member,
/// reports, ...)` names one. Takes time proportional to targets and reports.
template <class Table, class Reports, class Visit, class Tell>
constexpr void progress(Table const& table, Reports const& reports, Visit&& visit, Tell&& report);
template <class Table, class Column, class Reports, class Visit, class Tell>
constexpr void progress(Table const& table, Column column, Reports const& reports, Visit&& visit, Tell&& report);

/// Targets added up. `actual` is the sum of what is reported; targets that are not reported, or in dispute, are added
/// up apart and do not count as 0. `remaining` is what reported rows lack: a surplus in one does not offset another.
template <class Counted>
struct ProgressSum {
    Counted target = {};
    Counted actual = {};
    Counted not_reported = {};
    Counted disputed = {};
    Counted remaining = {};

    constexpr ProgressSum& operator+=(ProgressSum const& other) {
        target += other.target;
        actual += other.actual;
        not_reported += other.not_reported;
        disputed += other.disputed;
        remaining += other.remaining;
        return *this;
    }
    friend constexpr bool operator==(ProgressSum const&, ProgressSum const&) = default;
    BOOST_DESCRIBE_CLASS(ProgressSum, (), (target, actual, not_reported, disputed, remaining), (), ())
};

/// The progress for each enumerator of `Key`, and `report(Finding)` as above: `progress_by<Area>(table, reports,
/// report)[Area::qiemo].actual`; `.total()` is that of the whole table. Where rows have several counts,
/// `progress_by<Area, &Row::member>(table, reports, report)` names one.
template <class Key, auto column = nullptr, class Table, class Reports, class Tell>
[[nodiscard]] constexpr auto progress_by(Table const& table, Reports const& reports, Tell&& report);
template <auto key, auto column = nullptr, class Table, class Reports, class Tell>
[[nodiscard]] constexpr auto progress_by(Table const& table, Reports const& reports, Tell&& report);

namespace detail {

template <class Table, class Reports>
constexpr bool are_reports_of() {
    using Row = row_type<Table>;
    constexpr bool are_rows = std::is_same_v<row_type<Reports>, Row>;
    constexpr bool are_reports = std::is_same_v<row_type<Reports>, Report<Row>>;
    static_assert(!are_rows,
                  "preschool_plan: these are rows of the table, and a report has a date too. Give a range of "
                  "Report<Row>: the row with the actual count, and the date of which that is.");
    static_assert(are_rows || are_reports,
                  "preschool_plan: what is reported is a range of Report<Row>, where Row is what the table has.");
    return are_reports && can_be_told_apart<Row>();
}

constexpr std::size_t count_rows(auto const& range) {
    std::size_t count = 0;
    for (auto const& row : range) static_cast<void>(row), ++count;
    return count;
}

template <class Table, class Column, class Reports, class Visit, class Tell>
constexpr void follow(Table const& table, Column column, Reports const& reports, Visit& visit, Tell& tell) {
    using Row = row_type<Table>;
    using Counted = decltype(type_of_member(column));
    struct Target {
        Row const* row = nullptr;
        std::uint32_t same_as = 0; // the first target that is the same row
        std::uint32_t latest = 0;  // number of the report
        bool is_fall_told = false;
        Reported<Counted> reported = {};
    };
    std::size_t const size = count_rows(table);
    Scratch<Target> targets(size);
    Scratch<std::uint32_t> target_of(count_rows(reports)); // for each report
    std::size_t number = 0;
    for (Row const& target : table) targets[number++].row = &target;
    auto const for_each_report = [&](auto look) {
        std::uint32_t here = 0;
        for (Report<Row> const& report : reports) ++here, look(report, here, target_of[here - 1]);
    };
    struct {
        Target const* targets;
        constexpr Row const& operator[](std::size_t index) const { return *targets[index].row; }
    } const rows{&targets[0]}; // the rows by number, even if the range is a view
    for_each_way(unique_of<Row>(), [&](auto by) {
        Slots seen(size);
        for (std::uint32_t target = 1; target <= size; ++target) {
            if (!says_something(by, rows[target - 1])) continue;
            std::uint32_t& first = seen.of(by, rows, rows[target - 1]);
            if (first == 0) first = target;
            if (targets[target - 1].same_as == 0) targets[target - 1].same_as = first;
        }
        for_each_report([&](Report<Row> const& report, std::uint32_t, std::uint32_t& target) {
            if (target == 0 && says_something(by, report.row)) target = seen.of(by, rows, report.row);
        });
    });

    auto const can_count = [&](Report<Row> const& report, std::uint32_t target) {
        return target != 0 && report.date.year != 0 && report.date.exists() && report.row.*column >= Counted{};
    };
    for_each_report([&](Report<Row> const& report, std::uint32_t here, std::uint32_t target) {
        if (!can_count(report, target)) return;
        Target& of = targets[target - 1];
        if (of.reported.take(report.row.*column, report.date)) of.latest = here;
    });

    auto const find = [&](Rule const& rule, Step const& where, Row const& row, std::size_t same_as_row = 0) {
        Label const subject = detail::subject_of(table, row).name;
        Finding found{.rule = rule, .place = {where}, .subject = subject, .same_as_row = same_as_row};
        tell(found);
    };
    for_each_report([&](Report<Row> const& report, std::uint32_t here, std::uint32_t target) {
        auto const find_here = [&](bool is_wrong, Rule const& rule, std::size_t same_as_row = 0) {
            if (is_wrong) find(rule, {"reports", here}, report.row, same_as_row);
        };
        Counted const count = report.row.*column;
        find_here(target == 0, rule::report_is_of_no_target);
        find_here(report.date.year == 0, rule::report_has_no_date);
        find_here(report.date.year != 0 && !report.date.exists(), rule::date_does_not_exist);
        find_here(count < Counted{}, rule::report_is_negative);
        if (!can_count(report, target)) return;
        auto& [row, same_as, latest, is_fall_told, all] = targets[target - 1];
        bool const is_earlier = report.date.is_before(*all.date());
        find_here(!is_earlier && count != *all.actual(), rule::reports_contradict_each_other, latest);
        if (is_earlier && !is_fall_told && all.fell_from() == count) {
            find(rule::report_is_lower_than_before, {"reports", latest}, report.row, here);
            is_fall_told = true;
        }
    });

    for (std::size_t i = 0; i < size; ++i) {
        auto const& [row, same_as, latest, is_fall_told, reported] = targets[i];
        if (row->*column > Counted{})
            visit(Progress<Row, Counted>(*row, row->*column, targets[same_as == 0 ? i : same_as - 1].reported));
        else
            find(rule::quantity_is_not_positive, {"targets", i + 1}, *row);
    }
}

template <auto key, auto named, class Table, class Reports, class Tell>
constexpr auto sum_up_progress(Table const& table, Reports const& reports, Tell& tell) {
    constexpr auto column = count_named<row_type<Table>>(named);
    if constexpr (!are_reports_of<Table, Reports>() || is_refused<decltype(key)> || is_refused<decltype(column)>) {
        return Refused{};
    } else {
        using Sum = ProgressSum<type_at<column>>;
        Tally<type_at<key>, Sum> sums;
        auto const add = [&](auto const& row) {
            Sum one{.target = row.target(), .remaining = row.remaining().value_or({})};
            if (!row.actual())
                one.not_reported = row.target();
            else if (row.disputed_by())
                one.disputed = row.target();
            else
                one.actual = *row.actual();
            sums[row.row().*key] += one;
        };
        follow(table, column, reports, add, tell);
        return sums;
    }
}

} // namespace detail

template <class Table, class Column, class Reports, class Visit, class Tell>
constexpr void progress(Table const& table, Column column, Reports const& reports, Visit&& visit, Tell&& report) {
    auto const counted = detail::count_named<detail::row_type<Table>>(column);
    if constexpr (!detail::is_refused<decltype(counted)> && detail::are_reports_of<Table, Reports>())
        detail::follow(table, counted, reports, visit, report);
}
template <class Table, class Reports, class Visit, class Tell>
constexpr void progress(Table const& table, Reports const& reports, Visit&& visit, Tell&& report) {
    preschool_plan::progress(table, nullptr, reports, visit, report);
}
template <class Key, auto column, class Table, class Reports, class Tell>
constexpr auto progress_by(Table const& table, Reports const& reports, Tell&& report) {
    return detail::sum_up_progress<detail::key_of_type<detail::row_type<Table>, Key>(), column>(table, reports, report);
}
template <auto key, auto column, class Table, class Reports, class Tell>
constexpr auto progress_by(Table const& table, Reports const& reports, Tell&& report) {
    return detail::sum_up_progress<detail::key_named<detail::row_type<Table>, key>(), column>(table, reports, report);
}

} // namespace preschool_plan

#endif
