#include "../progress_tracker/reported_progress.hpp"
#include "published.hpp"

std::optional<plan_page::Progress> published::progress(std::ostream& errors, std::string const& file, bool in_chinese) {
    using tracker::Words;
    Words const words{in_chinese};
    tracker::ReportReader reader;
    if (!tracker::read_file(file, reader, [](std::size_t) {})) {
        errors << words("读不了", "cannot read ") << visible(file) << words("。", ".") << '\n';
        return {};
    }
    tracker::print_faults(errors, words, file, reader);
    if (!reader.is_readable) return {};
    auto const lines = tracker::lines_of(reader);
    plan_page::Progress progress{{}, {}, reader.number_of_faults};
    for (auto const& total : tracker::totals_of(summary().headlines, lines)) progress.totals.push_back(text_of(total));
    for (auto const& line : tracker::most_remaining_first(lines))
        progress.targets.push_back({{name_of(Words{true}, line), name_of(Words{false}, line)},
                                    report::text_of(unit_of(line)),
                                    line.target,
                                    line.actual,
                                    line.disputed_by,
                                    line.remaining,
                                    line.share,
                                    line.status,
                                    line.date ? report::text_of(*line.date) : report::Text{}});
    return progress;
}
