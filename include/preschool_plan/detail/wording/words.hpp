// The words that stand beside a number, in tables: measure words and the nouns behind them, and what bounds a number.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_WORDING_WORDS_HPP
#define PRESCHOOL_PLAN_DETAIL_WORDING_WORDS_HPP

#include <cstddef>
#include <preschool_plan/detail/kinds.hpp>
#include <preschool_plan/detail/wording/numbers.hpp>
#include <preschool_plan/quantity.hpp>
#include <preschool_plan/rows.hpp>

namespace preschool_plan::detail {

/// A word of a table, and what it means where the words of the table differ in that.
struct Word {
    char const* zh;
    int value = 0;
    OneOrNone<Unit> unit = {};

    constexpr std::size_t size() const { return __builtin_strlen(zh); }
};

// The word of a table that begins, or ends, there, or none. Of those that begin alike the longer stands first in its
// table, and so does the more frequent. The third byte of a character tells most: in a proof, each word that is
// compared costs.
constexpr OneOrNone<Word> word_at(Bytes const& text, std::size_t begin, Rows<Word> const& table) {
    if (text.size < 3 || begin > text.size - 3) return {};
    char const third = text.first[begin + 2];
    Word const* word = table.data();
    for (std::size_t left = table.size(); left != 0; --left, ++word)
        if (word->zh[2] == third && text.has({word->zh, word->size()}, begin)) return word;
    return {};
}
constexpr OneOrNone<Word> word_before(Bytes const& text, std::size_t end, Rows<Word> const& table) {
    if (end < 3) return {};
    char const third = text.first[end - 1];
    Word const* word = table.data();
    for (std::size_t left = table.size(); left != 0; --left, ++word) {
        std::size_t const size = __builtin_strlen(word->zh);
        if (word->zh[size - 1] == third && size <= end && text.has({word->zh, size}, end - size)) return word;
    }
    return {};
}

} // namespace preschool_plan::detail

#endif
