// The text of a notice, taken apart: clauses, their sentences, their numbers. White space and line breaks are layout.
#ifndef PRESCHOOL_PLAN_EXAMPLES_NOTICE_TEXT_HPP
#define PRESCHOOL_PLAN_EXAMPLES_NOTICE_TEXT_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/model.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace trace {

namespace pp = preschool_plan;

/// Bytes of a clause's text.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(Range const&, Range const&) = default;
};

struct Character {
    char32_t code_point;
    std::size_t bytes;
};

/// The character of UTF-8 that begins at `at`.
inline Character character_at(std::string_view text, std::size_t at) {
    auto const byte = [&](std::size_t offset) {
        return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0U;
    };
    auto const tail = [&](std::size_t offset) { return byte(offset) & 0x3FU; };
    unsigned const lead = byte(0);
    if (lead < 0xC0) return {lead, 1};
    if (lead < 0xE0) return {(lead & 0x1FU) << 6 | tail(1), 2};
    if (lead < 0xF0) return {(lead & 0x0FU) << 12 | tail(1) << 6 | tail(2), 3};
    return {(lead & 0x07U) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4};
}

template <class Visit>
void for_each_character(std::string_view text, Visit visit) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const bytes = std::min(character_at(text, at).bytes, text.size() - at);
        visit(character_at(text, at).code_point, text.substr(at, bytes));
        at += bytes;
    }
}

inline bool is_chinese(char32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || c == U'〇' || (c >= 0x20000 && c <= 0x3FFFF);
}
inline bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

inline std::size_t chinese_characters(std::string_view text) {
    std::size_t count = 0;
    for_each_character(text, [&](char32_t c, std::string_view) { count += is_chinese(c); });
    return count;
}

inline std::string without_white_space(std::string_view text) {
    std::string rest;
    for_each_character(text, [&](char32_t c, std::string_view bytes) {
        constexpr std::u32string_view white_space = U" \t\r\n\u00A0\u3000\uFEFF";
        if (white_space.find(c) == white_space.npos) rest += bytes;
    });
    return rest;
}

/// A number as printed, in digits or numerals: 9030, 4.86亿, 三, 二十. In thousandths, so that 99.5 is a whole number
/// too.
struct Number {
    Range range;
    std::int64_t thousandths = 0;
};

/// The number that begins at `at`, if one does.
inline std::optional<Number> number_at(std::string_view text, std::size_t at) {
    constexpr std::u32string_view digits = U"〇一二三四五六七八九";
    std::size_t const begin = at;
    std::int64_t total = 0;    // up to the last 万 or 亿
    std::int64_t section = 0;  // since then, up to the last 十, 百 or 千
    std::int64_t digit = 0;    // digits since then
    std::int64_t worth = 1000; // of the last digit
    bool any_digit = false;
    bool in_decimals = false;
    while (at < text.size()) {
        auto const [c, bytes] = character_at(text, at);
        std::size_t const numeral = c == U'两' ? 2 : c == U'零' ? 0 : digits.find(c);
        std::int64_t const unit = c == U'十' ? 10 : c == U'百' ? 100 : c == U'千' ? 1000 : 0;
        std::int64_t const myriad = c == U'万' ? 10'000 : c == U'亿' ? 100'000'000 : 0;
        if (is_digit(c) || numeral != digits.npos) {
            digit =
                digit * 10 + (is_digit(c) ? static_cast<std::int64_t>(c - U'0') : static_cast<std::int64_t>(numeral));
            if (in_decimals) worth /= 10;
            any_digit = true;
        } else if (unit != 0 && (any_digit || unit == 10)) {
            section += (digit == 0 ? 1 : digit) * unit;
            digit = 0;
            any_digit = true;
        } else if (myriad != 0 && any_digit) {
            total += (section + digit) * myriad;
            section = digit = 0;
        } else if (c == U'.' && any_digit && !in_decimals && is_digit(character_at(text, at + 1).code_point)) {
            in_decimals = true;
        } else {
            break;
        }
        at += bytes;
    }
    if (!any_digit) return {};
    return Number{{begin, at}, (total + section + digit) * worth};
}

inline std::vector<Number> numbers_in(std::string_view text) {
    std::vector<Number> numbers;
    for (std::size_t at = 0; at < text.size();) {
        auto const number = number_at(text, at);
        if (number) numbers.push_back(*number);
        at = number ? number->range.end : at + character_at(text, at).bytes;
    }
    return numbers;
}

/// What a clause is made of: its heading, its sentences, and （责任单位：...） at its end.
enum class PassageKind { heading, sentence, closing };

struct Passage {
    PassageKind kind = PassageKind::sentence;
    int number = 0; ///< of a sentence, from 1
    Range range;
};

/// A clause: its text without the numeral of its heading, and the passages of that text.
struct ClauseText {
    pp::Clause clause;
    std::string text;
    std::vector<Passage> passages;

    Passage const* passage(PassageKind kind, int number = 0) const {
        for (auto const& passage : passages)
            if (passage.kind == kind && passage.number == number) return &passage;
        return nullptr;
    }
};

/// The numeral of a heading, which continues the numbers before it: 一、 is a section, （一） an item, 1. a point.
struct HeadingNumeral {
    pp::Clause clause;
    std::size_t bytes;
};

inline std::optional<HeadingNumeral> heading_numeral(std::string_view line, pp::Clause const& before) {
    constexpr std::string_view opening = "（";
    bool const in_parentheses = line.starts_with(opening);
    auto const number = number_at(line, in_parentheses ? opening.size() : 0);
    if (!number) return {};
    std::string_view const rest = line.substr(number->range.end);
    bool const in_digits = is_digit(character_at(line, 0).code_point);
    auto const follows = [&](std::uint8_t last) { return number->thousandths == (last + 1) * 1000; };
    auto const next = [](std::uint8_t last) { return static_cast<std::uint8_t>(last + 1); };
    auto const heading = [&](pp::Clause const& clause, std::string_view mark) {
        return HeadingNumeral{clause, number->range.end + mark.size()};
    };
    if (in_parentheses)
        return rest.starts_with("）") && before.section != 0 && follows(before.item)
                   ? std::optional{heading({before.section, next(before.item)}, "）")}
                   : std::nullopt;
    if (!in_digits)
        return rest.starts_with("、") && follows(before.section) ? std::optional{heading({next(before.section)}, "、")}
                                                                 : std::nullopt;
    for (std::string_view const mark : {".", "．", "、"})
        if (rest.starts_with(mark) && before.section != 0 && follows(before.point))
            return heading({before.section, before.item, next(before.point)}, mark);
    return {};
}

/// Whether the passage says who answers: （责任单位：...）, 牵头单位：...
inline bool names_parties(std::string_view passage) {
    if (passage.starts_with("（")) passage.remove_prefix(std::string_view{"（"}.size());
    for (pp::Part const part : pp::enumerators<pp::Part>)
        if (passage.starts_with(std::string{label(part).zh} + "：")) return true;
    return false;
}

/// Sentences end at a full stop, or with the clause.
inline void add_sentences(ClauseText& clause, std::size_t begin) {
    constexpr std::string_view full_stop = "。";
    int sentences = 0;
    while (begin < clause.text.size()) {
        std::size_t const stop = clause.text.find(full_stop, begin);
        std::size_t const end = stop == clause.text.npos ? clause.text.size() : stop + full_stop.size();
        bool const closes = sentences != 0 && names_parties(std::string_view{clause.text}.substr(begin));
        if (closes)
            clause.passages.push_back({PassageKind::closing, 0, {begin, end}});
        else
            clause.passages.push_back({PassageKind::sentence, ++sentences, {begin, end}});
        begin = end;
    }
}

/// The clauses of a notice in its order; first the text before section 一.
inline std::vector<ClauseText> clauses_of(std::string_view notice) {
    std::vector<ClauseText> clauses(1);
    while (!notice.empty()) {
        std::size_t const line_end = std::min(notice.find('\n'), notice.size() - 1);
        std::string line = without_white_space(notice.substr(0, line_end + 1));
        notice.remove_prefix(line_end + 1);
        if (auto const heading = heading_numeral(line, clauses.back().clause)) {
            line.erase(0, heading->bytes);
            std::size_t const stop = line.find("。");
            std::size_t const title_end = stop == line.npos ? line.size() : stop + std::string_view{"。"}.size();
            clauses.push_back({heading->clause, {}, {{PassageKind::heading, 0, {0, title_end}}}});
        }
        clauses.back().text += line;
    }
    for (auto& clause : clauses) add_sentences(clause, clause.passages.empty() ? 0 : clause.passages[0].range.end);
    return clauses;
}

} // namespace trace

#endif
