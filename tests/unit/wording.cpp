#include <doctest/doctest.h>
#include <preschool_plan/detail/wording.hpp>

using preschool_plan::detail::last_date;
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

TEST_CASE("the date of a text is the last that it prints, year before month before day") {
    using preschool_plan::Date;
    static_assert(last_date("2021年1月25日") == Date{2021, 1, 25} && last_date("2021年1月底前") == Date{2021, 1});
    static_assert(last_date("2022年底前") == Date{2022} && last_date("每年9月1日") == Date{0, 9, 1});
    static_assert(last_date("2021") == Date{} && last_date("“十四五”初期") == Date{} && last_date("") == Date{});
    static_assert(last_date("2026年6月至2026年8月") == Date{2026, 8} && last_date("二〇二一年三月") == Date{2021, 3});
    static_assert(last_date("2026年6月至8月") == Date{2026, 8}); // which takes its year from the one before
    static_assert(last_date("2025年9月1日至15日") == Date{2025, 9, 15});
    static_assert(last_date("2020年3月底前至2021年") == Date{2021});
}

TEST_CASE("a duration is no date, nor is a beginning") {
    using preschool_plan::Date;
    static_assert(last_date("3年内") == Date{} && last_date("6个月内") == Date{} && last_date("30日内") == Date{});
    static_assert(last_date("2025年9月1日后30日内") == Date{2025, 9, 1});
    static_assert(last_date("自2024年9月起") == Date{} && last_date("自2024年秋季学期起") == Date{});
    static_assert(last_date("自2024年9月起至12月底") == Date{2024, 12});
    static_assert(last_date("2024年13月") == Date{2024});
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
    static_assert(prints("达到95%", Figure{95_percent}) && !prints("达到95%", Figure{9.5_percent}));
    static_assert(prints("99.5％", Figure{99.5_percent}) && !prints("95%", Figure{95_seats}) &&
                  !prints("95个", Figure{95_percent}));
    static_assert(prints("百分之九十五", Figure{95_percent}) && prints("百分之99.5", Figure{99.5_percent}));
    static_assert(prints("三十万元", Figure{300'000_yuan, Bound::exactly, wan}) && !prints("95%", 95));
    CHECK(prints("3.个", Figure{3_seats}));
}

TEST_CASE("万 and 亿 make one number of what stands around them, and no part of it is printed") {
    using namespace preschool_plan;
    static_assert(prints("5万亿元", Figure{Yuan{5 * wan * yi}}) && !prints("5万亿元", Figure{50'000_yuan}));
    static_assert(prints("3亿5000万元", Figure{350'000'000_yuan, Bound::exactly, wan}));
    static_assert(!prints("3亿5000万元", Figure{50'000'000_yuan}) && !prints("3亿5000万元", Figure{300'000'000_yuan}));
    static_assert(prints("一万二千个", Figure{12'000_seats}) && !prints("一万二千个", Figure{2000_seats}) &&
                  !prints("一万二千个", Figure{10'000_seats}));
    static_assert(prints("一万零二十", 10'020) && prints("5千万元", Figure{50'000'000_yuan}) && !prints("5千万元", 5));
    static_assert(prints("一百二", 120) && !prints("一百二", 102) && prints("三千五百", 3500));
    // What cannot be put together is not understood, and none of it is printed.
    for (auto const* text : {"一万二", "3.5亿5000万", "5万6亿", "9亿亿亿亿", "999999999999999亿亿"}) {
        CAPTURE(text);
        CHECK_FALSE((prints(text, 10'002) || prints(text, 2) || prints(text, Figure{50'000'000_yuan}) ||
                     prints(text, Figure{600'000'000_yuan}) || prints(text, Figure{900'000'000_yuan})));
    }
    static_assert(prints("每所5万一年", Figure{50'000_yuan})); // digits and numerals are two numbers
}

TEST_CASE("shares are of 100, of 1,000 or of what the text says, with decimals in numerals too") {
    using namespace preschool_plan;
    static_assert(prints("百分之八十五点五", Figure{85.5_percent}) && !prints("百分之八十五点五", Figure{85_percent}));
    static_assert(prints("万分之五", Figure{Share{5, 10'000}}) && !prints("万分之五", 5));
    static_assert(prints("千分之五", Figure{Share{5, 1000}}) && !prints("千分之五", 5) &&
                  prints("5‰", Figure{Share{5, 1000}}));
    static_assert(prints("三分之二", Figure{Share{2, 3}}) && !prints("三分之二", 3) && !prints("三分之二", 2));
    static_assert(prints("八点五万元", Figure{85'000_yuan, Bound::exactly, 1000}) && !prints("八点五万元", 8));
    CHECK_FALSE(prints("百分之一点二三四五六七八九", Figure{Share{1, 100}}));
    CHECK_FALSE(prints("999999999999999分之1.00000000000001", Figure{Share{1, 100}}));
}

TEST_CASE("a word beside the figure bounds it: where there is one, it is the figure's") {
    using namespace preschool_plan;
    constexpr Figure at_least{65_percent, Bound::at_least};
    constexpr Figure at_most{65_percent, Bound::at_most};
    constexpr Figure exactly{65_percent};
    for (auto const* text : {"达到65%以上", "不低于65%", "不少于百分之六十五", "至少65%", "65％及以上"}) {
        CAPTURE(text);
        CHECK(prints(text, at_least));
        CHECK_FALSE((prints(text, at_most) || prints(text, exactly)));
    }
    for (auto const* text : {"控制在65%以内", "不高于65%", "不超过65%", "至多65%", "65%以下"}) {
        CAPTURE(text);
        CHECK(prints(text, at_most));
        CHECK_FALSE((prints(text, at_least) || prints(text, exactly)));
    }
    static_assert(prints("30所以上", Figure{30_kindergartens, Bound::at_least}) &&
                  !prints("30所以上", Figure{30_kindergartens}));
    // Without such a word the text leaves open what it means: 满20年.
    static_assert(prints("满20年", Figure{20_years, Bound::at_least}) && prints("满20年", Figure{20_years}));
}

TEST_CASE("a number before the measure word of another unit is not the figure's") {
    using namespace preschool_plan;
    static_assert(prints("学位8个", Figure{8_seats}) && !prints("学位8个", Figure{8_kindergartens}));
    static_assert(prints("12所", Figure{12_kindergartens}) && !prints("12所", Figure{12_seats}));
    static_assert(prints("4家优质公办园", Figure{4_kindergartens, Bound::exactly, 1, text("家")}));
    static_assert(prints("8个幼儿园", Figure{8_kindergartens, Bound::exactly, 1, text("个")}));
    static_assert(prints("8个学位和8所", Figure{8_kindergartens}));
    static_assert(prints("增加学位9030", Figure{9030_seats}));
}
