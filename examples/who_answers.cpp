// Asks the plan the questions that people ask most, in at most three lines each.
#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/ostream.hpp>
#include <string>
#include <string_view>

namespace pp = preschool_plan;
using pp::Clause;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body, pp::bayingolin_2021::Topic, pp::bayingolin_2021::plan;

// The names as printed.
std::string names(auto const& parties) {
    std::string all;
    for (auto const& party : parties) (all += all.empty() ? "" : "、") += party.zh;
    return all.empty() ? "nobody named" : all;
}

int main(int count, char** words) {
    std::cout << "Who answers for teachers' housing?\n";
    for (auto const& provision : pp::select(plan.provisions, Topic::housing)) // topics are an index of ours
        std::cout << "  " << provision << ": " << names(pp::who_answers(plan, provision)) << '\n';

    std::cout << "\nWhat does the Education Bureau have to do, and what perhaps?\n";
    for (auto const& duty : pp::duties_of(plan, Body::education_bureau))
        std::cout << "  " << duty.answer << ": " << duty.clause << ' ' << duty.text << '\n';

    std::cout << "\nDoes it answer for measure 3(1)?\n  ";
    std::cout << pp::answers(plan, *pp::find_article(plan, {3, 1}), Body::education_bureau) << '\n';

    std::cout << "\nFor which measures does the government of Hejing County answer?\n";
    for (auto const& measure : plan.measures)
        if (pp::answers(plan, measure, Body::hejing_government) == pp::Answer::yes)
            std::cout << "  " << measure.clause << ' ' << measure.title << '\n';

    std::cout << "\nWhat are the targets of Hejing County?\n";
    pp::for_each_target(plan, Area::hejing, [](auto const& target) {
        std::cout << "  " << target.kindergartens << ", " << label(target.works) << '\n';
    });

    std::cout << "\nBy when are seats to be added?\n";
    for (auto const& provision : plan.provisions)
        if (auto const due = pp::when(plan, provision)) std::cout << "  " << provision << ": " << due->text << '\n';

    std::cout << "\nWho is inspected, on what, and what follows?\n";
    for (auto const& provision : pp::select(plan.provisions, Clause{4, 3}))
        std::cout << "  " << label(provision.purpose) << " by " << names(pp::who_acts(plan, provision)) << " of "
                  << names(pp::who_is_acted_on(plan, provision)) << ": " << provision.text << '\n';

    std::cout << "\nWhat else is said of the government of Hejing County?\n";
    for (auto const& concern : pp::concerning(plan, Body::hejing_government))
        std::cout << "  " << concern.answer << ", " << concern.part << ": " << concern.text << '\n';

    std::cout << "\nWhich officials answer for measure 3(5)?\n";
    for (auto const& official : pp::officials_of(plan, plan.measures[4])) std::cout << "  " << official.name << '\n';

    std::cout << "\nWho of the leadership group holds a post in Korla?\n";
    for (auto const& official : pp::officials_of(plan, Area::korla))
        for (auto const& post : official.posts) std::cout << "  " << official.name.zh << ", " << post.title << '\n';

    // The same for any body: who_answers 人社局
    if (count < 2) return 0;
    auto const body = pp::find_body(plan, words[1]);
    if (!body) {
        std::cerr << words[1] << " is the name of " << body.size() << " of the plan's bodies\n";
        for (Body const which : body) std::cerr << "  " << pp::full_name(plan, which) << '\n';
        return 1;
    }
    std::cout << '\n' << pp::full_name(plan, *body) << '\n';
    for (auto const& duty : pp::duties_of(plan, *body))
        std::cout << "  " << duty.answer << ": " << duty.clause << ' ' << duty.text << '\n';
}
