// A plan as data for other programs: what plan_report writes with --format.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PLAN_DATA_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PLAN_DATA_HPP

#include "data_package.hpp"
#include "targets_csv.hpp"

#include <filesystem>
#include <fstream>
#include <ostream>
#include <preschool_plan/json.hpp>
#include <string>
#include <system_error>

namespace plan_data {

namespace pp = preschool_plan;

constexpr char formats[] =
    "text, html, json, schema, csv (with --section targets or the name of a table), datapackage DIR";

/// Writes the files of a data package; returns what went wrong, or nothing.
inline std::string write_files(std::vector<data_package::File> const& files, std::filesystem::path const& directory) {
    std::error_code error;
    std::filesystem::create_directories(directory, error);
    for (data_package::File const& file : files) {
        std::ofstream out{directory / file.name, std::ios::binary};
        if (!(out << file.text).flush()) return "cannot write " + (directory / file.name).string() + '.';
    }
    return {};
}

/// Writes the plan in a format; returns what went wrong, or nothing.
template <class AnyPlan>
std::string write(std::ostream& out, AnyPlan const& plan, std::string const& format, std::string const& section,
                  std::string const& directory, data_package::About const& about) {
    if (!section.empty() && format != "csv") return format + " is of the whole plan: leave --section out.";
    if (format == "json") {
        auto plan_as_json = pp::to_json(plan).as_object();
        boost::json::object document{{"$schema", plan_as_json.at("$schema")}};
        if (!about.version.empty()) document["$comment"] = "preschool_plan " + about.version + ", " + about.created;
        for (auto& member : plan_as_json) document.emplace(member.key(), std::move(member.value()));
        out << pp::json_text(document);
    } else if (format == "schema") {
        out << pp::json_text(pp::schema_of<AnyPlan>());
    } else if (format == "csv") {
        std::string names = "targets";
        for (data_package::File const& file : data_package::PlanTables<AnyPlan>(plan).files()) {
            names += ", " + file.name;
            if (file.name == section) return out << file.text, std::string{};
        }
        if (section != "targets")
            return (section.empty() ? "csv is of one section" : "unknown section " + section) + ". Sections are " +
                   names + '.';
        out << TargetsCsv<AnyPlan>(plan).text();
    } else if (format == "datapackage") {
        if (directory.empty()) return "datapackage wants a directory: --format datapackage DIR.";
        auto const files = data_package::files_of(plan, about);
        std::string const wrong = write_files(files, directory);
        if (wrong.empty()) out << files.size() << " files in " << directory << '\n';
        return wrong;
    } else {
        return "unknown format " + format + ". Formats are " + formats + '.';
    }
    return {};
}

} // namespace plan_data

#endif
