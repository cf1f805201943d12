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
    plan_page::Progress progress{{}, {}, reader.number_of_faults == 0};
    for (auto const& total : tracker::totals_of(summary(), lines)) {
        auto const reached = text_of(total);
        progress.totals.push_back({total.stated.zh + "：" + reached.zh, total.stated.en + ": " + reached.en});
    }
    if (!progress.is_all_counted) {
        std::string const faults = std::to_string(reader.number_of_faults);
        progress.totals.push_back(
            {"所报内容未计入的错误：" + faults, "faults in what is reported, which do not count: " + faults});
    }
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
