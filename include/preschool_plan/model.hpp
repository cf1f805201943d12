// The shape of a plan: rows as a notice has them, and the classification of bodies, areas and phrases. Another plan
// uses the same rows with its own terms.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_MODEL_HPP
#define PRESCHOOL_PLAN_MODEL_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string_view>

namespace preschool_plan {

/// 组长 / 副组长 / 成员
BOOST_DEFINE_FIXED_ENUM_CLASS(GroupRole, std::uint8_t, leader, deputy_leader, member)

/// 省（自治区） / 地（州、市） / 市 / 县 / 区 / 旗 / 乡 / 镇 / 街道 / 村 / 社区 / 开发区
BOOST_DEFINE_FIXED_ENUM_CLASS(AreaKind, std::uint8_t, province, prefecture, city, county, district, banner, township,
                              town, subdistrict, village, community, zone)

/// Whether an area of this kind has its own government: all do but subdistricts, villages, communities and zones.
[[nodiscard]] constexpr bool has_government(AreaKind kind) {
    return kind != AreaKind::subdistrict && kind != AreaKind::village && kind != AreaKind::community &&
           kind != AreaKind::zone;
}

/// What a body is, in our classification. A set of bodies is closed (`all_of`: 各县市人民政府 are all of a kind) or
/// left open by the notice (`some_of`: 州直相关部门 are some of two kinds); its record says which kinds of bodies it
/// holds. `persons` are no body (相关责任人).
BOOST_DEFINE_FIXED_ENUM_CLASS(BodyKind, std::uint8_t,
                              government,            // of the plan's own level: 州人民政府
                              department,            // of that government: 州教育局
                              party_committee,       // of the plan's own level
                              party_department,      // of that committee: 州党委组织部
                              local_government,      // of one area
                              local_party_committee, // of one area
                              local_administration, // of an area without a government: 街道办事处, 管委会, 村民委员会
                              other, all_of, some_of, persons)

/// Whether it is a set of bodies.
[[nodiscard]] constexpr bool is_set(BodyKind kind) { return kind == BodyKind::all_of || kind == BodyKind::some_of; }

/// Whether each area has a body of this kind, whatever the plan's level; the other kinds form one set at each level.
[[nodiscard]] constexpr bool is_local(BodyKind kind) {
    return kind == BodyKind::local_government || kind == BodyKind::local_party_committee ||
           kind == BodyKind::local_administration;
}

/// The kind of body that runs such an area: its government or, if it has none, its administration.
[[nodiscard]] constexpr BodyKind administration_of(AreaKind kind) {
    return has_government(kind) ? BodyKind::local_government : BodyKind::local_administration;
}

/// What a body has to do with an article (the first four: 责任单位, 牵头单位, 配合单位, 主送) or with a phrase (the
/// others).
BOOST_DEFINE_FIXED_ENUM_CLASS(Part, std::uint8_t, responsible, leads, cooperates, addressed, acts, acted_on, named)

/// Whether bodies have this part in articles, and not in phrases.
[[nodiscard]] constexpr bool is_of_article(Part part) {
    return part == Part::responsible || part == Part::leads || part == Part::cooperates || part == Part::addressed;
}

/// What a phrase is for: the first that fits, in this order.
BOOST_DEFINE_FIXED_ENUM_CLASS(
    Purpose, std::uint8_t,
    enactment,   // the notice itself does it: issues the plan, sets up the group
    sanction,    // what follows for bad conduct
    reward,      // what honours good conduct or long service
    supervision, // bodies are inspected or assessed
    experience,  // one place's practice to be spread: its figures are that place's, and no target
    reason,      // why it matters: 是 ...
    guidance,    // what an act follows, no act by itself: 以, 按照, 坚持 ... 原则, a meeting, a document
    aim,         // a state to come about: 确保, 保障, 实现, a problem solved, a rate that rises
    task)        // an act of those who answer

/// Whether a phrase of this purpose gives somebody something to do.
[[nodiscard]] constexpr bool is_act(Purpose purpose) {
    switch (purpose) { // no default: compilers warn of a forgotten one
    case Purpose::sanction:
    case Purpose::reward:
    case Purpose::supervision:
    case Purpose::experience:
    case Purpose::task:
        return true;
    case Purpose::enactment:
    case Purpose::reason:
    case Purpose::guidance:
    case Purpose::aim:
        return false;
    }
    return false;
}

/// What a phrase lists: a problem, a document or idea to follow, a matter to deal with or inspect, conduct, a way of
/// doing something, a goal, a consequence for those who did well or badly.
BOOST_DEFINE_FIXED_ENUM_CLASS(ItemKind, std::uint8_t, problem, source, matter, conduct, way, goal, consequence)

/// 一次 / 每年 / 每季度 / 每月 / 每两年，每学期，每周 / 长期
BOOST_DEFINE_FIXED_ENUM_CLASS(Recurrence, std::uint8_t, once, every_year, every_quarter, every_month, at_intervals,
                              lasting)

/// Whether it comes due again and again.
[[nodiscard]] constexpr bool recurs(Recurrence recurrence) {
    return recurrence != Recurrence::once && recurrence != Recurrence::lasting;
}

// The words of the notice where it has them, else ours.
// clang-format off
[[nodiscard]] constexpr Label label(std::same_as<GroupRole> auto value) {
    return label_in({{"组长", "leader"}, {"副组长", "deputy leader"}, {"成员", "member"}}, value);
}
[[nodiscard]] constexpr Label label(std::same_as<Part> auto value) {
    return label_in({{"责任单位", "responsible body"}, {"牵头单位", "lead body"}, {"配合单位", "cooperating body"},
                     {"主送", "addressee"}, {"实施", "acts"}, {"对象", "acted on"}, {"提及", "named"}}, value);
}
[[nodiscard]] constexpr Label label(std::same_as<Purpose> auto value) {
    return label_in({{"制发", "enactment"}, {"问责", "sanction"}, {"奖励", "reward"}, {"督导考核", "supervision"},
                     {"经验", "experience"}, {"意义", "reason"}, {"遵循", "guidance"}, {"目的", "aim"},
                     {"任务", "task"}}, value);
}
[[nodiscard]] constexpr Label label(std::same_as<ItemKind> auto value) {
    return label_in({{"问题", "problem"}, {"依据", "basis"}, {"事项", "matter"}, {"行为", "conduct"}, {"办法", "way"},
                     {"目标", "goal"}, {"奖惩", "consequence"}}, value);
}
[[nodiscard]] constexpr Label label(std::same_as<Recurrence> auto value) {
    return label_in({{"一次", "once"}, {"每年", "every year"}, {"每季度", "every quarter"}, {"每月", "every month"},
                     {"定期", "at other intervals"}, {"长期坚持", "lasting"}}, value);
}
// clang-format on

/// When something is due, as printed. For something that is due once, `latest` is the last date that the text names:
/// 2026年6月至8月 is August 2026. “十四五”初期 names none, nor does 自2024年9月起, a beginning. The date is the printed
/// one, {2025, 9, 1} of 2025年9月1日前, which `due_before` counts as over when that day begins. `earliest` is the date
/// on which it begins, if printed: 2018 of 2018—2020年.
struct Due {
    Label text;
    Optional<Date> latest = {};
    Recurrence recurrence = Recurrence::once;
    Optional<Date> earliest = {};

    static constexpr MemberText member_texts[] = {
        {"latest", {"文字写明日期时的最后期限", "the last day, month or year, where the text names one"}},
        {"earliest",
         {"文字写明起始日期时的起始日期", "with which day, month or year it begins, where the text names that"}}};
};
BOOST_DESCRIBE_STRUCT(Due, (), (text, latest, recurrence, earliest))

/// Something that a phrase lists by name.
struct Item {
    ItemKind kind = {};
    Label text;

    using Unique = Together<&Item::text>;
    static constexpr MemberText member_texts[] = {
        {"kind", {"本库所分类别，非文件内容", "a classification of ours, not the notice's"}}};
};
BOOST_DESCRIBE_STRUCT(Item, (), (kind, text))

/// A body that an article or a phrase names, as printed there (人社局 in a list, 州人社局 elsewhere), and its part in
/// it. A body has one part there, except that one that leads may also be responsible. Several may lead, but one that
/// leads does not also cooperate.
template <class Terms>
struct Party {
    typename Terms::Body body = {};
    Part part = {};
    std::string_view zh;

    constexpr Party() = default;
    constexpr Party(typename Terms::Body which, Part how, char const* as_printed)
        : body(which),
          part(how),
          zh(as_printed, __builtin_strlen(as_printed)) {}
    constexpr Party(typename Terms::Body, Part, std::nullptr_t) = delete;
    friend constexpr bool operator==(Party const&, Party const&) = default;
    using Unique = Together<&Party::body, &Party::part>;
    static constexpr MemberText member_texts[] = {{"zh", {"此处所印的名称", "the name as it is printed here"}}};
    BOOST_DESCRIBE_CLASS(Party, (), (body, part, zh), (), ())
};

/// As many as an article may have.
template <class Terms>
using Parties = ShortList<Party<Terms>, 16>;

/// All that stands under one number: its title, which may be empty; who answers for it, leads, cooperates or is
/// addressed; and when it is due. Its phrases are the provisions of its clause.
template <class Terms>
struct Article {
    Clause clause;
    Label title;
    Parties<Terms> parties = {};
    Optional<Due> due = {};
    ShortList<Locality, 2> localities = {};

    using Unique = Each<&Article::clause, &Article::title>;
    using MayBeEmpty = Together<&Article::title>;
    static constexpr MemberText member_texts[] = {
        {"localities", {"标题所印的城乡", "urban or rural as the title prints it"}}};
    BOOST_DESCRIBE_CLASS(Article, (), (clause, title, parties, due, localities), (), ())
};

/// One phrase, from comma to comma, with the words that govern it. The members on what it is about are set only if the
/// phrase prints it. Who acts, who is acted on and when stand with the phrase that prints them, and hold for the later
/// phrases of its sentence.
template <class Terms>
struct Provision {
    Clause clause;
    std::uint8_t sentence;
    Purpose purpose;
    Label text;
    ShortList<typename Terms::Topic, 6> topics = {};
    ShortList<Locality, 2> localities = {};
    ShortList<Ownership, 2> ownerships = {};
    Optional<typename Terms::Area> area = {};
    ShortList<Figure, 3> figures = {};
    ShortList<Item, 6> items = {};
    bool open = false;
    ShortList<Party<Terms>, 5> parties = {};
    Optional<Due> due = {};

    using Unique = Together<&Provision::clause, &Provision::text>;
    static constexpr MemberText member_texts[] = {
        {"sentence", {"在条款内的句次，从1起", "counted within the clause, from 1"}},
        {"purpose", {"用途，由本库所定，非文件内容", "what the phrase is for, as we read it"}},
        {"topics", {"本库所编索引，非文件内容", "an index of ours, as a book has one; no rule looks at it"}},
        {"localities", {"该语句所印的城乡，城乡并提的为两者", "urban or rural as the phrase prints it, both of 城乡"}},
        {"ownerships", {"该语句所印的办园性质", "public or private as the phrase prints it"}},
        {"figures", {"该语句所印的数字", "what the phrase prints"}},
        {"items", {"该语句所列各项", "what the phrase lists by name"}},
        {"open", {"所列以“等”结尾", "the list ends in 等"}},
        {"parties",
         {"实施者或对象，对同句其后语句有效；仅提及的除外",
          "who acts or is acted on, in later phrases of the sentence too, unless they say; or is named, here only"}},
        {"due", {"时限，对同句其后语句有效", "when, in later phrases of the sentence too"}}};
    BOOST_DESCRIBE_CLASS(Provision, (),
                         (clause, sentence, purpose, text, topics, localities, ownerships, area, figures, items, open,
                          parties, due),
                         (), ())
};

/// The number of a notice, as printed and as figures; the checks compare the two.
struct NoticeNumber {
    std::string_view zh;
    std::uint16_t year = 0;
    std::uint16_t serial = 0;

    /// Whether the plan has none; the checks then ask nothing of it.
    [[nodiscard]] constexpr bool is_left_out() const { return zh.empty() && year == 0 && serial == 0; }
};
BOOST_DESCRIBE_STRUCT(NoticeNumber, (), (zh, year, serial))

/// The head of a notice: who issued it, when, under which number (if any), to whom, and the plan that it carries, whose
/// title may be empty if the notice prints only one.
template <class Terms>
struct Notice {
    Clause clause = {};
    NoticeNumber number = {};
    Label title = {};
    Label plan_title = {};
    Label issuer = {};
    Date date = {};
    std::string_view date_zh = {};
    ShortList<Party<Terms>, 8> addressees = {};

    using MayBeEmpty = Together<&Notice::plan_title>;
    static constexpr MemberText member_texts[] = {{"date_zh", {"所印的日期", "the date as printed"}}};

    /// Whether the plan has none; the checks then ask nothing of it.
    [[nodiscard]] constexpr bool is_left_out() const {
        return number.is_left_out() && title == Label{} && plan_title == Label{} && issuer == Label{} &&
               date == Date{} && date_zh.empty() && addressees.empty() && clause == Clause{};
    }
    BOOST_DESCRIBE_CLASS(Notice, (), (clause, number, title, plan_title, issuer, date, date_zh, addressees), (), ())
};

/// An area: what the notice calls it, and the area that contains it if the plan has that one too (荻浦镇 in 白鹭县).
/// Not from the notice: its code (six digits of GB/T 2260 down to the county, nine for a town, twelve for a village)
/// and its official name if that differs.
template <class Terms>
struct AreaRecord {
    typename Terms::Area area;
    AreaKind kind;
    Optional<std::uint64_t> code = {};
    Label name;
    Optional<Label> official_name = {};
    Optional<typename Terms::Area> within = {};

    using Unique = Each<&AreaRecord::code, &AreaRecord::name>;
    static constexpr auto record_of = &AreaRecord::area; // each enumerator of this member has one row
    static constexpr MemberText member_texts[] = {
        {"kind", {"本库所分类别，非文件内容", "a classification of ours, not the notice's"}},
        {"code", {"GB/T 2260 代码，非文件内容", "its GB/T 2260 code, not the notice's"}},
        {"name", {"文件中的名称", "what the notice calls it"}},
        {"official_name", {"不同于文件的正式名称", "its official name where that differs, not the notice's"}},
        {"within", {"所在的上级地区", "the area in which it lies, where the plan has that too"}}};
    BOOST_DESCRIBE_CLASS(AreaRecord, (), (area, kind, code, name, official_name, within), (), ())
};

/// What the records call an area. Beside them, `constexpr pp::Label label(Area area) { return pp::label_in(areas,
/// area); }` makes it print by that name without a plan.
template <class Terms, std::size_t count>
[[nodiscard]] constexpr Label label_in(AreaRecord<Terms> const (&records)[count], typename Terms::Area area) {
    for (auto const& record : records)
        if (record.area == area) return record.name;
    return {};
}

/// Not from the notice: the revision of GB/T 2260 that has the areas' codes, and the code of the area above them all.
struct AreaCodes {
    std::string_view revision;
    std::uint64_t above = 0;

    static constexpr MemberText member_texts[] = {{"revision", {"代码的版本", "of GB/T 2260"}},
                                                  {"above", {"上级地区代码", "the code of the area above them all"}}};
};
BOOST_DESCRIBE_STRUCT(AreaCodes, (), (revision, above))

/// A body that has to do with the plan or in which officials hold posts, with every name that the notice prints for it.
/// A body of an area is named within that area: 党委 of 焉耆县. A second name stands in brackets after the first.
///
/// A set says which kinds of bodies it holds. Unless these are of every area, it also says of which kinds of areas, or
/// of which one and those within it: 各镇人民政府（街道办事处） is all of local_government and local_administration, of
/// towns and subdistricts.
template <class Terms>
struct BodyRecord {
    typename Terms::Body body;
    BodyKind kind;
    Optional<typename Terms::Area> area = {};
    Label name;
    ShortList<BodyKind, 4> covers = {};
    ShortList<AreaKind, 4> area_kinds = {};
    Optional<Label> second_name = {};
    ShortList<Label, 2> short_names = {};

    using Unique = Together<&BodyRecord::area, &BodyRecord::name>;
    static constexpr auto record_of = &BodyRecord::body;
    static constexpr MemberText member_texts[] = {
        {"kind", {"本库所分类别，非文件内容", "a classification of ours, not the notice's"}},
        {"area", {"所属地区", "the area whose body it is"}},
        {"name", {"在其地区内的名称", "its name within its area"}},
        {"covers",
         {"所包括（some_of 为可能包括）的机构类别，由本库所定",
          "of which kinds the bodies of a set are (of some_of: may be), as we read it"}},
        {"area_kinds", {"所包括机构的地区类别", "of which kinds of areas the bodies of a set are"}},
        {"second_name", {"括号内的名称", "the name in brackets"}},
        {"short_names", {"文件所印的简称", "the short forms that the notice prints"}}};
    BOOST_DESCRIBE_CLASS(BodyRecord, (), (body, kind, area, name, covers, area_kinds, second_name, short_names), (), ())
};

/// What the records call a party's body: as printed there and, in English, in the short form if that is what is
/// printed. Beside them, `constexpr pp::Label label(pp::Party<Terms> const& party) { return pp::label_in(bodies,
/// party); }` makes parties print so.
template <class Terms, std::size_t count>
[[nodiscard]] constexpr Label label_in(BodyRecord<Terms> const (&records)[count], Party<Terms> const& party) {
    for (auto const& record : records) {
        if (record.body != party.body) continue;
        for (auto const& name : record.short_names)
            if (detail::same_text(name.zh, party.zh)) return name;
        return {party.zh, record.name.en};
    }
    return {party.zh, {}};
}

/// A post as printed, and the body in which it is held.
template <class Terms>
struct Post {
    typename Terms::Body body = {};
    Label title;

    using Unique = Together<&Post::body, &Post::title>;
    BOOST_DESCRIBE_CLASS(Post, (), (body, title), (), ())
};

/// An official of the leadership group with every post that the notice gives; the name is empty if the notice gives
/// only the post.
template <class Terms>
struct Official {
    GroupRole role;
    PersonName name;
    ShortList<Post<Terms>, 4> posts = {};

    using Unique = Together<&Official::name>;
    using MayBeEmpty = Together<&Official::name>;
    BOOST_DESCRIBE_CLASS(Official, (), (role, name, posts), (), ())
};

template <class Terms>
struct LeadershipGroup {
    Clause clause = {};
    Label name = {};
    Rows<Official<Terms>> officials = {};
    Optional<typename Terms::Body> body = {};

    static constexpr MemberText member_texts[] = {
        {"body", {"条文中提到该小组时的机构", "the body as which the text speaks of the group"}}};

    /// Whether the plan has none; the checks then ask nothing of it.
    [[nodiscard]] constexpr bool is_left_out() const {
        return name == Label{} && officials.empty() && !body && clause == Clause{};
    }
    BOOST_DESCRIBE_CLASS(LeadershipGroup, (), (clause, name, officials, body), (), ())
};

/// A warning or note that someone has explained: the rule's name; the subject, in Chinese as the finding has it, for a
/// body of an area the full name (焉耆县人民政府); and the reason. If a rule finds several rows of one subject, `row`
/// says which one is meant. Errors cannot be accepted.
struct Accepted {
    std::string_view rule;
    std::string_view subject;
    Label reason;
    Optional<std::uint32_t> row = {};
    using Unique = Together<&Accepted::rule, &Accepted::subject, &Accepted::row>;
    static constexpr MemberText member_texts[] = {
        {"rule", {"规则名称", "the rule's name"}},
        {"subject", {"所涉对象的中文名称", "whom or what it is about, as the finding has it in Chinese"}},
        {"row", {"同一对象有多项时，所在表的行次，从1起", "which row of its table, from 1, where there are several"}}};
};
BOOST_DESCRIBE_STRUCT(Accepted, (), (rule, subject, reason, row))

} // namespace preschool_plan

#endif
