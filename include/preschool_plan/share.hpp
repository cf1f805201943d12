// A share: so much of so much, exact. `85_percent`, `Share{actual, target}`.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_SHARE_HPP
#define PRESCHOOL_PLAN_SHARE_HPP

#include <compare>
#include <cstdint>
#include <preschool_plan/count.hpp>

namespace preschool_plan {

/// A part of a whole that is not nothing. 95 of 100 and 19 of 20 are equal, and each keeps its own figures. Shares do not add up. In a
/// plan they are 0 to 100 percent, but in rows that say otherwise, as of 毛入学率:
/// `static constexpr bool shares_may_exceed_the_whole = true;`.
class Share {
  public:
    constexpr Share() = default;
    constexpr Share(std::int64_t part, std::int64_t whole) : part_(part), whole_(whole) {
        if (whole <= 0) detail::a_share_is_of_nothing();
    }
    template <Unit const& counted>
    constexpr Share(Count<counted> part, Count<counted> whole) : Share(part.value(), whole.value()) {}

    [[nodiscard]] constexpr std::int64_t part() const { return part_; }
    [[nodiscard]] constexpr std::int64_t whole() const { return whole_; }

    friend constexpr std::strong_ordering operator<=>(Share left, Share right) {
        // As continued fractions, since the products of the four figures may not fit 64 bits.
        for (bool reversed = false;; reversed = !reversed) {
            std::int64_t const left_units = take_units(left);
            std::int64_t const right_units = take_units(right);
            bool const rests_decide = left_units == right_units;
            std::strong_ordering const order = rests_decide ? left.part_ <=> right.part_ : left_units <=> right_units;
            if (!rests_decide || left.part_ == 0 || right.part_ == 0) return reversed ? 0 <=> order : order;
            left = Share{left.whole_, left.part_};
            right = Share{right.whole_, right.part_};
        }
    }
    friend constexpr bool operator==(Share left, Share right) { return left <=> right == 0; }

  private:
    // The whole units in a share, rounded down; the rest stays.
    static constexpr std::int64_t take_units(Share& share) {
        std::int64_t units = share.part_ / share.whole_;
        share.part_ %= share.whole_;
        if (share.part_ < 0) {
            share.part_ += share.whole_;
            --units;
        }
        return units;
    }

    std::int64_t part_ = 0;
    std::int64_t whole_ = 1;
};

inline namespace literals {

/// `85_percent` is 85 of 100, `99.5_percent` 995 of 1,000.
consteval Share operator""_percent(char const* digits) {
    std::int64_t part = 0;
    std::int64_t whole = 100;
    bool decimals = false;
    for (; *digits != '\0'; ++digits) {
        if (*digits == '\'') continue;
        if (*digits == '.') {
            decimals = true;
            continue;
        }
        if (*digits < '0' || *digits > '9' || whole > 100'000'000'000'000'000 || part > 100'000'000'000'000'000)
            detail::a_count_leaves_the_range_of_64_bits();
        part = part * 10 + (*digits - '0');
        if (decimals) whole *= 10;
    }
    return {part, whole};
}

} // namespace literals
} // namespace preschool_plan

#endif
