// What a compiler that prints computed messages (C++26) says about a plan that contradicts itself: every error as a
// sentence, in English and in Chinese.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_CHECKS_SENTENCES_HPP
#define PRESCHOOL_PLAN_DETAIL_CHECKS_SENTENCES_HPP

#include <cstddef>
#include <preschool_plan/detail/checks/finding_text.hpp>
#include <preschool_plan/detail/checks/proof.hpp>
#include <preschool_plan/detail/checks/walk.hpp>
#include <string_view>

namespace preschool_plan::detail {

// A message as `static_assert` takes it. Without room for its text, it only measures that.
template <std::size_t room>
class StaticText final : public Text {
  public:
    constexpr StaticText() : Text(Language::en) {}
    constexpr void write(std::string_view text) override {
        for (char const byte : text) {
            if (size_ < room) bytes_[size_] = byte;
            ++size_;
        }
    }
    [[nodiscard]] constexpr char const* data() const { return bytes_; }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }

  private:
    char bytes_[room + 1] = {};
    std::size_t size_ = 0;
};

/// Every error of the plan, member by member, as they are proved.
template <auto const& plan, class Member, auto... rules>
constexpr void say_errors_in(Text& text) {
    if constexpr (!member_holds<plan, Member, rules...>) {
        Verdict const& errors = errors_in<plan, Member, rules...>.verdict;
        for (Finding const& error : errors.first)
            for (Language const language : {Language::en, Language::zh}) {
                text.go_on_in(language);
                text.add("\n  ", error);
            }
        if (std::size_t const more = errors.errors - errors.first.size(); more != 0)
            text.add("\n  and ", more, " more\n  另有", more, "处");
    }
}
template <std::size_t room, auto const& plan, auto... rules, class... Members>
consteval StaticText<room> text_about(List<Members...>) {
    StaticText<room> text;
    text.add("the plan contradicts itself:");
    (say_errors_in<plan, Members, rules...>(text), ...);
    return text;
}
template <auto const& plan, auto... rules, class... Members>
consteval auto sentences(List<Members...>) {
    constexpr std::size_t length = text_about<0, plan, rules...>(List<Members...>{}).size();
    return text_about<length, plan, rules...>(List<Members...>{});
}

} // namespace preschool_plan::detail

#endif
