// Compares the text of a notice with a plan: which rows carry which words, which words no row carries, and which texts
// and figures do not stand where their rows say. It returns data; callers judge or print them.
#ifndef PRESCHOOL_PLAN_EXAMPLES_TRACE_HPP
#define PRESCHOOL_PLAN_EXAMPLES_TRACE_HPP

#include "marked_clause.hpp"

#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/plan.hpp>
#include <type_traits>

namespace trace {

/// A text or figure that does not stand where its row says.
struct Fault {
    enum class Kind { no_such_clause, not_printed, elsewhere };

    Kind kind = Kind::not_printed;
    Carrier carrier;
    pp::Clause clause;
    std::string wanted;
    int sentence = 0; ///< where it stands elsewhere, perhaps out of order; 0 is the heading or closing
};

inline constexpr pp::Label fault_labels[] = {{"文件没有这一条", "the notice has no such clause"},
                                             {"该处没有印出", "is not printed there"},
                                             {"印在别处或次序不同", "stands elsewhere, or out of order"}};
constexpr pp::Label label(Fault::Kind kind) { return fault_labels[static_cast<std::size_t>(kind)]; }

struct Trace {
    std::vector<TracedClause> clauses; ///< in the notice's order
    std::vector<Fault> faults;         ///< in the plan's order
};

namespace detail {

// A printed word that classifies a row, 库尔勒市 or 城市, with all words of its enumeration.
struct Name {
    std::string member;
    std::string_view zh;
    std::vector<std::string_view> of_enumeration;
};

// What a row of the plan's own tables says in words of the notice.
struct OwnWords {
    struct Text {
        std::string member;
        std::string_view zh;
    };
    struct Figure {
        std::string member;
        PrintedFigure printed;
    };
    std::vector<Text> texts;
    std::vector<Figure> figures;
    std::vector<Name> names;
};

template <class T>
concept IsDescribed = boost::describe::has_describe_members<T>::value;

template <class AnyPlan>
class Tracer {
  public:
    Tracer(std::string_view notice, AnyPlan const& any_plan) : plan_(any_plan) {
        for (auto& clause : clauses_of(notice)) clauses_.emplace_back(std::move(clause));
        for_each_member(plan_, [&](auto const& member, std::string const& name) { look_at_member(member, name); });
    }

    Trace result() const {
        Trace trace{{}, faults_};
        for (auto const& clause : clauses_) trace.clauses.push_back(clause.traced());
        return trace;
    }

  private:
    using Terms = typename AnyPlan::Terms;

    template <class Row, class Visit>
    static void for_each_member(Row const& row, Visit visit) {
        using namespace boost::describe;
        boost::mp11::mp_for_each<describe_members<Row, mod_public | mod_inherited>>(
            [&](auto member) { visit(row.*member.pointer, std::string{member.name}); });
    }

    // A table's rows, or the one row that the member is.
    template <class Member>
    void look_at_member(Member const& member, std::string const& name) {
        if constexpr (requires { member.begin(); }) {
            std::size_t number = 0;
            for (auto const& row : member) look_at_row(row, {name, ++number, {}});
        } else {
            look_at_row(member, {name, 0, {}});
        }
    }
    template <class Row>
    void look_at_row(Row const& row, Carrier const& carrier) {
        if constexpr (requires { look_at(row, carrier); })
            look_at(row, carrier);
        else
            look_at_own_row(row, carrier);
    }

    // The rows that any notice has.

    void look_at(pp::Notice<Terms> const& notice, Carrier const& carrier) {
        MarkedClause* const clause = find_clause(notice.clause, carrier);
        if (clause == nullptr) return;
        place_unquoted(*clause, notice.title.zh, named(carrier, "title"));
        place_unquoted(*clause, notice.plan_title.zh, named(carrier, "plan_title"));
        place_unquoted(*clause, notice.issuer.zh, named(carrier, "issuer"), Meaning::body);
        for (auto const& party : notice.addressees)
            place_unquoted(*clause, party.zh, named(carrier, "addressees"), Meaning::body);
        if (auto number = place_unquoted(*clause, notice.number.zh, named(carrier, "number")))
            for (auto const part : {notice.number.year, notice.number.serial})
                place_next(*clause, PrintedFigure{part}, *number, named(carrier, "number"));
        if (auto const date = place_unquoted(*clause, notice.date_zh, named(carrier, "date_zh")))
            place_date(*clause, notice.date, *date, named(carrier, "date"));
    }

    void look_at(pp::Article<Terms> const& article, Carrier const& carrier) {
        MarkedClause* const clause = find_clause(article.clause, carrier);
        if (clause == nullptr) return;
        place(*clause, article.title.zh, clause->passage(PassageKind::heading), named(carrier, "title"));
        Range rest = clause->passage(PassageKind::closing);
        pp::Party<Terms> const* last = nullptr;
        for (auto const& party : article.parties) {
            if (last == nullptr || last->part != party.part)
                place_next(*clause, std::string{label(party.part).zh} + "：", rest, named(carrier, "parties"));
            place_next_body(*clause, party.zh, rest, named(carrier, "parties"));
            last = &party;
        }
        if (article.due) place_due(*clause, *article.due, clause->whole(), carrier);
    }

    void look_at(pp::LeadershipGroup<Terms> const& group, Carrier const& carrier) {
        MarkedClause* const clause = find_clause(group.clause, carrier);
        if (clause == nullptr) return;
        place(*clause, group.name.zh, clause->whole(), named(carrier, "name"));
        Range rest = clause->whole();
        pp::Official<Terms> const* last = nullptr;
        Carrier row{carrier.table + ".officials", 0, {}};
        for (auto const& official : group.officials) {
            ++row.row;
            if (last == nullptr || last->role != official.role)
                place_next(*clause, std::string{label(official.role).zh} + "：", rest, named(row, "role"));
            place_next(*clause, official.name.zh, rest, named(row, "name"));
            for (auto const& post : official.posts) place_next(*clause, post.title.zh, rest, named(row, "posts"));
            last = &official;
        }
    }

    void look_at(pp::Provision<Terms> const& provision, Carrier const& carrier) {
        MarkedClause* const clause = find_clause(provision.clause, carrier);
        if (clause == nullptr) return;
        Range const sentence = clause->passage(PassageKind::sentence, provision.sentence);
        bool const goes_on = provision.clause == last_provision_.clause;
        Range const rest{std::max(sentence.begin, goes_on ? last_provision_.end : 0), sentence.end};
        auto const text = place(*clause, provision.text.zh, rest, named(carrier, "text"));
        if (!text) return; // no place to look for what it lists
        last_provision_ = {provision.clause, text->end};

        Range items = *text;
        for (auto const& item : provision.items) place_next(*clause, item.text.zh, items, named(carrier, "items"));
        Range figures = *text;
        for (auto const& figure : provision.figures)
            place_next(*clause, PrintedFigure{figure}, figures, named(carrier, "figures"));
        // Who acts, when and where may stand between the previous phrase and this one.
        Range const with_lead{rest.begin, text->end};
        Range parties = with_lead;
        for (auto const& party : provision.parties)
            place_next_body(*clause, party.zh, parties, named(carrier, "parties"));
        if (provision.due) place_due(*clause, *provision.due, with_lead, carrier);
        if (provision.area) place(*clause, name_of(*provision.area), with_lead, named(carrier, "area"));
    }

    template <auto table, auto column>
    void look_at(pp::Total<table, column> const& total, Carrier const& carrier) {
        MarkedClause* const clause = find_clause(total.clause, carrier);
        if (clause == nullptr) return;
        PrintedFigure const figure{total.figure};
        Range rest = clause->whole();
        while (auto const text = clause->find(total.text.zh, rest)) {
            rest.begin = text->end;
            // In the text, or right after it.
            auto const next = number_at(clause->text(), text->end);
            Range const near{text->begin, next ? next->range.end + figure.word.size() : text->end};
            auto const printed = clause->find(figure, near);
            if (!printed) continue;
            clause->mark(*text, named(carrier, "text"));
            clause->mark(*printed, named(carrier, "figure"), Meaning::figure);
            return;
        }
        report(*clause, std::string{total.text.zh} + ' ' + figure.as_text(), named(carrier, "text"));
    }

    // Records have no clause: their names of an area or body stand somewhere in the notice.
    void look_at(pp::AreaRecord<Terms> const& area, Carrier const& carrier) { find_anywhere(area.name.zh, carrier); }
    void look_at(pp::BodyRecord<Terms> const& body, Carrier const& carrier) { find_anywhere(body.name.zh, carrier); }

    // These do not come from the notice.
    void look_at(pp::Optional<pp::AreaCodes> const&, Carrier const&) {}
    void look_at(pp::Accepted const&, Carrier const&) {}

    // A row of the plan's own: its texts, and its figures under its names, as 库尔勒市8所 stands under 新增, 公办 and
    // 城市.
    template <class Row>
    void look_at_own_row(Row const& row, Carrier const& carrier) {
        std::vector<MarkedClause*> clauses;
        if constexpr (requires { pp::Clause{row.clause}; }) {
            if (MarkedClause* const clause = find_clause(row.clause, carrier)) clauses.push_back(clause);
        } else {
            for (auto& clause : clauses_) clauses.push_back(&clause);
        }
        if (clauses.empty()) return;
        OwnWords words;
        collect(row, {}, words);
        for (auto const& [member, zh] : words.texts)
            if (!place_in_any(clauses, zh, named(carrier, member)))
                report(*clauses[0], std::string{zh}, named(carrier, member));
        for (auto const& [member, figure] : words.figures) {
            if (place_in_any(clauses, figure, words.names, named(carrier, member))) continue;
            std::string wanted;
            for (auto const& name : words.names) wanted += std::string{name.zh} + ' ';
            report(*clauses[0], wanted + figure.as_text(), named(carrier, member));
        }
    }

    template <class Value>
    void collect(Value const& value, std::string const& member, OwnWords& words) const {
        if constexpr (std::is_enum_v<Value>) {
            if (!name_of(value).empty()) words.names.push_back({member, name_of(value), names_of<Value>()});
        } else if constexpr (requires { pp::Figure{value}; }) {
            words.figures.push_back({member, PrintedFigure{pp::Figure{value}}});
        } else if constexpr (requires { Value::trend; }) {
            collect(value.value(), member, words);
        } else if constexpr (requires { std::string_view{value.zh}; }) {
            words.texts.push_back({member, value.zh});
        } else if constexpr (requires { value.has_value(); }) {
            if (value.has_value()) collect(*value, member, words);
        } else if constexpr (std::is_same_v<Value, pp::Clause> || std::is_same_v<Value, pp::Date>) {
            return;
        } else if constexpr (IsDescribed<Value>) {
            for_each_member(value, [&](auto const& each, std::string const& name) { collect(each, name, words); });
        } else if constexpr (requires { value.begin(); } && !std::is_convertible_v<Value, std::string_view>) {
            for (auto const& each : value) collect(each, member, words);
        }
    }

    // What the notice calls an area, a body or another enumerator; empty if it has no word for it.
    template <class E>
    std::string_view name_of(E value) const {
        if constexpr (requires { find_record(plan_, value); }) {
            auto const record = find_record(plan_, value);
            return record ? record->name.zh : std::string_view{};
        } else if constexpr (requires { pp::Label{label(value)}; }) {
            return label(value).zh;
        } else {
            return {};
        }
    }
    template <class E>
    std::vector<std::string_view> names_of() const {
        std::vector<std::string_view> names;
        for (E const value : pp::enumerators<E>) names.push_back(name_of(value));
        return names;
    }

    static bool place_in_any(std::vector<MarkedClause*> const& clauses, std::string_view zh, Carrier const& carrier) {
        for (MarkedClause* const clause : clauses)
            if (auto const found = clause->find(zh, clause->whole())) {
                clause->mark(*found, carrier);
                return true;
            }
        return false;
    }
    static bool place_in_any(std::vector<MarkedClause*> const& clauses, PrintedFigure const& figure,
                             std::vector<Name> const& names, Carrier const& carrier) {
        for (MarkedClause* const clause : clauses) {
            Range rest = clause->whole();
            while (auto const found = clause->find(figure, rest)) {
                rest.begin = found->end;
                if (!mark_names_above(*clause, names, found->begin, carrier)) continue;
                clause->mark(*found, carrier, Meaning::figure);
                return true;
            }
        }
        return false;
    }

    // A figure stands under a name if that is its enumeration's last before the figure in the sentence.
    static bool mark_names_above(MarkedClause& clause, std::vector<Name> const& names, std::size_t figure,
                                 Carrier const& carrier) {
        std::vector<Range> above;
        for (auto const& name : names) {
            auto const last = clause.find_last(name.of_enumeration, figure);
            if (!last || clause.text(*last) != name.zh) return false;
            above.push_back(*last);
        }
        for (std::size_t i = 0; i < names.size(); ++i) clause.mark(above[i], named(carrier, names[i].member));
        return true;
    }

    // Looks for a text or a figure, and marks it or reports that it is missing.

    static Carrier named(Carrier carrier, std::string text) {
        carrier.text = std::move(text);
        return carrier;
    }

    MarkedClause* find_clause(pp::Clause const& wanted, Carrier const& carrier) {
        for (auto& clause : clauses_)
            if (clause.clause() == wanted) return &clause;
        faults_.push_back({Fault::Kind::no_such_clause, carrier, wanted, {}});
        return nullptr;
    }

    std::optional<Range> place(MarkedClause& clause, std::string_view zh, Range within, Carrier const& carrier,
                               Meaning meaning = Meaning::words) {
        auto const found = clause.find(zh, within);
        if (found)
            clause.mark(*found, carrier, meaning);
        else
            report(clause, std::string{zh}, carrier);
        return found;
    }
    std::optional<Range> place(MarkedClause& clause, PrintedFigure const& figure, Range within,
                               Carrier const& carrier) {
        auto const found = clause.find(figure, within);
        if (found)
            clause.mark(*found, carrier, Meaning::figure);
        else
            report(clause, figure.as_text(), carrier);
        return found;
    }

    // For texts that stand in order: looks for each in the rest after the previous one.
    static void go_on(Range& rest, std::optional<Range> const& placed) {
        if (placed) rest.begin = placed->end;
    }
    template <class Wanted>
    void place_next(MarkedClause& clause, Wanted const& wanted, Range& rest, Carrier const& carrier) {
        go_on(rest, place(clause, wanted, rest, carrier));
    }
    void place_next_body(MarkedClause& clause, std::string_view zh, Range& rest, Carrier const& carrier) {
        go_on(rest, place(clause, zh, rest, carrier, Meaning::body));
    }

    // A title stands by itself somewhere, apart from the places where it is quoted in 《》.
    std::optional<Range> place_unquoted(MarkedClause& clause, std::string_view zh, Carrier const& carrier,
                                        Meaning meaning = Meaning::words) {
        Range rest = clause.whole();
        while (auto const found = clause.find(zh, rest)) {
            if (!clause.text({0, found->begin}).ends_with("《")) return place(clause, zh, *found, carrier, meaning);
            rest.begin = found->end;
        }
        return place(clause, zh, clause.whole(), carrier, meaning);
    }

    void place_due(MarkedClause& clause, pp::Due const& due, Range within, Carrier const& carrier) {
        auto const text = place(clause, due.text.zh, within, named(carrier, "due"));
        if (text && due.latest) place_date(clause, *due.latest, *text, named(carrier, "due"));
    }
    void place_date(MarkedClause& clause, pp::Date const& date, Range within, Carrier const& carrier) {
        for (int const part : {int{date.year}, int{date.month}, int{date.day}})
            if (part != 0) place_next(clause, PrintedFigure{part}, within, carrier);
    }

    void find_anywhere(std::string_view zh, Carrier const& carrier) {
        for (auto const& clause : clauses_)
            if (clause.find(zh, clause.whole())) return;
        faults_.push_back({Fault::Kind::not_printed, named(carrier, "name"), {}, std::string{zh}});
    }

    void report(MarkedClause const& clause, std::string const& wanted, Carrier const& carrier) {
        auto const elsewhere = clause.find(wanted, clause.whole());
        faults_.push_back({elsewhere ? Fault::Kind::elsewhere : Fault::Kind::not_printed, carrier, clause.clause(),
                           wanted, elsewhere ? clause.passage_at(elsewhere->begin).number : 0});
    }

    // Where the last provision that was found ends.
    struct Place {
        pp::Clause clause;
        std::size_t end = 0;
    };

    AnyPlan const& plan_;
    std::vector<MarkedClause> clauses_;
    std::vector<Fault> faults_;
    Place last_provision_;
};

} // namespace detail

/// Compares the text of a notice, clause by clause, with a plan.
template <class AnyPlan>
Trace trace_notice(std::string_view notice, AnyPlan const& any_plan) {
    return detail::Tracer<AnyPlan>{notice, any_plan}.result();
}

} // namespace trace

#endif
