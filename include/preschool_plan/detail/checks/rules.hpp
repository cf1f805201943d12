// The rules of the library: what must hold of each kind of thing, wherever it stands in a plan. The walk asks them of
// everything: `check(rule, whether it holds)`, with the figures if figures are compared.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_RULES_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_RULES_HPP

#include <cstddef>
#include <preschool_plan/detail/characters.hpp>
#include <preschool_plan/detail/checks/levels.hpp>
#include <preschool_plan/detail/checks/post_rules.hpp>
#include <preschool_plan/detail/checks/record_rules.hpp>
#include <preschool_plan/detail/checks/text_rules.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/detail/totals/sums_of_totals.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/questions.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/wording.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan::detail {

// Whether a text has nothing but white space, U+3000 included.
constexpr bool is_blank(char const* bytes, std::size_t size) {
    while (size != 0) {
        std::size_t const one = *bytes == '\xE3' ? 3 : 1; // the first byte of U+3000
        bool const white = one == 1 ? *bytes == ' ' || (*bytes >= '\t' && *bytes <= '\r')
                                    : size >= 3 && bytes[1] == '\x80' && bytes[2] == '\x80';
        if (!white) return false;
        bytes += one;
        size -= one;
    }
    return true;
}

// Whether a text has a Chinese character: U+4000 to U+9FFF begin with these bytes; the byte after one tells UTF-8 from
// other encodings.
constexpr bool has_chinese(std::string_view const& text) {
    std::size_t const size = text.size();
    char const* const bytes = text.data();
    for (std::size_t at = 0; at + 1 < size; ++at)
        if (bytes[at] >= '\xE4' && bytes[at] <= '\xE9') return bytes[at + 1] < '\xC0';
    return false;
}
constexpr bool has_small_letter(std::string_view const& text) {
    for (char const letter : text)
        if (letter >= 'a' && letter <= 'z') return true;
    return false;
}

// The same for a text in Latin letters; the built-in functions let a compiler search for each of these bytes at once.
constexpr bool has_chinese_within(std::string_view const& text) {
    char const* const bytes = text.data();
    std::size_t const size = text.size();
#if defined(__clang__) // evaluates a loop faster than six searches; each third byte meets one of a Chinese character
    std::size_t at = 2;
    while (at < size && (bytes[at] & 0x80) == 0) at += 3;
    if (at >= size) return false;
#endif
    return __builtin_memchr(bytes, 0xE4, size) || __builtin_memchr(bytes, 0xE5, size) ||
           __builtin_memchr(bytes, 0xE6, size) || __builtin_memchr(bytes, 0xE7, size) ||
           __builtin_memchr(bytes, 0xE8, size) || __builtin_memchr(bytes, 0xE9, size);
}

// Whether a plan's data know the unit: it is one of the library's, or of the plan's `Terms::units`.
template <class AnyPlan>
constexpr bool is_known_unit(Unit const& unit) {
    for (Unit const* const known : unit::all)
        if (*known == unit) return true;
    if constexpr (requires { AnyPlan::Terms::units[0]; })
        for (Unit const* const known : AnyPlan::Terms::units)
            if (*known == unit) return true;
    return false;
}

// clang-format off
inline constexpr WordOf<Recurrence> recurrence_words[] = {
    {Recurrence::every_month, "每月"}, {Recurrence::every_month, "每个月"}, {Recurrence::every_month, "按月"},
    {Recurrence::every_month, "逐月"}, {Recurrence::every_month, "月度"}, {Recurrence::once, "一月一次性"},
    {Recurrence::every_month, "一月一次"}, {Recurrence::every_month, "一月一调"}, {Recurrence::every_month, "一月一报"},
    {Recurrence::every_quarter, "每季"}, {Recurrence::every_quarter, "每个季"}, {Recurrence::every_quarter, "按季"},
    {Recurrence::every_quarter, "逐季"}, {Recurrence::every_quarter, "一季一"}, {Recurrence::once, "一季度一次性"},
    {Recurrence::every_quarter, "一季度一"}, {Recurrence::every_year, "每年"}, {Recurrence::every_year, "每学年"},
    {Recurrence::every_year, "按年"}, {Recurrence::every_year, "逐年"}, {Recurrence::every_year, "一年一"},
    {Recurrence::at_intervals, "定期"}, {Recurrence::at_intervals, "年一次"}, {Recurrence::at_intervals, "周一调"},
    {Recurrence::at_intervals, "周一次"}, {Recurrence::at_intervals, "半年一"}, {Recurrence::at_intervals, "三年一"},
    {Recurrence::lasting, "长期"}, {Recurrence::lasting, "持续"}, {Recurrence::lasting, "常态化"},
    {Recurrence::lasting, "常年"}, {Recurrence::once, "立即"}, {Recurrence::once, "一次性"}, {Recurrence::once, "马上"},
    {Recurrence::once, "立行立改"}};
// clang-format on
// How often something is due, by the shortest interval that a text prints; nothing if it prints none.
constexpr Optional<Recurrence> recurrence_in(std::string_view const& text) {
    for (auto const& [printed, word] : recurrence_words)
        if (has_words(text, word)) return printed;
    unsigned const interval = Bytes(text).at(find_word(text, "每") + 3);
    if (worth(interval) < 2 && !is_one_of(interval, u"半隔周星日天学")) return {}; // 每两年, 每学期, 每周
    return Recurrence::at_intervals;
}

/// The rules of the library, by the kind of thing. A struct, so that argument-dependent look-up does not find them:
/// a plan's own rules are asked besides these, and never instead.
struct Library {
    // Of single things.

    static constexpr void must_hold(std::string_view const& text, auto& ask) {
        bool const is_written = !is_blank(text.data(), text.size());
        ask(rule::text_is_empty, is_written);
        if (!__builtin_is_constant_evaluated() && is_written) must_be_readable(text, ask);
    }
    // Most texts are labels, so this is fast: a text with a Chinese character is not blank.
    static constexpr void must_hold(Label const& text, auto& ask) {
        bool const is_chinese = has_chinese(text.zh);
        bool const is_written = (is_chinese || !is_blank(text.zh.data(), text.zh.size())) && text.en.size() != 0 &&
                                (*text.en.data() > ' ' || !is_blank(text.en.data(), text.en.size()));
        ask(rule::text_is_empty, is_written);
        if (!is_written) return;
        ask(rule::languages_are_swapped, !has_chinese_within(text.en) && (is_chinese || !has_small_letter(text.zh)));
        if (!is_chinese || !__builtin_is_constant_evaluated()) must_be_readable(text.zh, ask);
        if (!__builtin_is_constant_evaluated()) must_be_readable(text.en, ask);
    }
    static constexpr void must_hold(Clause const& clause, auto& ask) {
        bool const exists = clause == ask.cited || preschool_plan::has_clause(ask.plan, clause);
        ask(rule::clause_does_not_exist, exists);
        if (exists) ask.cited = clause;
    }
    template <Unit const& unit>
    static constexpr void must_hold(Count<unit> const& count, auto& ask) {
        static_assert(
            is_known_unit<std::remove_cvref_t<decltype(ask.plan)>>(unit),
            "preschool_plan: a table counts in a unit that data do not know. Write it in the plan's Terms::units, an "
            "array of Unit const*; a unit of the library stands in unit::all, beside the units.");
        ask(rule::quantity_is_not_positive, count.value() > 0, count);
    }
    static constexpr void must_hold(Share const& share, auto& ask) {
        ask(rule::share_is_not_of_the_whole,
            share.numerator() >= 0 && (ask.shares_may_exceed_the_whole || share.numerator() <= share.denominator()),
            share);
    }
    static constexpr void must_hold(Quantity const& quantity, auto& ask) {
        bool const is_none_of_a_whole = quantity.value() == 0 && quantity.unit() == unit::percent; // 大班额降至0%
        ask(rule::quantity_is_not_positive, quantity.value() > 0 || is_none_of_a_whole, quantity);
        if (quantity.value() <= 0) return;
        ask(rule::unit_is_not_known, is_known_unit<std::remove_cvref_t<decltype(ask.plan)>>(quantity.unit()), quantity);
    }
    template <class Measured, Trend trend>
    static constexpr void must_hold(Level<Measured, trend> const& level, auto& ask) {
        if constexpr (std::is_same_v<Measured, Share>)
            must_hold(level.value(), ask);
        else
            ask(rule::level_is_negative, level.value() >= Measured{}, level.value());
    }
    static constexpr void must_hold(Coordinate const& coordinate, auto& ask) {
        ask(rule::value_is_no_enumerator, coordinate.is_enumerator());
    }

    // Of rows, besides what must hold of their members. By another name, so that a compiler has fewer to choose from.

    static constexpr void row_must_hold(PersonName const& name, auto& ask) {
        bool const is_written = !name.zh.empty() && !name.pinyin.empty();
        ask(rule::languages_are_swapped, !is_written || (has_chinese(name.zh) && !has_chinese_within(name.pinyin)));
    }
    static constexpr void row_must_hold(Date const& date, auto& ask) { ask(rule::date_does_not_exist, date.exists()); }
    static constexpr void row_must_hold(NoticeNumber const& number, auto& ask) {
        bool first_is_year = false;
        bool last_is_serial = false;
        std::size_t numbers = 0;
        Bytes const text(number.zh);
        for (std::size_t at = next_number(text, 0); at < text.size; at = next_number(text, at)) {
            PrintedNumber const printed = NumberReader(text, at).read();
            if (numbers++ == 0) first_is_year = printed.value == number.year;
            last_is_serial = printed.value == number.serial;
            at += printed.size != 0 ? printed.size : 3;
        }
        ask(rule::figure_differs_from_its_wording, numbers > 1 && first_is_year && last_is_serial);
    }
    template <class Terms>
    static constexpr void row_must_hold(Notice<Terms> const& notice, auto& ask) {
        ask(rule::figure_differs_from_its_wording, date_in(notice.date_zh, {}).date == notice.date);
        ask(rule::notice_number_is_of_another_year,
            notice.number.is_left_out() || notice.number.year == notice.date.year);
        for (auto const& party : notice.addressees) ask(rule::part_is_not_of_its_place, party.part == Part::addressed);
        std::string_view const& plan_title = notice.plan_title.zh;
        if (plan_title.empty() || !has_words(notice.title.zh, "《")) return; // 关于印发《……方案》的通知
        Bytes const title(notice.title.zh);
        std::size_t const at = find_word(notice.title.zh, plan_title);
        ask(rule::not_printed_in_its_text, title.before(at) == u'《' && title.at(at + plan_title.size()) == u'》');
    }
    template <class Terms>
    static constexpr void row_must_hold(Party<Terms> const& party, auto& ask) {
        if constexpr (requires { ask.plan.bodies; }) {
            auto const record = detail::record_of(ask.plan, party.body);
            if (!record) return;
            ask(rule::name_is_not_of_its_body, party.zh.empty() || is_a_name_of(ask.plan, *record, party.zh));
            if (party.part == Part::addressed) ask(rule::part_is_not_of_its_place, record->kind != BodyKind::persons);
        }
    }
    static constexpr void row_must_hold(Due const& due, auto& ask) {
        // What is due once must have the printed date. What recurs may have one, the last; what is lasting has none.
        // The date on which it begins may be left out.
        Date const of_notice = issued(ask.plan);
        PrintedDate const printed = date_in(due.text.zh, of_notice);
        bool const has_end = !printed.is_beginning && printed.date != Date{};
        bool const may_have_none = !has_end || (recurs(due.recurrence) && has_words(due.text.zh, "每"));
        bool const is_printed =
            due.latest ? has_end && (*due.latest == printed.date || prints_no_year(due)) : may_have_none;
        ask(rule::figure_differs_from_its_wording, is_printed && (!due.earliest || *due.earliest == printed.beginning));
        auto const recurrence = recurrence_in(due.text.zh);
        bool const is_once = due.recurrence == Recurrence::once && due.latest && // 年底前完成并长期坚持, 年底前逐年提高
                             (recurrence == Recurrence::lasting || has_words(due.text.zh, "逐年"));
        ask(rule::recurrence_differs_from_its_wording, (!recurrence || recurrence == due.recurrence || is_once) &&
                                                           (due.recurrence != Recurrence::lasting || !due.latest));
        if (!due.latest || due.latest->year == 0 || of_notice.year == 0) return;
        ask(rule::due_before_the_notice, !due.latest->is_before(of_notice));
        ask(rule::due_is_half_a_century_away, due.latest->year < of_notice.year + 50);
    }
    template <class Terms, class Check>
    static constexpr void row_must_hold(Provision<Terms> const& provision, Check& ask) {
        if constexpr (Check::reports) // a note, which no proof needs
            for (Figure const& figure : provision.figures)
                for (Figure const* earlier = provision.figures.begin(); earlier != &figure; ++earlier)
                    ask(rule::figure_stands_twice_in_phrase, !(earlier->quantity == figure.quantity), figure.quantity);
        for (auto const& party : provision.parties) ask(rule::part_is_not_of_its_place, !is_of_article(party.part));
        if (provision.due) must_be_due_with(provision.clause, provision.text.zh, *provision.due, ask);
    }
    template <class Terms, class Check>
    static constexpr void row_must_hold(Article<Terms> const& article, Check& ask) {
        ask(rule::clause_does_not_exist, preschool_plan::has_clause(ask.plan, article.clause.parent()));
        for (auto const& party : article.parties) ask(rule::part_is_not_of_its_place, is_of_article(party.part));
        if (!article.localities.empty())
            ask(rule::not_printed_in_its_text, prints_values(ask.plan, article.title.zh, article.localities));
        if ((Check::reports || article.due) && timing_of(article.title.zh) == Timing::marked) {
            if (article.due) ask(rule::not_printed_in_its_text, has_words(article.title.zh, article.due->text.zh));
            if constexpr (Check::reports) ask(rule::time_may_be_left_out, article.due.has_value());
        }
        if (article.due) {
            must_be_due_with(article.clause.parent(), article.title.zh, *article.due, ask);
            if (article.due->latest && prints_no_year(*article.due)) // no phrase before it says of which
                ask(rule::figure_differs_from_its_wording, article.due->latest->year == issued(ask.plan).year);
        }
        // A body that is named must not also belong to a collective that is named.
        if constexpr (requires { preschool_plan::is_collective(ask.plan, typename Terms::Body{}); })
            for (auto const& party : article.parties)
                if (preschool_plan::is_collective(ask.plan, party.body))
                    for (auto const& other : article.parties)
                        if (other.part == party.part && other.body != party.body)
                            ask(rule::stands_twice,
                                preschool_plan::stands_for(ask.plan, party.body, other.body) != Answer::yes);
    }
    template <class Terms>
    static constexpr void row_must_hold(Official<Terms> const& official, auto& ask) {
        ask(rule::official_has_no_post, !official.posts.empty());
    }
    template <class Terms>
    static constexpr void row_must_hold(Post<Terms> const& post, auto& ask) {
        if constexpr (requires { ask.plan.bodies; }) {
            auto const record = detail::record_of(ask.plan, post.body);
            if (!record) return;
            bool const is_one_body = !is_set(record->kind) && record->kind != BodyKind::persons;
            ask(rule::post_is_not_of_its_body, is_one_body && is_of_its_body(ask.plan, *record, post.title.zh));
        }
    }
    template <class Terms>
    static constexpr void row_must_hold(LeadershipGroup<Terms> const& group, auto& ask) {
        int leaders = 1;
        if constexpr (requires { ask.plan.leaders; }) leaders = ask.plan.leaders;
        for (auto const& official : group.officials) leaders -= official.role == GroupRole::leader;
        ask(rule::group_has_not_exactly_one_leader, leaders == 0);
    }
    static constexpr void row_must_hold(AreaCodes const& codes, auto& ask) {
        ask(rule::area_code_has_not_its_form, has_form_of(AreaKind::zone, codes.above));
    }
    template <class Terms>
    static constexpr void row_must_hold(BodyRecord<Terms> const& record, auto& ask) {
        ask(rule::body_contradicts_its_kind, is_of_its_kind(ask.plan, record));
    }
    template <class Terms, class Check>
    static constexpr void row_must_hold(AreaRecord<Terms> const& record, Check& ask) {
        if constexpr (Check::reports) { // warnings
            ask(rule::area_is_called_of_another_kind,
                is_called_of_its_kind(record, record.name.zh) &&
                    (!record.official_name || is_called_of_its_kind(record, record.official_name->zh)));
            ask(rule::area_code_is_of_no_area_above, has_area_above(ask.plan, record));
        }
        auto const outer = detail::record_of(ask.plan, record.within);
        if (record.within) {
            bool const is_below_itself = lies_within(ask.plan, *record.within, record.area);
            ask(rule::area_lies_within_itself, !is_below_itself);
            if (outer && !is_below_itself)
                ask(rule::area_lies_within_a_smaller_one,
                    record.kind == AreaKind::zone || depth_of(record.kind) >= depth_of(outer->kind));
        }
        if (!record.code) return;
        ask(rule::area_code_has_not_its_form, has_form_of(record.kind, *record.code));
        if (ask.plan.area_codes)
            ask(rule::area_code_is_not_under_the_code_above, lies_under(*record.code, ask.plan.area_codes->above));
        if (outer && outer->code)
            ask(rule::area_code_is_not_under_the_code_above, lies_under(*record.code, *outer->code));
    }
    template <auto table, auto column, class Check>
    static constexpr void row_must_hold(Total<table, column> const& total, Check& ask) {
        Rows<Unit const*> const units = own_units(ask.plan);
        ask_whether_printed<Check>(ask, prints(total.text.zh, total.figure, units), total.figure.quantity,
                                   Rows<Figure>{}, total.text.zh, units);
        if (total.completeness == Completeness::some)
            ask(rule::not_printed_in_its_text, glance_at(total.text.zh, {}).has_open_list);
        if constexpr (requires { ask.plan.*table; })
            ask(rule::total_is_of_a_table_without_rows, (ask.plan.*table).size() != 0);
    }

    // Of lists, besides what must hold of each of their rows.

    template <bool is_short, class Row, class Check>
    static constexpr void list_must_hold(Rows<Row> const& rows, Check& ask) {
        if (rows.size() > 1) {
            if constexpr (!is_count<Row>) // a list of counts, one a year, may have equal ones
                look_for_repeated<is_short>(unique_of<Row>(), rows, ask);
            if constexpr (has_member_that<HasTrend, Row>) look_for_wrong_turns(rows, ask);
            if constexpr (Check::reports) // a warning
                if constexpr (has_member_that<IsLevelOfCounts, Row>)
                    ask.in_row(rows, 1)(rule::level_has_no_time, HasTime<Row> || !are_of_times<Row>());
        }
        if constexpr (requires { Row::record_of; }) { // one record for each enumerator, in the enumerators' order
            auto const all = enumerators<type_at<Row::record_of>>;
            std::size_t i = 0;
            while (i < all.size() && i < rows.size() && rows[i].*Row::record_of == all[i]) ++i;
            ask.in_row(rows, i + 1)(rule::enumerator_has_no_record, i == all.size() && i == rows.size());
            have_names_of_their_own(rows, ask);
        }
        if constexpr (requires { rows_must_hold(rows, rows.data(), ask); }) rows_must_hold(rows, rows.data(), ask);
    }

    // Of a plan as a whole: how its tables fit together.

    template <class AnyPlan, class Check>
    static constexpr void plan_must_hold(AnyPlan const& plan, Check& ask) {
        clauses_stand_once(plan, ask, members_that<IsArticleTable, AnyPlan>{});
        if constexpr (requires { collective_resolves(plan, ask); }) collective_resolves(plan, ask);
        if constexpr (requires { plan.provisions; })
            for_each_member(members_that<IsTotalTable, AnyPlan>{}, [&]<class Member>(Member*) {
                phrases_have_the_figures_of_totals(plan, plan.*Member::pointer, ask);
            });
    }

  private:
    // Slow, since it reads every byte. At compile time it is asked only of texts that should be Chinese and are not:
    // compilers make literals UTF-8, unless a whole file has another encoding.
    static constexpr void must_be_readable(std::string_view const& text, auto& ask) {
        bool const can_be_read = is_readable(text);
        ask(rule::text_is_not_readable, can_be_read);
        if (!can_be_read) return;
        ask(rule::text_looks_like_another, !looks_like_another(text));
        ask(rule::text_has_a_placeholder, !has_placeholder(text));
    }

    // What is due may not start, or last recur, after the deadline of its article or any article above. If it recurs,
    // its text or that of its deadline must say so: 每年培训 is not due 每月; and what is due once does not stand behind
    // 每年.
    static constexpr void must_be_due_with(Clause clause, std::string_view const& text, Due const& due, auto& ask) {
        for (; clause != Clause{}; clause = clause.parent())
            for_each_article(ask.plan, [&](auto const& article) {
                if (!(article.clause == clause) || !article.due || !article.due->latest) return;
                PrintedDate const printed = date_in(due.text.zh, issued(ask.plan));
                Date const last = due.latest ? *due.latest : printed.beginning;
                bool const is_day_after = !printed.day_counts && printed.over_from() == last && // 9月1日前, and 8月底前
                                          date_in(article.due->text.zh, issued(ask.plan)).over_from() == last;
                ask(rule::due_after_its_article,
                    last == Date{} || is_day_after || !article.due->latest->is_before(last));
            });
        std::size_t const at = find_word(text, due.text.zh);
        if (!recurs(due.recurrence))
            return ask(rule::recurrence_differs_from_its_wording,
                       at == text.size() || !Bytes(text).has("每年", at - 6));
        bool const is_said_when = recurrence_in(due.text.zh).has_value();
        if (is_said_when && at != text.size()) return;
        auto const printed = recurrence_in(text);
        ask(rule::recurrence_differs_from_its_wording, printed ? *printed == due.recurrence : is_said_when);
    }

    // A clause belongs to one article only, across all tables.
    template <class AnyPlan, class Check>
    static constexpr void clauses_stand_once(AnyPlan const&, Check&, List<>) {}
    template <class AnyPlan, class Check, class Member, class... Later>
    static constexpr void clauses_stand_once(AnyPlan const& plan, Check& ask, List<Member, Later...>) {
        auto const& table = plan.*Member::pointer;
        for (std::size_t i = 0; i < table.size(); ++i) {
            bool once = true;
            [[maybe_unused]] auto const look_in = [&](auto const& later) {
                for (auto const& article : later) once = once && !(article.clause == table[i].clause);
            };
            (look_in(plan.*Later::pointer), ...);
            ask.at(Member::pointer, i + 1)(rule::stands_twice, once);
        }
        clauses_stand_once(plan, ask, List<Later...>{});
    }

    // Every local government or administration must belong to an area that such a body runs. If the plan speaks of all
    // of them at once (各县市人民政府), every such area must have exactly one. A set of all bodies of some kind must
    // have at least one.
    template <class Terms, class Check>
    static constexpr void collective_resolves(Plan<Terms> const& plan, Check& ask) {
        constexpr Rule const& rule = rule::collective_does_not_resolve_to_areas;
        for (std::size_t i = 0; i < plan.bodies.size(); ++i) {
            BodyRecord<Terms> const& body = plan.bodies[i];
            if (body.kind == BodyKind::local_government || body.kind == BodyKind::local_administration) {
                auto const area = detail::record_of(plan, body.area);
                ask.at(&Plan<Terms>::bodies, i + 1)(rule, area && administration_of(area->kind) == body.kind);
            }
            if (body.kind != BodyKind::all_of) continue;
            bool stands_for_any = false;
            for (auto const& other : plan.bodies)
                stands_for_any = stands_for_any || (!is_set(other.kind) && shares(plan, body, other).some);
            ask.at(&Plan<Terms>::bodies, i + 1)(rule, stands_for_any);
        }
        for (std::size_t i = 0; i < plan.areas.size(); ++i) {
            AreaRecord<Terms> const& area = plan.areas[i];
            BodyKind const kind = administration_of(area.kind);
            bool spoken_of = false;
            int of_area = 0;
            for (auto const& body : plan.bodies) {
                spoken_of = spoken_of || (body.kind == BodyKind::all_of && is_at(plan, body, kind, &area));
                of_area += body.kind == kind && body.area == area.area;
            }
            if (spoken_of) ask.at(&Plan<Terms>::areas, i + 1)(rule, of_area == 1);
        }
    }

    // The number of the last article before this clause that stands directly below a section, in any section and table.
    static constexpr int last_number_before(auto const& plan, Clause const& clause) {
        Clause last;
        for_each_article(plan, [&](auto const& article) {
            Clause const& other = article.clause;
            if (is_of_a_section(other) && other.annex == clause.annex && last < other && other < clause) last = other;
        });
        return last.number();
    }
    static constexpr bool is_of_a_section(Clause const& clause) {
        return clause.parent().section != 0 && clause.parent().parent().section == 0;
    }

    // Chosen by what the rows are or derive from.
    template <class Row, class Terms, class Check>
    static constexpr void rows_must_hold(Rows<Row> const& list, Article<Terms> const*, Check& ask) {
        Row const* const rows = list.data();
        std::size_t const size = list.size();
        constexpr bool run_on = requires { requires std::remove_cvref_t<decltype(ask.plan)>::numbers_run_on; };
        for (std::size_t i = 0; i < size; ++i) {
            Clause const clause = rows[i].clause;
            Clause const parent = clause.parent();
            int const number = clause.number();
            // The preceding sibling's number. Searching further back keeps a correct article from being blamed when two
            // before it were swapped.
            int before = 0;
            for (std::size_t j = i; j > 0 && before + 1 < number; --j) {
                Clause const other = rows[j - 1].clause;
                int const of_other = other.number();
                if (before < of_other && of_other < number && other != parent && other.parent() == parent)
                    before = of_other;
            }
            if constexpr (run_on)
                if (is_of_a_section(clause)) before = last_number_before(ask.plan, clause);
            ask.in_row(list, i + 1)(rule::not_numbered_in_order,
                                    number == before + 1 && (i == 0 || rows[i - 1].clause < clause));
        }
    }
    template <class Row, class Terms, class Check>
    static constexpr void rows_must_hold(Rows<Row> const& list, Provision<Terms> const*, Check& ask) {
        Row const* const rows = list.data();
        std::size_t const size = list.size();
        if (size != 0) ask.in_row(list, 1)(rule::not_in_order_of_the_notice, rows[0].sentence == 1);
        for (std::size_t i = 1; i < size; ++i) {
            // Within a clause the same sentence or the next follows, in a later clause the first.
            int const further = rows[i].sentence - rows[i - 1].sentence;
            bool const goes_on = rows[i].clause == rows[i - 1].clause
                                     ? further == 0 || further == 1
                                     : rows[i].sentence == 1 && rows[i].clause > rows[i - 1].clause;
            ask.in_row(list, i + 1)(rule::not_in_order_of_the_notice, goes_on);
        }
        for (std::size_t i = 0; i < size; ++i) phrase_says_what_it_prints(list, i, ask);
    }
    // A body may have two roles only if it both leads and is responsible.
    template <class Row, class Terms, class Check>
    static constexpr void rows_must_hold(Rows<Row> const& list, Party<Terms> const*, Check& ask) {
        for (std::size_t i = 1; i < list.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                if (list[j].body != list[i].body || list[j].part == list[i].part) continue;
                bool const leads = list[i].part == Part::leads || list[j].part == Part::leads;
                bool const is_responsible = list[i].part == Part::responsible || list[j].part == Part::responsible;
                ask.in_row(list, i + 1, EarlierRow{j + 1})(rule::stands_twice, leads && is_responsible);
            }
    }
    // Officials who are known only by a post must differ in their posts.
    template <class Row, class Terms, class Check>
    static constexpr void rows_must_hold(Rows<Row> const& list, Official<Terms> const*, Check& ask) {
        for (std::size_t i = 1; i < list.size(); ++i)
            for (std::size_t j = 0; is_empty(list[i].name) && j < i; ++j)
                if (is_empty(list[j].name))
                    ask.in_row(list, i + 1, EarlierRow{j + 1})(rule::stands_twice,
                                                               !detail::agree(list[i].posts, list[j].posts));
        if constexpr (Check::reports) observe_officials(ask.plan, list, ask); // warnings
    }
    // All totals of a table add up.
    template <auto table, auto column, class Check>
    static constexpr void rows_must_hold(Rows<Total<table, column>> const& list, Total<table, column> const*,
                                         Check& ask) {
        static_assert(
            requires { ask.plan.*table; },
            "preschool_plan: a total stands in the plan whose table it adds up, and not in a struct within it.");
        using Columns = members_that<IsEnumerationMember, typename Total<table, column>::Row>;
        totals_print_their_coordinates(list, ask, Columns{});
        totals_are_of_different_rows(list, ask, Columns{});
        for_each_64_totals(ask.plan, list, [&](auto const& sums, std::size_t first) {
            for (std::size_t i = 0; i < totals_in_a_set && first + i < list.size(); ++i) {
                auto const& total = list[first + i];
                bool const is_of_columns = (sums.of_columns() & set_of(i)) != 0;
                ask.in_row(list, first + i + 1)(rule::total_names_no_column, is_of_columns, total.figure.quantity);
                if (!is_of_columns) continue;
                bool const is_of_all = total.completeness == Completeness::all;
                ask.in_row(list, first + i + 1, TotalAmong{sums, i})(
                    is_of_all ? rule::declared_total_differs_from_sum_of_parts : rule::parts_exceed_declared_total,
                    (sums.holding() & set_of(i)) != 0, total.figure.quantity);
                // With 不超过 or 等 a sum of nothing would pass; any other total is wrong then anyway.
                bool const hides_it = !is_of_all || total.figure.bound == Bound::at_most;
                if (hides_it && (ask.plan.*table).size() != 0)
                    ask.in_row(list, first + i + 1)(rule::total_is_of_no_row, sums.computed(i) != 0);
            }
        });
    }
};

} // namespace preschool_plan::detail

#endif
