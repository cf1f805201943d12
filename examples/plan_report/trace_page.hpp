// A trace as a page for a browser: the notice's text clause by clause, its words linked to the rows that carry them,
// and beside it what these rows say, for the template pages/trace.mustache.
#ifndef PRESCHOOL_PLAN_EXAMPLES_TRACE_PAGE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_TRACE_PAGE_HPP

#include "../presentation/html_page.hpp"
#include "content_of.hpp"
#include "trace_lines.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace trace_page {

namespace pp = preschool_plan;
using html::data, report::Text;

/// The content of the page. `own_names` are those of the plan's own tables and columns.
template <class AnyPlan>
data page_of(trace::Trace const& traced, AnyPlan const& plan, pp::Rows<report::MemberName> own_names,
             bool opens_in_chinese);

namespace detail {

/// A row of the plan, and what it says.
struct Row {
    std::string table;
    std::size_t number = 0; ///< counted from 1; 0 if the member is no table
    pp::Clause clause;
    Text name;
    std::vector<report::Fact> facts;
};

inline std::string id_of(std::string table, std::size_t number) {
    std::replace(table.begin(), table.end(), '.', '-');
    return "row-" + table + (number == 0 ? "" : '-' + std::to_string(number));
}

/// "语句 12"
inline Text numbered(Text name, std::size_t first, std::size_t last) {
    if (first == 0) return name;
    std::string const numbers = std::to_string(first) + (first == last ? "" : "–" + std::to_string(last));
    return {name.zh + numbers, name.en + ' ' + numbers};
}

/// The rows that cite a clause, with what they say.
template <class AnyPlan>
class RowsOf {
    using Terms = typename AnyPlan::Terms;

  public:
    RowsOf(AnyPlan const& plan, pp::Rows<report::MemberName> own_names) : plan_(plan), texts_(plan, own_names) {
        boost::mp11::mp_for_each<report::detail::Members<AnyPlan>>(
            [&](auto member) { look_at(plan_.*member.pointer, member.name); });
    }

    std::vector<Row> rows;

    /// The title of an article; empty if the clause is none.
    [[nodiscard]] Text title_of(pp::Clause const& clause) const {
        auto const article = pp::find_article(plan_, clause);
        return article ? report::text_of(article->title) : Text{};
    }

    /// What people call a table: 语句, 领导小组成员.
    [[nodiscard]] Text name_of(std::string const& table) const { return texts_.tables().name_of(table); }

  private:
    template <class Member>
    void look_at(Member const& member, std::string const& table) {
        if constexpr (requires { member.begin(); }) {
            std::size_t number = 0;
            for (auto const& row : member) add(row, table, ++number);
        } else {
            add(member, table, 0);
        }
    }

    template <class Any>
    void add(Any const& row, std::string const& table, std::size_t number) {
        if constexpr (requires { pp::Clause{row.clause}; }) add_facts(table, number, row.clause, facts_of(row));
        if constexpr (requires { row.officials; }) {
            number = 0;
            for (auto const& official : row.officials)
                add_facts(table + ".officials", ++number, row.clause, facts_of(official));
        }
    }
    void add_facts(std::string const& table, std::size_t number, pp::Clause const& clause,
                   std::vector<report::Fact> facts) {
        rows.push_back({table, number, clause, numbered(name_of(table), number, number), std::move(facts)});
    }

    std::vector<report::Fact> facts_of(pp::Notice<Terms> const& notice) const {
        auto facts = texts_.facts_of(notice);
        facts.insert(facts.begin(), {"number", {"文号", "number"}, report::number_of(notice)});
        return facts;
    }
    std::vector<report::Fact> facts_of(pp::Article<Terms> const& article) const {
        auto facts = texts_.facts_of(article);
        facts.insert(facts.begin(), {"title", {"标题", "title"}, report::text_of(article.title)});
        return facts;
    }
    std::vector<report::Fact> facts_of(pp::LeadershipGroup<Terms> const& group) const {
        return {{"name", {"名称", "name"}, report::text_of(group.name)}};
    }
    std::vector<report::Fact> facts_of(pp::Official<Terms> const& official) const {
        auto const said = texts_.official(official);
        std::vector<report::Fact> facts{{"role", {"组内职务", "role"}, said.role},
                                        {"name", {"姓名", "name"}, said.name}};
        for (auto const& post : said.posts) facts.push_back({"posts", {"职务", "post"}, post.title});
        return facts;
    }
    /// Without the topics, which do not come from the notice, and without what another row carries.
    std::vector<report::Fact> facts_of(pp::Provision<Terms> const& provision) const {
        auto const phrase = texts_.phrase_of(provision);
        std::vector<report::Fact> facts{{"text", {"文字", "text"}, phrase.text},
                                        {"purpose", {"用途", "purpose"}, report::text_of(phrase.purpose)}};
        for (auto const& figure : phrase.figures) facts.push_back({"figures", {"数字", "figure"}, figure});
        for (auto const& fact : phrase.facts)
            if (fact.member != "topics" && fact.member != "totals" && fact.member != "carried_due")
                facts.push_back(fact);
        return facts;
    }
    template <auto table, auto column>
    std::vector<report::Fact> facts_of(pp::Total<table, column> const& total) const {
        return {{"text", {"文字", "text"}, report::text_of(total.text)},
                {"figures", {"数字", "figure"}, report::text_of(total.figure)}};
    }
    /// A row of the plan's own: its columns.
    template <class Own>
    std::vector<report::Fact> facts_of(Own const& row) const {
        std::vector<report::Fact> facts;
        boost::mp11::mp_for_each<report::detail::Members<Own>>([&]<class Member>(Member column) {
            Text const text = texts_.tables().say(row.*column.pointer);
            bool const is_clause = std::is_same_v<report::detail::TypeOf<Member>, pp::Clause>;
            if (is_clause || text.empty()) return;
            bool const is_figure = report::detail::IsCount<Member>::value;
            facts.push_back({is_figure ? "figures" : column.name, texts_.tables().name_and_unit(column), text});
        });
        return facts;
    }

    AnyPlan const& plan_;
    report::TextsOf<AnyPlan> texts_;
};

template <class AnyPlan>
class TracePage {
  public:
    TracePage(trace::Trace const& traced, AnyPlan const& plan, pp::Rows<report::MemberName> own_names)
        : traced_(traced),
          rows_(plan, own_names) {
        for (auto const& clause : traced.clauses)
            for (Row const& row : rows_.rows)
                if (row.clause == clause.clause) places_.emplace(row.table, row.number);
    }

    data page(Text const& title, bool opens_in_chinese) {
        data page = html::page_data(title, opens_in_chinese);
        std::size_t characters = 0;
        std::size_t carried = 0;
        for (auto const& clause : traced_.clauses) {
            characters += clause.characters;
            carried += clause.carried;
        }
        page.set("characters", std::to_string(characters));
        page.set("carried", std::to_string(carried));
        page.set("share", trace::share_carried(carried, characters));
        page.set("falls_short", trace::falls_short(traced_));
        page.set("least", std::to_string(trace::percent_carried) + '%');
        html::set_list(page, "faults", traced_.faults, [this](trace::Fault const& fault) { return data_of(fault); });
        // The text comes first, since it shows where each row's words begin.
        html::set_list(page, "clauses", traced_.clauses,
                       [this](trace::TracedClause const& clause) { return data_of(clause); });
        return page;
    }

  private:
    using Place = std::pair<std::string, std::size_t>; // a row's table and number
    using Rows = std::vector<trace::RowRange>;

    data data_of(trace::TracedClause const& clause) {
        data all;
        all.set("id", html::id_of(clause.clause));
        all.set("name", html::data_of(report::text_of(clause.clause)));
        Text const title = rows_.title_of(clause.clause);
        all.set("article", title.empty() ? data{false} : html::data_of(title));
        all.set("characters", std::to_string(clause.characters));
        all.set("carried", std::to_string(clause.carried));
        all.set("share", trace::share_carried(clause.carried, clause.characters));
        all.set("is_short", !clause.has_carried(trace::percent_carried));
        html::set_list(all, "passages", clause.passages,
                       [this](trace::TracedPassage const& passage) { return data_of(passage); });
        html::set_list(all, "left", clause.left, [](std::string const& words) { return data{words}; });
        std::vector<Row> cited;
        for (Row const& row : rows_.rows)
            if (row.clause == clause.clause) cited.push_back(row);
        html::set_list(all, "rows", cited, [this](Row const& row) { return data_of(row); });
        return all;
    }

    data data_of(trace::TracedPassage const& passage) {
        data all;
        std::string const number = std::to_string(passage.number);
        all.set("is_heading", passage.kind == trace::PassageKind::heading);
        all.set("sentence", passage.kind == trace::PassageKind::sentence
                                ? html::data_of({"第" + number + "句", "sentence " + number})
                                : data{false});
        html::set_list(all, "lines", lines_of(passage), [this](trace::Line const& line) {
            data one;
            html::set_list(one, "stretches", line.stretches, [&](trace::Stretch const& stretch) {
                data words = data_of(stretch);
                auto const rows = stands_last(stretch, line) ? row_ranges(line.carriers()) : Rows{};
                html::set_list(words, "carriers", rows, [this](trace::RowRange const& range) {
                    data carriers;
                    carriers.set("href", href_of({range.table, range.first}));
                    carriers.set("name", html::data_of(numbered(rows_.name_of(range.table), range.first, range.last)));
                    return carriers;
                });
                return words;
            });
            return one;
        });
        return all;
    }

    /// The rows that carry a line stand after its last words, before punctuation.
    static bool stands_last(trace::Stretch const& stretch, trace::Line const& line) {
        auto const last = std::find_if(line.stretches.rbegin(), line.stretches.rend(),
                                       [](auto const& one) { return !one.carriers.empty(); });
        return last != line.stretches.rend() && &*last == &stretch;
    }

    /// Words link to the row that carries most of the text there.
    data data_of(trace::Stretch const& stretch) {
        std::string const id = "text-" + std::to_string(++stretches_);
        for (auto const& carrier : stretch.carriers) first_words_.try_emplace({carrier.table, carrier.row}, id);
        bool const is_carried = !stretch.carriers.empty();
        bool const has_words = trace::chinese_characters(stretch.text) != 0 || !trace::numbers_in(stretch.text).empty();
        data all;
        all.set("id", id);
        all.set("text", stretch.text);
        all.set("is_carried", is_carried);
        all.set("is_left", !is_carried && has_words);
        all.set("meaning", stretch.meaning == trace::Meaning::figure ? "figure"
                           : stretch.meaning == trace::Meaning::body ? "body"
                                                                     : "words");
        if (is_carried) all.set("href", href_of({stretch.carriers.front().table, stretch.carriers.front().row}));
        return all;
    }

    /// Where the row stands on the page: nowhere if it cites no clause, or one that the text lacks.
    [[nodiscard]] data href_of(Place const& place) const {
        return places_.count(place) != 0 ? data{id_of(place.first, place.second)} : data{false};
    }

    data data_of(Row const& row) const {
        data all;
        auto const words = first_words_.find({row.table, row.number});
        all.set("id", id_of(row.table, row.number));
        all.set("name", html::data_of(row.name));
        all.set("href", words == first_words_.end() ? data{false} : data{words->second});
        html::set_facts(all, row.facts);
        return all;
    }

    data data_of(trace::Fault const& fault) const {
        data all;
        auto const& [table, row, text] = fault.carrier;
        all.set("row", html::data_of(numbered(rows_.name_of(table), row, row)));
        all.set("href", href_of({table, row}));
        all.set("clause", html::data_of(report::text_of(fault.clause)));
        all.set("wanted", fault.wanted);
        all.set("kind", html::data_of(report::text_of(label(fault.kind))));
        return all;
    }

    trace::Trace const& traced_;
    RowsOf<AnyPlan> rows_;
    std::set<Place> places_;
    std::map<Place, std::string> first_words_;
    std::size_t stretches_ = 0;
};

} // namespace detail

template <class AnyPlan>
data page_of(trace::Trace const& traced, AnyPlan const& plan, pp::Rows<report::MemberName> own_names,
             bool opens_in_chinese) {
    return detail::TracePage<AnyPlan>(traced, plan, own_names)
        .page(report::text_of(plan.notice.plan_title), opens_in_chinese);
}

} // namespace trace_page

#endif
