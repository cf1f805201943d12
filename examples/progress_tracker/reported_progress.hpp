// How far each target of the plan has been met by the reports in a file: reads the file, prints its faults, and gives
// the targets line by line, for all that print them.
#ifndef PRESCHOOL_PLAN_EXAMPLES_REPORTED_PROGRESS_HPP
#define PRESCHOOL_PLAN_EXAMPLES_REPORTED_PROGRESS_HPP

#include "../presentation/summary.hpp"
#include "../presentation/terminal_text.hpp"
#include "reports_reader.hpp"

#include <cstdint>
#include <cstdio>
#include <ostream>
#include <preschool_plan/fmt.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tracker {

using report::Text, report::Words;

/// A target as it is printed, from any table.
struct Line {
    Optional<Area> area;
    pp::Locality locality;
    Optional<pp::Works> works;
    pp::Ownership ownership;
    std::string_view unit;
    std::int64_t target;
    // Empty if nothing is reported; if reports differ, it is unknown what remains.
    Optional<std::int64_t> actual;
    Optional<std::int64_t> disputed_by;
    Optional<std::int64_t> remaining;
    Optional<pp::Share> share;
    pp::TargetStatus status;
    Optional<pp::Date> date;
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (area, locality, works, ownership, unit, target, actual, disputed_by, remaining, share, status,
                       date))

/// Reads a file, standard input if its name is -, and calls `seen(bytes)` as it goes; returns whether that was
/// possible.
template <class Seen>
bool read_file(std::string const& name, ReportReader& reader, Seen seen) {
    std::FILE* const file = name == "-" ? stdin : std::fopen(name.c_str(), "rb");
    if (file == nullptr) return false;
    std::vector<char> part(1 << 16);
    bool wants_more = true;
    std::size_t size = 0;
    while (wants_more && (size = std::fread(part.data(), 1, part.size(), file)) != 0) {
        wants_more = reader.read({part.data(), size});
        seen(size);
    }
    bool const failed = std::ferror(file) != 0;
    std::fclose(file);
    reader.finish();
    return !failed;
}

/// Prints what does not count, and what is likely wrong, a line each.
inline void print_faults(std::ostream& out, Words words, std::string const& file, ReportReader const& reader) {
    std::size_t const columns = known_columns();
    auto const say = [&](std::string const& what) {
        print_hanging(out, file + ": " + what, columns == 0 ? static_cast<std::size_t>(-1) : columns);
    };
    auto const print = [&](std::vector<ReadError> const& errors, std::size_t number) {
        for (ReadError const& error : errors) say(words(error));
        std::string const more = std::to_string(number - errors.size());
        if (more != "0") say(words(Message{"另有" + more + "处", "and " + more + " more"}));
    };
    print(reader.faults, reader.number_of_faults);
    print(reader.warnings, reader.number_of_warnings);
}

template <class Counted>
Optional<std::int64_t> number_of(Optional<Counted> const& count) {
    return count ? Optional<std::int64_t>{count->value()} : Optional<std::int64_t>{};
}
template <class Row, class Counted>
Line line_of(pp::Progress<Row, Counted> const& progress) {
    Row const& row = progress.row();
    Line line{.area = {},
              .locality = row.locality,
              .works = {},
              .ownership = row.ownership,
              .unit = Counted::unit.plural,
              .target = progress.target().value(),
              .actual = number_of(progress.actual()),
              .disputed_by = number_of(progress.disputed_by()),
              .remaining = number_of(progress.remaining()),
              .share = progress.share(),
              .status = progress.status(),
              .date = progress.date()};
    if constexpr (requires { row.area; }) {
        line.area = row.area;
        line.works = row.works;
    }
    return line;
}

inline std::vector<Line> lines_of(ReportReader const& reader) {
    std::vector<Line> lines;
    for (auto const& tracked : reader.kindergartens) lines.push_back(line_of(tracked.progress));
    for (auto const& tracked : reader.seats) lines.push_back(line_of(tracked.progress));
    return lines;
}

/// The lines by what remains, most first; if that is unknown, all of the target may.
inline std::vector<Line> most_remaining_first(std::vector<Line> lines) {
    auto const may_remain = [](Line const& line) { return line.remaining.value_or(line.target); };
    std::stable_sort(lines.begin(), lines.end(), [&](Line const& left, Line const& right) {
        return std::pair(right.unit == "seats", may_remain(left)) > std::pair(left.unit == "seats", may_remain(right));
    });
    return lines;
}

/// A total that the notice states, and what has been reached of its targets; what is not reported, or disputed, is
/// counted apart.
struct ReachedTotal {
    Text stated;
    std::int64_t reached = 0;
    std::int64_t target = 0;
    std::int64_t not_reported = 0;
    std::int64_t disputed = 0;
};
/// The totals of the headlines of the plan's summary, from the lines in the order of the plan.
inline std::vector<ReachedTotal> totals_of(std::vector<report::Headline> const& headlines,
                                           std::vector<Line> const& lines) {
    std::vector<ReachedTotal> totals;
    for (report::Headline const& headline : headlines) {
        ReachedTotal total{headline.stated, 0, headline.whole.value, 0, 0};
        std::size_t const first = headline.table == "seat_targets" ? plan.kindergarten_targets.size() : 0;
        for (std::size_t const row : headline.whole.rows) {
            Line const& line = lines[first + row];
            if (line.status == pp::TargetStatus::not_reported)
                total.not_reported += line.target;
            else if (line.status == pp::TargetStatus::disputed)
                total.disputed += line.target;
            else
                total.reached += *line.actual;
        }
        totals.push_back(std::move(total));
    }
    return totals;
}
/// "12 of 30 reached, 5 not reported, 3 disputed"
inline Text text_of(ReachedTotal const& total) {
    auto const zh = [](std::int64_t count) { return std::to_string(count); };
    auto const en = report::with_separators;
    Text text{"已达到" + zh(total.reached) + '/' + zh(total.target),
              en(total.reached) + " of " + en(total.target) + " reached"};
    auto const add = [&](std::int64_t count, pp::TargetStatus status) {
        if (count == 0) return;
        text.zh += "，" + std::string{label(status).zh} + zh(count);
        text.en += ", " + en(count) + ' ' + std::string{label(status).en};
    };
    add(total.not_reported, pp::TargetStatus::not_reported);
    add(total.disputed, pp::TargetStatus::disputed);
    return text;
}

/// What the line is about: "Qiemo County rural expansion"
inline std::string name_of(Words words, Line const& line) {
    std::string name = line.area ? words(*line.area) + ' ' : "";
    name += words(label(line.locality));
    if (line.works) name += ' ' + words(label(*line.works));
    return name;
}
inline Label unit_of(Line const& line) {
    return {std::string_view{line.unit == "seats" ? "学位" : "幼儿园"}, line.unit};
}

inline std::string percent(pp::Share const& share) { return std::to_string(share.percent()) + '%'; }

} // namespace tracker

#endif
