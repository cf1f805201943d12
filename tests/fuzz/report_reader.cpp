// libFuzzer: whatever a file holds, reading it ends well, says the same in parts as at once, and keeps to its limits.
// ctest runs the seeds; `report_reader -dict=tests/fuzz/report_reader.dict FOLDER tests/fuzz/report_reader` looks for more.
#include "../../examples/report_reader.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace tracker;

void demand(bool holds) {
    if (!holds) std::abort();
}

void look_at(ReportReader const& reader) {
    demand(reader.faults.size() == std::min(reader.number_of_faults, most_faults));
    for (Fault const& fault : reader.faults) {
        Words const text = message(fault);
        demand(detail::is_text(text.zh) && detail::is_text(text.en));
        demand(fault.line != 0 && fault.column <= most_columns + 1);
    }
    auto const look_at_each = [](auto const& all) {
        for (auto const& [progress, line, contradicting_line, contradicting] : all) {
            demand(progress.actual() >= decltype(contradicting){} && progress.remaining() <= progress.target());
            demand(progress.date().has_value() == (line != 0));
        }
    };
    look_at_each(reader.kindergartens);
    look_at_each(reader.seats);
}

template <class All>
bool say_the_same(All const& left, All const& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](auto const& one, auto const& other) {
        return one.progress.actual() == other.progress.actual() && one.line == other.line &&
               one.contradicting_line == other.contradicting_line;
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const file{reinterpret_cast<char const*>(data), size};
    ReportReader whole;
    whole.read(file);
    whole.finish();
    look_at(whole);

    ReportReader in_parts;
    std::size_t const length = 3 + size % 7;
    for (std::size_t at = 0; at < size && in_parts.read(file.substr(at, length)); at += length) continue;
    in_parts.finish();
    look_at(in_parts);
    if (size > longest_field) return 0; // a field that is too long is seen before it ends
    demand(whole.number_of_faults == in_parts.number_of_faults);
    demand(say_the_same(whole.kindergartens, in_parts.kindergartens) && say_the_same(whole.seats, in_parts.seats));
    return 0;
}
