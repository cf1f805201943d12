// Reads what an office exports from its spreadsheet, line by line, and compares it with the targets of the plan. It may
// have a title above the heads, notes below the lines, serial numbers, and totals, which are compared with the lines.
// Memory grows with the targets, not with the file.
#ifndef PRESCHOOL_PLAN_EXAMPLES_REPORTS_READER_HPP
#define PRESCHOOL_PLAN_EXAMPLES_REPORTS_READER_HPP

#include "cells.hpp"
#include "csv_lines.hpp"
#include "decoder.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/detail/checks/printed.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/progress.hpp>
#include <preschool_plan/wording.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tracker {

using pp::ReadError;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::plan;
using pp::bayingolin_2021::KindergartenTarget, pp::bayingolin_2021::SeatTarget;

/// What a file may report, in the order of the form. A file has these columns in any order, headed in either language.
BOOST_DEFINE_FIXED_ENUM_CLASS(Column, std::uint8_t, area, locality, works, ownership, kindergartens, seats, date, note)
inline constexpr Label column_labels[] = {
    {"县市", "area"},  {"城乡", "locality"}, {"类别", "works"}, {"办园性质", "ownership"}, {"幼儿园", "kindergartens"},
    {"学位", "seats"}, {"日期", "date"},     {"备注", "note"}};
constexpr Label label(Column column) { return pp::label_in(column_labels, column); }

// clang-format off
/// Other heads of columns, also those in the page of the plan; a unit in brackets may follow: 幼儿园（所）.
struct HeadWord {
    Column column;
    std::string_view word;
};
inline constexpr HeadWord head_words[] = {
    {Column::area, "地区"}, {Column::area, "县(市)"}, {Column::area, "县市区"}, {Column::area, "县市名称"},
    {Column::works, "建设方式"}, {Column::works, "建设类别"}, {Column::works, "建设类型"}, {Column::ownership, "性质"},
    {Column::kindergartens, "幼儿园数"}, {Column::kindergartens, "幼儿园数量"}, {Column::seats, "学位数"},
    {Column::seats, "学位数量"}, {Column::date, "上报日期"}, {Column::date, "截至日期"}, {Column::date, "截止日期"},
    {Column::date, "统计日期"}, {Column::date, "上报时间"}, {Column::date, "截至时间"}, {Column::date, "截止时间"},
    {Column::date, "统计时间"}, {Column::note, "说明"}};
inline constexpr std::string_view serial_number_words[] = {"序号", "编号", "No.", "No", "#"};
inline constexpr std::string_view total_words[] = {"合计", "小计", "总计", "共计", "total", "subtotal"};
/// Beginnings of lines below the table.
inline constexpr std::string_view footer_words[] = {"填表", "填报", "制表", "审核", "审批", "复核", "负责人", "单位负责人", "联系", "注:",
                                                    "备注:", "说明:", "数据来源", "打印"};
/// Their endings.
inline constexpr std::string_view stamp_words[] = {"(盖章)", "(公章)", "(签章)", "(签字)", "盖章:", "签字:"};
/// What may follow the name of a kind of kindergarten or of works: 公办幼儿园, 新建公办幼儿园, 改扩建项目.
inline constexpr std::string_view kind_endings[] = {"公办幼儿园", "幼儿园", "园", "项目"};
// clang-format on
inline bool is_one_of(std::string_view text, std::span<std::string_view const> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return is_name(text, word); });
}
/// 合计, 合计:, 全州合计, Total
inline bool is_total_name(std::string_view text) {
    if (text.ends_with(':')) text.remove_suffix(1);
    return text == "全州" || std::any_of(std::begin(total_words), std::end(total_words), [&](std::string_view word) {
               return is_name(text, word) || (!is_ascii(word) && text.ends_with(word));
           });
}

inline constexpr std::size_t faults_told = 100; // one by one, unless the caller wants more; the others are counted

inline constexpr std::size_t most_title_lines = 10;
inline constexpr std::int64_t largest_count = 999'999'999; // so that no sum overflows

/// A target with what the file says about it, and where.
template <class Row, class Counted>
struct Tracked {
    struct Contradiction {
        std::size_t line;
        Counted actual;
    };
    pp::Progress<Row, Counted> progress;
    std::size_t line = 0;                      // of the report that counts
    std::vector<Contradiction> contradictions; // the first ones, at the same date
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

/// Takes a file in parts: `reader.read(part)` until it says that no more is wanted, then `reader.finish()`. If lines
/// cannot be told apart, or none names the columns, it reads no further. A fault's column is that of the table, and its
/// pointer the column's head.
class ReportReader {
  public:
    explicit ReportReader(pp::Date const& today = current_date(), std::size_t most_faults = faults_told);

    bool read(std::string_view part);
    void finish();

    std::vector<TrackedKindergartens> kindergartens;
    std::vector<TrackedSeats> seats;
    std::vector<ReadError> faults; // the first ones, in the order of the file
    std::size_t number_of_faults = 0;
    std::vector<ReadError> warnings; // about figures that count, but are likely wrong
    std::size_t number_of_warnings = 0;
    // Whether the columns are known and the lines can be told apart to the end, even if some do not count.
    bool is_readable = true;

  private:
    // A total that the lines above it do not add up to: then it has to be that of those below it, all or up to the next
    // total.
    struct StatedTotal {
        std::size_t line;
        Column column;
        std::int64_t figure;
        std::int64_t above;
        Optional<std::int64_t> below_until;
    };
    struct Sum {
        std::int64_t all = 0;
        std::int64_t since_total = 0;
    };

    void begin();
    void take_line(std::span<std::string const> fields);
    void take_head(std::span<std::string const> fields);
    static Optional<Column> column_named(std::string_view head);
    void refuse_head();
    void take_cells(std::span<std::string const> fields);
    void take_kindergartens();
    void take_seats();
    void take_total();
    void end_totals();
    void find_wrong_totals();
    [[nodiscard]] bool is_footer(std::span<std::string const> fields) const;
    [[nodiscard]] bool is_total() const;
    template <class All, class Counted, class Fits>
    void take(All& all, Column subject, Counted actual, pp::Date const& day, Fits fits);
    template <class All>
    void find_contradictions(All const& all, Column column);
    template <class All>
    void find_falls(All const& all, Column column);

    // What a cell says; nothing, and a fault, if it is not allowed.
    template <class E>
    Optional<E> enumerator_in(Column column);
    template <class E>
    Optional<E> enumerator_if_any(Column column);
    Optional<Area> area();
    Optional<pp::Date> date();
    template <class Counted>
    Optional<Counted> count_in(Column column);

    void tell(std::size_t line, std::size_t column, Message const& found, Message const& allowed);
    void warn(std::size_t line, std::size_t column, Message const& found, Message const& allowed);
    [[nodiscard]] ReadError read_error(std::size_t line, std::size_t column, Message const& found,
                                       Message const& allowed) const;
    void stop(std::size_t column, Message const& found, Message const& allowed);
    void refuse(std::size_t column, Message const& found, Message const& allowed);
    void refuse_in(Column column, Message const& allowed);
    void refuse_missing(Column column);
    void refuse_encoding(std::size_t column, std::string_view text);
    std::string const& cell(Column column) const { return cells_[pp::position(column)]; }
    std::size_t place(Column column) const { return place_[pp::position(column)]; }

    static constexpr std::size_t number_of_columns = std::size(column_labels);
    static constexpr std::size_t longest_beginning = 64; // enough to see that a file is no text

    std::string beginning_;
    bool has_begun_ = false;
    Decoder decoder_;
    csv_lines::CsvLines lines_;
    std::size_t most_faults_;
    pp::Date today_;
    Message dates_; // the allowed ones
    bool has_head_ = false;
    std::string title_; // the first line that names no column, above the one that does
    std::size_t line_of_title_ = 0;
    std::size_t title_lines_ = 0;
    std::vector<std::string> head_;                      // as it is written
    std::vector<Optional<Column>> columns_;              // of the file
    std::vector<bool> is_serial_number_;                 // for each column of the file
    std::array<std::size_t, number_of_columns> place_{}; // of a column in the file, from 1; 0 if the file lacks it

    // Faults of the file rather than of a line are reported once.
    bool is_encoding_told_ = false;
    bool are_areas_told_ = false;
    std::array<bool, number_of_columns> is_missing_told_{};
    std::array<bool, csv_lines::most_columns> is_unnamed_told_{};

    std::array<Sum, number_of_columns> sums_; // of the lines that count
    std::vector<StatedTotal> totals_;         // that the lines above do not add up to
    bool has_refused_ = false;

    // The line that is being read.
    std::size_t line_ = 1;
    bool is_sound_ = true;
    std::array<std::string, number_of_columns> cells_;              // as they are understood
    std::array<bool, number_of_columns> is_filled_above_{};         // on any line above
    std::array<std::string_view, number_of_columns> written_cells_; // as they are written
    std::string other_cells_;                                       // of columns without a name
};

inline ReportReader::ReportReader(pp::Date const& today, std::size_t most_faults)
    : decoder_([this](std::string_view text) { lines_.read(text); }),
      lines_(
          [this](std::size_t number, std::span<std::string const> fields) {
              line_ = number;
              take_line(fields);
          },
          [this](ReadError const& fault) {
              line_ = fault.line;
              stop(fault.column, fault.found, fault.allowed);
          }),
      most_faults_(most_faults),
      today_(today) {
    auto const iso = [](pp::Date const& day) {
        std::string const month = std::to_string(100 + day.month);
        return std::to_string(day.year) + '-' + month.substr(1) + '-' + std::to_string(100 + day.day).substr(1);
    };
    dates_ = joined(Label{"自", "a date from "}, iso(plan.notice.date), Label{"（文件印发）至", " (the notice) to "},
                    iso(today),
                    Label{"（今日）的日期，如2023-06-30、2023/6/30、2023年6月30日或2023年6月",
                          " (today), as 2023-06-30, 2023/6/30, 2023年6月30日 or 2023年6月"});
    for (auto const& row : plan.kindergarten_targets) kindergartens.emplace_back(row, row.kindergartens);
    for (auto const& row : plan.seat_targets) seats.emplace_back(row, row.seats);
}

inline bool ReportReader::read(std::string_view part) {
    if (has_begun_) {
        decoder_.read(part);
    } else {
        beginning_ += part;
        if (beginning_.size() >= longest_beginning) begin();
    }
    return !lines_.is_stopped();
}
inline void ReportReader::begin() {
    has_begun_ = true;
    if (auto const format = other_format_of(trimmed(std::string_view{beginning_}.substr(0, longest_beginning))))
        stop(0, {std::string{format->zh}, std::string{format->en}},
             {"CSV文件：用电子表格打开，另存为“CSV UTF-8”",
              "a CSV file: open it in a spreadsheet, and save it as \"CSV UTF-8\""});
    else
        decoder_.read(beginning_);
}

inline void ReportReader::finish() {
    if (!has_begun_) begin();
    decoder_.finish();
    if (!lines_.is_stopped()) lines_.finish();
    if (!lines_.is_stopped() && !has_head_) {
        line_ = std::max(line_of_title_, std::size_t{1});
        refuse_head();
    }
    find_contradictions(kindergartens, Column::kindergartens);
    find_contradictions(seats, Column::seats);
    find_falls(kindergartens, Column::kindergartens);
    find_falls(seats, Column::seats);
    end_totals();
    find_wrong_totals();
    for (auto* const all : {&faults, &warnings})
        std::stable_sort(all->begin(), all->end(),
                         [](auto const& left, auto const& right) { return left.line < right.line; });
}

inline void ReportReader::take_line(std::span<std::string const> fields) {
    if (std::all_of(fields.begin(), fields.end(), is_blank)) return;
    is_sound_ = true;
    if (has_head_) return take_cells(fields);
    if (fields[0].starts_with("sep=")) return; // tells a spreadsheet the separator
    take_head(fields);
}

// The column that a head names: "学位", "幼儿园（所）", "SEATS".
inline Optional<Column> ReportReader::column_named(std::string_view head) {
    std::string_view name = head;
    if (std::size_t const bracket = head.rfind('('); bracket != head.npos && head.ends_with(')')) {
        pp::detail::Bytes const unit(head.substr(bracket + 1, head.size() - bracket - 2));
        auto const word = pp::detail::word_at(unit, 0, pp::detail::words::measure_words);
        if (word && word->size() == unit.size) name = head.substr(0, bracket);
    }
    for (Column const column : pp::enumerators<Column>)
        if (is_name(name, label(column))) return column;
    for (auto const& [column, word] : head_words)
        if (name == word) return column;
    return {};
}

inline void ReportReader::take_head(std::span<std::string const> fields) {
    head_.clear();
    columns_.clear();
    is_serial_number_.clear();
    std::size_t named = 0;
    std::size_t filled = 0;
    for (auto const& text : fields) {
        if (!is_utf8(text)) {
            refuse_encoding(head_.size() + 1, text);
            return lines_.stop();
        }
        std::string const name = understood(text);
        columns_.push_back(column_named(name));
        is_serial_number_.push_back(is_one_of(name, serial_number_words));
        named += columns_.back().has_value();
        filled += !name.empty();
        head_.emplace_back(trimmed(text));
        std::erase_if(head_.back(), [](char byte) { return byte == '\r' || byte == '\n'; });
    }
    if (named < 2 && named != filled) { // a title
        if (title_lines_++ == 0) {
            auto const has_no_name = [&](std::string const& text) {
                return !is_blank(text) && (named == 0 || !column_named(understood(text)));
            };
            title_ = *std::find_if(head_.begin(), head_.end(), has_no_name);
            line_of_title_ = line_;
        }
        if (title_lines_ <= most_title_lines) return;
        line_ = line_of_title_;
        return refuse_head();
    }
    for (std::size_t number = 1; number <= head_.size(); ++number) {
        auto const& name = head_[number - 1];
        auto const& column = columns_[number - 1];
        if (!column && !is_blank(name) && !is_serial_number_[number - 1])
            refuse(number, in_quotes(name),
                   joined(names_of<Column>(), Label{"；其他的列请删去", "; leave any other column out"}));
        if (!column) continue;
        if (std::size_t const earlier = std::exchange(place_[pp::position(*column)], number); earlier != 0)
            refuse(number, in_quotes(name),
                   {"每列一次，第" + std::to_string(earlier) + "列已是",
                    "each column once, and it is column " + std::to_string(earlier)});
    }
    auto const require = [&](Column column) {
        if (place(column) == 0) refuse_missing(column);
    };
    // If no known column has counts, an unknown one may.
    if (place(Column::kindergartens) != 0 || (place(Column::seats) == 0 && is_sound_))
        for (Column const column : {Column::kindergartens, Column::area, Column::works}) require(column);
    if (place(Column::seats) != 0) require(Column::locality);
    require(Column::date);
    has_head_ = is_sound_;
    is_readable = is_sound_;
    if (!has_head_) lines_.stop();
}
inline void ReportReader::refuse_head() {
    stop(0, line_of_title_ == 0 ? Message{"空文件", "an empty file"} : in_quotes(title_),
         joined(Label{"有一行为各列名称，以半角 , 分隔：", "a line that names the columns, with commas between: "},
                names_of<Column>()));
}

// Whether this is a line below the table, about who wrote it.
inline bool ReportReader::is_footer(std::span<std::string const> fields) const {
    auto const first = std::find_if_not(fields.begin(), fields.end(), is_blank);
    std::string const text = understood(*first);
    auto const which = static_cast<std::size_t>(first - fields.begin());
    bool const is_note = which < columns_.size() && columns_[which] == Column::note;
    return !is_note && (std::any_of(std::begin(footer_words), std::end(footer_words),
                                    [&](std::string_view word) { return text.starts_with(word); }) ||
                        std::any_of(std::begin(stamp_words), std::end(stamp_words),
                                    [&](std::string_view word) { return text.ends_with(word); }));
}
inline bool ReportReader::is_total() const {
    for (Column const column : {Column::area, Column::locality, Column::works, Column::ownership})
        if (is_total_name(cell(column))) return true;
    return is_total_name(other_cells_);
}

inline void ReportReader::take_cells(std::span<std::string const> fields) {
    bool const repeats_head = std::equal(
        fields.begin(), fields.end(), head_.begin(), head_.end(),
        [](std::string const& text, std::string const& name) { return understood(text) == understood(name); });
    if (repeats_head || is_footer(fields)) return;
    for (std::size_t at = 0; at < number_of_columns; ++at) {
        is_filled_above_[at] = is_filled_above_[at] || !cells_[at].empty();
        cells_[at].clear();
    }
    written_cells_ = {};
    other_cells_.clear();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        bool const is_named = i < columns_.size() && columns_[i];
        if (!is_utf8(fields[i])) {
            refuse_encoding(i + 1, fields[i]);
        } else if (is_named) {
            cells_[pp::position(*columns_[i])] = understood(fields[i]);
            written_cells_[pp::position(*columns_[i])] = trimmed(fields[i]);
        } else if (i < columns_.size() && (is_serial_number_[i] || is_total_name(understood(fields[i])))) {
            other_cells_ += understood(fields[i]);
        } else if (!is_blank(fields[i]) && !std::exchange(is_unnamed_told_[i], true)) {
            refuse(i + 1, in_quotes(trimmed(fields[i])), {"空白（该列没有名称）", "nothing (this column has no name)"});
        }
    }
    if (is_sound_ && is_total()) return take_total();
    if (fields.size() < columns_.size()) {
        std::string const found = std::to_string(fields.size());
        std::string const allowed = std::to_string(columns_.size());
        refuse(0, {found + "列", found + (fields.size() == 1 ? " column" : " columns")},
               {allowed + "列，以 , 分隔，同各列名称", allowed + ", with commas between, as many as have names"});
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
    else if (!cell(Column::date).empty()) // else a line of the form was left empty
        refuse_in(is_of_area ? Column::kindergartens : Column::seats,
                  {"所报的数，没有则日期也留空", "the count that is reported; where there is none, no date"});
    else if (!cell(Column::note).empty())
        warn(line_, place(Column::note), in_quotes(written_cells_[pp::position(Column::note)]),
             {"数字和日期也填入各自的列：备注不计入",
              "the count and the date in their own columns too: a note is not counted"});
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

/// Takes a report for the one target that fits the line; cells left blank take that target's values.
template <class All, class Counted, class Fits>
void ReportReader::take(All& all, Column subject, Counted actual, pp::Date const& day, Fits fits) {
    Sum& sum = sums_[pp::position(subject == Column::area ? Column::kindergartens : Column::seats)];
    sum.all += actual.value();
    sum.since_total += actual.value();
    auto const is_of = [&](auto const& tracked) { return fits(tracked.progress.row()); };
    auto const of = std::find_if(all.begin(), all.end(), is_of);
    if (of == all.end()) {
        Message said;
        for (Column const column : {Column::area, Column::locality, Column::works, Column::ownership}) {
            if (cell(column).empty()) continue;
            if (!said.zh.empty()) said = joined(said, Label{"、", ", "});
            said = joined(said, shown(written_cells_[pp::position(column)]));
        }
        return tell(line_, place(subject), said,
                    {"计划中的目标，--template 逐一列出", "a target of the plan; --template lists them"});
    }
    if (std::any_of(of + 1, all.end(), is_of))
        return cell(Column::locality).empty() ? refuse_in(Column::locality, names_of<pp::Locality>())
                                              : refuse_in(Column::ownership, names_of<pp::Ownership>());
    if (of->progress.take(actual, day)) {
        of->line = line_;
        of->contradictions.clear();
        of->number_of_contradictions = 0;
    } else if (!day.is_before(*of->progress.date()) && actual != *of->progress.actual()) {
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

template <class All>
void ReportReader::find_falls(All const& all, Column column) {
    for (auto const& tracked : all) {
        auto const before = tracked.progress.fell_from();
        if (!before) continue;
        std::string const here = std::to_string(tracked.progress.actual()->value());
        std::string const there = std::to_string(before->value());
        warn(tracked.line, place(column),
             {here + "，而更早的日期为" + there, here + " where an earlier date has " + there},
             {"不少于此前所报：更正其一，或说明原因", "no fewer than before: correct one of the two, or say why"});
    }
}

// A total adds up all lines above or below it, or those up to the next total.
inline void ReportReader::take_total() {
    end_totals();
    for (Column const column : {Column::kindergartens, Column::seats}) {
        if (cell(column).empty()) continue;
        auto const figure = column == Column::seats
                                ? pp::Quantity(count_in<pp::Seats>(column).value_or(pp::Seats{}))
                                : pp::Quantity(count_in<pp::Kindergartens>(column).value_or(pp::Kindergartens{}));
        if (!is_sound_) return;
        Sum& sum = sums_[pp::position(column)];
        if (figure.value() != sum.all && figure.value() != sum.since_total)
            totals_.push_back({line_, column, figure.value(), sum.all, {}});
    }
    for (Sum& sum : sums_) sum.since_total = 0;
    if (totals_.size() > most_faults_)
        stop(0, {"各行之和以外的合计过多", "too many totals"}, {"合计等于各行之和", "totals of the lines"});
}
inline void ReportReader::end_totals() {
    for (StatedTotal& total : totals_)
        if (!total.below_until) total.below_until = sums_[pp::position(total.column)].since_total;
}
inline void ReportReader::find_wrong_totals() {
    if (has_refused_) return; // the sums of the lines lack what was refused
    for (StatedTotal const& total : totals_) {
        std::int64_t const below = sums_[pp::position(total.column)].all - total.above;
        if (total.figure == below || total.figure == *total.below_until) continue;
        std::string const stated = std::to_string(total.figure);
        std::string const sum = std::to_string(total.above != 0 ? total.above : below);
        tell(total.line, place(total.column),
             {stated + "，而各行之和为" + sum, stated + " where the lines add up to " + sum},
             {"各行之和（合计不计入）", "what the lines add up to (a total is not counted)"});
    }
}

template <class E>
Optional<E> ReportReader::enumerator_in(Column column) {
    std::string written = cell(column);
    std::erase_if(written, [](char byte) { return byte == '(' || byte == ')'; }); // 改(扩)建
    std::string_view text = written;
    for (std::string_view const ending : kind_endings)
        if (text.size() > ending.size() && text.ends_with(ending)) text.remove_suffix(ending.size());
    Optional<E> found;
    bool is_one = true;
    auto const add_if = [&](bool is_it, E value) {
        if (!is_it || found == value) return;
        is_one = !found;
        found = value;
    };
    for (E const value : pp::enumerators<E>)
        add_if(is_name(text, label(value)) || is_name(text, pp::enumerator_name(value)), value);
    pp::detail::for_each_word<E>(plan, [&](E value, std::string_view word) { add_if(text == word, value); });
    if (found && is_one) return found;
    refuse_in(column, names_of<E>()); // 城乡 means both
    return {};
}
template <class E>
Optional<E> ReportReader::enumerator_if_any(Column column) {
    return cell(column).empty() ? Optional<E>{} : enumerator_in<E>(column);
}

inline Optional<Area> ReportReader::area() {
    if (auto const found = pp::find_area(plan, cell(Column::area))) return *found;
    static Message const names = joined(list_of(plan.areas, [](auto const& record) { return record.name; }),
                                        Label{"，或其代码", ", or its code"});
    static Message const same{"上列县市之一，或其代码", "one of the areas told above, or its code"};
    refuse_in(Column::area, are_areas_told_ ? same : names);
    are_areas_told_ = are_areas_told_ || !cell(Column::area).empty();
    return {};
}

inline Optional<pp::Date> ReportReader::date() {
    auto const found = date_from_text(cell(Column::date));
    if (found && !found->exists()) {
        refuse_in(Column::date, {"日历上有的日期", "a day that the calendar has"});
        return {};
    }
    // A month may be reported before it is over.
    if (found && !found->is_before(plan.notice.date) && found->in_order() <= today_.in_order()) return found;
    refuse_in(Column::date, dates_);
    return {};
}

// 8, 1,080, 8所, 9030个学位
template <class Counted>
Optional<Counted> ReportReader::count_in(Column column) {
    std::string_view const text = without_zero_decimals(cell(column));
    auto const plain = pp::count_from_text<Counted>(text);
    auto count = plain ? *plain : Counted{-1};
    pp::Figures const figures = pp::figures_in(text);
    if (count < Counted{} && !figures.empty()) {
        pp::PrintedFigure const figure = *figures.begin();
        std::string_view noun = text.substr(figure.begin + figure.size);
        noun.remove_prefix(noun.starts_with(figure.measure_word) ? figure.measure_word.size() : 0);
        auto const word = pp::detail::word_at(pp::detail::Bytes(noun), 0, pp::detail::words::nouns);
        bool const is_whole = noun.empty() || (word && word->size() == noun.size());
        if (is_whole && figure.begin == 0 && figure.step == 1 && figure.is({Counted{figure.value}}))
            count = Counted{figure.value};
    }
    if (count >= Counted{} && count.value() <= largest_count) return count;
    bool const has_digits = text.find_first_of("0123456789") != text.npos;
    refuse_in(column,
              has_digits || text.empty()
                  ? Message{"整数，最多9位，如12", "a whole number of at most 9 digits, such as 12"}
                  : Message{"整数，没有则填0，未统计则连日期留空",
                            "a whole number, 0 where there is none, and neither count nor date where it is not known"});
    return {};
}

inline ReadError ReportReader::read_error(std::size_t line, std::size_t column, Message const& found,
                                          Message const& allowed) const {
    bool const has_name = has_head_ && column != 0 && column <= columns_.size();
    return {line, column, has_name ? shown(head_[column - 1]) : "", found, allowed};
}
inline void ReportReader::tell(std::size_t line, std::size_t column, Message const& found, Message const& allowed) {
    if (++number_of_faults <= most_faults_) faults.push_back(read_error(line, column, found, allowed));
}
inline void ReportReader::warn(std::size_t line, std::size_t column, Message const& found, Message const& allowed) {
    if (++number_of_warnings <= most_faults_) warnings.push_back(read_error(line, column, found, allowed));
}
inline void ReportReader::stop(std::size_t column, Message const& found, Message const& allowed) {
    is_readable = false;
    refuse(column, found, allowed);
    lines_.stop();
}
inline void ReportReader::refuse(std::size_t column, Message const& found, Message const& allowed) {
    has_refused_ = true;
    is_sound_ = false;
    tell(line_, column, found, allowed);
}
inline void ReportReader::refuse_in(Column column, Message const& allowed) {
    if (place(column) == 0) return refuse_missing(column);
    std::size_t const at = pp::position(column);
    bool const is_count = column == Column::kindergartens || column == Column::seats;
    bool const may_be_merged = !is_count && written_cells_[at].empty() && is_filled_above_[at];
    refuse(place(column), in_quotes(written_cells_[at]),
           may_be_merged ? Message{"每行都填：合并的单元格只在首行有字",
                                   "filled in on each line: merged cells have their text on the first only"}
                         : allowed);
}
inline void ReportReader::refuse_missing(Column column) {
    has_refused_ = true;
    is_sound_ = false;
    if (std::exchange(is_missing_told_[pp::position(column)], true)) return;
    refuse(0, joined(Label{"各列中没有“", "no column "}, label(column), Label{"”", ""}),
           {"有一列以此为名", "one of that name"});
}
inline void ReportReader::refuse_encoding(std::size_t column, std::string_view text) {
    has_refused_ = true;
    is_sound_ = false;
    if (std::exchange(is_encoding_told_, true)) return;
    refuse(column, in_quotes(text),
           {"UTF-8或GB18030文字（另存为“CSV UTF-8”）", "text in UTF-8 or GB18030 (save as \"CSV UTF-8\")"});
}

} // namespace tracker

#endif
