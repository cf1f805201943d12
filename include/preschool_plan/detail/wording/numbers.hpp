// How a Chinese text prints numbers: in digits, with decimals and thousands, in numerals, formal ones and positions too, with 万 and 亿,
// and as shares.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_NUMBERS_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_NUMBERS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/text.hpp>
#include <string_view>

namespace preschool_plan::detail {

// The bytes of a text: a compiler gets at them faster than through a string_view.
struct Bytes {
    char const* first;
    std::size_t size;

    constexpr explicit Bytes(std::string_view const& text) : first(text.data()), size(text.size()) {}

    constexpr unsigned byte(std::size_t at) const { return static_cast<unsigned char>(first[at]); }
    // The character that begins there; 0 at the end, or where the end cuts it. Beyond U+FFFF none is looked for.
    constexpr unsigned at(std::size_t begin) const {
        if (begin >= size) return 0;
        unsigned const lead = byte(begin);
        if (lead < 0x80) return lead;
        if (lead < 0xE0) return begin + 2 <= size ? (lead & 0x1F) << 6 | (byte(begin + 1) & 0x3F) : 0;
        if (begin + 3 > size) return 0;
        return (lead & 0x0F) << 12 | (byte(begin + 1) & 0x3F) << 6 | (byte(begin + 2) & 0x3F);
    }
    // The character that ends there; 0 at the beginning.
    constexpr unsigned before(std::size_t end) const {
        if (end >= 3 && byte(end - 3) >= 0xE0) return at(end - 3);
        if (end >= 2 && byte(end - 2) >= 0xC0) return at(end - 2);
        return end >= 1 ? at(end - 1) : 0;
    }
    constexpr bool has(std::string_view const& word, std::size_t begin) const {
        return begin <= size && word.size() <= size - begin && same_text({first + begin, word.size()}, word);
    }
};
constexpr std::size_t size_of(unsigned character) { return character < 0x80 ? 1 : character < 0x800 ? 2 : 3; }

// 0 to 9 of a digit, full-width or not; -1 of any other character.
constexpr int digit(unsigned character) {
    unsigned const zero = character < 0x80 ? '0' : u'０';
    return character >= zero && character <= zero + 9 ? static_cast<int>(character - zero) : -1;
}

inline constexpr char16_t numerals[] = u"一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾廿卅百佰千仟万亿零";

// What a numeral is worth; -1 of any other character.
constexpr int numeral(unsigned character) {
    // clang-format off
    switch (character) {
    case u'零': case u'〇': case u'○': return 0;
    case u'一': case u'壹': return 1;
    case u'二': case u'贰': case u'两': return 2;
    case u'三': case u'叁': return 3;
    case u'四': case u'肆': return 4;
    case u'五': case u'伍': return 5;
    case u'六': case u'陆': return 6;
    case u'七': case u'柒': return 7;
    case u'八': case u'捌': return 8;
    case u'九': case u'玖': return 9;
    case u'十': case u'拾': return 10;
    case u'廿': return 20;
    case u'卅': return 30;
    case u'百': case u'佰': return 100;
    case u'千': case u'仟': return 1000;
    case u'万': return 10'000;
    case u'亿': return 100'000'000;
    default: return -1;
    }
    // clang-format on
}
constexpr bool is_numeral_digit(unsigned character) {
    int const value = numeral(character);
    return value >= 0 && value < 10;
}

// Which second bytes a numeral may have, for each first one from E4 to E9: most characters are passed over by a look at this.
struct NumeralBytes {
    std::uint64_t second[6] = {};
    constexpr NumeralBytes() {
        for (char16_t const* one = numerals; *one != 0; ++one)
            second[(*one >> 12) - 4] |= std::uint64_t{1} << (*one >> 6 & 63);
    }
};
inline constexpr NumeralBytes numeral_bytes;

// Where the next number may begin, from there on: at a digit or a numeral that is not 零. The end where there is none.
constexpr std::size_t next_number(Bytes const& text, std::size_t at) {
    char const* const bytes = text.first;
    std::size_t const size = text.size;
    while (at < size) {
        char const lead = bytes[at];
        if (lead >= 0) {
            if (lead >= '0' && lead <= '9') return at;
            ++at;
        } else if (lead >= '\xE4' && lead <= '\xE9') {
            if (at + 2 < size && (numeral_bytes.second[lead - '\xE4'] >> (bytes[at + 1] & 63) & 1) != 0 &&
                numeral(text.at(at)) > 0)
                return at;
            at += 3;
        } else {
            if (lead == '\xEF' && digit(text.at(at)) >= 0) return at;
            at += (lead & '\xF0') == '\xE0' ? 3 : 1; // no numeral begins within another character
        }
    }
    return size;
}

/// A number as printed. Without a size it is none, with a value below 0 one that is not understood.
struct PrintedNumber {
    std::int64_t value = 0;
    std::int64_t per = 1;          // what the value is to be divided by: 10 in 23.6
    std::int64_t whole = 1;        // of a share: 100 of 85%, 3 of 三分之二
    std::int64_t spread = 0;       // what 四五 is more than 四
    std::int64_t times = 1;        // the 万 or 亿 with which it ends
    std::int64_t step = 1;         // what the last digit is worth; and at most, since
    std::int64_t largest_step = 1; // numerals print no zeros: 五十万 may be in steps of 万 and of 十万
    std::size_t size = 0;
    bool is_in_digits = false;
    bool is_more = false; // 700余万
};

// Digits that stand together, with thousands and decimals. At most fifteen, which fit 64 bits with all that is computed of them.
constexpr PrintedNumber digits_at(Bytes const& text, std::size_t begin) {
    PrintedNumber number;
    std::size_t at = begin;
    int count = 0;
    bool in_thousands = false;
    bool in_decimals = false;
    for (;;) {
        unsigned const character = text.at(at);
        std::size_t const next = at + size_of(character);
        if (int const value = digit(character); value >= 0) {
            if (++count <= 15) number.value = number.value * 10 + value;
            if (in_decimals && count <= 15) number.per *= 10;
        } else if ((character == '.' || character == u'．') && !in_decimals && digit(text.at(next)) >= 0) {
            in_decimals = true;
        } else if ((character == ',' || character == u'，') && !in_decimals && (in_thousands || count <= 3)) {
            int digits = 0; // 1,200 but neither 1,20 nor 1,2000
            for (std::size_t end = next; digit(text.at(end)) >= 0; end += size_of(text.at(end))) ++digits;
            if (digits != 3) break;
            in_thousands = true;
        } else {
            break;
        }
        at = next;
    }
    if (count > 15) number.value = -1;
    number.size = at - begin;
    return number;
}

/// Reads a number by its parts: a part is what 万 or 亿 ends, and in numerals 十, 百 and 千 stand within it. 一百二十 is 120 and so is
/// 一百二, 二〇二一 is 2021, 一万二千亿 one number, 四五 two; one of 一二三 is one.
class NumberReader {
  public:
    constexpr NumberReader(Bytes const& text, std::size_t begin) : text_(text), begin_(begin), at_(begin) {}

    constexpr PrintedNumber read() {
        number_.is_in_digits = digit(text_.at(begin_)) >= 0;
        while (reads_on()) {
        }
        number_.size = at_ - begin_;
        if (digit_ >= 0 || part_ != 0) {
            bool const is_cut_short = digit_ > 0 && !after_zero_ && !stands_in_digits_; // 一百二, 一万二
            std::int64_t const above = part_ != 0 ? unit_ : large_unit_;
            if (digit_ >= 0) step_of_part_ = is_cut_short && above > 10 ? above / 10 : 1;
            add(digit_ < 0 ? part_ : part_ + product(digit_, step_of_part_), 1);
        }
        if (number_.per == 1) number_.step = number_.times;
        while (number_.per > 1 && number_.largest_step % 10 == 0) {
            number_.per /= 10;
            number_.value /= 10;
            number_.largest_step /= 10;
            number_.step = number_.largest_step;
        }
        if (!is_understood_) number_.value = -1;
        return number_;
    }

  private:
    constexpr std::int64_t product(std::int64_t number, std::int64_t unit) {
        std::int64_t result = 0;
        if (__builtin_mul_overflow(number, unit, &result)) is_understood_ = false;
        return result;
    }
    constexpr void add(std::int64_t part, std::int64_t unit) {
        if (__builtin_add_overflow(number_.value, product(part, unit), &number_.value)) is_understood_ = false;
        number_.times = unit;
        number_.largest_step = product(step_of_part_, unit);
    }
    constexpr bool has_part() const { return digit_ >= 0 || part_ != 0; }

    // Each reads what stands next, if that goes on with the number.
    constexpr bool reads_on() {
        unsigned const character = text_.at(at_);
        if (digit(character) >= 0) return reads_digits();
        int const value = numeral(character);
        if (value >= 10'000) return reads_large_unit(value);
        if (value >= 10) return reads_unit(value);
        if (value >= 0) return number_.is_in_digits || digit_ >= 0 ? reads_after_digit(value) : reads_numeral(value);
        return character == u'点' ? reads_decimals() : reads_more(character);
    }
    constexpr bool reads_digits() {
        if (!number_.is_in_digits || has_part() || number_.is_more) return false;
        PrintedNumber const digits = digits_at(text_, at_);
        if (digits.value < 0 || (at_ != begin_ && (digits.per != 1 || number_.per != 1))) is_understood_ = false;
        number_.per = digits.per;
        digit_ = digits.value;
        stands_in_digits_ = true;
        at_ += digits.size;
        return true;
    }
    constexpr bool reads_numeral(int value) {
        if (number_.is_more) return false;
        if (value == 0 && at_ != begin_) return reads_zero();
        std::size_t end = at_; // of the numerals that stand together
        bool has_zero = false;
        for (; is_numeral_digit(text_.at(end)); end += 3) has_zero = has_zero || numeral(text_.at(end)) == 0;
        bool const is_positional = at_ == begin_ && (end - at_ >= 12 || has_zero); // 二〇二一, 一〇八
        if (is_positional && end - at_ > 12) is_understood_ = false;
        if (!is_positional) end = at_ + 3;
        stands_in_digits_ = is_positional;
        digit_ = value;
        for (at_ += 3; at_ < end; at_ += 3)
            if (is_understood_) digit_ = digit_ * 10 + numeral(text_.at(at_));
        return true;
    }
    constexpr bool reads_after_digit(int value) {
        if (number_.is_in_digits) return value == 0 && !has_part() && reads_zero();
        // 四五, 二三十 and 三五; but not 一二三, which is three numbers, nor 十四五, which is a plan.
        bool const is_plan = part_ == 10 && value == 5;
        bool const is_range = value == digit_ + 1 || (digit_ == 3 && value == 5);
        if (stands_in_digits_ || !is_range || digit_ == 0 || number_.spread != 0 || is_plan ||
            is_numeral_digit(text_.before(at_ - 3)) || is_numeral_digit(text_.at(at_ + 3)))
            return false;
        number_.spread = value - digit_;
        at_ += 3;
        return true;
    }
    constexpr bool reads_zero() { // 一百零八, 1亿零300万
        unsigned const next = text_.at(at_ + 3);
        if ((number_.is_in_digits ? digit(next) : numeral(next)) <= 0) return false;
        after_zero_ = true;
        at_ += 3;
        return true;
    }
    constexpr bool reads_unit(int value) {
        if (value == 20 || value == 30) { // 廿, 卅
            if (has_part() || number_.is_more) return false;
            digit_ = value / 10;
            value = 10;
        }
        bool const is_ten = value == 10 && !has_part() && !number_.is_in_digits;
        if (value >= unit_ || (digit_ <= 0 && !is_ten)) return false;
        part_ += product(is_ten ? 1 : digit_, value);
        number_.spread *= value;
        step_of_part_ = value;
        unit_ = value;
        digit_ = -1;
        after_zero_ = false;
        at_ += 3;
        return true;
    }
    constexpr bool reads_large_unit(int value) {
        bool const goes_on = !has_part(); // 5万亿
        if (goes_on && large_unit_ == 0) return false;
        // 亿万 and 5万6亿 cannot be put together.
        bool const is_lone_digit = part_ == 0 && digit_ < 10 && !after_zero_;
        if (large_unit_ != 0 && (value < large_unit_ ? goes_on : !goes_on && is_lone_digit)) is_understood_ = false;
        if (digit_ >= 0) step_of_part_ = 1;
        std::int64_t const part = part_ + (digit_ < 0 ? 0 : digit_);
        if (large_unit_ == 0 || value < large_unit_) {
            add(part, value);
        } else {
            std::int64_t const times = goes_on ? number_.times : 1;
            if (goes_on) step_of_part_ = number_.largest_step;
            std::int64_t const before = number_.value;
            number_.value = 0;
            add(before + part, value);
            number_.times = product(times, value);
        }
        number_.spread = product(number_.spread, value);
        large_unit_ = value;
        part_ = 0;
        digit_ = -1;
        unit_ = 10'000;
        after_zero_ = false;
        at_ += 3;
        return true;
    }
    constexpr bool reads_decimals() { // 八十五点五
        bool const may_have = !number_.is_in_digits && has_part() && number_.spread == 0 && number_.per == 1;
        if (!may_have || !is_numeral_digit(text_.at(at_ + 3))) return false;
        digit_ = part_ + (digit_ < 0 ? 0 : digit_);
        part_ = 0;
        stands_in_digits_ = true;
        for (at_ += 3; is_numeral_digit(text_.at(at_)); at_ += 3) {
            if (number_.per == 1'000'000) is_understood_ = false;
            if (!is_understood_) continue;
            digit_ = digit_ * 10 + numeral(text_.at(at_));
            number_.per *= 10;
        }
        return true;
    }
    constexpr bool
    reads_more(unsigned character) { // 700余万, 十几万; before a measure word it stands behind the number
        bool const is_more = character == u'余' || character == u'多' || character == u'几';
        if (!is_more || number_.is_more || numeral(text_.at(at_ + 3)) < 100) return false;
        number_.is_more = true;
        at_ += 3;
        return true;
    }

    Bytes const& text_;
    std::size_t begin_;
    std::size_t at_;
    PrintedNumber number_;
    std::int64_t part_ = 0;       // since the last 万 or 亿, up to the last 十, 百 or 千
    std::int64_t digit_ = -1;     // since then
    std::int64_t unit_ = 10'000;  // the last 十, 百 or 千 of the part; the next is smaller
    std::int64_t large_unit_ = 0; // the last 万 or 亿
    std::int64_t step_of_part_ = 1;
    bool after_zero_ = false;
    bool stands_in_digits_ = false; // which print their zeros
    bool is_understood_ = true;
};

// The number that begins with this digit or numeral, with 百分之, 千分之 or 三分之 before it or % after it.
constexpr PrintedNumber number_at(Bytes const& text, std::size_t at) {
    constexpr std::string_view of = "分之";
    PrintedNumber number;
    std::int64_t whole = numeral(text.at(at)); // 百分之, 千分之, 万分之
    std::size_t begin = at + 3;
    if (whole < 100 || !text.has(of, begin)) {
        number = NumberReader(text, at).read();
        if (number.size == 0) return number;
        begin = at + number.size;
        unsigned const sign = text.at(begin);
        bool const is_percent = sign == '%' || sign == u'％' || sign == u'﹪';
        if (is_percent || sign == u'‰') {
            number.whole = is_percent ? 100 : 1000;
            number.size += size_of(sign);
        }
        if (!text.has(of, begin)) return number;
        whole = number.per == 1 ? number.value : -1;
    }
    begin += of.size();
    number = NumberReader(text, begin).read();
    if (number.size == 0 && text.at(begin) == u'百') number = {.value = 100, .size = 3}; // 百分之百
    if (number.size == 0) return number;
    if (whole <= 0) number.value = -1;
    number.whole = whole;
    number.size += begin - at;
    return number;
}

} // namespace preschool_plan::detail

#endif
