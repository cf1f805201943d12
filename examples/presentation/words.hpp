// What a report says: texts in Chinese, in English, or in both.
#ifndef PRESCHOOL_PLAN_EXAMPLES_WORDS_HPP
#define PRESCHOOL_PLAN_EXAMPLES_WORDS_HPP

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <preschool_plan/fmt.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace report {

/// Says things in one language: `words(clause)`, `words("合计", "total")`.
class Words {
  public:
    explicit Words(bool in_chinese) : in_chinese_(in_chinese) {}

    [[nodiscard]] bool are_chinese() const { return in_chinese_; }

    template <class Thing>
    std::string operator()(Thing const& thing) const {
        return fmt::vformat(in_chinese_ ? "{:zh}" : "{:en}", fmt::make_format_args(thing));
    }
    std::string operator()(std::string_view chinese, std::string_view english) const {
        return std::string{in_chinese_ ? chinese : english};
    }

    /// "a; b; c", from what `say` makes of each thing.
    template <class Things, class Say>
    std::string list(Things const& things, Say say) const {
        std::string all;
        for (auto const& thing : things) {
            if (!all.empty()) all += (*this)("；", "; ");
            all += say(thing);
        }
        return all;
    }
    std::string in_brackets(std::string const& text) const { return (*this)("（", " (") + text + (*this)("）", ")"); }

  private:
    bool in_chinese_;
};

/// A text in both languages.
struct Text {
    std::string zh;
    std::string en;

    [[nodiscard]] bool empty() const { return zh.empty() && en.empty(); }
    [[nodiscard]] std::string const& in(Words words) const { return words.are_chinese() ? zh : en; }
    friend bool operator==(Text const&, Text const&) = default;
};

/// "9,030"
inline std::string with_separators(std::int64_t number) {
    std::string digits = std::to_string(number);
    std::size_t const sign = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > sign + 3;) digits.insert(at -= 3, ",");
    return digits;
}

/// A fact about an article, a phrase or another row: its member, and what it says.
struct Fact {
    std::string_view member;
    Text name;
    Text text;
};

/// What `say` makes of the words of each language.
template <class Say>
Text in_both(Say say) {
    return {say(Words{true}), say(Words{false})};
}
template <class Thing>
Text text_of(Thing const& thing) {
    return in_both([&](Words words) { return words(thing); });
}

/// Which languages a report is in.
struct Languages {
    bool zh = true;
    bool en = true;

    /// Calls `visit` with the words of each.
    template <class Visit>
    void for_each(Visit visit) const {
        if (zh) visit(Words{true});
        if (en) visit(Words{false});
    }
    /// The text in each; once if both say the same.
    [[nodiscard]] std::vector<std::string> lines(Text const& text) const {
        if (zh && en && text.zh != text.en) return {text.zh, text.en};
        return {zh ? text.zh : text.en};
    }
    /// In one line: "整改措施 Rectification measures".
    [[nodiscard]] std::string in_line(Text const& text) const {
        auto const texts = lines(text);
        return texts.size() == 2 ? texts[0] + ' ' + texts[1] : texts[0];
    }
    template <class Thing>
    std::string operator()(Thing const& thing) const {
        return in_line(text_of(thing));
    }
};

/// zh, en or both; nothing for any other name.
inline std::optional<Languages> languages_named(std::string_view name) {
    if (name != "zh" && name != "en" && name != "both") return {};
    return Languages{name != "en", name != "zh"};
}

/// zh if the locale is Chinese, else en.
inline std::string language_of_locale() {
    for (char const* const name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (char const* const value = std::getenv(name); value != nullptr && *value != '\0')
            return std::string_view{value}.starts_with("zh") ? "zh" : "en";
    return "en";
}

} // namespace report

#endif
