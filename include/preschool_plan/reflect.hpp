// The few questions that the library asks of Boost.Describe: the enumerators of an enumeration, and the members of a row by
// their type.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_REFLECT_HPP
#define PRESCHOOL_PLAN_REFLECT_HPP

#include <array>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <cstddef>
#include <preschool_plan/count.hpp>
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

template <class E, template <class...> class List, class... Enumerators>
consteval auto values_of(List<Enumerators...>) {
    return std::array<E, sizeof...(Enumerators)>{Enumerators::value...};
}

template <template <class...> class List, class... Enumerators>
consteval auto names_of(List<Enumerators...>) {
    return std::array<std::string_view, sizeof...(Enumerators)>{Enumerators::name...};
}

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
inline constexpr auto enumerators = detail::values_of<E>(boost::describe::describe_enumerators<E>{});

/// The position of `value` among the enumerators, or their number where it is none of them.
template <DescribedEnum E>
[[nodiscard]] constexpr std::size_t position(E value) {
    constexpr auto const& all = enumerators<E>;
    constexpr bool consecutive = [] {
        for (std::size_t i = 0; i < all.size(); ++i)
            if (static_cast<std::size_t>(all[i]) != static_cast<std::size_t>(all[0]) + i) return false;
        return true;
    }();
    std::size_t found = 0;
    if constexpr (consecutive && all.size() > 0) {
        found = static_cast<std::size_t>(value) - static_cast<std::size_t>(all[0]);
        if (found > all.size()) found = all.size();
    } else {
        while (found < all.size() && all[found] != value) ++found;
    }
    return found;
}

/// The enumerator's own name, as in the source; empty for a value that is no enumerator.
template <DescribedEnum E>
[[nodiscard]] constexpr std::string_view enumerator_name(E value) {
    constexpr auto names = detail::names_of(boost::describe::describe_enumerators<E>{});
    std::size_t const found = position(value);
    return found < names.size() ? names[found] : std::string_view{};
}

} // namespace preschool_plan

#endif
