// `import preschool_plan;`: what the headers have, as a module. Everything of preschool_plan.hpp, and the bridges that
// need no other library. It is compiled once a program, and with that the plan is proved once.
//
// A program that imports differs from one that includes by that line. With rows or enumerations of its own it includes
// <boost/describe.hpp> too, since macros are not imported. One source file imports or includes: compilers do not merge
// the two within a file (clang 19). Between files of one program they are the same: `extern "C++"` keeps all names out
// of the module's own.
// SPDX-License-Identifier: BSL-1.0
module;

// What the headers below include from elsewhere, which stays theirs. <ostream>, <string> and <format> are those of
// printing, which the module has since a file that imports cannot include it; importing does not read them again.
#include <boost/describe/bases.hpp>
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <version>
#ifdef __cpp_lib_format
#include <format>
#endif

export module preschool_plan;

// That they become part of the module is what is wanted here.
#ifdef __clang__
#pragma clang diagnostic ignored "-Winclude-angled-in-module-purview"
#endif

export extern "C++" {
#include <preschool_plan/bayingolin_2021/proof.hpp>
#include <preschool_plan/ostream.hpp>
#include <preschool_plan/preschool_plan.hpp>
#ifdef __cpp_lib_format
#include <preschool_plan/format.hpp>
#endif
}
