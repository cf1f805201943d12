// The kinds of things that may stand in a plan, recognized by what they are, so that a plan read at run time, of std::string and
// std::vector, is looked at as a compiled one is.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_KINDS_HPP
#define PRESCHOOL_PLAN_DETAIL_KINDS_HPP

#include <cstddef>
#include <preschool_plan/model.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan::detail {

template <class T>
concept IsPlainText = requires(T const& text, void (*take)(std::string_view)) {
    take(text);
};

template <class T>
concept MayBeAbsent = requires(T const& value) {
    value.has_value();
    *value;
};

template <class T>
concept IsList = !IsPlainText<T> && requires(T const& list) {
    list.data() + list.size();
    list.begin();
};

template <class T>
inline constexpr bool is_measure = is_count<T> || is_level<T>;
template <>
inline constexpr bool is_measure<Quantity> = true;
template <>
inline constexpr bool is_measure<Share> = true;
template <>
inline constexpr bool is_measure<Figure> = true;

template <class T>
inline constexpr bool is_provision = false;
template <class Terms>
inline constexpr bool is_provision<Provision<Terms>> = true;

template <class T>
inline constexpr bool is_total = false;
template <auto table, auto column>
inline constexpr bool is_total<Total<table, column>> = true;

/// Whether `T` is a declared total of this table.
template <class T, auto table>
constexpr bool is_total_of_table() {
    if constexpr (is_total<T>)
        return is_same_member(T::table_of_parts, table);
    else
        return false;
}
template <class T, auto table>
inline constexpr bool is_total_of = is_total_of_table<T, table>();

// The rows of a list, the value of an optional, or the thing itself.
template <class T>
struct Held {
    using Type = T;
};
template <IsList T>
struct Held<T> {
    using Type = std::remove_cvref_t<decltype(*std::declval<T const&>().data())>;
};
template <MayBeAbsent T>
struct Held<T> {
    using Type = std::remove_cvref_t<decltype(*std::declval<T const&>())>;
};
template <class T>
using held = typename Held<T>::Type;

} // namespace preschool_plan::detail

#endif
