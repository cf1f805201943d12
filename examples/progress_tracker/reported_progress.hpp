// How far each target of the plan is reached by what a file reports: the file read, what is wrong with it said, and then the
// targets, line by line, for whoever prints them.
#ifndef PRESCHOOL_PLAN_EXAMPLES_REPORTED_PROGRESS_HPP
#define PRESCHOOL_PLAN_EXAMPLES_REPORTED_PROGRESS_HPP

#include "reports_reader.hpp"

#include <cstdint>
#include <cstdio>
#include <fmt/format.h>
#include <ostream>
#include <preschool_plan/fmt.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace tracker {

/// Which language to print.
struct Language {
    bool zh;
    template <class T>
    std::string operator()(T const& thing) const {
        return fmt::format(fmt::runtime(zh ? "{:zh}" : "{:en}"), thing);
    }
};

/// A target as it is printed, of whichever table.
struct Line {
    Optional<Area> area;
    pp::Locality locality;
    Optional<pp::Works> works;
    pp::Ownership ownership;
    std::string_view unit;
    std::int64_t target;
    std::int64_t actual;
    Optional<std::int64_t> disputed_by;
    std::int64_t remaining;
    pp::Share share;
    pp::TargetStatus status;
    Optional<pp::Date> date;
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (area, locality, works, ownership, unit, target, actual, disputed_by, remaining, share, status,
                       date))

/// Reads a file, standard input where its name is -, and calls `seen(bytes)` as it goes; returns whether that was possible.
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

inline void print_faults(std::ostream& out, Language language, std::string const& file, ReportReader const& reader) {
    for (ReadError const& fault : reader.faults) out << file << ": " << language(fault) << '\n';
    std::string const more = std::to_string(reader.number_of_faults - reader.faults.size());
    if (more != "0") out << file << ": " << language(Message{"另有" + more + "处", "and " + more + " more"}) << '\n';
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
              .actual = progress.actual().value_or(Counted{}).value(),
              .disputed_by = {},
              .remaining = progress.remaining().value_or(progress.target()).value(),
              .share = progress.share().value_or(pp::Share{0, progress.target().value()}),
              .status = progress.status(),
              .date = progress.date()};
    if (auto const& other = progress.disputed_by()) line.disputed_by = other->value();
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

/// What the line is of: "Qiemo County rural expansion"
inline std::string name_of(Language language, Line const& line) {
    std::string name = line.area ? language(*line.area) + ' ' : "";
    name += language(label(line.locality));
    if (line.works) name += ' ' + language(label(*line.works));
    return name;
}
inline Label unit_of(Line const& line) {
    return {std::string_view{line.unit == "seats" ? "学位" : "幼儿园"}, line.unit};
}

/// Rounded down, so that 100% is all of it: of a share that is too large for that, more.
inline std::string percent(pp::Share const& share) {
    std::int64_t hundreds = 0;
    std::int64_t rest = 0;
    if (__builtin_mul_overflow(share.numerator() / share.denominator(), 100, &hundreds) ||
        __builtin_mul_overflow(share.numerator() % share.denominator(), 100, &rest))
        return ">100%";
    return std::to_string(hundreds + rest / share.denominator()) + '%';
}

} // namespace tracker

#endif
