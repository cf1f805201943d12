// From what people write to what the plan has: an enumerator, an area, a body, an article, a count.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_LOOKUP_HPP
#define PRESCHOOL_PLAN_LOOKUP_HPP

#include <boost/describe/enum.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/detail/names.hpp>
#include <preschool_plan/plan.hpp>
#include <string_view>

namespace preschool_plan {

/// How many things a name is the name of: 党委 is that of several.
BOOST_DEFINE_FIXED_ENUM_CLASS(Match, std::uint8_t, none, one, several)

/// What a look-up found: one thing, where it stands in the plan; else nothing, and `match()` says whether none or several match.
template <class Thing>
class Found {
  public:
    constexpr Found() noexcept {}

    [[nodiscard]] constexpr Match match() const { return match_; }
    [[nodiscard]] constexpr explicit operator bool() const { return match_ == Match::one; }

    /// The thing; does not compile, or throws, where there is not exactly one.
    [[nodiscard]] constexpr Thing const& value() const {
        if (match_ != Match::one) detail::a_look_up_found_not_exactly_one();
        return *thing_;
    }
    [[nodiscard]] constexpr Thing const& operator*() const { return value(); }
    [[nodiscard]] constexpr Thing const* operator->() const { return &value(); }

    friend constexpr bool operator==(Found const& found, Thing const& thing) { return found && *found == thing; }

    /// One more that matches.
    constexpr void add(Thing const& thing) {
        match_ = match_ == Match::none ? Match::one : Match::several;
        thing_ = &thing;
    }

  private:
    Thing const* thing_ = nullptr;
    Match match_ = Match::none;
};

/// The enumerator of that name in the source: `enumerator<Area>("qiemo")`.
template <DescribedEnum E>
[[nodiscard]] constexpr Optional<E> enumerator(std::string_view name) {
    for (std::size_t i = 0; i < enumerators<E>.size(); ++i)
        if (same_text(text(detail::enumerators_of<E>::names[i]), name)) return enumerators<E>[i];
    return {};
}

/// A count from text: digits, in groups of three or not. Nothing where there is anything else, a sign or a unit, and where the number
/// leaves 64 bits: `count_from_text<Seats>("9,030")`.
template <class CountType>
[[nodiscard]] constexpr Optional<CountType> count_from_text(std::string_view text) {
    static_assert(detail::is_count<CountType>, "preschool_plan: count_from_text makes counts, such as Seats.");
    std::int64_t value = 0;
    std::size_t digits = 0; // of this group
    bool grouped = false;
    for (char const c : text) {
        if (c == ',') {
            if (digits == 0 || digits > 3 || (grouped && digits != 3)) return {};
            grouped = true;
            digits = 0;
        } else {
            if (c < '0' || c > '9') return {};
            if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, c - '0', &value)) return {};
            ++digits;
        }
    }
    if (digits == 0 || (grouped && digits != 3)) return {};
    return CountType{value};
}

/// The area of any name that the plan has for it: its enumerator, its name or official name in either language, its code.
template <class Terms>
[[nodiscard]] constexpr Found<typename Terms::Area> find_area(Plan<Terms> const& plan, std::string_view name) {
    Found<typename Terms::Area> found;
    for (auto const& record : plan.areas)
        if (!name.empty() && detail::is_name_of(record, name)) found.add(record.area);
    return found;
}
template <class Terms>
[[nodiscard]] constexpr Found<typename Terms::Area> find_area(Plan<Terms> const& plan, std::uint64_t code) {
    Found<typename Terms::Area> found;
    for (auto const& record : plan.areas)
        if (record.code && *record.code == code) found.add(record.area);
    return found;
}

/// The body of any name that the plan has for it: its enumerator, its name in either language, with that of its area before it or not,
/// or what a phrase or article calls it (人社局).
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<typename AnyPlan::Body> find_body(AnyPlan const& plan, std::string_view name) {
    Found<typename AnyPlan::Body> found;
    for (auto const& record : plan.bodies)
        if (!name.empty() && detail::is_name_of(plan, record, name)) found.add(record.body);
    return found;
}

/// The article of a clause, in whichever table: `find_article(plan, {3, 4})->title`.
template <DescribedRow AnyPlan>
[[nodiscard]] constexpr Found<Article<typename AnyPlan::Terms>> find_article(AnyPlan const& plan,
                                                                             Clause const& clause) {
    Found<Article<typename AnyPlan::Terms>> found;
    detail::for_each_article(plan, [&](auto const& article) {
        if (article.clause == clause) found.add(article);
    });
    return found;
}

} // namespace preschool_plan

#endif
