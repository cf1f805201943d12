// libFuzzer: whatever a file holds, reading it ends well, says the same in parts as at once, and keeps to its limits.
// ctest runs the seeds; `report_reader -dict=tests/fuzz/report_reader.dict FOLDER tests/fuzz/report_reader` looks for
// more.
#include "../../examples/progress_tracker/reports_reader.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace {

using namespace tracker;

constexpr pp::Date today{2026, 6, 30};

void demand(bool holds) {
    if (!holds) std::abort();
}

// Fit to be shown: nothing that a terminal would obey.
bool is_safe(std::string_view text) {
    return is_utf8(text) && std::none_of(text.begin(), text.end(), [](char byte) {
               return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
           });
}

void look_at(ReportReader const& reader) {
    demand(reader.faults.size() == std::min(reader.number_of_faults, faults_told));
    demand(reader.warnings.size() == std::min(reader.number_of_warnings, faults_told));
    std::vector<ReadError> all_told = reader.faults;
    all_told.insert(all_told.end(), reader.warnings.begin(), reader.warnings.end());
    for (ReadError const& fault : all_told) {
        for (std::string_view const text :
             {std::string_view(fault.pointer), std::string_view(fault.found.zh), std::string_view(fault.found.en),
              std::string_view(fault.allowed.zh), std::string_view(fault.allowed.en)})
            demand(is_safe(text));
        demand(fault.line != 0 && fault.column <= csv_lines::most_columns + 1);
        demand(!fault.found.zh.empty() && !fault.allowed.en.empty());
    }
    auto const look_at_each = [&](auto const& all) {
        for (auto const& [progress, line, contradictions, number_of_contradictions] : all) {
            demand(!progress.actual() ||
                   (progress.actual()->value() >= 0 && progress.actual()->value() <= largest_count));
            demand(!progress.remaining() || *progress.remaining() <= progress.target());
            demand(progress.actual().has_value() == (line != 0));
            demand(progress.date().has_value() == (line != 0));
            demand((progress.status() == pp::TargetStatus::disputed) == (number_of_contradictions != 0));
            demand(contradictions.size() == std::min(number_of_contradictions, faults_told));
            demand(number_of_contradictions <= reader.number_of_faults);
        }
    };
    look_at_each(reader.kindergartens);
    look_at_each(reader.seats);
}

template <class All>
bool say_the_same(All const& left, All const& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](auto const& one, auto const& other) {
        return one.progress.actual() == other.progress.actual() && one.line == other.line &&
               one.number_of_contradictions == other.number_of_contradictions;
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const file{reinterpret_cast<char const*>(data), size};
    ReportReader whole(today);
    whole.read(file);
    whole.finish();
    look_at(whole);

    ReportReader in_parts(today);
    std::size_t const length = 1 + size % 9;
    for (std::size_t at = 0; at < size && in_parts.read(file.substr(at, length)); at += length) continue;
    in_parts.finish();
    look_at(in_parts);
    if (size > csv_lines::longest_field) return 0; // a field that is too long is seen before it ends
    demand(whole.number_of_faults == in_parts.number_of_faults);
    demand(whole.number_of_warnings == in_parts.number_of_warnings);
    demand(say_the_same(whole.kindergartens, in_parts.kindergartens) && say_the_same(whole.seats, in_parts.seats));
    return 0;
}
