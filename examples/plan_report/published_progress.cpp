#include "../progress_tracker/reported_progress.hpp"
#include "published.hpp"

std::optional<std::vector<plan_page::Reached>> published::reached(std::ostream& errors, std::string const& file,
                                                                  bool in_chinese) {
    using tracker::Language;
    tracker::ReportReader reader;
    if (!tracker::read_file(file, reader, [](std::size_t) {})) {
        errors << (in_chinese ? "读不了" : "cannot read ") << file << (in_chinese ? "。\n" : ".\n");
        return {};
    }
    tracker::print_faults(errors, {in_chinese}, file, reader);
    if (reader.number_of_faults != 0) return {};
    std::vector<plan_page::Reached> all;
    for (auto const& line : tracker::lines_of(reader))
        all.push_back({{name_of(Language{true}, line), name_of(Language{false}, line)},
                       report::text_of(unit_of(line)),
                       line.target,
                       line.actual,
                       line.remaining,
                       tracker::percent(line.share),
                       line.share,
                       line.status,
                       line.date ? report::text_of(*line.date) : report::Text{}});
    return all;
}
