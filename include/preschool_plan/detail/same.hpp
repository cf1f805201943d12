// Whether a row repeats another: what makes two rows the same row, and how repeated rows are found.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_SAME_HPP
#define PRESCHOOL_PLAN_DETAIL_SAME_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/columns.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/rule.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan::detail {

// Members that may identify a row: one or several enumerators, a number, a date.
template <class Member>
using IsCoordinate = std::bool_constant<__is_enum(held<held<Member>>) || std::is_integral_v<held<Member>> ||
                                        std::is_same_v<held<Member>, Date>>;
template <class Member>
using IsText =
    std::bool_constant<IsPlainText<Member> || std::is_same_v<Member, Label> || std::is_same_v<Member, PersonName>>;

template <class... Members>
Together<Members::pointer...> together_of(List<Members...>);
template <template <class> class IsWanted, class Row>
using TogetherOf = decltype(together_of(members_that<IsWanted, Row>{}));

// For things that are no rows: they are compared as a whole.
struct AsAWhole {};

/// A row's own `Unique`, or the default: coordinates if the row measures something, else texts; if it has none of
/// these, the other ones.
template <class Row>
constexpr auto unique_of() {
    if constexpr (!DescribedRow<Row>) {
        return AsAWhole{};
    } else if constexpr (requires { typename Row::Unique; }) {
        return typename Row::Unique{};
    } else if constexpr (has_member_that<IsQuantityMember, Row> && has_member_that<IsCoordinate, Row>) {
        return TogetherOf<IsCoordinate, Row>{};
    } else if constexpr (has_member_that<IsText, Row>) {
        return TogetherOf<IsText, Row>{};
    } else if constexpr (has_member_that<IsCoordinate, Row>) {
        return TogetherOf<IsCoordinate, Row>{};
    } else {
        return Each<>{};
    }
}

template <class Row>
inline constexpr bool has_unique = !std::is_same_v<decltype(unique_of<Row>()), Each<>>;

template <class Row>
constexpr bool can_be_told_apart() {
    static_assert(has_unique<Row>, "preschool_plan: nothing makes two of these rows the same row. Write in the struct "
                                   "using Unique = Together<&Row::area, &Row::year>, with its own members.");
    return has_unique<Row>;
}

/// Calls `look(by)` with the members that together make a row unique; if each of several does, with each of them, texts
/// first, since numbers change when a row is inserted.
constexpr void for_each_way(auto by, auto look) { look(by); }
template <auto... members, class Look>
constexpr void for_each_way(Each<members...>, Look look) {
    for (bool const are_texts : {true, false})
        ((IsText<type_at<members>>::value == are_texts ? look(Together<members>{}) : void()), ...);
}

// Whether two members agree: labels and names by their Chinese, figures by their unit.
constexpr bool agree(Label const& left, Label const& right) { return same_text(left.zh, right.zh); }
constexpr bool agree(PersonName const& left, PersonName const& right) { return same_text(left.zh, right.zh); }
constexpr bool agree(Figure const& left, Figure const& right) { return left.quantity.unit() == right.quantity.unit(); }
template <class T>
constexpr bool agree(T const& left, T const& right);
constexpr bool has_all(auto const& left, auto const& right) {
    for (auto const& one : left) {
        bool found = false;
        for (auto const& other : right) found = found || detail::agree(one, other);
        if (!found) return false;
    }
    return true;
}
template <class T>
constexpr bool agree(T const& left, T const& right) {
    if constexpr (IsPlainText<T>)
        return same_text(left, right);
    else if constexpr (MayBeAbsent<T>)
        return left.has_value() && right.has_value() ? detail::agree(*left, *right)
                                                     : left.has_value() == right.has_value();
    else if constexpr (IsList<T>) // in any order: a set of coordinates, of bodies
        return left.size() == right.size() && has_all(left, right) && has_all(right, left);
    else if constexpr (requires { left == right; })
        return left == right;
    else
        return [&]<class... Members>(List<Members...>) {
            return (detail::agree(left.*Members::pointer, right.*Members::pointer) && ...);
        }(described_members<T>{});
}

// A number that is equal for members that agree.
inline constexpr std::uint64_t spread = 0x9E3779B97F4A7C15u; // multiplied by, to keep used slots from clustering

constexpr std::uint64_t fingerprint_of_text(std::string_view const& text) {
    std::size_t const size = text.size();
    if (size == 0) return 0;
    auto const* const bytes = text.data();
    if (__builtin_is_constant_evaluated()) // every byte costs the compiler a step
        return 3 * size + static_cast<unsigned char>(bytes[size - 1]) +
               16u * static_cast<unsigned char>(bytes[size / 2]);
    std::uint64_t print = size;
    for (std::size_t i = 0; i < size; ++i) print = print * 31 + static_cast<unsigned char>(bytes[i]);
    return print;
}
constexpr std::uint64_t fingerprint(Label const& text) { return fingerprint_of_text(text.zh); }
constexpr std::uint64_t fingerprint(PersonName const& name) { return fingerprint_of_text(name.zh); }
constexpr std::uint64_t fingerprint(Clause const& clause) { return clause.place(); }
constexpr std::uint64_t fingerprint(Date const& date) { return static_cast<std::uint64_t>(date.in_order()); }
constexpr std::uint64_t fingerprint(Coordinate const& coordinate) {
    return (coordinate.value_position() + 1) * spread + coordinate.name().size();
}
constexpr std::uint64_t fingerprint(Figure const& figure) { return fingerprint_of_text(figure.quantity.unit().plural); }
template <Unit const& unit>
constexpr std::uint64_t fingerprint(Count<unit> const& count) {
    return static_cast<std::uint64_t>(count.value());
}
template <class T>
constexpr std::uint64_t fingerprint(T const& value) {
    if constexpr (__is_enum(T) || std::is_integral_v<T>) {
        return static_cast<std::uint64_t>(value);
    } else if constexpr (IsPlainText<T>) {
        return fingerprint_of_text(value);
    } else if constexpr (MayBeAbsent<T>) {
        return value.has_value() ? detail::fingerprint(*value) + 1 : 0;
    } else if constexpr (IsList<T>) {
        std::uint64_t print = value.size();
        for (auto const& one : value) print += detail::fingerprint(one);
        return print;
    } else {
        return 0;
    }
}

template <auto... members, class Row>
constexpr bool same_by(Together<members...>, Row const& left, Row const& right) {
    return (detail::agree(left.*members, right.*members) && ...);
}
template <class T>
constexpr bool same_by(AsAWhole, T const& left, T const& right) {
    if constexpr (__is_enum(T))
        return left == right;
    else
        return detail::agree(left, right);
}
template <auto... members, class Row>
constexpr std::uint64_t fingerprint_by(Together<members...>, Row const& row) {
    std::uint64_t print = 0;
    ((print = print * spread + detail::fingerprint(row.*members)), ...);
    return print;
}
constexpr std::uint64_t fingerprint_by(AsAWhole, auto const& thing) { return detail::fingerprint(thing); }

// Whether a member that `MayBeEmpty` may name is empty.
constexpr bool is_empty(Label const& text) { return text.zh.empty() && text.en.empty(); }
constexpr bool is_empty(PersonName const& name) { return name.zh.empty() && name.pinyin.empty(); }
constexpr bool is_empty(std::string_view const& text) { return text.empty(); }
constexpr bool is_empty(IsList auto const& list) { return list.size() == 0; }

template <auto member, class Others>
inline constexpr bool is_among = false;
template <auto member, auto... others>
inline constexpr bool is_among<member, Together<others...>> = (is_same_member(member, others) || ...);
/// Whether a row may leave this member empty, or a plan this table.
template <class Row, auto member>
inline constexpr bool may_be_empty = requires {
    requires is_among<member, typename Row::MayBeEmpty>;
};

// A row identified by a single member that it may leave out, and does, is identified by nothing: two areas without a
// code.
constexpr bool says_something(auto, auto const&) { return true; }
template <auto member, class Row>
constexpr bool says_something(Together<member>, Row const& row) {
    if constexpr (may_be_empty<Row, member>)
        return !is_empty(row.*member);
    else
        return detail::is_stated(row.*member);
}

/// Room for `size` things, initially zero: on the stack for few, allocated for many.
template <class T, std::size_t few = 32>
class Scratch {
  public:
    constexpr explicit Scratch(std::size_t size) {
        if (size > few) things_ = new T[size]{};
    }
    constexpr ~Scratch() {
        if (things_ != on_stack_) delete[] things_;
    }
    Scratch(Scratch const&) = delete;
    Scratch& operator=(Scratch const&) = delete;

    constexpr T& operator[](std::size_t index) { return things_[index]; }
    constexpr T const& operator[](std::size_t index) const { return things_[index]; }

  private:
    T on_stack_[few] = {};
    T* things_ = on_stack_;
};

/// Finds rows that say the same. The fingerprint of a row chooses its slot, and there are at least twice as many slots
/// as rows.
class Slots {
  public:
    constexpr explicit Slots(std::size_t rows) : shift_(__builtin_clzll(rows | 1) - 1) {}

    /// The slot for what a row says: 0, or the number, from 1, of the last of `rows` put in it.
    constexpr std::uint32_t& of(auto by, auto const& rows, auto const& row) {
        auto at = static_cast<std::size_t>((fingerprint_by(by, row) * spread) >> shift_);
        while (slots_[at] != 0 && !same_by(by, rows[slots_[at] - 1], row)) at = (at + 1) & last_;
        return slots_[at];
    }

  private:
    int shift_;
    std::size_t last_ = static_cast<std::size_t>(~std::uint64_t{0} >> shift_);
    Scratch<std::uint32_t, 256> room_{last_ + 1};
    std::uint32_t* slots_ = &room_[0];
};

/// The row of the same table that says the same as the one asked about; 0 is none.
struct EarlierRow {
    std::size_t number;
};

/// Asks of each row whether it says something that no earlier row says. Few rows, and those of a short list, are
/// compared in pairs, which costs a compiler less; a proof hears only of the wrong ones.
template <bool is_short, class By, class Row, class Check>
constexpr void look_for_repeated(By by, Rows<Row> const& list, Check& check) {
    Row const* const rows = list.data();
    std::size_t const size = list.size();
    if (is_short || size <= 6) {
        for (std::size_t i = Check::reports ? 0 : 1; i < size; ++i) {
            if (!says_something(by, rows[i])) continue;
            std::size_t earlier = i;
            while (earlier != 0 && !same_by(by, rows[earlier - 1], rows[i])) --earlier;
            if (Check::reports || earlier != 0)
                check.in_row(list, i + 1, EarlierRow{earlier})(rule::stands_twice, earlier == 0);
        }
    } else if constexpr (!is_short) {
        Slots seen(size);
        for (std::size_t i = 0; i < size; ++i) {
            if (!says_something(by, rows[i])) continue;
            std::uint32_t& earlier = seen.of(by, rows, rows[i]);
            if (Check::reports || earlier != 0)
                check.in_row(list, i + 1, EarlierRow{earlier})(rule::stands_twice, earlier == 0);
            earlier = static_cast<std::uint32_t>(i + 1);
        }
    }
}
template <bool is_short, auto... members, class Row, class Check>
constexpr void look_for_repeated(Each<members...>, Rows<Row> const& rows, Check& check) {
    (look_for_repeated<is_short>(Together<members>{}, rows, check), ...);
}

} // namespace preschool_plan::detail

#endif
