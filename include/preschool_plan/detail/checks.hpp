// What becomes of the answers to what is asked in a walk: a proof only ands them, a reporting check tells what was found and where.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_HPP

#include <cstddef>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/parts.hpp>
#include <preschool_plan/detail/scratch.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/rule.hpp>
#include <type_traits>

namespace preschool_plan::detail {

/// Whether no error is found, and no more: a plan that is right needs no places.
template <class AnyPlan, bool sums_apart = false>
class Proof {
  public:
    static constexpr bool keeps_place = false;
    static constexpr bool leaves_sums_out = sums_apart;

    constexpr explicit Proof(AnyPlan const& of) : plan(of) {}

    AnyPlan const& plan;
    Clause cited = {}; // the last one that was found to exist: row after row cites the same
    bool holds = true;

    template <class... Figures>
    constexpr void operator()(Rule const& rule, bool it_holds, Figures const&...) {
        if (!it_holds && rule.severity == Severity::error) holds = false;
    }
    template <class Row>
    constexpr void in_row(Rows<Row> const&, std::size_t, Rule const& rule, bool it_holds) {
        if (!it_holds && rule.severity == Severity::error) holds = false;
    }
    template <class... Why>
    constexpr void explained(Rule const& rule, bool it_holds, Why const&...) {
        if (!it_holds && rule.severity == Severity::error) holds = false;
    }
    template <class Table>
    constexpr Proof& at(Table, std::size_t) {
        return *this;
    }
    constexpr Proof& about(Label const&, Label const& = {}) { return *this; }
    constexpr Proof& in(Clause const&) { return *this; }
};

// Who or what a row is about, and of which area where that is a body of one.
struct Subject {
    Label name;
    Label area;
};

template <class Terms>
constexpr Subject recorded(Plan<Terms> const& plan, typename Terms::Area area) {
    std::size_t const index = index_of(plan.areas, &AreaRecord<Terms>::area, area);
    if (index == plan.areas.size()) return {};
    return {plan.areas[index].name, {}};
}
template <class Terms>
constexpr Subject subject_of_body(Plan<Terms> const& plan, BodyRecord<Terms> const& body) {
    return {body.name, body.area ? recorded(plan, *body.area).name : Label{}};
}
template <class Terms>
constexpr Subject recorded(Plan<Terms> const& plan, typename Terms::Body body) {
    std::size_t const index = index_of(plan.bodies, &BodyRecord<Terms>::body, body);
    if (index == plan.bodies.size()) return {};
    return subject_of_body(plan, plan.bodies[index]);
}
template <class AnyPlan, class E>
constexpr Subject named(AnyPlan const& plan, E value) {
    if constexpr (requires { recorded(plan, value); })
        return recorded(plan, value);
    else if constexpr (requires { Label{label(value)}; })
        return {label(value), {}};
    else
        return {{enumerator_name(value), enumerator_name(value)}, {}};
}

// Its first label or name, else what its first enumerator is called.
template <class AnyPlan, class Row, class... Members>
constexpr Subject first_name_in(AnyPlan const& plan, Row const& row, List<Members...>) {
    Subject subject;
    auto const consider = [&]<class Type>(Type const& value) {
        if constexpr (std::is_same_v<Type, Label>) {
            subject.name = value;
            return true;
        } else if constexpr (std::is_same_v<Type, PersonName>) {
            subject.name = Label{value.zh, value.pinyin};
            return true;
        } else {
            return false;
        }
    };
    auto const consider_enumerator = [&]<class Type>(Type const& value) {
        if constexpr (std::is_enum_v<Type>) {
            subject = named(plan, value);
            return true;
        } else {
            return false;
        }
    };
    (void)((consider(row.*Members::pointer) || ...) || (consider_enumerator(row.*Members::pointer) || ...));
    return subject;
}
template <class AnyPlan, DescribedRow Row>
constexpr Subject subject_of(AnyPlan const& plan, Row const& row) {
    if constexpr (requires { subject_of_body(plan, row); })
        return subject_of_body(plan, row);
    else
        return first_name_in(plan, row, described_members<Row>{});
}

/// Tells `report(rule, finding)` what does not hold, and counts what was asked. Where sums are looked at apart, because they are too
/// many for one constant evaluation, no rows are suspected.
template <class AnyPlan, class Report, bool sums_apart = false>
class Reporting {
  public:
    static constexpr bool keeps_place = true;
    static constexpr bool leaves_sums_out = sums_apart;

    constexpr Reporting(AnyPlan const& of, Report& to) : plan(of), report_(to) {}

    AnyPlan const& plan;
    Clause cited = {};
    RuleCounts counts;

    constexpr void operator()(Rule const& rule, bool holds) {
        counts.add(rule, holds);
        if (!holds) report_(rule, finding(rule));
    }
    template <class Declared>
    constexpr void operator()(Rule const& rule, bool holds, Declared const& declared) {
        counts.add(rule, holds);
        if (!holds) report_(rule, finding(rule, Quantity{declared}));
    }
    template <class Declared, class Computed>
    constexpr void operator()(Rule const& rule, bool holds, Declared const& declared, Computed const& computed) {
        counts.add(rule, holds);
        if (!holds) report_(rule, finding(rule, Quantity{declared}, Quantity{computed}));
    }
    /// In another row of the list that is looked at; it may be one that is missing.
    template <class Row>
    constexpr void in_row(Rows<Row> const& list, std::size_t number, Rule const& rule, bool holds) {
        counts.add(rule, holds);
        if (holds) return;
        Place const before = place_;
        go_to_row(before, number);
        if (number <= list.size()) describe(list[number - 1]);
        report_(rule, finding(rule));
        place_ = before;
    }
    /// A total that may be wrong, with the rows that make it so.
    template <auto table, auto column, class Computed, class Counted>
    constexpr void explained(Rule const& rule, bool holds, Quantity const& declared, Computed const& computed,
                             Total<table, column> const& total, Counted counted) {
        counts.add(rule, holds);
        if (holds) return;
        Finding found = finding(rule, declared, Quantity{computed});
        explain(found, total, counted);
        report_(rule, found);
    }

    /// In a row of one of the plan's tables: `check.at(&MyPlan::table, row)(rule, holds)`.
    template <class Table>
    class At {
      public:
        constexpr At(Reporting& reporting, Table of, std::size_t row) : check_(reporting), table_(of), number_(row) {}

        constexpr At& about(Label const& subject, Label const& area = {}) {
            subject_ = Subject{subject, area};
            return *this;
        }
        constexpr At& in(Clause const& clause) {
            clause_ = clause;
            return *this;
        }
        template <class... Figures>
        constexpr void operator()(Rule const& rule, bool holds, Figures const&... figures) {
            if (holds) return check_.counts.add(rule, holds);
            Place const before = check_.place_;
            check_.go_to_row_of(table_, number_);
            if (subject_) check_.place_.subject = *subject_;
            if (clause_) check_.place_.clause = *clause_;
            check_(rule, holds, figures...);
            check_.place_ = before;
        }

      private:
        Reporting& check_;
        Table table_;
        std::size_t number_;
        Optional<Subject> subject_;
        Optional<Clause> clause_;
    };
    template <class Table>
    constexpr At<Table> at(Table table, std::size_t number) {
        return {*this, table, number};
    }

    // Where the walk is. Steps deeper than a finding has room for are not kept.
    struct Place {
        struct Member {
            char const* name = nullptr;
            std::size_t row = 0;
        };
        Member steps[6] = {};
        std::size_t depth = 0;
        Clause clause = {};
        Subject subject = {};
    };
    constexpr Place place() const { return place_; }
    constexpr void go_back_to(Place const& before) { place_ = before; }
    constexpr void go_to_member(Place const& of, char const* name) {
        place_ = of;
        if (place_.depth < 6) place_.steps[place_.depth++] = {name, 0};
    }
    constexpr void go_to_row(Place const& of, std::size_t number) {
        place_ = of;
        if (place_.depth != 0) place_.steps[place_.depth - 1].row = number;
    }
    template <class Row>
    constexpr void describe(Row const& row) {
        if constexpr (requires { Clause{row.clause}; }) place_.clause = row.clause;
        if constexpr (DescribedRow<Row>)
            if (Subject const subject = subject_of(plan, row); subject.name.zh.size() != 0) place_.subject = subject;
    }

  private:
    constexpr Finding finding(Rule const& rule, Optional<Quantity> declared = {},
                              Optional<Quantity> computed = {}) const {
        Finding found{.rule = rule,
                      .clause = place_.clause,
                      .subject = place_.subject.name,
                      .area = place_.subject.area,
                      .declared = declared,
                      .computed = computed};
        for (std::size_t i = 0; i < place_.depth; ++i)
            found.place.push_back({std::string_view(place_.steps[i].name), place_.steps[i].row});
        return found;
    }

    template <class Table>
    constexpr void go_to_row_of(Table table, std::size_t number) {
        go_to_row_of(table, number, described_members<AnyPlan>{});
    }
    template <class Table, class... Members>
    constexpr void go_to_row_of(Table table, std::size_t number, List<Members...>) {
        char const* name = "";
        ((is_same_member(Members::pointer, table) ? void(name = Members::name) : void()), ...);
        go_to_member({}, name);
        go_to_row(place_, number);
        auto const& rows = plan.*table;
        if (number - 1 < rows.size()) describe(rows[number - 1]);
    }

    template <auto table, auto column, class Counted>
    constexpr void explain(Finding& found, Total<table, column> const& total, Counted counted) {
        using Row = typename Total<table, column>::Row;
        auto const& rows = plan.*table;
        Parts<Row> const parts(total);
        auto const as_part = [&](std::size_t i) {
            return PartOfTotal{i + 1, subject_of(plan, rows[i]).name, Quantity{rows[i].*counted}};
        };
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (parts(rows[i])) found.parts.add(as_part(i));

        if constexpr (sums_apart) return;
        Scratch<bool, 1024> cleared(rows.size());
        clear_of_suspicion<table>(cleared, counted, described_members<AnyPlan>{}, found);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!cleared[i]) found.suspects.add(as_part(i));
    }
    // A row is cleared by a total that is right and has it as a part, and by one that is wrong and has not.
    template <auto table, class Cleared, class Counted, class... Members>
    constexpr void clear_of_suspicion(Cleared& cleared, Counted counted, List<Members...>, Finding& found) {
        using Row = held<std::remove_cvref_t<decltype(plan.*table)>>;
        auto const& rows = plan.*table;
        auto const look_at_totals = [&]<class Member>(Member*) {
            if constexpr (is_member_of_plan<Member, table>()) found.table = Member::name;
            if constexpr (is_total_of<held<member_type<Member>>, table>)
                for (auto const& total : plan.*Member::pointer) {
                    if (total.completeness != Completeness::all) continue;
                    bool adds_up_this = false;
                    with_column(
                        total, [&](auto other) { adds_up_this = is_same_member(other, counted); },
                        described_members<Row>{});
                    if (!adds_up_this) continue;
                    Parts<Row> const parts(total);
                    auto sum = rows[0].*counted - rows[0].*counted;
                    for (auto const& row : rows)
                        if (parts(row)) sum += row.*counted;
                    bool const right = is_declared(total.figure, total.completeness, sum.value());
                    for (std::size_t i = 0; i < rows.size(); ++i) cleared[i] = cleared[i] || parts(rows[i]) == right;
                }
        };
        (look_at_totals(static_cast<Members*>(nullptr)), ...);
    }
    template <class Member, auto table>
    static constexpr bool is_member_of_plan() {
        return is_same_member(Member::pointer, table);
    }

    Report& report_;
    Place place_ = {};
};

} // namespace preschool_plan::detail

#endif
