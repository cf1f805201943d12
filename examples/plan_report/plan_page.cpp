#include "plan_page.hpp"

#include "page_parts.hpp"
#include "page_phrases.hpp"
#include "page_tables.hpp"
#include "print_plan.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace plan_page {

namespace {

using report::with_separators;

/// The order of sections on the page: first what is to be reached, then who answers, then the text.
std::size_t place_of(report::Section const& section) {
    if (std::holds_alternative<report::OwnTable>(section.content)) return report::is_of_targets(section) ? 0 : 1;
    if (std::holds_alternative<report::Matrix>(section.content)) return 2;
    if (std::holds_alternative<report::Group>(section.content)) return 3;
    if (section.name == "measures") return 4;
    if (section.name == "requirements") return 5;
    return std::holds_alternative<report::Findings>(section.content) ? 7 : 6;
}

class PlanPage {
  public:
    explicit PlanPage(std::vector<report::Section> sections) : sections_(std::move(sections)) {
        std::stable_sort(sections_.begin(), sections_.end(),
                         [](auto const& one, auto const& other) { return place_of(one) < place_of(other); });
        std::erase_if(sections_, [](report::Section& section) {
            return section.name == "accepted" || leave_out_bare_titles(section); // findings have their explanations
        });
        for (auto const& section : sections_) {
            if (std::holds_alternative<report::NoticeHead>(section.content) && section.clause)
                places_[section.clause->place()] = section.name;
            if (auto const* const articles = std::get_if<report::Articles>(&section.content))
                for (auto const& article : *articles) places_[article.clause.place()] = html::id_of(article.clause);
        }
    }

    [[nodiscard]] data page(report::Summary const& summary, bool opens_in_chinese, Progress const& progress,
                            std::vector<Link> const& links) {
        report::NoticeHead const* notice = nullptr;
        for (auto const& section : sections_)
            if (notice == nullptr) notice = std::get_if<report::NoticeHead>(&section.content);
        Text title{"方案", "A plan"};
        if (auto const* const fact = find_fact(notice, "plan_title")) title = fact->text;
        data page = html::page_data(title, opens_in_chinese);
        page.set("number", notice == nullptr ? data{false} : html::data_of(notice->number));
        for (auto const* const member : {"issuer", "date"}) {
            auto const* const fact = find_fact(notice, member);
            page.set(member, fact == nullptr ? data{false} : html::data_of(fact->text));
        }
        page.set("summary", plan_page::data_of(summary, progress.totals));
        page.set("has_matrix", std::any_of(sections_.begin(), sections_.end(), [](report::Section const& section) {
                     return std::holds_alternative<report::Matrix>(section.content);
                 }));
        html::set_list(page, "progress", progress.targets, [](Reached const& reached) { return data_of(reached); });
        std::string const left_out = std::to_string(progress.left_out);
        page.set("left_out", progress.left_out == 0
                                 ? data{false}
                                 : html::data_of({"所报内容有" + left_out + "处错误，未计入",
                                                  left_out + (progress.left_out == 1 ? " fault" : " faults") +
                                                      " in the reports, left out of this"}));
        bool has_opened = false;
        html::set_list(page, "sections", sections_, [&](report::Section const& section) {
            data part = data_of(section);
            bool const opens = !has_opened && std::holds_alternative<report::Articles>(section.content);
            part.set("opens_phrases", opens);
            has_opened = has_opened || opens;
            return part;
        });
        set_filter(page, sections_);
        html::set_list(page, "links", links, [](Link const& link) {
            data one;
            one.set("href", link.href);
            one.set("file_name", link.file_name.empty() ? data{false} : data{link.file_name});
            one.set("text", html::data_of(link.text));
            return one;
        });
        return page;
    }

  private:
    /// Articles that only give their titles to other sections are shown there. Returns whether nothing is left.
    static bool leave_out_bare_titles(report::Section& section) {
        auto* const articles = std::get_if<report::Articles>(&section.content);
        if (articles == nullptr || section.name != "sections") return false;
        std::erase_if(*articles, [](auto const& article) { return article.facts.empty() && article.phrases.empty(); });
        return articles->empty();
    }

    static report::Fact const* find_fact(report::NoticeHead const* notice, std::string_view member) {
        if (notice == nullptr) return nullptr;
        for (auto const& fact : notice->facts)
            if (fact.member == member) return &fact;
        return nullptr;
    }

    /// With a link to where the clause stands on this page.
    [[nodiscard]] data data_of(pp::Clause const& clause) const {
        data cited;
        auto const place = places_.find(clause.place());
        cited.set("href", place == places_.end() ? data{false} : data{place->second});
        cited.set("text", html::data_of(report::text_of(clause)));
        return cited;
    }

    static data data_of(Reached const& reached) {
        data row;
        row.set("target_of", html::data_of(reached.target_of));
        row.set("unit", html::data_of(reached.unit));
        row.set("target", with_separators(reached.target));
        auto const number = [](auto const& count) { return count ? with_separators(*count) : std::string{}; };
        row.set("actual", number(reached.actual) + (reached.disputed_by ? " / " + number(reached.disputed_by) : ""));
        row.set("remaining", number(reached.remaining));
        auto const share = reached.share.value_or({});
        row.set("is_known", reached.share.has_value());
        row.set("share", reached.share ? std::to_string(share.numerator() * 100 / share.denominator()) + '%' : "");
        row.set("percent", percent_of(share.numerator(), share.denominator()));
        row.set("status", html::data_of(report::text_of(reached.status)));
        row.set("status_name", std::string{pp::enumerator_name(reached.status)});
        row.set("date", html::data_of(reached.date));
        return row;
    }

    [[nodiscard]] data data_of(report::Section const& section) {
        data part;
        part.set("id", std::string{section.name});
        part.set("heading", html::data_of(section.heading));
        part.set("clause", section.clause ? data_of(*section.clause) : data{false});
        std::visit([&](auto const& content) { set_content(part, content); }, section.content);
        return part;
    }

    void set_content(data& part, report::NoticeHead const& head) const {
        data notice;
        notice.set("number", html::data_of(head.number));
        html::set_facts(notice, head.facts);
        set_phrases(notice, head.phrases, {});
        part.set("notice", notice);
    }

    void set_content(data& part, report::Articles const& articles) const {
        html::set_list(part, "articles", articles, [this](report::ArticleText const& text) {
            data article;
            article.set("id", html::id_of(text.clause));
            article.set("clause", data_of(text.clause));
            article.set("title", html::data_of(text.title));
            html::set_facts(article, text.facts);
            set_phrases(article, text.phrases, text.clause);
            return article;
        });
    }

    static void set_content(data& part, report::Group const& content) {
        data group;
        group.set("name", html::data_of(content.name));
        html::set_list(group, "officials", content.officials, [](report::OfficialText const& text) {
            data official;
            official.set("role", html::data_of(text.role));
            official.set("name", html::data_of(text.name));
            html::set_list(official, "posts", text.posts, [](report::PostText const& post_text) {
                data post;
                post.set("title", html::data_of(post_text.title));
                post.set("body", html::data_of(post_text.body));
                return post;
            });
            return official;
        });
        part.set("group", group);
    }

    void set_content(data& part, report::OwnTable const& content) {
        data own;
        std::vector<report::Table> bars;
        std::vector<report::Table> tables;
        for (auto const& table : content.tables) (table.title.empty() ? tables : bars).push_back(table);
        html::set_list(own, "bars", bars, [&](report::Table const& table) {
            report::Bars drawn = bars_of(table);
            for (report::Bar& bar : drawn.areas) bar.id = given(bar.id);
            return plan_page::data_of(drawn);
        });
        html::set_list(own, "charts", content.charts,
                       [](report::Chart const& chart) { return plan_page::data_of(chart); });
        bool const is_drawn = !bars.empty() || !content.charts.empty();
        own.set("is_folded", is_drawn);
        html::set_list(own, "tables", tables, [&](report::Table table) {
            if (!content.stated_totals.empty()) table.totals.clear(); // they stand below
            Text const constant = take_constant_columns(table);
            data one = data_of(table);
            one.set("table_id", "table-" + part.get("id")->string_value());
            one.set("title", *part.get("heading"));
            one.set("constant", constant.empty() ? data{false} : html::data_of(constant));
            return one;
        });
        html::set_list(own, "totals_stated", content.stated_totals, [&](report::StatedTotal const& total) {
            data stated;
            std::string const id = given(total.id);
            stated.set("id", id.empty() ? data{false} : data{id});
            stated.set("stated", html::data_of(total.stated));
            return stated;
        });
        part.set("own_table", own);
    }

    void set_content(data& part, report::Matrix const& content) {
        data matrix;
        matrix.set("body_name", html::data_of(content.body_name));
        html::set_list(matrix, "measures", content.measures, [this](report::Matrix::Measure const& named) {
            data measure;
            measure.set("clause", data_of(named.clause));
            measure.set("title", html::data_of(named.title));
            return measure;
        });
        std::vector<report::Matrix::Row> rows;
        std::copy_if(content.rows.begin(), content.rows.end(), std::back_inserter(rows),
                     [](report::Matrix::Row const& row) { return row.set.empty(); });
        html::set_list(matrix, "rows", rows, [&](report::Matrix::Row const& body_row) {
            data row = named_body(body_row);
            std::vector<report::Matrix::Row> its;
            std::copy_if(content.rows.begin(), content.rows.end(), std::back_inserter(its),
                         [&](report::Matrix::Row const& other) { return other.set == body_row.id; });
            html::set_list(row, "members", its,
                           [this](report::Matrix::Row const& member) { return named_body(member); });
            std::size_t measure = 0;
            html::set_list(row, "answers", body_row.answers, [&](pp::Answer const given_answer) {
                data answer;
                answer.set("answer", std::string{pp::enumerator_name(given_answer)});
                answer.set("text", html::data_of(given_answer == pp::Answer::no ? Text{"–", "–"}
                                                                                : report::text_of(given_answer)));
                answer.set("measure", html::data_of(report::text_of(content.measures[measure].clause)));
                answer.set("title", html::data_of(content.measures[measure++].title));
                return answer;
            });
            return row;
        });
        html::set_list(matrix, "others", content.others,
                       [this](report::Matrix::Row const& other) { return named_body(other); });
        matrix.set("note", content.note.empty() ? data{false} : html::data_of(content.note));
        part.set("matrix", matrix);
    }
    data named_body(report::Matrix::Row const& row) {
        data body;
        body.set("id", given(row.id));
        body.set("body", html::data_of(row.area.empty() ? row.body : row.area));
        return body;
    }

    /// An id, if it is the first of its name; else nothing.
    std::string given(std::string const& id) { return given_ids_.insert(id).second ? id : std::string{}; }

    void set_content(data& part, report::Findings const& content) const {
        data findings;
        html::set_list(findings, "each", content.findings, [this](report::FindingText const& found) {
            data finding;
            finding.set("clause", found.clause ? data_of(*found.clause) : data{false});
            finding.set("subject", found.subject.empty() ? data{false} : html::data_of(found.subject));
            finding.set("severity", html::data_of(report::text_of(found.severity)));
            finding.set("sentence", html::data_of(found.sentence));
            finding.set("text", html::data_of(found.text));
            finding.set("severity_name", std::string{pp::enumerator_name(found.severity)});
            return finding;
        });
        findings.set("summary", html::data_of(content.summary));
        part.set("findings", findings);
    }

    static void set_content(data& part, Text const& text) { part.set("value", html::data_of(text)); }

    /// The first cell that cites no clause is the head of its row.
    [[nodiscard]] data data_of(report::Table const& table) const {
        std::size_t const row_head = table.rows.front().front().clause ? 1 : 0;
        data all;
        html::set_list(all, "head", table.head, [&](report::Cell const& cell) { return data_of(cell, false); });
        html::set_list(all, "rows", table.rows,
                       [&](std::vector<report::Cell> const& cells) { return row_of(cells, row_head); });
        std::size_t at = 0;
        html::set_list(all, "totals", table.totals,
                       [&](report::Cell const& cell) { return data_of(cell, at++ == 0 && !cell.is_number); });
        return all;
    }
    [[nodiscard]] data row_of(std::vector<report::Cell> const& cells, std::size_t row_head) const {
        data row;
        std::size_t at = 0;
        html::set_list(row, "cells", cells, [&](report::Cell const& cell) { return data_of(cell, at++ == row_head); });
        return row;
    }
    [[nodiscard]] data data_of(report::Cell const& stands, bool is_row_head) const {
        data cell;
        bool const is_count = stands.is_number && stands.text.zh == std::to_string(stands.number);
        std::string const separated = with_separators(stands.number);
        cell.set("text", html::data_of(is_count ? Text{separated, separated} : stands.text));
        cell.set("clause", stands.clause ? data_of(*stands.clause) : data{false});
        cell.set("is_number", stands.is_number);
        cell.set("row_head", is_row_head);
        return cell;
    }
    std::vector<report::Section> sections_;
    std::set<std::string> given_ids_;
    std::map<std::uint32_t, std::string> places_;
};

} // namespace

data page_of(report::Summary const& summary, std::vector<report::Section> const& sections, bool opens_in_chinese,
             Progress const& progress, std::vector<Link> const& links) {
    return PlanPage(sections).page(summary, opens_in_chinese, progress, links);
}

} // namespace plan_page
