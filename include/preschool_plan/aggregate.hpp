// Totals over any range of described rows, as a whole or by key; the proof of a declared total; and the selected rows
// themselves. Types are the column names: `total(rows, Locality::rural)` finds the one member that is a Locality, and
// adds up the one member that is a count. Where there are several, a pointer to member chooses.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_AGGREGATE_HPP
#define PRESCHOOL_PLAN_AGGREGATE_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/contradiction.hpp>
#include <preschool_plan/detail/criteria.hpp>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/detail/totals/sums.hpp>
#include <preschool_plan/enumerators.hpp>

namespace preschool_plan {

/// What a grouped total returns: a value for each enumerator of `Key`, initially zero; a cross-table is a tally of
/// tallies. Iterates as (key, value) pairs in the enumerators' order. A key that is no enumerator does not compile in a
/// constant expression, and throws `std::out_of_range` (aborts where exceptions are off) at run time.
template <DescribedEnum Key, class Value>
class Tally {
  public:
    struct Entry {
        Key key;
        Value value;
        friend constexpr bool operator==(Entry const&, Entry const&) = default;
    };
    using value_type = Entry;
    /// An array of entries, to sort.
    struct Entries {
        Entry all[detail::enumerators_of<Key>::size];
        [[nodiscard]] constexpr Entry* begin() { return all; }
        [[nodiscard]] constexpr Entry* end() { return all + size(); }
        [[nodiscard]] constexpr Entry const* begin() const { return all; }
        [[nodiscard]] constexpr Entry const* end() const { return all + size(); }
        [[nodiscard]] constexpr Entry const& operator[](std::size_t index) const { return all[index]; }
        [[nodiscard]] static constexpr std::size_t size() { return detail::enumerators_of<Key>::size; }
        friend constexpr bool operator==(Entries const&, Entries const&) = default;
    };

    constexpr Tally() { // assigned, since g++ 12 takes values that are zero by default for parts of a constant
        for (std::size_t i = 0; i < size(); ++i) entries_.all[i] = {enumerators<Key>[i], {}};
    }

    [[nodiscard]] constexpr Value const& operator[](Key key) const& [[clang::lifetimebound]] {
        return entries_.all[checked_position(key)].value;
    }
    [[nodiscard]] constexpr Value& operator[](Key key) & { return entries_.all[checked_position(key)].value; }
    [[nodiscard]] constexpr Value operator[](Key key) && { return entries_.all[checked_position(key)].value; }

    [[nodiscard]] static constexpr std::size_t size() { return detail::enumerators_of<Key>::size; }
    [[nodiscard]] constexpr Entry const* begin() const [[clang::lifetimebound]] { return entries_.begin(); }
    [[nodiscard]] constexpr Entry const* end() const [[clang::lifetimebound]] { return entries_.end(); }

    /// A copy of all keys with their values, in the enumerators' order, ready to be sorted.
    [[nodiscard]] constexpr Entries entries() const { return entries_; }

    /// All values added up. In a cross-table this is the tally of its columns: the bottom margin.
    [[nodiscard]] constexpr Value total() const {
        Value sum{};
        for (Entry const& entry : *this) sum += entry.value;
        return sum;
    }

    /// Adds key by key, so that tallies of parts of a table merge into the tally of the whole.
    constexpr Tally& operator+=(Tally const& other) {
        for (std::size_t i = 0; i < size(); ++i) entries_.all[i].value += other.entries_.all[i].value;
        return *this;
    }
    constexpr Tally& operator-=(Tally const& other) {
        for (std::size_t i = 0; i < size(); ++i) entries_.all[i].value -= other.entries_.all[i].value;
        return *this;
    }
    [[nodiscard]] friend constexpr Tally operator+(Tally left, Tally const& right) { return left += right; }
    [[nodiscard]] friend constexpr Tally operator-(Tally left, Tally const& right) { return left -= right; }
    friend constexpr bool operator==(Tally const&, Tally const&) = default;

  private:
    static constexpr std::size_t checked_position(Key key) {
        std::size_t const found = preschool_plan::position(key);
        if (found >= size()) detail::a_key_is_no_enumerator_of_its_enumeration();
        return found;
    }

    Entries entries_;
};

/// Adds up the rows' count over all rows that meet the criteria. Where rows have several counts, `total(rows,
/// &Transfer::seats, ...)` names one, and `total<Seats>(rows, ...)` gives its type. A criterion is
/// - a value, an enumerator or a clause: of the one member of its type, of the value of an optional one, of the items
///   of a list, or of a member of these items. Several values of one column mean "or", values of different columns mean
///   "and";
/// - `where<&Row::member>(value)`, a value of the column that it names; `party(body, part)`; `except(criterion)`;
/// - anything that can be called with a row and says yes or no.
/// Sums are exact: see `Count`.
template <class CountType = void, class Rows, class... Arguments>
requires(std::is_void_v<CountType> || detail::is_count<CountType>)
    [[nodiscard, gnu::always_inline]] constexpr auto total(Rows&& rows, Arguments const&... criteria) {
    return detail::sum_up<true, CountType>(rows, criteria...);
}
template <class Row, class... Arguments>
[[nodiscard]] constexpr auto total(std::initializer_list<Row> rows, Arguments const&... criteria) {
    return detail::sum_up<true, void>(rows, criteria...);
}

/// The total for each enumerator of `Key`: `total_by<Area>(rows)` is a `Tally<Area, Seats>`. Takes criteria as `total`
/// does.
template <class Key, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto total_by(Rows&& rows, Arguments const&... criteria) {
    return detail::sum_up<true, void, detail::key_of_type<detail::row_type<Rows>, Key>()>(rows, criteria...);
}
template <auto key, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto total_by(Rows&& rows, Arguments const&... criteria) {
    return detail::sum_up<true, void, detail::key_named<detail::row_type<Rows>, key>()>(rows, criteria...);
}

/// The total for each pair of enumerators: `cross_tab<Area, Works>(rows)[Area::qiemo][Works::expansion]`.
template <class RowKey, class ColumnKey, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto cross_tab(Rows&& rows, Arguments const&... criteria) {
    using RowType = detail::row_type<Rows>;
    return detail::sum_up<true, void, detail::key_of_type<RowType, RowKey>(),
                          detail::key_of_type<RowType, ColumnKey>()>(rows, criteria...);
}
template <auto row_key, auto column_key, class Rows, class... Arguments>
[[nodiscard, gnu::always_inline]] constexpr auto cross_tab(Rows&& rows, Arguments const&... criteria) {
    using RowType = detail::row_type<Rows>;
    return detail::sum_up<true, void, detail::key_named<RowType, row_key>(), detail::key_named<RowType, column_key>()>(
        rows, criteria...);
}

/// What the compiler names when a declared total is wrong.
template <auto const& rows, class Declared, class Computed>
struct the_rows_do_not_add_up;

/// True if the rows that meet the criteria add up to what is declared. Otherwise it does not compile, and the error has
/// both figures: `static_assert(prove_total<kindergarten_targets, 13, Works::new_build, Locality::urban>());`
template <auto const& rows, std::int64_t declared_total, auto... criteria>
consteval bool prove_total() {
    constexpr auto computed_total = detail::sum_up<false, void>(rows, criteria...);
    constexpr bool holds = computed_total.value() == declared_total;
    if constexpr (!holds)
        detail::refuse(
            static_cast<the_rows_do_not_add_up<rows, detail::declared<declared_total, computed_total.unit>,
                                               detail::computed<computed_total.value(), computed_total.unit>>*>(
                nullptr));
    return holds;
}

/// The rows that meet the criteria, which are those of `total`, in their order: a view that reads the rows while it is
/// iterated. The rows have to outlive it; predicates are copied.
template <class Rows, class... Criteria>
[[nodiscard]] constexpr auto select(Rows&& rows, Criteria const&... criteria) {
    return detail::select_rows<Rows>(rows, criteria...);
}
// The same for a container, which may end before the view does: clang++ warns if a view of a local one is returned.
template <class Range, class... Criteria>
requires(!std::ranges::enable_borrowed_range<std::remove_cv_t<Range>>)
    [[nodiscard]] constexpr auto select(Range& rows [[clang::lifetimebound]], Criteria const&... criteria) {
    return detail::select_rows<Range&>(rows, criteria...);
}

} // namespace preschool_plan

#endif
