// Reads the figures of a text: first the number, then the words around it, by tables of words and sets of characters.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_FIGURES_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_FIGURES_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/wording/numbers.hpp>
#include <preschool_plan/detail/wording/readings.hpp>
#include <string_view>

namespace preschool_plan {
namespace detail {

namespace words {
// clang-format off

/// Measure words with the unit that they count, or none if the library has no such unit. With `of_noun` the noun after
/// the word decides; without a noun the word may mean its own unit.
enum { of_noun = 1 };
inline constexpr Word measure_words[] = {
    {"所", 0, &unit::kindergartens}, {"年级"}, {"年代"}, {"年", 0, &unit::years}, {"个百分点"}, {"个月"},
    {"个", of_noun}, {"元月"}, {"元结构"}, {"元", 0, &unit::yuan}, {"人次"}, {"人民币", 0, &unit::yuan}, {"人"}, {"名"},
    {"家", of_noun, &unit::kindergartens}, {"班制"}, {"天"}, {"班", 0, &unit::classes},
    {"处", of_noun, &unit::kindergartens}, {"座", of_noun, &unit::kindergartens}, {"位"}, {"周岁"}, {"岁"}, {"次"},
    {"倍"}, {"项"}, {"条"}, {"套"}, {"台"}, {"辆"}, {"间", of_noun}, {"户"}, {"平方米"}, {"㎡"}, {"m²"}, {"亩"}};
/// The nouns that decide between a measure word's units; of several the last is the head: 幼儿园学位, 班主任.
inline constexpr Word nouns[] = {
    {"学位点"}, {"学位", 0, &unit::seats}, {"班级", 0, &unit::classes}, {"班主任"}, {"班额"}, {"班子"}, {"班组"}, {"班次"},
    {"培训班"}, {"专班"}, {"学习班"}, {"研修班"}, {"轮训班"}, {"兴趣班"}, {"特长班"}, {"班", 0, &unit::classes},
    {"幼儿园", 0, &unit::kindergartens}, {"园所", 0, &unit::kindergartens}, {"园长"}, {"园区"}, {"公园"},
    {"园", 0, &unit::kindergartens}, {"联盟", 0, &unit::alliances}, {"共同体", 0, &unit::alliances}, {"教师"},
    {"教职工"}, {"幼儿"}, {"项目"}, {"工程"}, {"建设项目"}, {"建设工程"}, {"集团"}, {"食堂"}, {"督学"}, {"课程基地"},
    {"党支部"}, {"人才"}, {"人民"}, {"名额"}, {"托位"}, {"床位"}, {"车位"}};
/// The characters of words before such a noun, 普惠性民办园, 村级教学点; and after one, 幼儿园改扩建项目.
inline constexpr CharacterSet attributes =
    u"公办普惠性民优质示范标准化中心乡镇村农城市级小区配套教学前育新增幼分大托双语立附设发展薄弱私均衡"
    u"省片入混龄寄宿平行研特通实验社族紧密型无证县色规模空余";
inline constexpr char16_t works[] = u"建改扩维修造";
/// Words right after a measure word, before such a noun: 12个新建幼儿园, but not 3个乡镇新建幼儿园.
inline constexpr Word built[] = {{"新建"}, {"改建"}, {"扩建"}, {"改扩建"}, {"在建"}, {"拟建"}, {"续建"}, {"已建成"}};
/// Characters that end a phrase or begin another, so that no noun follows.
inline constexpr CharacterSet endings = u"，。；：、！）（”》 \n,.;:)(和与及并或等的其左上以之-—–～~－至到";

/// What a word says of the number. A single character has to stand right beside it: 满20年, but not 圆满完成3项.
enum { about, at_least, at_most };
inline constexpr Word hedges_before[] = {
    {"至少", at_least}, {"最少", at_least}, {"最低", at_least}, {"不下于", at_least}, {"不止", at_least},
    {"超过", at_least}, {"超出", at_least}, {"突破", at_least}, {"高于", at_least}, {"大于", at_least},
    {"多于", at_least}, {"满", at_least}, {"≥", at_least}, {"＞", at_least}, {">=", at_least}, {">", at_least},
    {"大于等于", at_least}, {"起码", at_least}, {"超", at_least}, {"逾", at_least}, {"最短", at_least},
    {"不下", at_least}, {"大于或等于", at_least}, {"高于或等于", at_least}, {"小于或等于", at_most},
    {"低于或等于", at_most}, {"至多", at_most}, {"最多", at_most}, {"最高", at_most},
    {"不足", at_most}, {"不到", at_most}, {"未达到", at_most}, {"未达", at_most}, {"低于", at_most}, {"少于", at_most},
    {"小于", at_most}, {"≤", at_most}, {"＜", at_most}, {"<=", at_most}, {"<", at_most}, {"小于等于", at_most},
    {"最长", at_most}, {"最高限额", at_most}, {"最高标准", at_most}, {"最高收费标准", at_most}, {"最低标准", at_least},
    {"最低保障", at_least}, {"下限", at_least}, {"最高收费", at_most}, {"最高限价", at_most}, {"封顶", at_most},
    {"封顶线", at_most}, {"上限", at_most}, {"约", about}, {"接近", about}, {"近", about}};
inline constexpr Word hedges_behind[] = {
    {"以上", at_least}, {"以下", at_most}, {"以内", at_most}, {"之内", at_most}, {"封顶", at_most}, {"为限", at_most},
    {"为上限", at_most}, {"为下限", at_least}, {"左右", about}, {"上下", about}};
/// The last characters of `hedges_before`: looking here first saves most comparisons. The tests keep them in step.
inline constexpr CharacterSet hedge_ends = u"少低于止过出破满≥＞>=码超逾多高足到≤＜<约近短下长顶限达准额线障费价";
/// The first of the one or two characters that negate a hedge: 不超过, 没有超过. Characters that, after 不, make a ban,
/// which may stand further ahead in the phrase: 不得随意突破.
inline constexpr char16_t negations[] = u"不未没";
inline constexpr char16_t bans[] = u"得能可应允许准宜要";
/// The characters of words between a hedge and the number: 最高奖补每人300元.
inline constexpr CharacterSet acts = u"补助奖励贴给予提供为可每生年月均人天班学期只能达到有";
/// And between a hedge and an amount of money: 不低于省定的每生每年600元, 不低于国家规定600元.
inline constexpr char16_t standards[] = u"省国家规定";

/// Characters before an ordinal number; those beside a number without a unit that is a name or a ratio: （1）, 15∶1,
/// 2021/6/30; those after a number that begins a sentence: 1.新建2所.
inline constexpr char16_t ordinals[] = u"第〔";
inline constexpr char16_t marks_before[] = u"（([［∶/-.件栏表图号“";
inline constexpr char16_t marks_behind[] = u"∶：:/-";
inline constexpr char16_t list_marks[] = u".．、）)";
/// Characters before a 一 that is no number: 进一步, 统一, 下一年.
inline constexpr char16_t before_one[] = u"进统唯单同专逐之每某任另这万上下的让费漏哪何前";
/// Words after 年 if the years are a name, or more: 三年行动计划, 九年一贯制学校, 三年半; characters between.
inline constexpr Word terms_of_years[] = {
    {"行动"}, {"规划"}, {"计划"}, {"方案"}, {"制"}, {"期"}, {"义务"}, {"一贯"}, {"半"}, {"来"}, {"以来"}, {"整治"}, {"目标"}, {"工程"},
    {"四季"}, {"之计"}, {"如一日"}};
inline constexpr char16_t plans[] = u"发展提升攻坚建设实施学前教育工作专项推进滚动质巩固";
/// What 所 also counts, unless 园 follows: 3所高校, 小学5所.
inline constexpr Word schools[] = {
    {"校"}, {"高等"}, {"研究所"}, {"小学"}, {"中学"}, {"大学"}, {"村小"}, {"完小"}, {"初中"}, {"高中"}, {"高职"}, {"院"}, {"托育机构"},
    {"培训机构"}, {"早教机构"}, {"中心"}, {"教学点"}, {"看护点"}, {"托儿所"}, {"卫生所"}, {"卫生室"}, {"厕所"},
    {"公厕"}, {"派出所"}};
/// Words before a share that is at most the whole.
inline constexpr Word parts_of_a_whole[] = {{"占"}, {"覆盖率"}, {"普及率"}, {"普惠率"}, {"合格率"}, {"达标率"}, {"持证率"}};

// clang-format on
} // namespace words

/// Reads one figure after another; the iterator of `Figures`.
class FigureReader {
  public:
    constexpr FigureReader(Bytes const& text, Rows<Unit const*> const& units) : text_(text), units_(units) { ++*this; }

    constexpr PrintedFigure const& operator*() const { return figure_; }
    constexpr PrintedFigure const* operator->() const { return &figure_; }
    constexpr FigureReader& operator++() {
        figure_ = upper_;
        upper_ = {};
        while (figure_.size == 0 && (at_ = next_number(text_, at_)) < text_.size) {
            PrintedNumber const number = number_at(text_, at_);
            if (number.size != 0)
                read(number);
            else
                at_ += size_of(text_.at(at_));
        }
        return *this;
    }
    friend constexpr bool operator==(FigureReader const& reader, std::nullptr_t) { return reader.figure_.size == 0; }

  private:
    // Reads the figure of the number at `at_`: the words after it, and those that bound it.
    constexpr void read(PrintedNumber const& number) {
        std::size_t const begin = at_;
        std::size_t end = read_words(begin, number);
        unsigned const before = text_.before(lead());
        at_ = begin + number.size;
        if (std::size_t const upper = behind_mark(text_, end)) end = read_upper(end, upper, number);
        bool const is_word = number.value == 1 && !number.is_in_digits && is_one_of(before, words::before_one);
        bool const is_several = number.whole == 1 && worth(text_.at(begin)) >= 10 && is_one_of(before, u"几数"); // 几十
        bool const may_be_proverb = number.value == 1 || text_.before(end) == u'年'; // 一班两教, 三年一轮
        bool const is_proverb = may_be_proverb && !number.is_in_digits && is_one_of(text_.at(end), u"一两不所");
        bool const is_name = text_.has("班", begin + number.size) && is_one_of(before, u"小中大托"); // 小一班
        bool const is_idiom = !number.is_in_digits && text_.has("元化", begin + number.size);
        if (is_word || is_several || is_proverb || is_name || is_idiom || is_one_of(before, words::ordinals))
            figure_.counts = false;
        if (figure_.counts) read_bounds(end);
        if (figure_.counts && figure_.bound == Bound::exactly && is_one_of(text_.at(end), u"、和"))
            read_shared_bound(end + 3);
        // A part is at most the whole; but 毛入园率 may exceed it.
        if (number.whole != 1 && number.value / number.per > number.whole)
            for (std::size_t at = 0; at < begin; at += size_of(text_.at(at)))
                if (word_at(text_, at, words::parts_of_a_whole)) figure_.value = -1;
        if (number.spread == 0 || figure_.value < 0) return;
        figure_.bound = Bound::at_most;
        upper_ = figure_;
        upper_.value += number.spread;
        figure_.bound = Bound::at_least;
    }

    // Reads from the words after the number what it counts; returns where they end.
    constexpr std::size_t read_words(std::size_t begin, PrintedNumber const& number) {
        figure_ = {number.value, number.per, number.whole, number.step, number.largest_step, begin, number.size};
        std::size_t end = text_.behind_spaces(begin + number.size);
        if (number.whole != 1) {
            figure_.unit = &unit::percent;
            return end;
        }
        bool const is_more = is_one_of(text_.at(end), words::more);
        if (is_more || number.is_more) figure_.bound = Bound::at_least;
        std::size_t behind = is_more ? end + 3 : end;
        if (read_unit(behind)) return behind;
        figure_.counts =
            number.is_in_digits && !is_marked() && (read_noun(end, true) ? figure_.unit != nullptr : stands_alone(end));
        return end;
    }
    constexpr bool read_unit(std::size_t& end) {
        Found const word = find(end, words::measure_words);
        if (word.zh.empty()) return false;
        figure_.measure_word = word.zh;
        figure_.unit = word.unit;
        end += word.zh.size();
        if (word.is_of_noun) {
            figure_.unit = nullptr;
            end = read_hedge_behind(end); // 300个以上学位
            if (read_noun(end))
                figure_.counts = figure_.unit != nullptr;
            else if (!is_ended(end) && !is_one_of(text_.before(lead()), u"由从的")) { // 由900个增至1200个
                auto const noun = word_before(text_, lead(), words::nouns);           // 学位900个已投入使用
                figure_.counts = noun && noun->unit() && noun->counted != &unit::kindergartens;
            }
        } else if (word.unit == &unit::years) {
            bool const is_of_calendar =
                (figure_.value >= 1000 && figure_.value < 3000) || text_.has("一百年", figure_.begin); // “两个一百年”
            if (is_of_calendar) figure_.unit = nullptr;
            if (is_one_of(text_.at(end), u"多余")) figure_.bound = Bound::at_least; // 5年多
            std::size_t at = end;
            while (is_one_of(text_.at(at), words::plans)) at += 3;
            figure_.counts =
                !is_of_calendar && text_.before(lead()) != u'每' && !word_at(text_, at, words::terms_of_years);
        } else if (word.unit == &unit::kindergartens) {
            figure_.counts = !word_before(text_, lead(), words::schools);
            for (std::size_t at = end; !is_ended(at); at += size_of(text_.at(at))) {
                bool const is_kindergarten = text_.at(at) == u'园'; // 3所小学附属幼儿园, 12所幼儿园校医
                figure_.counts = is_kindergarten || (figure_.counts && !word_at(text_, at, words::schools));
                if (is_kindergarten) break;
                if (!figure_.counts && is_one_of(text_.at(at), u"改培支")) break; // 3所小学改建幼儿园
            }
        }
        return true;
    }
    // Whether a known noun stands there; the last of several is the head, but 36个学位标准幼儿园 has 36 seats.
    constexpr bool read_noun(std::size_t& end, bool right_there = false) {
        bool is_found = false;
        auto const built = word_at(text_, end, words::built);
        for (std::size_t at = end + (built ? built->size() : 0);;) {
            if (Found const noun = find(at, words::nouns); !noun.zh.empty()) {
                bool const is_of_these = is_found && noun.unit == &unit::kindergartens;
                if (is_of_these && figure_.unit && *figure_.unit != unit::kindergartens) return true;
                figure_.unit = noun.unit;
                end = at += noun.zh.size();
                is_found = true;
            } else if ((!right_there && is_one_of(text_.at(at), words::attributes)) ||
                       (is_found && is_one_of(text_.at(at), words::works))) {
                at += 3;
            } else {
                return is_found;
            }
        }
    }
    struct Found {
        std::string_view zh;
        OneOrNone<Unit> unit = {};
        bool is_of_noun = false;
    };
    // The table's word that stands there, or the longest of a plan's own units. An own unit replaces a word without a
    // unit only if it is no shorter, and one that counts by its noun only if it is longer.
    constexpr Found find(std::size_t begin, Rows<Word> const& table) const {
        auto const word = word_at(text_, begin, table);
        Found found;
        if (word) found = {{word->zh, word->size()}, word->unit(), word->value == words::of_noun};
        std::size_t size = found.is_of_noun ? found.zh.size() + 1 : found.unit ? 1 : found.zh.size();
        for (Unit const* const own : units_)
            if (own->zh.size() >= size && text_.has(own->zh, begin)) {
                found = {own->zh, own};
                size = own->zh.size();
            }
        return found;
    }

    // Where the text before the number ends.
    constexpr std::size_t lead() const {
        std::size_t end = figure_.begin;
        while (end != 0 && text_.first[end - 1] == ' ') --end;
        return end;
    }
    // Whether the phrase ends there, or goes on with something else.
    constexpr bool is_ended(std::size_t end) const {
        unsigned const next = text_.at(end);
        int const digit = worth(next);
        return end >= text_.size || (digit >= 0 && digit < 10) || is_one_of(next, words::endings);
    }
    // Whether the text before the number makes it a list mark, or a part of a ratio or date.
    constexpr bool is_marked() const {
        std::size_t const begin = lead();
        unsigned const before = text_.before(begin);
        bool const is_of_ratio = is_one_of(before, u":：") && worth(text_.before(begin - size_of(before))) >= 0;
        return is_of_ratio || is_one_of(before, words::marks_before);
    }
    // Whether a number without a measure word is a figure, judging by the text after it.
    constexpr bool stands_alone(std::size_t end) const {
        unsigned const before = text_.before(lead());
        unsigned const next = text_.at(end);
        bool const begins_sentence = before == 0 || is_one_of(before, u"。；：");
        return is_ended(end) && !is_one_of(next, words::marks_behind) &&
               !(begins_sentence && is_one_of(next, words::list_marks));
    }

    // In 80-90%, 2—2.5万个 and 3至4处 the first number has the unit and the 万 of the second. Returns where a range
    // ends, or `end` if there is none.
    constexpr std::size_t read_upper(std::size_t end, std::size_t begin, PrintedNumber const& number) {
        bool const goes_from = is_one_of(text_.before(lead()), u"从由");
        if (goes_from || number.value < 0 || number.spread != 0 || worth(text_.at(begin)) < 0) return end;
        PrintedNumber last = number_at(text_, begin);
        if (last.size == 0 || last.value < 0) return end;
        if (text_.has("分之", figure_.begin + 3)) last.whole = number.whole; // 百分之三十至五十
        PrintedFigure lower = figure_;
        std::size_t const upper_end = read_words(begin, last);
        PrintedFigure const upper = figure_;
        figure_ = lower;
        if (!lower.unit && (lower.measure_word.empty() || same_text(lower.measure_word, upper.measure_word))) {
            bool const is_of_times = number.value / number.per <= last.value / last.times;
            if (lower.measure_word.empty() && is_of_times) {
                std::int64_t const common = last.times < number.per ? last.times : number.per;
                lower.value *= last.times / common;
                lower.per /= common;
                lower.largest_step *= last.times / common;
            }
            lower.step = lower.largest_step < last.step ? lower.largest_step : last.step;
            lower.whole = upper.whole;
            lower.unit = upper.unit;
            lower.measure_word = upper.measure_word;
            lower.counts = upper.counts;
        }
        if (!lower.counts || !upper.counts || lower.unit != upper.unit || lower.whole != upper.whole ||
            !same_text(lower.measure_word, upper.measure_word) || lower.value / lower.per > upper.value / upper.per)
            return end;
        figure_ = lower;
        figure_.bound = Bound::at_least;
        upper_ = upper;
        upper_.bound = Bound::at_most;
        return at_ = upper_end;
    }

    // Reads the bounds on both sides of the figure, and the noun that it counts if that comes first: 学位9030,
    // 班级66个.
    constexpr void read_bounds(std::size_t end) {
        std::size_t const before = read_hedge_before();
        if (figure_.begin == listed_end_ + 3 && is_one_of(text_.at(listed_end_), u"、和") &&
            figure_.unit == listed_unit_)
            figure_.bound = listed_bound_;
        at_ = read_hedge_behind(end);
        listed_unit_ = figure_.unit;
        listed_bound_ = figure_.bound;
        listed_end_ = figure_.bound != Bound::exactly ? end : text_.size;
        if (!figure_.unit && !figure_.measure_word.empty()) read_own_noun();
        if (!figure_.unit &&
            (figure_.measure_word.empty() || is_one_of(Bytes(figure_.measure_word).at(0), u"个处座家")))
            for (std::size_t const noun_end : {lead(), before}) { // 学位500个, 学位新增500个, but not 托位500个
                auto const noun = word_before(text_, noun_end, words::nouns);
                if (!noun) continue;
                figure_.counts = (figure_.unit = noun->unit()) || figure_.measure_word.empty();
                break;
            }
    }
    // 教师6名 is of the unit 名教师.
    constexpr void read_own_noun() {
        std::size_t const size = figure_.measure_word.size();
        for (Unit const* const own : units_) {
            if (own->zh.size() <= size || !Bytes(own->zh).has(figure_.measure_word, 0)) continue;
            std::string_view const noun(own->zh.data() + size, own->zh.size() - size);
            if (text_.has(noun, lead() - noun.size())) figure_.unit = own;
        }
    }
    constexpr OneOrNone<Word> hedge_before(std::size_t end) const {
        bool const may_end = is_one_of(text_.before(end), words::hedge_ends);
        return may_end ? word_before(text_, end, words::hedges_before) : OneOrNone<Word>();
    }
    // Where 至少, 最多, 起码, 不少于, 不超过 or another of these ends, which bound over any words: 至少保留3所; else 0.
    constexpr std::size_t behind_reaching_hedge(std::size_t end) const {
        for (std::size_t at = end; at >= 6; at -= 3) {
            char const last = text_.first[at - 1]; // byte, of 少, 多, 码, 于 and 过
            if (last != '\x91' && last != '\x9A' && last != '\x81' && last != '\x8E' && last != '\x87') continue;
            if (!(is_one_of(text_.before(at), u"少多码") && is_one_of(text_.before(at - 3), u"至最起")) &&
                !(is_one_of(text_.before(at), u"于过") && text_.before(at - 6) == u'不'))
                continue;
            std::size_t goes_on = at;
            while (goes_on < end && !is_ended(goes_on)) goes_on += size_of(text_.at(goes_on));
            return goes_on == end ? at : 0;
        }
        return 0;
    }
    // Reads the words before the figure that bound it, and those between; returns where they begin.
    constexpr std::size_t read_hedge_before() {
        std::size_t end = lead();
        auto hedge = hedge_before(end);
        if (std::size_t const reaching = hedge ? 0 : behind_reaching_hedge(end)) hedge = hedge_before(end = reaching);
        if (!hedge) {
            bool const is_of_something = figure_.whole != 1 && text_.before(end) == u'的'; // 不低于一般公共预算的30%
            auto const goes_back = [&](unsigned character) {
                if (!is_of_something)
                    return is_one_of(character, words::acts) ||
                           (figure_.unit == &unit::yuan &&
                            (is_one_of(character, words::standards) || text_.has("定的", end - 6)));
                return is_one_of(character, u"一上、和与及") || (!is_ended(end - 3) && character != u'占');
            };
            if (!is_of_something && !goes_back(text_.before(end))) return end;
            do end -= 3;
            while (!(hedge = hedge_before(end)) && goes_back(text_.before(end)));
            if (!hedge || hedge->size() <= 3) return end;
            if (!is_of_something && text_.at(end - hedge->size()) == u'不') return lead(); // 学位不足新增3所
        }
        end -= hedge->size();
        if (hedge->value == words::about) return may_be_rounded(), end;
        bool is_least = hedge->value == words::at_least;
        if (std::size_t const negation = negation_before(end)) {
            is_least = !is_least;
            end = negation - 3;
        }
        figure_.bound = is_least ? Bound::at_least : Bound::at_most;
        return end;
    }
    // 约9000 is in steps of 1000, or less.
    constexpr void may_be_rounded() {
        for (std::int64_t step = figure_.largest_step * 10; figure_.value >= step && figure_.value % step == 0;
             step *= 10)
            figure_.largest_step = step;
    }
    // 分别达到50%、85%以上: what bounds the last of several bounds each.
    constexpr void read_shared_bound(std::size_t begin) {
        if (find_word({text_.first, figure_.begin}, "分别") == figure_.begin) return;
        FigureReader next = *this;
        next.at_ = begin;
        ++next;
        if (next->begin == begin && next->unit == figure_.unit) figure_.bound = next->bound;
    }
    // Where the first character of a negation of the word that begins there ends; 0 if there is none.
    constexpr std::size_t negation_before(std::size_t const end) const {
        if (is_one_of(text_.at(end), u"至最起")) return 0; // 未来至少3所
        for (std::size_t at = end; at != 0; at -= size_of(text_.before(at))) {
            unsigned const character = text_.before(at);
            if (is_digit(character) || is_one_of(character, u"，。；：的")) return 0;
            if (at + 3 >= end && is_one_of(character, words::negations)) return at;
            if (character == u'禁' || (character == u'不' && is_one_of(text_.at(at), words::bans))) return at;
        }
        return 0;
    }
    // Reads the words after the figure that bound it; returns where they end.
    constexpr std::size_t read_hedge_behind(std::size_t const begin) {
        std::size_t at = begin + (text_.at(begin) == '/' ? 1 : 0); // 3000元/平方米以内
        while (at != begin && is_one_of(text_.at(at), u"年月天学期生人班平方米")) at += 3;
        pass_bracket(at); // 75%（含75%）以上
        std::size_t const behind = at;
        while (is_one_of(text_.at(at), u"及其含或规模")) at += 3; // 5人及以上, 12个班规模以上
        auto const hedge = word_at(text_, at, words::hedges_behind);
        if (!hedge) return figure_.bound == Bound::exactly ? begin : behind; // 不超过10%（含10%）
        if (hedge->value == words::about)
            may_be_rounded();
        else
            figure_.bound = hedge->value == words::at_least ? Bound::at_least : Bound::at_most;
        at += hedge->size();
        pass_bracket(at); // 5%以内（含5%）
        return at;
    }
    constexpr void pass_bracket(std::size_t& at) const {
        std::size_t const inner = at + size_of(text_.at(at));
        if (!is_one_of(text_.at(at), u"（(")) return;
        if (text_.has("含", inner) || text_.has("不含", inner)) at = behind_bracket(text_, inner);
    }

    Bytes text_;
    Rows<Unit const*> units_;
    std::size_t at_ = 0; // where the next number is looked for
    PrintedFigure figure_ = {};
    PrintedFigure upper_ = {}; // the upper end of a range whose lower end was read
    // Of a figure bounded by a word before it, which also bounds the next of its list: 满20年、30年.
    OneOrNone<Unit> listed_unit_ = {};
    Bound listed_bound_ = {};
    std::size_t listed_end_ = 0; // where it ends
};

} // namespace detail

constexpr Optional<Quantity> PrintedFigure::quantity() const {
    std::int64_t of = 0;
    if (!counts || value < 0 || __builtin_mul_overflow(per, whole, &of)) return {};
    if (whole != 1) return Quantity{Share{value, of}};
    if (!unit || per != 1) return {};
    return Quantity{value, *unit};
}
constexpr bool PrintedFigure::is(Figure const& figure) const {
    if (!counts || value < 0 || bound != figure.bound) return false;
    Unit const& wanted = figure.quantity.unit();
    if (whole != 1 || wanted == unit::percent) return whole != 1 && quantity() == figure.quantity;
    if (per != 1 || value != figure.quantity.value()) return false;
    if (figure.step != 1) {
        std::int64_t possible = step;
        while (possible < figure.step && possible < largest_step) possible *= 10;
        if (possible != figure.step) return false;
    }
    if (figure.measure_word && !detail::same_text(*figure.measure_word, measure_word)) return false;
    if (unit) return *unit == wanted;
    if (figure.measure_word || measure_word.empty() || detail::same_text(measure_word, wanted.zh)) return true;
    auto const known = detail::word_at(detail::Bytes(measure_word), 0, detail::words::measure_words);
    return known && known->unit() && *known->unit() == wanted;
}

class Figures {
  public:
    constexpr Figures(std::string_view const& text, Rows<Unit const*> const& units) : text_(text), units_(units) {}

    [[nodiscard]] constexpr detail::FigureReader begin() const { return {text_, units_}; }
    [[nodiscard]] constexpr std::nullptr_t end() const { return nullptr; }
    [[nodiscard]] constexpr bool empty() const { return begin() == end(); }

  private:
    detail::Bytes text_;
    Rows<Unit const*> units_;
};

constexpr Figures figures_in(std::string_view text, Rows<Unit const*> units) { return {text, units}; }

constexpr bool prints(std::string_view const& text, std::int64_t number) {
    for (PrintedFigure const& printed : figures_in(text, {}))
        if (printed.is(number)) return true;
    return false;
}
constexpr bool prints(std::string_view const& text, Figure const& figure, Rows<Unit const*> units) {
    Unit const* const of_figure[] = {&figure.quantity.unit()};
    if (units.empty()) units = of_figure;
    for (PrintedFigure const& printed : figures_in(text, units))
        if (printed.is(figure)) return true;
    return false;
}

} // namespace preschool_plan

#endif
