// Prints a plan for a person at a terminal, any plan that derives from preschool_plan::Plan: its head, its articles phrase by phrase,
// its leadership group and every table of its own, in the order of its members; then who answers for what, and what the checks find.
#ifndef PRESCHOOL_PLAN_EXAMPLES_REPORT_HPP
#define PRESCHOOL_PLAN_EXAMPLES_REPORT_HPP

#include "report_page.hpp"
#include "report_tables.hpp"

#include <functional>
#include <preschool_plan/preschool_plan.hpp>

namespace report {

namespace detail {

// What is printed with what it belongs to: areas and bodies where they are named, a provision with its article, a total with its
// provision and its table.
template <class Row>
inline constexpr bool stands_elsewhere = false;
template <class Terms>
inline constexpr bool stands_elsewhere<pp::AreaRecord<Terms>> = true;
template <class Terms>
inline constexpr bool stands_elsewhere<pp::BodyRecord<Terms>> = true;
template <class Terms>
inline constexpr bool stands_elsewhere<pp::Provision<Terms>> = true;
template <auto table, auto column>
inline constexpr bool stands_elsewhere<pp::Total<table, column>> = true;

// What is described and yet one thing is no row of a table.
using Things = boost::mp11::mp_list<pp::Label, pp::Clause, pp::Date, pp::PersonName, pp::Figure>;
template <class T>
inline constexpr bool is_row = pp::DescribedRow<T> && !boost::mp11::mp_contains<Things, T>::value;

/// "30 = 13 + 17", where all that follow the first total are its parts; else nothing.
template <class Totals>
std::string as_a_sum(Totals const& totals) {
    if (totals.size() < 3) return {};
    auto const& whole = totals[0].figure.quantity;
    std::int64_t left = whole.value();
    std::string sum = std::to_string(left);
    for (std::size_t i = 1; i < totals.size(); ++i) {
        auto const& part = totals[i].figure.quantity;
        if (part.unit() != whole.unit() || __builtin_sub_overflow(left, part.value(), &left)) return {};
        sum += (i == 1 ? " = " : " + ") + std::to_string(part.value());
    }
    return left == 0 ? sum : std::string{};
}

// What is said of an article or a phrase, each on a line of its own: nothing where there is nothing to say.
class Facts {
  public:
    explicit Facts(Words words) : words_(words) {}

    void add(std::string const& name, std::string const& text) {
        if (!text.empty()) lines_.push_back(name + words_("：", ": ") + text);
    }
    [[nodiscard]] std::vector<std::string> const& lines() const { return lines_; }

  private:
    Words words_;
    std::vector<std::string> lines_;
};

} // namespace detail

template <class AnyPlan>
class Report {
  public:
    /// The plan has to outlive the report; `own_names` are of its own tables and columns.
    Report(Page page, AnyPlan const& plan, pp::Rows<MemberName> own_names = {})
        : page_(page),
          plan_(plan),
          tables_(page, plan, own_names) {
        boost::mp11::mp_for_each<detail::Members<AnyPlan>>([&](auto member) {
            if (has_section(plan_.*member.pointer))
                sections_.push_back({member.name, [this, member] { print(member, plan_.*member.pointer); }});
        });
        if (!plan_.measures.empty()) sections_.push_back({"matrix", [this] { print_matrix(); }});
        sections_.push_back({"findings", [this] { print_findings(); }});
    }
    Report(Report const&) = delete;
    Report& operator=(Report const&) = delete;

    /// "notice; measures; findings": the members of the plan that have something to print, and what follows from them.
    [[nodiscard]] std::string section_names() const {
        return Words{false}.list(sections_, [](Section const& section) { return std::string{section.name}; });
    }

    /// Prints the section of that name, or all where none is given. Returns whether there is such a section.
    bool print(std::string_view name = {}) const {
        bool is_found = false;
        for (auto const& section : sections_) {
            if (!name.empty() && section.name != name) continue;
            section.print();
            is_found = true;
        }
        return is_found;
    }

  private:
    using Terms = typename AnyPlan::Terms;

    struct Section {
        std::string_view name;
        std::function<void()> print;
    };

    template <class Row>
    static bool has_section(pp::Rows<Row> const& rows) {
        return !detail::stands_elsewhere<Row> && !rows.empty();
    }
    static bool has_section(pp::Optional<pp::AreaCodes> const&) { return false; }
    template <class Other>
    static bool has_section(Other const& other) {
        if constexpr (requires { other.is_left_out(); }) return !other.is_left_out();
        if constexpr (requires { other.has_value(); }) return other.has_value();
        return true;
    }

    template <class Member>
    void print(Member member, pp::Notice<Terms> const& notice) const {
        heading(member.name, notice.clause);
        page_.languages.for_each([&](Words words) {
            field(words("文号", "number"), std::string{notice.number.zh});
            field(words("日期", "date"), words.are_chinese() ? std::string{notice.date_zh} : words(notice.date));
            field(words("标题", "title"), words(notice.title));
            field(words("方案", "plan"), words(notice.plan_title));
            field(words("发文机关", "issuer"), words(notice.issuer));
            field(words("主送", "addressees"), names_of(words, notice.addressees));
        });
        print_provisions(notice.clause);
    }

    template <class Member>
    void print(Member member, pp::LeadershipGroup<Terms> const& group) const {
        heading(member.name, group.clause);
        page_.item("", [&](Words words) { return words(group.name); });
        page_.out << '\n';
        std::size_t role_width = 0;
        for (auto const& official : group.officials)
            role_width = std::max(role_width, terminal_width(page_.languages(official.role)) + 2);
        for (auto const& official : group.officials) {
            page_.out << pad_right(page_.languages(official.role), role_width) << page_.languages(official.name)
                      << '\n';
            for (auto const& post : official.posts)
                page_.item(std::string(role_width, ' ') + "- ", [&](Words words) {
                    return words(post.title) + words.in_brackets(words(pp::full_name(plan_, post.body)));
                });
        }
    }

    /// Articles, under the title of the one that they are part of where the plan has it.
    template <class Member>
    void print(Member member, pp::Rows<pp::Article<Terms>> const& articles) const {
        if (auto const whole = pp::find_article(plan_, articles[0].clause.parent()))
            page_.heading(page_.languages(whole->title) + "  [" + page_.languages(whole->clause) + ']');
        else
            heading(member.name, {});
        bool is_first = true;
        for (auto const& article : articles) {
            if (!is_first) page_.out << '\n';
            is_first = false;
            page_.languages.for_each([&](Words words) {
                print_wrapped(page_.out, "", words(article.clause) + "  " + words(article.title), page_.width);
                print_facts("  ", facts_of(words, article));
            });
            print_provisions(article.clause);
        }
    }

    template <class Member, class Row>
    requires detail::is_row<Row>
    void print(Member member, pp::Rows<Row> const& rows) const {
        if constexpr (!detail::stands_elsewhere<Row>) {
            pp::Optional<pp::Clause> clause;
            if constexpr (requires { clause = rows[0].clause; }) clause = rows[0].clause;
            heading(member.name, clause);
            tables_.print_table(rows, member);
        }
    }

    /// A member of any other kind: a table of one row where it has members itself.
    template <class Member, class Other>
    void print(Member member, Other const& other) const {
        if constexpr (requires { other.has_value(); }) {
            if (other.has_value()) print(member, *other);
        } else if constexpr (detail::is_row<Other>) {
            print(member, pp::Rows<Other>(&other, 1));
        } else {
            heading(member.name, {});
            page_.item("", [&](Words words) {
                if constexpr (detail::is_count<Other>)
                    return words(other);
                else
                    return tables_.say(words, other);
            });
        }
    }

    void print_matrix() const {
        page_.heading(page_.languages(pp::Label{"各单位负责的措施", "Who answers for which measure"}));
        tables_.print_matrix();
    }

    void print_findings() const {
        page_.heading(page_.languages(pp::Label{"检查结果", "Findings of the checks"}));
        std::size_t findings = 0;
        std::size_t errors = 0;
        pp::RuleCounts const counts = pp::check(plan_, [&](pp::Finding const& finding) {
            ++findings;
            errors += finding.rule.severity == pp::Severity::error;
            page_.item("- ", [&](Words words) { return words(finding); });
        });
        std::size_t asked = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) asked += counts[counts.rule(i)].asked;
        page_.item("", [&](Words words) {
            return words(
                fmt::format("共{}条，其中错误{}条；共查{}条规则{}次。", findings, errors, counts.size(), asked),
                fmt::format("{} in all, of which {} errors; {} rules were asked {} times.", findings, errors,
                            counts.size(), asked));
        });
    }

    void heading(std::string_view member, pp::Optional<pp::Clause> clause) const {
        std::string text = page_.languages.in_line([&](Words words) { return tables_.name_of(words, member); });
        if (clause) text += "  [" + page_.languages(*clause) + ']';
        page_.heading(text);
    }

    // A name, and after it text that wraps under itself.
    void field(std::string const& name, std::string const& text) const {
        constexpr std::size_t name_width = 12;
        print_wrapped(page_.out, pad_right(name, name_width), text, page_.width);
    }

    void print_facts(std::string const& lead, detail::Facts const& facts) const {
        for (auto const& line : facts.lines()) print_wrapped(page_.out, lead, line, page_.width);
    }

    /// The phrases of a clause, each sentence with its number.
    void print_provisions(pp::Clause clause) const {
        int sentence = 0;
        for (auto const& provision : pp::select(plan_.provisions, clause)) {
            std::string lead = provision.sentence == sentence ? "    - " : fmt::format("{:>3} - ", provision.sentence);
            sentence = provision.sentence;
            page_.languages.for_each([&](Words words) {
                print_wrapped(page_.out, lead, phrase(words, provision), page_.width);
                lead.assign(lead.size(), ' ');
                print_facts(lead + "  ", facts_of(words, provision));
            });
        }
    }

    static std::string phrase(Words words, pp::Provision<Terms> const& provision) {
        std::string text = words(provision.text);
        for (auto const& figure : provision.figures) text += words("［", " [") + words(figure) + words("］", "]");
        return text + words.in_brackets(words(provision.purpose));
    }

    detail::Facts facts_of(Words words, pp::Article<Terms> const& article) const {
        detail::Facts facts(words);
        add_parties(facts, words, article.parties);
        add_due(facts, words, article.due);
        return facts;
    }

    detail::Facts facts_of(Words words, pp::Provision<Terms> const& provision) const {
        detail::Facts facts(words);
        std::string items = words.list(
            provision.items, [&](auto const& item) { return words(item.text) + words.in_brackets(words(item.kind)); });
        if (provision.open && !items.empty()) items += words("；等", "; and others");
        facts.add(words("列举", "lists"), items);
        if (provision.locality) facts.add(words("城乡", "locality"), words(*provision.locality));
        if (provision.area) facts.add(words("地区", "area"), tables_.say(words, *provision.area));
        add_parties(facts, words, provision.parties);
        add_due(facts, words, provision.due);
        add_totals(facts, words, pp::totals_of(plan_, provision));
        facts.add(words("主题（本库索引，非原文）", "topics (our index, not the notice's)"),
                  words.list(provision.topics, [&](auto topic) { return words(topic); }));
        return facts;
    }

    template <class Parties>
    void add_parties(detail::Facts& facts, Words words, Parties const& parties) const {
        for (pp::Part const part : pp::enumerators<pp::Part>)
            facts.add(words(part), names_of(words, pp::select(parties, part)));
    }

    static void add_due(detail::Facts& facts, Words words, pp::Optional<pp::Due> const& due) {
        if (!due) return;
        std::string text = words(due->text);
        if (due->latest) text += words.in_brackets(words("最迟", "latest ") + words(*due->latest));
        if (due->recurrence != pp::Recurrence::once) text += words("，", ", ") + words(due->recurrence);
        facts.add(words("时限", "when"), text);
    }

    template <class Totals>
    static void add_totals(detail::Facts& facts, Words words, Totals const& totals) {
        std::string text = words.list(totals, [&](auto const& total) { return stated(words, total); });
        if (std::string const sum = detail::as_a_sum(totals); !sum.empty()) text += words.in_brackets(sum);
        facts.add(words("公布合计", "totals stated"), text);
    }

    // As printed where it stands; in English by their full names.
    template <class Parties>
    std::string names_of(Words words, Parties const& parties) const {
        return words.list(parties, [&](auto const& party) {
            return words.are_chinese() && !party.zh.empty() ? std::string{party.zh}
                                                            : words(pp::full_name(plan_, party.body));
        });
    }

    Page page_;
    AnyPlan const& plan_;
    TablesReport<AnyPlan> tables_;
    std::vector<Section> sections_;
};

} // namespace report

#endif
