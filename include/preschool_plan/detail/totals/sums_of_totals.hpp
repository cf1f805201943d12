// What declared totals add up to. Which rows up to 64 totals of a table cover is kept as a bit for each total, so that
// one pass over the rows adds up all of them.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_TOTALS_SUMS_OF_TOTALS_HPP
#define PRESCHOOL_PLAN_DETAIL_TOTALS_SUMS_OF_TOTALS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/level.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/rows.hpp>
#include <type_traits>

namespace preschool_plan::detail {

using SetOfTotals = std::uint64_t; // bit i is of the total i
inline constexpr std::size_t totals_in_a_set = 64;

constexpr SetOfTotals set_of(std::size_t index) { return SetOfTotals{1} << index; }
constexpr void for_each_in(SetOfTotals set, auto visit) {
    for (; set != 0; set &= set - 1) visit(static_cast<std::size_t>(__builtin_ctzll(set)));
}

/// Which totals admit which values of one column: a total whose coordinates name none admits all. An area that no row
/// names stands for those directly in it, and each of these in the same way.
template <class Row, class Member>
class ValuesOfTotals {
    using E = held<member_type<Member>>;

  public:
    // Whether the coordinate is of this column.
    constexpr bool take(auto const& plan, auto const& rows, Coordinate const& coordinate, std::size_t total) {
        if (!is_of_column<Row, Member>(coordinate.column())) return false;
        naming_ |= set_of(total);
        if (!coordinate.is_enumerator()) return true;
        admit(plan, rows, enumerators<E>[coordinate.value_position()], set_of(total));
        return true;
    }
    constexpr SetOfTotals admitting(Row const& row) const {
        SetOfTotals set = ~naming_;
        if (naming_ == 0) return set;
        any_held<E>(row.*Member::pointer, [&](E value) {
            set |= admitting_[preschool_plan::position(value)];
            return false;
        });
        return set;
    }

  private:
    constexpr void admit(auto const& plan, auto const& rows, E value, SetOfTotals total) {
        SetOfTotals& admitting = admitting_[preschool_plan::position(value)];
        if ((admitting & total) != 0) return; // an area lies within itself, which a rule reports
        admitting |= total;
        if constexpr (requires { preschool_plan::lies_within(plan, value, value); })
            for (auto const& record : plan.areas)
                if (record.within == value && !is_named(rows, value)) admit(plan, rows, record.area, total);
    }
    static constexpr bool is_named(auto const& rows, E value) {
        for (Row const& row : rows)
            if (any_held<E>(row.*Member::pointer, [&](E one) { return one == value; })) return true;
        return false;
    }

    SetOfTotals naming_ = 0;
    SetOfTotals admitting_[enumerators_of<E>::size + 1] = {}; // the last is for values that are no enumerators
};

// Members that totals may add up.
template <class Member>
using IsAddedUp = std::bool_constant<is_count<quantity_type<Member>>>;

/// A column that totals may add up, and the totals that do. Of levels, each adds only the rows of the latest time that
/// it admits, which a pass of its own finds first.
template <class Row, class Member>
class AddedColumn {
  public:
    static constexpr bool is_of_times = is_level<member_type<Member>> && HasTime<Row>;

    template <auto table, auto column>
    constexpr void take(Total<table, column> const& total, std::size_t index) {
        if (column != nullptr && !is_same_member(Member::pointer, column)) return;
        if (quantity_type<member_type<Member>>::unit == total.figure.quantity.unit()) totals_ |= set_of(index);
    }
    constexpr void find_latest(auto const& membership, auto const& rows) {
        if constexpr (is_of_times)
            for (Row const& row : rows)
                for_each_in(stating(membership, row), [&](std::size_t total) {
                    if (latest_[total] == nullptr || detail::is_earlier(*latest_[total], row)) latest_[total] = &row;
                });
    }
    /// The totals to which this row adds something.
    constexpr SetOfTotals adding(auto const& membership, Row const& row) const {
        SetOfTotals set = stating(membership, row);
        if constexpr (is_of_times)
            for_each_in(set, [&](std::size_t total) {
                if (detail::is_earlier(row, *latest_[total])) set &= ~set_of(total);
            });
        return set;
    }
    /// The totals that admit the row and for which it states this column.
    constexpr SetOfTotals stating(auto const& membership, Row const& row) const {
        return totals_ != 0 && detail::is_stated(row.*Member::pointer) ? totals_ & membership(row) : 0;
    }
    constexpr SetOfTotals totals() const { return totals_; }

  private:
    SetOfTotals totals_ = 0;
    Row const* latest_[is_of_times ? totals_in_a_set : 1] = {};
};

/// Whether the computed figure is the declared one, within the steps in which it and its addends are printed, and as
/// far as its text commits itself.
constexpr bool is_declared(Figure const& declared, Completeness completeness, std::int64_t computed,
                           std::int64_t addends, std::int64_t step_of_addends) {
    std::int64_t more = 0;
    if (__builtin_sub_overflow(computed, declared.quantity.value(), &more)) return false;
    // 4.86亿 is printed for whatever rounds to it or begins with it, and so are its addends; but 4.86亿以上 is no less.
    auto const holds = [&](bool is_rounded) {
        Leeway const total(declared.bound == Bound::exactly ? declared.step : 1, is_rounded);
        Leeway const each(step_of_addends, is_rounded);
        bool const reaches = more >= -(total.below + addends * each.above);
        bool const keeps_within = more <= total.above + addends * each.below;
        if (completeness == Completeness::some) return keeps_within || declared.bound == Bound::at_least;
        if (declared.bound == Bound::at_least) return reaches;
        if (declared.bound == Bound::at_most) return keeps_within;
        return reaches && keeps_within;
    };
    return holds(true) || holds(false);
}

/// Up to 64 totals of one table: which rows each is of.
template <class Declared, class Named = members_that<IsEnumerationMember, typename Declared::Row>>
class RowsOfTotals;
template <class Declared, class... Named>
class RowsOfTotals<Declared, List<Named...>> : ValuesOfTotals<typename Declared::Row, Named>... {
    using Row = typename Declared::Row;

  public:
    constexpr RowsOfTotals(auto const& of, Declared const* totals, std::size_t count)
        : all_(~SetOfTotals{0} >> (totals_in_a_set - count)) {
        auto const& rows = of.*Declared::table_of_parts;
        for (std::size_t i = 0; i < count; ++i)
            for (Coordinate const& coordinate : totals[i].of)
                if (!(ValuesOfTotals<Row, Named>::take(of, rows, coordinate, i) || ...)) of_no_column_ |= set_of(i);
    }
    /// The totals that admit the row.
    constexpr SetOfTotals operator()(Row const& row) const {
        return (all_ & ... & ValuesOfTotals<Row, Named>::admitting(row));
    }

  protected:
    SetOfTotals all_;
    SetOfTotals of_no_column_ = 0; // those of which a coordinate is
};

/// And what these rows add up to.
template <class Declared, class Added = members_that<IsAddedUp, typename Declared::Row>>
class SumsOfTotals;
template <class Declared, class... Added>
class SumsOfTotals<Declared, List<Added...>> : public RowsOfTotals<Declared>,
                                               AddedColumn<typename Declared::Row, Added>... {
  public:
    using Row = typename Declared::Row;
    static constexpr auto table = Declared::table_of_parts;

    constexpr SumsOfTotals(auto const& of, Declared const* totals, std::size_t count)
        : RowsOfTotals<Declared>(of, totals, count) {
        for (std::size_t i = 0; i < count; ++i) {
            if (totals[i].completeness == Completeness::some) of_some_ |= set_of(i);
            if ((this->of_no_column_ & set_of(i)) == 0) (AddedColumn<Row, Added>::take(totals[i], i), ...);
        }
        (add_up<Added>(of.*Declared::table_of_parts, totals, count), ...);
    }

    /// Those whose unit and coordinates are of columns; of these, those that hold; of all, those that cover only some
    /// rows.
    constexpr SetOfTotals of_columns() const { return of_columns_; }
    constexpr SetOfTotals holding() const { return holding_; }
    constexpr SetOfTotals of_some() const { return of_some_; }
    /// What the rows of a total add up to; nothing if that exceeds 64 bits.
    constexpr Optional<std::int64_t> computed(std::size_t total) const {
        return (leaving_range_ & set_of(total)) != 0 ? Optional<std::int64_t>{} : sums_[total];
    }
    /// Calls `visit` with a null pointer to the descriptor of the column that a total adds up.
    constexpr void with_column(std::size_t total, auto visit) const {
        for_each_member(List<Added...>{}, [&]<class Member>(Member* column) {
            if ((totals_of<Member>() & set_of(total)) != 0) visit(column);
        });
    }
    /// The totals that add up this column; those of them to which a row adds something.
    template <class Member>
    constexpr SetOfTotals totals_of() const {
        return AddedColumn<Row, Member>::totals();
    }
    template <class Member>
    constexpr SetOfTotals adding(Row const& row) const {
        return AddedColumn<Row, Member>::adding(*this, row);
    }

  private:
    template <class Member, class Table>
    constexpr void add_up(Table const& rows, Declared const* declared, std::size_t count) {
        AddedColumn<Row, Member>& column = *this;
        of_columns_ |= column.totals();
        if (column.totals() == 0) return;
        column.find_latest(*this, rows);
        constexpr std::int64_t step = detail::step_of<Row>(quantity_type<member_type<Member>>{});
        std::int64_t addends[totals_in_a_set] = {}; // not counted if their step is 1
        for (Row const& row : rows)
            for_each_in(column.adding(*this, row), [&](std::size_t total) {
                std::int64_t const value = detail::stated(row.*Member::pointer).value();
                if (__builtin_add_overflow(sums_[total], value, &sums_[total])) leaving_range_ |= set_of(total);
                if constexpr (step != 1) ++addends[total];
            });
        for (std::size_t i = 0; i < count; ++i)
            if ((column.totals() & ~leaving_range_ & set_of(i)) != 0 &&
                is_declared(declared[i].figure, declared[i].completeness, sums_[i], addends[i], step))
                holding_ |= set_of(i);
    }

    SetOfTotals of_columns_ = 0;
    SetOfTotals holding_ = 0;
    SetOfTotals of_some_ = 0;
    SetOfTotals leaving_range_ = 0;
    std::int64_t sums_[totals_in_a_set] = {};
};

/// A declared total and the sums of its table, from which a finding takes the rows behind the computed figure.
template <class Sums>
struct TotalAmong {
    Sums const& sums;
    std::size_t total;

    constexpr TotalAmong(Sums const& all, std::size_t index) : sums(all), total(index) {}
};

/// Calls `visit(sums, first)` with the sums of every 64 totals of a table; `first` is how many stand before them.
template <class Declared, class AnyPlan, class Visit>
constexpr void for_each_64_totals(AnyPlan const& plan, Rows<Declared> const& totals, Visit visit) {
    for (std::size_t first = 0; first < totals.size(); first += totals_in_a_set) {
        std::size_t const left = totals.size() - first;
        std::size_t const count = left < totals_in_a_set ? left : totals_in_a_set;
        visit(SumsOfTotals<Declared>(plan, totals.data() + first, count), first);
    }
}

/// The same for every table of totals that add up this table.
template <auto table, class AnyPlan, class Visit>
constexpr void for_each_sums_of(AnyPlan const& plan, Visit visit) {
    for_each_member(members_that<IsTotalTable, AnyPlan>{}, [&]<class Member>(Member*) {
        using Declared = held<member_type<Member>>;
        if constexpr (is_same_member(Declared::table_of_parts, table))
            for_each_64_totals<Declared>(plan, plan.*Member::pointer,
                                         [&](auto const& sums, std::size_t) { visit(sums); });
    });
}

} // namespace preschool_plan::detail

#endif
