// One value for each enumerator: what a grouped total returns. A cross-table is a tally of tallies.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_TALLY_HPP
#define PRESCHOOL_PLAN_TALLY_HPP

#include <cstddef>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/detail/lifetime.hpp>
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
        Value const& value;
    };

    class Iterator {
      public:
        using value_type = Entry;
        using difference_type = std::ptrdiff_t;

        constexpr Iterator() = default;
        constexpr Iterator(Tally const& from, std::size_t index) : tally_(&from), at_(index) {}
        constexpr Entry operator*() const { return {enumerators<Key>[at_], tally_ -> values_[at_]}; }
        constexpr Iterator& operator++() {
            ++at_;
            return *this;
        }
        constexpr Iterator operator++(int) {
            Iterator const before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(Iterator const&, Iterator const&) = default;

      private:
        Tally const* tally_ = nullptr;
        std::size_t at_ = 0;
    };

    constexpr Tally() { // g++ 12 takes values that are zero by default for parts of a constant
        for (Value& value : values_) value = Value{};
    }

    [[nodiscard]] constexpr Value const& operator[](Key key) const& [[clang::lifetimebound]] {
        return values_[checked_position(key)];
    }
    [[nodiscard]] constexpr Value& operator[](Key key) & { return values_[checked_position(key)]; }
    [[nodiscard]] constexpr Value operator[](Key key) && { return values_[checked_position(key)]; }

    [[nodiscard]] static constexpr std::size_t size() { return detail::enumerators_of<Key>::size; }
    [[nodiscard]] constexpr Iterator begin() const [[clang::lifetimebound]] { return {*this, 0}; }
    [[nodiscard]] constexpr Iterator end() const [[clang::lifetimebound]] { return {*this, size()}; }

    /// A key and its value, in an array to sort.
    struct KeyAndValue {
        Key key = {};
        Value value = {};
        friend constexpr bool operator==(KeyAndValue const&, KeyAndValue const&) = default;
    };
    struct Entries {
        KeyAndValue all[detail::enumerators_of<Key>::size];
        [[nodiscard]] constexpr KeyAndValue* begin() { return all; }
        [[nodiscard]] constexpr KeyAndValue* end() { return all + size(); }
        [[nodiscard]] constexpr KeyAndValue const* begin() const { return all; }
        [[nodiscard]] constexpr KeyAndValue const* end() const { return all + size(); }
        [[nodiscard]] constexpr KeyAndValue const& operator[](std::size_t index) const { return all[index]; }
        [[nodiscard]] static constexpr std::size_t size() { return Tally::size(); }
    };
    /// Copies of all keys with their values, in the enumerators' order: what owes most is a sort away.
    [[nodiscard]] constexpr Entries entries() const {
        Entries copies;
        for (std::size_t i = 0; i < size(); ++i) copies.all[i] = {enumerators<Key>[i], values_[i]};
        return copies;
    }

    /// All values added up. In a cross-table this is the tally of its columns: the bottom margin.
    [[nodiscard]] constexpr Value total() const {
        Value sum{};
        for (Value const& value : values_) sum += value;
        return sum;
    }

    /// Adds key by key, so that tallies of parts of a table merge into the tally of the whole.
    constexpr Tally& operator+=(Tally const& other) {
        for (std::size_t i = 0; i < size(); ++i) values_[i] += other.values_[i];
        return *this;
    }
    constexpr Tally& operator-=(Tally const& other) {
        for (std::size_t i = 0; i < size(); ++i) values_[i] -= other.values_[i];
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

    Value values_[detail::enumerators_of<Key>::size];
};

} // namespace preschool_plan

#endif
