// The text of everything in the core, said once: streams, std::format and {fmt} print what is said here.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_PRINT_HPP
#define PRESCHOOL_PLAN_DETAIL_PRINT_HPP

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/coordinate.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/full_name.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/questions.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/tally.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace preschool_plan::detail {

/// `both` is what `<<` and `{}` print: names in both languages, and the words between them in English.
enum class Language : std::uint8_t { both, zh, en };

/// A text that is put together: `text.add("row ", 1, " of ", clause)`. What each thing adds is a function `say(text, thing)`.
class Text {
  public:
    explicit Text(Language of) : language_(of) {}

    template <class... Things>
    void add(Things const&... things) {
        (say(*this, things), ...);
    }
    template <class Things, class Say>
    void list(Things const& things, Say say_one) {
        std::string_view separator;
        for (auto const& thing : things) {
            add(separator);
            say_one(thing);
            separator = word("、", ", ");
        }
    }

    [[nodiscard]] Language language() const { return language_; }
    [[nodiscard]] bool is_chinese() const { return language_ == Language::zh; }
    [[nodiscard]] std::string_view word(std::string_view zh, std::string_view en) const {
        return is_chinese() ? zh : en;
    }

    std::string bytes;

  private:
    Language language_;
};

inline void say(Text& text, std::string_view bytes) { text.bytes += bytes; }
inline void say(Text& text, char byte) { text.bytes += byte; }
template <std::integral Integer>
void say(Text& text, Integer value) {
    if constexpr (std::is_same_v<Integer, bool>)
        text.add(value ? text.word("是", "yes") : text.word("否", "no"));
    else
        text.bytes += std::to_string(value);
}

/// "且末县 (Qiemo County)"
inline void say(Text& text, Label const& label) {
    bool const both = text.language() == Language::both && !label.zh.empty() && !label.en.empty();
    if (both)
        text.add(label.zh, " (", label.en, ')');
    else
        text.add(text.is_chinese() || label.en.empty() ? label.zh : label.en);
}
inline void say(Text& text, JoinedText const& name) { text.add(name.first, name.between, name.second); }
/// As a label: "尉犁县人民政府 (Yuli County People's Government)"
inline void say(Text& text, FullName const& name) {
    if (text.language() == Language::both)
        text.add(name.zh, " (", name.en, ')');
    else
        text.is_chinese() ? text.add(name.zh) : text.add(name.en);
}
inline void say(Text& text, PersonName const& name) { say(text, Label{name.zh, name.pinyin}); }

/// "城市 (urban)"; "korla" of an enumeration without labels; the number of a value that is no enumerator.
template <DescribedEnum E>
void say(Text& text, E value) {
    if constexpr (requires { Label{label(value)}; })
        if (Label const found = label(value); found != Label{}) return say(text, found);
    if (is_enumerator(value))
        text.add(enumerator_name(value));
    else
        text.add(static_cast<std::int64_t>(value));
}
inline void say(Text& text, Severity severity) {
    static constexpr Label words[] = {{"说明", "note"}, {"警告", "warning"}, {"错误", "error"}};
    Label const found = label_in(words, severity);
    text.add(text.word(found.zh, found.en));
}
inline void say(Text& text, Coordinate const& coordinate) {
    text.add(coordinate.is_enumerator() ? coordinate.name() : std::string_view("?"));
}

// `value` in units of `worth`, to the place that is worth `last`; both are powers of ten: 4.86
inline void say_decimals(Text& text, std::int64_t value, std::int64_t worth, std::int64_t last) {
    text.add(value / worth);
    if (worth > last) text.add('.');
    for (std::int64_t place = worth / 10; place >= last; place /= 10)
        text.add(static_cast<char>('0' + value / place % 10));
}
constexpr bool is_power_of_ten(std::int64_t number) {
    while (number >= 10 && number % 10 == 0) number /= 10;
    return number == 1;
}

// "4.86亿", "486 million": in what the last digit is worth where that has a name, else in the largest unit that fits.
inline void say_in_steps(Text& text, std::int64_t value, std::int64_t step) {
    struct Scale {
        std::int64_t worth;
        std::string_view zh;
        std::string_view en;
    };
    static constexpr Scale scales[] = {{1'000'000'000, {}, " billion"},
                                       {yi, "亿", {}},
                                       {1'000'000, {}, " million"},
                                       {wan, "万", {}},
                                       {1'000, {}, " thousand"}};
    Scale const* chosen = nullptr;
    if (step > 1 && value >= step && value % step == 0 && is_power_of_ten(step))
        for (Scale const& scale : scales)
            if (!text.word(scale.zh, scale.en).empty())
                if (scale.worth == step || (chosen == nullptr && scale.worth <= value)) chosen = &scale;
    if (chosen == nullptr) return text.add(value);
    say_decimals(text, value, chosen->worth, step < chosen->worth ? step : chosen->worth);
    text.add(text.word(chosen->zh, chosen->en));
}

/// "95%", "19/20"
inline void say(Text& text, Share const& share) {
    if (share.part() >= 0 && share.whole() % 100 == 0 && is_power_of_ten(share.whole() / 100)) {
        say_decimals(text, share.part(), share.whole() / 100, 1);
        text.add('%');
    } else {
        text.add(share.part(), '/', share.whole());
    }
}

/// "9030 seats", "at least 20 years", "486 million yuan"; in Chinese with the measure word of the text: "4家", "4.86亿元", "95%以上"
inline void say(Text& text, Figure const& figure) {
    Unit const& unit = figure.quantity.unit();
    if (!text.is_chinese() && figure.bound == Bound::at_least) text.add("at least ");
    if (!text.is_chinese() && figure.bound == Bound::at_most) text.add("at most ");
    if (auto const share = figure.quantity.as<Share>()) {
        text.add(*share);
    } else {
        say_in_steps(text, figure.quantity.value(), figure.step);
        if (text.is_chinese())
            text.add(figure.measure_word.value_or(unit.zh));
        else if (!unit.plural.empty())
            text.add(' ', figure.quantity.value() == 1 ? unit.singular : unit.plural);
    }
    if (text.is_chinese() && figure.bound == Bound::at_least) text.add("以上");
    if (text.is_chinese() && figure.bound == Bound::at_most) text.add("以内");
}
inline void say(Text& text, Quantity const& quantity) { say(text, Figure{quantity}); }
template <Unit const& counted>
void say(Text& text, Count<counted> const& count) {
    say(text, Figure{count});
}
template <class Measured, Trend expected>
void say(Text& text, Level<Measured, expected> const& level) {
    text.add(level.value());
}

// 一, 十二, 二十, 一百零五
inline void say_numeral(Text& text, int number) {
    static constexpr std::string_view digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    int const hundreds = number / 100;
    int const tens = number / 10 % 10;
    if (hundreds != 0) text.add(digits[hundreds], "百");
    if (tens > 1 || (tens == 1 && hundreds != 0)) text.add(digits[tens]);
    if (tens != 0) text.add("十");
    if (tens == 0 && hundreds != 0 && number % 10 != 0) text.add(digits[0]);
    if (number % 10 != 0) text.add(digits[number % 10]);
}

/// "3(6)" for 三（六）, "3(6)1" for its first point, "2" for section 二, "the opening" for what stands before section 一, "annex 1, 2"
inline void say(Text& text, Clause const& clause) {
    if (clause == Clause{}) return text.add(text.word("首部", "the opening"));
    auto const number = [&](int value) {
        if (text.is_chinese())
            say_numeral(text, value);
        else
            text.add(value);
    };
    if (clause.annex != 0) text.add(text.word("附件", "annex "), clause.annex);
    if (clause.annex != 0 && clause.section != 0) text.add(text.word("，", ", "));
    if (clause.section != 0) number(clause.section);
    if (clause.item != 0) {
        text.add(text.word("（", "("));
        number(clause.item);
        text.add(text.word("）", ")"));
    }
    if (clause.point != 0) text.add(clause.point);
}

/// "2021-01-25", "2020-08"; 2021年1月25日
inline void say(Text& text, Date const& date) {
    if (text.is_chinese()) {
        if (date.year != 0) text.add(date.year, "年");
        if (date.month != 0) text.add(date.month, "月");
        if (date.day != 0) text.add(date.day, "日");
    } else {
        text.add(date.year);
        for (int const number : {int{date.month}, int{date.day}})
            if (number != 0) text.add(number < 10 ? "-0" : "-", number);
    }
}
inline void say(Text& text, Due const& due) { text.add(due.text); }

/// "问题 (problem): 大班额 (oversized classes)"
inline void say(Text& text, Item const& item) { text.add(item.kind, text.word("：", ": "), item.text); }

/// "责任单位 (responsible body): 人社局"; in English by the enumerator's name
template <class Terms>
void say(Text& text, Party<Terms> const& party) {
    text.add(party.part, text.word("：", ": "));
    if (party.zh.empty() || text.language() == Language::en)
        text.add(party.body);
    else
        text.add(party.zh);
}

/// "在全州推广 ... (Spread ...)", with its clause before it
template <class Terms>
void say(Text& text, Provision<Terms> const& provision) {
    text.add(provision.clause, ' ', provision.text);
}
template <class Terms>
void say(Text& text, Article<Terms> const& article) {
    text.add(article.clause, ' ', article.title);
}
template <class Terms>
void say(Text& text, Notice<Terms> const& notice) {
    text.add(notice.number.zh, ' ', notice.title);
}
template <class Terms>
void say(Text& text, Post<Terms> const& post) {
    text.add(post.title);
}
template <class Terms>
void say(Text& text, Official<Terms> const& official) {
    text.add(official.role, ' ', official.name);
    std::string_view separator = text.word("：", ": ");
    for (auto const& post : official.posts) {
        text.add(separator, post);
        separator = text.word("；", "; ");
    }
}

/// "3(6) 增加学位9030个 (seats to add): 9030 seats"
template <auto table, auto column>
void say(Text& text, Total<table, column> const& total) {
    text.add(total.clause, ' ', total.text, text.word("：", ": "), total.figure);
}
inline void say(Text& text, StatedTotal const& total) { text.add(total.text, text.word("：", ": "), total.figure); }

/// "{new_build: 30 kindergartens, expansion: 8 kindergartens}", by the names that the program has; a cross-table nests.
template <class Key, class Value>
void say(Text& text, Tally<Key, Value> const& tally) {
    text.add('{');
    text.list(tally, [&](auto const& entry) {
        if (text.language() == Language::both)
            text.add(enumerator_name(entry.key), ": ", entry.value);
        else
            text.add(entry.key, text.word("：", ": "), entry.value);
    });
    text.add('}');
}

inline void say(Text& text, Rule const& rule) {
    text.add(rule.severity, ' ', rule.name, text.word("：", ": "), text.word(rule.sentence.zh, rule.sentence.en));
}
inline void say(Text& text, RuleCount const& count) {
    if (text.is_chinese())
        text.add("询问", count.asked, "次，不成立", count.failed, "次");
    else
        text.add("asked ", count.asked, ", failed ", count.failed);
}
/// "row 1 of seat_totals"; "row 1" of a table that has no name
inline void say(Text& text, Step const& step) {
    if (text.is_chinese()) {
        text.add(step.member);
        if (step.row != 0) text.add("第", step.row, "行");
    } else {
        if (step.row != 0) text.add("row ", step.row, step.member.empty() ? "" : " of ");
        text.add(step.member);
    }
}
/// "figure of row 1 of seat_totals"
template <std::uint8_t room>
void say_place(Text& text, ShortList<Step, room> const& place) {
    for (std::size_t i = 0; i < place.size(); ++i) {
        if (i != 0) text.add(text.word("的", " of "));
        text.add(place[text.is_chinese() ? i : place.size() - 1 - i]);
    }
}
/// "4321 seats of row 1 城市 (urban)"
inline void say(Text& text, PartOfTotal const& part) {
    if (text.is_chinese())
        text.add("第", part.row, "行", part.subject, part.quantity);
    else
        text.add(part.quantity, " of row ", part.row, part.subject == Label{} ? "" : " ", part.subject);
}
template <std::uint8_t room>
void say(Text& text, NamedRows<room> const& rows) {
    text.list(rows.first, [&](PartOfTotal const& part) { text.add(part); });
    if (std::size_t const more = rows.count - rows.first.size(); more != 0)
        text.is_chinese() ? text.add("等", rows.count, "行") : text.add(" and ", more, " more");
}

/// "error in clause 3(6), row 1 of seat_totals, 增加学位9030个 (seats to add): a declared total differs ... [declared 9030 seats,
/// computed 9031 seats, difference 1 seat; parts in seat_targets: ...; suspected: ...]"
inline void say(Text& text, Finding const& finding) {
    std::string_view const comma = text.word("，", ", ");
    text.add(finding.rule.severity);
    if (finding.clause) text.add(text.word("，", " in clause "), *finding.clause);
    if (finding.place.size() != 0) text.add(comma);
    say_place(text, finding.place);
    if (text.is_chinese()) {
        if (finding.subject != Label{}) text.add(comma, finding.area, finding.subject);
    } else {
        if (finding.subject != Label{}) text.add(comma, finding.subject);
        if (finding.area != Label{}) text.add(" of ", finding.area);
    }
    text.add(text.word("：", ": "), text.word(finding.rule.sentence.zh, finding.rule.sentence.en));
    if (finding.same_as_row != 0)
        text.add(text.word("［与第", " [the same as row "), finding.same_as_row, text.word("行相同］", "]"));

    if (finding.accepted != Label{})
        text.add(text.word("［已接受：", " [accepted: "), finding.accepted, text.word("］", "]"));

    if (!finding.declared && !finding.computed) return;
    text.add(text.word("［", " ["));
    if (finding.declared) text.add(text.word("公布", "declared "), *finding.declared);
    if (finding.declared && finding.computed) text.add(comma);
    if (finding.computed) text.add(text.word("合计", "computed "), *finding.computed);
    if (auto const difference = finding.difference()) text.add(comma, text.word("相差", "difference "), *difference);
    if (finding.parts.count != 0)
        text.add(text.word("；", "; parts in "), finding.table, text.word("各项：", ": "), finding.parts);
    if (finding.suspects.count != 0) text.add(text.word("；存疑：", "; suspected: "), finding.suspects);
    text.add(text.word("］", "]"));
}

/// "no errors", or how many and, each on a line, the first of them
inline void say(Text& text, Verdict const& verdict) {
    if (verdict) return text.add(text.word("没有错误", "no errors"));
    text.add(verdict.errors, text.word("处错误：", verdict.errors == 1 ? " error:" : " errors:"));
    for (Finding const& finding : verdict.first) text.add("\n  ", finding);
    if (std::size_t const more = verdict.errors - verdict.first.size(); more != 0)
        text.is_chinese() ? text.add("\n  另有", more, "处") : text.add("\n  and ", more, " more");
}

/// "seats of row 1 of seat_targets: 4330 seats, before 4320 seats", "row 2 of seat_targets: gone, {locality: ..."
template <class Value>
void say(Text& text, Change<Value> const& change) {
    say_place(text, change.path);
    text.add(text.word("：", ": "));
    if (!change.before) text.add(text.word("新增，", "new, "));
    if (!change.after) text.add(text.word("删去，", "gone, "));
    if (change.after) text.add(*change.after);
    if (change.before && change.after) text.add(text.word("，原为", ", before "));
    if (change.before) text.add(*change.before);
}

/// The value, or "none".
template <MayBeAbsent Value>
void say(Text& text, Value const& value) {
    if (value.has_value())
        text.add(*value);
    else
        text.add(text.word("无", "none"));
}
/// "[a, b]"
template <IsList List>
void say(Text& text, List const& list) {
    text.add('[');
    text.list(list, [&](auto const& thing) { text.add(thing); });
    text.add(']');
}

template <class T>
bool is_left_out(T const& value) {
    if constexpr (MayBeAbsent<T>)
        return !value.has_value();
    else if constexpr (IsList<T> || IsPlainText<T>)
        return value.size() == 0;
    else
        return false;
}
/// Any other described struct, a plan's own rows among them, by its members: "{locality: 城市 (urban), seats: 4320 seats}"
template <DescribedRow Row>
void say(Text& text, Row const& row) {
    if constexpr (requires { row.notice, row.provisions; }) return text.add(row.notice); // a plan, which is too long
    text.add('{');
    std::string_view separator;
    for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
        auto const& value = row.*Member::pointer;
        if (is_left_out(value)) return;
        text.add(separator, Member::name, ": ");
        if constexpr (requires { say(text, value); })
            say(text, value);
        else
            text.add('?');
        separator = ", ";
    });
    text.add('}');
}

template <class T, class... Types>
inline constexpr bool is_any_of = (std::is_same_v<T, Types> || ...);
/// Whether it is printed: what the core has, and what a plan describes.
template <class T>
inline constexpr bool is_printed =
    DescribedEnum<T> || DescribedRow<T> || is_measure<T> || is_any_of<T, Coordinate, JoinedText, FullName>;
template <class T>
inline constexpr bool is_printed_within = is_printed<T> || IsPlainText<T> || std::is_integral_v<T>;
template <class T>
inline constexpr bool is_printed<Optional<T>> = is_printed_within<T>;
template <class T>
inline constexpr bool is_printed<Rows<T>> = is_printed_within<T>;
template <class T, std::uint8_t room>
inline constexpr bool is_printed<ShortList<T, room>> = is_printed_within<T>;
template <class Key, class Value>
inline constexpr bool is_printed<Tally<Key, Value>> = is_printed_within<Value>;
template <class T>
concept Printed = is_printed<T>;

template <Printed T>
[[nodiscard]] std::string printed(T const& value, Language language = Language::both) {
    Text text(language);
    text.add(value);
    return std::move(text.bytes);
}

} // namespace preschool_plan::detail

#endif
