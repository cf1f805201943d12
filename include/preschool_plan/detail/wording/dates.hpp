// Reads the date of a deadline: by what follows each number (年, 月, 日), and by the words for parts of years and
// months.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_DATES_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_DATES_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/wording/numbers.hpp>
#include <preschool_plan/detail/wording/readings.hpp>
#include <string_view>

namespace preschool_plan {

constexpr Optional<Date> PrintedDate::over_from() const {
    if (is_beginning || date.year == 0 || !date.exists()) return {};
    if (!day_counts) return date;
    Date next = date.last_day();
    if (++next.day; !next.exists()) {
        next.day = 1;
        if (++next.month; next.month > 12) next = {static_cast<std::uint16_t>(next.year + 1), 1, 1};
    }
    return next;
}

namespace detail {

namespace words {
// clang-format off

/// Years counted from the one in which the notice was issued. Apart from these: the year printed before, and the one
/// after it; every year, or one that is no calendar year; every month.
enum { same_year = 7, next_year = 8, every_year = 9, every_month = 10 };
inline constexpr Word years[] = {
    {"去年", -1}, {"上年", -1}, {"今年", 0}, {"本年", 0}, {"当年", same_year}, {"同年", same_year}, {"明年", 1}, {"后年", 2},
    {"次年", next_year}, {"翌年", next_year}, {"下年度", next_year}, {"下一年", next_year}, {"今明两年", 1},
    {"每年", every_year}, {"历年", every_year}, {"半年内", every_year}, {"学年", every_year}, {"每月", every_month},
    {"每季", every_month}};
/// Parts of a year by their first and last month, 712 for July to December, 0 for the end of the year itself. Parts of
/// a month by their first and last day.
inline constexpr Word parts_of_year[] = {
    {"上半年", 106}, {"下半年", 712}, {"前半年", 106}, {"后半年", 712},
    {"年底", 0}, {"年末", 0}, {"年内", 0}, {"年度内", 0}, {"年终", 0}, {"元月", 101}};
inline constexpr Word parts_of_month[] = {
    {"上旬", 110}, {"中旬", 1120}, {"中下旬", 1131}, {"下旬", 2131}, {"上中旬", 120}, {"中上旬", 120},
    {"上、中旬", 120}, {"中、下旬", 1131}};
/// Parts of a year that the calendar does not bound; and words that begin like one of these, or like 后 or 起.
enum { no_part = 1 };
inline constexpr Word seasons[] = {
    {"秋季"}, {"春季"}, {"学期"}, {"上学期"}, {"下学期"}, {"第一学期"}, {"第二学期"}, {"新学期"}, {"新学年"}, {"学年"}, {"开学"}, {"暑假"}, {"暑期"},
    {"寒假"}, {"假期"}, {"国庆节"}, {"国庆"}, {"春节"}, {"元旦"}, {"五一"}, {"六一"}, {"七一"}, {"十一"}, {"教师节"}, {"劳动节"}, {"儿童节"}, {"高考"},
    {"汛期"}, {"夏季"}, {"冬季"}, {"入冬"}, {"年初"}, {"初步", no_part}, {"初中", no_part}, {"初"}, {"年中"}, {"中期"}, {"中心", no_part},
    {"中央", no_part}, {"中小", no_part}, {"中等", no_part}, {"中职", no_part}, {"中国", no_part}, {"中"}, {"秋"}, {"春"},
    {"后勤", no_part}, {"起步", no_part}};
/// Words after the years of a plan or budget.
inline constexpr Word plans_of_years[] = {{"专项"}, {"行动"}, {"规划"}, {"计划"}, {"方案"}, {"预算"}, {"中央"}, {"财政"}};
/// The beginning of a day; and characters that may follow a date without changing it.
inline constexpr Word first_hours[] = {{"零时"}, {"0时"}, {"零点"}, {"0点"}, {"0:00"}, {"00:00"}};
inline constexpr char16_t ends[] = u"底末内份度终";
/// Words that follow 2026.5 if that is no month; and words of dates that begin like one of them.
inline constexpr Word measures[] = {{"元旦", no_part}, {"元月", no_part}, {"元"}, {"平方"}, {"立方"}, {"公里"}, {"公顷"},
    {"公斤"}, {"米"}, {"吨"}, {"亩"}, {"倍"}, {"㎡"}, {"％"}, {"‰"}};

// clang-format on
} // namespace words

/// Reads a deadline date by date. A date is made of parts that stand together, 2026年, 8月 and 1日; each part read
/// updates the date that ends with it.
class DateReader {
  public:
    constexpr DateReader(std::string_view const& text, Date const& issued) : text_(text), issued_(issued) {}

    constexpr PrintedDate read() {
        for (std::size_t at = 0; at < text_.size;) {
            std::size_t const begin = at;
            is_day_ = false;
            if (reads_part(at)) {
                if (begin != end_ || begin == 0 ||
                    (has_no_year_ && date_ == Date{})) { // 每年 is no part of the date before it
                    keep();
                    unsigned const before = text_.before(begin);
                    last_.beginning = behind_mark(text_, words_end_) == begin ? last_.start : Date{};
                    begins_ =
                        is_one_of(before, u"自从") || (before == u'于' && begin >= 9 && text_.has("不早于", begin - 9));
                }
                end_ = at = text_.behind_spaces(at);
                last_.date = date_;
                last_.start = start_;
                read_words(at);
            } else if (at == begin) {
                at += size_of(text_.at(at));
            } else if (text_.at(at) == u'年') { // 3年内; and the year of 25年6月 is unknown
                at += 3;
                has_no_year_ = true;
            }
        }
        keep();
        bool const has_end = deadline_.date != Date{} && !deadline_.is_open;
        PrintedDate printed = has_end ? deadline_ : beginning_;
        if (beginning_.date != Date{}) printed.beginning = beginning_.date;
        if (has_end && !printed.beginning.is_before(printed.date)) printed.beginning = {};
        return printed;
    }

  private:
    constexpr void keep() {
        if (last_.is_beginning) {
            beginning_ = last_;
            beginning_.date = last_.start;
        } else if (ends_later()) {
            deadline_ = last_;
        }
    }
    // Whether the date read last ends later than the deadline so far: not 2020年 of 到2025年比2020年. The years of a plan
    // are no deadline beside another date: 2021年5月底前制定2021—2023年行动计划.
    constexpr bool ends_later() const {
        if (last_.date == Date{}) return false;
        if (last_.is_of_plan != deadline_.is_of_plan && deadline_.date != Date{}) return deadline_.is_of_plan;
        if (last_.is_open) return last_.date.in_order() > deadline_.date.in_order();
        return last_.date.last_day().in_order() >= deadline_.date.in_order();
    }
    // Whether the years that end here, or are the first of a range that begins here, are those of a plan or budget.
    constexpr bool are_of_plan(std::size_t at) const {
        if (std::size_t const upper = behind_mark(text_, at)) {
            for (at = upper; is_digit(text_.at(at));) at += size_of(text_.at(at));
            if (text_.at(at) == u'年') at += 3;
        }
        return date_.month == 0 && word_at(text_, at, words::plans_of_years);
    }

    // Steps over a number; returns it, or -1 if it is not whole.
    constexpr std::int64_t read_number(std::size_t& at) const {
        unsigned character = text_.at(at);
        if (!is_digit(character)) {
            if (worth(character) <= 0) return -1;
            PrintedNumber const read = NumberReader(text_, at).read();
            at += read.size;
            return read.size != 0 && read.per == 1 && read.spread == 0 ? read.value : -1;
        }
        std::int64_t number = 0;
        for (; is_digit(character); character = text_.at(at)) {
            if (number < 10'000) number = number * 10 + worth(character);
            at += size_of(character);
        }
        return number;
    }
    // A year, or a part of it by its first and last month.
    constexpr bool is(std::int64_t year, std::int64_t first = 0, std::int64_t last = 0) {
        date_ = {static_cast<std::uint16_t>(year), static_cast<std::uint8_t>(last)};
        start_ = {date_.year, static_cast<std::uint8_t>(first)};
        return true;
    }
    // A day of the month just read, or a part of it by its days.
    constexpr bool is_day(std::int64_t first, std::int64_t last) {
        start_ = date_;
        start_.day = static_cast<std::uint8_t>(first);
        date_.day = static_cast<std::uint8_t>(last);
        return true;
    }

    // Whether a part of a date stands there. Steps over it, or over a number that is no part of one.
    constexpr bool reads_part(std::size_t& at) {
        // A month without a year belongs to the year printed before or, if there is none, to that of the notice.
        std::uint16_t const year = date_.year != 0 || has_no_year_ ? date_.year : issued_.year;
        std::size_t const begin = at;
        std::int64_t const number = read_number(at);
        if (at != begin) {
            at = text_.behind_spaces(at);
            return reads_numbered(at, number, year, begin == end_);
        }
        if (auto const word = word_at(text_, at, words::years)) {
            at += word->size();
            has_no_year_ = has_no_year_ || word->value == words::every_year;
            if (word->value == words::every_month) return !is(date_.year); // 每月5日 is no day of the month before it
            if (word->value == words::every_year) return is(0);
            if (word->value == words::same_year) return is(year);
            if (year == 0 && (word->value == words::next_year || word->value < 0)) return is(0); // 每年…次年1月
            return is(word->value == words::next_year ? year + 1 : issued_.year + word->value);
        }
        if (auto const word = word_at(text_, at, words::parts_of_year)) {
            at += word->size();
            return is(year, word->value / 100, word->value % 100);
        }
        if (date_.month == 0 || at != end_) return false;
        auto const word = word_at(text_, at, words::parts_of_month);
        if (!word) return false;
        at += word->size();
        int const last = word->value % 100;
        return is_day(word->value / 100, last == 31 ? Date{date_.year, date_.month}.last_day().day : last);
    }
    constexpr bool reads_numbered(std::size_t& at, std::int64_t number, std::uint16_t year, bool goes_on) {
        std::size_t end = at;
        std::int64_t last = number;
        if (std::size_t const upper = behind_mark(text_, at)) last = read_number(end = upper); // 3 of 3—5月
        end = text_.behind_spaces(end);
        unsigned const unit = text_.at(end);
        int const months = text_.has("季度", end) ? 3 : unit == u'月' ? 1 : 0;
        std::size_t const behind = end + (months == 3 ? 6 : 3);
        unsigned const next = text_.at(behind);
        bool const is_in_order = number > 0 && number <= last;
        bool const is_printed_one = text_.before(at) == u'一' && text_.before(at - 3) != u'第' && date_ == Date{};
        if (is_printed_one && months != 0 && next == u'一' && !is_one_of(text_.at(behind + 3), u"日号"))
            return false; // 一月一调度, 一季度一次
        if (number >= 1000 && is_in_order && last <= 9999 && unit == u'年')
            is(number);
        else if (number >= 1000 && number <= 9999)
            return reads_numeric(at, number);
        else if (months != 0 && is_in_order && last * months <= 12 && next != u'龄')
            is(year, (number - 1) * months + 1, number * months);
        else if ((unit == u'日' || unit == u'号') && is_in_order && last <= 99 && date_.month != 0 && next != u'内')
            is_day_ = is_day(number, number); // 2月30日 becomes a date that does not exist
        else if (goes_on && months != 0)
            is(0); // 2025年13月 is no date
        else
            return false;
        if (end == at) at = behind;
        return true;
    }
    // 2026.12, 2026-12-31, 2026/6/30
    constexpr bool reads_numeric(std::size_t& at, std::int64_t year) {
        unsigned const mark = text_.at(at);
        std::size_t end = at + size_of(mark);
        std::int64_t const month = is_one_of(mark, u".-/．－") ? read_number(end) : 0;
        if (month <= 0 || month > 12) return false;
        std::size_t const behind = text_.behind_spaces(end);
        auto const measure = word_at(text_, behind, words::measures);
        if (worth(text_.at(behind)) > 9 || text_.at(behind) == '%' || (measure && measure->value != words::no_part))
            return false;
        is(year, month, month);
        at = end;
        if (text_.at(at) != mark) return true;
        end += size_of(mark);
        std::int64_t const day = read_number(end);
        if (day <= 0 || day > 99) return true;
        at = end;
        return is_day_ = is_day(day, day);
    }

    // Whether an event that no calendar has stands there, with 前 after it: 2025年两会前, but not 2025年学前教育.
    constexpr bool is_before_something(std::size_t const begin) const {
        if (begin >= text_.size) return false;
        std::size_t at = begin;
        while (at < text_.size && !is_digit(text_.at(at)) && !is_one_of(text_.at(at), u"前年月季以之，。；、：（( "))
            at += size_of(text_.at(at));
        unsigned const before = text_.before(at);
        unsigned const next = text_.at(at + 3);
        bool const is_word = is_one_of(before, u"提目当岗事课超") ||
                             (before == u'学' && text_.before(at - 3) != u'入') ||
                             is_one_of(next, u"期列茅景沿瞻往移置提") || worth(next) >= 0; // 前三
        return at > begin && text_.at(at) == u'前' && !is_word;
    }
    // Reads the words after a date.
    constexpr void read_words(std::size_t at) {
        while (is_one_of(text_.at(at), words::ends)) at += 3;
        last_.is_of_plan = are_of_plan(at);
        if (text_.at(at) == u'“') at += 3; // “六一”
        last_.is_open = false;
        while (auto const word = word_at(text_, at, words::seasons)) {
            bool const is_season = word->value != words::no_part;
            last_.is_open = last_.is_open || (is_season && !is_day_);
            at = is_season ? at + word->size() : text_.size;
        }
        words_end_ = at;
        last_.is_open = last_.is_open || (date_.month == 0 && is_before_something(at));
        bool has_it = false; // （含）, 及以前, 及以后
        std::size_t const inner = at + size_of(text_.at(at));
        if (is_one_of(text_.at(at), u"（(") && text_.at(inner) != u'不') { // （周一）前
            has_it = text_.at(inner) == u'含';
            at = behind_bracket(text_, inner);
        } else if (is_one_of(text_.at(at), u"）)")) { // （9月1日）前
            at = inner;
        }
        if (worth(text_.at(at)) == 0)
            if (auto const hour = word_at(text_, at, words::first_hours)) at += hour->size();
        if (text_.at(at) == u'及') {
            has_it = true;
            at += 3;
        }
        if (is_one_of(text_.at(at), u"以之开")) at += 3; // 以前, 之后, 开始
        last_.is_beginning =
            begins_ || is_one_of(text_.at(at), u"起始后来") || (text_.at(at) == u'至' && text_.has("至今", at));
        bool const is_before =
            (text_.at(at) == u'前' && text_.at(at + 3) != u'后') || (is_day_ && is_before_something(at));
        has_it = has_it || text_.has("（含", at + 3) || text_.has("(含", at + 3);
        last_.day_counts = !is_day_ || (is_before ? has_it : !text_.has("不含", at + size_of(text_.at(at))));
    }

    Bytes text_;
    Date issued_;
    Date date_;                 // being read; later ones may leave out its year and month
    Date start_;                // its first month or day: July of 下半年
    std::size_t end_ = 0;       // of the last part
    std::size_t words_end_ = 0; // of the words after it
    bool begins_ = false;       // 自 or 从 stands before the date
    bool is_day_ = false;       // the last part is a day
    bool has_no_year_ = false;
    struct : PrintedDate {
        Date start;
        bool is_open = false; // a part of a year that the calendar does not bound
        bool is_of_plan = false;
    } last_, deadline_;
    PrintedDate beginning_;
};

} // namespace detail

constexpr PrintedDate date_in(std::string_view const& text, Date const& issued) {
    return detail::DateReader(text, issued).read();
}

} // namespace preschool_plan

#endif
