// How the figures of a text are read: first the number, then the words round it.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_FIGURES_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_FIGURES_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/wording/numbers.hpp>
#include <preschool_plan/detail/wording/words.hpp>
#include <preschool_plan/wording.hpp>
#include <string_view>

namespace preschool_plan {

constexpr bool PrintedFigure::is(Figure const& figure) const {
    Unit const& wanted = figure.quantity.unit();
    if (!counts || value < 0 || bound != figure.bound) return false;
    if (whole != 1 || wanted == unit::percent) {
        auto const share = figure.quantity.as<Share>();
        std::int64_t of = 0;
        return share && whole != 1 && !__builtin_mul_overflow(per, whole, &of) && *share == Share{value, of};
    }
    if (per != 1 || value != figure.quantity.value()) return false;
    if (figure.step != 1) {
        if (figure.step < step || figure.step > largest_step) return false;
        for (std::int64_t possible = step; possible != figure.step; possible *= 10)
            if (possible > figure.step) return false;
    }
    if (figure.measure_word && !same_text(*figure.measure_word, measure_word)) return false;
    if (unit) return *unit == wanted;
    if (measure_word.empty() || same_text(measure_word, wanted.zh)) return !is_of_another_noun;
    if (is_of_another_noun) return figure.measure_word.has_value();
    auto const* const known = detail::word_at(detail::Bytes(measure_word), 0, detail::words::measure_words);
    return figure.measure_word || (known && known->unit && *known->unit == wanted);
}

namespace detail {

constexpr bool is_of_noun(std::string_view const& measure_word) {
    auto const* const word = word_at(Bytes(measure_word), 0, words::measure_words);
    return word && word->value == words::of_noun && word->size() == measure_word.size();
}

constexpr bool FigureReader::next() {
    if (upper_ >= 0) {
        figure.value = upper_;
        figure.bound = Bound::at_most;
        upper_ = -1;
        return true;
    }
    for (;;) {
        std::size_t const begin = next_number(text_, at_);
        if (begin >= text_.size) return false;
        PrintedNumber const number = number_at(text_, begin);
        at_ = begin + (number.size != 0 ? number.size : size_of(text_.at(begin)));
        if (number.size == 0) continue;
        read(begin, number);
        return true;
    }
}

constexpr void FigureReader::start(std::size_t begin, PrintedNumber const& number) {
    figure = {};
    figure.value = number.value;
    figure.per = number.per;
    figure.whole = number.whole;
    figure.bound = number.is_more ? Bound::at_least : Bound::exactly;
    figure.step = number.step;
    figure.largest_step = number.largest_step;
    figure.begin = begin;
    figure.size = number.size;
}

constexpr void FigureReader::read(std::size_t begin, PrintedNumber const& number) {
    start(begin, number);
    std::size_t const end = read_words(number);
    if (begin == upper_begin_ && begin != 0)
        figure.bound = Bound::at_most;
    else
        read_range(end, number);
    bool const is_word =
        figure.value == 1 && !number.is_in_digits && word_before(text_, begin + 3, words::words_with_one);
    if (is_word || word_before(text_, begin, words::ordinals)) figure.counts = false;
    if (!figure.counts) return;

    if (number.spread != 0) {
        upper_ = figure.value + number.spread;
        figure.bound = Bound::at_least;
    }
    std::size_t const before = read_hedge_before();
    bool const goes_on = before == begin && begin == listed_end_ + 3 && text_.at(listed_end_) == u'、';
    if (goes_on && figure.unit && figure.unit == listed_unit_) figure.bound = listed_bound_;
    listed_end_ = end;
    listed_unit_ = figure.unit;
    listed_bound_ = before != begin || goes_on ? figure.bound : Bound::exactly;
    if (std::size_t const hedge = read_hedge(end)) at_ = end + hedge;

    // 学位9030 and 班级66个 say before the number what it counts.
    bool const is_open = figure.measure_word.empty() || is_of_noun(figure.measure_word);
    if (!figure.unit && !figure.is_of_another_noun && is_open)
        if (auto const* const noun = word_before(text_, before, words::nouns)) figure.unit = noun->unit;
    // Nothing takes more than the whole of what it is a part of.
    if (figure.whole != 1 && figure.value / figure.per > figure.whole)
        for (std::size_t at = 0; at < begin; ++at)
            if (text_.has("占", at)) figure.value = -1;
}

// The words behind the number; where they end.
constexpr std::size_t FigureReader::read_words(PrintedNumber const& number) {
    std::size_t end = figure.begin + figure.size;
    if (figure.whole != 1) {
        figure.unit = &unit::percent;
        return end;
    }
    if (read_unit(end)) return end;
    if (auto const* const word = word_at(text_, end, words::more)) {
        std::size_t behind = end + word->size();
        if (read_unit(behind)) {
            figure.bound = Bound::at_least;
            return behind;
        }
    }
    figure.counts = number.is_in_digits && (read_noun(end) || stands_alone(end));
    return end;
}

constexpr bool FigureReader::read_unit(std::size_t& end) {
    Unit const* const own = own_unit(end);
    auto const* const word = word_at(text_, end, words::measure_words);
    if (!own && !word) return false;
    bool const is_own = own && (!word || word->size() < own->zh.size() ||
                                (word->size() == own->zh.size() && word->value != words::of_noun));
    figure.measure_word = {text_.first + end, is_own ? own->zh.size() : word->size()};
    end += figure.measure_word.size();
    if (is_own) {
        figure.unit = own;
    } else if (word->value == words::of_noun) {
        end += read_hedge(end); // 300个以上学位
        if (!read_noun(end)) figure.is_of_another_noun = !is_ended(end);
    } else {
        figure.unit = word->unit;
    }
    if (figure.unit == &unit::years) {
        bool const is_of_calendar = figure.value >= 1000 && figure.value < 3000;
        figure.counts = !is_of_calendar && !word_at(text_, end, words::terms_of_years);
        if (is_of_calendar) figure.unit = nullptr;
    }
    return true;
}

// Whether a noun stands there that is known; the last is the head.
constexpr bool FigureReader::read_noun(std::size_t& end) {
    bool is_found = false;
    for (std::size_t at = end;;) {
        Unit const* const own = own_unit(at);
        auto const* const noun = word_at(text_, at, words::nouns);
        if (own || noun) {
            bool const is_own = own && (!noun || noun->size() <= own->zh.size() || noun->unit);
            figure.unit = is_own ? own : noun->unit;
            end = at += is_own ? own->zh.size() : noun->size();
            is_found = true;
        } else if (auto const* const attribute = word_at(text_, at, words::attributes)) {
            at += attribute->size();
        } else {
            break;
        }
    }
    if (is_found) figure.is_of_another_noun = !figure.unit;
    return is_found;
}

// Whether the phrase ends there, or goes on with something else.
constexpr bool FigureReader::is_ended(std::size_t end) const {
    if (end >= text_.size) return true;
    unsigned const next = text_.at(end);
    return digit(next) >= 0 || (is_numeral_digit(next) && numeral(next) != 0) || word_at(text_, end, words::endings);
}
// Whether a number without a measure word is that of something, and no mark of a list, no ratio and no part of a date.
constexpr bool FigureReader::stands_alone(std::size_t end) const {
    std::size_t const begin = figure.begin;
    unsigned const before = text_.before(begin);
    bool const begins_sentence = begin == 0 || before == u'。' || before == u'；';
    return is_ended(end) && !word_before(text_, begin, words::marks_before) &&
           !word_at(text_, end, words::marks_behind) &&
           !(begins_sentence && end < text_.size && word_at(text_, end, words::list_marks));
}

// The first of 80-90%, 2—2.5万个 and 3至4处 has the unit and the 万 of the second.
constexpr void FigureReader::read_range(std::size_t end, PrintedNumber const& number) {
    std::size_t next = figure.begin + figure.size;
    auto const* mark = word_at(text_, next, words::range_marks);
    if (!mark && end != next) mark = word_at(text_, next = end, words::range_marks);
    if (!mark || number.value < 0 || number.spread != 0 || word_before(text_, figure.begin, words::ways_from)) return;
    next += mark->size();
    if (digit(text_.at(next)) < 0 && numeral(text_.at(next)) <= 0) return;
    PrintedNumber const last = number_at(text_, next);
    if (last.size == 0 || last.value < 0) return;

    PrintedFigure lower = figure;
    start(next, last);
    read_words(last);
    PrintedFigure const upper = figure;
    figure = lower;
    if (!upper.counts) return;
    if (!lower.unit && lower.measure_word.empty()) {
        lower.unit = upper.unit;
        lower.measure_word = upper.measure_word;
        lower.is_of_another_noun = upper.is_of_another_noun;
        lower.whole = upper.whole;
        lower.counts = true;
        if (number.times == 1 && last.times != 1 && lower.value / lower.per <= upper.value / last.times) {
            lower.value *= last.times;
            lower.largest_step = last.times / lower.per;
            lower.step = lower.largest_step < upper.step ? lower.largest_step : upper.step;
            for (; lower.per > 1 && lower.value % 10 == 0; lower.per /= 10) lower.value /= 10;
        }
    }
    std::int64_t left = 0;
    std::int64_t right = 0;
    if (lower.unit != upper.unit || lower.whole != upper.whole || !same_text(lower.measure_word, upper.measure_word) ||
        __builtin_mul_overflow(lower.value, upper.per, &left) ||
        __builtin_mul_overflow(upper.value, lower.per, &right) || left >= right)
        return;
    figure = lower;
    figure.bound = Bound::at_least;
    upper_begin_ = next;
}

// The words that bound the number from before; where they begin.
constexpr std::size_t FigureReader::read_hedge_before() {
    for (std::size_t end = figure.begin;;) {
        if (!words::may_end_hedge(text_.before(end))) return end;
        auto const* const hedge = word_before(text_, end, words::hedges_before);
        bool const is_adjacent = end == figure.begin;
        if (hedge && (is_adjacent || hedge->size() > 3)) { // 满20年, but not 圆满完成3项
            end -= hedge->size();
            figure.is_about = hedge->value == words::about;
            if (figure.is_about) return end;
            auto const* const negation = word_before(text_, end, words::negations);
            bool const is_least = (hedge->value == words::at_least) != (negation != nullptr);
            figure.bound = is_least ? Bound::at_least : Bound::at_most;
            return end - (negation ? negation->size() : 0);
        }
        auto const* const act = word_before(text_, end, words::acts);
        if (!act) return end;
        end -= act->size();
    }
}
// The words that bound it from behind; their size.
constexpr std::size_t FigureReader::read_hedge(std::size_t const begin) {
    std::size_t at = begin;
    if (word_at(text_, at, words::inclusions)) {
        while (at < text_.size && !word_at(text_, at, words::inclusion_ends)) at += size_of(text_.at(at));
        at += size_of(text_.at(at));
    }
    auto const* const hedge = word_at(text_, at, words::hedges_behind);
    if (!hedge) return 0;
    if (hedge->value == words::about)
        figure.is_about = true;
    else
        figure.bound = hedge->value == words::at_least ? Bound::at_least : Bound::at_most;
    return at + hedge->size() - begin;
}

constexpr Unit const* FigureReader::own_unit(std::size_t begin) const {
    Unit const* longest = nullptr;
    for (Unit const* const own : units_)
        if (text_.has(own->zh, begin) && (!longest || own->zh.size() > longest->zh.size())) longest = own;
    return longest;
}

} // namespace detail
} // namespace preschool_plan

#endif
