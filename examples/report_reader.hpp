// Reads what an office exports from its spreadsheet, a file of comma-separated values, line by line against the targets of
// the plan. libcsv parses; what is kept grows with the targets and not with the file.
#ifndef PRESCHOOL_PLAN_EXAMPLES_REPORT_READER_HPP
#define PRESCHOOL_PLAN_EXAMPLES_REPORT_READER_HPP

#include <algorithm>
#include <array>
#include <csv.h>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/lookup.hpp>
#include <preschool_plan/progress.hpp>
#include <string>
#include <string_view>
#include <utf8proc.h>
#include <utility>
#include <vector>

namespace tracker {

namespace pp = preschool_plan;
using pp::Label, pp::Optional;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::plan;
using pp::bayingolin_2021::KindergartenTarget, pp::bayingolin_2021::SeatTarget;

/// What a file may tell, in the order of the form. A file has these columns in any order, headed in either language.
BOOST_DEFINE_FIXED_ENUM_CLASS(Column, std::uint8_t, area, locality, works, ownership, kindergartens, seats, date, note)
inline constexpr Label column_labels[] = {
    {"县市", "area"},  {"城乡", "locality"}, {"类别", "works"}, {"办园性质", "ownership"}, {"幼儿园", "kindergartens"},
    {"学位", "seats"}, {"日期", "date"},     {"备注", "note"}};
constexpr Label label(Column column) { return pp::label_in(column_labels, column); }

inline constexpr std::size_t longest_field = 1000; // bytes: what is longer is most likely a quote that is not closed
inline constexpr std::size_t most_columns = 64;
inline constexpr std::size_t most_faults = 100; // that are said one by one

/// A text that is put together, in both languages.
struct Words {
    std::string zh;
    std::string en;

    Words() = default;
    Words(std::string_view chinese, std::string_view english) : zh(chinese), en(english) {}
    Words(Label const& label) : Words(label.zh, label.en) {}
    Words(std::string_view same) : Words(same, same) {}
    Words& operator+=(Words const& more) {
        zh += more.zh;
        en += more.en;
        return *this;
    }
    friend Words operator+(Words left, Words const& right) { return left += right; }
};

/// Why a line does not count: it cannot be read, or `rule` says what speaks against it.
struct Fault {
    std::size_t line = 0;
    std::size_t column = 0; ///< from 1; 0 is the line as a whole
    std::string head = {};  ///< what the column is headed
    Words found = {};
    Words allowed = {};
    pp::Rule const* rule = nullptr;
};

/// "column 2 (works): found "demolition"; allowed: new build (新增), expansion (改扩建)"
Words message(Fault const& fault);

/// A target with what the file says of it, and where.
template <class Row, class Counted>
struct Tracked {
    pp::Progress<Row, Counted> progress;
    std::size_t line = 0;               // of the report that counts
    std::size_t contradicting_line = 0; // the first that says something else at the same date
    Counted contradicting = {};

    Tracked(Row const& row, Counted target) : progress(row, target) {}
};
using TrackedKindergartens = Tracked<KindergartenTarget, pp::Kindergartens>;
using TrackedSeats = Tracked<SeatTarget, pp::Seats>;

/// Takes a file in parts, the first of three bytes at least: `reader.read(part)` until it says that no more is wanted,
/// then `reader.finish()`. Where lines cannot be told apart, or the first does not name the columns, it reads no further.
class ReportReader {
  public:
    ReportReader();
    ~ReportReader() { csv_free(&parser_); }
    ReportReader(ReportReader const&) = delete;
    ReportReader& operator=(ReportReader const&) = delete;

    bool read(std::string_view part);
    void finish();

    std::vector<TrackedKindergartens> kindergartens;
    std::vector<TrackedSeats> seats;
    std::vector<Fault> faults; // the first of them
    std::size_t number_of_faults = 0;
    bool is_readable = true; // whether the only faults are those of rules

  private:
    // What libcsv calls.
    static void on_field(void* text, std::size_t size, void* self) {
        static_cast<ReportReader*>(self)->end_field({static_cast<char const*>(text), size});
    }
    static void on_line(int, void* self) { static_cast<ReportReader*>(self)->end_line(); }

    void parse(std::string_view piece);
    void end_field(std::string_view text);
    void end_line();

    void take_head();
    void take_line();
    void take_kindergartens();
    void take_seats();
    template <class All, class Row, class Counted>
    void take(All& all, Row const& row, Counted actual, pp::Date const& day);
    template <class All>
    void find_contradictions(All const& all);

    // What a cell says; nothing, and a fault, where that cannot be.
    template <class E>
    Optional<E> enumerator_in(Column column);
    Optional<Area> area();
    Optional<pp::Locality> locality(Area area, pp::Works works);
    Optional<pp::Ownership> ownership();
    Optional<pp::Date> date();
    template <class Counted>
    Optional<Counted> count_in(Column column);

    void add(Fault const& fault);
    void refuse(std::size_t column, Words const& found, Words const& allowed);
    void refuse_in(Column column, Words const& allowed);
    void stop(std::size_t column, Words const& found, Words const& allowed);
    std::string const& cell(Column column) const { return cells_[pp::position(column)]; }
    std::size_t place(Column column) const { return place_[pp::position(column)]; }

    csv_parser parser_;
    bool is_started_ = false;
    bool is_stopped_ = false;
    bool follows_carriage_return_ = false;
    std::size_t line_ = 1;
    bool has_head_ = false;
    std::vector<std::string> head_;                             // as it is written
    std::vector<Optional<Column>> columns_;                     // of the file
    std::array<std::size_t, std::size(column_labels)> place_{}; // of a column in the file, from 1; 0 where it has none

    // The line that is being read, which takes several where a field is quoted.
    std::size_t first_line_ = 1;
    std::size_t fields_ = 0;
    bool is_blank_ = true;
    bool is_spoilt_ = false;
    std::array<std::string, std::size(column_labels)> cells_;
};

namespace detail {

inline std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    std::size_t const first = text.find_first_not_of(blank);
    return first == text.npos ? std::string_view{} : text.substr(first, text.find_last_not_of(blank) - first + 1);
}

/// The character at the front of the text: its bytes, 0 where they are not UTF-8.
inline std::size_t first_bytes(std::string_view text, utf8proc_int32_t& code_point) {
    auto const size = utf8proc_iterate(reinterpret_cast<utf8proc_uint8_t const*>(text.data()),
                                       static_cast<utf8proc_ssize_t>(text.size()), &code_point);
    return size > 0 ? static_cast<std::size_t>(size) : 0;
}

/// Whether it is UTF-8 without control characters but those that end lines.
inline bool is_text(std::string_view text) {
    utf8proc_int32_t code_point = 0;
    while (!text.empty()) {
        bool const is_ascii = static_cast<unsigned char>(text[0]) < 0x80;
        std::size_t const size = is_ascii ? 1 : first_bytes(text, code_point);
        if (size == 0 || text[0] == 0x7F) return false;
        if (is_ascii && text[0] < 0x20 && text[0] != '\t' && text[0] != '\n' && text[0] != '\r') return false;
        text.remove_prefix(size);
    }
    return true;
}

/// What was found, fit to be shown: no more than its beginning, and nothing that a terminal would obey.
inline std::string shown(std::string_view text) {
    constexpr std::size_t most = 60;
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string safe;
    while (!text.empty() && safe.size() < most) {
        utf8proc_int32_t code_point = 0;
        std::size_t const size = first_bytes(text, code_point);
        if (size == 0 || code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0)) {
            auto const byte = static_cast<unsigned char>(text[0]);
            safe += "\\x";
            safe += digits[byte / 16];
            safe += digits[byte % 16];
            text.remove_prefix(1);
        } else {
            safe += text.substr(0, size);
            text.remove_prefix(size);
        }
    }
    return text.empty() ? safe : safe + "...";
}

inline Words quoted(std::string_view text) {
    if (text.empty()) return {"空白", "nothing"};
    std::string const safe = shown(text);
    return {"“" + safe + "”", '"' + safe + '"'};
}

/// "urban (城市), rural (农村)"
template <class Range, class Name>
Words list_of(Range const& things, Name name) {
    Words list;
    for (auto const& thing : things) {
        Label const one = name(thing);
        if (!list.zh.empty()) list += {"、", ", "};
        list += {one.zh, std::string(one.en) + " (" + std::string(one.zh) + ')'};
    }
    return list;
}

template <class E>
Words names_of() {
    return list_of(pp::enumerators<E>, [](E value) { return label(value); });
}

/// A number at the front of the text, of so many digits, and what follows it; nothing where there is none.
inline Optional<int> take_number(std::string_view& text, std::size_t least, std::size_t most) {
    int number = 0;
    std::size_t digits = 0;
    for (; digits < text.size() && digits < most && text[digits] >= '0' && text[digits] <= '9'; ++digits)
        number = number * 10 + (text[digits] - '0');
    if (digits < least) return {};
    text.remove_prefix(digits);
    return number;
}
inline bool take_sign(std::string_view& text, std::string_view sign) {
    if (!text.starts_with(sign)) return false;
    text.remove_prefix(sign.size());
    return true;
}

/// 2023-06-30, 2023年6月30日, and what spreadsheets make of these: 2023/6/30
inline Optional<pp::Date> date_from_text(std::string_view text) {
    struct Way {
        std::string_view after_year, after_month, after_day;
        std::size_t least_digits; // where nothing follows them, as many tell that the end is not cut off
    };
    static constexpr Way ways[] = {{"-", "-", "", 2}, {"/", "/", "", 1}, {"年", "月", "日", 1}};
    for (Way const& way : ways) {
        std::string_view rest = text;
        auto const year = take_number(rest, 4, 4);
        if (!year || !take_sign(rest, way.after_year)) continue;
        auto const month = take_number(rest, way.least_digits, 2);
        if (!month || !take_sign(rest, way.after_month)) continue;
        auto const day = take_number(rest, way.least_digits, 2);
        if (!day || !take_sign(rest, way.after_day) || !rest.empty()) continue;
        pp::Date const date{static_cast<std::uint16_t>(*year), static_cast<std::uint8_t>(*month),
                            static_cast<std::uint8_t>(*day)};
        if (*year != 0 && *month != 0 && *day != 0 && date.exists()) return date;
    }
    return {};
}

} // namespace detail

inline Words message(Fault const& fault) {
    Words text;
    if (std::string const number = std::to_string(fault.column); fault.column != 0) {
        text += {"第" + number + "列", "column " + number};
        if (std::string const head = detail::shown(fault.head); !head.empty())
            text += {"（" + head + "）", " (" + head + ')'};
        text += {"：", ": "};
    }
    if (fault.rule != nullptr) return text + Words{fault.rule->sentence} + Words{"：", ": "} + fault.found;
    return text + Words{"填的是", "found "} + fault.found + Words{"；可填：", "; allowed: "} + fault.allowed;
}

/// Which target it is: "Qiemo County, rural, expansion, public"
inline Words words(SeatTarget const& row) {
    return Words{label(row.locality)} + Words{"、", ", "} + Words{label(row.ownership)};
}
inline Words words(KindergartenTarget const& row) {
    Words const comma{"、", ", "};
    return Words{pp::find_record(plan, row.area)->name} + comma + Words{label(row.locality)} + comma +
           Words{label(row.works)} + comma + Words{label(row.ownership)};
}

inline ReportReader::ReportReader() {
    csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
    for (auto const& row : plan.kindergarten_targets) kindergartens.emplace_back(row, row.kindergartens);
    for (auto const& row : plan.seat_targets) seats.emplace_back(row, row.seats);
}

// libcsv does not say on which line it is, and is therefore given one at a time.
inline bool ReportReader::read(std::string_view part) {
    if (!is_started_ && part.starts_with("\xEF\xBB\xBF")) part.remove_prefix(3);
    is_started_ = true;
    while (!part.empty() && !is_stopped_) {
        std::size_t const end = part.find_first_of("\r\n");
        std::size_t const size = end == part.npos ? part.size() : end + 1;
        bool const ends_line = end != part.npos && !(follows_carriage_return_ && part.front() == '\n');
        parse(part.substr(0, size));
        follows_carriage_return_ = part[size - 1] == '\r';
        line_ += ends_line;
        part.remove_prefix(size);
    }
    return !is_stopped_;
}

inline void ReportReader::parse(std::string_view piece) {
    if (fields_ == 0 && parser_.entry_pos == 0) first_line_ = line_;
    bool const is_parsed = csv_parse(&parser_, piece.data(), piece.size(), on_field, on_line, this) == piece.size();
    if (is_stopped_) return;
    if (!is_parsed)
        stop(fields_ + 1, {"字段中间有引号", "a quote in the midst of a field"},
             {"整个字段用引号括起，其中的引号写两次", "quotes around the whole field, each quote within it twice"});
    else if (parser_.entry_pos > longest_field)
        end_field({nullptr, parser_.entry_pos});
}

inline void ReportReader::finish() {
    if (!is_stopped_ && csv_fini(&parser_, on_field, on_line, this) != 0)
        stop(fields_ + 1, {"文件在引号之内结束", "the end of the file within quotes"},
             {"引号成对", "a quote that closes the field"});
    if (!is_stopped_ && !has_head_)
        stop(0, {"没有一行", "no line"},
             {"首行为各列名称，如表格模板", "a first line that names the columns, as the form has"});
    find_contradictions(kindergartens);
    find_contradictions(seats);
    std::stable_sort(faults.begin(), faults.end(),
                     [](auto const& left, auto const& right) { return left.line < right.line; });
}

inline void ReportReader::end_field(std::string_view text) {
    if (is_stopped_) return;
    ++fields_;
    if (text.size() > longest_field)
        return stop(fields_, {"过长的字段", "a field that is too long"},
                    {"每个字段最多" + std::to_string(longest_field) + "字节（引号是否成对？）",
                     "at most " + std::to_string(longest_field) + " bytes (is there a quote that is not closed?)"});
    if (fields_ > most_columns)
        return stop(fields_, {"列数过多", "too many columns"},
                    {"最多" + std::to_string(most_columns) + "列", "at most " + std::to_string(most_columns)});
    text = detail::trimmed(text);
    is_blank_ = is_blank_ && text.empty();
    if (!detail::is_text(text)) {
        is_spoilt_ = true;
        refuse(fields_, detail::quoted(text),
               {"UTF-8文字，不含控制字符（另存为“CSV UTF-8”）",
                "text in UTF-8 without control characters (save as \"CSV UTF-8\")"});
    }
    if (!has_head_) {
        head_.emplace_back(text);
    } else if (fields_ <= columns_.size() && columns_[fields_ - 1]) {
        cells_[pp::position(*columns_[fields_ - 1])] = text;
    } else if (!text.empty() && !std::exchange(is_spoilt_, true)) {
        refuse(fields_, detail::quoted(text),
               {"空白（首行没有该列的名称）", "nothing (the first line does not name this column)"});
    }
}

inline void ReportReader::end_line() {
    if (is_stopped_) return;
    if (!has_head_)
        is_blank_ ? head_.clear() : take_head();
    else if (!is_blank_ && !is_spoilt_)
        take_line();
    fields_ = 0;
    is_blank_ = true;
    is_spoilt_ = false;
    for (auto& text : cells_) text.clear();
}

inline void ReportReader::take_head() {
    is_stopped_ = is_spoilt_;
    if (is_stopped_) return;
    for (std::size_t number = 1; number <= head_.size(); ++number) {
        auto const& name = head_[number - 1];
        Optional<Column> found;
        for (Column const column : pp::enumerators<Column>)
            if (name == label(column).zh || name == label(column).en) found = column;
        columns_.push_back(found);
        if (!found && !name.empty()) stop(number, detail::quoted(name), detail::names_of<Column>());
        if (!found) continue;
        if (std::size_t const earlier = std::exchange(place_[pp::position(*found)], number); earlier != 0)
            stop(number, detail::quoted(name),
                 {"每列一次，第" + std::to_string(earlier) + "列已是",
                  "each column once, and it is column " + std::to_string(earlier)});
    }
    auto const require = [&](Column column) {
        if (place(column) == 0)
            stop(0, {"没有“" + std::string(label(column).zh) + "”列", "no column " + std::string(label(column).en)},
                 {"首行有该列", "one that the first line names so"});
    };
    if (place(Column::kindergartens) != 0 || place(Column::seats) == 0)
        for (Column const column : {Column::kindergartens, Column::area, Column::works}) require(column);
    if (place(Column::seats) != 0) require(Column::locality);
    require(Column::date);
    has_head_ = true;
}

inline void ReportReader::take_line() {
    if (fields_ < columns_.size())
        return refuse(
            0, {std::to_string(fields_) + "列", std::to_string(fields_) + (fields_ == 1 ? " column" : " columns")},
            {std::to_string(columns_.size()) + "列，同首行",
             std::to_string(columns_.size()) + ", as in the first line"});
    bool const has_kindergartens = !cell(Column::kindergartens).empty();
    bool const has_seats = !cell(Column::seats).empty();
    if (has_kindergartens && has_seats)
        refuse_in(Column::seats,
                  {"空白：一行或报幼儿园，或报学位", "nothing, since a line reports kindergartens or seats"});
    else if (has_kindergartens)
        take_kindergartens();
    else if (has_seats)
        take_seats();
    else if (!cell(Column::date).empty()) // else a line of the form that is not filled in
        refuse_in(place(Column::seats) != 0 ? Column::seats : Column::kindergartens,
                  {"所报的数，没有则日期也留空", "the count that is reported; where there is none, no date"});
}

inline void ReportReader::take_kindergartens() {
    auto const of = area();
    auto const works = enumerator_in<pp::Works>(Column::works);
    auto const run = ownership();
    auto const actual = count_in<pp::Kindergartens>(Column::kindergartens);
    auto const day = date();
    auto const where = of && works ? locality(*of, *works) : Optional<pp::Locality>{};
    if (where && run && actual && day)
        take(kindergartens, KindergartenTarget{{}, *of, *where, *works, *run, *actual}, *actual, *day);
}

inline void ReportReader::take_seats() {
    for (Column const column : {Column::area, Column::works})
        if (!cell(column).empty())
            return refuse_in(column,
                             {"空白：计划只按城乡定学位", "nothing, since the plan has seats by locality only"});
    auto const where = enumerator_in<pp::Locality>(Column::locality);
    auto const run = ownership();
    auto const actual = count_in<pp::Seats>(Column::seats);
    auto const day = date();
    if (where && run && actual && day) take(seats, SeatTarget{{}, *where, *run, *actual}, *actual, *day);
}

template <class All, class Row, class Counted>
void ReportReader::take(All& all, Row const& row, Counted actual, pp::Date const& day) {
    for (auto& tracked : all) {
        if (!pp::is_same_row(tracked.progress.row(), row)) continue;
        auto const taken = tracked.progress.take(actual, day);
        if (taken == pp::Taken::as_latest) {
            tracked.line = first_line_;
            tracked.contradicting_line = 0;
        } else if (taken == pp::Taken::as_contradiction && tracked.contradicting_line == 0) {
            tracked.contradicting_line = first_line_;
            tracked.contradicting = actual;
        }
        return;
    }
    add({.line = first_line_, .found = words(row), .rule = &pp::rule::report_is_of_no_target});
}

template <class All>
void ReportReader::find_contradictions(All const& all) {
    for (auto const& tracked : all) {
        if (tracked.contradicting_line == 0) continue;
        std::string const here = std::to_string(tracked.contradicting.value());
        std::string const there = std::to_string(tracked.progress.actual().value());
        std::string const line = std::to_string(tracked.line);
        add({.line = tracked.contradicting_line,
             .found = words(tracked.progress.row()) + Words{"，此处" + here + "，第" + line + "行" + there,
                                                            ", " + here + " here and " + there + " in line " + line},
             .rule = &pp::rule::reports_contradict_each_other});
    }
}

template <class E>
Optional<E> ReportReader::enumerator_in(Column column) {
    std::string const& text = cell(column);
    for (E const value : pp::enumerators<E>)
        if (text == pp::enumerator_name(value) || text == label(value).zh || text == label(value).en) return value;
    refuse_in(column, detail::names_of<E>());
    return {};
}

inline Optional<Area> ReportReader::area() {
    if (auto const found = pp::find_area(plan, cell(Column::area))) return *found;
    refuse_in(Column::area, detail::list_of(plan.areas, [](auto const& record) { return record.name; }) +
                                Words{"，或其代码", ", or its code"});
    return {};
}

// That of the target, where the file does not say it: an area's kindergartens of one kind are of one locality.
inline Optional<pp::Locality> ReportReader::locality(Area area, pp::Works works) {
    if (!cell(Column::locality).empty()) return enumerator_in<pp::Locality>(Column::locality);
    Optional<pp::Locality> only;
    for (auto const& target : pp::select(plan.kindergarten_targets, area, works)) {
        if (only && *only != target.locality) {
            refuse_in(Column::locality, detail::names_of<pp::Locality>());
            return {};
        }
        only = target.locality;
    }
    if (!only)
        add({.line = first_line_,
             .found = Words{pp::find_record(plan, area)->name} + Words{"、", ", "} + Words{label(works)},
             .rule = &pp::rule::report_is_of_no_target});
    return only;
}

inline Optional<pp::Ownership> ReportReader::ownership() {
    if (cell(Column::ownership).empty()) return pp::Ownership::public_run;
    return enumerator_in<pp::Ownership>(Column::ownership);
}

inline Optional<pp::Date> ReportReader::date() {
    auto const found = detail::date_from_text(cell(Column::date));
    if (!found)
        refuse_in(Column::date, {"日历上有的日期，如2023-06-30、2023年6月30日",
                                 "a date that a calendar has, as 2023-06-30 or 2023年6月30日"});
    return found;
}

template <class Counted>
Optional<Counted> ReportReader::count_in(Column column) {
    auto const found = pp::count_from_text<Counted>(cell(column));
    if (!found) refuse_in(column, {"整数，0至9223372036854775807", "a whole number from 0 to 9223372036854775807"});
    return found;
}

inline void ReportReader::add(Fault const& fault) {
    ++number_of_faults;
    is_readable = is_readable && fault.rule != nullptr;
    if (faults.size() < most_faults) faults.push_back(fault);
}
inline void ReportReader::refuse(std::size_t column, Words const& found, Words const& allowed) {
    bool const has_name = has_head_ && column != 0 && column <= head_.size();
    add({first_line_, column, has_name ? head_[column - 1] : "", found, allowed});
}
inline void ReportReader::refuse_in(Column column, Words const& allowed) {
    refuse(place(column), detail::quoted(cell(column)), allowed);
}
inline void ReportReader::stop(std::size_t column, Words const& found, Words const& allowed) {
    is_stopped_ = true;
    refuse(column, found, allowed);
}

} // namespace tracker

#endif
