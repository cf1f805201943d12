// What the library asks Boost.Describe about a struct: its described bases and members, and a selection of them.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_REFLECT_HPP
#define PRESCHOOL_PLAN_DETAIL_REFLECT_HPP

#include <boost/describe/class.hpp>
#include <cstddef>
#include <preschool_plan/detail/compiler.hpp>
#include <type_traits>

namespace preschool_plan {

/// A struct with BOOST_DESCRIBE_STRUCT: its members are the columns of a table.
template <class Row>
concept DescribedRow = requires {
    boost_public_member_descriptor_fn(static_cast<Row**>(nullptr));
};

namespace detail {

struct ArrayOfC {};
template <class Member, class Row>
std::remove_const_t<Member> type_of_member(Member Row::*);
template <class Item, class Row, std::size_t size>
ArrayOfC type_of_member(Item (Row::*)[size]);
std::nullptr_t type_of_member(std::nullptr_t);

/// The type of a member, from a pointer to it or from its descriptor.
template <auto member>
using type_at = decltype(detail::type_of_member(member));
template <class Descriptor>
using member_type = decltype(detail::type_of_member(Descriptor::pointer));

// The lists that Boost.Describe declares; the library needs nothing else of it. `describe_members` passes the same
// lists through <boost/mp11/algorithm.hpp>, which costs more to include than all rows of a plan. A test compares the
// two.
template <class... Members>
using List = boost::describe::detail::list<Members...>;
template <class Row>
using own_members = decltype(boost_public_member_descriptor_fn(static_cast<Row**>(nullptr)));
template <class Row>
using described_bases = decltype(boost_base_descriptor_fn(static_cast<Row**>(nullptr)));

// The members of the bases, then the row's own.
template <class... Lists>
struct Joined;
template <class... Members>
struct Joined<List<Members...>> {
    using Result = List<Members...>;
};
template <class... First, class... Second, class... More>
struct Joined<List<First...>, List<Second...>, More...> : Joined<List<First..., Second...>, More...> {};
// Several at a time, which takes a compiler fewer steps.
template <class... First, class... Second, class... Third, class... Fourth, class... Fifth, class... Sixth,
          class... More>
struct Joined<List<First...>, List<Second...>, List<Third...>, List<Fourth...>, List<Fifth...>, List<Sixth...>, More...>
    : Joined<List<First..., Second..., Third..., Fourth..., Fifth..., Sixth...>, More...> {};

template <class Row>
struct MembersOf { // of an undescribed type, which callers refuse
    using Result = List<>;
};
template <class Row>
using described_members = typename MembersOf<Row>::Result;
template <class Row, class Bases>
struct MembersThrough;
template <class Row, class... Bases>
struct MembersThrough<Row, List<Bases...>> : Joined<described_members<typename Bases::type>..., own_members<Row>> {};

template <class Members>
inline constexpr bool has_array = false;
template <class... Members>
inline constexpr bool has_array<List<Members...>> = (std::is_same_v<member_type<Members>, ArrayOfC> || ...);
template <DescribedRow Row>
struct MembersOf<Row> : MembersThrough<Row, described_bases<Row>> {
    static_assert(!has_array<own_members<Row>>,
                  "preschool_plan: a described member of this row is a C array, which can be neither compared nor "
                  "assigned. Make it a ShortList, a std::array, or a std::string_view where it is text.");
};

/// The wanted members.
template <template <class> class IsWanted, class... Members>
typename Joined<List<>, std::conditional_t<IsWanted<member_type<Members>>::value, List<Members>, List<>>...>::Result
    filtered(List<Members...>);
template <template <class> class IsWanted, class Row>
using members_that = decltype(detail::filtered<IsWanted>(typename MembersOf<Row>::Result{}));
/// How many members are wanted, and the pointer to the first; null if there is none.
template <class Wanted>
struct SearchAmong {
    static constexpr std::size_t found = 0;
    static constexpr std::nullptr_t pointer{};
};
template <class Member, class... More>
struct SearchAmong<List<Member, More...>> {
    static constexpr std::size_t found = 1 + sizeof...(More);
    static constexpr auto pointer = Member::pointer;
};
template <template <class> class IsWanted, class Row>
using Search = SearchAmong<members_that<IsWanted, Row>>;
/// Whether any member is wanted; a list of those that are would cost a compiler more.
template <template <class> class IsWanted, class Members>
inline constexpr bool is_any_wanted = false;
template <template <class> class IsWanted, class... Members>
inline constexpr bool is_any_wanted<IsWanted, List<Members...>> = (IsWanted<member_type<Members>>::value || ...);
template <template <class> class IsWanted, class Row>
inline constexpr bool has_member_that = is_any_wanted<IsWanted, described_members<Row>>;

/// Calls `visit` with a null pointer to each member's descriptor.
template <class... Members, class Visit>
constexpr void for_each_member(List<Members...>, [[maybe_unused]] Visit visit) {
    (visit(static_cast<Members*>(nullptr)), ...);
}

/// Whether two pointers to members, of any types, are the same.
template <class First, class Second>
constexpr bool is_same_member(First first, Second second) {
    if constexpr (std::is_same_v<First, Second>)
        return first == second;
    else
        return false;
}

// Converts to any type, to count the members of an aggregate.
struct Anything {
    template <class T>
    constexpr operator T() const;
};
template <class Row, class Bases, class Members>
inline constexpr bool takes_one_more_than = false;
template <class Row, class... Bases, class... Members>
requires(__is_aggregate(Row)) inline constexpr bool takes_one_more_than<Row, List<Bases...>, List<Members...>> =
    requires {
    Row{(static_cast<Bases*>(nullptr), Anything{})..., (static_cast<Members*>(nullptr), Anything{})..., Anything{}};
};

/// Whether the description leaves a base or member out; of structs with constructors this is not known.
template <class Row>
inline constexpr bool leaves_members_out = takes_one_more_than<Row, described_bases<Row>, own_members<Row>>;

/// Whether the description has private or protected members, which no aggregate has.
template <class Row>
inline constexpr bool describes_hidden_members = false;
template <class Row>
requires(!__is_aggregate(Row)) inline constexpr bool describes_hidden_members<Row> =
    !std::is_same_v<decltype(boost_private_member_descriptor_fn(static_cast<Row**>(nullptr))), List<>> ||
    !std::is_same_v<decltype(boost_protected_member_descriptor_fn(static_cast<Row**>(nullptr))), List<>>;

} // namespace detail
} // namespace preschool_plan

#endif
