// Which rows: a value of one column, as a criterion in code or as a coordinate in data; how a column is found by its type; and what the
// compiler says where it cannot be.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_COLUMNS_HPP
#define PRESCHOOL_PLAN_COLUMNS_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/count.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/detail/text.hpp>
#include <preschool_plan/enumerators.hpp>
#include <preschool_plan/optional.hpp>
#include <string_view>
#include <type_traits>
#include <utility>

namespace preschool_plan {

namespace detail {

// The type of a member, and of what it holds: the value of an optional, the items of a list.
template <auto member>
using type_at = decltype(type_of_member(member));
template <auto member>
using held_at = held<type_at<member>>;

// Whether a member is this value, holds it, or has it among its items.
template <class Member, class Value>
constexpr bool has(Member const& member, Value const& value) {
    if constexpr (IsPlainText<Member> && IsPlainText<Value>) {
        return same_text(member, value);
    } else if constexpr (std::is_same_v<Member, Value>) {
        return member == value;
    } else if constexpr (MayBeAbsent<Member>) {
        return member.has_value() && detail::has(*member, value);
    } else {
        for (auto const& item : member)
            if (detail::has(item, value)) return true;
        return false;
    }
}

template <auto member>
struct Where {
    held_at<member> value;
    template <class Row>
    requires requires(Row const& row) { row.*member; }
    constexpr bool operator()(Row const& row) const { return detail::has(row.*member, value); }
};
template <class Criterion>
struct Except {
    Criterion criterion;
};
template <class Body, class Part>
struct InOneParty {
    Body body;
    Part part;
};

} // namespace detail

/// A value of the column of that name: `where<&Transfer::from>(Area::korla)`, `where<&Row::year>(2021)`. A coordinate of a total, too.
template <auto member>
[[nodiscard]] constexpr detail::Where<member> where(detail::held_at<member> value) {
    return {value};
}

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

namespace detail {

// What a question that does not compile answers, so that the refusal stays the only error.
struct Refused {
    template <class T>
    constexpr operator T() const;
    template <class Key>
    constexpr Refused operator[](Key const&) const {
        return {};
    }
    constexpr Refused value() const { return {}; }
    template <class Other>
    friend constexpr bool operator==(Refused, Other const&) {
        return true;
    }
};
template <class T>
inline constexpr bool is_refused = std::is_same_v<std::remove_const_t<T>, Refused>;

// The rows of a range.
struct NoRow {};
template <class Rows>
struct RowOf {
    using Type = NoRow;
};
template <class Rows>
requires requires(Rows& rows) { *std::begin(rows); }
struct RowOf<Rows> {
    using Type = std::remove_cvref_t<decltype(*std::begin(std::declval<Rows&>()))>;
};
template <class Rows>
using row_type = typename RowOf<std::remove_reference_t<Rows>>::Type;

template <class Rows>
constexpr bool is_range() {
    constexpr bool is_one = !std::is_same_v<row_type<Rows>, NoRow> && std::is_class_v<row_type<Rows>>;
    static_assert(
        is_one, "preschool_plan: these are no rows. Give a range of a described struct: a table, an array, a vector.");
    return is_one;
}

// What a member is looked for by: its type, the type of what it holds, that of what its items hold.
template <class Wanted>
struct IsExactly {
    template <class Member>
    struct Test {
        static constexpr bool value = std::is_same_v<Member, Wanted>;
    };
};
template <class Wanted>
struct IsOrHolds {
    template <class Member>
    struct Test {
        static constexpr bool value = std::is_same_v<Member, Wanted> || std::is_same_v<held<Member>, Wanted>;
    };
};
template <class... Wanted>
struct HasItemsWith {
    template <class Member>
    struct Test {
        static constexpr bool value = false;
    };
    template <IsList Member>
    requires DescribedRow<held<Member>>
    struct Test<Member> {
        template <class One>
        using In = Search<IsOrHolds<One>::template Test, One, described_members<held<Member>>>;
        static constexpr bool value = (... && (In<Wanted>::found == 1));
    };
};
template <class Member>
struct IsCountMember {
    static constexpr bool value = is_count<Member>;
};
template <class Member>
struct IsLevelMember {
    static constexpr bool value = is_level<Member>;
};

// What the compiler says of a level that is to be added up.
template <class Row, bool is_a_level>
constexpr void refuse_level() {
    static_assert(!is_a_level,
                  "preschool_plan: this is a level, and what there is at one time and at another does not add "
                  "up. A declared Total of it takes the rows of the latest time.");
}

template <class Row>
constexpr bool is_described() {
    static_assert(DescribedRow<Row> || std::is_same_v<Row, NoRow>,
                  "preschool_plan: this row type is not described. Write "
                  "BOOST_DESCRIBE_STRUCT(Row, (), (its, members)) after the struct.");
    return DescribedRow<Row>;
}

// The pointer to the one member that was found. `Asked` is what the compiler names.
template <class Row, class Asked, class Found>
constexpr auto the_one() {
    static_assert(
        Found::found != 0,
        "preschool_plan: the row has no described member of the type that is asked for. Ask for the type of one of "
        "its members, or describe the member that is missing.");
    static_assert(Found::found < 2,
                  "preschool_plan: the row has several members of the type that is asked for. Name one: "
                  "total_by<&Row::member>(rows), where<&Row::member>(value).");
    if constexpr (Found::found == 1)
        return Found::pointer;
    else
        return Refused{};
}

template <class Key>
constexpr bool is_key() {
    constexpr bool holds_keys = !std::is_enum_v<Key> && std::is_enum_v<held<Key>>;
    static_assert(!holds_keys,
                  "preschool_plan: rows are grouped by a member that every row has once, and this one may be absent or "
                  "is a list. Ask for each value: total(rows, value).");
    static_assert(std::is_enum_v<Key> || holds_keys,
                  "preschool_plan: rows are grouped by a member that is an enumeration, and this is none.");
    static_assert(
        !std::is_enum_v<Key> || DescribedEnum<Key>,
        "preschool_plan: this enumeration is not described. Write BOOST_DESCRIBE_ENUM(Enumeration, its, enumerators) "
        "after it.");
    return DescribedEnum<Key>;
}

template <class Row, class Key>
constexpr auto the_key() {
    using Found = Search<IsExactly<Key>::template Test, Refused, described_members<Row>>;
    using Holding = Search<IsOrHolds<Key>::template Test, Refused, described_members<Row>>;
    if constexpr (Found::found == 0 && Holding::found != 0)
        return is_key<type_at<Holding::pointer>>() ? Refused{} : Refused{};
    else
        return the_one<Row, Key, Found>();
}

/// The member that rows are grouped by.
template <class Row, class Key>
constexpr auto key_of_type() {
    if constexpr (!is_key<Key>())
        return Refused{};
    else if constexpr (is_described<Row>())
        return the_key<Row, Key>();
    else
        return Refused{};
}
template <class Row, auto key>
constexpr auto key_named() {
    constexpr bool is_of_row = requires(Row const& row) { row.*key; };
    static_assert(is_of_row, "preschool_plan: this is a pointer to a member of another struct than the rows are.");
    if constexpr (!is_of_row)
        return Refused{};
    else if constexpr (is_key<type_at<key>>())
        return key;
    else
        return Refused{};
}

/// The member to add up: the one that is a count, or a count of type `Asked`.
template <class Row, class Asked>
constexpr auto count_of_type() {
    if constexpr (!is_described<Row>()) {
        return Refused{};
    } else if constexpr (!std::is_void_v<Asked>) {
        return the_one<Row, Asked, Search<IsExactly<Asked>::template Test, Refused, described_members<Row>>>();
    } else {
        using Found = Search<IsCountMember, Refused, described_members<Row>>;
        constexpr bool has_only_levels =
            Found::found == 0 && Search<IsLevelMember, Refused, described_members<Row>>::found != 0;
        refuse_level<Row, has_only_levels>();
        static_assert(Found::found != 0 || has_only_levels,
                      "preschool_plan: the row has no described member that is a count, so there is nothing to "
                      "add up. Give it a member such as Seats, and describe it.");
        static_assert(Found::found < 2, "preschool_plan: the row has several counts. Name the one to add up: "
                                        "total(rows, &Row::member), or its type: total<Seats>(rows).");
        if constexpr (Found::found == 1)
            return Found::pointer;
        else
            return Refused{};
    }
}
template <class Row, class Pointer>
constexpr auto count_named(Pointer pointer) {
    constexpr bool is_of_row = requires(Row const& row) { row.*pointer; };
    static_assert(is_of_row, "preschool_plan: this is a pointer to a member of another struct than the rows are.");
    if constexpr (is_of_row) {
        constexpr bool is_a_count = is_count<decltype(type_of_member(pointer))>;
        constexpr bool is_a_level = is_level<decltype(type_of_member(pointer))>;
        refuse_level<Row, is_a_level>();
        static_assert(is_a_count || is_a_level,
                      "preschool_plan: this member is no count, so it cannot be added up. Name one that is, such as "
                      "a member of type Seats; a criterion is where<&Row::member>(value).");
        if constexpr (is_a_count)
            return pointer;
        else
            return Refused{};
    } else {
        return Refused{};
    }
}

} // namespace detail

namespace detail {

template <auto list, auto member>
struct WhereItem {
    held_at<member> value;
    template <class Row>
    constexpr bool operator()(Row const& row) const {
        for (auto const& item : row.*list)
            if (detail::has(item.*member, value)) return true;
        return false;
    }
};
template <auto list, auto body_member, auto part_member>
struct WhereParty {
    held_at<body_member> body;
    held_at<part_member> part;
    template <class Row>
    constexpr bool operator()(Row const& row) const {
        for (auto const& item : row.*list)
            if (detail::has(item.*body_member, body) && detail::has(item.*part_member, part)) return true;
        return false;
    }
};
template <class Condition>
struct Not {
    Condition condition;
    template <class Row>
    constexpr bool operator()(Row const& row) const {
        return !condition(row);
    }
};
// A predicate is not copied: one that remembers is the caller's.
template <class Predicate>
struct Asked {
    Predicate const& predicate;
    template <class Row>
    constexpr bool operator()(Row const& row) const {
        return static_cast<bool>(predicate(row));
    }
};

template <class T>
inline constexpr bool is_where = false;
template <auto member>
inline constexpr bool is_where<Where<member>> = true;
template <class T>
inline constexpr bool is_where_item = false;
template <auto list, auto member>
inline constexpr bool is_where_item<WhereItem<list, member>> = true;
// Several values of one column mean either.
template <class T>
inline constexpr bool is_value = is_where<T> || is_where_item<T>;

template <class Predicate, class Row>
concept IsPredicateOn = requires(Predicate const& predicate, Row const& row) {
    static_cast<bool>(predicate(row));
};
template <class Predicate, class Row>
concept CanBeCalledAtAll = requires(Predicate& predicate, Row& row) {
    predicate(row);
}
|| requires { &Predicate::operator(); };

// A value of no name meets nothing, and is a mistake.
template <class Value>
constexpr Value const& checked(Value const& value) {
    if constexpr (DescribedEnum<Value>)
        if (!preschool_plan::is_enumerator(value)) a_key_is_no_enumerator_of_its_enumeration();
    return value;
}

template <class Row, class Value>
constexpr auto condition_of_value(Value const& value) {
    using Direct = Search<IsOrHolds<Value>::template Test, Refused, described_members<Row>>;
    using Nested = Search<HasItemsWith<Value>::template Test, Refused, described_members<Row>>;
    if constexpr (Direct::found == 0 && Nested::found == 1) {
        using Item = held_at<Nested::pointer>;
        return WhereItem<Nested::pointer,
                         Search<IsOrHolds<Value>::template Test, Refused, described_members<Item>>::pointer>{
            checked(value)};
    } else {
        constexpr auto pointer = the_one<Row, Value, std::conditional_t<Direct::found == 0, Nested, Direct>>();
        if constexpr (is_refused<decltype(pointer)>)
            return Refused{};
        else
            return Where<pointer>{checked(value)};
    }
}

template <class Row, class Criterion>
constexpr auto condition(Criterion const& criterion) {
    if constexpr (IsPredicateOn<Criterion, Row> && !is_value<Criterion>) {
        return Asked<Criterion>{criterion};
    } else if constexpr (is_where<Criterion>) {
        static_assert(IsPredicateOn<Criterion, Row>,
                      "preschool_plan: this is a pointer to a member of another struct than the rows are.");
        if constexpr (IsPredicateOn<Criterion, Row>)
            return criterion;
        else
            return Refused{};
    } else if constexpr (!std::is_enum_v<Criterion> && !std::is_class_v<Criterion>) {
        static_assert(
            !std::is_member_pointer_v<Criterion>,
            "preschool_plan: the count to add up is the first argument after the rows; a value of a member is "
            "where<&Row::member>(value).");
        static_assert(std::is_member_pointer_v<Criterion>,
                      "preschool_plan: a plain number, bool or text says nothing of the column that it is of. Write "
                      "where<&Row::member>(value).");
        return Refused{};
    } else if constexpr (CanBeCalledAtAll<Criterion, Row>) {
        static_assert(
            IsPredicateOn<Criterion, Row>,
            "preschool_plan: this criterion cannot be called with a row and say yes or no. It has to take the row by value "
            "or const reference, not change itself (no mutable), and return a bool.");
        return Refused{};
    } else if constexpr (is_described<Row>()) {
        return condition_of_value<Row>(criterion);
    } else {
        return Refused{};
    }
}
template <class Row, class Criterion>
constexpr auto condition(Except<Criterion> const& criterion) {
    auto const inner = condition<Row>(criterion.criterion);
    if constexpr (is_refused<decltype(inner)>)
        return Refused{};
    else
        return Not<std::remove_const_t<decltype(inner)>>{inner};
}
template <class Row, class Body, class Part>
constexpr auto condition(InOneParty<Body, Part> const& criterion) {
    if constexpr (is_described<Row>()) {
        constexpr auto list =
            the_one<Row, InOneParty<Body, Part>,
                    Search<HasItemsWith<Body, Part>::template Test, Refused, described_members<Row>>>();
        if constexpr (is_refused<decltype(list)>) {
            return Refused{};
        } else {
            using Members = described_members<held_at<list>>;
            return WhereParty<list, Search<IsOrHolds<Body>::template Test, Refused, Members>::pointer,
                              Search<IsOrHolds<Part>::template Test, Refused, Members>::pointer>{criterion.body,
                                                                                                 criterion.part};
        }
    } else {
        return Refused{};
    }
}

template <class Row, class Condition, class... All>
constexpr bool meets_one(Row const& row, Condition const& condition, All const&... all) {
    if constexpr (is_value<Condition>)
        return ((std::is_same_v<Condition, All> && all(row)) || ...);
    else
        return condition(row);
}
/// Whether the row meets all conditions, asked in order until one is not met.
template <class Row, class... Conditions>
constexpr bool meets(Row const& row, Conditions const&... conditions) {
    return (meets_one(row, conditions, conditions...) && ...);
}

} // namespace detail
} // namespace preschool_plan

#endif
