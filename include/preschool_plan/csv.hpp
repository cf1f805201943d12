// Bridge to CSV (RFC 4180, UTF-8), for spreadsheets and databases: one table, all targets of a plan, or a plan as a
// Frictionless data package. Stands on the bridge to JSON: what it says of Boost.JSON holds here too.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_CSV_HPP
#define PRESCHOOL_PLAN_CSV_HPP

#include <cstddef>
#include <preschool_plan/detail/bridges/data_package.hpp>
#include <preschool_plan/detail/bridges/flat_tables.hpp>
#include <preschool_plan/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace preschool_plan {

/// The rows of one table with a head line: `to_csv(plan.seat_targets)`. Enumerators are written by name, counts as
/// whole numbers, a label as two columns, text_zh and text_en; lists within rows are left out. Of columns that would
/// have one name the later ones have a number too: row_2.
template <class Range>
[[nodiscard]] std::string to_csv(Range const& rows) {
    using Row = detail::held<Range>;
    detail::JsonSchema schema(detail::units_of<void>().names);
    auto const type = detail::json_schema<Row>(schema);
    auto const json = preschool_plan::to_json(rows);
    return detail::csv_of(detail::FlatTables(schema, type.as_object(), json.as_array()).tables.front());
}

/// A file of a data package.
struct DataFile {
    std::string name;
    std::string text;
};

/// What a data package says of itself.
struct PackageAbout {
    std::string name; ///< in small letters, digits, hyphens
    Label title;
    std::string licence; ///< its SPDX identifier
    std::string licence_path;
};

/// All of a plan in tables.
class CsvTables {
  public:
    template <detail::APlan PlanType>
    explicit CsvTables(PlanType const& of)
        : schema_(detail::units_of<typename PlanType::Terms>().names),
          flat_(schema_, detail::schema_of_members<PlanType>(schema_), preschool_plan::to_json(of).as_object()) {}
    CsvTables(CsvTables const&) = delete; // which refers to its own schema
    CsvTables& operator=(CsvTables const&) = delete;

    /// Those of the plan, and after each those of the lists within its rows: "measures", "measures_parties".
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (auto const& table : flat_.tables) all.push_back(table.name);
        return all;
    }
    /// One of them; nothing where there is none of that name.
    [[nodiscard]] std::string table(std::string_view name) const {
        auto const* const found = flat_.find(name);
        return found == nullptr ? std::string() : detail::csv_of(*found);
    }
    /// Every target of the plan, whatever it measures, levels too: the table, row and column that it stands in, the
    /// other columns of all such tables, value and unit. A share is so much, its value, of a `whole`.
    [[nodiscard]] std::string targets() const { return detail::csv_of_targets(flat_); }

    /// A Frictionless data package: datapackage.json, and a CSV file for each table.
    [[nodiscard]] std::vector<DataFile> package(PackageAbout const& about) const {
        boost::json::object const described =
            detail::describe_package(flat_, about.name, about.title, about.licence, about.licence_path);
        std::vector<DataFile> files{{"datapackage.json", preschool_plan::json_text(described)}};
        for (auto const& table : flat_.tables) files.push_back({table.name + ".csv", detail::csv_of(table)});
        return files;
    }

  private:
    detail::JsonSchema schema_;
    detail::FlatTables flat_;
};

} // namespace preschool_plan

#endif
