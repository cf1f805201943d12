// The enumerators of a described enumeration: all of them, the position of one among them, and its name.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_ENUMERATORS_HPP
#define PRESCHOOL_PLAN_ENUMERATORS_HPP

#include <boost/describe/enum.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/rows.hpp>
#include <string_view>

namespace preschool_plan {

/// An enumeration with BOOST_DESCRIBE_ENUM: it can be a column of a table and the key of a tally.
template <class E>
concept DescribedEnum = requires {
    boost_enum_descriptor_fn(static_cast<E**>(nullptr));
};

namespace detail {

template <class E>
constexpr bool is_described_enumeration() {
    static_assert(DescribedEnum<E>, "preschool_plan: this enumeration is not described. Write "
                                    "BOOST_DESCRIBE_ENUM(Enumeration, its, enumerators) after it.");
    return DescribedEnum<E>;
}

constexpr bool are_consecutive(std::uint64_t const* values, std::size_t size) {
    for (std::size_t i = 1; i < size; ++i)
        if (values[i] != values[0] + i) return false;
    return true;
}

// Whether no two values are equal: a second name for a value is not another enumerator.
constexpr bool are_different(std::uint64_t const* values, std::size_t size) {
    for (std::size_t i = 1; i < size; ++i)
        for (std::size_t before = 0; before < i; ++before)
            if (values[before] == values[i]) return false;
    return true;
}

// The list that Boost.Describe declares. It wraps each descriptor in another class, which this does not instantiate. A
// test compares the result with the public `describe_enumerators`.
template <class... Enumerators>
using EnumeratorList = boost::describe::detail::list<boost::describe::detail::enum_descriptor<Enumerators>...>;

template <class E, class List>
struct EnumeratorsOf;
template <class E, class... Enumerators>
struct EnumeratorsOf<E, EnumeratorList<Enumerators...>> {
    static constexpr std::size_t size = sizeof...(Enumerators);
    static constexpr E values[size] = {Enumerators::value()...};
    static constexpr char const* names[size] = {Enumerators::name()...};
    static constexpr std::uint64_t numbers[size] = {static_cast<std::uint64_t>(Enumerators::value())...};
    static constexpr std::uint64_t first = numbers[0];
    static constexpr bool consecutive = are_consecutive(numbers, size);
    static_assert(
        consecutive || are_different(numbers, size),
        "preschool_plan: two enumerators of a described enumeration have one value, and a table would have a column "
        "for each of them. Leave one out of BOOST_DESCRIBE_ENUM.");
};
template <class E>
using enumerators_of = EnumeratorsOf<E, decltype(boost_enum_descriptor_fn(static_cast<E**>(nullptr)))>;

} // namespace detail

/// All enumerators, in the order in which they are described.
template <DescribedEnum E>
inline constexpr Rows<E> enumerators{detail::enumerators_of<E>::values};

/// The position of `value` among the enumerators; their number if it is none of them.
template <DescribedEnum E>
[[nodiscard]] constexpr std::size_t position(E value) {
    using All = detail::enumerators_of<E>;
    if constexpr (All::consecutive) {
        std::uint64_t const found = static_cast<std::uint64_t>(value) - All::first;
        return found < All::size ? static_cast<std::size_t>(found) : All::size;
    } else {
        std::size_t found = 0;
        while (found < All::size && All::values[found] != value) ++found;
        return found;
    }
}

/// Whether `value` is one of the enumerators.
template <DescribedEnum E>
[[nodiscard]] constexpr bool is_enumerator(E value) {
    using All = detail::enumerators_of<E>;
    if constexpr (All::consecutive) // a proof asks it of every value, so without a call
        return static_cast<std::uint64_t>(value) - All::first < All::size;
    else
        return preschool_plan::position(value) < All::size;
}

/// The enumerator's own name, as in the source; empty for a value that is no enumerator.
template <DescribedEnum E>
[[nodiscard]] constexpr std::string_view enumerator_name(E value) {
    std::size_t const found = preschool_plan::position(value);
    return found < enumerators<E>.size() ? detail::enumerators_of<E>::names[found] : std::string_view{};
}

} // namespace preschool_plan

#endif
