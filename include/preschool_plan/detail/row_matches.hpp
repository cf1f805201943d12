// Which rows of one version of a list are which of another, and which of them moved.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_ROW_MATCHES_HPP
#define PRESCHOOL_PLAN_DETAIL_ROW_MATCHES_HPP

#include <cstddef>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/detail/scratch.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/same_row.hpp>

namespace preschool_plan::detail {

/// Rows are numbered from 1, and 0 is none. Where each of several members makes rows unique, texts say first which is
/// which: numbers are given anew when a row comes between.
template <class Row>
class RowMatches {
  public:
    constexpr RowMatches(Rows<Row> before, Rows<Row> after)
        : before_(before),
          after_(after),
          after_of_(before.size()),
          before_of_(after.size()) {
        if (before.empty() || after.empty()) return;
        if constexpr (!DescribedRow<Row>) {
            match([](Row const& left, Row const& right) { return detail::agree(left, right); });
        } else if constexpr (has_unique<Row>) {
            match_by(unique_of<Row>());
        } else {
            match([](Row const&, Row const&) { return true; }); // the next one that is left: by number
        }
    }

    constexpr std::size_t after_of(std::size_t row) { return after_of_[row - 1]; }
    constexpr std::size_t before_of(std::size_t row) { return before_of_[row - 1]; }

    /// Calls `visit(row, row after)` for rows that stand in another order: all but the longest series that rises.
    template <class Visit>
    constexpr void for_each_moved(Visit visit) {
        if (!is_reordered_) return;
        std::size_t const size = before_.size();
        Scratch<std::size_t, few> last(size); // of those that end a series of n rows, the one that stands first after
        Scratch<std::size_t, few> previous(size);
        Scratch<bool, few> stays(size);
        std::size_t longest = 0;
        for (std::size_t row = 1; row <= size; ++row) {
            if (after_of(row) == 0) continue;
            std::size_t shorter = 0;
            for (std::size_t end = longest; shorter < end;) {
                std::size_t const middle = (shorter + end) / 2;
                if (after_of(last[middle]) < after_of(row))
                    shorter = middle + 1;
                else
                    end = middle;
            }
            previous[row - 1] = shorter == 0 ? 0 : last[shorter - 1];
            last[shorter] = row;
            if (shorter == longest) ++longest;
        }
        for (std::size_t row = last[longest - 1]; row != 0; row = previous[row - 1]) stays[row - 1] = true;
        for (std::size_t row = 1; row <= size; ++row)
            if (after_of(row) != 0 && !stays[row - 1]) visit(row, after_of(row));
    }

  private:
    static constexpr std::size_t few = 32;

    template <class IsSame>
    constexpr void match(IsSame is_same) {
        std::size_t const size = after_.size();
        std::size_t expected = 0; // most rows stand where they stood, after the one that was found last
        for (std::size_t i = 0; i < before_.size(); ++i) {
            if (after_of_[i] != 0) continue;
            for (std::size_t tried = 0; tried < size; ++tried) {
                std::size_t const at = (expected + tried) % size;
                if (before_of_[at] != 0 || !is_same(before_.data()[i], after_.data()[at])) continue;
                after_of_[i] = at + 1;
                before_of_[at] = i + 1;
                is_reordered_ = is_reordered_ || at < expected;
                expected = at + 1;
                break;
            }
        }
    }
    template <auto... members>
    constexpr void match_by(Together<members...> by) {
        match([&](Row const& left, Row const& right) { return is_same_by(by, left, right); });
    }
    template <auto... members>
    constexpr void match_by(Each<members...>) {
        (match_by_text<members, true>(), ...);
        (match_by_text<members, false>(), ...);
    }
    template <auto member, bool wanted>
    constexpr void match_by_text() {
        if constexpr (IsText<decltype(type_of_member(member))>::value == wanted) match_by(Together<member>{});
    }

    Rows<Row> before_;
    Rows<Row> after_;
    Scratch<std::size_t, few> after_of_;
    Scratch<std::size_t, few> before_of_;
    bool is_reordered_ = false;
};

} // namespace preschool_plan::detail

#endif
