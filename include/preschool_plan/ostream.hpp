// Bridge to streams: `std::cout << 9030_seats`, findings as sentences, tallies and cross-tables.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_OSTREAM_HPP
#define PRESCHOOL_PLAN_OSTREAM_HPP

#include <ostream>
#include <preschool_plan/detail/bridges/print.hpp>
#include <string_view>

namespace preschool_plan {

/// Prints everything in the core, and whatever a plan describes, as one text: the stream's width and fill apply to the
/// whole, its other flags to nothing. Structs and enumerations in a namespace of their own print after `using
/// preschool_plan::operator<<;` there.
std::ostream& operator<<(std::ostream& out, detail::Printed auto const& value) {
    return out << std::string_view(detail::printed(value));
}

namespace detail { // of selections
using preschool_plan::operator<<;
}
namespace bayingolin_2021 {
using preschool_plan::operator<<;
}

} // namespace preschool_plan

#endif
