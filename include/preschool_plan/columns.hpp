// Choosing rows: a value of one column, as a criterion in code or as a coordinate in data.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_COLUMNS_HPP
#define PRESCHOOL_PLAN_COLUMNS_HPP

#include <cstddef>
#include <cstdint>
#include <preschool_plan/count.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/detail/text.hpp>
#include <preschool_plan/enumerators.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan {

namespace detail {

/// The type that a column holds: that of its member, of an optional's value, or of a list's items.
template <auto member>
using held_at = held<type_at<member>>;

/// A value of one column, and the test whether a row has it.
template <auto member>
struct Where {
    held_at<member> value;

    template <class Row>
    requires requires(Row const& row) { row.*member; }
    constexpr bool operator()(Row const& row) const {
        if constexpr (IsPlainText<held_at<member>>)
            return detail::any_held<held_at<member>>(row.*member,
                                                     [&](auto const& one) { return same_text(one, value); });
        else if constexpr (std::is_same_v<type_at<member>, held_at<member>>) // saves a call in a constant expression
            return row.*member == value;
        else
            return detail::any_held<held_at<member>>(row.*member, [&](auto const& one) { return one == value; });
    }
};

template <class Predicate, class Row>
concept IsPredicateOn = requires(Predicate const& predicate, Row const& row) {
    static_cast<bool>(predicate(row));
};
template <class Criterion>
struct Except {
    Criterion criterion;

    template <class Row>
    requires IsPredicateOn<Criterion, Row>
    constexpr bool operator()(Row const& row) const { return !criterion(row); }
};
template <class Body, class Part>
struct InOneParty {
    Body body;
    Part part;
};

// A value that is no enumerator would match no row, so it is a mistake.
template <class Value>
constexpr Value const& checked(Value const& value) {
    if constexpr (DescribedEnum<Value>)
        if (!preschool_plan::is_enumerator(value)) a_key_is_no_enumerator_of_its_enumeration();
    return value;
}

// A number to compare with a column. A number of another type has to be a constant that the column's type can hold: a
// std::uint16_t holds 2021, but not 2021.9 or -1.
template <class Number>
struct NumberOf {
    Number value;

    constexpr NumberOf(Number number) : value(number) {}
    constexpr operator Number() const { return value; }
    template <class Other>
    requires(!WholeNumber<Other> && !std::is_floating_point_v<Other> && !std::is_same_v<Other, Number>) NumberOf(Other)
    = delete; // a bool, a character
    template <class Other>
    requires(std::is_arithmetic_v<Other> && !requires(Other other) { Number{other}; } &&
             (WholeNumber<Other> || std::is_floating_point_v<Other>)) consteval NumberOf(Other number)
        : value(static_cast<Number>(number)) {
        if (static_cast<Other>(value) != number || (value < Number{}) != (number < Other{}))
            a_number_is_none_of_its_column();
    }
};

template <auto member>
using ValueOf = std::conditional_t<std::is_arithmetic_v<held_at<member>>, NumberOf<held_at<member>>, held_at<member>>;

template <class Member>
using IsEnumerationMember = std::is_enum<held<Member>>;

// How members are searched by type: the member has the type, or it has or holds it.
template <class Wanted>
struct IsExactly {
    template <class Member>
    using Test = std::is_same<Member, Wanted>;
};
template <class Wanted>
struct IsOrHolds {
    template <class Member>
    using Test = std::bool_constant<std::is_same_v<Member, Wanted> || std::is_same_v<held<Member>, Wanted>>;
};
template <class Wanted, class Row>
using SearchFor = Search<IsOrHolds<Wanted>::template Test, Row>;
// The column of a coordinate and the names of its values. There is one for each enumeration, and one for each member
// that shares its enumeration with others in its row. They are compared by a name that the compiler gives them: g++
// with -fsanitize=undefined does not compare addresses in constant expressions.
struct ColumnNames {
    std::string_view column;
    char const* const* names;
    std::size_t size;
    friend constexpr bool operator==(ColumnNames const& left, ColumnNames const& right) {
        return same_text(left.column, right.column);
    }
};
template <class Named>
constexpr auto name_in_function() {
    return text(__PRETTY_FUNCTION__);
}
/// The compiler's name for a type, without the beginning that all of these share, which makes comparing two cheap.
template <class Named>
constexpr std::string_view name_by_compiler() {
    constexpr std::size_t beginning = name_in_function<int>().size() - text("int]").size();
    std::string_view const all = name_in_function<Named>();
    return {all.data() + beginning, all.size() - beginning - text("]").size()};
}
template <class E, class Named>
inline constexpr ColumnNames column_named{name_by_compiler<Named>(), enumerators_of<E>::names, enumerators_of<E>::size};
inline constexpr ColumnNames no_column{{}, nullptr, 0};

// Whether the enumeration alone identifies the column: only one member of the row has it.
template <class Row, class E>
inline constexpr bool is_told_by_type = SearchFor<E, Row>::found == 1;

/// Whether a coordinate belongs to this enumeration member of the row: by name, or by type if no other member has that
/// type.
template <class Row, class Member>
constexpr bool is_of_column(ColumnNames const& column) {
    using E = held<member_type<Member>>;
    return (is_told_by_type<Row, E> && column == column_named<E, E>) ||
           column == column_named<E, Where<Member::pointer>>;
}

} // namespace detail

/// A value of the named column, as a criterion: `where<&Transfer::from>(Area::korla)`, `where<&Row::year>(2021)`. Of
/// enumerations only, it is also a coordinate of a `Total`. A value that is no enumerator does not compile in a
/// constant expression, and throws `std::out_of_range` at run time.
template <auto member>
[[nodiscard]] constexpr detail::Where<member> where(detail::ValueOf<member> value) {
    return {detail::checked<detail::held_at<member>>(value)};
}
/// Refuses what is no value of that column.
template <auto member, class Other>
requires(!std::is_convertible_v<Other const&, detail::ValueOf<member>>) constexpr detail::Where<member> where(
    Other const&) {
    static_assert(
        std::is_same_v<Other, detail::held_at<member>>,
        "preschool_plan: this is no value of that column. Give what the member is, or what its optional or its "
        "list holds, such as Seats{5} and not 5.");
    return {};
}
/// Refuses a text that would be gone when rows are compared with it: keep it in a variable first.
template <auto member, detail::EndsAtOnce Text>
requires std::is_same_v<detail::held_at<member>, std::string_view> detail::Where<member> where(Text&& text)
= delete;

/// All rows but those that meet the criterion: `except(Locality::rural)`, `except(where<&Transfer::to>(Area::korla))`.
template <class Criterion>
[[nodiscard]] constexpr detail::Except<Criterion> except(Criterion const& criterion) {
    return {criterion};
}

/// A body and its part, both in one item of the rows' list of parties: `party(Body::education_bureau, Part::acts)`.
template <DescribedEnum Body, DescribedEnum Part>
[[nodiscard]] constexpr detail::InOneParty<Body, Part> party(Body body, Part part) {
    return {body, part};
}

/// A value of one column of a table. An enumerator finds its column by type; where a row has several of that type,
/// `where` names one. Written by name: `column_name<Row>(coordinate)`, `coordinate.name()`.
class Coordinate {
  public:
    constexpr Coordinate() = default;
    template <DescribedEnum E>
    constexpr Coordinate(E value) : Coordinate(detail::column_named<E, E>, preschool_plan::position(value)) {}
    template <class E>
    requires(std::is_enum_v<E> && !DescribedEnum<E>) constexpr Coordinate(E) {
        detail::is_described_enumeration<E>(); // says what to do
    }
    template <auto member>
    requires DescribedEnum<detail::held_at<member>>
    constexpr Coordinate(detail::Where<member> const& named)
        : Coordinate(detail::column_named<detail::held_at<member>, detail::Where<member>>,
                     preschool_plan::position(named.value)) {}
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

/// The name of the row's member that the coordinate is a value of; empty if there is none.
template <DescribedRow Row>
[[nodiscard]] constexpr std::string_view column_name(Coordinate const& coordinate) {
    std::string_view found;
    detail::for_each_member(detail::members_that<detail::IsEnumerationMember, Row>{}, [&]<class Member>(Member*) {
        if (detail::is_of_column<Row, Member>(coordinate.column())) found = Member::name;
    });
    return found;
}
} // namespace preschool_plan

#endif
