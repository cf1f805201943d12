// Finds and marks the texts and figures of rows in a clause of a notice, and returns the result as data.
#ifndef PRESCHOOL_PLAN_EXAMPLES_MARKED_CLAUSE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_MARKED_CLAUSE_HPP

#include "notice_text.hpp"

#include <preschool_plan/quantity.hpp>
#include <utility>

namespace trace {

/// A text or figure of a row.
struct Carrier {
    std::string table;   ///< the plan's member: provisions, leadership_group.officials
    std::size_t row = 0; ///< counted from 1; 0 if the member is no table
    std::string text;    ///< which of the row's texts or figures: text, items, figures
    friend bool operator==(Carrier const&, Carrier const&) = default;
};

/// What words of the notice mean in a row: a figure, a body that it names, or other words.
enum class Meaning { words, figure, body };

/// Words of the notice that the same texts carry, the longest text first; if there is none, no row carries them.
struct Stretch {
    std::string text;
    std::vector<Carrier> carriers;
    Meaning meaning = Meaning::words;
};

struct TracedPassage {
    PassageKind kind = PassageKind::sentence;
    int number = 0; ///< of a sentence
    std::vector<Stretch> stretches;

    std::string text() const {
        std::string whole;
        for (auto const& stretch : stretches) whole += stretch.text;
        return whole;
    }
};

struct TracedNumber {
    Number number;
    bool is_carried = false; ///< by a figure of a row
};

struct TracedClause {
    pp::Clause clause;
    std::string text; ///< without the numeral of the heading
    std::vector<TracedPassage> passages = {};
    std::vector<TracedNumber> numbers = {};
    std::size_t characters = 0;         ///< Chinese ones
    std::size_t carried = 0;            ///< by at least one row
    std::vector<std::string> left = {}; ///< what no row carries, from punctuation to punctuation

    bool has_carried(std::size_t percent) const { return carried * 100 >= characters * percent; }
};

namespace detail {

// A figure as a notice prints it: a number, and the word after it. 30所, 4家, 95%
struct PrintedFigure {
    std::int64_t thousandths;
    std::string_view word;

    explicit PrintedFigure(pp::Figure const& figure)
        : thousandths(figure.quantity.value() * 1000),
          word(figure.measure_word ? *figure.measure_word : figure.quantity.unit().zh) {
        if (auto const share = figure.quantity.as<pp::Share>())
            thousandths = share->numerator() * 100'000 / share->denominator();
    }
    explicit PrintedFigure(std::int64_t number) : thousandths(number * 1000) {}

    std::string as_text() const {
        std::string digits = std::to_string(thousandths / 1000);
        if (thousandths % 1000 != 0) digits += '.' + std::to_string(1000 + thousandths % 1000).substr(1);
        while (digits.find('.') != digits.npos && digits.ends_with('0')) digits.pop_back();
        return digits + std::string{word};
    }
};

class MarkedClause {
  public:
    explicit MarkedClause(ClauseText source) : source_(std::move(source)) {}

    pp::Clause clause() const { return source_.clause; }
    std::string_view text() const { return source_.text; }
    std::string_view text(Range range) const { return text().substr(range.begin, range.end - range.begin); }

    Range whole() const { return {0, source_.text.size()}; }
    /// The passage's bytes; none if the clause has no such passage.
    Range passage(PassageKind kind, int number = 0) const {
        for (auto const& passage : source_.passages)
            if (passage.kind == kind && passage.number == number) return passage.range;
        return {};
    }
    Passage passage_at(std::size_t at) const {
        for (auto const& passage : source_.passages)
            if (passage.range.begin <= at && at < passage.range.end) return passage;
        return {};
    }

    /// The first place of a text.
    std::optional<Range> find(std::string_view wanted, Range within) const {
        std::size_t const at = text().substr(0, within.end).find(wanted, within.begin);
        if (wanted.empty() || at == std::string_view::npos) return {};
        return Range{at, at + wanted.size()};
    }
    /// The last place of any of the texts before `end` in its sentence; if two end at the same place, the longer one's.
    /// Closed parentheses are skipped, since they say nothing about what follows.
    std::optional<Range> find_last(std::vector<std::string_view> const& wanted, std::size_t end) const {
        std::size_t const begin = passage_at(end).range.begin;
        std::string const open = without_closed_parentheses(text({begin, end}));
        std::optional<Range> last;
        for (std::string_view const each : wanted) {
            std::size_t const at = open.rfind(each);
            if (each.empty() || at == open.npos) continue;
            Range const found{begin + at, begin + at + each.size()};
            if (!last || found.end > last->end || (found.end == last->end && found.begin < last->begin)) last = found;
        }
        return last;
    }
    /// The first place of a figure, whether it is in digits or numerals.
    std::optional<Range> find(PrintedFigure const& figure, Range within) const {
        for (auto const& [range, thousandths] : numbers_in(text())) {
            Range const found{range.begin, range.end + figure.word.size()};
            if (found.begin >= within.begin && found.end <= within.end && thousandths == figure.thousandths &&
                text().substr(range.end).starts_with(figure.word))
                return found;
        }
        return {};
    }

    void mark(Range range, Carrier carrier, Meaning meaning = Meaning::words) {
        marks_.push_back({range, std::move(carrier), meaning});
    }

    TracedClause traced() const {
        TracedClause clause{.clause = source_.clause, .text = source_.text};
        for (auto const& passage : source_.passages) {
            clause.passages.push_back({passage.kind, passage.number, stretches_of(passage.range)});
            for (auto const& stretch : clause.passages.back().stretches) count(stretch, clause);
        }
        for (auto const& number : numbers_in(text())) clause.numbers.push_back({number, is_carried(number)});
        return clause;
    }

  private:
    struct Mark {
        Range range;
        Carrier carrier;
        Meaning meaning;
    };

    // Puts blanks in their place, so that all else keeps its own.
    static std::string without_closed_parentheses(std::string_view text) {
        std::string open{text};
        std::size_t const mark = std::string_view{"（"}.size();
        for (std::size_t close = 0; (close = open.find("）", close)) != open.npos;) {
            std::size_t const begin = std::min(open.rfind("（", close), close);
            open.replace(begin, close + mark - begin, close + mark - begin, ' ');
        }
        return open;
    }

    // A passage is cut wherever a mark begins or ends.
    std::vector<Stretch> stretches_of(Range passage) const {
        std::vector<std::size_t> cuts{passage.begin, passage.end};
        for (auto const& mark : marks_)
            for (std::size_t const cut : {mark.range.begin, mark.range.end})
                if (cut > passage.begin && cut < passage.end) cuts.push_back(cut);
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        std::vector<Stretch> stretches;
        for (std::size_t i = 1; i < cuts.size(); ++i) stretches.push_back(stretch({cuts[i - 1], cuts[i]}));
        return stretches;
    }

    Stretch stretch(Range range) const {
        std::vector<Mark> covering;
        for (auto const& mark : marks_)
            if (mark.range.begin <= range.begin && range.end <= mark.range.end) covering.push_back(mark);
        std::stable_sort(covering.begin(), covering.end(), [](Mark const& left, Mark const& right) {
            return left.range.end - left.range.begin > right.range.end - right.range.begin;
        });
        Stretch stretch{std::string{text(range)}, {}, Meaning::words};
        for (auto const& mark : covering) {
            stretch.carriers.push_back(mark.carrier);
            if (mark.meaning != Meaning::words) stretch.meaning = mark.meaning; // from the shortest that means more
        }
        return stretch;
    }

    static void count(Stretch const& stretch, TracedClause& clause) {
        std::size_t const characters = chinese_characters(stretch.text);
        clause.characters += characters;
        if (!stretch.carriers.empty()) {
            clause.carried += characters;
            return;
        }
        bool goes_on = false;
        for_each_character(stretch.text, [&](char32_t c, std::string_view bytes) {
            bool const is_word = is_chinese(c) || is_digit(c);
            if (is_word && !goes_on) clause.left.emplace_back();
            if (is_word) clause.left.back() += bytes;
            goes_on = is_word;
        });
    }

    bool is_carried(Number const& number) const {
        for (auto const& mark : marks_)
            if (mark.meaning == Meaning::figure && mark.range.begin == number.range.begin) return true;
        return false;
    }

    ClauseText source_;
    std::vector<Mark> marks_;
};

} // namespace detail
} // namespace trace

#endif
