#include <doctest/doctest.h>
#include <preschool_plan/detail/wording.hpp>

using preschool_plan::detail::prints;

constexpr char letters_alone[] = {'a', 'b'}; // nothing follows that may be read

TEST_CASE("a text prints the numbers in its digits, and no part of them") {
    static_assert(prints("33个幼教联盟共同体", 33));
    static_assert(!prints("33个幼教联盟共同体", 3));
    static_assert(prints("满20年、30年", 20) && prints("满20年、30年", 30));
    static_assert(!prints("满20年、30年", 50) && !prints("满20年、30年", 2030));
    static_assert(prints("2021年1月25日", 2021) && prints("2021年1月25日", 1) && prints("2021年1月25日", 25));
    CHECK(prints("0", 0));
    CHECK(prints("增加学位9030", 9030));
}

TEST_CASE("a text prints the numbers in its Chinese numerals") {
    static_assert(prints("一二三", 1) && prints("一二三", 2) && prints("一二三", 3) && !prints("一二三", 123));
    static_assert(prints("四", 4) && prints("五", 5) && prints("六", 6) && prints("七", 7) && prints("八", 8));
    static_assert(prints("九", 9) && prints("十", 10) && !prints("十", 1));
    static_assert(prints("“十四五”初期", 14) && prints("“十四五”初期", 5) && !prints("“十四五”初期", 10));
    static_assert(prints("二十年", 20) && !prints("二十年", 2) && !prints("二十年", 10));
    static_assert(prints("九十九", 99) && prints("三十一所", 31));
    static_assert(prints("十十", 10) && !prints("十十", 20) && prints("二十十", 20) && prints("二十十", 10));
}

TEST_CASE("a text without numbers prints none") {
    static_assert(!prints("", 0) && !prints("幼儿园", 0) && !prints("\xE4\xB8", 1) && !prints("二十\xE4\xB8", 1));
    CHECK_FALSE(prints("kindergarten", 1));
}

TEST_CASE("numerals are read up to 9,999, as people write them") {
    static_assert(prints("一百二十个", 120) && !prints("一百二十个", 20) && prints("三千零五", 3005));
    static_assert(prints("两所", 2) && prints("九千九百九十九", 9999) && prints("二〇二一年", 2021));
    static_assert(prints("一百零八", 108) && !prints("百分之", 100));
}

TEST_CASE("thousands may be set off by a comma") {
    static_assert(prints("1,200个", 1200) && !prints("1,200个", 200) && prints("12,345,678", 12'345'678));
    static_assert(prints("1,20个", 20) && prints("1,2000个", 2000));
}

TEST_CASE("a number of more than fifteen digits is not understood, and none that it is part of") {
    static_assert(prints("999999999999999", 999999999999999));
    CHECK_FALSE(prints("9999999999999999991", 1));
    CHECK_FALSE(prints("18446744073709551617", 1844674407370955161));
}

TEST_CASE("a date is printed as one, year before month before day") {
    using preschool_plan::Date;
    static_assert(prints("2021年1月25日", Date{2021, 1, 25}) && !prints("2021年1月25日", Date{2021, 1}));
    static_assert(!prints("2021年1月25日", Date{2021}) && prints("2021年1月底前", Date{2021, 1}));
    static_assert(!prints("2021年1月25日前", Date{2021, 1, 1}) && !prints("2021年12月1日前", Date{2021, 1, 12}));
    static_assert(prints("2022年底前", Date{2022}) && prints("每年9月1日", Date{0, 9, 1}) &&
                  !prints("2021", Date{2021}));
    static_assert(prints("从2020年3月到2021年1月", Date{2021, 1}) && !prints("2020年、3月", Date{2020, 3}));
}

TEST_CASE("a text is read to its end and no further") {
    static_assert(prints(std::string_view{"12345", 2}, 12) && !prints(std::string_view{"12345", 2}, 123));
    static_assert(!prints(std::string_view{"一", 2}, 1) && !prints(std::string_view{"二十一", 8}, 21));
    static_assert(prints(std::string_view{"二十一", 6}, 20));
    static_assert(prints(std::string_view{"园123", 5}, 12) && !prints(std::string_view{"园123", 5}, 123));
    static_assert(!prints(std::string_view{letters_alone, 2}, 1));
    static_assert(prints(std::string_view{"二十", 5}, 2) && !prints(std::string_view{"二十", 5}, 20));
    static_assert(prints("a5", 5) && prints("ab5", 5) && prints("园5", 5) && prints("、30", 30));
    CHECK(prints("二十四", 24));
    CHECK_FALSE(prints("二十四", 4));
    CHECK_FALSE(prints("十四", 4));
    CHECK(prints("十四年", 14));
}

TEST_CASE("figures are read with decimals, steps of 万 and 亿, and percent") {
    using namespace preschool_plan;
    static_assert(prints("投入4.86亿元", Figure{486'000'000_yuan, Bound::exactly, yi / 100}));
    static_assert(prints("投入4.86亿元", Figure{486'000'000_yuan}));
    static_assert(!prints("投入4.86亿元", Figure{486'000'000_yuan, Bound::exactly, yi}));
    static_assert(!prints("投入4.87亿元", Figure{486'000'000_yuan}));
    static_assert(prints("1200万元", Figure{12'000'000_yuan, Bound::exactly, wan}) &&
                  !prints("1200万元", Figure{1200_yuan}));
    static_assert(prints("达到95%以上", Figure{95_percent}) && !prints("达到95%以上", Figure{9.5_percent}));
    static_assert(prints("99.5％", Figure{99.5_percent}) && !prints("95%", Figure{95_seats}) &&
                  !prints("95个", Figure{95_percent}));
    static_assert(prints("百分之九十五", Figure{95_percent}) && prints("百分之99.5", Figure{99.5_percent}));
    static_assert(prints("三十万元", Figure{300'000_yuan, Bound::exactly, wan}) && !prints("95%", 95));
    CHECK(prints("3.个", Figure{3_seats}));
}
