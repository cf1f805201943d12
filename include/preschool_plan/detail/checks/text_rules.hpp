// Whether rows say what their texts print, no more and no less.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_TEXT_RULES_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_TEXT_RULES_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/checks/printed.hpp>
#include <preschool_plan/detail/checks/record_rules.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/questions.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/wording.hpp>
#include <string_view>

namespace preschool_plan::detail {

/// What a text prints instead of a wrong figure: its next figure of the same unit, after as many as are skipped, that
/// is none of the row's.
constexpr Optional<Quantity> printed_instead_of(Quantity const& figure, Rows<Figure> const& figures,
                                                std::string_view const& text, Rows<Unit const*> const& units,
                                                std::size_t skipped = 0) {
    for (PrintedFigure const& printed : figures_in(text, units)) {
        auto quantity = printed.quantity();
        if (!quantity && !printed.unit && printed.counts && printed.is(printed.value)) // 530个 leaves its unit open
            quantity = Quantity{printed.value, figure.unit()};
        bool is_another = quantity && quantity->unit() == figure.unit() && !(*quantity == figure);
        for (Figure const& other : figures) is_another = is_another && !printed.is(other);
        if (is_another && skipped-- == 0) return quantity;
    }
    return {};
}
/// Asks whether a text prints a figure; a finding says what it prints instead.
template <class Check, class Ask>
constexpr void ask_whether_printed(Ask&& ask, bool is_printed, Quantity const& figure, auto const&... text) {
    if constexpr (Check::reports)
        if (!is_printed)
            if (auto const instead = printed_instead_of(figure, text...))
                return ask(rule::figure_differs_from_its_wording, false, figure, *instead);
    ask(rule::figure_differs_from_its_wording, is_printed, figure);
}

// Of provisions.

/// Whether this phrase prints the words, or an earlier one of its sentence does.
constexpr bool sentence_prints(auto const* rows, std::size_t index, std::string_view const& words) {
    for (std::size_t i = index + 1; i-- > 0;) {
        if (rows[i].clause != rows[index].clause || rows[i].sentence != rows[index].sentence) return false;
        if (has_words(rows[i].text.zh, words)) return true;
    }
    return false;
}

/// Whether a deadline prints a month and no year, 8月底前, and its date is that month: its sentence says of which year.
constexpr bool prints_no_year(Due const& due) {
    std::string_view const& text = due.text.zh;
    bool const begins_with_a_year = text.size() > 3 && is_digit(static_cast<unsigned char>(text.data()[0])) &&
                                    is_digit(static_cast<unsigned char>(text.data()[3]));
    if (begins_with_a_year || has_words(text, "每")) return false;
    Date const printed = date_in(text, {}).date;
    return printed.month != 0 && printed == Date{0, due.latest->month, due.latest->day};
}
/// The year of the last deadline before this phrase in its sentence, else that of the notice.
constexpr std::uint16_t year_before(auto const* rows, std::size_t index, auto const& plan) {
    for (std::size_t i = index; i-- > 0;) {
        if (rows[i].clause != rows[index].clause || rows[i].sentence != rows[index].sentence) break;
        if (rows[i].due && rows[i].due->latest && rows[i].due->latest->year != 0) return rows[i].due->latest->year;
    }
    return issued(plan).year;
}
/// Whether a text prints every value in its row's list.
constexpr bool prints_values(auto const& plan, std::string_view const& text, auto const& values) {
    for (auto const value : values)
        if (!prints_value(plan, text, value)) return false;
    return true;
}

/// First characters of nouns that a time describes, and of 已: 年底考核, 明年预算, 6月学前教育宣传月, 2021年已建成.
inline constexpr char16_t nouns_of_times[] = u"的考工学教预任项资数重民政目版部综财台安计中已远";
/// First characters of what is done at a time: 2021年计划新建, 2021年度完成; but not 2021年计划完成情况.
inline constexpr char16_t verbs_of_times[] = u"新改扩完增建投招培达";
constexpr bool names_a_paper(std::string_view const& text, std::size_t from) {
    for (char const* const word : {"计划", "方案", "情况", "项目", "部分", "名单", "任务", "清单"})
        if (find_word(text, detail::text(word), from) != text.size()) return true;
    return false;
}
/// Whether a text says when something is done: it does by a mark, 2021年底前 or 力争2021年; a time alone, 2021年新建, may
/// also be of a noun.
enum class Timing : std::uint8_t { none, possible, marked };
/// Where the time begins that this 年, 月 or 季 ends, with all that belongs to it: 2021年6月, 第三季度, 上半年.
constexpr std::size_t beginning_of_time(Bytes const& text, std::size_t at) {
    std::size_t begin = at;
    auto const go_back_over = [&](char16_t const* words) {
        while (worth(text.before(begin)) >= 0 || is_one_of(text.before(begin), words))
            begin -= size_of(text.before(begin));
    };
    go_back_over(u"—-–－～~半明今本当次翌");
    if (is_one_of(text.before(begin), u"第上下")) begin -= 3;
    if (begin == at || text.before(begin) != u'年') return begin;
    begin -= 3; // the year of a month
    go_back_over(u"明今本当次翌");
    return begin;
}
/// Whether a word stands there that leads to a deadline: 到, 力争, 计划; but not 2021年至, 达到, 用于, 规划.
constexpr bool is_led_to(Bytes const& text, std::size_t begin) {
    unsigned const mark = text.before(begin);
    unsigned const first = mark == 0 ? 0 : text.before(begin - size_of(mark));
    if (is_one_of(mark, u"到至")) return !is_one_of(first, u"年月日达收高低升");
    if (mark == u'于') return !is_one_of(first, u"用对关由高低多少");
    if (is_one_of(mark, u"划计取保")) return is_one_of(first, u"计预估争确");
    return is_one_of(mark, u"在自从争拟望");
}
/// How a text says when something is done, by the time that the 年, 月 or 季 at this place ends.
constexpr Timing timing_at(std::string_view const& text, std::size_t at) {
    Bytes const bytes(text);
    bool const is_year = bytes.at(at) == u'年';
    unsigned const of_number = bytes.before(at);
    bool const is_numbered = worth(of_number) >= 0;
    if (!is_numbered && !(is_year && is_one_of(of_number, u"半明今本当次翌")) && bytes.at(at + 3) != u'底')
        return Timing::none;
    std::size_t const begin = beginning_of_time(bytes, at);
    bool const is_led = is_led_to(bytes, begin);
    bool is_ended = false; // 底, 末, 内 or 前, also behind others: 三季度末, 6月30日以前
    std::size_t end = at + 3;
    for (; is_one_of(bytes.at(end), u"度份底末内终"); end += 3)
        is_ended = is_ended || is_one_of(bytes.at(end), u"底末内");
    unsigned const next = bytes.at(end);
    bool const is_done = // 2021年重点建设, 安排资金, 学前毛入园率达到
        (is_one_of(next, u"计预重") && is_one_of(bytes.at(end + 6), verbs_of_times) && !names_a_paper(text, end + 6)) ||
        bytes.has("安排", end) || (next == u'学' && begin == 0 && has_words(text, "达到"));
    bool const is_of_noun = is_one_of(next, nouns_of_times) && bytes.at(end + 3) != u'旬' && !is_done;
    if (is_of_noun && !is_one_of(bytes.before(begin), u"到争")) return Timing::none; // but 到2025年教师待遇提升
    std::size_t behind = bytes.at(end + 3) == u'旬' ? end + 6 : end;
    while (is_digit(bytes.at(behind)) || is_one_of(bytes.at(behind), u"日号前以之") || bytes.has("（含", behind)) {
        is_ended = is_ended || bytes.at(behind) == u'前';
        behind = bytes.has("（", behind) ? behind_bracket(bytes, behind + 3) : behind + size_of(bytes.at(behind));
    }
    if (bytes.at(behind + 6) == u'的' || bytes.at(end + 9) == u'的') return Timing::none; // 2021年下达的项目
    bool const is_compared = is_one_of(bytes.before(begin), u"比较") && bytes.before(behind) != u'前';
    if (is_compared || bytes.has("年满", behind) || bytes.has("基础上", end)) return Timing::none;
    if (!is_year && of_number == u'一' && is_one_of(next, u"一两三")) return Timing::none; // 一月一调度
    if (is_year && bytes.at(at + 3) == u'度' && !is_ended &&
        (!is_one_of(next, verbs_of_times) || names_a_paper(text, end)))
        return Timing::none;           // 2021年度考核
    if (is_year && worth(next) >= 0) { // of 2021年6月 the month tells
        std::size_t behind_number = end;
        while (worth(bytes.at(behind_number)) >= 0) behind_number += size_of(bytes.at(behind_number));
        if (bytes.at(behind_number) == u'月') return Timing::none;
    }
    if (is_led || is_ended) return Timing::marked;
    bool const may_be_done = !is_year || !is_numbered || begin == 0 || is_one_of(next, u"上下") || worth(next) >= 0 ||
                             bytes.has("达到", end) || is_one_of(bytes.before(begin), u"，。；：（、 ");
    return may_be_done ? Timing::possible : Timing::none;
}
/// The same of a whole text: not of 贯彻2021年会议精神, 2021年度考核, 2021年底前建成的 or 8月31日前年满, nor in 《》.
constexpr Timing timing_of(std::string_view const& text) {
    Bytes const bytes(text);
    Timing timing = Timing::none;
    if (bytes.before(bytes.size) == u'的' && !has_words(text, "，")) return timing; // 2021年5月1日前已出让土地的
    bool is_title = false;
    for (std::size_t at = 0; at < bytes.size; at += size_of(bytes.at(at))) {
        unsigned const unit = bytes.at(at);
        if (is_one_of(unit, u"《》")) is_title = unit == u'《';
        if (is_title || !is_one_of(unit, u"年月季")) continue;
        Timing const of_this = timing_at(text, at);
        if (timing < of_this) timing = of_this;
    }
    return timing;
}
/// The rule that a row breaks by what it says of when it is due, or none: a text that says when has to have the row's
/// time, and a time that may be of something else is only warned of.
constexpr OneOrNone<Rule> fault_of_timing(std::string_view const& text, Optional<Due> const& due, Date const& issued) {
    if (!has_words(text, "年") && !has_words(text, "月") && !has_words(text, "季")) return {};
    PrintedDate const printed = date_in(text, issued);
    if (printed.is_beginning && due && due->latest && due->latest->is_before(printed.date)) // 自2024年9月起
        return &rule::not_printed_in_its_text;
    if (!due && printed.date.year != 0 && !printed.date.exists()) return &rule::date_does_not_exist;
    Optional<Date> const over = printed.over_from();
    bool const is_of_every_year = !due && printed.date.year == 0 && has_words(text, "每") && // 每年9月底前, 每年年底
                                  (has_words(text, "底") || (printed.date.month != 0 && has_words(text, "日前")));
    if (!is_of_every_year && (!over || over->is_before(issued))) return {}; // 较2019年提高
    if (due && has_words(text, due->text.zh)) return {};
    if (due) return &rule::not_printed_in_its_text;
    Timing const timing = timing_of(text);
    if (timing == Timing::none) return {};
    return timing == Timing::marked ? &rule::printed_but_left_out : &rule::time_may_be_left_out;
}
/// Words after a body that acts. 要求 and 负责人 are none: of words that begin alike the longer stands first.
enum { no_act = 1 };
inline constexpr Word words_after_actors[] = {
    {"要求", no_act}, {"要"},   {"负责人", no_act}, {"负责"}, {"牵头单位", no_act}, {"牵头"}, {"应"}, {"须"},
    {"将"},           {"会同"}, {"统筹"},           {"按"}};
/// The last characters of bodies' names.
inline constexpr CharacterSet ends_of_bodies = u"局委办部府会门位市县室组院园";
/// Whether a text says that bodies act, 州财政局、州教育局要 or 由州财政局, none of which has to do with this one.
template <class Terms>
constexpr bool names_other_actors(Plan<Terms> const& plan, std::string_view const& zh, typename Terms::Body body) {
    Bytes const text(zh);
    std::size_t by = find_word(zh, "由");
    while (by != text.size && (is_one_of(text.before(by), u"理自经交事") || text.has("由于", by)))
        by = find_word(zh, "由", by + 3);
    bool const is_led = by != text.size;
    for (std::size_t begin = is_led ? by + 3 : 0, end = begin; end < text.size;) {
        unsigned const last = text.at(end);
        end += size_of(last);
        if (!is_one_of(last, ends_of_bodies)) continue;
        bool const is_list = is_one_of(text.at(end), u"、和与及");
        auto const word = word_at(text, end, words_after_actors); // and not 审定后
        if (!is_led && !is_list && (!word || word->value == no_act)) continue;
        bool is_name = false;
        for (auto const& record : plan.bodies) {
            if (!is_a_name_of(plan, record, {zh.data() + begin, end - begin})) continue;
            is_name = true;
            if (preschool_plan::stands_for(plan, record.body, body) != Answer::no) return false;
        }
        if (is_name && !is_list) { // 由州财政局审核后拨付, 州财政局下达的资金
            bool const is_before = is_led && find_word(zh, "后", end) != text.size;
            return !is_before && find_word(zh, "的", end) == text.size;
        }
        if (is_name) begin = end += 3;
    }
    return false;
}

/// Words before what a figure becomes, each with 到, 至 or 为 behind it.
enum { rises, falls };
inline constexpr Word turns[] = {{"提高", rises}, {"提升", rises}, {"增加", rises}, {"增长", rises}, {"扩大", rises},
                                 {"上升", rises}, {"上调", rises}, {"增", rises},   {"提", rises},   {"降低", falls},
                                 {"下降", falls}, {"减少", falls}, {"压缩", falls}, {"压减", falls}, {"缩减", falls},
                                 {"下调", falls}, {"降", falls},   {"减", falls}};
/// Whether each figure goes from the one before it where the text says: neither 从92%提高到88% nor 由5%降到15%, but
/// 由不足85%提高到85%以上. A year, and any other number that counts nothing, comes from nowhere.
constexpr bool figures_go_where_they_are_said_to(std::string_view const& zh, Rows<Unit const*> const& units) {
    Bytes const text(zh);
    PrintedFigure from;
    for (PrintedFigure const& to : figures_in(zh, units)) {
        bool const becomes = is_one_of(text.before(to.begin), u"到至为");
        auto const turn = becomes ? word_before(text, to.begin - 3, turns) : OneOrNone<Word>();
        bool const is_led = find_word(zh, "从") < from.begin || find_word(zh, "由") < from.begin;
        std::size_t between = from.begin;
        while (between < to.begin && !is_one_of(text.at(between), u"，。；、")) between += size_of(text.at(between));
        bool const are_read = from.counts && to.counts && from.value >= 0 && to.value >= 0;
        if (turn && is_led && are_read && between == to.begin && from.unit == to.unit && from.whole == to.whole) {
            auto const turned = Share{to.value, to.per} <=> Share{from.value, from.per};
            if (turned == 0 ? from.bound == to.bound : (turned < 0) == (turn->value == rises)) return false;
        }
        from = to;
    }
    return true;
}

/// Asks whether the row of a phrase says what its text prints.
template <class Row, class Check>
constexpr void phrase_says_what_it_prints(Rows<Row> const& list, std::size_t index, Check& check) {
    Row const& row = list[index];
    std::string_view const& text = row.text.zh;
    Rows<Unit const*> const units = own_units(check.plan);
    auto const ask = [&](Rule const& rule, bool holds, char const* member) {
        if (Check::reports || !holds) check.in_row(list, index + 1, member)(rule, holds);
    };
    if (!row.items.empty()) {
        bool prints_all = true;
        for (auto const& item : row.items) prints_all = prints_all && has_words(text, item.text.zh);
        ask(rule::not_printed_in_its_text, prints_all, "items");
    }
    if (!row.localities.empty())
        ask(rule::not_printed_in_its_text, prints_values(check.plan, text, row.localities), "localities");
    if (!row.ownerships.empty())
        ask(rule::not_printed_in_its_text, prints_values(check.plan, text, row.ownerships), "ownerships");
    if (row.area) ask(rule::not_printed_in_its_text, prints_value(check.plan, text, *row.area), "area");
    // Who acts may be named before the phrase; other parties must be named in it, or earlier in its sentence.
    for (auto const& party : row.parties)
        if (party.part != Part::acts)
            ask(rule::not_printed_in_its_text, sentence_prints(list.data(), index, party.zh), "parties");
        else if constexpr (requires { check.plan.bodies; })
            if (!has_words(text, party.zh))
                ask(rule::not_printed_in_its_text, !names_other_actors(check.plan, text, party.body), "parties");

    if (row.due && row.due->latest && prints_no_year(*row.due)) { // also one carried on
        std::uint16_t const year = year_before(list.data(), index, check.plan);
        Date said = date_in(row.due->text.zh, Date{year}).date;
        if (said.is_before(issued(check.plan))) ++said.year; // 1月底前, of a notice of March
        ask(rule::figure_differs_from_its_wording,
            *row.due->latest == said || *row.due->latest == date_in(text, Date{year}).date, "due");
    }
    Glance const glance = glance_at(text, units);
    ask(row.open ? rule::not_printed_in_its_text : rule::printed_but_left_out,
        glance.has_open_list == row.open || (!row.open && lists_may_be_complete(text)), "open");
    // A wrong figure is reported as differing; do not also report the printed one as left out.
    std::size_t left_out = 0;
    bool is_printed[decltype(Row::figures)::capacity()] = {};
    if (glance.may_print_a_figure || !row.figures.empty())
        for (PrintedFigure const& printed : figures_in(text, units)) {
            // Not 4.5元, which no row can say; nor 学前三年, which is also the name of a stage.
            bool is_left_out = printed.unit && printed.counts && (printed.per == 1 || printed.whole != 1) &&
                               !(Bytes(text).has("学前", printed.begin - 6) && same_text(printed.measure_word, "年"));
            for (std::size_t i = 0; i < row.figures.size(); ++i) {
                if (!printed.is(row.figures[i])) continue;
                is_printed[i] = true;
                is_left_out = false;
            }
            left_out += is_left_out;
        }
    for (std::size_t i = 0; i < row.figures.size(); ++i) {
        Quantity const& figure = row.figures[i].quantity;
        std::size_t earlier = 0; // wrong figures, each reported with an earlier printed one
        for (std::size_t j = 0; !is_printed[i] && j < i; ++j)
            earlier += !is_printed[j] && row.figures[j].quantity.unit() == figure.unit();
        ask_whether_printed<Check>(check.in_row(list, index + 1), is_printed[i], figure, row.figures, text, units,
                                   earlier);
        if (!is_printed[i] && left_out != 0) --left_out;
    }
    if (row.figures.size() > 1 && (has_words(text, "从") || has_words(text, "由")))
        ask(rule::figure_differs_from_its_wording, figures_go_where_they_are_said_to(text, units), "figures");
    if (!glance.may_print_a_figure) return;
    bool const is_full = row.figures.size() == row.figures.capacity(); // of a phrase that prints more than a row holds
    ask(rule::printed_but_left_out, left_out == 0 || is_full, "figures");
    // A deadline that the text prints must be the row's; one carried on from an earlier phrase is not printed here.
    bool const may_be_due = is_act(row.purpose) || row.purpose == Purpose::aim; // not if a meeting of 2021 is followed
    if (!row.due && !may_be_due) return;
    auto const fault = fault_of_timing(text, row.due, issued(check.plan));
    if (fault && (Check::reports || fault->severity == Severity::error))
        return ask(*fault, false, *fault == rule::date_does_not_exist ? "text" : "due");
    if constexpr (Check::reports) {
        ask(rule::printed_but_left_out, true, "due");
        ask(rule::time_may_be_left_out, true, "due");
    }
}

// Of totals.

/// Whether a total has the coordinate that is this value of the column.
template <class Member, class Declared, class E>
constexpr bool has_coordinate(Declared const& total, E value) {
    for (Coordinate const& coordinate : total.of)
        if (coordinate.value_position() == preschool_plan::position(value) &&
            is_of_column<typename Declared::Row, Member>(coordinate.column()))
            return true;
    return false;
}

/// Where a text goes on with parts of its figure: 900个学位，其中城市500个; 900个（城市500个）. Its size if it does not.
constexpr std::size_t where_parts_begin(std::string_view const& text) {
    for (char const* const word : {"其中", "（"})
        for (std::size_t at = find_word(text, word); at != text.size(); at = find_word(text, word, at + 3)) {
            unsigned const first = Bytes(text).at(at + 3); // of 新（改、扩）建, 县（市、区）, 乡（镇）
            bool const is_of_word =
                is_one_of(first, u"改扩") || (is_one_of(first, u"市镇") && is_one_of(Bytes(text).at(at + 6), u"、）"));
            if (at != 0 && !is_of_word) return at;
        }
    return text.size();
}
/// Whether the word that stands there is a year, and a deadline, 到2022年 or 2022年底, and not the end of a range.
constexpr bool is_deadline(std::string_view const& zh, std::size_t at, std::string_view const& word) {
    if (!is_year(word)) return false;
    Bytes const text(zh);
    unsigned const before = text.before(at);
    bool const is_led = is_one_of(before, u"到至");
    bool const is_upper_end = is_led && (text.before(at - 3) == u'年' || worth(text.before(at - 3)) >= 0);
    if (is_upper_end || is_one_of(before, u"、和—-–－～~")) return false;
    return is_led || is_one_of(text.at(at + word.size()), u"底末前");
}
/// Whether a total's text prints its coordinates in one column or, if it prints none of the column, an earlier total of
/// its clause has the same (其中城市13所), which is asked itself; and whether it prints no other value of the column, but
/// the area around one of its own. A deadline, 到2022年, is of its year and those before it, or of none. If two columns
/// have one enumeration, the text does not say which it means.
template <class Member, class AnyPlan, class Declared>
constexpr bool prints_its_coordinates(AnyPlan const& plan, Rows<Declared> const& totals, std::size_t index) {
    using E = held<member_type<Member>>;
    using Alike = members_that<IsOrHolds<E>::template Test, typename Declared::Row>;
    Declared const& total = totals[index];
    std::string_view const& text = total.text.zh;
    auto const has_it = [&]<class... Members>(E value, List<Members...>) {
        return (has_coordinate<Members>(total, value) || ...);
    };
    constexpr std::size_t size = enumerators_of<E>::size;
    bool wanted[size + 1] = {}; // the last is for values that are no enumerators
    for (Coordinate const& coordinate : total.of)
        if (is_of_column<typename Declared::Row, Member>(coordinate.column()))
            wanted[coordinate.value_position()] = true;
    std::size_t printed[size + 1] = {}; // where, from 1; 0 for what is not printed
    bool is_worded = false;
    bool leaves_out_wanted = false;  // 除东市外 of 东市
    bool leaves_out_another = false; // and of 西县
    std::size_t until = size;        // 2022年 of 到2022年, which is also of the years before it
    for_each_word<E>(plan, [&](E value, std::string_view const& word) {
        is_worded = true;
        std::size_t const at = find_word(text, word);
        if (at == text.size() && (word.size() != 7 || !prints_year_otherwise(text, word))) return; // 7 bytes of 2024年
        if (word.size() == 7 && at != text.size() && is_deadline(text, at, word))
            until = preschool_plan::position(value);
        else if (at == text.size() || prints_word<E>(plan, text, word))
            printed[preschool_plan::position(value)] = at == text.size() ? 1 : at + 1;
        else if (negates(text, at))
            (wanted[preschool_plan::position(value)] ? leaves_out_wanted : leaves_out_another) = true;
    });
    std::size_t left_out = 0;
    for (std::size_t at = 0; is_worded && at < size; ++at) {
        if (!wanted[at] && printed[at] == 0) continue;
        E const value = enumerators<E>[at];
        if (printed[at] != 0 && has_it(value, Alike{})) continue;
        if (!wanted[at]) {
            if constexpr (requires { requires std::is_same_v<E, typename AnyPlan::Area>; }) { // 和静县某镇 of the town
                bool is_around = false;
                for (E const other : enumerators<E>)
                    is_around = is_around || (wanted[preschool_plan::position(other)] &&
                                              preschool_plan::lies_within(plan, other, value));
                if (is_around) continue;
            }
            std::size_t const parts = where_parts_begin(text);
            bool const may_be_of_a_part = is_told_by_type<typename Declared::Row, E> && parts != text.size();
            left_out += !may_be_of_a_part || printed[at] <= parts;
            continue;
        }
        bool is_said = false; // by an earlier total, unless the text prints others of the column
        for (std::size_t i = index; !is_said && i-- > 0 && totals[i].clause == total.clause;)
            is_said = has_coordinate<Member>(totals[i], value);
        if (is_said && !has_words(text, "等"))
            for (std::size_t const other : printed)
                is_said = is_said && (other == 0 || other > where_parts_begin(text));
        is_said = is_said || prints_value(plan, text, value) || (leaves_out_another && !leaves_out_wanted);
        is_said = is_said || (at <= until && until != size && wanted[until]);
        if (!is_said) return false;
    }
    return left_out == 0 || left_out == size; // 城乡 for a total of all
}
template <class Declared, class Check, class... Members>
constexpr void totals_print_their_coordinates(Rows<Declared> const& totals, Check& check, List<Members...>) {
    for (std::size_t i = 0; i < totals.size(); ++i)
        check.in_row(totals, i + 1)(rule::total_differs_from_its_wording,
                                    (prints_its_coordinates<Members>(check.plan, totals, i) && ...));
}

/// Whether two totals admit the same values of a column: listing all of them says no more than listing none.
template <class Member, class Declared>
constexpr bool admit_the_same(Declared const& left, Declared const& right) {
    using E = held<member_type<Member>>;
    auto const admits = [](Declared const& total, E value) {
        bool names_any = false;
        for (E const other : enumerators<E>) names_any = names_any || has_coordinate<Member>(total, other);
        return !names_any || has_coordinate<Member>(total, value);
    };
    for (E const value : enumerators<E>)
        if (admits(left, value) != admits(right, value)) return false;
    return true;
}
/// Asks whether a total repeats an earlier one of its clause with other coordinates for the same rows. With the same
/// coordinates it is a repeated row, found elsewhere.
template <class Declared, class Check, class... Members>
constexpr void totals_are_of_different_rows(Rows<Declared> const& totals, Check& check, List<Members...>) {
    for (std::size_t i = 1; i < totals.size(); ++i)
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            Declared const& one = totals[earlier];
            Declared const& other = totals[i];
            if (one.of.size() == other.of.size() || one.clause != other.clause) continue;
            if (one.figure.quantity == other.figure.quantity && (admit_the_same<Members>(one, other) && ...))
                check.in_row(totals, i + 1, EarlierRow{earlier + 1})(rule::stands_twice, false);
        }
}

// Of a phrase and a total of one clause that print the same words except for figures.

// Words before a figure of all, which say no more: 全州新增30所, 共新增30所.
inline constexpr Word beginnings_of_all[] = {{"全州"}, {"全市"}, {"全县"}, {"全区"}, {"全旗"}, {"共"},   {"计划"},
                                             {"拟"},   {"将"},   {"确保"}, {"力争"}, {"累计"}, {"合计"}, {"总计"}};
constexpr std::size_t behind_beginning_of_all(Bytes const& text) {
    std::size_t at = 0;
    while (auto const word = word_at(text, at, beginnings_of_all)) at += word->size();
    return at;
}
/// A number that two texts share if they have the same words, in any order, but for blanks, points, and figures that
/// count something, however they are written.
constexpr std::uint64_t fingerprint_of_words(std::string_view const& zh, Rows<Unit const*> const& units) {
    Bytes const text(zh);
    std::uint64_t print = 0;
    FigureReader figure(text, units);
    for (std::size_t at = behind_beginning_of_all(text); at < text.size;) {
        while (figure != nullptr && (figure->begin < at || !figure->counts)) ++figure;
        if (figure != nullptr && figure->begin == at) {
            at = text.behind_spaces(at + figure->size) + figure->measure_word.size();
            continue;
        }
        unsigned const character = text.at(at);
        at += size_of(character);
        if (!is_one_of(character, u" \u3000，。；")) print += (character * spread) >> 16;
    }
    return print;
}
// Whether a text has the first character of the other behind its beginning, which most pairs lack.
constexpr bool has_the_first_of(std::string_view const& other, std::string_view const& zh) {
    Bytes const text(other);
    std::size_t const at = text.behind_spaces(behind_beginning_of_all(text));
    return worth(text.at(at)) >= 0 || has_words(zh, {other.data() + at, size_of(text.at(at))});
}
constexpr bool has_the_same_words(std::string_view const& left, std::string_view const& right,
                                  Rows<Unit const*> const& units) {
    return has_the_first_of(left, right) && has_the_first_of(right, left) &&
           fingerprint_of_words(left, units) == fingerprint_of_words(right, units);
}
// Whether both may be one figure, printed once as 0.9万 and once as 9030.
constexpr bool may_be_the_same(Figure const& left, Figure const& right) {
    std::int64_t const step = left.step < right.step ? right.step : left.step;
    std::int64_t more = 0;
    return !__builtin_sub_overflow(left.quantity.value(), right.quantity.value(), &more) && more < step && more > -step;
}
template <class AnyPlan, class Totals, class Check>
constexpr void phrases_have_the_figures_of_totals(AnyPlan const& plan, Totals const& totals, Check& check) {
    Rows<Unit const*> const units = own_units(plan);
    std::size_t number = 0;
    for (auto const& phrase : plan.provisions) {
        ++number;
        for (Figure const& figure : phrase.figures)
            for (auto const& total : totals)
                if (total.clause == phrase.clause && figure.quantity.unit() == total.figure.quantity.unit() &&
                    has_the_same_words(phrase.text.zh, total.text.zh, units))
                    check.at(&AnyPlan::provisions, number, "figures")(rule::figure_differs_from_its_total,
                                                                      may_be_the_same(figure, total.figure));
    }
}

} // namespace preschool_plan::detail

#endif
