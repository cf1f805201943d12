// Whether a row says again what another says: what makes two rows the same row, and how rows that repeat are found.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_SAME_HPP
#define PRESCHOOL_PLAN_DETAIL_SAME_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/scratch.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/rule.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan::detail {

// What a member may say about which row this is: an enumerator or several, a number, a date.
template <class Member>
struct IsCoordinate {
    static constexpr bool value = !std::is_void_v<enumeration_in<held<Member>>> || std::is_integral_v<held<Member>> ||
                                  std::is_same_v<held<Member>, Date>;
};
template <class Member>
struct IsText {
    static constexpr bool value =
        IsPlainText<Member> || std::is_same_v<Member, Label> || std::is_same_v<Member, PersonName>;
};
template <class Member>
struct IsQuantity {
    static constexpr bool value = is_quantity<held<Member>>;
};

template <class... Members>
constexpr Together<Members::pointer...> together_of(List<Members...>) {
    return {};
}

// For things that are no rows: the whole value.
struct AsAWhole {};

/// A row's own `Unique`, or the default: coordinates where the row measures something, else texts; where it has none of these, the
/// other.
template <class Row>
constexpr auto unique_of() {
    if constexpr (!DescribedRow<Row>) {
        return AsAWhole{};
    } else if constexpr (requires { typename Row::Unique; }) {
        return typename Row::Unique{};
    } else {
        using Coordinates = members_that<IsCoordinate, Row>;
        using Texts = members_that<IsText, Row>;
        constexpr bool measures = !std::is_same_v<members_that<IsQuantity, Row>, List<>>;
        constexpr bool has_coordinates = !std::is_same_v<Coordinates, List<>>;
        constexpr bool has_texts = !std::is_same_v<Texts, List<>>;
        if constexpr (has_coordinates && (measures || !has_texts))
            return together_of(Coordinates{});
        else if constexpr (has_texts)
            return together_of(Texts{});
        else
            return Each<>{};
    }
}

// Whether two members agree. A text in two languages is its Chinese; a figure is that of its unit.
constexpr bool agree(Label const& left, Label const& right) { return same_text(left.zh, right.zh); }
constexpr bool agree(PersonName const& left, PersonName const& right) { return same_text(left.zh, right.zh); }
constexpr bool agree(Figure const& left, Figure const& right) { return left.quantity.unit() == right.quantity.unit(); }
template <class T>
constexpr bool agree(T const& left, T const& right);
template <class Row, class... Members>
constexpr bool agree_in(Row const& left, Row const& right, List<Members...>) {
    return (detail::agree(left.*Members::pointer, right.*Members::pointer) && ...);
}
template <class List>
constexpr bool has_all(List const& left, List const& right) {
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
        return agree_in(left, right, described_members<T>{});
}

// A number on which members that agree agree too.
constexpr std::size_t fingerprint_of_text(std::string_view const& text) {
    std::size_t const size = text.size();
    if (size == 0) return 0;
    auto const* const bytes = text.data();
    if (__builtin_is_constant_evaluated()) // a compiler counts every byte
        return 3 * size + static_cast<unsigned char>(bytes[size - 1]) +
               16u * static_cast<unsigned char>(bytes[size / 2]);
    std::size_t print = size;
    for (std::size_t i = 0; i < size; ++i) print = print * 31 + static_cast<unsigned char>(bytes[i]);
    return print;
}
constexpr std::size_t fingerprint(Label const& text) { return fingerprint_of_text(text.zh); }
constexpr std::size_t fingerprint(PersonName const& name) { return fingerprint_of_text(name.zh); }
constexpr std::size_t fingerprint(Clause const& clause) { return clause.place(); }
constexpr std::size_t fingerprint(Date const& date) { return date.year * 400u + date.month * 32u + date.day; }
constexpr std::size_t fingerprint(Coordinate const& coordinate) {
    return (coordinate.value_position() + 1) * 0x9E3779B9u ^ coordinate.name().size();
}
constexpr std::size_t fingerprint(Figure const& figure) { return fingerprint_of_text(figure.quantity.unit().plural); }
template <Unit const& unit>
constexpr std::size_t fingerprint(Count<unit> const& count) {
    return static_cast<std::size_t>(count.value());
}
template <class T>
constexpr std::size_t fingerprint(T const& value) {
    if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
        return static_cast<std::size_t>(value);
    } else if constexpr (IsPlainText<T>) {
        return fingerprint_of_text(value);
    } else if constexpr (MayBeAbsent<T>) {
        return value.has_value() ? detail::fingerprint(*value) + 1 : 0;
    } else if constexpr (IsList<T>) {
        std::size_t print = value.size();
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
template <class Row>
constexpr bool same_by(AsAWhole, Row const& left, Row const& right) {
    return detail::agree(left, right);
}
template <auto... members, class Row>
constexpr std::size_t fingerprint_by(Together<members...>, Row const& row) {
    std::size_t print = 0;
    ((print = print * 31 + detail::fingerprint(row.*members)), ...);
    return print;
}
template <class Row>
constexpr std::size_t fingerprint_by(AsAWhole, Row const& row) {
    return detail::fingerprint(row);
}

// A row that is told apart by one optional member alone, and has none, is told apart by nothing: two areas without a code.
template <auto member, class Row>
requires MayBeAbsent<std::remove_cvref_t<decltype(std::declval<Row const&>().*member)>>
constexpr bool says_nothing(Together<member>, Row const& row) { return !(row.*member).has_value(); }
template <class By, class Row>
constexpr bool says_nothing(By, Row const&) {
    return false;
}

// Twice as many slots as rows.
class Slots {
  public:
    constexpr explicit Slots(std::size_t rows) : shift_(__builtin_clzll(rows) - 1), slots_(last() + 1) {}

    constexpr std::uint32_t& operator[](std::size_t at) { return slots_[at]; }
    constexpr std::size_t last() const { return static_cast<std::size_t>(~std::uint64_t{0} >> shift_); }
    // Multiplied, so that slots in use do not cluster.
    constexpr std::size_t first_for(std::size_t fingerprint) const {
        return static_cast<std::size_t>((fingerprint * 0x9E3779B97F4A7C15u) >> shift_);
    }

  private:
    int shift_;
    Scratch<std::uint32_t, 128> slots_;
};

/// Asks of each row whether it says something that no earlier row says. Every row is put in a slot that follows from its fingerprint,
/// so that only few have to be compared. For more than 63 rows the slots are allocated.
template <class By, class Row, class Check>
constexpr void look_for_repeated(By by, Rows<Row> const& list, Check& check) {
    Row const* const rows = list.data();
    std::size_t const size = list.size();
    Slots slots(size);
    for (std::size_t i = 0; i < size; ++i) {
        if (says_nothing(by, rows[i])) continue;
        std::size_t at = slots.first_for(fingerprint_by(by, rows[i]));
        while (slots[at] != 0 && !same_by(by, rows[slots[at] - 1], rows[i])) at = (at + 1) & slots.last();
        check.in_row(list, i + 1, rule::stands_twice, slots[at] == 0, slots[at]);
        slots[at] = static_cast<std::uint32_t>(i + 1);
    }
}
template <auto... members, class Row, class Check>
constexpr void look_for_repeated(Each<members...>, Rows<Row> const& rows, Check& check) {
    (look_for_repeated(Together<members>{}, rows, check), ...);
}

} // namespace preschool_plan::detail

#endif
