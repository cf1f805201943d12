#include "plan_page.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace plan_page {

namespace {

/// "16,200,000"; what has four digits is read well without.
std::string with_separators(std::int64_t number) {
    std::string digits = std::to_string(number);
    std::size_t const sign = number < 0 ? 1 : 0;
    if (digits.size() - sign <= 4) return digits;
    for (std::size_t at = digits.size(); at > sign + 3;) digits.insert(at -= 3, ",");
    return digits;
}

/// In tenths of a percent, "37.5"; never more than the whole bar.
std::string percent_of(std::int64_t part, std::int64_t whole) {
    if (whole <= 0 || part <= 0) return "0";
    if (part >= whole) return "100";
    auto const tenths = static_cast<std::int64_t>(static_cast<double>(part) / static_cast<double>(whole) * 1000);
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

class PlanPage {
  public:
    explicit PlanPage(std::vector<report::Section> const& sections) : sections_(sections) {
        for (auto const& section : sections) {
            if (std::holds_alternative<report::NoticeHead>(section.content) && section.clause)
                places_[section.clause->place()] = section.name;
            if (auto const* const articles = std::get_if<report::Articles>(&section.content))
                for (auto const& article : *articles) places_[article.clause.place()] = html::id_of(article.clause);
        }
    }

    [[nodiscard]] data page(bool opens_in_chinese, Progress const& progress) const {
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
        set_stated_totals(page);
        html::set_list(page, "progress", progress.targets, [](Reached const& reached) { return data_of(reached); });
        html::set_list(page, "reached", progress.totals, [](Text const& total) { return html::data_of(total); });
        html::set_list(page, "sections", sections_,
                       [this](report::Section const& section) { return data_of(section); });
        return page;
    }

  private:
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

    void set_stated_totals(data& page) const {
        std::vector<data> all;
        for (auto const& section : sections_)
            if (auto const* const own = std::get_if<report::OwnTable>(&section.content))
                for (auto const& total : own->stated_totals) {
                    all.push_back(data_of(total));
                    all.back().set("section", std::string{section.name});
                }
        html::set_list(page, "stated", all, [](data const& total) { return total; });
    }
    static data data_of(report::StatedTotal const& total) {
        data stated;
        stated.set("figure", html::data_of(total.figure));
        stated.set("text", html::data_of(total.text));
        return stated;
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

    [[nodiscard]] data data_of(report::Section const& section) const {
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
        set_phrases(notice, head.phrases);
        part.set("notice", notice);
    }

    void set_content(data& part, report::Articles const& articles) const {
        html::set_list(part, "articles", articles, [this](report::ArticleText const& text) {
            data article;
            article.set("id", html::id_of(text.clause));
            article.set("clause", data_of(text.clause));
            article.set("title", html::data_of(text.title));
            html::set_facts(article, text.facts);
            set_phrases(article, text.phrases);
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

    void set_content(data& part, report::OwnTable const& content) const {
        data own;
        std::string const id = "table-" + part.get("id")->string_value();
        std::size_t number = 0;
        html::set_list(own, "tables", content.tables, [&](report::Table const& table) {
            data one = data_of(table);
            one.set("table_id", ++number == 1 ? id : id + '-' + std::to_string(number));
            one.set("title", table.title.empty() ? *part.get("heading") : html::data_of(table.title));
            return one;
        });
        html::set_list(own, "totals_stated", content.stated_totals,
                       [](report::StatedTotal const& total) { return html::data_of(total.stated); });
        part.set("own_table", own);
    }

    void set_content(data& part, report::Matrix const& content) const {
        data matrix;
        matrix.set("body_name", html::data_of(content.body_name));
        html::set_list(matrix, "measures", content.measures,
                       [this](pp::Clause const& clause) { return data_of(clause); });
        html::set_list(matrix, "rows", content.rows, [](report::Matrix::Row const& body_row) {
            data row;
            row.set("body", html::data_of(body_row.body));
            html::set_list(row, "answers", body_row.answers, [](pp::Answer const given) {
                data answer;
                answer.set("answer", std::string{pp::enumerator_name(given)});
                answer.set("text", html::data_of(given == pp::Answer::no ? Text{"–", "–"} : report::text_of(given)));
                return answer;
            });
            return row;
        });
        matrix.set("note", content.note.empty() ? data{false} : html::data_of(content.note));
        part.set("matrix", matrix);
    }

    static void set_content(data& part, report::Findings const& content) {
        data findings;
        html::set_list(findings, "each", content.findings, [](report::FindingText const& found) {
            data finding;
            finding.set("text", html::data_of(found.text));
            finding.set("severity_name", std::string{pp::enumerator_name(found.severity)});
            return finding;
        });
        findings.set("summary", html::data_of(content.summary));
        part.set("findings", findings);
    }

    static void set_content(data& part, Text const& text) { part.set("value", html::data_of(text)); }

    /// Phrases that follow one another in a sentence and have one purpose stand under it together.
    static void set_phrases(data& into, std::vector<report::Phrase> const& phrases) {
        std::vector<std::vector<report::Phrase>> runs;
        for (auto const& phrase : phrases) {
            if (runs.empty() || runs.back().front().sentence != phrase.sentence ||
                runs.back().front().purpose != phrase.purpose)
                runs.emplace_back();
            runs.back().push_back(phrase);
        }
        html::set_list(into, "runs", runs, [](std::vector<report::Phrase> const& of_one_purpose) {
            data run;
            std::string const sentence = std::to_string(of_one_purpose.front().sentence);
            run.set("purpose", html::data_of(report::text_of(of_one_purpose.front().purpose)));
            run.set("sentence", html::data_of({"第" + sentence + "句", "sentence " + sentence}));
            html::set_list(run, "phrases", of_one_purpose, [](report::Phrase const& said) {
                data phrase;
                phrase.set("text", html::data_of(said.text));
                html::set_list(phrase, "figures", said.figures, html::data_of);
                html::set_facts(phrase, said.facts);
                return phrase;
            });
            return run;
        });
    }

    /// A row is headed by its first cell that cites no clause. What has a title of its own is a cross-table, and has bars.
    [[nodiscard]] data data_of(report::Table const& table) const {
        bool const has_bars = !table.title.empty();
        std::size_t const row_head = table.rows.front().front().clause ? 1 : 0;
        std::int64_t longest = 0;
        if (has_bars)
            for (auto const& row : table.rows) longest = std::max(longest, row.back().number);
        data all;
        all.set("has_bars", has_bars);
        std::size_t part = 0;
        html::set_list(all, "head", table.head, [&](report::Cell const& cell) {
            data head = data_of(cell, false);
            head.set("is_blank", cell.text.empty());
            bool const is_part = has_bars && cell.is_number && &cell != &table.head.back();
            head.set("part", is_part ? data{part_name(part++)} : data{false});
            return head;
        });
        html::set_list(all, "rows", table.rows, [&](std::vector<report::Cell> const& cells) {
            data row = row_of(cells, row_head);
            std::vector<report::Cell> parts;
            if (has_bars) parts.assign(cells.begin() + 1, cells.end() - 1);
            std::size_t number = 0;
            html::set_list(row, "bars", parts, [&](report::Cell const& cell) {
                data bar;
                bar.set("part", part_name(number++));
                bar.set("percent", percent_of(cell.number, longest));
                return bar;
            });
            return row;
        });
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
    /// There are four ways to look.
    static std::string part_name(std::size_t part) { return std::to_string(part % 4 + 1); }

    std::vector<report::Section> const& sections_;
    std::map<std::uint32_t, std::string> places_;
};

} // namespace

data page_of(std::vector<report::Section> const& sections, bool opens_in_chinese, Progress const& progress) {
    return PlanPage(sections).page(opens_in_chinese, progress);
}

} // namespace plan_page
