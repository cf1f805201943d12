// libFuzzer: whatever a text holds, `read_plan` gives a plan that is checked and written as any, or faults in order.
// ctest runs the seeds; `fuzz_json_reader -dict=tests/fuzz/json_reader.dict FOLDER tests/fuzz/json_reader` looks for more.
#include "../unit/sample_plan.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <preschool_plan/check.hpp>
#include <preschool_plan/csv.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/level.hpp>
#include <string>
#include <string_view>

namespace fuzzed {

namespace pp = preschool_plan;

// What a plan may hold besides.
struct Fleet {
    std::string_view depot;
    pp::Count<sample::buses> buses;
    pp::Level<pp::Seats> seats;
    pp::Level<pp::Share> electric;
    pp::Optional<pp::Classes> classes;
    pp::Optional<pp::Quantity> anything;
    bool done;
};
BOOST_DESCRIBE_STRUCT(Fleet, (), (depot, buses, seats, electric, classes, anything, done))

struct Plan : sample::Plan {
    pp::Rows<Fleet> fleets;
};
BOOST_DESCRIBE_STRUCT(Plan, (sample::Plan), (fleets))

} // namespace fuzzed

namespace {

namespace pp = preschool_plan;

void must(bool holds, char const* what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

// A plan is checked, and written so that the same plan is read; faults stand in the text, in order.
template <class AnyPlan>
void read(std::string_view text) {
    auto const loaded = pp::read_plan<AnyPlan>(text);
    must(loaded.has_value() == loaded.faults().empty(), "a plan with faults, or neither plan nor faults");
    must(loaded.has_value() == pp::read_plan<AnyPlan>(text, {.faults = 0}).has_value(), "a plan if none are listed");
    pp::Fault last;
    for (pp::Fault const& fault : loaded.faults()) {
        must(fault.line > last.line || (fault.line == last.line && fault.column >= last.column), "faults out of order");
        must(fault.column > 0 && fault.column <= text.size() + 1, "a column that is not there");
        must(!fault.found.en.empty() && !fault.found.zh.empty(), "a fault that does not say what was found");
        must(!fault.allowed.en.empty() && !fault.allowed.zh.empty(), "a fault that does not say what is allowed");
        must(!pp::detail::printed(fault).empty(), "a fault without words");
        last = fault;
    }
    if (!loaded) return;
    std::string const written = pp::json_text(pp::to_json(*loaded));
    auto const again = pp::read_plan<AnyPlan>(written);
    must(again.has_value(), "what was written is not read");
    must(pp::json_text(pp::to_json(*again)) == written, "what was read again is another plan");
    must(pp::diff(*loaded, *again, [](auto const& change) { static_cast<void>(pp::to_json(change)); }) == 0,
         "what was read again differs");
    pp::check(*loaded,
              [](pp::Finding const& found) { must(!pp::to_json(found).as_object().empty(), "an empty finding"); });
    pp::CsvTables const tables(*loaded);
    must(tables.package({"p", {}, "l", "l"}).size() > 1, "a package without tables");
    must(tables.targets().starts_with("table,row,column,"), "targets without a head");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    read<fuzzed::Plan>({reinterpret_cast<char const*>(data), size});
    return 0;
}
