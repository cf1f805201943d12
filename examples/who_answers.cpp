// Asks the plan two questions: who answers for teachers' housing, and what does Hejing County owe?
#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/ostream.hpp>

namespace pp = preschool_plan;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Body, pp::bayingolin_2021::plan;

int main() {
    for (auto const& measure : plan.measures)
        for (auto const& action : measure.actions) {
            if (action.term.en.find("ousing for") == action.term.en.npos) continue;
            std::cout << "Clause " << measure.clause << ", " << action.term << "\n  answered for by";
            for (auto const& reference : measure.responsible_bodies)
                std::cout << ' ' << pp::find_record(plan, reference.body)->name.en << ';';
            std::cout << '\n';
        }

    std::cout << "\nHejing County owes " << pp::total_by<pp::Works>(plan.kindergarten_targets, Area::hejing)
              << "\n  and answers for";
    for (auto const& measure : plan.measures)
        if (pp::is_responsible(plan, measure, Body::hejing_government))
            std::cout << " measure " << measure.number() << ';';
    std::cout << '\n';
}
