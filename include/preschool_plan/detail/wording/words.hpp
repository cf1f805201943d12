// The words that stand beside a number, in tables: measure words and the nouns behind them, what bounds a number, and by which it
// counts nothing.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_WORDS_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_WORDS_HPP

#include <cstddef>
#include <preschool_plan/detail/wording/numbers.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/rows.hpp>

namespace preschool_plan::detail {

/// A word of a table, and what it means where the words of the table differ in that.
struct Word {
    char const* zh;
    int value = 0;
    Unit const* unit = nullptr;

    constexpr std::size_t size() const { return __builtin_strlen(zh); }
};

// The word of a table that begins, or ends, there; null where none does. Of those that begin alike the longer stands first in its table,
// and so does the more frequent: in a proof, each word that is compared costs.
constexpr Word const* word_at(Bytes const& text, std::size_t begin, Rows<Word> const& table) {
    if (begin >= text.size) return nullptr;
    char const* const bytes = text.first + begin;
    std::size_t const rest = text.size - begin;
    std::size_t const telling = *bytes < 0 && rest >= 3 ? 2 : 0; // the third byte of a Chinese character tells most
    char const told = bytes[telling];
    Word const* const words = table.data();
    for (std::size_t i = 0, count = table.size(); i < count; ++i) {
        char const* const zh = words[i].zh;
        if (*zh != *bytes || zh[telling] != told) continue;
        std::size_t const size = __builtin_strlen(zh);
        if (size <= rest && __builtin_memcmp(zh, bytes, size) == 0) return words + i;
    }
    return nullptr;
}
constexpr Word const* word_before(Bytes const& text, std::size_t end, Rows<Word> const& table) {
    if (end == 0) return nullptr;
    char const last = text.first[end - 1];
    Word const* const words = table.data();
    for (std::size_t i = 0, count = table.size(); i < count; ++i) {
        char const* const zh = words[i].zh;
        std::size_t const size = __builtin_strlen(zh);
        if (zh[size - 1] == last && size <= end && __builtin_memcmp(zh, text.first + end - size, size) == 0)
            return words + i;
    }
    return nullptr;
}

namespace words {
// clang-format off

/// What a measure word counts: a unit, or what the noun behind it says, and where none is printed perhaps this unit. Others count
/// what the library has no unit for.
enum { of_unit, of_noun };
inline constexpr Word measure_words[] = {
    {"所", of_unit, &unit::kindergartens},
    {"年级"},
    {"年", of_unit, &unit::years},
    {"个百分点"},
    {"个月"},
    {"个", of_noun},
    {"元月"},
    {"元", of_unit, &unit::yuan},
    {"人次"},
    {"人"},
    {"名"},
    {"家", of_noun, &unit::kindergartens},
    {"处", of_noun, &unit::kindergartens},
    {"班", of_unit, &unit::classes},
    {"座", of_noun, &unit::kindergartens},
    {"位"}, {"周岁"}, {"岁"}, {"次"}, {"倍"}, {"项"}, {"条"}, {"套"}, {"台"}, {"辆"}, {"间"}, {"户"}, {"平方米"},
    {"平方公里"}, {"公里"}, {"米"}, {"亩"}, {"公顷"}, {"天"}, {"日"}, {"月"}, {"小时"}, {"分钟"},
};

/// The nouns by which a word of several units is one of them; the last of several is the head: 幼儿园学位, 班主任.
inline constexpr Word nouns[] = {
    {"学位", 0, &unit::seats},
    {"班级", 0, &unit::classes},
    {"班主任"},
    {"班额"},
    {"班", 0, &unit::classes},
    {"幼儿园", 0, &unit::kindergartens},
    {"园所", 0, &unit::kindergartens},
    {"园长"},
    {"园区"},
    {"园", 0, &unit::kindergartens},
    {"联盟", 0, &unit::alliances},
    {"共同体", 0, &unit::alliances},
    {"教师"},
    {"教职工"},
    {"幼儿"},
};
/// What may stand before such a noun.
inline constexpr Word attributes[] = {
    {"公办"}, {"普惠性"}, {"普惠"}, {"民办"}, {"优质"}, {"示范"}, {"标准化"}, {"中心"}, {"乡镇"}, {"乡村"}, {"农村"},
    {"城镇"}, {"城市"}, {"县城"}, {"村级"}, {"小区"}, {"配套"}, {"教学"}, {"学前"}, {"新增"}, {"新"}, {"幼教"},
};
/// What ends a phrase or goes on with another, so that no noun follows.
inline constexpr Word endings[] = {
    {"，"}, {"。"}, {"；"}, {"："}, {"、"}, {"！"}, {"）"}, {"（"}, {"”"}, {"》"}, {" "}, {"\n"}, {","}, {"."}, {";"},
    {":"}, {")"}, {"("}, {"和"}, {"与"}, {"及"}, {"并"}, {"或"}, {"等"}, {"的"}, {"其中"}, {"左右"}, {"上下"}, {"以上"},
    {"以下"}, {"以内"}, {"之内"}, {"-"}, {"—"}, {"–"}, {"～"}, {"~"}, {"－"}, {"至"}, {"到"},
};

/// What a word says of the number beside it.
enum { at_least, at_most, about };
inline constexpr Word hedges_before[] = {
    {"至少", at_least},
    {"最少", at_least},
    {"最低", at_least},
    {"不下于", at_least},
    {"不止", at_least},
    {"超过", at_least},
    {"超出", at_least},
    {"突破", at_least},
    {"高于", at_least},
    {"大于", at_least},
    {"多于", at_least},
    {"不满", at_most},
    {"未满", at_most},
    {"满", at_least},
    {"≥", at_least},
    {"＞", at_least},
    {">", at_least},
    {"至多", at_most},
    {"最多", at_most},
    {"最高", at_most},
    {"不足", at_most},
    {"不到", at_most},
    {"低于", at_most},
    {"少于", at_most},
    {"小于", at_most},
    {"≤", at_most},
    {"＜", at_most},
    {"<", at_most},
    {"约", about},
    {"约为", about},
    {"接近", about},
    {"近", about},
};
/// What turns such a bound round: 不超过, 不得低于.
inline constexpr Word negations[] = {{"不"}, {"不得"}, {"不能"}, {"不可"}, {"不应"}, {"不宜"}, {"未"}, {"没有"}};
/// What may stand before a bound that follows: 75%（含75%）以上.
inline constexpr Word inclusions[] = {{"（含"}, {"(含"}};
inline constexpr Word inclusion_ends[] = {{"）"}, {")"}};
/// What may stand between them and the number: 至少新建3所.
inline constexpr Word acts[] = {
    {"新建"}, {"新增"}, {"改扩建"}, {"建设"}, {"建成"}, {"建"}, {"开办"}, {"办"}, {"办好"}, {"增加"}, {"补充"},
    {"配备"}, {"配"}, {"招聘"}, {"培训"}, {"设置"}, {"设"}, {"完成"}, {"投入"}, {"提供"}, {"达到"}, {"达"}, {"为"},
    {"有"},
};
/// Whether one of the words that stand before a number may end so: a look at this spares most of them. The tests hold it against them.
constexpr bool may_end_hedge(unsigned character) {
    switch (character) {
    case u'少': case u'低': case u'于': case u'止': case u'过': case u'出': case u'破': case u'满': case u'≥': case u'＞': case '>':
    case u'多': case u'高': case u'足': case u'到': case u'≤': case u'＜': case '<': case u'约': case u'为': case u'近':
    case u'建': case u'增': case u'设': case u'成': case u'办': case u'好': case u'加': case u'充': case u'备': case u'配': case u'聘':
    case u'训': case u'置': case u'入': case u'供': case u'达': case u'有': return true;
    default: return false;
    }
}
inline constexpr Word hedges_behind[] = {
    {"以上", at_least},
    {"及以上", at_least},
    {"及其以上", at_least},
    {"含以上", at_least},
    {"以下", at_most},
    {"及以下", at_most},
    {"及其以下", at_most},
    {"以内", at_most},
    {"之内", at_most},
    {"左右", about},
    {"上下", about},
};

/// Before a number that stands in an order, or that nobody knows (几十); beside one without a unit that is a name or a ratio: （1）, 15∶1, 2021/6/30.
inline constexpr Word ordinals[] = {{"第"}, {"〔"}, {"几"}, {"数"}, {"上"}};
inline constexpr Word marks_before[] = {{"（"}, {"("}, {"["}, {"［"}, {"∶"}, {"/"}, {"-"}, {"."}};
inline constexpr Word marks_behind[] = {{"∶"}, {"："}, {":"}, {"/"}, {"-"}};
/// Behind a number with which a text begins: 1.新建2所.
inline constexpr Word list_marks[] = {{"."}, {"．"}, {"、"}, {"）"}, {")"}};
/// Where 一 is no number.
inline constexpr Word words_with_one[] = {
    {"进一"}, {"统一"}, {"唯一"}, {"单一"}, {"同一"}, {"专一"}, {"逐一"}, {"之一"}, {"每一"}, {"某一"}, {"任一"},
    {"另一"}, {"这一"}, {"万一"},
};
/// Where years are the name of something: 三年行动计划.
inline constexpr Word terms_of_years[] = {{"行动"}, {"规划"}, {"计划"}, {"制"}, {"期"}};
/// Between the two ends of a range, and before the lower one where the two are no range.
inline constexpr Word range_marks[] = {{"-"}, {"－"}, {"—"}, {"–"}, {"~"}, {"～"}, {"至"}, {"到"}};
inline constexpr Word ways_from[] = {{"从"}, {"由"}};
/// Between a number and its unit: 2万余个, 二十多所.
inline constexpr Word more[] = {{"余"}, {"多"}, {"几"}, {"来"}};

// clang-format on
} // namespace words

} // namespace preschool_plan::detail

#endif
