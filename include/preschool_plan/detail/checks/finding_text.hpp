// The text of findings, of verdicts and of their parts, defined once: without the heap, so that compilers can make it
// too.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_FINDING_TEXT_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_FINDING_TEXT_HPP

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/count.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan::detail {

/// `both` is what `<<` and `{}` print: names in both languages, and the words between them in English.
enum class Language : std::uint8_t { both, zh, en };

/// Builds a text: `text.add("row ", 1, " of ", clause)`. A function `say(text, thing)` adds each thing; a derived class
/// decides where the text goes.
class Text {
  public:
    constexpr explicit Text(Language of) : language_(of) {}

    constexpr void add(auto const&... things) { (say(*this, things), ...); }
    constexpr void list(auto const& things, auto say_one) {
        std::string_view separator;
        for (auto const& thing : things) {
            write(separator);
            say_one(thing);
            separator = either("、", ", ");
        }
    }

    [[nodiscard]] constexpr Language language() const { return language_; }
    [[nodiscard]] constexpr bool is_chinese() const { return language_ == Language::zh; }
    [[nodiscard]] constexpr std::string_view either(std::string_view zh, std::string_view en) const {
        return is_chinese() ? zh : en;
    }
    constexpr void go_on_in(Language language) { language_ = language; }

    constexpr virtual void write(std::string_view bytes) = 0;

  protected:
    ~Text() = default;

  private:
    Language language_;
};

constexpr void say(Text& text, std::string_view bytes) { text.write(bytes); }
constexpr void say(Text& text, char byte) { text.write({&byte, 1}); }
template <std::integral Integer>
constexpr void say(Text& text, Integer value) {
    if constexpr (std::is_same_v<Integer, bool>) {
        text.add(value ? text.either("是", "yes") : text.either("否", "no"));
    } else {
        char digits[21] = {}; // enough for INT64_MIN with its sign
        std::size_t first = sizeof(digits);
        Integer left = value;
        do {
            auto const digit = static_cast<int>(left % 10);
            digits[--first] = static_cast<char>('0' + (digit < 0 ? -digit : digit));
            left = static_cast<Integer>(left / 10);
        } while (left != 0);
        if (value < 0) digits[--first] = '-';
        text.write({digits + first, sizeof(digits) - first});
    }
}

/// "且末县 (Qiemo County)"
constexpr void say(Text& text, Label const& label) {
    bool const both =
        text.language() == Language::both && !label.zh.empty() && !label.en.empty() && label.zh != label.en;
    if (both)
        text.add(label.zh, " (", label.en, ')');
    else
        text.add(text.is_chinese() || label.en.empty() ? label.zh : label.en);
}
inline constexpr Label severity_labels[] = {{"说明", "note"}, {"警告", "warning"}, {"错误", "error"}};
constexpr void say(Text& text, Severity severity) {
    Label const found = label_in(severity_labels, severity);
    text.add(text.either(found.zh, found.en));
}

// `value / worth` as a decimal, down to the place that is worth `last`; both are powers of ten: 4.86
constexpr void say_decimals(Text& text, std::int64_t value, std::int64_t worth, std::int64_t last) {
    text.add(value / worth);
    if (worth > last) text.add('.');
    for (std::int64_t place = worth / 10; place >= last; place /= 10)
        text.add(static_cast<char>('0' + value / place % 10));
}

struct Scale {
    std::int64_t worth;
    std::string_view zh;
    std::string_view en;
};
inline constexpr Scale scales[] = {{1'000'000'000, {}, " billion"},
                                   {yi, "亿", {}},
                                   {1'000'000, {}, " million"},
                                   {wan, "万", {}},
                                   {1'000, {}, " thousand"}};
// "4.86亿", "486 million": in units of the step if that has a name, else in the largest unit that fits.
constexpr void say_in_steps(Text& text, std::int64_t value, std::int64_t step) {
    Scale const* chosen = nullptr;
    if (step > 1 && value >= step && value % step == 0 && is_power_of_ten(step))
        for (Scale const& scale : scales)
            if (!text.either(scale.zh, scale.en).empty())
                if (scale.worth == step || (chosen == nullptr && scale.worth <= value)) chosen = &scale;
    if (chosen == nullptr) return text.add(value);
    say_decimals(text, value, chosen->worth, step < chosen->worth ? step : chosen->worth);
    text.add(text.either(chosen->zh, chosen->en));
}

/// "95%", "19/20"
constexpr void say(Text& text, Share const& share) {
    if (share.numerator() >= 0 && share.denominator() % 100 == 0 && is_power_of_ten(share.denominator() / 100)) {
        say_decimals(text, share.numerator(), share.denominator() / 100, 1);
        text.add('%');
    } else {
        text.add(share.numerator(), '/', share.denominator());
    }
}

/// "9030 seats", "at least 20 years", "486 million yuan"; in Chinese with the measure word of the text: "4家",
/// "4.86亿元", "95%以上", "满20年"
constexpr void say(Text& text, Figure const& figure) {
    Unit const& unit = figure.quantity.unit();
    if (!text.is_chinese() && figure.bound == Bound::at_least) text.add("at least ");
    if (!text.is_chinese() && figure.bound == Bound::at_most) text.add("at most ");
    bool const is_full_span = text.is_chinese() && figure.bound == Bound::at_least && unit == unit::years;
    if (is_full_span) text.add("满");
    if (auto const share = figure.quantity.as<Share>()) {
        text.add(*share);
    } else {
        say_in_steps(text, figure.quantity.value(), figure.step);
        if (text.is_chinese())
            text.add(figure.measure_word.value_or(unit.zh));
        else if (!unit.plural.empty())
            text.add(' ', figure.quantity.value() == 1 ? unit.singular : unit.plural);
    }
    if (text.is_chinese() && figure.bound == Bound::at_least && !is_full_span) text.add("以上");
    if (text.is_chinese() && figure.bound == Bound::at_most) text.add("以内");
}
constexpr void say(Text& text, Quantity const& quantity) { say(text, Figure{quantity}); }

// 一, 十二, 二十, 一百零五; in English 1, 12, 20, 105
inline constexpr std::string_view digits_in_chinese[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr void say_numeral(Text& text, int number) {
    if (!text.is_chinese()) return text.add(number);
    int const hundreds = number / 100;
    int const tens = number / 10 % 10;
    if (hundreds != 0) text.add(digits_in_chinese[hundreds], "百");
    if (tens > 1 || (tens == 1 && hundreds != 0)) text.add(digits_in_chinese[tens]);
    if (tens != 0) text.add("十");
    if (tens == 0 && hundreds != 0 && number % 10 != 0) text.add(digits_in_chinese[0]);
    if (number % 10 != 0) text.add(digits_in_chinese[number % 10]);
}

/// "3(6)" for 三（六）, "3(6)1" for its first point, "3(6)1(2)" for the second below that, "2" for section 二, "the
/// opening" for what stands before section 一, "annex 1, 2"
constexpr void say(Text& text, Clause const& clause) {
    if (clause == Clause{}) return text.add(text.either("首部", "the opening"));
    if (clause.annex != 0) text.add(text.either("附件", "annex "), int{clause.annex});
    if (clause.annex != 0 && clause.section != 0) text.add(text.either("，", ", "));
    if (clause.section != 0) say_numeral(text, clause.section);
    if (clause.item != 0) {
        text.add(text.either("（", "("));
        say_numeral(text, clause.item);
        text.add(text.either("）", ")"));
    }
    if (clause.point != 0) text.add(clause.point);
    if (clause.subpoint != 0) text.add(text.either("（", "("), int{clause.subpoint}, text.either("）", ")"));
}

/// "row 1 of seat_totals"; "row 1" if the table has no name
constexpr void say(Text& text, Step const& step) {
    if (text.is_chinese()) {
        text.add(step.member);
        if (step.row != 0) text.add("第", step.row, "行");
    } else {
        if (step.row != 0) text.add("row ", step.row, step.member.empty() ? "" : " of ");
        text.add(step.member);
    }
}
/// "figure of row 1 of seat_totals"
constexpr void say_place(Text& text, ShortList<Step, 6> const& place) {
    for (std::size_t i = 0; i < place.size(); ++i) {
        if (i != 0) text.add(text.either("的", " of "));
        text.add(place[text.is_chinese() ? i : place.size() - 1 - i]);
    }
}
/// ", 人民政府 (Government) of 焉耆县 (Yanqi County)"
constexpr void say_subject(Text& text, Label const& subject, Label const& area) {
    if (subject == Label{}) return;
    text.add(text.either("，", ", "));
    if (text.is_chinese())
        text.add(area, subject);
    else
        text.add(subject, area == Label{} ? "" : " of ", area);
}
/// "4321 seats of row 1 城市 (urban)"
constexpr void say(Text& text, Addend const& part) {
    if (text.is_chinese())
        text.add("第", part.row, "行", part.subject, part.quantity);
    else
        text.add(part.quantity, " of row ", part.row, part.subject == Label{} ? "" : " ", part.subject);
}
template <std::uint8_t room>
constexpr void say(Text& text, NamedRows<room> const& rows) {
    text.list(rows.first, [&](Addend const& part) { text.add(part); });
    if (std::size_t const more = rows.count - rows.first.size(); more != 0)
        text.is_chinese() ? text.add("等", rows.count, "行") : text.add(" and ", more, " more");
}

// "1 seat more", "1 seat fewer"; in Chinese "多1个", "少1个"
constexpr void say_how_much_more(Text& text, Quantity const& difference) {
    std::int64_t const more = difference.value();
    if (more == INT64_MIN) return text.add(text.either("相差", "difference "), difference);
    Quantity const size{more < 0 ? -more : more, difference.unit()};
    if (text.is_chinese())
        text.add(more < 0 ? "少" : "多", size);
    else
        text.add(size, more < 0 ? " fewer" : " more");
}

/// "error in clause 3(6), row 1 of seat_totals, 增加学位9030个 (increase of 9,030 seats): a declared total differs ...
/// [declared 9030 seats, computed 9031 seats, 1 seat more; parts in seat_targets: ...; suspected: ...]"
constexpr void say(Text& text, Finding const& finding) {
    std::string_view const comma = text.either("，", ", ");
    text.add(finding.rule.severity);
    if (finding.clause) {
        bool const is_number = finding.clause->annex == 0 && *finding.clause != Clause{};
        text.add(text.either("，", is_number ? " in clause " : " in "), *finding.clause);
    }
    if (finding.place.size() != 0) text.add(comma);
    say_place(text, finding.place);
    say_subject(text, finding.subject, finding.area);
    text.add(text.either("：", ": "), text.either(finding.rule.sentence.zh, finding.rule.sentence.en));
    if (finding.same_as_row != 0)
        text.add(text.either("［与第", " [the same as row "), finding.same_as_row, text.either("行相同］", "]"));

    if (finding.accepted != Label{})
        text.add(text.either("［已接受：", " [accepted: "), finding.accepted, text.either("］", "]"));

    if (!finding.declared && !finding.computed) return;
    text.add(text.either("［", " ["));
    if (finding.declared) text.add(text.either("公布", "declared "), *finding.declared);
    if (finding.declared && finding.computed) text.add(comma);
    bool const is_of_text = finding.rule == rule::figure_differs_from_its_wording;
    if (finding.computed)
        text.add(is_of_text ? text.either("所印", "printed ") : text.either("合计", "computed "), *finding.computed);
    if (auto const difference = finding.difference()) {
        text.add(comma);
        say_how_much_more(text, *difference);
    }
    if (finding.addends.count != 0)
        text.add(text.either("；", "; parts in "), finding.table, text.either("各项：", ": "), finding.addends);
    if (finding.suspects.count != 0) text.add(text.either("；存疑：", "; suspected: "), finding.suspects);
    text.add(text.either("］", "]"));
}

/// "no errors", or how many there are and the first of them, a line each
constexpr void say(Text& text, Verdict const& verdict) {
    if (verdict) return text.add(text.either("没有错误", "no errors"));
    text.add(verdict.errors, text.either("处错误：", verdict.errors == 1 ? " error:" : " errors:"));
    for (Finding const& finding : verdict.first) text.add('\n', "  ", finding);
    if (std::size_t const more = verdict.errors - verdict.first.size(); more != 0)
        text.is_chinese() ? text.add('\n', "  另有", more, "处") : text.add('\n', "  and ", more, " more");
}

} // namespace preschool_plan::detail

#endif
