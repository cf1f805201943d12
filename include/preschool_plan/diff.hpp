// What changed between two plans, or two versions of a table, by described member.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DIFF_HPP
#define PRESCHOOL_PLAN_DIFF_HPP

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <preschool_plan/detail/criteria.hpp>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/reflect.hpp>
#include <preschool_plan/detail/same.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/rule.hpp>
#include <string_view>
#include <type_traits>

namespace preschool_plan {

/// 新增 / 删去 / 更改 / 移动 / 对调: a row or value came, went, is another, stands elsewhere, or changed places.
BOOST_DEFINE_FIXED_ENUM_CLASS(ChangeKind, std::uint8_t, added, removed, changed, moved, exchanged)

[[nodiscard]] constexpr Label label(std::same_as<ChangeKind> auto value) {
    return label_in(
        {{"新增", "added"}, {"删去", "removed"}, {"更改", "changed"}, {"移动", "moved"}, {"对调", "exchanged"}}, value);
}

/// A change: what is new has nothing before, what is gone nothing after. `Value` is the type of the member or, if a row
/// came or went, of the row; it is `std::string_view` for texts, and for a row that moved a `Step` with its number.
template <class Value>
struct Change {
    ShortList<Step, 6> path = {}; ///< from the plan inwards; rows as numbered after the change, what is gone as before
    Label subject = {};           ///< who or what the row is about, by name
    Label area = {};              ///< the subject's area, if it is a body of one
    std::optional<Value> before = {}; // of the standard, since rows may hold std::string
    std::optional<Value> after = {};
    Label exchanged_with = {}; ///< what the row changed places with, by name
    BOOST_DESCRIBE_CLASS(Change, (), (path, subject, area, before, after, exchanged_with), (), ())

    [[nodiscard]] constexpr ChangeKind kind() const {
        if (!before) return ChangeKind::added;
        if (!after) return ChangeKind::removed;
        if constexpr (!std::is_same_v<Value, Step>) return ChangeKind::changed;
        return exchanged_with.zh.size() == 0 ? ChangeKind::moved : ChangeKind::exchanged;
    }
};

/// Calls `report(Change)` for each difference between two plans, rows or tables, and returns how many there are. Rows
/// are matched by what makes them unique: if each of several members does, by texts first; if nothing does, by number.
/// If such a text changed, a row is the same if it follows the same row and agrees in all else that makes it unique. If
/// the order changed, the rows that have further to go are reported as moved; two that changed places are one change.
/// Items of a list without members of their own, enumerators and texts, are matched by value in any order. Takes time
/// proportional to the rows.
template <class Before, class After, class Report>
constexpr std::size_t diff(Before const& before, After const& after, Report&& report);

namespace detail {

// Described, but compared as one value.
template <class T>
inline constexpr bool is_one_datum =
    std::is_same_v<T, Label> || std::is_same_v<T, Clause> || std::is_same_v<T, Date> || std::is_same_v<T, PersonName>;

/// Matches the rows of two versions of a list, and finds those that moved. Rows are numbered from 1; 0 is none.
template <class Row>
class RowMatches {
  public:
    constexpr RowMatches(Rows<Row> before, Rows<Row> after) : before_(before), after_(after) {
        if constexpr (has_unique<Row>) {
            for_each_way(unique_of<Row>(), [&](auto by) { match_by(by); });
            match_changed_texts(unique_of<Row>());
        } else {
            for (std::size_t row = 1; row <= before.size() && row <= after.size(); ++row) match(row, row);
        }
    }

    constexpr std::size_t after_of(std::size_t row) { return after_of_[row - 1]; }
    constexpr std::size_t before_of(std::size_t now) { return before_of_[now - 1]; }
    /// Whether a row changed places with the one that stood where it stands now.
    constexpr bool is_exchanged(std::size_t row) {
        std::size_t const now = after_of(row);
        return now <= before_.size() && after_of(now) == row;
    }

    /// Calls `visit(row)` for rows that moved. Where the lists continue with different rows, the one with further to go
    /// has moved; distances are counted among the rows that both lists have.
    constexpr void for_each_moved(auto visit) {
        Scratch<std::uint32_t> rank(before_.size());
        Scratch<std::uint32_t> rank_after(after_.size());
        Scratch<bool> is_moved(before_.size());
        std::uint32_t in_both = 0;
        for (std::size_t row = 1; row <= before_.size(); ++row)
            if (after_of(row) != 0) rank[row - 1] = ++in_both;
        in_both = 0;
        for (std::size_t now = 1; now <= after_.size(); ++now)
            if (before_of(now) != 0) rank_after[now - 1] = ++in_both;
        for (std::size_t row = 1, now = 1;; ++row, ++now) {
            while (row <= before_.size() && (after_of(row) == 0 || is_moved[row - 1])) ++row;
            while (now <= after_.size() && (before_of(now) == 0 || is_moved[before_of(now) - 1])) ++now;
            if (row > before_.size()) return;
            if (after_of(row) == now) continue;
            bool const is_this_one =
                rank_after[after_of(row) - 1] - rank_after[now - 1] >= rank[before_of(now) - 1] - rank[row - 1];
            std::size_t const mover = is_this_one ? row : before_of(now);
            is_moved[mover - 1] = true;
            if (is_exchanged(mover)) is_moved[after_of(mover) - 1] = true;
            visit(mover);
            --row, --now;
        }
    }

  private:
    constexpr void match(std::size_t row, std::size_t now) {
        after_of_[row - 1] = static_cast<std::uint32_t>(now);
        before_of_[now - 1] = static_cast<std::uint32_t>(row);
    }
    // Rows that say the same are matched in their order: the first to the first.
    constexpr void match_by(auto by) {
        Slots seen(after_.size());
        Scratch<std::uint32_t> next(after_.size()); // the next row that says the same
        for (std::size_t now = after_.size(); now != 0; --now) {
            Row const& row = after_[now - 1];
            if (before_of(now) != 0 || !says_something(by, row)) continue;
            std::uint32_t& first = seen.of(by, after_.data(), row);
            next[now - 1] = first;
            first = static_cast<std::uint32_t>(now);
        }
        for (std::size_t row = 1; row <= before_.size(); ++row) {
            if (after_of(row) != 0 || !says_something(by, before_[row - 1])) continue;
            std::uint32_t& now = seen.of(by, after_.data(), before_[row - 1]);
            if (now == 0 || before_of(now) != 0) continue;
            match(row, now);
            if (next[now - 1] != 0) now = next[now - 1];
        }
    }
    constexpr void match_changed_texts(auto) {}
    template <auto... members>
    constexpr void match_changed_texts(Together<members...>) {
        constexpr std::size_t texts = (0 + ... + IsText<type_at<members>>::value);
        if constexpr (texts != 0 && texts != sizeof...(members))
            for (std::size_t row = 1, now = 1; row <= before_.size(); now = after_of(row++) + 1) {
                bool const follows_the_same = row == 1 || now != 1;
                if (after_of(row) != 0 || !follows_the_same || now > after_.size() || before_of(now) != 0) continue;
                Row const& one = before_[row - 1];
                Row const& other = after_[now - 1];
                if (((IsText<type_at<members>>::value || detail::agree(one.*members, other.*members)) && ...))
                    match(row, now);
            }
    }
    Rows<Row> before_;
    Rows<Row> after_;
    Scratch<std::uint32_t> after_of_{before_.size()};
    Scratch<std::uint32_t> before_of_{after_.size()};
};

template <class Before, class After, class Report>
class Diff {
  public:
    using Path = ShortList<Step, 6>;

    constexpr Diff(Before const& before, After const& after, Report& to)
        : before_(before),
          after_(after),
          report_(to) {}

    template <class T>
    constexpr void compare(Path const& path, T const& before, T const& after) {
        if constexpr (IsPlainText<T>) {
            if (!same_text(before, after)) tell<T>(path, &before, &after);
        } else if constexpr (MayBeAbsent<T>) {
            if (before.has_value() && after.has_value())
                compare(path, *before, *after);
            else if (before.has_value())
                tell<held<T>>(path, &*before, nullptr);
            else if (after.has_value())
                tell<held<T>>(path, nullptr, &*after);
        } else if constexpr (IsList<T>) {
            compare_lists<held<T>>(path, {}, before, after);
        } else if constexpr (is_one_datum<T> || !DescribedRow<T>) {
            if (!(before == after)) tell<T>(path, &before, &after);
        } else {
            if constexpr (std::is_same_v<T, Figure>)
                if (!(before.quantity == after.quantity)) return tell<T>(path, &before, &after); // prints the rest too
            static_assert(
                !leaves_members_out<T>,
                "preschool_plan: a member of a struct is not in its description, and what changed in it would "
                "not be seen. Write it in its BOOST_DESCRIBE_STRUCT or BOOST_DESCRIBE_CLASS.");
            for_each_member(described_members<T>{}, [&]<class Member>(Member*) {
                using Held = held<member_type<Member>>;
                if constexpr (IsList<member_type<Member>>)
                    compare_lists<Held>(path, text(Member::name), before.*Member::pointer, after.*Member::pointer);
                else
                    compare(within(path, {text(Member::name)}), before.*Member::pointer, after.*Member::pointer);
            });
        }
    }

    template <class Row>
    constexpr void compare_lists(Path const& path, std::string_view name, Rows<Row> before, Rows<Row> after) {
        if (before.empty() && after.empty()) return;
        RowMatches<Row> matches(before, after);
        for (std::size_t row = 1; row <= before.size(); ++row) {
            Row const& one = before[row - 1];
            if (std::size_t const now = matches.after_of(row); now != 0) {
                Row const& other = after[now - 1];
                about(after_, other, [&] { compare(within(path, {name, now}), one, other); });
            } else {
                about(before_, one, [&] { tell<Row>(within(path, {name, row}), &one, nullptr); });
            }
        }
        for (std::size_t row = 1; row <= after.size(); ++row) {
            Row const& one = after[row - 1];
            if (matches.before_of(row) == 0)
                about(after_, one, [&] { tell<Row>(within(path, {name, row}), nullptr, &one); });
        }
        if constexpr (DescribedRow<Row>)
            matches.for_each_moved([&](std::size_t row) {
                Step const was{{}, row};
                Step const is{{}, matches.after_of(row)};
                Label const other =
                    matches.is_exchanged(row) ? detail::subject_of(after_, after[row - 1]).name : Label{};
                about(after_, after[is.row - 1], [&] { tell<Step>(within(path, {name, is.row}), &was, &is, other); });
            });
    }

    std::size_t changes = 0;

  private:
    // Every change told meanwhile is about this row.
    template <class AnyPlan, class Row, class Tell>
    constexpr void about(AnyPlan const& plan, Row const& row, Tell tell_it) {
        Subject const outer = subject_;
        if constexpr (DescribedRow<Row>)
            if (Subject const subject = detail::subject_of(plan, row); subject.name.zh.size() != 0) subject_ = subject;
        tell_it();
        subject_ = outer;
    }

    // A path has no room for steps deeper than those of any plan, and leaves them out.
    static constexpr Path within(Path path, Step const& step) {
        if (path.size() < Path::capacity()) path.push_back(step);
        return path;
    }

    template <class T>
    constexpr void tell(Path const& path, OneOrNone<T> before, OneOrNone<T> after, Label const& exchanged_with = {}) {
        using Value = std::conditional_t<IsPlainText<T>, std::string_view, T>;
        Change<Value> change{path, subject_.name, subject_.area, {}, {}, exchanged_with};
        if (before) change.before = Value(*before);
        if (after) change.after = Value(*after);
        ++changes;
        report_(change);
    }

    Before const& before_;
    After const& after_;
    Report& report_;
    Subject subject_ = {};
};

} // namespace detail

template <class Before, class After, class Report>
constexpr std::size_t diff(Before const& before, After const& after, Report&& report) {
    detail::Diff<Before, After, Report> diff(before, after, report);
    if constexpr (DescribedRow<Before> && std::is_same_v<Before, After>) {
        diff.compare({}, before, after);
    } else if constexpr (detail::is_range<Before>() && detail::is_range<After>()) {
        using Row = detail::row_type<Before>;
        diff.template compare_lists<Row>({}, {}, before, after);
    }
    return diff.changes;
}

} // namespace preschool_plan

#endif
