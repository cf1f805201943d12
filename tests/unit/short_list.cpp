#include <array>
#include <doctest/doctest.h>
#include <preschool_plan/rows.hpp>
#include <stdexcept>
#include <vector>

using preschool_plan::Rows, preschool_plan::ShortList;

TEST_CASE("a short list keeps its items in order") {
    constexpr ShortList<int, 3> list{7, 8};
    static_assert(list.size() == 2 && list[0] == 7 && list[1] == 8 && !list.empty());
    static_assert(list.end() - list.begin() == 2);
    int sum = 0;
    for (int item : list) sum += item;
    CHECK(sum == 15);
}

TEST_CASE("a short list may be empty or full") {
    static_assert(ShortList<int, 3>{}.empty() && ShortList<int, 3>{}.size() == 0);
    constexpr ShortList<int, 3> full{1, 2, 3};
    CHECK(full.size() == 3);
    CHECK(full[2] == 3);
}

TEST_CASE("rows view an array, a part of one, or nothing") {
    static constexpr int table[] = {1, 2, 3};
    constexpr Rows<int> rows{table};
    static_assert(rows.size() == 3 && rows[2] == 3 && rows.data() == table && !rows.empty());
    static_assert(rows.end() == rows.begin() + 3);
    constexpr Rows<int> part{table, 2};
    CHECK(part.size() == 2);
    CHECK(Rows<int>{}.empty());
    CHECK(Rows<int>{}.begin() == Rows<int>{}.end());
}

TEST_CASE("a short list takes things one by one, and no more than it has room for") {
    ShortList<int, 2> list;
    list.push_back(1);
    list.push_back(2);
    CHECK(list == ShortList<int, 2>{1, 2});
    CHECK_THROWS_AS(list.push_back(3), std::length_error);
    CHECK_THROWS_AS((ShortList<int, 2>{1, 2, 3}), std::length_error);
}

TEST_CASE("rows are made from whatever has data and size, of exactly these rows") {
    std::vector<int> const table{1, 2, 3};
    CHECK(Rows<int>{table}.size() == 3);
    constexpr static std::array pair{1, 2};
    CHECK(Rows<int>{pair}.size() == 2);
    static_assert(!std::is_constructible_v<Rows<int>, std::vector<int>>); // which would be gone
    struct Base {};
    struct Derived : Base {};
    static_assert(!std::is_constructible_v<Rows<Base>, std::vector<Derived> const&>);
}

TEST_CASE("a short list is copied, assigned and filled after it was empty") {
    ShortList<int, 3> list;
    ShortList<int, 3> const empty = list;
    list.push_back(4);
    list.push_back(5);
    ShortList<int, 3> copy = empty;
    CHECK(copy.empty());
    copy = list;
    CHECK(copy == ShortList<int, 3>{4, 5});
    constexpr auto filled = [] {
        ShortList<int, 2> some;
        some.push_back(6);
        some.push_back(7);
        return some;
    }();
    static_assert(filled[1] == 7);
}

TEST_CASE("the value of nothing is not read") {
    preschool_plan::Optional<Rows<int>> const nothing;
    CHECK_THROWS_AS((void)*nothing, std::out_of_range);
    CHECK_THROWS_AS((void)nothing->size(), std::out_of_range);
    CHECK_THROWS_AS((void)nothing.value(), std::out_of_range);
}

TEST_CASE("lists are equal that have the same things in the same order, and no more") {
    using List = preschool_plan::ShortList<int, 3>;
    CHECK(List{1, 2} == List{1, 2});
    CHECK_FALSE(List{1, 2} == List{3, 2});
    CHECK_FALSE(List{1, 2} == List{1, 3});
    CHECK_FALSE(List{1, 2} == List{1, 2, 3});
}
