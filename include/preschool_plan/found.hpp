// What a look-up found: one thing; or why it is not one: none, several (and which), or nothing of the form that is
// asked for.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_FOUND_HPP
#define PRESCHOOL_PLAN_FOUND_HPP

#include <boost/describe/enum.hpp>
#include <cstddef>
#include <cstdint>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <type_traits>

namespace preschool_plan {

/// How many things a name is the name of (党委 is that of several), or that a text is no such name at all: 九 of a
/// count.
BOOST_DEFINE_FIXED_ENUM_CLASS(Match, std::uint8_t, none, one, several, not_of_the_form)

/// The one thing that was found. Where there is not one, `match()` says why, the range of all that match says which,
/// and `allowed()` what form is asked for. What is small is copied; what is larger than a row of targets is found where
/// it stands, and has to outlive this.
template <class Thing>
class Found {
    static constexpr bool keeps_it = sizeof(Thing) <= 16;
    using Kept = std::conditional_t<keeps_it, Thing, Thing const*>;
    static constexpr std::uint8_t room = 16;

  public:
    using value_type = Thing;

    constexpr Found() noexcept {}
    constexpr Found(detail::OneOrNone<Thing> one_or_none) {
        if (one_or_none) add(*one_or_none);
    }
    /// Nothing, since what is asked for has another form.
    [[nodiscard]] static constexpr Found not_of_the_form(Label const& allowed_form) {
        Found found;
        found.match_ = Match::not_of_the_form;
        found.allowed_ = &allowed_form;
        return found;
    }

    [[nodiscard]] constexpr Match match() const { return match_; }
    [[nodiscard]] constexpr explicit operator bool() const { return match_ == Match::one; }
    [[nodiscard]] constexpr Label allowed() const { return allowed_ ? *allowed_ : Label{}; }

    /// The thing; does not compile, or throws, where there is not exactly one.
    [[nodiscard]] constexpr Thing const& value() const {
        if (match_ != Match::one) detail::a_look_up_found_not_exactly_one();
        return thing(kept_[0]);
    }
    [[nodiscard]] constexpr Thing const& operator*() const { return value(); }
    [[nodiscard]] constexpr Thing const* operator->() const { return &value(); }

    friend constexpr bool operator==(Found const& found, Thing const& thing) { return found && *found == thing; }

    /// All that match, the first 16 of them.
    class Iterator {
      public:
        using difference_type = std::ptrdiff_t;
        using value_type = Thing;
        constexpr Iterator() noexcept {}
        constexpr explicit Iterator(Kept const* at) : at_(at) {}
        constexpr Thing const& operator*() const { return thing(*at_); }
        constexpr Iterator& operator++() {
            ++at_;
            return *this;
        }
        constexpr Iterator operator++(int) { return Iterator(at_++); }
        friend constexpr bool operator==(Iterator const& left, Iterator const& right) { return left.at_ == right.at_; }

      private:
        Kept const* at_ = nullptr;
    };
    [[nodiscard]] constexpr Iterator begin() const { return Iterator(kept_); }
    [[nodiscard]] constexpr Iterator end() const { return Iterator(kept_ + (size_ < room ? size_ : room)); }
    /// How many match.
    [[nodiscard]] constexpr std::size_t size() const { return size_; }

    /// One more that matches.
    constexpr void add(Thing const& more) {
        match_ = size_ == 0 ? Match::one : Match::several;
        std::size_t const at = size_++;
        if (at >= room) return;
        if constexpr (keeps_it)
            kept_[at] = more;
        else
            kept_[at] = &more;
    }

  private:
    static constexpr Thing const& thing(Kept const& kept) {
        if constexpr (keeps_it)
            return kept;
        else
            return *kept;
    }

    Kept kept_[room]{};
    std::size_t size_ = 0;
    Label const* allowed_ = nullptr;
    Match match_ = Match::none;
};

// clang-format off
[[nodiscard]] constexpr Label label(Match value) {
    return label_in({{"没有", "none"}, {"一个", "one"}, {"多个", "several"}, {"形式不符", "not of the form"}}, value);
}
// clang-format on

} // namespace preschool_plan

#endif
