// The text of everything in the core, defined once: streams, std::format and {fmt} print the same.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_PRINT_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_PRINT_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/bridges/described_findings.hpp>
#include <preschool_plan/detail/bridges/utf8.hpp>
#include <preschool_plan/detail/checks/finding_text.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/detail/selection.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/read_error.hpp>
#include <preschool_plan/rule.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace preschool_plan {
struct StatedTotal; // of index.hpp, which reads wording: not needed by all who print
}

namespace preschool_plan::detail {

// A plan may come from a file: its texts are shown, not obeyed. A single line end is the library's own.
struct StringText final : Text {
    using Text::Text;
    void write(std::string_view more) override { bytes += more == "\n" ? "\n" : harmless(more); }
    std::string bytes;
};

inline void say(Text& text, JoinedText const& name) {
    for (std::string_view const part : name.parts) text.add(part);
}
/// As a label: "尉犁县人民政府 (Yuli County People's Government)"
inline void say(Text& text, FullName const& name) {
    if (text.language() == Language::both)
        text.add(name.zh, " (", name.en, ')');
    else
        text.is_chinese() ? text.add(name.zh) : text.add(name.en);
}
inline void say(Text& text, PersonName const& name) { say(text, Label{name.zh, name.pinyin}); }

/// "城市 (urban)"; "korla" of an enumeration without labels; the number of a value that is no enumerator.
void say(Text& text, DescribedEnum auto value) {
    if constexpr (requires { Label{label(value)}; })
        if (Label const found = label(value); found != Label{}) return say(text, found);
    if (is_enumerator(value))
        text.add(enumerator_name(value));
    else
        text.add(static_cast<std::int64_t>(value));
}
inline void say(Text& text, Coordinate const& coordinate) {
    text.add(coordinate.is_enumerator() ? coordinate.name() : std::string_view("?"));
}

template <Unit const& counted>
void say(Text& text, Count<counted> const& count) {
    say(text, Figure{count});
}

/// "2021-01-25", "2020-08"; 2021年1月25日
inline void say(Text& text, Date const& date) {
    if (date == Date{}) return text.add(text.either("无", "none"));
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

template <IsThingOfItsOwnKind T>
void say(Text& text, T const& thing) {
    MemberKind<T>::write(thing, [&](std::string_view written) { text.add(written); });
}
template <IsHolderOfItsOwnKind T>
void say(Text& text, T const& holder) {
    std::string_view separator;
    MemberKind<T>::visit(holder, [&](auto const& held) {
        text.add(separator, held);
        separator = text.either("、", ", ");
    });
}

/// "问题 (problem): 大班额 (oversized classes)"
inline void say(Text& text, Item const& item) { text.add(item.kind, text.either("：", ": "), item.text); }

/// "责任单位 (responsible body): 人社局"; in English by the plan's `label`, else by the enumerator's name
template <class Terms>
void say(Text& text, Party<Terms> const& party) {
    text.add(party.part, text.either("：", ": "));
    std::string_view english;
    if constexpr (requires { Label{label(party)}; }) english = label(party).en;
    if (text.language() == Language::en && !english.empty())
        text.add(english);
    else if (party.zh.empty() || text.language() == Language::en)
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
    text.add(article.clause);
    if (!is_empty(article.title)) text.add(' ', article.title);
}
template <class Terms>
void say(Text& text, Notice<Terms> const& notice) {
    if (!notice.number.is_left_out()) text.add(notice.number.zh, ' ');
    text.add(notice.title);
}
template <class Terms>
void say(Text& text, Post<Terms> const& post) {
    text.add(post.title);
}
template <class Terms>
void say(Text& text, Official<Terms> const& official) {
    text.add(official.role);
    if (!is_empty(official.name)) text.add(' ', official.name);
    std::string_view separator = text.either("：", ": ");
    for (auto const& post : official.posts) {
        text.add(separator, post);
        separator = text.either("；", "; ");
    }
}

/// "3(6) 增加学位9030个 (increase of 9,030 seats): 9030 seats"
template <auto table, auto column>
void say(Text& text, Total<table, column> const& total) {
    text.add(total.clause, ' ', total.text, text.either("：", ": "), total.figure);
}
template <DescribedRow Stated>
requires std::is_same_v<Stated, StatedTotal>
void say(Text& text, Stated const& total) { text.add(total.text, text.either("：", ": "), total.figure); }

/// "{new_build: 30 kindergartens, expansion: 8 kindergartens}", by the names that the program has; a cross-table nests.
template <class Key, class Value>
void say(Text& text, Tally<Key, Value> const& tally) {
    text.add('{');
    text.list(tally, [&](auto const& entry) {
        if (text.language() == Language::both)
            text.add(enumerator_name(entry.key), ": ", entry.value);
        else
            text.add(entry.key, text.either("：", ": "), entry.value);
    });
    text.add('}');
}

inline void say(Text& text, Rule const& rule) {
    text.add(rule.severity, ' ', rule.name, text.either("：", ": "), text.either(rule.sentence.zh, rule.sentence.en));
}
inline void say(Text& text, RuleCount const& count) {
    if (text.is_chinese())
        text.add("询问", count.asked, "次，不成立", count.failed, "次");
    else
        text.add("asked ", count.asked, ", failed ", count.failed);
}

inline void say(Text& text, Message const& message) {
    say(text, Label{std::string_view(message.zh), std::string_view(message.en)});
}
/// "line 12, column 30, /seat_targets/0/seats: found -5; allowed: a whole number from 0 to 9223372036854775807"
inline void say(Text& text, ReadError const& error) {
    std::string pointer; // each step cut to what a person reads
    for (std::size_t at = 0, end = 0; at < error.pointer.size(); at = end) {
        end = error.pointer.find('/', at + 1);
        pointer += harmless(std::string_view(error.pointer).substr(at, end - at), 60);
    }
    text.is_chinese() ? text.add("第", error.line, "行") : text.add("line ", error.line);
    if (error.column != 0) text.is_chinese() ? text.add("第", error.column, "列") : text.add(", column ", error.column);
    if (!pointer.empty()) text.add(text.either("，", ", "), pointer);
    text.add(text.either("：读到", ": found "), text.either(error.found.zh, error.found.en), //
             text.either("；应为", "; allowed: "), text.either(error.allowed.zh, error.allowed.en));
}

// A text now and before. It is not repeated if the row was just called by it. If only the other language changed, that
// one is told.
inline void say_change(Text& text, Label const& subject, Label const& before, Label const& after) {
    if (text.language() != Language::both && text.either(before.zh, before.en) == text.either(after.zh, after.en)) {
        text.add(text.either("英文", "in Chinese "), text.either(after.en, after.zh),
                 text.either("，原为", ", before "), text.either(before.en, before.zh));
    } else if (after == subject) {
        text.add(text.either("已更改，原为", "changed, before "), before);
    } else {
        text.add(after, text.either("，原为", ", before "), before);
    }
}

/// "seats of row 1 of seat_targets, 城市 (urban): 4330 seats, before 4320 seats", "row 2 of seat_targets, ...: gone,
/// {...", "row 2 of measures, ...: exchanged with ..."
template <class Value>
void say(Text& text, Change<Value> const& change) {
    say_place(text, change.path);
    say_subject(text, change.subject, change.area);
    text.add(text.either("：", ": "));
    if (change.kind() == ChangeKind::exchanged)
        return text.add(text.either("与", "exchanged with "), change.exchanged_with, text.either("对调", ""));
    if constexpr (std::is_same_v<Value, Label>)
        if (change.before && change.after) return say_change(text, change.subject, *change.before, *change.after);
    if (!change.before) text.add(text.either("新增，", "new, "));
    if (!change.after) text.add(text.either("删去，", "gone, "));
    if (change.after) text.add(*change.after);
    if (change.before && change.after) text.add(text.either("，原为", ", before "));
    if (change.before) text.add(*change.before);
}

/// The value, or "none".
void say(Text& text, MayBeAbsent auto const& value) {
    if (value.has_value())
        text.add(*value);
    else
        text.add(text.either("无", "none"));
}
/// "[a, b]"
void say_list(Text& text, auto const& things) {
    text.add('[');
    text.list(things, [&](auto const& thing) { text.add(thing); });
    text.add(']');
}
void say(Text& text, IsList auto const& list) { say_list(text, list); }
template <class Position, class Question>
void say(Text& text, Selection<Position, Question> const& rows) {
    say_list(text, rows);
}
/// "{locality: 城市 (urban), seats: 4320 seats}: 300 seats of 4320 seats, 进行中 (under way)"
template <class T>
concept IsProgress = requires(T const& of) {
    of.row(), of.target(), of.actual(), of.status();
};
void say(Text& text, IsProgress auto const& of) {
    text.add(of.row(), text.either("：", ": "), of.actual(), text.either("，目标", " of "), of.target(),
             text.either("，", ", "), of.status());
}
/// The one thing, or "several", "none"
template <class Thing>
void say(Text& text, Found<Thing> const& found) {
    found ? text.add(*found) : text.add(found.size() == 0 ? Label{"没有", "none"} : Label{"多个", "several"});
}

/// Any other described struct, a plan's own rows among them, by its members: "{locality: 城市 (urban), seats: 4320
/// seats}"
template <DescribedRow Row>
void say(Text& text, Row const& row) {
    if constexpr (requires { row.notice, row.provisions; }) return text.add(row.notice); // a whole plan is too long
    text.add('{');
    std::string_view separator;
    for_each_member(described_members<Row>{}, [&]<class Member>(Member*) {
        auto const& value = row.*Member::pointer;
        using T = member_type<Member>;
        if (!is_stated(value)) return;
        if constexpr (IsList<T> || IsPlainText<T>)
            if (is_empty(value)) return;
        text.add(separator, Member::name, ": ");
        static_assert(!std::is_floating_point_v<T>,
                      "preschool_plan: a member is a fraction, which is not exact. Make it a count such as Yuan, or a "
                      "Share.");
        if constexpr (!std::is_floating_point_v<T> && requires { say(text, value); })
            say(text, value);
        else
            text.add('?');
        separator = ", ";
    });
    text.add('}');
}

/// Whether a type is printed: those of the core, and those that a plan describes.
template <class T>
inline constexpr bool is_printed =
    DescribedEnum<T> || DescribedRow<T> || is_quantity<T> || std::is_same_v<T, Coordinate> ||
    std::is_same_v<T, JoinedText> || std::is_same_v<T, FullName> || IsProgress<T>;
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
template <class Position, class Question>
inline constexpr bool is_printed<Selection<Position, Question>> =
    is_printed_within<std::remove_cvref_t<decltype(*std::declval<Position>())>>;
template <class T>
inline constexpr bool is_printed<Found<T>> = is_printed_within<T>;
template <class T>
concept Printed = is_printed<T>;

[[nodiscard]] std::string printed(Printed auto const& value, Language language = Language::both) {
    StringText text(language);
    text.add(value);
    return (std::move)(text.bytes);
}

/// The formatter that std::format and {fmt} share, `{}`, `{:zh}`, `{:*>20en}`: a string's specification with a language
/// after it. `OfText` formats a `View`, and parses a specification from a `Parsing`.
template <class OfText, class View, class Parsing>
class Formatter : OfText {
  public:
    constexpr auto parse(auto& context) {
        std::string_view const rest(context.begin(), context.end());
        std::string_view const specification = rest.substr(0, rest.find('}'));
        if (specification.ends_with("zh")) language_ = Language::zh;
        if (specification.ends_with("en")) language_ = Language::en;
        if (language_ == Language::both) return OfText::parse(context);
        Parsing of_text(View(specification.data(), specification.size() - 2)); // a string's does not know the language
        OfText::parse(of_text);
        return context.begin() + static_cast<std::ptrdiff_t>(specification.size());
    }

    auto format(Printed auto const& value, auto& context) const {
        return OfText::format(View(printed(value, language_)), context);
    }

  private:
    Language language_ = Language::both;
};

} // namespace preschool_plan::detail

#endif
