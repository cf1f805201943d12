// The content of a report on any plan that derives from preschool_plan::Plan: its head, its articles phrase by phrase,
// its leadership group and every table of its own, in the order of its members; then who answers for what, and what the
// checks find.
#ifndef PRESCHOOL_PLAN_EXAMPLES_CONTENT_OF_HPP
#define PRESCHOOL_PLAN_EXAMPLES_CONTENT_OF_HPP

#include "../presentation/chart.hpp"
#include "../presentation/checked.hpp"
#include "../presentation/tables_of.hpp"
#include "content.hpp"

#include <algorithm>
#include <map>
#include <preschool_plan/deadlines.hpp>
#include <preschool_plan/preschool_plan.hpp>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace report {

/// The whole content of a plan; `own_names` are those of its own tables and columns.
template <class AnyPlan>
std::vector<Section> sections_of(AnyPlan const& plan, pp::Rows<MemberName> own_names);

namespace detail {

// Rows that are shown with what they belong to: areas and bodies where they are named, a provision with its article, a
// total with its provision and its table.
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

// Types that are described but are one thing, and no row of a table.
using Things = boost::mp11::mp_list<pp::Label, pp::Clause, pp::Date, pp::PersonName, pp::Figure>;
template <class T>
inline constexpr bool is_row = pp::DescribedRow<T> && !boost::mp11::mp_contains<Things, T>::value;

/// "30 = 13 + 17" if all totals after the first are its parts; else nothing.
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

} // namespace detail

/// The texts of single rows. The plan has to outlive it.
template <class AnyPlan>
class TextsOf {
    using Terms = typename AnyPlan::Terms;

  public:
    TextsOf(AnyPlan const& plan, pp::Rows<MemberName> own_names) : plan_(plan), tables_(plan, own_names) {
        for (auto const& record : plan.bodies) {
            for (auto const& duty : pp::duties_of(plan, record.body)) bodies_of_[duty.phrase].insert(record.body);
            for (auto const& named : pp::concerning(plan, record.body)) bodies_of_[named.phrase].insert(record.body);
        }
    }

    [[nodiscard]] TablesOf<AnyPlan> const& tables() const { return tables_; }

    [[nodiscard]] std::vector<Fact> facts_of(pp::Notice<Terms> const& notice) const {
        std::vector<Fact> facts;
        add(facts, "date", {"日期", "date"}, {std::string{notice.date_zh}, text_of(notice.date).en});
        add(facts, "title", {"标题", "title"}, text_of(notice.title));
        add(facts, "plan_title", {"方案", "plan"}, text_of(notice.plan_title));
        add(facts, "issuer", {"发文机关", "issuer"}, text_of(notice.issuer));
        add(facts, "addressees", {"主送", "addressees"}, names_of(notice.addressees));
        return facts;
    }

    [[nodiscard]] std::vector<Fact> facts_of(pp::Article<Terms> const& article) const {
        std::vector<Fact> facts;
        add_parties(facts, article.parties);
        add_due(facts, article.due);
        return facts;
    }

    [[nodiscard]] std::vector<Fact> facts_of(pp::Provision<Terms> const& provision) const {
        std::vector<Fact> facts;
        add(facts, "items", {"列举", "lists"}, in_both([&](Words words) {
                std::string const items = words.list(provision.items, [&](auto const& item) {
                    return words(item.text) + words.in_brackets(words(item.kind));
                });
                return provision.open && !items.empty() ? items + words("；等", "; and others") : items;
            }));
        auto const names = [&](auto const& values) {
            return in_both([&](Words words) { return words.list(values, [&](auto value) { return words(value); }); });
        };
        add(facts, "localities", {"城乡", "locality"}, names(provision.localities));
        add(facts, "ownerships", {"办园性质", "ownership"}, names(provision.ownerships));
        if (provision.area) add(facts, "area", {"地区", "area"}, tables_.say(*provision.area));
        add_parties(facts, provision.parties);
        add_due(facts, provision.due);
        if (!provision.due) add_carried_due(facts, provision);
        add(facts, "totals", {"公布合计", "totals stated"},
            in_both([&](Words words) { return totals_of(words, pp::totals_of(plan_, provision)); }));
        add(facts, "topics", {"主题（本库索引，非原文）", "topics (our index, not the notice's)"},
            names(provision.topics));
        return facts;
    }

    [[nodiscard]] Phrase phrase_of(pp::Provision<Terms> const& provision) const {
        Phrase phrase{provision.sentence,  provision.purpose, text_of(provision.text), {},
                      facts_of(provision), tags_of(provision)};
        for (auto const& figure : provision.figures) phrase.figures.push_back(text_of(figure));
        return phrase;
    }
    [[nodiscard]] std::vector<Phrase> phrases_of(pp::Clause clause) const {
        std::vector<Phrase> phrases;
        for (auto const& provision : pp::select(plan_.provisions, clause)) phrases.push_back(phrase_of(provision));
        return phrases;
    }

    [[nodiscard]] OfficialText official(pp::Official<Terms> const& official) const {
        OfficialText text{text_of(official.role), text_of(official.name), {}};
        for (auto const& post : official.posts)
            text.posts.push_back({text_of(post.title), text_of(pp::full_name(plan_, post.body))});
        return text;
    }

    /// As printed there; in English by their full names.
    template <class Parties>
    [[nodiscard]] Text names_of(Parties const& parties) const {
        return in_both([&](Words words) {
            return words.list(parties, [&](auto const& party) {
                return words.are_chinese() && !party.zh.empty() ? std::string{party.zh}
                                                                : words(pp::full_name(plan_, party.body));
            });
        });
    }

  private:
    [[nodiscard]] std::vector<Tag> tags_of(pp::Provision<Terms> const& provision) const {
        std::vector<Tag> tags;
        auto const add_tag = [&](std::string_view kind, auto value) {
            tags.push_back({kind, pp::position(value), tables_.say(value)});
        };
        for (auto const topic : provision.topics) add_tag("topic", topic);
        if (auto const bodies = bodies_of_.find(&provision); bodies != bodies_of_.end())
            for (auto const body : bodies->second) add_tag("body", body);
        for (auto const area : pp::enumerators<typename AnyPlan::Area>)
            if (provision.area == area || has_body_of(area, tags)) add_tag("area", area);
        return tags;
    }
    [[nodiscard]] bool has_body_of(typename AnyPlan::Area area, std::vector<Tag> const& tags) const {
        return std::any_of(tags.begin(), tags.end(), [&](Tag const& tag) {
            if (tag.kind != "body") return false;
            auto const record = pp::find_record(plan_, pp::enumerators<typename AnyPlan::Body>[tag.number]);
            return record && record->area == area;
        });
    }

    static void add(std::vector<Fact>& facts, std::string_view member, Text const& name, Text const& text) {
        if (!text.empty()) facts.push_back({member, name, text});
    }

    template <class Parties>
    void add_parties(std::vector<Fact>& facts, Parties const& parties) const {
        for (auto const& party : parties) { // parts in the order in which the notice first names them
            auto const same = pp::select(parties, party.part);
            if (&*same.begin() == &party) add(facts, "parties", text_of(party.part), names_of(same));
        }
    }

    /// A deadline from another phrase of its sentence; one of its article is shown there.
    void add_carried_due(std::vector<Fact>& facts, pp::Provision<Terms> const& provision) const {
        auto const due = pp::when(plan_, provision);
        if (!due) return;
        for (auto const& other : pp::select(plan_.provisions, provision.clause))
            if (other.sentence == provision.sentence && other.due && other.due->text == due->text)
                return add_due(facts, due, "carried_due");
    }

    static void add_due(std::vector<Fact>& facts, pp::Optional<pp::Due> const& due, std::string_view member = "due") {
        if (!due) return;
        add(facts, member, {"时限", "when"}, in_both([&](Words words) {
                std::string text = words(due->text);
                if (due->latest) text += words.in_brackets(words("最迟", "latest ") + words(*due->latest));
                std::string const recurrence = words(due->recurrence);
                if (due->recurrence != pp::Recurrence::once && recurrence != text)
                    text += words("，", ", ") + recurrence;
                return text;
            }));
    }

    template <class Totals>
    static std::string totals_of(Words words, Totals const& totals) {
        std::string const text = words.list(totals, [&](auto const& total) { return stated(words, total); });
        std::string const sum = detail::as_a_sum(totals);
        return sum.empty() ? text : text + words.in_brackets(sum);
    }

    AnyPlan const& plan_;
    TablesOf<AnyPlan> tables_;
    std::map<pp::Provision<Terms> const*, std::set<typename AnyPlan::Body>> bodies_of_; ///< that have a part in it
};

namespace detail {

template <class AnyPlan>
class Sections {
    using Terms = typename AnyPlan::Terms;

  public:
    Sections(AnyPlan const& plan, pp::Rows<MemberName> own_names) : plan_(plan), texts_(plan, own_names) {
        boost::mp11::mp_for_each<Members<AnyPlan>>([&](auto member) { add(member, plan_.*member.pointer); });
        if (!plan_.measures.empty())
            all.push_back({"matrix", {"各单位负责的措施", "Who answers for which measure"}, {}, tables().matrix()});
        add_deadlines();
        all.push_back({"findings", {"检查结果", "Findings of the checks"}, {}, findings()});
    }

    std::vector<Section> all;

  private:
    TablesOf<AnyPlan> const& tables() const { return texts_.tables(); }

    template <class Member, class Content>
    void add_section(Member member, pp::Optional<pp::Clause> clause, Content content) {
        all.push_back({member.name, tables().name_of(member.name), clause, std::move(content)});
    }

    template <class Member>
    void add(Member member, pp::Notice<Terms> const& notice) {
        if (notice.is_left_out()) return;
        add_section(member, notice.clause,
                    NoticeHead{number_of(notice), texts_.facts_of(notice), texts_.phrases_of(notice.clause)});
    }

    template <class Member>
    void add(Member member, pp::LeadershipGroup<Terms> const& group) {
        if (group.is_left_out()) return;
        Group content{text_of(group.name), {}};
        for (auto const& official : group.officials) content.officials.push_back(texts_.official(official));
        add_section(member, group.clause, std::move(content));
    }

    /// Articles, under the title of the one that they are part of, if the plan has it.
    template <class Member>
    void add(Member member, pp::Rows<pp::Article<Terms>> const& articles) {
        if (articles.empty()) return;
        Articles content;
        for (auto const& article : articles)
            content.push_back(
                {article.clause, text_of(article.title), texts_.facts_of(article), texts_.phrases_of(article.clause)});
        add_section(member, {}, std::move(content));
        if (auto const whole = pp::find_article(plan_, articles[0].clause.parent())) {
            all.back().heading = text_of(whole->title);
            all.back().clause = whole->clause;
        }
    }

    template <class Member, class Row>
    requires is_row<Row>
    void add(Member member, pp::Rows<Row> const& rows) {
        if constexpr (!stands_elsewhere<Row>) {
            if (rows.empty()) return;
            pp::Optional<pp::Clause> clause;
            if constexpr (requires { clause = rows[0].clause; }) clause = rows[0].clause;
            add_section(member, clause,
                        OwnTable{tables().tables(rows), tables().stated_totals(member), charts_of(tables(), rows)});
        }
    }

    template <class Member>
    void add(Member, pp::Optional<pp::AreaCodes> const&) {}

    /// A member of any other kind: a table of one row if it has members itself.
    template <class Member, class Other>
    void add(Member member, Other const& other) {
        if constexpr (requires { other.has_value(); }) {
            if (other.has_value()) add(member, *other);
        } else if constexpr (is_row<Other>) {
            add(member, pp::Rows<Other>(&other, 1));
        } else if constexpr (is_count<Other>) {
            add_section(member, {}, text_of(other));
        } else {
            add_section(member, {}, tables().say(other));
        }
    }

    /// Everything due by a day, month or year that the plan names, in order of time.
    void add_deadlines() {
        std::vector<std::pair<pp::Date, std::vector<Cell>>> deadlines;
        for (auto const& [clause, text, due, who] : pp::due_before(plan_, pp::Date{9999, 12, 31}))
            deadlines.push_back(
                {*due.latest,
                 {{text_of(due.text)}, {text_of(clause), false, 0, clause}, {text_of(text)}, {texts_.names_of(who)}}});
        if (deadlines.empty()) return;
        std::stable_sort(deadlines.begin(), deadlines.end(),
                         [](auto const& one, auto const& other) { return one.first.is_before(other.first); });
        Table table;
        table.head = {{{"时限", "when"}}, {tables().name_of("clause")}, {{"内容", "what"}}, {{"负责", "who answers"}}};
        for (auto& [date, cells] : deadlines) table.rows.push_back(std::move(cells));
        all.push_back({"due", {"期限", "What is due when"}, {}, OwnTable{{std::move(table)}, {}}});
    }

    Findings findings() const {
        Findings content;
        std::size_t errors = 0;
        auto const [told, counts] = checked(plan_);
        for (pp::Finding const& finding : told) {
            errors += finding.rule.severity == pp::Severity::error;
            content.findings.push_back({finding.rule.severity,
                                        text_of(finding),
                                        finding.clause,
                                        {std::string{finding.area.zh} + std::string{finding.subject.zh},
                                         std::string{finding.area.en} + (finding.area.en.empty() ? "" : " ") +
                                             std::string{finding.subject.en}},
                                        in_both([&](Words words) {
                                            std::string const reason = words(finding.accepted);
                                            return words(finding.rule.sentence) +
                                                   (reason.empty() ? ""
                                                                   : words("。已说明：", ". Explained: ") + reason);
                                        })});
        }
        std::size_t asked = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) asked += counts[counts.rule(i)].asked;
        std::size_t const found = content.findings.size();
        content.summary = {fmt::format("共{}条，其中错误{}条；共查{}条规则{}次。", found, errors, counts.size(), asked),
                           fmt::format("{} in all, of which {} errors; {} rules were asked {} times.", found, errors,
                                       counts.size(), asked)};
        return content;
    }

    AnyPlan const& plan_;
    TextsOf<AnyPlan> texts_;
};

} // namespace detail

template <class AnyPlan>
std::vector<Section> sections_of(AnyPlan const& plan, pp::Rows<MemberName> own_names) {
    return detail::Sections<AnyPlan>(plan, own_names).all;
}

} // namespace report

#endif
