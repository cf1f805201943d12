#include "html_page.hpp"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <utility>

namespace html {

namespace {

struct Template {
    std::string_view name;
    std::string_view text;
};
constexpr Template templates[] = {
#include "page_templates.inc"
};

/// Whether it has a Chinese character or sign: those up to U+9FFF begin with these bytes.
bool has_chinese(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        auto const byte = static_cast<unsigned char>(c);
        return byte >= 0xE3 && byte <= 0xE9;
    });
}

} // namespace

std::string write(std::ostream& out, std::string_view name, data const& content, std::string const& own_template) {
    data all = content;
    std::string page{own_template};
    for (auto const& [of, text] : templates) {
        if (of == name && page.empty()) page = text;
        all.set(std::string{of}, kainjow::mustache::partial{[text = text] { return std::string{text}; }});
    }
    kainjow::mustache::mustache parsed(page);
    if (!parsed.is_valid()) return parsed.error_message();
    std::string const rendered = parsed.render(all);
    if (!parsed.is_valid()) return parsed.error_message();
    out << rendered;
    return {};
}

data page_data(report::Text const& title, bool opens_in_chinese) {
    data page;
    page.set("title", data_of(title));
    page.set("title_zh", title.zh);
    page.set("title_en", title.en);
    page.set("document_language", opens_in_chinese ? "zh-Hans" : "en");
    page.set("opens_in_chinese", opens_in_chinese);
    return page;
}

data data_of(report::Text const& text) {
    data both;
    both.set("zh", text.zh);
    both.set("en", text.en);
    both.set("same", text.zh == text.en);
    both.set("chinese", has_chinese(text.zh));
    return both;
}

std::string id_of(preschool_plan::Clause const& clause) {
    std::string id = clause.annex == 0 ? "clause" : "annex-" + std::to_string(clause.annex);
    std::string zeros;
    for (int const number : {int{clause.section}, int{clause.item}, int{clause.point}, int{clause.subpoint}}) {
        zeros += '-' + std::to_string(number);
        if (number != 0) id += std::exchange(zeros, {});
    }
    return id;
}

std::string data_address(std::string const& type, std::string const& text) {
    std::string address = "data:" + type + ',';
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        bool const is_plain = byte < 0x80 && std::isalnum(byte) != 0;
        address += is_plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return address;
}

void set_facts(data& into, std::vector<report::Fact> const& facts) {
    set_list(into, "facts", facts, [](report::Fact const& said) {
        data fact;
        fact.set("member", std::string{said.member});
        fact.set("name", data_of(said.name));
        fact.set("text", data_of(said.text));
        return fact;
    });
}

} // namespace html
