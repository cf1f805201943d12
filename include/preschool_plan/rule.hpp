// What a rule is, every rule of the library except those on reports, what a check finds, and how often each rule was
// asked.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_RULE_HPP
#define PRESCHOOL_PLAN_RULE_HPP

#include <boost/describe/enum.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>

namespace preschool_plan {

/// An error is a contradiction; a warning is a gap that someone should explain; a note is a true observation.
BOOST_DEFINE_FIXED_ENUM_CLASS(Severity, std::uint8_t, note, warning, error)

/// A rule, named after the fault that it finds. Its sentence says what is wrong and how to correct it. A rule of your
/// own is another of these, with static storage. Rules are compared by name.
struct Rule {
    std::string_view name;
    Severity severity = Severity::error;
    Label sentence = {};

    constexpr Rule() = default;
    explicit constexpr Rule(char const* fault, Severity how_bad = Severity::error, Label what_is_wrong = {})
        : name(detail::text(fault)),
          severity(how_bad),
          sentence(what_is_wrong) {}
    friend constexpr bool operator==(Rule const& left, Rule const& right) {
        return detail::same_text(left.name, right.name);
    }
};

namespace rule {
// clang-format off
inline constexpr Rule declared_total_differs_from_sum_of_parts{"declared_total_differs_from_sum_of_parts",
    Severity::error,
    {"公布的合计与各项之和不符：更正合计或有关各行",
     "a declared total differs from the sum of its parts: correct the total or one of the rows"}};
inline constexpr Rule parts_exceed_declared_total{"parts_exceed_declared_total", Severity::error,
    {"部分之和超过公布的合计：更正合计或有关各行",
     "some of a total's parts are together more than the total: correct the total or one of the rows"}};
inline constexpr Rule total_names_no_column{"total_names_no_column", Severity::error,
    {"合计的单位或条件不是该表的列：改用表中的列",
     "a total's unit or one of its coordinates is of no column of its table: use one of a column, or name the "
     "column with where"}};
inline constexpr Rule stands_twice{"stands_twice", Severity::error,
    {"同一内容出现两次：删去其一",
     "the same thing stands twice: remove one, or say with Unique what makes two of these rows the same"}};
inline constexpr Rule not_numbered_in_order{"not_numbered_in_order", Severity::error,
    {"编号不是从一起依次排列：更正条款或次序；各部分连续编号的，在方案中声明",
     "articles are not numbered 1, 2, 3 ... within what they are part of: correct the clause or the order, or say "
     "static constexpr bool numbers_run_on = true; in the plan"}};
inline constexpr Rule not_in_order_of_the_notice{"not_in_order_of_the_notice", Severity::error,
    {"语句未按文件次序排列，或句次有缺：更正条款、句次或次序",
     "provisions are not in the order of the notice, or a sentence is left out: correct the clause, the sentence or "
     "the order"}};
inline constexpr Rule clause_does_not_exist{"clause_does_not_exist", Severity::error,
    {"所引条款不存在：改引文件中的条款",
     "the clause that is cited does not exist: cite one that an article of the plan has"}};
inline constexpr Rule text_is_empty{"text_is_empty", Severity::error,
    {"文字为空：两种文字都要填写", "a text is empty: write it, in both languages where there are two"}};
inline constexpr Rule languages_are_swapped{"languages_are_swapped", Severity::error,
    {"中文与英文（拼音）颠倒，或英文中有汉字：对调或更正",
     "the English text or the pinyin has a Chinese character, or a Chinese name has none: swap the two, or correct "
     "it"}};
inline constexpr Rule text_is_not_readable{"text_is_not_readable", Severity::error,
    {"文字不是UTF-8，含有控制字符，或没有任何文字：更正",
     "a text is not UTF-8, has control characters, or no letter or digit at all: correct it"}};
inline constexpr Rule text_looks_like_another{"text_looks_like_another", Severity::warning,
    {"文字首尾或汉字之间有空白，含有看不见的字符，或用了别的间隔号，与相同的文字不再相同：删去",
     "a text has white space about it or between Chinese characters, something that nobody sees, or another middle "
     "dot than ·, and is not equal to one that looks the same: remove it"}};
inline constexpr Rule text_has_a_placeholder{"text_has_a_placeholder", Severity::warning,
    {"文字中有XX、待补充等占位符：填写", "a text has a placeholder, such as XX or 待补充: write what belongs there"}};
inline constexpr Rule value_is_no_enumerator{"value_is_no_enumerator", Severity::error,
    {"该值不是枚举值：改用枚举值", "a value is no enumerator of its enumeration: use one that is"}};
inline constexpr Rule value_does_not_exist{"value_does_not_exist", Severity::error,
    {"没有这样的值：更正", "there is no such value: correct it"}};
inline constexpr Rule date_does_not_exist{"date_does_not_exist", Severity::error,
    {"日历上没有该日期：更正日期", "no calendar has this date: correct it"}};
inline constexpr Rule quantity_is_not_positive{"quantity_is_not_positive", Severity::error,
    {"数量不是正数：更正或删去", "a quantity is not positive: correct it or leave the row out"}};
inline constexpr Rule unit_is_not_known{"unit_is_not_known", Severity::error,
    {"数据不认识该单位：写入 Terms::units", "data do not know this unit: write it in the plan's Terms::units"}};
inline constexpr Rule level_is_negative{"level_is_negative", Severity::error,
    {"存量是负数：更正", "what there is at one time is less than nothing: correct it"}};
inline constexpr Rule share_is_not_of_the_whole{"share_is_not_of_the_whole", Severity::error,
    {"比例不在0%至100%之间：更正；可以超过100%的，在该行类型中声明",
     "a share is not between 0 and 100 percent: correct it, or say static constexpr bool "
     "shares_may_exceed_the_whole = true; in the row"}};
inline constexpr Rule level_goes_the_wrong_way{"level_goes_the_wrong_way", Severity::error,
    {"与上一时点的存量（即“合计”）相比，只升不降的下降，或只降不升的上升：更正其一",
     "a level that never falls is lower than at the time before (computed), or one that never rises is higher: "
     "correct one of the two"}};
inline constexpr Rule ratio_is_not_as_stated{"ratio_is_not_as_stated", Severity::error,
    {"两列之比与规定不符：更正其一",
     "two figures of a row are not in the ratio that is stated: correct one of the two"}};
inline constexpr Rule figure_differs_from_its_wording{"figure_differs_from_its_wording", Severity::error,
    {"数字或日期与原文所印不符，含上下限与精确程度（2021年9月底前为{2021, 9}）：更正其一",
     "a figure or date is not the one that its wording prints, with its bound (at_least of 以上) and as exact ({2021, 9} "
     "of 2021年9月底前): correct one of the two"}};
inline constexpr Rule not_printed_in_its_text{"not_printed_in_its_text", Severity::error,
    {"该行所填内容，其文字并未印出：更正其一",
     "the row says something that its text does not print: correct one of the two"}};
inline constexpr Rule printed_but_left_out{"printed_but_left_out", Severity::error,
    {"文字所印的数字、时限或“等”，该行没有填写：补上",
     "the text prints a figure, a deadline or an 等 that the row leaves out: write it in the row"}};
inline constexpr Rule time_may_be_left_out{"time_may_be_left_out", Severity::warning,
    {"文字印有时间，可能是时限，而该行没有填写：补上，或说明原因",
     "a text prints a time that may be when it is due, and the row says none: write it, or say why"}};
inline constexpr Rule total_differs_from_its_wording{"total_differs_from_its_wording", Severity::error,
    {"合计的条件与其文字不符：文字应印出各条件，且不印同列的其他值",
     "a total's coordinates are not the values that its text, or that of a total it is part of, prints, of each column "
     "where it prints any: correct one of the two"}};
inline constexpr Rule figure_differs_from_its_total{"figure_differs_from_its_total", Severity::error,
    {"语句与同文的合计数字不符：更正其一",
     "a phrase and a total that print the same words have different figures: correct one of the two"}};
inline constexpr Rule recurrence_differs_from_its_wording{"recurrence_differs_from_its_wording", Severity::error,
    {"时限的频次与其文字不符：每年、每季度、每月的不只一次，长期的没有截止日期",
     "how often something is due is not what its wording says: what is due every year, quarter or month says so, "
     "what is lasting has no date"}};
inline constexpr Rule due_before_the_notice{"due_before_the_notice", Severity::error,
    {"时限早于文件日期：更正其一", "something is due before the notice was issued: correct one of the two"}};
inline constexpr Rule due_after_its_article{"due_after_its_article", Severity::error,
    {"时限晚于所属条款的时限：更正其一",
     "something is due after the article that it is a part of: correct one of the two"}};
inline constexpr Rule due_is_half_a_century_away{"due_is_half_a_century_away", Severity::warning,
    {"时限在文件日期五十年之后", "something is due half a century after the notice was issued"}};
inline constexpr Rule notice_number_is_of_another_year{"notice_number_is_of_another_year", Severity::warning,
    {"文号的年份与文件日期不同", "a notice's number is of another year than its date"}};
inline constexpr Rule part_is_not_of_its_place{"part_is_not_of_its_place", Severity::error,
    {"该角色不属于此处：条款下为责任、牵头、配合，语句中为实施、对象、提及，主送为单位",
     "a body's part is none that it can have there: in an article it is responsible, leads, cooperates or is "
     "addressed, in a phrase it acts, is acted on or named, and a notice is addressed to bodies"}};
inline constexpr Rule name_is_not_of_its_body{"name_is_not_of_its_body", Severity::error,
    {"所印名称不是该机构的名称：改用其机构，或在机构记录的简称中写明",
     "the printed name is none of that body's: take the body that it is of, or write it among the short names of "
     "the body's record"}};
inline constexpr Rule has_a_name_of_another{"has_a_name_of_another", Severity::error,
    {"与另一条记录有相同的名称：更正其一",
     "an area, or a body of one area, has a name that another has: give each a name of its own, in both languages"}};
inline constexpr Rule body_contradicts_its_kind{"body_contradicts_its_kind", Severity::error,
    {"机构记录与其类别矛盾：本级政府、党委没有地区，地区的党委有地区；只有机构集合才有所包括的类别，且不包括集合；"
     "政府不称党委，党委不称政府",
     "a body is not what its kind says: a government or committee of the plan's own level has no area, a local one "
     "has; a set says of which kinds its bodies are, none of them sets, and nothing else does; a "
     "government is not called 党委, nor a committee 政府"}};
inline constexpr Rule group_has_not_exactly_one_leader{"group_has_not_exactly_one_leader", Severity::error,
    {"领导小组应有且只有一名组长；双组长的，在方案中声明",
     "the group has not exactly one leader: give one official that role, and no other, or say static constexpr int "
     "leaders = 2; in the plan"}};
inline constexpr Rule official_has_no_post{"official_has_no_post", Severity::error,
    {"成员没有职务：填写其职务", "an official has no post: write the posts that the official holds"}};
inline constexpr Rule post_is_not_of_its_body{"post_is_not_of_its_body", Severity::error,
    {"职务不在一个具体机构，或职务所印的部门、地区、地区类别（市长、县长）、党政不是该机构的：更正其一",
     "a post is held in a set of bodies or in persons, or its title names another department, area, or kind of area "
     "(市长 of a county), than that of its body, or is of the government and the body the committee, or the other way "
     "round: correct one of the two"}};
inline constexpr Rule body_has_two_heads{"body_has_two_heads", Severity::warning,
    {"同一机构有两名主要负责人：更正职务或任职机构，或说明原因",
     "two officials are the head of one body: correct a title, or the body of a post, or say why"}};
inline constexpr Rule official_is_of_two_areas{"official_is_of_two_areas", Severity::warning,
    {"同一成员在两个地区任职", "one official holds posts in two areas, of which neither lies in the other"}};
inline constexpr Rule enumerator_has_no_record{"enumerator_has_no_record", Severity::error,
    {"枚举值没有对应的记录：按枚举次序每值一行",
     "an enumerator has no record in its place: write one record for each, in the enumerators' order"}};
inline constexpr Rule collective_does_not_resolve_to_areas{"collective_does_not_resolve_to_areas", Severity::error,
    {"“各县市人民政府”一类与各地区不能一一对应，或一个也没有：所指各地区一个政府（无政府的一个管理机构），每个政府一个地区",
     "a collective stands for no body, or does not resolve to the areas: give each area that it is of one "
     "government (or, where that has none, one administration), and each government its area"}};
inline constexpr Rule area_code_has_not_its_form{"area_code_has_not_its_form", Severity::error,
    {"地区代码的形式不对：县级以上六位，乡镇、街道九位，村、社区十二位，前两位为省级代码",
     "an area's code has not its form: six digits down to a county, nine for a town or subdistrict, twelve for a "
     "village, beginning with a province's 11 to 82"}};
inline constexpr Rule area_code_is_not_under_the_code_above{"area_code_is_not_under_the_code_above", Severity::error,
    {"地区代码不在上级代码之下：更正代码", "an area's code does not lie under the code above: correct one of the two"}};
inline constexpr Rule area_lies_within_itself{"area_lies_within_itself", Severity::error,
    {"地区的上级地区是其自身或其下级：更正上级地区",
     "an area lies within itself, or within one that lies within it: correct the area in which it lies"}};
inline constexpr Rule area_lies_within_a_smaller_one{"area_lies_within_a_smaller_one", Severity::error,
    {"地区的上级地区低于该地区：更正上级地区或类别",
     "an area lies within one that is smaller by its kind, as a county within a town: correct the area in which it "
     "lies, or one of their kinds"}};
inline constexpr Rule area_code_is_of_no_area_above{"area_code_is_of_no_area_above", Severity::warning,
    {"乡镇、村的代码所属的县不在本方案各地区之中",
     "the code of a town or village lies under that of no county of the plan"}};
inline constexpr Rule area_is_called_of_another_kind{"area_is_called_of_another_kind", Severity::warning,
    {"地区名称与其类别不符", "an area's name ends as one of another kind does: 县 of a city"}};
inline constexpr Rule target_is_part_of_no_total{"target_is_part_of_no_total", Severity::warning,
    {"该目标不属于任何公布的合计", "a target is part of no declared total"}};
inline constexpr Rule total_leaves_a_series_out{"total_leaves_a_series_out", Severity::warning,
    {"存量的合计取最近时点，而该项没有该时点的一行，未计入：补上该行，或说明原因",
     "a total of what there is is of the latest time, and leaves out what has no row at that time: add the row, or "
     "say why"}};
inline constexpr Rule total_is_of_a_table_without_rows{"total_is_of_a_table_without_rows", Severity::warning,
    {"公布的合计没有任何一行", "a declared total is of a table without rows"}};
inline constexpr Rule total_is_of_no_row{"total_is_of_no_row", Severity::error,
    {"没有任何一行属于该合计：更正其条件，或补上有关各行",
     "nothing adds up to a declared total: correct its coordinates, or add the rows"}};
inline constexpr Rule phrase_exceeds_its_targets{"phrase_exceeds_its_targets", Severity::warning,
    {"语句所印数字多于其所指地区、城乡、性质、建设方式的目标：更正其一，或说明原因",
     "a phrase has more than the targets of its clause's totals, of the area, localities, ownerships and works that it "
     "prints: correct one of the two, or say why"}};
inline constexpr Rule level_has_no_time{"level_has_no_time", Severity::warning,
    {"存量的各行有年份，而行类型没有声明Time，合计会把各年相加：声明Time",
     "rows of what there is at several times do not say which column is their time, so that a total adds up the "
     "years: write using Time = Together<&Row::year>; in the row"}};
inline constexpr Rule responsible_body_has_no_official_in_group{"responsible_body_has_no_official_in_group",
    Severity::warning,
    {"责任单位在领导小组中没有任职人员",
     "a body is responsible for a measure, but nobody in the group holds a post in it"}};
inline constexpr Rule seats_without_kindergartens{"seats_without_kindergartens", Severity::warning,
    {"有学位目标而没有幼儿园目标", "seats are targeted for a locality where no kindergarten is"}};
inline constexpr Rule kindergartens_without_seats{"kindergartens_without_seats", Severity::warning,
    {"有幼儿园目标而没有学位目标", "kindergartens are targeted for a locality where no seats are"}};
inline constexpr Rule acceptance_is_of_nothing{"acceptance_is_of_nothing", Severity::warning,
    {"所接受的发现并不存在：删去，或更正规则与对象；错误不能接受",
     "what is accepted was not found: leave the acceptance out, or correct its rule or subject; errors cannot be "
     "accepted"}};
inline constexpr Rule acceptance_is_of_several{"acceptance_is_of_several", Severity::warning,
    {"所接受的发现不止一项，只接受了第一项：写明行次，逐项接受",
     "what is accepted was found several times, and only the first is: say which row, and accept each by itself"}};
inline constexpr Rule area_has_target_but_no_official_in_group{"area_has_target_but_no_official_in_group",
    Severity::note,
    {"有建设目标而领导小组中没有其任职人员", "an area has a target, but no official in the group"}};
inline constexpr Rule area_has_official_in_group_but_no_target{"area_has_official_in_group_but_no_target",
    Severity::note,
    {"领导小组中有其任职人员而没有建设目标", "an area has an official in the group, but no target"}};
inline constexpr Rule figure_stands_twice_in_phrase{"figure_stands_twice_in_phrase", Severity::note,
    {"同一语句中数字出现两次", "a figure stands twice in one phrase"}};

// clang-format on
} // namespace rule

/// One step to a place in a plan: a member and, where it is a list, which of its rows, from 1; 0 is the member as a
/// whole.
struct Step {
    std::string_view member;
    std::size_t row = 0;
    friend constexpr bool operator==(Step const&, Step const&) = default;
};

/// A row of a target table, what it is about, and what it counts.
struct Addend {
    std::size_t row = 0;
    Label subject;
    Quantity quantity;
    friend constexpr bool operator==(Addend const&, Addend const&) = default;
};

/// The rows of one table that a finding names: how many, and the first of them.
template <std::uint8_t room>
struct NamedRows {
    std::size_t count = 0;
    ShortList<Addend, room> first = {};

    /// Adds a row, which is made only if there is room for it.
    constexpr void add_if_room(auto make) {
        if (count++ < room) first.push_back(make());
    }
    constexpr void add(Addend const& row) {
        add_if_room([&] { return row; });
    }
    friend constexpr bool operator==(NamedRows const&, NamedRows const&) = default;
};

/// One thing that a rule found.
struct Finding {
    Rule rule;
    ShortList<Step, 6> place = {};    ///< from the plan inwards
    Optional<Clause> clause = {};     ///< that of the row, where rows have one
    Label subject = {};               ///< who or what it is about, by name
    Label area = {};                  ///< the subject's area, if it is a body of one: 焉耆县 of its 人民政府
    Label accepted = {};              ///< the plan's reason for accepting this warning or note, if it does
    Optional<Quantity> declared = {}; ///< the figure as stated, where figures are compared
    Optional<Quantity> computed = {}; ///< the figure that follows from the rows, or that its text prints
    std::size_t same_as_row = 0;      ///< the earlier row of the same table, from 1, that says the same; 0 if none does
    // Of a total that is wrong:
    std::string_view table = {}; ///< the table that it adds up
    NamedRows<16> addends = {};  ///< the rows that it adds up
    NamedRows<3> suspects = {};  ///< rows that are part of every wrong total and of no right one: likely wrong

    /// How much more was computed than declared, if both are counts of one unit.
    [[nodiscard]] constexpr Optional<Quantity> difference() const {
        std::int64_t more = 0;
        if (!declared || !computed || declared->unit() != computed->unit() || declared->unit() == unit::percent ||
            __builtin_sub_overflow(computed->value(), declared->value(), &more))
            return {};
        return Quantity{more, computed->unit()};
    }
    friend constexpr bool operator==(Finding const&, Finding const&) = default;
};

/// What `consistent` says of a plan: true if it found no error; else how many there are, and the first of them. A test
/// framework prints them with <preschool_plan/ostream.hpp>: `CHECK(consistent(plan))`.
struct Verdict {
    std::size_t errors = 0;
    ShortList<Finding, 8> first = {};

    constexpr operator bool() const { return errors == 0; }
    constexpr void add(Finding const& error) {
        if (errors++ < first.capacity()) first.push_back(error);
    }
};

/// How often a rule was asked, and how often it failed.
struct RuleCount {
    std::size_t asked = 0;
    std::size_t failed = 0;
    friend constexpr bool operator==(RuleCount const&, RuleCount const&) = default;
};

/// What `check` returns. A rule that was asked of nothing has proved nothing: `counts[rule::stands_twice].asked`.
class RuleCounts {
  public:
    /// Zero for a rule that was never asked.
    [[nodiscard]] constexpr RuleCount operator[](Rule const& rule) const { return slots_[slot_of(rule)].count; }

    /// The rules that were asked, in the order in which they were met: `counts.rule(0)` to `counts.rule(counts.size() -
    /// 1)`.
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr Rule const& rule(std::size_t index) const { return slots_[met_[index]].rule; }

    /// Counts the answer to so many questions.
    constexpr void add(Rule const& rule, bool holds, std::size_t questions = 1) {
        std::size_t at = first_slot_of(rule);
        if (__builtin_is_constant_evaluated() || slots_[at].rule.name.data() != rule.name.data())
            at = slot_of_new(rule);
        slots_[at].count.asked += questions;
        if (!holds) slots_[at].count.failed += questions;
    }

  private:
    // A hash table with linear probing; what was not asked is free.
    static constexpr std::size_t room = 128;
    struct Slot {
        Rule rule{""}; // so that the fast way takes none for one without a name
        RuleCount count;
    };

    static constexpr std::size_t first_slot_of(Rule const& rule) {
        std::size_t const size = rule.name.size();
        if (size == 0) return 0;
        unsigned const first = static_cast<unsigned char>(rule.name.data()[0]);
        unsigned const middle = static_cast<unsigned char>(rule.name.data()[size / 2]);
        return (9 * size + 37 * first + middle) % (2 * room);
    }
    constexpr std::size_t slot_of(Rule const& rule) const {
        std::size_t at = first_slot_of(rule);
        while (slots_[at].count.asked != 0 && !(slots_[at].rule == rule)) at = (at + 1) % (2 * room);
        return at;
    }
    // Out of line, so that a rule that is known costs little.
    [[gnu::noinline]] constexpr std::size_t slot_of_new(Rule const& rule) {
        std::size_t const at = slot_of(rule);
        if (slots_[at].count.asked != 0) return at;
        if (size_ == room) detail::a_check_knows_no_more_rules();
        met_[size_++] = static_cast<std::uint8_t>(at);
        slots_[at].rule = rule;
        return at;
    }

    Slot slots_[2 * room] = {};
    std::uint8_t met_[room] = {};
    std::size_t size_ = 0;
};

} // namespace preschool_plan

#endif
