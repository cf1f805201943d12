// The kinds of members that a struct may have, recognized by their form, so that a plan read at run time, with
// std::string and std::vector, is treated like a compiled one.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_KINDS_HPP
#define PRESCHOOL_PLAN_DETAIL_KINDS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/compiler.hpp>
#include <string_view>
#include <type_traits>
#include <utility>

namespace preschool_plan {

// Declared here for those that ask about them: MemberKind stands in vocabulary.hpp, a level in level.hpp.
enum class Trend : std::uint8_t;
template <class Measured, Trend expected>
class Level;
template <class T>
struct MemberKind;

namespace detail {

template <class T>
concept IsThingOfItsOwnKind = requires(T const& thing, void (*put)(std::string_view)) {
    MemberKind<T>::exists(thing);
    MemberKind<T>::write(thing, put);
};
// Not a lambda in the concept, of which a compiler would make a type for each thing that it asks about.
struct TakesAnything {
    constexpr void operator()(auto const&) const {}
};
template <class T>
concept IsHolderOfItsOwnKind = requires(T const& holder) {
    MemberKind<T>::visit(holder, TakesAnything{});
};

/// A thing that stands in a table, or none. Not a pointer, since g++ with -fsanitize=undefined does not compare a row's
/// address with null in a constant.
template <class T>
class OneOrNone {
  public:
    constexpr OneOrNone() noexcept {}
    constexpr OneOrNone(T const* thing) : thing_(thing), is_there_(true) {}
    constexpr OneOrNone(std::nullptr_t) noexcept {}

    constexpr explicit operator bool() const { return is_there_; }
    constexpr T const& operator*() const { return *thing_; }
    constexpr T const* operator->() const { return thing_; }

    friend constexpr bool operator==(OneOrNone const& left, OneOrNone const& right) {
        return left.is_there_ == right.is_there_ && (!left.is_there_ || *left.thing_ == *right.thing_);
    }

  private:
    T const* thing_ = nullptr;
    bool is_there_ = false;
};

template <class T>
concept IsPlainText = requires(T const& text, void (*take)(std::string_view)) {
    take(text);
};

// A text that ends at once unless it is kept in a variable.
template <class Text>
concept EndsAtOnce = IsPlainText<Text> && std::is_class_v<Text> && !std::ranges::enable_borrowed_range<Text>;

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

/// The type that a member holds: that of a list's items, of an optional's value, or its own.
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

/// Whether a member holds a value for which `test` is true: the member itself, an optional's value, any item of a list.
template <class Value, class Member, class Test>
constexpr bool any_held(Member const& member, Test const& test) {
    if constexpr (std::is_same_v<Member, Value>) {
        return test(member);
    } else if constexpr (MayBeAbsent<Member>) {
        return member.has_value() && detail::any_held<Value>(*member, test);
    } else {
        for (auto const& item : member)
            if (detail::any_held<Value>(item, test)) return true;
        return false;
    }
}

// For a member that may be absent: the type of its value; whether it has one.
template <class T>
struct Stated {
    using Type = T;
};
template <MayBeAbsent T>
struct Stated<T> : Held<T> {};
template <class T>
using stated_type = typename Stated<T>::Type;
template <class T>
constexpr bool is_stated(T const& member) {
    if constexpr (MayBeAbsent<T>)
        return member.has_value();
    else
        return true;
}

// The type that a level measures; any other measure's is its own.
template <class T>
struct QuantityOf {
    using Type = T;
};
template <class Of, Trend trend>
struct QuantityOf<Level<Of, trend>> {
    using Type = Of;
};
/// What a member measures, even if it may be absent; whether it is a level; the measure that it states.
template <class T>
using quantity_type = typename QuantityOf<stated_type<T>>::Type;
template <class T>
inline constexpr bool is_level = !std::is_same_v<quantity_type<T>, stated_type<T>>;
template <class T>
constexpr quantity_type<T> stated(T const& member) {
    if constexpr (MayBeAbsent<T>)
        return detail::stated(*member);
    else if constexpr (is_level<T>)
        return member.value();
    else
        return member;
}

} // namespace detail
} // namespace preschool_plan

#endif
