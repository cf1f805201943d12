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

// Measures a text or, given an array that is long enough, writes it there.
class ArrayText final : public Text {
  public:
    constexpr explicit ArrayText(char* to = nullptr) : Text(Language::en), to_(to) {}
    constexpr void write(std::string_view bytes) override {
        for (char const byte : bytes) {
            if (to_ != nullptr) to_[size_] = byte;
            ++size_;
        }
    }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }

  private:
    char* to_;
    std::size_t size_ = 0;
};
// A message as `static_assert` takes it.
template <std::size_t length>
struct StaticText {
    char bytes[length + 1] = {};
    [[nodiscard]] constexpr char const* data() const { return bytes; }
    [[nodiscard]] constexpr std::size_t size() const { return length; }
};

// `Say` captures nothing: it is called twice, the first time to measure the text.
template <class Say>
consteval auto static_text_of(Say) {
    constexpr std::size_t length = [] {
        ArrayText text;
        Say{}(text);
        return text.size();
    }();
    StaticText<length> made;
    ArrayText text(made.bytes);
    Say{}(text);
    return made;
}

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
template <auto const& plan, auto... rules, class... Members>
consteval auto sentences(List<Members...>) {
    return static_text_of([](Text& text) {
        text.add("the plan contradicts itself:");
        (say_errors_in<plan, Members, rules...>(text), ...);
    });
}

} // namespace preschool_plan::detail

#endif
