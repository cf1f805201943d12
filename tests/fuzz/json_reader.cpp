// libFuzzer: whatever a text holds, `read_plan` gives a plan that is checked and written as any, or errors in order.
// ctest runs the seeds; `fuzz_json_reader -dict=tests/fuzz/json_reader.dict FOLDER tests/fuzz/json_reader` looks for
// more.
#include "../../examples/plan_report/data_package.hpp"
#include "../unit/sample_plan.hpp"

#include <boost/json/parse.hpp>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <preschool_plan/check.hpp>
#include <preschool_plan/csv.hpp>
#include <preschool_plan/diff.hpp>
#include <preschool_plan/json.hpp>
#include <preschool_plan/level.hpp>
#include <preschool_plan/ostream.hpp>
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

// A plan is checked, and written so that the same plan is read; errors stand in the text, in order.
template <class AnyPlan>
void read(std::string_view text) {
    auto const loaded = pp::read_plan<AnyPlan>(text);
    must(loaded.has_value() == loaded.errors().empty(), "a plan with errors, or neither plan nor errors");
    must(loaded.has_value() == pp::read_plan<AnyPlan>(text, {.errors = 0}).has_value(), "a plan if none are listed");
    pp::ReadError last;
    for (pp::ReadError const& error : loaded.errors()) {
        must(error.line > last.line || (error.line == last.line && error.column >= last.column), "errors out of order");
        must(error.column > 0 && error.column <= text.size() + 1, "a column that is not there");
        must(!error.found.en.empty() && !error.found.zh.empty(), "an error that does not say what was found");
        must(!error.allowed.en.empty() && !error.allowed.zh.empty(), "an error that does not say what is allowed");
        must(!pp::detail::printed(error).empty(), "an error without words");
        last = error;
    }
    if (!loaded) return;
    boost::json::error_code error;
    static_cast<void>(boost::json::parse({text.data(), text.size()}, error));
    must(!error || error == boost::json::error::exponent_overflow || text.starts_with("\xEF\xBB\xBF"),
         "no JSON is read");
    std::string const written = pp::json_text(pp::to_json(*loaded));
    auto const again = pp::read_plan<AnyPlan>(written);
    must(again.has_value(), "what was written is not read");
    must(pp::json_text(pp::to_json(*again)) == written, "what was read again is another plan");
    must(pp::diff(*loaded, *again, [](auto const& change) { static_cast<void>(pp::to_json(change)); }) == 0,
         "what was read again differs");
    pp::check(*loaded,
              [](pp::Finding const& found) { must(!pp::to_json(found).as_object().empty(), "an empty finding"); });
    must(data_package::files_of(*loaded, {"p", {}, {}}).size() > 2, "a package without tables");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    read<fuzzed::Plan>({reinterpret_cast<char const*>(data), size});
    return 0;
}
