// Asks the plan three questions: who answers for teachers' housing, what does Hejing County owe, and for which measures
// does its government answer?
#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/ostream.hpp>

namespace pp = preschool_plan;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body, pp::bayingolin_2021::Topic, pp::bayingolin_2021::plan;

int main() {
    // The topics are an index of the library's, not the notice's words.
    for (auto const& provision : plan.provisions)
        for (Topic const topic : provision.topics) {
            if (topic != Topic::housing) continue;
            std::cout << "Clause " << provision << "\n  answered for by";
            for (auto const& measure : plan.measures) {
                if (measure.clause != provision.clause) continue;
                for (auto const& party : measure.parties)
                    std::cout << ' ' << pp::find_record(plan, party.body)->name << ';';
            }
            std::cout << '\n';
        }

    std::cout << "\nHejing County owes " << pp::total_by<pp::Works>(plan.kindergarten_targets, Area::hejing)
              << "\n  and its government answers for\n";
    for (auto const& measure : plan.measures)
        if (pp::answers(plan, measure, Body::hejing_government) == pp::Answer::yes)
            std::cout << "  " << measure.clause << ' ' << measure.title << '\n';
}
