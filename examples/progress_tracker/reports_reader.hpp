// Reads what an office exports from its spreadsheet, line by line against the targets of the plan. What is kept grows with
// the targets and not with the file.
#ifndef PRESCHOOL_PLAN_EXAMPLES_REPORTS_READER_HPP
#define PRESCHOOL_PLAN_EXAMPLES_REPORTS_READER_HPP

#include "cells.hpp"
#include "csv_lines.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/progress.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tracker {

using pp::ReadError;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::plan;
using pp::bayingolin_2021::KindergartenTarget, pp::bayingolin_2021::SeatTarget;

/// What a file may tell, in the order of the form. A file has these columns in any order, headed in either language.
BOOST_DEFINE_FIXED_ENUM_CLASS(Column, std::uint8_t, area, locality, works, ownership, kindergartens, seats, date, note)
inline constexpr Label column_labels[] = {
    {"县市", "area"},  {"城乡", "locality"}, {"类别", "works"}, {"办园性质", "ownership"}, {"幼儿园", "kindergartens"},
    {"学位", "seats"}, {"日期", "date"},     {"备注", "note"}};
constexpr Label label(Column column) { return pp::label_in(column_labels, column); }

inline constexpr std::size_t faults_told = 100; // one by one, unless more are asked for; the others are counted

/// A target with what the file says of it, and where.
template <class Row, class Counted>
struct Tracked {
    struct Contradiction {
        std::size_t line;
        Counted actual;
    };
    pp::Progress<Row, Counted> progress;
    std::size_t line = 0;                      // of the report that counts
    std::vector<Contradiction> contradictions; // at the same date, the first of them
    std::size_t number_of_contradictions = 0;

    Tracked(Row const& row, Counted target) : progress(row, target) {}
};
using TrackedKindergartens = Tracked<KindergartenTarget, pp::Kindergartens>;
using TrackedSeats = Tracked<SeatTarget, pp::Seats>;

inline pp::Date current_date() {
    std::time_t const now = std::time(nullptr);
    std::tm const* const local = std::localtime(&now);
    return {static_cast<std::uint16_t>(local->tm_year + 1900), static_cast<std::uint8_t>(local->tm_mon + 1),
            static_cast<std::uint8_t>(local->tm_mday)};
}

/// Takes a file in parts: `reader.read(part)` until it says that no more is wanted, then `reader.finish()`. Where lines
/// cannot be told apart, or the first does not name the columns, it reads no further. A fault's column is that of the table,
/// and its pointer what that is headed.
class ReportReader {
  public:
    explicit ReportReader(pp::Date const& today = current_date(), std::size_t most_faults = faults_told);

    bool read(std::string_view part) { return lines_.read(part); }
    void finish();

    std::vector<TrackedKindergartens> kindergartens;
    std::vector<TrackedSeats> seats;
    std::vector<ReadError> faults; // in the order of the file, the first of them
    std::size_t number_of_faults = 0;
    // Whether all lines can be understood, though they may be of no target or contradict each other.
    bool is_readable = true;

  private:
    void take_line(std::span<std::string const> fields);
    void take_head(std::span<std::string const> fields);
    void take_cells(std::span<std::string const> fields);
    void take_kindergartens();
    void take_seats();
    template <class All, class Counted, class Fits>
    void take(All& all, Column subject, Counted actual, pp::Date const& day, Fits fits);
    template <class All>
    void find_contradictions(All const& all, Column column);

    // What a cell says; nothing, and a fault, where that cannot be.
    template <class E>
    Optional<E> enumerator_in(Column column);
    template <class E>
    Optional<E> enumerator_if_any(Column column);
    Optional<Area> area();
    Optional<pp::Date> date();
    template <class Counted>
    Optional<Counted> count_in(Column column);

    void tell(std::size_t line, std::size_t column, Message const& found, Message const& allowed);
    void refuse(std::size_t column, Message const& found, Message const& allowed);
    void refuse_in(Column column, Message const& allowed);
    void refuse_missing(Column column);
    void refuse_encoding(std::size_t column, std::string_view text);
    std::string const& cell(Column column) const { return cells_[pp::position(column)]; }
    std::size_t place(Column column) const { return place_[pp::position(column)]; }

    static constexpr std::size_t number_of_columns = std::size(column_labels);

    csv_lines::CsvLines lines_;
    std::size_t most_faults_;
    pp::Date today_;
    Message dates_; // that are allowed
    bool has_head_ = false;
    std::vector<std::string> head_;                      // as it is written
    std::vector<Optional<Column>> columns_;              // of the file
    std::array<std::size_t, number_of_columns> place_{}; // of a column in the file, from 1; 0 where it has none

    // What is wrong with the file rather than with a line is told once.
    bool is_encoding_told_ = false;
    std::array<bool, number_of_columns> is_missing_told_{};
    std::array<bool, csv_lines::most_columns> is_unnamed_told_{};

    // The line that is being read.
    std::size_t line_ = 1;
    bool is_sound_ = true;
    std::array<std::string, number_of_columns> cells_;
};

inline ReportReader::ReportReader(pp::Date const& today, std::size_t most_faults)
    : lines_(
          [this](std::size_t number, std::span<std::string const> fields) {
              line_ = number;
              take_line(fields);
          },
          [this](ReadError const& fault) {
              line_ = fault.line;
              refuse(fault.column, fault.found, fault.allowed);
          }),
      most_faults_(most_faults),
      today_(today) {
    auto const iso = [](pp::Date const& day) {
        std::string const month = std::to_string(100 + day.month);
        return std::to_string(day.year) + '-' + month.substr(1) + '-' + std::to_string(100 + day.day).substr(1);
    };
    dates_ = joined(Label{"自", "a date from "}, iso(plan.notice.date), Label{"（文件印发）至", " (the notice) to "},
                    iso(today), Label{"（今日）的日期，如", " (today), as "}, "2023-06-30", Label{"、", ", "},
                    "2023/6/30", Label{"、", " or "}, "2023年6月30日");
    for (auto const& row : plan.kindergarten_targets) kindergartens.emplace_back(row, row.kindergartens);
    for (auto const& row : plan.seat_targets) seats.emplace_back(row, row.seats);
}

inline void ReportReader::finish() {
    lines_.finish();
    if (!lines_.is_stopped() && !has_head_) {
        line_ = 1;
        refuse(0, {"没有一行", "no line"},
               {"首行为各列名称，如表格模板", "a first line that names the columns, as the form has"});
    }
    find_contradictions(kindergartens, Column::kindergartens);
    find_contradictions(seats, Column::seats);
    std::stable_sort(faults.begin(), faults.end(),
                     [](auto const& left, auto const& right) { return left.line < right.line; });
}

inline void ReportReader::take_line(std::span<std::string const> fields) {
    if (std::all_of(fields.begin(), fields.end(), is_blank)) return;
    is_sound_ = true;
    if (has_head_) return take_cells(fields);
    if (fields[0].starts_with("sep=")) return; // by which a spreadsheet is told the separator
    take_head(fields);
    has_head_ = is_sound_;
    if (!has_head_) lines_.stop();
}

inline void ReportReader::take_head(std::span<std::string const> fields) {
    for (auto const& text : fields) {
        if (!is_utf8(text)) return refuse_encoding(head_.size() + 1, text);
        read_cell(text, head_.emplace_back());
    }
    for (auto const& name : head_) {
        Optional<Column> found;
        for (Column const column : pp::enumerators<Column>)
            if (is_name(name, label(column))) found = column;
        columns_.push_back(found);
    }
    if (std::none_of(columns_.begin(), columns_.end(), [](auto const& column) { return column.has_value(); })) {
        auto const first = std::find_if(head_.begin(), head_.end(), [](auto const& name) { return !name.empty(); });
        return refuse(0, in_quotes(*first),
                      joined(Label{"首行为各列名称：", "a first line that names the columns: "}, names_of<Column>()));
    }
    for (std::size_t number = 1; number <= head_.size(); ++number) {
        auto const& name = head_[number - 1];
        auto const& column = columns_[number - 1];
        if (!column && !name.empty()) refuse(number, in_quotes(name), names_of<Column>());
        if (!column) continue;
        if (std::size_t const earlier = std::exchange(place_[pp::position(*column)], number); earlier != 0)
            refuse(number, in_quotes(name),
                   {"每列一次，第" + std::to_string(earlier) + "列已是",
                    "each column once, and it is column " + std::to_string(earlier)});
    }
    auto const require = [&](Column column) {
        if (place(column) == 0) refuse_missing(column);
    };
    if (place(Column::kindergartens) != 0 || place(Column::seats) == 0)
        for (Column const column : {Column::kindergartens, Column::area, Column::works}) require(column);
    if (place(Column::seats) != 0) require(Column::locality);
    require(Column::date);
}

inline void ReportReader::take_cells(std::span<std::string const> fields) {
    for (auto& text : cells_) text.clear();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        bool const is_named = i < columns_.size() && columns_[i];
        if (!is_utf8(fields[i]))
            refuse_encoding(i + 1, fields[i]);
        else if (is_named)
            read_cell(fields[i], cells_[pp::position(*columns_[i])]);
        else if (!is_blank(fields[i]) && !std::exchange(is_unnamed_told_[i], true))
            refuse(i + 1, in_quotes(trimmed(fields[i])),
                   {"空白（首行没有该列的名称）", "nothing (the first line does not name this column)"});
    }
    if (fields.size() < columns_.size()) {
        std::string const found = std::to_string(fields.size());
        std::string const allowed = std::to_string(columns_.size());
        refuse(0, {found + "列", found + (fields.size() == 1 ? " column" : " columns")},
               {allowed + "列，同首行", allowed + ", as in the first line"});
    }
    if (!is_sound_) return;
    bool const has_kindergartens = !cell(Column::kindergartens).empty();
    bool const has_seats = !cell(Column::seats).empty();
    bool const is_of_area = !cell(Column::area).empty() || !cell(Column::works).empty();
    if (has_kindergartens && has_seats)
        refuse_in(Column::seats,
                  {"空白：一行或报幼儿园，或报学位", "nothing, since a line reports kindergartens or seats"});
    else if (has_kindergartens)
        take_kindergartens();
    else if (has_seats)
        take_seats();
    else if (!cell(Column::date).empty()) // else a line of the form that is not filled in
        refuse_in(is_of_area ? Column::kindergartens : Column::seats,
                  {"所报的数，没有则日期也留空", "the count that is reported; where there is none, no date"});
}

inline void ReportReader::take_kindergartens() {
    auto const in = area();
    auto const works = enumerator_in<pp::Works>(Column::works);
    auto const where = enumerator_if_any<pp::Locality>(Column::locality);
    auto const run = enumerator_if_any<pp::Ownership>(Column::ownership);
    auto const actual = count_in<pp::Kindergartens>(Column::kindergartens);
    auto const day = date();
    if (!is_sound_) return;
    take(kindergartens, Column::area, *actual, *day, [&](KindergartenTarget const& row) {
        return row.area == *in && row.works == *works && row.locality == where.value_or(row.locality) &&
               row.ownership == run.value_or(row.ownership);
    });
}

inline void ReportReader::take_seats() {
    for (Column const column : {Column::area, Column::works})
        if (!cell(column).empty())
            return refuse_in(column,
                             {"空白：计划只按城乡定学位", "nothing, since the plan has seats by locality only"});
    auto const where = enumerator_in<pp::Locality>(Column::locality);
    auto const run = enumerator_if_any<pp::Ownership>(Column::ownership);
    auto const actual = count_in<pp::Seats>(Column::seats);
    auto const day = date();
    if (!is_sound_) return;
    take(seats, Column::locality, *actual, *day,
         [&](SeatTarget const& row) { return row.locality == *where && row.ownership == run.value_or(row.ownership); });
}

/// A report of the one target that fits what the line says; what it leaves blank is then that target's.
template <class All, class Counted, class Fits>
void ReportReader::take(All& all, Column subject, Counted actual, pp::Date const& day, Fits fits) {
    auto const is_of = [&](auto const& tracked) { return fits(tracked.progress.row()); };
    auto const of = std::find_if(all.begin(), all.end(), is_of);
    if (of == all.end()) {
        Message said;
        for (Column const column : {Column::area, Column::locality, Column::works, Column::ownership}) {
            if (cell(column).empty()) continue;
            if (!said.zh.empty()) said = joined(said, Label{"、", ", "});
            said = joined(said, shown(cell(column)));
        }
        return tell(line_, place(subject), said,
                    {"计划中的目标，--template 逐一列出", "a target of the plan; --template lists them"});
    }
    if (std::any_of(of + 1, all.end(), is_of))
        return cell(Column::locality).empty() ? refuse_in(Column::locality, names_of<pp::Locality>())
                                              : refuse_in(Column::ownership, names_of<pp::Ownership>());
    auto const taken = of->progress.take(actual, day);
    if (taken == pp::Taken::as_latest) {
        of->line = line_;
        of->contradictions.clear();
        of->number_of_contradictions = 0;
    } else if (taken == pp::Taken::as_contradiction) {
        if (of->number_of_contradictions++ < most_faults_) of->contradictions.push_back({line_, actual});
    }
}

template <class All>
void ReportReader::find_contradictions(All const& all, Column column) {
    for (auto const& tracked : all) {
        if (tracked.contradictions.empty()) continue;
        std::string const line = std::to_string(tracked.line);
        std::string const there = std::to_string(tracked.progress.actual()->value());
        for (auto const& other : tracked.contradictions) {
            std::string const here = std::to_string(other.actual.value());
            tell(other.line, place(column),
                 {here + "，而第" + line + "行同一日期为" + there,
                  here + " where line " + line + " has " + there + " of the same date"},
                 {"同一目标在最近日期只有一个数", "one figure of a target at its latest date"});
        }
        number_of_faults += tracked.number_of_contradictions - tracked.contradictions.size();
    }
}

template <class E>
Optional<E> ReportReader::enumerator_in(Column column) {
    for (E const value : pp::enumerators<E>)
        if (is_name(cell(column), label(value)) || is_name(cell(column), pp::enumerator_name(value))) return value;
    refuse_in(column, names_of<E>());
    return {};
}
template <class E>
Optional<E> ReportReader::enumerator_if_any(Column column) {
    return cell(column).empty() ? Optional<E>{} : enumerator_in<E>(column);
}

inline Optional<Area> ReportReader::area() {
    auto const& text = cell(Column::area);
    if (auto const found = pp::find_area(plan, text)) return *found;
    for (auto const& record : plan.areas)
        if (is_name(text, pp::enumerator_name(record.area)) || is_name(text, record.name) ||
            (record.official_name && is_name(text, *record.official_name)))
            return record.area;
    static Message const names = joined(list_of(plan.areas, [](auto const& record) { return record.name; }),
                                        Label{"，或其代码", ", or its code"});
    refuse_in(Column::area, names);
    return {};
}

inline Optional<pp::Date> ReportReader::date() {
    auto const found = date_from_text(cell(Column::date));
    if (found && !found->is_before(plan.notice.date) && !today_.is_before(*found)) return found;
    refuse_in(Column::date, dates_);
    return {};
}

template <class Counted>
Optional<Counted> ReportReader::count_in(Column column) {
    auto const found = pp::count_from_text<Counted>(cell(column));
    if (found) return *found;
    refuse_in(column, {"整数，0至9223372036854775807", "a whole number from 0 to 9223372036854775807"});
    return {};
}

inline void ReportReader::tell(std::size_t line, std::size_t column, Message const& found, Message const& allowed) {
    if (++number_of_faults > most_faults_) return;
    bool const has_name = has_head_ && column != 0 && column <= columns_.size();
    faults.push_back({line, column, has_name ? shown(head_[column - 1]) : "", found, allowed});
}
inline void ReportReader::refuse(std::size_t column, Message const& found, Message const& allowed) {
    is_readable = false;
    is_sound_ = false;
    tell(line_, column, found, allowed);
}
inline void ReportReader::refuse_in(Column column, Message const& allowed) {
    if (place(column) == 0) return refuse_missing(column);
    refuse(place(column), in_quotes(cell(column)), allowed);
}
inline void ReportReader::refuse_missing(Column column) {
    is_sound_ = false;
    if (std::exchange(is_missing_told_[pp::position(column)], true)) return;
    refuse(0, joined(Label{"没有“", "no column "}, label(column), Label{"”列", ""}),
           {"首行有该列", "one that the first line names so"});
}
inline void ReportReader::refuse_encoding(std::size_t column, std::string_view text) {
    is_sound_ = false;
    if (std::exchange(is_encoding_told_, true)) return;
    refuse(column, in_quotes(text), {"UTF-8文字（另存为“CSV UTF-8”）", "text in UTF-8 (save as \"CSV UTF-8\")"});
}

} // namespace tracker

#endif
