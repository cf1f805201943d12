// A plan as data for other programs: what plan_report writes with --format.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PLAN_DATA_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PLAN_DATA_HPP

#include "data_package.hpp"

#include <filesystem>
#include <fstream>
#include <ostream>
#include <preschool_plan/csv.hpp>
#include <preschool_plan/json.hpp>
#include <string>
#include <system_error>

namespace plan_data {

namespace pp = preschool_plan;

constexpr char formats[] =
    "text, html, json, schema, csv (with --section targets or the name of a table), datapackage DIR";

/// Writes the files of a data package; what went wrong, or nothing.
inline std::string write_files(std::vector<data_package::File> const& files, std::filesystem::path const& directory) {
    std::error_code error;
    std::filesystem::create_directories(directory, error);
    for (data_package::File const& file : files) {
        std::ofstream out{directory / file.name, std::ios::binary};
        if (!(out << file.text).flush()) return "cannot write " + (directory / file.name).string() + '.';
    }
    return {};
}

/// Writes the plan in a format; what went wrong, or nothing.
template <class AnyPlan>
std::string write(std::ostream& out, AnyPlan const& plan, std::string const& format, std::string const& section,
                  std::string const& directory, data_package::About const& about) {
    if (!section.empty() && format != "csv") return format + " is of the whole plan: leave --section out.";
    if (format == "json") {
        out << pp::json_text(pp::to_json(plan));
    } else if (format == "schema") {
        out << pp::json_text(pp::schema_of<AnyPlan>());
    } else if (format == "csv") {
        pp::CsvTables const tables(plan);
        std::string const csv = section == "targets" ? tables.targets() : tables.table(section);
        std::string names = "targets";
        for (std::string const& name : tables.names()) names += ", " + name;
        if (csv.empty())
            return (section.empty() ? "csv is of one section" : "unknown section " + section) + ". Sections are " +
                   names + '.';
        out << csv;
    } else if (format == "datapackage") {
        if (directory.empty()) return "datapackage wants a directory: --format datapackage DIR.";
        return write_files(data_package::files_of(plan, about), directory);
    } else {
        return "unknown format " + format + ". Formats are " + formats + '.';
    }
    return {};
}

} // namespace plan_data

#endif
