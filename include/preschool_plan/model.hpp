// The shape of a plan: rows as the notice has them, and `Plan`, which holds the tables. Another plan brings its own
// enumerations `Area` and `Body` and writes tables of the same rows.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_MODEL_HPP
#define PRESCHOOL_PLAN_MODEL_HPP

#include <boost/describe/class.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/count.hpp>
#include <preschool_plan/optional.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/short_list.hpp>
#include <preschool_plan/vocabulary.hpp>

#include <string_view>

namespace preschool_plan {

/// An area of the plan: what it is called, whether it has a government of its own, and its GB/T 2260 code if it has one.
template <class Area>
struct AreaRecord {
    Area area;
    AreaKind kind;
    Optional<std::uint32_t> code;
    Label name;
    BOOST_DESCRIBE_CLASS(AreaRecord, (), (area, kind, code, name), (), ())
};

/// A body that answers for something or that officials hold posts in. The name of a body of an area is the name within that
/// area: 党委 of 焉耆县.
template <class Area, class Body>
struct BodyRecord {
    Body body;
    BodyKind kind;
    Optional<Area> area;
    Label name;
    BOOST_DESCRIBE_CLASS(BodyRecord, (), (body, kind, area, name), (), ())
};

/// A body as one place of the notice writes it: 人社局 in a list, 州人社局 elsewhere.
template <class Body>
struct BodyReference {
    std::string_view zh;
    Body body = {};

    constexpr BodyReference() = default;
    constexpr BodyReference(char const* as_printed, Body which) : zh(text(as_printed)), body(which) {}
    BOOST_DESCRIBE_CLASS(BodyReference, (), (zh, body), (), ())
};

/// The number of a notice as printed and as figures; the checks hold one against the other.
struct NoticeNumber {
    std::string_view zh;
    std::uint16_t year;
    std::uint16_t serial;
};
BOOST_DESCRIBE_STRUCT(NoticeNumber, (), (zh, year, serial))

/// The head of the notice: who issued it, when, under which number, to whom, and the plan that it carries.
template <class Body>
struct Notice {
    Clause clause;
    NoticeNumber number;
    Label title;
    Label plan_title;
    Label issuer;
    Date date;
    ShortList<BodyReference<Body>, 4> addressees;
    BOOST_DESCRIBE_CLASS(Notice, (), (clause, number, title, plan_title, issuer, date, addressees), (), ())
};

/// A term with its place: a document that the plan rests on, an aim, a problem that it names.
struct Statement {
    Clause clause;
    Label term;
};
BOOST_DESCRIBE_STRUCT(Statement, (), (clause, term))

/// A numbered section of the notice: clause {n, 0}.
struct Section {
    Clause clause;
    Label heading;
};
BOOST_DESCRIBE_STRUCT(Section, (), (clause, heading))

struct PersonName {
    std::string_view zh;
    std::string_view pinyin;

    constexpr PersonName() = default;
    constexpr PersonName(char const* chinese, char const* romanized) : zh(text(chinese)), pinyin(text(romanized)) {}
    friend constexpr bool operator==(PersonName const&, PersonName const&) = default;
};
BOOST_DESCRIBE_STRUCT(PersonName, (), (zh, pinyin))

/// A post as printed, and the body in which it is held.
template <class Body>
struct Post {
    Body body;
    Label title;
    BOOST_DESCRIBE_CLASS(Post, (), (body, title), (), ())
};

/// An official of the leadership group with every post the notice gives.
template <class Body>
struct Official {
    GroupRole role;
    PersonName name;
    ShortList<Post<Body>, 4> posts;
    BOOST_DESCRIBE_CLASS(Official, (), (role, name, posts), (), ())
};

template <class Body>
struct LeadershipGroup {
    Clause clause;
    Label name;
    Rows<Official<Body>> officials;
    BOOST_DESCRIBE_CLASS(LeadershipGroup, (), (clause, name, officials), (), ())
};

/// One separate commitment. Figures in its term are figures here too. `body` is set where the notice names one body for this
/// action alone; otherwise the bodies of the measure answer for it.
template <class Body>
struct Action {
    Label term;
    Rows<Quantity> figures;
    ActionKind kind;
    Optional<Body> body;

    constexpr Action(Label what, Rows<Quantity> printed = {}, ActionKind how = ActionKind::task,
                     Optional<Body> who = {})
        : term(what),
          figures(printed),
          kind(how),
          body(who) {}
    BOOST_DESCRIBE_CLASS(Action, (), (term, figures, kind, body), (), ())
};

/// A measure, numbered by its clause: the second measure stands under item 2 of its section.
template <class Body>
struct Measure {
    Clause clause;
    Label title;
    ShortList<BodyReference<Body>, 16> responsible_bodies;
    Rows<Action<Body>> actions;
    [[nodiscard]] constexpr int number() const { return clause.item; }
    BOOST_DESCRIBE_CLASS(Measure, (), (clause, title, responsible_bodies, actions), (), ())
};

/// A requirement has the shape of a measure; its responsible bodies are those that it addresses.
template <class Body>
using Requirement = Measure<Body>;

/// The five-year plan in whose time the targets fall: 十四五 is number 14, 2021 to 2025. Right from the third (1966) on.
struct FiveYearPlan {
    Clause clause;
    Label term;
    std::uint8_t number;
    [[nodiscard]] constexpr int first_year() const { return 1951 + 5 * number; }
    [[nodiscard]] constexpr int last_year() const { return first_year() + 4; }
};
BOOST_DESCRIBE_STRUCT(FiveYearPlan, (), (clause, term, number))

/// Kindergartens to build or to expand in one area.
template <class Area>
struct KindergartenTarget {
    Clause clause;
    Area area;
    Locality locality;
    Works works;
    Ownership ownership;
    Kindergartens kindergartens;
    BOOST_DESCRIBE_CLASS(KindergartenTarget, (), (clause, area, locality, works, ownership, kindergartens), (), ())
};

/// Seats to add in one kind of locality. The notice does not say in which area.
struct SeatTarget {
    Clause clause;
    Locality locality;
    Ownership ownership;
    Seats seats;
};
BOOST_DESCRIBE_STRUCT(SeatTarget, (), (clause, locality, ownership, seats))

/// A total that the notice itself states: the targets that match every coordinate given here add up to `count`.
template <class CountType>
struct DeclaredTotal {
    Clause clause;
    Label term;
    Optional<Works> works;
    Optional<Locality> locality;
    Optional<Ownership> ownership;
    CountType count;
    BOOST_DESCRIBE_CLASS(DeclaredTotal, (), (clause, term, works, locality, ownership, count), (), ())
};

/// The whole plan, in the order of the notice. It holds views: the tables themselves have static storage.
template <class AreaType, class BodyType>
struct Plan {
    using Area = AreaType;
    using Body = BodyType;

    Rows<AreaRecord<Area>> areas;
    Rows<BodyRecord<Area, Body>> bodies;
    Notice<Body> notice;
    Rows<Section> sections;
    Rows<Statement> bases;
    Rows<Statement> guidance;
    Rows<Statement> aims;
    Rows<Statement> problems;
    LeadershipGroup<Body> leadership_group;
    Rows<Measure<Body>> measures;
    Optional<FiveYearPlan> period;
    Rows<DeclaredTotal<Kindergartens>> kindergarten_totals;
    Rows<KindergartenTarget<Area>> kindergarten_targets;
    Rows<DeclaredTotal<Seats>> seat_totals;
    Rows<SeatTarget> seat_targets;
    Rows<Requirement<Body>> requirements;

    BOOST_DESCRIBE_CLASS(Plan, (),
                         (areas, bodies, notice, sections, bases, guidance, aims, problems, leadership_group, measures,
                          period, kindergarten_totals, kindergarten_targets, seat_totals, seat_targets, requirements),
                         (), ())
};

namespace detail {

/// The index of the record that `member` says is of `key`, or the number of records where none is. Records stand in the
/// enumerators' order, so that one look finds it; in a plan where they do not (the checks say so), a search does.
template <class Record, class Key>
constexpr std::size_t index_of(Rows<Record> const& records, Key Record::*member, Key key) {
    auto const expected = static_cast<std::size_t>(key);
    if (expected < records.size() && records[expected].*member == key) return expected;
    std::size_t index = 0;
    while (index < records.size() && records[index].*member != key) ++index;
    return index;
}

template <class Record>
constexpr Optional<Record> record_at(Rows<Record> const& records, std::size_t index) {
    if (index < records.size()) return records[index];
    return {};
}

/// Whether the plan has a record of `body`, and it is of this kind.
template <class Plan>
constexpr bool is_of_kind(Plan const& plan, typename Plan::Body body, BodyKind kind) {
    std::size_t const index = index_of(plan.bodies, &BodyRecord<typename Plan::Area, typename Plan::Body>::body, body);
    return index < plan.bodies.size() && plan.bodies[index].kind == kind;
}

} // namespace detail

/// The record of an area, or nothing where the plan has none.
template <class Area, class Body>
[[nodiscard]] constexpr Optional<AreaRecord<Area>> find_record(Plan<Area, Body> const& plan, Area area) {
    return detail::record_at(plan.areas, detail::index_of(plan.areas, &AreaRecord<Area>::area, area));
}

/// The record of a body, or nothing where the plan has none.
template <class Area, class Body>
[[nodiscard]] constexpr Optional<BodyRecord<Area, Body>> find_record(Plan<Area, Body> const& plan, Body body) {
    return detail::record_at(plan.bodies, detail::index_of(plan.bodies, &BodyRecord<Area, Body>::body, body));
}

/// Whether the body is all local governments at once: 各县市人民政府.
template <class Area, class Body>
[[nodiscard]] constexpr bool is_collective(Plan<Area, Body> const& plan, Body body) {
    return detail::is_of_kind(plan, body, BodyKind::every_local_government);
}

/// Whether `body` is `member`, or a collective that `member` is one of: 各县市人民政府 stands for the government of each area. An
/// open-ended set stands for nobody but itself.
template <class Area, class Body>
[[nodiscard]] constexpr bool stands_for(Plan<Area, Body> const& plan, Body body, Body member) {
    if (body == member) return true;
    return is_collective(plan, body) && detail::is_of_kind(plan, member, BodyKind::local_government);
}

/// Whether `body` answers for the measure, by its own name or as one of a collective.
template <class Area, class Body>
[[nodiscard]] constexpr bool is_responsible(Plan<Area, Body> const& plan, Measure<Body> const& measure, Body body) {
    for (auto const& reference : measure.responsible_bodies)
        if (stands_for(plan, reference.body, body)) return true;
    return false;
}

} // namespace preschool_plan

#endif
