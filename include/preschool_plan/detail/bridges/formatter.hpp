// What the formatters of std::format and {fmt} are both made of: that of a string, and a language after its
// specification.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_FORMATTER_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_FORMATTER_HPP

#include <cstddef>
#include <preschool_plan/detail/bridges/print.hpp>
#include <string_view>

namespace preschool_plan::detail {

/// `{}`, `{:zh}`, `{:*>20en}`. `OfText` formats a `View` and parses a `View` in a `Parsing`.
template <class OfText, class View, class Parsing>
class Formatter : OfText {
  public:
    template <class Context>
    constexpr auto parse(Context& context) {
        std::string_view const rest(context.begin(), context.end());
        std::string_view const specification = rest.substr(0, rest.find('}'));
        if (specification.ends_with("zh")) language_ = Language::zh;
        if (specification.ends_with("en")) language_ = Language::en;
        if (language_ == Language::both) return OfText::parse(context);
        Parsing of_text(View(specification.data(), specification.size() - 2)); // a string's does not know the language
        OfText::parse(of_text);
        return context.begin() + static_cast<std::ptrdiff_t>(specification.size());
    }

    template <Printed T, class Context>
    auto format(T const& value, Context& context) const {
        return OfText::format(View(printed(value, language_)), context);
    }

  private:
    Language language_ = Language::both;
};

} // namespace preschool_plan::detail

#endif
