// Tables as a page shows them: cross-tables as bars, and rows without columns that say the same in each.
#ifndef PRESCHOOL_PLAN_EXAMPLES_PAGE_TABLES_HPP
#define PRESCHOOL_PLAN_EXAMPLES_PAGE_TABLES_HPP

#include "../presentation/summary.hpp"
#include "../presentation/tables.hpp"

namespace plan_page {

/// A cross-table as bars, the largest first, without columns of nothing.
report::Bars bars_of(report::Table const& table);

/// Takes away the columns that say the same in every row: "clause 3(6); ownership public", for the caption.
report::Text take_constant_columns(report::Table& table);

} // namespace plan_page

#endif
