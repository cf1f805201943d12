// Prints the index of the notice: bodies with their duties and what concerns them, topics with their phrases, areas
// with their targets, officials with what they answer for, problems with the acts on them. Each is one call; each line
// has its clause and sentence.
#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/index.hpp>
#include <preschool_plan/names.hpp>
#include <preschool_plan/ostream.hpp>

namespace pp = preschool_plan;
using pp::bayingolin_2021::plan, pp::bayingolin_2021::Topic;

// "3(4), sentence 2: Add preschool teachers ... (yes)": a phrase, or a body's part in it, then a remark if any.
void print(auto const& said, auto const&... notes) {
    std::cout << "    " << said.clause << ", sentence " << int{said.sentence} << ": " << said.text.en;
    ((std::cout << " (" << notes << ')'), ...);
    std::cout << '\n';
}

int main() {
    std::cout << "Bodies, with what they have to do and what concerns them\n";
    for (auto const& record : plan.bodies) {
        std::cout << "  " << pp::full_name(plan, record.body) << '\n';
        for (auto const& duty : pp::duties_of(plan, record.body)) print(duty, duty.part, duty.answer);
        for (auto const& concern : pp::concerning(plan, record.body)) print(concern, concern.part, concern.answer);
    }

    std::cout << "\nTopics, an index of ours, with their phrases\n";
    for (Topic const topic : pp::enumerators<Topic>) {
        std::cout << "  " << topic << '\n';
        for (auto const& phrase : pp::select(plan.provisions, topic)) print(phrase);
    }

    std::cout << "\nAreas, with their targets\n";
    for (auto const& record : plan.areas) {
        std::cout << "  " << record.name << '\n';
        pp::for_each_target(plan, record.area, [](auto const& target) {
            pp::for_each_phrase(plan, target, [&](auto const& phrase) { print(phrase, target.kindergartens); });
        });
    }

    std::cout << "\nOfficials, with what they answer for\n";
    for (auto const& official : plan.leadership_group.officials) {
        std::cout << "  " << official.name << '\n';
        for (auto const& duty : pp::duties_of(plan, official)) print(duty, duty.answer);
    }

    std::cout << "\nProblems, with what is done about them, by our topics\n";
    for (auto const& problem : pp::select(plan.provisions, pp::ItemKind::problem)) {
        std::cout << "  " << problem << '\n';
        for (auto const& act : pp::acts_about(plan, problem)) print(act);
    }
}
