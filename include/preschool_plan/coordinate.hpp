// A value of one column, as data: which rows a total is of.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_COORDINATE_HPP
#define PRESCHOOL_PLAN_COORDINATE_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/criteria.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/optional.hpp>
#include <preschool_plan/text.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan {

namespace detail {

/// The enumeration of a column: of the member itself, of an optional member, of the items of a list. `void` where there is none.
template <class Member>
struct EnumerationIn {
    using Type = void;
};
template <class Member>
requires std::is_enum_v<Member>
struct EnumerationIn<Member> {
    using Type = Member;
};
template <class Member>
requires requires { typename Member::value_type; } && std::is_enum_v<typename Member::value_type>
struct EnumerationIn<Member> {
    using Type = typename Member::value_type;
};
template <class Member>
using enumeration_in = typename EnumerationIn<Member>::Type;

template <class E>
struct HasEnumeration {
    template <class Member>
    struct Test {
        static constexpr bool value = std::is_same_v<enumeration_in<Member>, E>;
    };
};

// What a coordinate says of its column: which it is, and which names its values have. One stands for each enumeration, and one for
// each member of a row in which several members have one enumeration. They are told apart by what a compiler calls them: g++ does not
// compare addresses in a constant expression where it looks for undefined behaviour.
struct ColumnNames {
    std::string_view column;
    char const* const* names;
    std::size_t size;
    friend constexpr bool operator==(ColumnNames const& left, ColumnNames const& right) {
        return same_text(left.column, right.column);
    }
};
template <class E>
constexpr std::string_view name_of_type() {
    return text(__PRETTY_FUNCTION__);
}
template <auto member>
constexpr std::string_view name_of_member() {
    return text(__PRETTY_FUNCTION__);
}
inline constexpr ColumnNames no_column{{}, nullptr, 0};
template <class E>
inline constexpr ColumnNames column_of_type{name_of_type<E>(), enumerators_of<E>::names, enumerators_of<E>::size};
template <auto member, class E>
inline constexpr ColumnNames column_of_member{name_of_member<member>(), enumerators_of<E>::names,
                                              enumerators_of<E>::size};

// Whether a coordinate is of this member of the row: by its name, or by its type if no other member has that.
template <class Row, class Member, class Names>
constexpr bool is_of_column(Names const& column) {
    using E = enumeration_in<member_type<Member>>;
    if constexpr (std::is_void_v<E>) {
        return false;
    } else {
        using Found = Search<HasEnumeration<E>::template Test, std::nullptr_t, described_members<Row>>;
        return (Found::found == 1 && column == column_of_type<E>) || column == column_of_member<Member::pointer, E>;
    }
}

} // namespace detail

/// A value of one column of a table. The enumerator tells the column by its type; where a row has several of one type, `where` names
/// it. Written and read by name: `column_name<Row>(coordinate)`, `coordinate.name()`, `coordinate_named<Row>("works", "new_build")`.
class Coordinate {
  public:
    constexpr Coordinate() = default;
    template <DescribedEnum E>
    constexpr Coordinate(E value) : Coordinate(detail::column_of_type<E>, preschool_plan::position(value)) {}
    template <auto member>
    requires DescribedEnum<detail::held_at<member>>
    constexpr Coordinate(detail::Where<member> const& named)
        : Coordinate(detail::column_of_member<member, detail::held_at<member>>, preschool_plan::position(named.value)) {
    }
    constexpr Coordinate(detail::ColumnNames const& column, std::size_t position)
        : column_(&column),
          position_(static_cast<std::uint16_t>(position)) {}

    /// Whether the value is an enumerator of its column's enumeration.
    [[nodiscard]] constexpr bool is_enumerator() const { return position_ < column_->size; }
    /// The name of the enumerator; empty for a value that is none.
    [[nodiscard]] constexpr std::string_view name() const {
        return is_enumerator() ? column_->names[position_] : std::string_view{};
    }
    /// The position of the value among the enumerators.
    [[nodiscard]] constexpr std::size_t value_position() const { return position_; }
    [[nodiscard]] constexpr detail::ColumnNames const& column() const { return *column_; }

    friend constexpr bool operator==(Coordinate const& left, Coordinate const& right) {
        return left.position_ == right.position_ && left.column() == right.column();
    }

  private:
    detail::ColumnNames const* column_ = &detail::no_column;
    std::uint16_t position_ = 0;
};

/// The name of the row's member that the coordinate is a value of; empty where it is of none.
template <DescribedRow Row>
[[nodiscard]] constexpr std::string_view column_name(Coordinate const& coordinate) {
    std::string_view found;
    detail::for_each_member(detail::described_members<Row>{}, [&]<class Member>(Member*) {
        if (detail::is_of_column<Row, Member>(coordinate.column())) found = Member::name;
    });
    return found;
}

/// The coordinate of the row's member and enumerator of these names, or nothing where there is no such.
template <DescribedRow Row>
[[nodiscard]] constexpr Optional<Coordinate> coordinate_named(std::string_view member, std::string_view value) {
    Optional<Coordinate> found;
    detail::for_each_member(detail::described_members<Row>{}, [&]<class Member>(Member*) {
        using E = detail::enumeration_in<detail::member_type<Member>>;
        if constexpr (!std::is_void_v<E>) {
            if (member != Member::name) return;
            using Same = detail::Search<detail::HasEnumeration<E>::template Test, std::nullptr_t,
                                        detail::described_members<Row>>;
            detail::ColumnNames const& column =
                Same::found == 1 ? detail::column_of_type<E> : detail::column_of_member<Member::pointer, E>;
            for (std::size_t i = 0; i < column.size; ++i)
                if (value == column.names[i]) found = Coordinate{column, i};
        }
    });
    return found;
}

} // namespace preschool_plan

#endif
