#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>
#include <doctest/doctest.h>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/model.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/rule.hpp>
#include <preschool_plan/vocabulary.hpp>

namespace pp = preschool_plan;

enum class Scattered { first = 7, second = 9 };
BOOST_DESCRIBE_ENUM(Scattered, first, second)

TEST_CASE("enumerators are listed in the order of their description") {
    static_assert(pp::enumerators<pp::GroupRole>.size() == 3);
    static_assert(pp::enumerators<pp::GroupRole>[0] == pp::GroupRole::leader);
    static_assert(pp::enumerators<pp::GroupRole>[2] == pp::GroupRole::member);
}

TEST_CASE("enumerators are those that Boost.Describe's own interface lists") {
    std::size_t index = 0;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<pp::Purpose>>([&](auto enumerator) {
        CHECK(pp::enumerators<pp::Purpose>[index] == enumerator.value);
        CHECK(pp::enumerator_name(enumerator.value) == enumerator.name);
        ++index;
    });
    CHECK(index == pp::enumerators<pp::Purpose>.size());
}

TEST_CASE("an enumerator knows its position and name") {
    static_assert(pp::position(pp::Works::expansion) == 1);
    static_assert(pp::enumerator_name(pp::Works::expansion) == "expansion");
    CHECK(pp::enumerator_name(pp::GroupRole::deputy_leader) == "deputy_leader");
    CHECK(pp::position(pp::GroupRole::member) == 2);
}

TEST_CASE("a value that is no enumerator has the position after the last, and no name") {
    static_assert(pp::position(static_cast<pp::Works>(2)) == 2);
    static_assert(pp::enumerator_name(static_cast<pp::Works>(2)) == "");
    static_assert(pp::position(static_cast<Scattered>(8)) == 2 && pp::position(Scattered::second) == 1);
    CHECK(pp::enumerator_name(static_cast<pp::Works>(200)) == "");
}

TEST_CASE("a clause made from nothing is the opening") {
    static_assert(pp::Clause{} == pp::Clause{0, 0});
    CHECK(pp::Clause{}.section == 0);
    CHECK(pp::Clause{}.item == 0);
}

TEST_CASE("words of the vocabulary have the notice's term and ours") {
    static_assert(label(pp::Locality::urban) == pp::Label{"城市", "urban"});
    static_assert(label(pp::Locality::rural) == pp::Label{"农村", "rural"});
    static_assert(label(pp::Works::new_build) == pp::Label{"新增", "addition"});
    static_assert(label(pp::Works::expansion) == pp::Label{"改扩建", "renovation and expansion"});
    static_assert(label(pp::Ownership::public_run) == pp::Label{"公办", "public"});
    static_assert(label(pp::Ownership::inclusive_private) == pp::Label{"普惠性民办", "inclusive private"});
    static_assert(label(pp::GroupRole::leader) == pp::Label{"组长", "leader"});
    static_assert(label(pp::GroupRole::deputy_leader) == pp::Label{"副组长", "deputy leader"});
    static_assert(label(pp::GroupRole::member) == pp::Label{"成员", "member"});
    static_assert(label(pp::Purpose::sanction) == pp::Label{"问责", "sanction"});
    static_assert(label(pp::Part::leads) == pp::Label{"牵头单位", "lead body"});
    static_assert(label(static_cast<pp::Locality>(2)) == pp::Label{});
}

TEST_CASE("dates exist as a calendar has them, and end on their last day") {
    using pp::Date;
    static_assert(Date{2021}.exists() && Date{2021, 2}.exists() && Date{2020, 2, 29}.exists() &&
                  Date{0, 9, 1}.exists());
    static_assert(!Date{2021, 2, 29}.exists() && !Date{2021, 0, 5}.exists() && !Date{2021, 13}.exists() &&
                  !Date{}.exists());
    static_assert(!Date{1900, 2, 29}.exists() && Date{2000, 2, 29}.exists() && !Date{2021, 4, 31}.exists());
    static_assert(Date{2020, 8}.last_day() == Date{2020, 8, 31} && Date{2021}.last_day() == Date{2021, 12, 31});
}

TEST_CASE("clauses stand in order, the annexes last, and know what they are part of") {
    using pp::Clause;
    static_assert(Clause{} < Clause{1} && Clause{3} < Clause{3, 6} && Clause{3, 6} < Clause{3, 6, 1} &&
                  Clause{9, 9} < Clause{0, 0, 0, 1});
    static_assert(Clause{3, 6, 1}.parent() == Clause{3, 6} && Clause{3, 6}.parent() == Clause{3} &&
                  Clause{3}.parent() == Clause{});
    static_assert(Clause{2, 0, 0, 1}.parent() == Clause{0, 0, 0, 1} && Clause{0, 0, 0, 1}.parent() == Clause{});
    static_assert(Clause{3, 6}.number() == 6 && Clause{3}.number() == 3);
}

TEST_CASE("a clause has four levels, and takes four bytes") {
    using pp::Clause;
    static_assert(sizeof(Clause) == 4);
    constexpr Clause second{.section = 2, .item = 4, .point = 1, .subpoint = 2};
    static_assert(second.parent() == Clause{2, 4, 1} && second.number() == 2);
    static_assert(Clause{2, 4, 1} < second && second < Clause{2, 4, 2} && second < Clause{2, 4, 1, 0, 3});
    static_assert(Clause{255, 255, 255, 0, 15} < Clause{0, 0, 0, 1} && Clause{0, 0, 0, 1} < Clause{0, 0, 0, 15});
}

// The members that the library reads are those of Boost.Describe's public interface.
template <class Row>
constexpr bool same_members =
    std::is_same_v<boost::mp11::mp_rename<pp::detail::described_members<Row>, boost::mp11::mp_list>,
                   boost::mp11::mp_rename<boost::describe::describe_members<Row, boost::describe::mod_public |
                                                                                     boost::describe::mod_inherited>,
                                          boost::mp11::mp_list>>;
static_assert(same_members<pp::Label> && same_members<pp::Finding> && same_members<pp::Figure> &&
              same_members<pp::Clause>);

// clang-format off
enum class Hundred : std::uint8_t {
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9,
    a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
    a20, a21, a22, a23, a24, a25, a26, a27, a28, a29,
    a30, a31, a32, a33, a34, a35, a36, a37, a38, a39,
    a40, a41, a42, a43, a44, a45, a46, a47, a48, a49,
    a50, a51, a52, a53, a54, a55, a56, a57, a58, a59,
    a60, a61, a62, a63, a64, a65, a66, a67, a68, a69,
    a70, a71, a72, a73, a74, a75, a76, a77, a78, a79,
    a80, a81, a82, a83, a84, a85, a86, a87, a88, a89,
    a90, a91, a92, a93, a94, a95, a96, a97, a98, a99
};
BOOST_DESCRIBE_ENUM_BEGIN(Hundred)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a0) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a1)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a2) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a3)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a4) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a5)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a6) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a7)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a8) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a9)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a10) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a11)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a12) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a13)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a14) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a15)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a16) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a17)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a18) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a19)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a20) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a21)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a22) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a23)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a24) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a25)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a26) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a27)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a28) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a29)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a30) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a31)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a32) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a33)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a34) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a35)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a36) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a37)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a38) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a39)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a40) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a41)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a42) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a43)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a44) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a45)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a46) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a47)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a48) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a49)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a50) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a51)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a52) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a53)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a54) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a55)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a56) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a57)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a58) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a59)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a60) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a61)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a62) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a63)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a64) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a65)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a66) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a67)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a68) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a69)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a70) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a71)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a72) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a73)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a74) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a75)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a76) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a77)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a78) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a79)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a80) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a81)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a82) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a83)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a84) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a85)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a86) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a87)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a88) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a89)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a90) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a91)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a92) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a93)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a94) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a95)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a96) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a97)
BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a98) BOOST_DESCRIBE_ENUM_ENTRY(Hundred, a99)
BOOST_DESCRIBE_ENUM_END(Hundred)
    // clang-format on
    struct OfHundred {
    Hundred key;
    pp::Seats seats;
};
BOOST_DESCRIBE_STRUCT(OfHundred, (), (key, seats))

namespace {
struct Terms {
    using Area = Hundred;
    using Body = Hundred;
    using Topic = Hundred;
};
} // namespace

TEST_CASE("an enumeration of a hundred enumerators is a key like any other") {
    using namespace pp::literals;
    static constexpr OfHundred rows[] = {{Hundred::a0, 1_seats}, {Hundred::a99, 2_seats}, {Hundred::a99, 3_seats}};
    static_assert(pp::enumerators<Hundred>.size() == 100 && pp::position(Hundred::a73) == 73);
    CHECK(pp::total_by<Hundred>(rows)[Hundred::a99] == 5_seats);
}

template <class Row>
constexpr std::size_t described() {
    return boost::mp11::mp_size<boost::describe::describe_members<Row, boost::describe::mod_public>>::value;
}

// A struct with constructors cannot be asked how many members it has; taken apart, it does not compile with any other
// number.
TEST_CASE("the structs of the library that have constructors leave no member out of their description") {
    auto const& [zh, en] = pp::Label{};
    auto const& [name, pinyin] = pp::PersonName{};
    auto const& [body, part, printed] = pp::Party<Terms>{};
    auto const& [quantity, bound, step, measure_word] = pp::Figure{};
    static_assert(described<pp::Label>() == 2 && described<pp::PersonName>() == 2);
    static_assert(described<pp::Party<Terms>>() == 3 && described<pp::Figure>() == 4);
    CHECK((zh.empty() && en.empty() && name.empty() && pinyin.empty() && printed.empty() && !measure_word));
    CHECK((body == Hundred::a0 && part == pp::Part::responsible && bound == pp::Bound::exactly && step == 1));
    CHECK(quantity == pp::Quantity{});
}

TEST_CASE("a finding made from nothing is of no rule, and nowhere") {
    constexpr pp::Finding found;
    static_assert(found.rule == pp::Rule{} && found.place.empty() && !found.clause);
    CHECK_FALSE(found.declared.has_value());
}
