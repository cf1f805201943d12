// Holds the labels of the plan and of its terms against a glossary and its purposes against those decided: `words
// GLOSSARY.tsv PURPOSES.tsv`.
#include "words.hpp"

#include <fstream>
#include <iostream>
#include <preschool_plan/bayingolin_2021.hpp>
#include <preschool_plan/ostream.hpp>
#include <set>

using preschool_plan::bayingolin_2021::plan;

namespace {

int count_untranslated(std::istream& file) {
    auto const glossary = words::read_glossary(file);
    int labels = 0;
    int untranslated = 0;
    std::set<std::string> used;
    auto const hold = [&](preschool_plan::Label const& label) {
        ++labels;
        for (auto const& entry : words::entries_in(label, glossary)) {
            used.insert(entry.zh);
            if (words::is_translated(label, entry)) continue;
            ++untranslated;
            std::cout << label << ": " << entry.zh;
            for (auto const& form : entry.forms) std::cout << " | " << form;
            std::cout << '\n';
        }
    };
    words::for_each_label(plan, hold);
    words::for_each_enumerator_label<preschool_plan::bayingolin_2021::Topic, preschool_plan::Locality,
                                     preschool_plan::Works, preschool_plan::Ownership, preschool_plan::ItemKind>(hold);
    for (auto const& entry : glossary)
        if (!used.contains(entry.zh)) std::cout << "in the glossary, in no label: " << entry.zh << '\n';
    std::cout << labels << " labels held against " << glossary.size() << " terms, " << untranslated << " differ\n";
    return untranslated;
}

int count_purposes_that_differ(std::istream& file) {
    auto const decisions = words::read_decisions(file);
    int different = 0;
    for (auto const& decision : decisions) {
        std::string_view const purpose = words::purpose_in(plan, decision);
        if (purpose == decision.purpose) continue;
        ++different;
        std::cout << decision.clause << ' ' << decision.zh << ": ";
        if (purpose.empty())
            std::cout << "no such provision\n";
        else
            std::cout << purpose << ", not " << decision.purpose << " (" << decision.reason << ")\n";
    }
    std::cout << decisions.size() << " purposes compared, " << different << " differ\n";
    return different;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "words GLOSSARY.tsv PURPOSES.tsv\n";
        return 2;
    }
    std::ifstream glossary{argv[1]};
    std::ifstream purposes{argv[2]};
    if (!glossary || !purposes) {
        std::cerr << "cannot read " << (glossary ? argv[2] : argv[1]) << '\n';
        return 1;
    }
    try {
        int const differences = count_untranslated(glossary) + count_purposes_that_differ(purposes);
        return differences == 0 ? 0 : 1;
    } catch (std::exception const& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
