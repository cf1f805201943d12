// Reads the characters, words and numbers of a Chinese text: numbers in digits, with decimals and thousands; in
// numerals, also formal or positional ones; with 万 and 亿; and shares.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_NUMBERS_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_NUMBERS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/text.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/rows.hpp>
#include <string_view>

namespace preschool_plan::detail {

// The characters of a text. Compilers evaluate this faster than a string_view.
struct Bytes {
    char const* first;
    std::size_t size;

    constexpr explicit Bytes(std::string_view const& text) : first(text.data()), size(text.size()) {}

    // The character that begins there; 0 at the end, or if the end cuts it. Nobody looks for one beyond U+FFFF. It
    // calls no function, since compilers evaluate nothing more often.
    constexpr unsigned at(std::size_t begin) const {
        if (begin >= size) return 0;
        char const* const bytes = first + begin;
        unsigned const lead = static_cast<unsigned char>(bytes[0]);
        if (lead < 0x80) return lead;
        if (lead >= 0xE0 && begin + 3 <= size)
            return (lead & 15U) << 12 | (static_cast<unsigned char>(bytes[1]) & 63U) << 6 |
                   (static_cast<unsigned char>(bytes[2]) & 63U);
        return lead < 0xE0 && begin + 2 <= size ? (lead & 31U) << 6 | (static_cast<unsigned char>(bytes[1]) & 63U) : 0;
    }
    // The character that ends there, of one byte or three; 0 at the beginning.
    constexpr unsigned before(std::size_t end) const {
        if (end == 0) return 0;
        unsigned const last = static_cast<unsigned char>(first[end - 1]);
        return last < 0x80 ? last : end >= 3 ? at(end - 3) : 0;
    }
    constexpr bool has(char const* word, std::size_t length, std::size_t begin) const {
        return begin <= size && length <= size - begin && __builtin_memcmp(first + begin, word, length) == 0;
    }
    constexpr bool has(char const* word, std::size_t begin) const { return has(word, __builtin_strlen(word), begin); }
    constexpr bool has(std::string_view const& word, std::size_t begin) const {
        return has(word.data(), word.size(), begin);
    }
    constexpr std::size_t behind_spaces(std::size_t begin) const {
        while (begin < size && first[begin] == ' ') ++begin;
        return begin;
    }
};

/// Where this word stands in a text, from `at` on; the text's size if nowhere. Fast, since compilers evaluate it in
/// every proof: most texts lack one of two bytes of the word, and the others are compared only where its third byte
/// stands.
constexpr std::size_t find_word(std::string_view const& text, std::string_view const& word, std::size_t at = 0) {
    char const* const bytes = text.data();
    char const* const wanted = word.data();
    std::size_t const size = text.size();
    std::size_t const length = word.size();
    if (length == 0 || length > size) return size;
    if (__builtin_memchr(bytes, static_cast<unsigned char>(wanted[length - 1]), size) == nullptr) return size;
    if (length > 2 && __builtin_memchr(bytes, static_cast<unsigned char>(wanted[1]), size) == nullptr) return size;
    std::size_t const to_last = length < 3 ? length - 1 : 2;
    char const last = wanted[to_last];
    for (; at + length <= size; at += static_cast<unsigned char>(bytes[at]) < 0xE0 ? 1 : 3)
        if (bytes[at + to_last] == last && __builtin_memcmp(bytes + at, wanted, length) == 0) return at;
    return size;
}
constexpr std::size_t size_of(unsigned character) { return character < 0x80 ? 1 : character < 0x800 ? 2 : 3; }

constexpr bool is_one_of(unsigned character, char16_t const* characters) {
    if (character == 0) return false;
    while (*characters != character && *characters != 0) ++characters;
    return *characters != 0;
}

/// A hash table of characters with linear probing: a compiler need not compare them one by one.
struct CharacterSet {
    char16_t places[256] = {};
    constexpr CharacterSet(char16_t const* characters) {
        for (; *characters != 0; ++characters) {
            unsigned slot = *characters % 256;
            while (places[slot] != 0) slot = (slot + 1) % 256;
            places[slot] = *characters;
        }
    }
};
constexpr bool is_one_of(unsigned character, CharacterSet const& set) {
    unsigned slot = character % 256;
    while (set.places[slot] != character && set.places[slot] != 0) slot = (slot + 1) % 256;
    return set.places[slot] != 0;
}

// Where the bracket around this place ends.
constexpr std::size_t behind_bracket(Bytes const& text, std::size_t at) {
    while (at < text.size && !is_one_of(text.at(at), u"）)")) at += size_of(text.at(at));
    return at + size_of(text.at(at));
}

inline constexpr Unit no_unit;
/// A word of a table, and what it means if the words of the table differ in that. `counted` is a plain pointer, since a
/// call for each word costs; and never null, since g++ does not compare with null in a constant.
struct Word {
    char const* zh;
    int value = 0;
    Unit const* counted = &no_unit;

    constexpr std::size_t size() const { return __builtin_strlen(zh); }
    constexpr OneOrNone<Unit> unit() const { return counted->zh.empty() ? OneOrNone<Unit>() : counted; }
};

// The word of a table that begins, or ends, there, or none. The first match counts: of words that begin alike the
// longer stands first, and frequent words stand early. The third byte of a character tells most, so it is compared
// first: in a proof, each comparison costs.
constexpr OneOrNone<Word> word_at(Bytes const& text, std::size_t begin, Rows<Word> const& table) {
    if (text.size < 3 || begin > text.size - 3) return {};
    char const third = text.first[begin + 2];
    Word const* word = table.data();
    for (std::size_t left = table.size(); left != 0; --left, ++word)
        if (word->zh[2] == third && text.has(word->zh, begin)) return word;
    return {};
}
constexpr OneOrNone<Word> word_before(Bytes const& text, std::size_t end, Rows<Word> const& table) {
    if (end < 3) return {};
    char const third = text.first[end - 1];
    Word const* word = table.data();
    for (std::size_t left = table.size(); left != 0; --left, ++word) {
        std::size_t const size = __builtin_strlen(word->zh);
        if (word->zh[size - 1] == third && size <= end && text.has(word->zh, size, end - size)) return word;
    }
    return {};
}

namespace words {
/// Characters between the two ends of a range; and between a number and its unit, or 万: 2万余个, 二十多所, 十几万.
inline constexpr char16_t to[] = u"至到—-–－～~";
inline constexpr char16_t more[] = u"余多几来";
} // namespace words

// Where the second end of a range begins: 3—5, 3 至 5, 3——5; 0 if no range mark stands there.
constexpr std::size_t behind_mark(Bytes const& text, std::size_t at) {
    std::size_t end = at = text.behind_spaces(at);
    while (is_one_of(text.at(end), words::to)) end += size_of(text.at(end));
    return end == at ? 0 : text.behind_spaces(end);
}

// A hash table of digits and numerals with linear probing.
struct Numerals {
    struct {
        char16_t character = 0;
        int value = -1;
    } places[256];

    constexpr Numerals() {
        add(u"0０零〇○OＯ", 0), add(u"1１一壹", 1), add(u"2２二贰两", 2), add(u"3３三叁", 3), add(u"4４四肆", 4);
        add(u"5５五伍", 5), add(u"6６六陆", 6), add(u"7７七柒", 7), add(u"8８八捌", 8), add(u"9９九玖", 9);
        add(u"十拾", 10), add(u"廿", 20), add(u"卅", 30), add(u"百佰", 100), add(u"千仟", 1000);
        add(u"万", 10'000), add(u"亿", 100'000'000);
    }
    constexpr void add(char16_t const* characters, int value) {
        for (; *characters != 0; ++characters) {
            unsigned slot = *characters % 256;
            while (places[slot].character != 0) slot = (slot + 1) % 256;
            places[slot] = {*characters, value};
        }
    }
};
inline constexpr Numerals numerals;

// What a digit, full-width or not, or a numeral is worth; -1 for any other character.
constexpr int worth(unsigned character) {
    unsigned slot = character % 256;
    while (numerals.places[slot].character != character && numerals.places[slot].character != 0)
        slot = (slot + 1) % 256;
    return numerals.places[slot].value;
}
constexpr bool is_digit(unsigned character) {
    return (character >= '0' && character <= '9') || (character >= u'０' && character <= u'９');
}

// Where the next number may begin, from there on: at a digit, or a numeral that is not 零. Else the end of the text.
constexpr std::size_t next_number(Bytes const& text, std::size_t at) {
    char const* const bytes = text.first;
    std::size_t const size = text.size;
    while (at < size) {
        char const lead = bytes[at];
        if (lead >= '0' && lead <= '9') return at;
        if (static_cast<unsigned char>(lead) < 0xE0) { // no numeral begins within another character
            ++at;
        } else {
            if (at + 3 > size) return size;
            unsigned const slot = (static_cast<unsigned char>(bytes[at + 1]) & 3U) << 6 |
                                  (static_cast<unsigned char>(bytes[at + 2]) & 63U);
            if (numerals.places[slot].character != 0 && (worth(text.at(at)) > 0 || is_digit(text.at(at)))) return at;
            at += 3;
        }
    }
    return size;
}

/// A number as printed. A size of 0 means that there is none, a value below 0 that it is not understood.
struct PrintedNumber {
    std::int64_t value = 0;
    std::int64_t per = 1;          // the divisor of the value: 10 in 23.6
    std::int64_t whole = 1;        // of a share: 100 of 85%, 3 of 三分之二
    std::int64_t spread = 0;       // by how much 四五 exceeds 四
    std::int64_t times = 1;        // the 万 or 亿 at its end
    std::int64_t step = 1;         // the least that the last digit may be worth; and the most, since
    std::int64_t largest_step = 1; // numerals print no zeros: 五十万 may be in steps of 万 and of 十万
    std::size_t size = 0;
    bool is_in_digits = false;
    bool is_more = false; // 700余万
};

/// Reads a number part by part: each part ends in 万 or 亿, and in numerals has 十, 百 and 千 within it. 一百二十 is
/// 120 and so is 一百二, 二〇二一 is 2021, 一万二千亿 is one number, 四五 is two; of 一二三 each is one.
class NumberReader {
  public:
    constexpr NumberReader(Bytes const& text, std::size_t begin) : text_(text), begin_(begin), at_(begin) {}

    constexpr PrintedNumber read() {
        number_.is_in_digits = is_digit(text_.at(begin_));
        while (reads_on()) {
        }
        if (has_part()) end_part(1);
        number_.size = at_ - begin_;
        if (!is_understood_) number_.value = -1;
        return number_;
    }

  private:
    constexpr std::int64_t product(std::int64_t number, std::int64_t unit) {
        constexpr std::int64_t largest = 1'000'000'000'000'000'000; // ten of these can be added up
        std::int64_t result = 0;
        if (!__builtin_mul_overflow(number, unit, &result) && result < largest) return result;
        is_understood_ = false;
        return 1;
    }
    constexpr bool has_part() const { return digits_ >= 0 || part_ != 0; }
    // The digit that stands there, which has to be a numeral if the number is in numerals, except the 0 of 二0二五;
    // else -1.
    constexpr int digit_at(std::size_t at) const {
        unsigned const character = text_.at(at);
        int const digit = worth(character);
        if (digit < 0 || digit >= 10) return -1;
        bool const fits = is_digit(character) == number_.is_in_digits || (digit == 0 && !number_.is_in_digits);
        return fits ? digit : -1;
    }
    constexpr bool passes(bool goes_on) {
        at_ += goes_on ? 3 : 0;
        return goes_on;
    }

    constexpr bool may_leave_out_one() const { // 百余所, 近千个
        return at_ == begin_ && (is_one_of(text_.at(at_ + 3), u"余多") || text_.before(at_) == u'近');
    }

    constexpr bool reads_on() {
        unsigned const character = text_.at(at_);
        int const value = worth(character);
        if (value >= 10'000 && may_leave_out_one()) digits_ = 1;
        if (value >= 10'000) return (has_part() || large_unit_ != 0) && (end_part(value), passes(true));
        if (value >= 10) return reads_unit(value);
        if (digits_ < 0 && value >= 0) {
            if (digit_at(at_) >= 0 && (value != 0 || at_ == begin_)) return !number_.is_more && reads_digits();
            is_after_zero_ = value == 0; // 一百零八, 1亿零300万
            return passes(is_after_zero_ && digit_at(at_ + 3) > 0);
        }
        bool const is_point = number_.is_in_digits ? character == '.' || character == u'．' : character == u'点';
        if (is_point) return reads_decimals(at_ + size_of(character));
        if (character == ' ' && worth(text_.at(at_ + (is_one_of(text_.at(at_ + 1), words::more) ? 4 : 1))) >= 10'000)
            return ++at_ != 0; // 1.2 亿, 700 余万
        // 700余万, 十几万; before a measure word it is not part of the number
        if (number_.is_more || !is_one_of(character, words::more)) return false;
        return number_.is_more = passes(worth(text_.at(at_ + 3)) >= 100);
    }
    // Reads adjacent digits: at most fifteen, so that all that is computed from them fits 64 bits. Of numerals only the
    // first, except in 二〇二一 and 一〇八; 四五, 二三十 and 三五 are ranges, 一二三 is three numbers, and 十四五 a
    // plan.
    constexpr bool reads_digits() {
        std::size_t const begin = at_;
        if (decimals_are_read_) is_understood_ = false; // 3.5亿5000万
        int const first = digit_at(begin);
        int count = 0;
        bool has_zero = false;
        digits_ = 0;
        for (int digit = first; digit >= 0; digit = digit_at(at_)) {
            if (++count <= 15) digits_ = digits_ * 10 + digit;
            has_zero = has_zero || digit == 0;
            at_ += size_of(text_.at(at_));
            if (separates_thousands(at_)) at_ += size_of(text_.at(at_));
        }
        if (count > 15) is_understood_ = false;
        if (number_.is_in_digits || (begin == begin_ && (count > 3 || has_zero))) return true;
        std::int64_t const last = digits_ % 10;
        bool const is_range = last == first + 1 && (begin == begin_ || first != 4); // 十七八, but not 十四五
        if (count == 2 && (is_range || (begin == begin_ && first == 3 && last == 5)))
            number_.spread = last - first;
        else
            at_ = begin + 3;
        digits_ = first;
        return true;
    }
    constexpr bool separates_thousands(std::size_t at) const { // in 1,200 but neither in 1,20 nor in 1,2000
        unsigned const mark = text_.at(at);
        if ((mark != ',' && mark != u'，') || !number_.is_in_digits) return false;
        int count = 0;
        for (at += size_of(mark); digit_at(at) >= 0; at += size_of(text_.at(at))) ++count;
        return count == 3;
    }
    constexpr bool reads_decimals(std::size_t at) { // 4.86, 八十五点五
        if (!has_part() || number_.spread != 0 || decimals_are_read_ || digit_at(at) < 0) return false;
        decimals_are_read_ = true;
        digits_ = part_ + (digits_ < 0 ? 0 : digits_);
        part_ = 0;
        for (at_ = at; digit_at(at_) >= 0; at_ += size_of(text_.at(at_))) {
            digits_ = product(digits_, 10) + digit_at(at_);
            number_.per = product(number_.per, 10);
        }
        return true;
    }
    constexpr bool reads_unit(int value) {
        if (value < 100 && !has_part() && !number_.is_in_digits) digits_ = value / 10; // 十, 廿, 卅
        if (value < 100)
            value = 10;
        else if (may_leave_out_one())
            digits_ = 1;
        if (value >= unit_ || digits_ <= 0) return false;
        if (decimals_are_read_) return end_part(value), passes(true); // 1.2千
        part_ += product(digits_, value);
        number_.spread *= value;
        unit_ = value;
        digits_ = -1;
        return passes(true);
    }
    // Adds a part, and its 万 or 亿 if any. A smaller unit before a larger one belongs to it: 一万二千亿, 5万亿.
    constexpr void end_part(std::int64_t unit) {
        std::int64_t of_larger_units = 0;
        if (has_part()) {
            if (unit <= large_unit_) {
                of_larger_units = number_.value;
                number_.value = 0;
            }
            std::int64_t const above = part_ != 0 ? unit_ : large_unit_;
            bool const is_cut_short = digits_ < 10 && !is_after_zero_ && above > 10; // 一百二, 一万二
            number_.largest_step = digits_ < 0 ? unit_ : is_cut_short ? above / 10 : 1;
            number_.value += part_ + (digits_ < 0 ? 0 : product(digits_, number_.largest_step));
            number_.times = number_.step = 1;
        }
        std::int64_t const common = unit < number_.per ? unit : number_.per;
        number_.value = of_larger_units + product(number_.value, unit / common);
        number_.per /= common;
        number_.spread = product(number_.spread, unit);
        number_.times = product(number_.times, unit);
        number_.step = product(number_.step, unit / common);
        number_.largest_step = product(number_.largest_step, unit / common);
        large_unit_ = unit;
        unit_ = 10'000;
        part_ = 0;
        digits_ = -1;
        is_after_zero_ = false;
    }

    Bytes const& text_;
    std::size_t begin_;
    std::size_t at_;
    PrintedNumber number_;
    std::int64_t large_unit_ = 0; // the last 万 or 亿
    std::int64_t part_ = 0;       // the part since then, up to the last 十, 百 or 千
    std::int64_t unit_ = 10'000;  // the last 十, 百 or 千; the next is smaller
    std::int64_t digits_ = -1;    // since then
    bool is_after_zero_ = false;
    bool decimals_are_read_ = false;
    bool is_understood_ = true;
};

// The number that begins with this digit or numeral, with 百分之, 千分之 or 三分之 before it or % after it; or 1/3.
constexpr PrintedNumber number_at(Bytes const& text, std::size_t at) {
    constexpr std::string_view of = "分之";
    PrintedNumber number = NumberReader(text, at).read();
    std::size_t begin = at + (number.size != 0 ? number.size : 3); // 百, 千 and 万 alone are no numbers
    unsigned sign = text.at(begin);
    if (sign == u'分' && text.has("百分百", at)) return {.value = 100, .whole = 100, .size = 9};
    if (sign == u'分' && text.has(of, begin)) {
        std::int64_t const whole = number.size == 0 ? worth(text.at(at)) : number.per == 1 ? number.value : -1;
        begin += of.size();
        number = NumberReader(text, begin).read();
        if (number.size == 0 && text.at(begin) == u'百') number = {.value = 100, .size = 3}; // 百分之百
        if (number.size == 0) return number;
        if (whole <= 0) number.value = -1;
        number.whole = whole;
        number.size += begin - at;
        return number;
    }
    if (number.size == 0) return number;
    if (sign == ' ' && is_one_of(text.at(begin + 1), u"%％﹪")) sign = text.at(++begin); // 90 %
    std::size_t const behind = begin + size_of(sign);
    if (is_one_of(sign, u"%％﹪‰")) {
        number.whole = sign == u'‰' ? 1000 : 100;
        number.size = behind - at;
    } else if (sign == u'成') { // 八成以上
        bool const is_share = behind == text.size || is_one_of(text.at(behind), u"以多左的（，。；、");
        if (!is_share || (number.size != 3 && number.size != 1)) return number;
        number.whole = 10;
        number.size += 3;
    } else if (sign == '/' || sign == u'／') {
        PrintedNumber const below = NumberReader(text, behind).read();
        std::size_t const end = behind + below.size;
        bool const is_of_date = is_one_of(text.before(at), u"/／") || is_one_of(text.at(end), u"/／");
        if (below.size == 0 || is_of_date || number.value >= below.value) return number;
        number.whole = below.value;
        number.size = end - at;
    }
    return number;
}

} // namespace preschool_plan::detail

#endif
