// One value for each enumerator: what a grouped total returns. A cross-table is a tally of tallies.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_TALLY_HPP
#define PRESCHOOL_PLAN_TALLY_HPP

#include <cstddef>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/enumerators.hpp>

namespace preschool_plan {

/// A value for each enumerator of `Key`, zero to begin with. Iterates as (key, value) pairs in the enumerators' order.
/// A key that is no enumerator does not compile in a constant expression, and throws `std::out_of_range` (aborts where
/// exceptions are off) at run time.
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

    /// A copy of all keys with their values, in the enumerators' order: what owes most is a sort away.
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

} // namespace preschool_plan

#endif
