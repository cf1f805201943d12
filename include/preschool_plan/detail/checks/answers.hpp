// What becomes of the answers in a walk: a proof only ands them, a reporting check reports what was found and where.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_ANSWERS_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_ANSWERS_HPP

#include <cstddef>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/detail/totals/sums_of_totals.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/rule.hpp>
#include <utility>

namespace preschool_plan::detail {

/// A check collects answers, so rules have to take it by reference.
class TakenByReference {
  public:
    TakenByReference() = default;
    TakenByReference(TakenByReference const&) = delete;
    TakenByReference& operator=(TakenByReference const&) = delete;

    void operator()(Rule const&&, bool, auto const&...) = delete; // a rule has static storage
    template <class... Figures>
    constexpr void operator()(Rule const&, bool, Figures const&...) const {
        static_assert(
            sizeof...(Figures) > 2,
            "preschool_plan: a rule takes its check to be constant, so that it cannot be told anything. Write "
            "auto& check.");
    }
};

/// Only finds out whether there is an error: a correct plan needs no places.
template <class AnyPlan>
class Proof : TakenByReference {
  public:
    using TakenByReference::operator();
    static constexpr bool reports = false; // rules that are asked often may skip the call if they hold

    constexpr explicit Proof(AnyPlan const& of) : plan(of) {}

    AnyPlan const& plan;
    Clause cited = {};                        // the last that was found to exist: many rows in succession cite the same
    bool shares_may_exceed_the_whole = false; // in the row being looked at
    bool holds = true;

    constexpr void operator()(Rule const& rule, bool it_holds, auto const&...) {
        if (!it_holds && rule.severity == Severity::error) holds = false;
    }
    constexpr Proof& in_row(auto const&...) { return *this; }
    constexpr Proof& at(auto, std::size_t, auto const&...) { return *this; }
};

/// Hears what does not hold. Virtual, so that one walk through a plan is compiled for all listeners.
class Listener {
  public:
    virtual constexpr void hear(Rule const& broken, Finding const& found) = 0;

  protected:
    ~Listener() = default;
};

/// Keeps only errors: how many, the first few, and the rule of the first.
struct Errors final : Listener {
    OneOrNone<Rule> rule = {};
    Verdict verdict = {};

    constexpr void hear(Rule const& broken, Finding const& found) override {
        if (broken.severity != Severity::error) return;
        if (!rule) rule = &broken;
        verdict.add(found);
    }
    constexpr Finding const& first() const { return verdict.first[0]; }
};

/// Reports what does not hold and, on request, counts what was asked.
template <class AnyPlan>
class Reporting : TakenByReference {
  public:
    using TakenByReference::operator();
    static constexpr bool reports = true;

    constexpr Reporting(AnyPlan const& of, Listener& told, RuleCounts* counts = nullptr)
        : plan(of),
          listener_(told),
          counts_(counts) {}

    AnyPlan const& plan;
    Clause cited = {};
    bool shares_may_exceed_the_whole = false;

    template <class... Figures>
    requires(sizeof...(Figures) <= 2) constexpr void operator()(Rule const& rule, bool holds,
                                                                Figures const&... figures) {
        constexpr bool are_figures = (std::is_constructible_v<Quantity, Figures> && ...);
        static_assert(are_figures, "preschool_plan: a figure that a rule compares is a count, a Share or a Quantity. "
                                   "Write pp::Seats{91} and not 91.");
        count(rule, holds);
        if constexpr (are_figures) {
            if (!holds) tell(rule, Quantity{figures}...);
        } else if (!holds) {
            tell(rule); // so that a compiler says no more than the above
        }
    }
    /// Asks about another row of the list being looked at, possibly a missing one, or (0) about the whole list:
    /// `check.in_row(list, number)(rule, holds)`. `about` adds to a finding a member, another subject or clause, the
    /// earlier row that is the same, or the rows that make a total wrong.
    template <class Row, class... About>
    constexpr auto in_row(Rows<Row> const& list, std::size_t number, About... about) {
        return [=, this](Rule const& rule, bool holds, auto const&... figures) {
            count(rule, holds);
            if (!holds)
                tell_of_row(
                    list, number, rule, [&](Finding& found) { (add(found, about), ...); }, Quantity{figures}...);
        };
    }

    /// The same for one of the plan's tables: `check.at(&MyPlan::table, row)(rule, holds)`.
    constexpr auto at(auto table, std::size_t number, auto... about) {
        return [=, this](Rule const& rule, bool holds, auto const&... figures) {
            if (holds) return count(rule, holds);
            using Row = held<std::remove_cvref_t<decltype(plan.*table)>>;
            Place* const before = std::exchange(place_, nullptr);
            {
                Place of_table(*this);
                of_table.member = name_of_member<AnyPlan>(table);
                in_row(Rows<Row>(plan.*table), number, about...)(rule, holds, figures...);
            }
            place_ = before;
        };
    }

    /// Where the walk is: in a thing and a member of it. The constructor enters it and the destructor leaves it. It is
    /// described only if something is found.
    struct Place {
        constexpr explicit Place(Reporting& of) : check{of}, outer(of.place_) {
            check.place_ = __builtin_launder(this); // else g++ 12 warns, as if the destructor did not reset it
        }
        constexpr ~Place() { check.place_ = outer; }
        Place(Place const&) = delete;

        Reporting& check;
        Place* outer;
        char const* member = nullptr; // null for the thing as a whole
        std::size_t row = 0;          // which row of a list the thing is, from 1; 0 if it is of none
        void (*describe)(Place const&, Finding&) = [](Place const&, Finding&) {};
    };
    /// The place of a struct, or of the rows of a list, one after another: gives a finding its clause and subject.
    template <class Row>
    struct PlaceOf : Place {
        using Place::Place;
        constexpr void go_to(OneOrNone<Row> at, std::size_t number = 0) {
            this->row = number;
            thing = at;
            if (at) this->describe = tell;
        }
        OneOrNone<Row> thing;

        static constexpr void tell(Place const& place, Finding& found) {
            Row const& row = *static_cast<PlaceOf const&>(place).thing;
            if constexpr (requires { Clause{row.clause}; })
                if (!found.clause) found.clause = row.clause;
            if constexpr (DescribedRow<Row>)
                if (found.subject.zh.empty())
                    if (Subject const subject = detail::subject_of(place.check.plan, row); !subject.name.zh.empty())
                        add(found, subject);
        }
    };

    /// Sets the member being looked at; null for the thing as a whole.
    constexpr void go_to(char const* member) { place_->member = member; }

    /// Counts so many questions as answered. Only on request: finding each rule again takes a compiler longest.
    constexpr void count(Rule const& rule, bool holds, std::size_t questions = 1) {
        if (counts_ != nullptr) counts_->add(rule, holds, questions);
    }

  private:
    static constexpr void add(Finding& found, Clause const& other) { found.clause = other; }
    static constexpr void add(Finding& found, Subject const& other) {
        found.subject = other.name;
        found.area = other.area;
    }
    static constexpr void add(Finding& found, EarlierRow earlier) { found.same_as_row = earlier.number; }
    static constexpr void add(Finding& found, char const* member) { add_step(found, {member}); }
    // There is no sum if the rows leave the range of 64 bits.
    template <class Sums>
    constexpr void add(Finding& found, TotalAmong<Sums> const& of) const {
        if (auto const sum = of.sums.computed(of.total)) found.computed = Quantity{*sum, found.declared->unit()};
        of.sums.with_column(of.total, [&]<class Member>(Member*) { explain<Member>(found, of.sums, of.total); });
    }

    // Leaves out steps deeper than a finding has room for.
    static constexpr void add_step(Finding& found, Step const& step) {
        if (found.place.size() < found.place.capacity()) found.place.push_back(step);
    }
    // The row of a list goes to the member around it; that of a list in a list is a step of its own.
    static constexpr void add_steps(Finding& found, Place const* place, std::size_t row_within = 0) {
        if (place == nullptr) return;
        add_steps(found, place->outer, place->row);
        if (place->member != nullptr || row_within != 0)
            add_step(found, {place->member != nullptr ? place->member : "", row_within});
    }
    // Out of line, so that a rule that holds costs no more than its count.
    [[gnu::noinline]] constexpr void tell(Rule const& rule, auto const&... figures) {
        listener_.hear(rule, finding(rule, figures...));
    }
    template <class Row>
    [[gnu::noinline]] constexpr void tell_of_row(Rows<Row> const& list, std::size_t number, Rule const& rule,
                                                 auto add_more, auto const&... figures) {
        PlaceOf<Row> row(*this);
        row.go_to(number - 1 < list.size() ? &list[number - 1] : OneOrNone<Row>{}, number);
        Finding found = finding(rule, figures...);
        add_more(found);
        listener_.hear(rule, found);
    }
    constexpr Finding finding(Rule const& rule, Optional<Quantity> declared = {},
                              Optional<Quantity> computed = {}) const {
        Finding found{.rule = rule, .declared = declared, .computed = computed};
        add_steps(found, place_);
        for (Place const* place = place_; place != nullptr; place = place->outer) place->describe(*place, found);
        return found;
    }

    template <class Counted, class Sums>
    constexpr void explain(Finding& found, Sums const& sums, std::size_t total) const {
        constexpr auto table = Sums::table;
        auto const& rows = plan.*table;
        found.table = name_of_member<AnyPlan>(table);
        auto const addend = [&](std::size_t i) {
            return Addend{i + 1, detail::subject_of(plan, rows[i]).name,
                          Quantity{detail::stated(rows[i].*Counted::pointer)}};
        };
        for (std::size_t i = 0; i < rows.size(); ++i)
            if ((sums.template adding<Counted>(rows[i]) & set_of(total)) != 0)
                found.addends.add_if_room([&] { return addend(i); });

        // A row is cleared by a correct total that it is part of, and by a wrong total that it is not part of. A
        // correct total of some parts only (等) says too little to clear any.
        Scratch<bool, 1024> cleared(rows.size());
        for_each_sums_of<table>(plan, [&](auto const& all) {
            SetOfTotals const of_column = all.template totals_of<Counted>();
            SetOfTotals const not_holding = of_column & ~all.holding();
            SetOfTotals const holding = of_column & all.holding() & ~all.of_some();
            for (std::size_t i = 0; i < rows.size(); ++i) {
                SetOfTotals const adding = all.template adding<Counted>(rows[i]);
                cleared[i] = cleared[i] || (adding & holding) != 0 || (not_holding & ~adding) != 0;
            }
        });
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!cleared[i] && detail::is_stated(rows[i].*Counted::pointer))
                found.suspects.add_if_room([&] { return addend(i); });
    }

    Listener& listener_;
    RuleCounts* counts_;
    Place* place_ = nullptr;
    Place whole_{*this}; // the plan
};

} // namespace preschool_plan::detail

#endif
