// The few questions that the library asks of Boost.Describe: the enumerators of an enumeration, and the members of a row by
// their type.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_REFLECT_HPP
#define PRESCHOOL_PLAN_REFLECT_HPP

#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/count.hpp>
#include <preschool_plan/rows.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan {

/// An enumeration with BOOST_DESCRIBE_ENUM: it can be the key of a tally.
template <class E>
concept DescribedEnum = boost::describe::has_describe_enumerators<E>::value;

/// A struct with BOOST_DESCRIBE_STRUCT: its members are the columns of a table.
template <class Row>
concept DescribedRow = boost::describe::has_describe_members<Row>::value;

namespace detail {

template <class E, class List>
struct EnumeratorsOf;
template <class E, template <class...> class List, class... Enumerators>
struct EnumeratorsOf<E, List<Enumerators...>> {
    static constexpr std::size_t size = sizeof...(Enumerators);
    static constexpr E values[size] = {Enumerators::value...};
    static constexpr char const* names[size] = {Enumerators::name...};
    static constexpr bool starts_at_zero = static_cast<std::uint64_t>(values[0]) == 0;
    static constexpr std::uint64_t offset(E value) {
        return static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(values[0]);
    }
    static constexpr bool consecutive() {
        for (std::size_t i = 0; i < size; ++i)
            if (offset(values[i]) != i) return false;
        return true;
    }
};
template <class E>
using enumerators_of = EnumeratorsOf<E, boost::describe::describe_enumerators<E>>;

template <class Row, class Member>
Member type_of_member(Member Row::*);

template <class Descriptor>
using member_type = decltype(type_of_member(Descriptor::pointer));

template <class Wanted>
struct HasType {
    template <class Descriptor>
    using fn = std::is_same<member_type<Descriptor>, Wanted>;
};

struct HasCount {
    template <class Descriptor>
    using fn = std::bool_constant<is_count<member_type<Descriptor>>>;
};

template <class Row>
using described_members =
    boost::describe::describe_members<Row, boost::describe::mod_public | boost::describe::mod_inherited>;

/// The described members of the row, as Boost.Describe descriptors, that are a `Wanted` / that are a count.
template <class Row, class Wanted>
using members_of_type = boost::mp11::mp_copy_if_q<described_members<Row>, HasType<Wanted>>;
template <class Row>
using count_members = boost::mp11::mp_copy_if_q<described_members<Row>, HasCount>;

} // namespace detail

/// All enumerators, in the order in which they are described.
template <DescribedEnum E>
inline constexpr Rows<E> enumerators{detail::enumerators_of<E>::values};

/// The position of `value` among the enumerators, or their number where it is none of them.
template <DescribedEnum E>
[[nodiscard]] constexpr std::size_t position(E value) {
    using All = detail::enumerators_of<E>;
    if constexpr (All::consecutive()) {
        std::uint64_t const found = All::offset(value);
        return found < All::size ? static_cast<std::size_t>(found) : All::size;
    } else {
        std::size_t found = 0;
        while (found < All::size && All::values[found] != value) ++found;
        return found;
    }
}

/// The enumerator's own name, as in the source; empty for a value that is no enumerator.
template <DescribedEnum E>
[[nodiscard]] constexpr std::string_view enumerator_name(E value) {
    std::size_t const found = position(value);
    return found < enumerators<E>.size() ? detail::enumerators_of<E>::names[found] : std::string_view{};
}

} // namespace preschool_plan

#endif
