// Parses a JSON text, and says what is wrong where it is none.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_PARSE_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_PARSE_HPP

#include <algorithm>
#include <boost/json/error.hpp>
#include <boost/json/parse_options.hpp>
#include <boost/json/parser.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <optional>
#include <preschool_plan/detail/bridges/json_reader.hpp>
#include <preschool_plan/fault.hpp>
#include <string>
#include <string_view>

namespace preschool_plan::detail {

/// What a parser met that it did not take.
inline Message unexpected(std::string_view rest) {
    if (rest.empty()) return {"文件到此为止", "the end of the text"};
    auto const first = static_cast<unsigned char>(rest.front());
    if (first == 0) return {"NUL 字节", "a NUL byte"};
    if (first < 0x20) {
        std::string const number = std::to_string(first);
        return {"控制字符 " + number, "the control character " + number};
    }
    if (first < 0x7F) return {std::string(1, rest.front()), std::string(1, rest.front())};
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string const hexadecimal{'0', 'x', digits[first / 16], digits[first % 16]};
    return {"字节 " + hexadecimal, "the byte " + hexadecimal};
}

/// What may stand where a parser stopped, told from what stands before.
inline Message expected_after(std::string_view before) {
    static constexpr char key = 'k', value = 'v'; // beside the marks { [ , : themselves
    std::string open;                             // the brackets that are not closed
    char last = '\0';
    std::size_t token = 0; // where the last number, true, false or null begins
    bool in_text = false;
    for (std::size_t i = 0; i < before.size(); ++i) {
        char const byte = before[i];
        if (in_text) {
            if (byte == '\\') ++i;
            in_text = byte != '"';
        } else if (byte == '"') {
            in_text = true;
            last = open.ends_with('{') && last != ':' ? key : value;
            token = before.size();
        } else if (byte == '{' || byte == '[') {
            open += last = byte;
        } else if (byte == '}' || byte == ']') {
            open.pop_back();
            last = value;
            token = before.size();
        } else if (byte == ',' || byte == ':') {
            last = byte;
        } else if (byte != ' ' && byte != '\n' && byte != '\r' && byte != '\t') {
            if (last != value) token = i;
            last = value;
        }
    }
    if (in_text)
        return {"UTF-8 编码的文字，控制字符写作 \\u000a，以引号结束",
                "text in UTF-8, control characters written as \\u000a, and a quotation mark at its end"};
    if (last == value && token < before.size()) {
        std::string_view const unfinished = before.substr(token);
        if (std::string_view("-+.eE").find(unfinished.back()) != std::string_view::npos && unfinished != "true" &&
            unfinished != "false")
            return {"数字", "a digit"};
        for (std::string_view const word : {"true", "false", "null"})
            if (unfinished.size() < word.size() && word.starts_with(unfinished))
                return {std::string(word), std::string(word)};
    }
    bool const in_object = open.ends_with('{');
    std::string const close(1, in_object ? '}' : ']');
    Message const any_value{"值：引号中的文字、数、true、false、null、列表或对象",
                            "a value: a text in quotation marks, a number, true, false, null, a list or an object"};
    switch (last) {
    case '{':
        return {"引号中的键，或 }", "a key in quotation marks, or }"};
    case key:
        return {"冒号", "a colon"};
    case '[':
        return {any_value.zh + "；或 ]", any_value.en + "; or ]"};
    case ',':
        if (in_object) return {"引号中的键；} 前没有逗号", "a key in quotation marks; no comma stands before }"};
        return {any_value.zh + "；] 前没有逗号", any_value.en + "; no comma stands before ]"};
    case value:
        if (open.empty()) return {"文件到此为止", "the end of the text"};
        return {"逗号，或 " + close, "a comma, or " + close};
    default:
        return any_value;
    }
}

/// However much is asked for: parsing, looking for places and writing go one call deeper for each level, and a stack
/// ends. No plan is nearly so deep.
inline constexpr std::size_t deepest = 512;

inline std::optional<Fault> parse_json(std::string_view text, std::size_t most_bytes, std::size_t most_depth,
                                       boost::json::value& to) {
    if (text.size() > most_bytes) {
        std::string const size = std::to_string(text.size());
        std::string const most = std::to_string(most_bytes);
        return Fault{
            1, 1, {}, {size + "字节", size + " bytes"}, {"最多" + most + "字节", "at most " + most + " bytes"}};
    }
    boost::json::parse_options options;
    options.max_depth = std::min(most_depth, deepest);
    boost::json::parser parser({}, options);
    boost::json::error_code error;
    std::size_t const at = parser.write_some(text.data(), text.size(), error);
    if (!error && at == text.size()) {
        to = parser.release();
        return {};
    }
    LineCounter lines(text);
    lines.go_to(at);
    std::string_view const rest = text.substr(at);
    Fault fault{lines.line, lines.column, {}, unexpected(rest), expected_after(text.substr(0, at))};
    if (error == boost::json::error::too_deep) {
        std::string const most = std::to_string(options.max_depth);
        fault.found = {"更深一层", "one more within each other"};
        fault.allowed = {"最多" + most + "层", "at most " + most + " lists and objects within each other"};
    } else if (error == boost::json::error::exponent_overflow) {
        fault.allowed = {"较小的指数", "a smaller exponent"};
    } else if (rest.starts_with('/') || rest.starts_with('#')) {
        fault.allowed.zh += "；JSON 没有注释";
        fault.allowed.en += "; JSON has no comments";
    }
    return fault;
}

} // namespace preschool_plan::detail

#endif
