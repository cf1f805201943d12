// Shows the plan of the notice 巴政办发〔2021〕5号 to people: its summary, `--all` of it, `--section` of it, a page,
// the notice's text with the rows that carry it, what an amended plan changes; and to programs, as data. `plan_report
// --help` has every option.
#include "published.hpp"

int main(int count, char** words) {
    return plan_report::run(
        {
            .name = "plan_report",
            .about =
                "Shows the preschool plan of the notice 巴政办发〔2021〕5号: its summary, unless something else is asked for.",
            .summary = published::summary,
            .sections = published::sections,
            .data_licence = "CC BY 4.0",
            .write_data = published::write_data,
            .print_changes = published::print_changes,
            .print_trace = published::print_trace,
            .trace_page = published::trace_page,
            .progress = published::progress,
        },
        count, words);
}
