// Which values of a row a Chinese text prints: words, enumerators by their names, 等 at the end of a list.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_PRINTED_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_PRINTED_HPP

#include <cstddef>
#include <preschool_plan/detail/wording/numbers.hpp>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan::detail {

// What one has to know about a plan to read its wording; a plan within a plan may lack it.
constexpr Date issued(auto const& plan) {
    if constexpr (requires { plan.notice.date; })
        return plan.notice.date;
    else
        return {};
}
template <class AnyPlan>
constexpr Rows<Unit const*> own_units(AnyPlan const&) {
    if constexpr (requires { AnyPlan::Terms::units[0]; })
        return AnyPlan::Terms::units;
    else
        return {};
}

/// Whether a text contains these words, one right after the other.
constexpr bool has_words(std::string_view const& text, std::string_view const& words) {
    return find_word(text, words) != text.size();
}
constexpr bool has_words(std::string_view const& text, char const* words) {
    return detail::has_words(text, detail::text(words));
}

/// A word that prints a value; a value may have several, and 城乡 prints two.
template <class E>
struct WordOf {
    E value;
    std::string_view word;

    constexpr WordOf(E printed, char const* zh) : value(printed), word{text(zh)} {}
};
/// Enumerations that texts print only by their own names have no table.
template <class E>
inline constexpr std::nullptr_t words_of = nullptr;
// clang-format off
template <>
inline constexpr WordOf<Locality> words_of<Locality>[] = {
    {Locality::urban, "城市"}, {Locality::urban, "城镇"}, {Locality::urban, "县城"}, {Locality::urban, "城区"},
    {Locality::urban, "市区"}, {Locality::urban, "城乡"}, {Locality::rural, "城乡"}, {Locality::rural, "农村"},
    {Locality::rural, "乡村"}, {Locality::rural, "牧区"}, {Locality::rural, "村级"}, {Locality::rural, "行政村"}};
template <>
inline constexpr WordOf<Works> words_of<Works>[] = { // 新改扩建 and 新、改、扩建 print both
    {Works::new_build, "新建"}, {Works::new_build, "新办"}, {Works::new_build, "新改"},
    {Works::new_build, "新、改"}, {Works::new_build, "新（改"}, {Works::expansion, "改扩建"},
    {Works::expansion, "改建"}, {Works::expansion, "扩建"}, {Works::expansion, "改（扩"}, {Works::expansion, "扩）建"}};
template <>
inline constexpr WordOf<Ownership> words_of<Ownership>[] = { // 公民办 prints both; 非 negates what follows
    {Ownership::public_run, "公办"}, {Ownership::public_run, "公立"}, {Ownership::inclusive_private, "普惠性民办"},
    {Ownership::inclusive_private, "普惠民办"}, {Ownership::inclusive_private, "民办普惠"},
    {Ownership::private_run, "民办"}, {Ownership::private_run, "私立"}, {Ownership::private_run, "非普"},
    {Ownership::private_run, "非公"}, {Ownership::public_run, "公民"}, {Ownership::public_run, "公、民"}};
/// Words that end like one of a locality, and print none.
inline constexpr Word words_that_hide_localities[] = {{"县市区"}, {"住房城乡"}, {"文明城市"}};
/// Of each enumerator, in order, words that may print it, and need not: 乡镇 are rural or, by their towns, urban; 新增 is
/// also what an expansion adds. And of what is none.
template <class E>
inline constexpr char const* words_that_may_mean[] = {""};
template <>
inline constexpr char const* words_that_may_mean<Locality>[] = {"镇区 城关 集镇 街道", "乡镇 乡（镇 山区 团场 连队", ""};
template <>
inline constexpr char const* words_that_may_mean<Works>[] = {"新增 增设 增加 新开 迁建 续建", "改造 翻建 扩容 迁建 续建", ""};
template <>
inline constexpr char const* words_that_may_mean<Ownership>[] = {
    "普惠性园 普惠性幼 普惠性学 普惠性资 普惠园 政府办 部门办", "普惠 民办", "", ""};
static_assert(Locality::rural == Locality{1} && Works::expansion == Works{1} && Ownership::private_run == Ownership{2});
// Characters beside a 等 that ends no list: 平等, but not 水平等; 等待, but not 等待遇; 高等 of schools, but not
// 提高等.
inline constexpr char16_t before_deng[] = u"平同均相对优不坐一二三甲乙丙";
inline constexpr char16_t behind_deng[] = u"级于待次额比同候距质价到";
// clang-format on

/// Calls `visit(value, word)` with every word that prints a value of the enumeration: those of its table; for an area
/// all names of its record, with and without 县, 市 or 街道; for others the label.
template <class E, class AnyPlan, class Visit>
constexpr void for_each_word(AnyPlan const& plan, Visit visit) {
    if constexpr (requires { words_of<E>[0]; }) {
        for (auto const& [value, word] : words_of<E>) visit(value, word);
    } else if constexpr (requires { requires std::is_same_v<E, typename AnyPlan::Area>; }) {
        auto const visit_name = [&](E area, std::string_view name, std::size_t ending) {
            visit(area, name);
            if (name.size() > ending + 3) visit(area, {name.data(), name.size() - ending});
        };
        for (auto const& record : plan.areas) {
            bool const ends_in_two = record.kind == AreaKind::subdistrict || record.kind == AreaKind::community;
            visit_name(record.area, record.name.zh, ends_in_two ? 6 : 3);
            if (record.official_name) visit_name(record.area, record.official_name->zh, ends_in_two ? 6 : 3);
        }
    } else if constexpr (requires { label(E{}).zh; }) {
        for (E const value : enumerators<E>) visit(value, label(value).zh);
    }
}

/// Whether a text negates what stands there: 非公办, 不含民办、农村, 除东市和西县外; but not 清除农村校外隐患.
constexpr bool negates(std::string_view const& zh, std::size_t at) {
    if (at < 3) return false;
    // The last two bytes of 非, 含, 括, 除, 了, 、 or 和 spare most from being looked at.
    char const* const before_it = zh.data() + (at - 3);
    if (!__builtin_memchr("\x9E\xAB\xAC\xA4\x86\x81\x8C", static_cast<unsigned char>(before_it[2]), 7) ||
        !__builtin_memchr("\x9D\x90\x8B\x99\xBA\x80\x92", static_cast<unsigned char>(before_it[1]), 7))
        return false;
    Bytes const text(zh);
    unsigned before = text.before(at);
    if (before == u'非') return true;
    for (std::size_t begin = at; before != 0 && !is_one_of(before, u"，。；：（）外的"); before = text.before(begin)) {
        begin -= size_of(before);
        if (text.has("不含", begin) || text.has("不包", begin)) return true;
        if (before != u'除') continue;
        std::size_t end = at;
        while (end < text.size && !is_one_of(text.at(end), u"外，。；")) end += size_of(text.at(end));
        return text.at(end) == u'外' && !is_one_of(text.before(end), u"校户室课境") &&
               !is_one_of(text.before(begin), u"消解扣排拆清免破铲扫根废");
    }
    return false;
}
// Whether a longer word contains this one where it stands, as 普惠性民办 does 民办.
constexpr bool holds(std::string_view const& longer, std::string_view const& word, std::string_view const& text,
                     std::size_t at) {
    std::size_t const within = find_word(longer, word);
    return within <= at && within != longer.size() && Bytes(text).has(longer, at - within);
}
/// Whether what stands there is within a longer word, or negated.
template <class E, class AnyPlan>
constexpr bool means_something_else(AnyPlan const& plan, std::string_view const& text, std::size_t at,
                                    std::string_view const& word) {
    if (negates(text, at)) return true;
    bool is_within = false;
    if constexpr (requires { words_of<E>[0]; }) { // saves a call for each word
        for (auto const& longer : words_of<E>)
            if (longer.word.size() > word.size() && holds(longer.word, word, text, at)) return true;
        if constexpr (std::is_same_v<E, Locality>) // behind a last byte of 县, 房 or 明
            if (at != 0 && __builtin_memchr("\xBF\x8E", static_cast<unsigned char>(text.data()[at - 1]), 2) &&
                word_before(Bytes(text), at + word.size(), words_that_hide_localities))
                return true;
    } else {
        for_each_word<E>(plan, [&](E, std::string_view const& longer) {
            is_within = is_within || (longer.size() > word.size() && holds(longer, word, text, at));
        });
    }
    return is_within;
}

/// Whether a text prints one of these words, between which stand blanks, and not to negate it. 公办普惠 and 民办普惠
/// say which 普惠 is meant, and 非普惠性民办 which 民办.
constexpr bool prints_one_of(std::string_view const& text, char const* words) {
    for (char const* end = words; *words != 0; words = end) {
        while (*end != ' ' && *end != 0) ++end;
        std::string_view const word{words, static_cast<std::size_t>(end - words)};
        for (std::size_t at = find_word(text, word); at != text.size(); at = find_word(text, word, at + word.size())) {
            unsigned const first = Bytes(text).at(at);
            bool const is_told =
                first == u'普' ? Bytes(text).before(at) == u'办' : first == u'民' && has_words(text, "非普");
            if (!is_told && !negates(text, at)) return true;
        }
        if (*end == ' ') ++end;
    }
    return false;
}
/// Whether a word is a year, 2024年.
constexpr bool is_year(std::string_view const& word) {
    return word.size() == 7 && is_digit(static_cast<unsigned char>(word.data()[0])) && word.data()[4] == '\xE5';
}
/// Whether a text prints this year, 2024年, in other characters or joined with others: 二零二四年, 2023—2025年, 2023、2024年.
constexpr bool prints_year_otherwise(std::string_view const& zh, std::string_view const& word) {
    if (!is_year(word)) return false;
    // A byte of 〇 or 、, of — or –, of a full-width character, of 和 or 二, of 至, or 到: most texts need not be read.
    char const* const bytes = zh.data();
    std::size_t const size = zh.size();
    if (!__builtin_memchr(bytes, 0xE3, size) && !__builtin_memchr(bytes, 0xE2, size) &&
        !__builtin_memchr(bytes, 0xEF, size) && !__builtin_memchr(bytes, 0x8C, size) &&
        !__builtin_memchr(bytes, 0xB3, size) && !has_words(zh, "到") && !__builtin_memchr(bytes, '-', size) &&
        !__builtin_memchr(bytes, '~', size))
        return false;
    Bytes const text(zh);
    std::int64_t const year = NumberReader(Bytes(word), 0).read().value;
    for (std::size_t at = next_number(text, 0); at < text.size; at = next_number(text, at)) {
        PrintedNumber const first = NumberReader(text, at).read();
        at += first.size != 0 ? first.size : size_of(text.at(at));
        std::int64_t last = first.value;
        if (std::size_t const upper = behind_mark(text, text.at(at) == u'年' ? at + 3 : at)) {
            PrintedNumber const second = NumberReader(text, upper).read();
            if (second.size != 0) last = second.value, at = upper + second.size;
        }
        if (first.value <= year && year <= last && is_one_of(text.at(at), u"年、和两")) return true;
    }
    return false;
}
/// Whether a text prints this word of a value, and neither only within a longer one nor to negate it.
template <class E, class AnyPlan>
constexpr bool prints_word(AnyPlan const& plan, std::string_view const& text, std::string_view const& word) {
    std::size_t at = find_word(text, word);
    while (at != text.size() && means_something_else<E>(plan, text, at, word))
        at = find_word(text, word, at + word.size());
    return at != text.size();
}
/// Whether a text prints the value by one of its words, or by one that may mean it.
template <class E, class AnyPlan>
constexpr bool prints_value(AnyPlan const& plan, std::string_view const& text, E wanted) {
    bool is_printed = false;
    if constexpr (requires { words_of<E>[0]; }) {
        for (auto const& [value, word] : words_of<E>)
            if (value == wanted && prints_word<E>(plan, text, word)) return true;
        return prints_one_of(text, words_that_may_mean<E>[preschool_plan::position(wanted)]);
    } else {
        for_each_word<E>(plan, [&](E value, std::string_view const& word) {
            is_printed = is_printed || (value == wanted && prints_word<E>(plan, text, word));
        });
    }
    return is_printed;
}

/// Whether a list has as many things as stands behind its 等, and so may be complete: 语言、社会、艺术等三大领域.
constexpr bool may_be_complete_before(Bytes const& text, std::size_t const end) {
    PrintedNumber const number = NumberReader(text, end + 3).read();
    if (is_one_of(text.at(end + 3 + number.size), u"年月日天周%")) return false;
    std::size_t at = end;
    std::int64_t things = 1;
    std::int64_t joined = 0; // by a word, which may also be part of a name: 和静县
    for (unsigned before = text.before(at); before != 0 && !is_one_of(before, u"，。；："); before = text.before(at)) {
        at -= size_of(before);
        things += before == u'、';
        joined += is_one_of(before, u"和与及");
    }
    return things <= number.value && number.value <= things + joined;
}
/// Whether the 等 at this place ends a list.
constexpr bool ends_list(std::string_view const& text, std::size_t at) {
    Bytes const bytes(text);
    unsigned const before = bytes.before(at);
    unsigned const next = bytes.at(at + 3);
    if (before == u'分') return is_one_of(bytes.before(at - 3), u"部学积评得");                   // 分级分等
    if (before == 0 || before == u'何') return false;                                             // 等靠要, 何等
    if (before != u'平' && (bytes.has("问题", at + 3) || bytes.has("现象", at + 3))) return true; // 不均等问题
    if (is_one_of(before, before_deng)) return is_one_of(bytes.before(at - 3), u"水公");
    if (is_one_of(next, behind_deng)) return is_one_of(bytes.at(at + 6), u"遇志步外建量格位时类照对账");
    if (next == u'不' || next == u'一') return !is_one_of(bytes.at(at + 6), u"得起等"); // 等不得, 等一等
    if (is_one_of(next, u"量值闲")) return is_one_of(bytes.at(at + 6), u"化班得置");    // 等量, but not 等量化
    if (next == u'靠' || bytes.has("、靠", at + 3) || (before == u'中' && next == u'以')) return false; // 等靠要
    if (is_one_of(before, u"头特") && is_one_of(next, u"大奖")) return false;
    if (before == u'中' && is_one_of(next, u"规水收城")) return is_one_of(bytes.before(at - 3), u"高初"); // 中等规模
    return !(before == u'高' && next == u'学') && !(is_one_of(before, u"高中初") && is_one_of(next, u"教职院专师"));
}

/// Whether every list of a text that ends in 等 may be complete.
constexpr bool lists_may_be_complete(std::string_view const& text) {
    for (std::size_t at = find_word(text, "等"); at != text.size(); at = find_word(text, "等", at + 3))
        if (ends_list(text, at) && !may_be_complete_before(Bytes(text), at)) return false;
    return true;
}
// The first characters of a word of a share or a date, of one between a number and its unit, or of a counted noun.
inline constexpr CharacterSet beginnings_of_units = u"％﹪‰/／分家处座班学幼月季多余几来成";
// Whether a unit stands at this place, or what begins like one.
constexpr bool has_unit_at(std::string_view const& text, std::size_t at, Rows<Unit const*> const& own) {
    Bytes const bytes(text);
    at = bytes.behind_spaces(at);
    if (is_one_of(bytes.at(at), beginnings_of_units)) return true;
    for (Rows<Unit const*> const units : {Rows<Unit const*>(unit::all), own})
        for (Unit const* const unit : units)
            if (bytes.has(unit->zh, at)) return true;
    return false;
}

/// The result of a quick look, which saves reading most texts in full: whether a text may have a figure or date, and
/// whether 等 ends a list.
struct Glance {
    bool may_print_a_figure = false;
    bool has_open_list = false;
};
constexpr Glance glance_at(std::string_view const& text, Rows<Unit const*> const& own) {
    Glance glance;
    char const* const bytes = text.data();
    std::size_t const size = text.size();
    // Every proof evaluates this for each character of its texts; most characters end at the first test.
    for (std::size_t at = 0, next = 0; at < size; at = next) {
        char const lead = bytes[at];
        next = at + 3;
        if (lead == '\xE5' && next <= size && // two in five, of which few are 年 or of numbers: 四六八十千廿
            __builtin_memchr("\x9B\x85\x8D\xBB\xB9", static_cast<unsigned char>(bytes[at + 1]), 5) == nullptr)
            continue;
        if (lead == '\xE6' || lead == '\xE8' || lead == '\xE9') continue;
        if (static_cast<unsigned char>(lead) < 0xE0) next = at + 1;
        if (next > size) continue;
        char const second = next - at == 3 ? bytes[at + 1] : '\0';
        bool const may_be_numeral = lead == '\xE4' ? second >= '\xB8' && second <= '\xBA' // 一二三五七九万亿两 ...
                                    : lead == '\xE5' ? second != '\xB9' && (second != '\xBB' || bytes[at + 2] == '\xBF')
                                    : lead == '\xE7' ? second == '\x99'        // 百
                                    : lead == '\xE3' ? bytes[at + 2] == '\x87' // 〇
                                                     : lead == '\xEF' || (lead >= '0' && lead <= '9');
        if (may_be_numeral) {
            if (!glance.may_print_a_figure)
                glance.may_print_a_figure = worth(Bytes(text).at(at)) >= 0 && // 学位500 ends in its digits
                                            ((next == size && next == at + 1) || has_unit_at(text, next, own));
        } else if (second == '\xB9' && lead == '\xE5') { // 年底 and 下半年 have no number
            glance.may_print_a_figure = glance.may_print_a_figure ||
                                        (bytes[at + 2] == '\xB4' && (is_one_of(Bytes(text).at(next), u"底末内终") ||
                                                                     is_one_of(Bytes(text).before(at), u"半明今")));
        } else if (second == '\xAD' && lead == '\xE7') {
            glance.has_open_list = glance.has_open_list || (bytes[at + 2] == '\x89' && ends_list(text, at)); // 等
        }
    }
    return glance;
}

} // namespace preschool_plan::detail

#endif
