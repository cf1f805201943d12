// How the date of a deadline is read: by what follows each number (年, 月, 日), and by the words for parts of years and months.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_DATES_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_DATES_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/wording/numbers.hpp>
#include <preschool_plan/detail/wording/words.hpp>
#include <preschool_plan/wording.hpp>
#include <string_view>

namespace preschool_plan {

constexpr Optional<Date> PrintedDate::over_from() const {
    if (is_beginning || date.year == 0) return {};
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

/// Years by the one in which the notice was issued.
inline constexpr Word years_by_issue[] = {
    {"去年", -1},
    {"今年", 0},
    {"本年", 0},
    {"当年", 0},
    {"明年", 1},
    {"后年", 2},
};
inline constexpr Word years_by_the_last[] = {{"次年"}, {"翌年"}};
inline constexpr Word every_year[] = {{"每年"}, {"历年"}};
/// Parts of a year by their last month; 0 is the end of the year itself.
inline constexpr Word parts_of_year[] = {
    {"上半年", 6},
    {"下半年", 12},
    {"年底", 0},
    {"年末", 0},
    {"年内", 0},
    {"年终", 0},
    {"元月", 1},
};
/// Parts of a month by their last day.
inline constexpr Word parts_of_month[] = {
    {"上旬", 10},
    {"中旬", 20},
    {"中下旬", 31},
    {"下旬", 31},
};
/// Parts of a year that the calendar does not bound.
inline constexpr Word seasons[] = {
    {"秋季"}, {"春季"}, {"学期"}, {"学年"}, {"开学"}, {"暑假"}, {"暑期"}, {"寒假"}, {"国庆"}, {"春节"}, {"年初"},
    {"初"}, {"年中"}, {"中期"},
};
/// What may stand behind a date and says no more.
inline constexpr Word ends[] = {{"底"}, {"末"}, {"内"}, {"份"}, {"度"}, {"终"}};
inline constexpr Word before_day[] = {{"前"}, {"之前"}, {"以前"}};
inline constexpr Word around_day[] = {{"前后"}};
inline constexpr Word day_included[] = {{"（含"}, {"(含"}};
inline constexpr Word beginnings_before[] = {{"自"}, {"从"}};
inline constexpr Word beginnings_behind[] = {{"起"}, {"开始"}, {"始"}, {"后"}, {"以后"}, {"之后"}, {"以来"}};

/// What stands between the dates of a range.
inline constexpr Word to[] = {{"至"}, {"到"}, {"—"}, {"-"}, {"–"}, {"－"}, {"～"}, {"~"}};

// clang-format on
} // namespace words

/// Reads a deadline date by date. A date is made of what stands together, 2026年 and 8月 and 1日; each says again what ends with it.
class DateReader {
  public:
    constexpr DateReader(std::string_view const& text, Date const& issued) : text_(text), issued_(issued) {}

    constexpr PrintedDate read() {
        for (std::size_t at = 0; at < text_.size;) {
            is_day_ = false;
            if (std::size_t const size = read_part(at)) {
                bool const goes_on = at == end_ && end_ != 0;
                if (!goes_on) {
                    keep();
                    auto const* const to = word_before(text_, at, words::to);
                    last_.beginning = to && words_end_ + to->size() == at ? last_.date : Date{};
                }
                begins_ = goes_on ? begins_ : word_before(text_, at, words::beginnings_before) != nullptr;
                end_ = at + size;
                last_.date = date_;
                read_words(end_);
                at += size;
            } else {
                std::int64_t number = 0;
                std::size_t const skipped = read_number(at, number);
                at += skipped != 0 ? skipped : size_of(text_.at(at));
                if (skipped != 0 && text_.at(at) == u'年') at += 3; // 3年内
            }
        }
        keep();
        bool const has_end = deadline_.date.year != 0 || deadline_.date.month != 0;
        PrintedDate printed = has_end ? deadline_ : beginning_;
        if (beginning_.date != Date{}) printed.beginning = beginning_.date;
        if (has_end && !printed.beginning.is_before(printed.date)) printed.beginning = {};
        return printed;
    }

  private:
    constexpr void keep() {
        if (last_.is_beginning)
            beginning_ = last_;
        else if (last_.date != Date{})
            deadline_ = last_;
    }
    // The year in which a month without one is.
    constexpr std::uint16_t year() const { return date_.year != 0 || is_every_year_ ? date_.year : issued_.year; }

    // A whole number; what it takes of the text.
    constexpr std::size_t read_number(std::size_t begin, std::int64_t& number) const {
        unsigned character = text_.at(begin);
        if (digit(character) < 0) {
            if (numeral(character) <= 0) return 0;
            PrintedNumber const read = NumberReader(text_, begin).read();
            number = read.per == 1 && read.spread == 0 ? read.value : -1;
            return read.size;
        }
        std::size_t at = begin;
        for (; digit(character) >= 0; character = text_.at(at)) {
            if (number < 10'000) number = number * 10 + digit(character);
            at += size_of(character);
        }
        return at - begin;
    }

    // A part of a date that begins there, what it takes of the text; 0 where none does.
    constexpr std::size_t read_part(std::size_t at) {
        if (auto const* const word = word_at(text_, at, words::years_by_issue)) {
            date_ = {static_cast<std::uint16_t>(issued_.year + word->value)};
            return word->size();
        }
        if (auto const* const word = word_at(text_, at, words::years_by_the_last)) {
            date_ = {static_cast<std::uint16_t>(year() + 1)};
            return word->size();
        }
        if (auto const* const word = word_at(text_, at, words::every_year)) {
            is_every_year_ = true;
            date_ = {};
            return word->size();
        }
        if (auto const* const word = word_at(text_, at, words::parts_of_year)) {
            date_ = {year(), static_cast<std::uint8_t>(word->value)};
            return word->size();
        }
        if (auto const* const word = word_at(text_, at, words::parts_of_month);
            word && date_.month != 0 && at == end_) {
            date_.day = static_cast<std::uint8_t>(word->value);
            if (date_.day == 31) date_ = Date{date_.year, date_.month}.last_day();
            return word->size();
        }
        std::int64_t number = 0;
        std::size_t const size = read_number(at, number);
        return size != 0 ? read_numbered(at, size, number) : 0;
    }
    constexpr std::size_t read_numbered(std::size_t at, std::size_t size, std::int64_t number) {
        std::size_t const end = at + size;
        unsigned const unit = text_.at(end);
        if (number >= 1000 && number <= 9999) {
            if (unit != u'年') {
                std::size_t const numeric = read_numeric(at, end, number);
                return numeric != 0 ? numeric : read_first_year(at, end, number);
            }
            date_ = {static_cast<std::uint16_t>(number)};
        } else if (unit == u'月' && number > 0 && number <= 12) {
            date_ = {year(), static_cast<std::uint8_t>(number)};
        } else if (text_.has("季度", end) && number > 0 && number <= 4) {
            date_ = {year(), static_cast<std::uint8_t>(3 * number)};
            return size + 6;
        } else if ((unit == u'日' || unit == u'号') && number > 0 && number <= 31 && date_.month != 0 &&
                   text_.at(end + 3) != u'内') {
            date_.day = static_cast<std::uint8_t>(number);
            is_day_ = true;
        } else {
            return 0;
        }
        return size + 3;
    }
    // 2026.12, 2026-12-31, 2026/6/30
    constexpr std::size_t read_numeric(std::size_t begin, std::size_t end, std::int64_t year) {
        unsigned const mark = text_.at(end);
        bool const is_mark = mark == '.' || mark == '-' || mark == '/' || mark == u'．' || mark == u'－';
        std::int64_t month = 0;
        std::size_t const month_begin = end + size_of(mark);
        std::size_t const month_size = is_mark ? read_number(month_begin, month) : 0;
        if (month_size == 0 || month == 0 || month > 12) return 0;
        date_ = {static_cast<std::uint16_t>(year), static_cast<std::uint8_t>(month)};
        end = month_begin + month_size;
        std::int64_t day = 0;
        std::size_t const day_size = text_.at(end) == mark ? read_number(end + size_of(mark), day) : 0;
        if (day_size == 0 || day == 0 || day > 31) return end - begin;
        date_.day = static_cast<std::uint8_t>(day);
        is_day_ = true;
        return end + size_of(mark) + day_size - begin;
    }

    // 2018 of 2018—2020年
    constexpr std::size_t read_first_year(std::size_t begin, std::size_t end, std::int64_t year) {
        auto const* const to = word_at(text_, end, words::to);
        if (!to) return 0;
        std::int64_t last = 0;
        std::size_t const last_begin = end + to->size();
        std::size_t const last_size = read_number(last_begin, last);
        if (last < 1000 || last > 9999 || text_.at(last_begin + last_size) != u'年') return 0;
        date_ = {static_cast<std::uint16_t>(year)};
        return end - begin;
    }

    // The words behind a date.
    constexpr void read_words(std::size_t at) {
        while (auto const* const word = word_at(text_, at, words::ends)) at += word->size();
        while (auto const* const word = word_at(text_, at, words::seasons)) {
            at += word->size();
            if (!begins_) last_.date = {};
        }
        words_end_ = at;
        last_.is_beginning = begins_ || word_at(text_, at, words::beginnings_behind) != nullptr;
        last_.day_counts = true;
        auto const* const before = word_at(text_, at, words::before_day);
        if (!before || !is_day_ || word_at(text_, at, words::around_day)) return;
        last_.day_counts = word_at(text_, at + before->size(), words::day_included) != nullptr;
    }

    Bytes text_;
    Date issued_;
    Date date_;                 // what is read; what comes later may leave out its year and month
    std::size_t end_ = 0;       // of the last part
    std::size_t words_end_ = 0; // of the words behind it
    bool begins_ = false;       // 自 or 从 stands before the date
    bool is_day_ = false;       // the last part is a day
    bool is_every_year_ = false;
    PrintedDate last_;
    PrintedDate deadline_;
    PrintedDate beginning_;
};

} // namespace detail

constexpr PrintedDate date_in(std::string_view const& text, Date const& issued) {
    return detail::DateReader(text, issued).read();
}

} // namespace preschool_plan

#endif
