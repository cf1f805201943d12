// The rows for which a question is answered with yes: what `select` and the questions of a plan return.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_SELECTION_HPP
#define PRESCHOOL_PLAN_DETAIL_SELECTION_HPP

#include <cstddef>
#include <preschool_plan/detail/compiler.hpp>
#include <string_view> // declares view_base, enable_borrowed_range, construct_at
#include <type_traits>
#include <utility>

namespace preschool_plan::detail {

/// A function that is default-constructible and assignable, as a view has to be and a capturing lambda is not.
template <class Function>
class Kept {
  public:
    constexpr Kept() noexcept {}
    constexpr Kept(Function const& function) : is_there_(true) { std::construct_at(&function_, function); }
    constexpr Kept(Kept const& other) { *this = other; }
    constexpr Kept& operator=(Kept const& other) {
        if (this == &other) return *this;
        if (is_there_) function_.~Function();
        is_there_ = other.is_there_;
        if (is_there_) std::construct_at(&function_, other.function_);
        return *this;
    }
    constexpr ~Kept() {
        if (is_there_) function_.~Function();
    }
    constexpr decltype(auto) operator()(auto const& thing) const { return function_(thing); }

  private:
    union {
        Function function_;
    };
    bool is_there_ = false;
};

/// A view as in <ranges>, which reads the rows while it is iterated. Its iterators keep all that they need, so that
/// they may outlive it; the rows have to outlive both.
template <class Position, class Question>
class Selection : public std::ranges::view_base {
    using Item = decltype(*std::declval<Position const&>());

  public:
    class Iterator {
      public:
        using value_type = std::remove_cvref_t<Item>;
        using difference_type = std::ptrdiff_t;

        constexpr Iterator() = default;
        constexpr Iterator(Position at, Position end, Kept<Question> const& question)
            : at_(at),
              end_(end),
              question_(question) {
            skip();
        }
        constexpr decltype(auto) operator*() const { return *at_; }
        constexpr auto operator->() const requires std::is_lvalue_reference_v<Item> { return &**this; }
        constexpr Iterator& operator++() {
            ++at_;
            skip();
            return *this;
        }
        constexpr Iterator operator++(int) {
            Iterator const before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(Iterator const& left, Iterator const& right) { return left.at_ == right.at_; }

      private:
        constexpr void skip() {
            while (at_ != end_ && !question_(*at_)) ++at_;
        }

        Position at_{};
        Position end_{};
        Kept<Question> question_;
    };

    constexpr Selection() = default;
    constexpr Selection(Position first, Position end, Question const& question)
        : first_(first),
          end_(end),
          question_(question) {}

    [[nodiscard]] constexpr Iterator begin() const { return {first_, end_, question_}; }
    [[nodiscard]] constexpr Iterator end() const { return {end_, end_, question_}; }
    [[nodiscard]] constexpr bool empty() const { return begin() == end(); }
    /// The number of rows; looks at every one.
    [[nodiscard]] constexpr std::size_t size() const {
        std::size_t size = 0;
        for (Iterator at = begin(); at != end(); ++at) ++size;
        return size;
    }

  private:
    Position first_{};
    Position end_{};
    Kept<Question> question_;
};

/// The rows of a table for which the question is answered with yes.
constexpr auto select_that(auto& rows, auto const& question) {
    return Selection(std::begin(rows), std::end(rows), question);
}

} // namespace preschool_plan::detail

template <class Position, class Question>
inline constexpr bool std::ranges::enable_borrowed_range<preschool_plan::detail::Selection<Position, Question>> = true;
template <class Position, class Question>
inline constexpr bool std::ranges::disable_sized_range<preschool_plan::detail::Selection<Position, Question>> = true;

#endif
