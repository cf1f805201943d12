// Holds the model against the notice, clause by clause: `fidelity NOTICE`. Every text and figure of the model stands
// where its row says; every word and number of the notice is carried by a row, but for connecting words; no row copies
// a sentence. Then a row is left out, or put into another sentence, one at a time, and that has to be seen. Without a
// notice it exits with 77: skipped.
#include "../../examples/plan_report/trace.hpp"

#include <fstream>
#include <iostream>
#include <iterator>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/check.hpp>
#include <preschool_plan/ostream.hpp>
#include <set>

namespace pp = preschool_plan;
using pp::bayingolin_2021::Terms, pp::bayingolin_2021::plan;
using trace::PassageKind, trace::Trace, trace::TracedClause;
using Provisions = std::vector<pp::Provision<Terms>>;

namespace {

constexpr std::size_t percent_carried = 97;

// What rows may leave: at most 40 words of at most 3 characters that say nothing by themselves.
constexpr std::size_t most_connecting_words = 40;
constexpr std::size_t longest_connecting_word = 3;
constexpr std::string_view connecting_words[] = {"在", "其中"};

// Numerals that are part of a name or an idiom, and count nothing.
constexpr std::string_view names_with_numerals[] = {"十四五",   "十九届五中全会", "第三次", "十九大", "四个意识",
                                                    "四个自信", "两个维护",       "一批",   "进一步"};

// Texts of provisions that are a whole sentence, hold a comma outside quotation marks, or are longer than 60
// characters, since they cannot be otherwise.
constexpr std::size_t longest_text = 60;
std::vector<std::string_view> const texts_of_another_shape = {};

int faults = 0;

template <class... Words>
void fault(Words const&... words) {
    std::cout << "  ";
    ((std::cout << words << ' '), ...);
    std::cout << '\n';
    ++faults;
}

std::size_t length(std::string_view text) {
    std::size_t characters = 0;
    trace::for_each_character(text, [&](char32_t, std::string_view) { ++characters; });
    return characters;
}

bool has_comma_outside_quotation_marks(std::string_view text) {
    int quotations = 0;
    bool has_comma = false;
    trace::for_each_character(text, [&](char32_t c, std::string_view) {
        quotations += (c == U'“') - (c == U'”');
        has_comma = has_comma || (c == U'，' && quotations == 0);
    });
    return has_comma;
}

// Lists are honest: nothing stands in one that no row and no clause needs.
class List {
  public:
    template <class Texts>
    List(char const* name, Texts const& texts) : name_(name),
                                                 texts_(std::begin(texts), std::end(texts)) {}

    bool has(std::string_view text) {
        bool const is_listed = texts_.contains(text);
        if (is_listed) used_.insert(text);
        return is_listed;
    }
    void check_that_all_are_used() const {
        for (auto const text : texts_)
            if (!used_.contains(text)) fault(text, "stands in the list of", name_, "and nothing needs it");
    }

  private:
    char const* name_;
    std::set<std::string_view> texts_;
    std::set<std::string_view> used_;
};

void check_places(Trace const& traced) {
    for (auto const& [kind, carrier, clause, wanted, sentence] : traced.faults) {
        std::cout << carrier.table << ", row " << carrier.row << ", " << carrier.text << ", clause " << clause << ":\n";
        fault(wanted, label(kind).en);
        if (kind == trace::Fault::Kind::elsewhere && sentence != 0) std::cout << "  (in sentence " << sentence << ")\n";
    }
}

void check_what_is_left(TracedClause const& clause, List& words) {
    if (!clause.has_carried(percent_carried)) fault("less than", percent_carried, "% carried");
    for (auto const& left : clause.left)
        if (!words.has(left)) fault("left:", left);
}

void check_numbers(TracedClause const& clause, List& names) {
    std::set<std::size_t> named;
    for (std::string_view const name : names_with_numerals)
        for (std::size_t at = 0; (at = clause.text.find(name, at)) != clause.text.npos; ++at) {
            names.has(name);
            for (std::size_t byte = 0; byte < name.size(); ++byte) named.insert(at + byte);
        }
    for (auto const& [number, is_carried] : clause.numbers)
        if (!is_carried && !named.contains(number.range.begin))
            fault("no figure of a row:", clause.text.substr(number.range.begin, number.range.end - number.range.begin));
}

void check_shape(TracedClause const& clause, pp::Provision<Terms> const& provision, List& others) {
    std::string_view const text = provision.text.zh;
    auto const check = [&](bool has_shape, char const* what) {
        if (!has_shape && !others.has(text)) fault(text, what);
    };
    for (auto const& passage : clause.passages)
        check(passage.kind != PassageKind::sentence || passage.text() != std::string{text} + "。",
              "is a whole sentence");
    check(!has_comma_outside_quotation_marks(text), "holds a comma outside quotation marks");
    check(length(text) <= longest_text, "is too long for a phrase");
}

// A list is open where 等 follows what it lists, and only there.
void check_open_list(pp::Provision<Terms> const& provision) {
    std::string_view rest = provision.text.zh;
    for (auto const& item : provision.items) {
        std::size_t const at = rest.find(item.text.zh);
        if (at == rest.npos) return; // which is reported
        rest.remove_prefix(at + item.text.zh.size());
    }
    while (rest.starts_with("”") || rest.starts_with("》")) rest.remove_prefix(std::string_view{"”"}.size());
    bool const has_more = !provision.items.empty() && rest.starts_with("等");
    if (has_more != provision.open) fault(provision.text.zh, has_more ? "lists more (等)" : "does not list more");
}

// A plan with other provisions, which have to outlive it.
pp::bayingolin_2021::PublishedPlan with(Provisions const& provisions) {
    pp::bayingolin_2021::PublishedPlan other = plan;
    other.provisions = provisions;
    return other;
}

// What is amiss, as one text.
std::string amiss(std::string const& notice, Provisions const& provisions) {
    std::string all;
    Trace const traced = trace::trace_notice(notice, with(provisions));
    for (auto const& found : traced.faults) all += found.wanted + '\n';
    for (auto const& clause : traced.clauses)
        for (auto const& left : clause.left) all += left + '\n';
    return all;
}

// Whether each Chinese character of the row's text is carried by others too, as 增加学位 by the total 增加学位9030个.
bool is_carried_by_others(Trace const& traced, std::size_t row) {
    for (auto const& clause : traced.clauses)
        for (auto const& passage : clause.passages)
            for (auto const& stretch : passage.stretches) {
                auto const is_of_row = [&](auto const& carrier) {
                    return carrier.table == "provisions" && carrier.row == row;
                };
                auto const own = std::count_if(stretch.carriers.begin(), stretch.carriers.end(), is_of_row);
                if (own != 0 && std::cmp_equal(own, stretch.carriers.size()) &&
                    trace::chinese_characters(stretch.text) != 0)
                    return false;
            }
    return true;
}

void check_that_changes_are_seen(std::string const& notice, Trace const& traced) {
    Provisions const rows(plan.provisions.begin(), plan.provisions.end());
    std::string const unchanged = amiss(notice, rows);
    std::size_t only_ones = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Provisions changed = rows;
        ++changed[i].sentence;
        if (amiss(notice, changed) == unchanged) fault(rows[i].text.zh, "in the next sentence is not seen");
        if (is_carried_by_others(traced, i + 1)) continue;
        ++only_ones;
        changed = rows;
        changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
        if (amiss(notice, changed) == unchanged) fault(rows[i].text.zh, "left out is not seen");
    }
    std::cout << rows.size() << " rows put into the next sentence, " << only_ones << " left out, one at a time\n";
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2 || std::string_view{argv[1]}.empty()) {
        std::cout << "skipped: no notice is given; configure with -DPRESCHOOL_PLAN_NOTICE=path\n";
        return 77;
    }
    std::ifstream file{argv[1]};
    std::string const notice{std::istreambuf_iterator<char>{file}, {}};
    if (notice.empty()) {
        std::cerr << "cannot read the notice " << argv[1] << '\n';
        return 1;
    }

    List words{"connecting words", connecting_words};
    List names{"names with numerals", names_with_numerals};
    List others{"texts of another shape", texts_of_another_shape};
    if (std::size(connecting_words) > most_connecting_words)
        fault("more than", most_connecting_words, "connecting words");
    for (auto const word : connecting_words)
        if (length(word) > longest_connecting_word) fault(word, "is too long for a connecting word");

    Trace const traced = trace::trace_notice(notice, plan);
    check_places(traced);
    for (auto const& clause : traced.clauses) {
        std::cout << clause.clause << ": " << clause.carried << " of " << clause.characters
                  << " characters carried; left:";
        for (auto const& left : clause.left) std::cout << ' ' << left;
        std::cout << '\n';
        check_what_is_left(clause, words);
        check_numbers(clause, names);
        for (auto const& provision : plan.provisions)
            if (provision.clause == clause.clause) check_shape(clause, provision, others);
    }
    for (auto const& provision : plan.provisions) check_open_list(provision);
    for (List const* const list : {&words, &names, &others}) list->check_that_all_are_used();
    check_that_changes_are_seen(notice, traced);

    std::cout << traced.clauses.size() << " clauses compared, " << faults << " faults\n";
    return faults == 0 ? 0 : 1;
}
