// Tables as a page shows them: cross-tables as bars, and rows without columns whose cells are all the same.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PAGE_TABLES_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PAGE_TABLES_HPP

#include "../presentation/summary.hpp"
#include "../presentation/tables.hpp"

namespace plan_page {

/// A cross-table as bars, the largest first, without empty columns.
report::Bars bars_of(report::Table const& table);

/// Moves the columns that say the same in every row to the caption: "clause 3(6); ownership public".
report::Text take_constant_columns(report::Table& table);

} // namespace plan_page

#endif
