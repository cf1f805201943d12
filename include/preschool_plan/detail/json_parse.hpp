// Parses a JSON text, and says what is wrong where it is none.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_JSON_PARSE_HPP
#define PRESCHOOL_PLAN_DETAIL_JSON_PARSE_HPP

#include <boost/json/error.hpp>
#include <boost/json/parse_options.hpp>
#include <boost/json/parser.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <optional>
#include <preschool_plan/detail/json_reader.hpp>
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

inline std::optional<Fault> parse_json(std::string_view text, std::size_t most_bytes, std::size_t most_depth,
                                       boost::json::value& to) {
    if (text.size() > most_bytes) {
        std::string const size = std::to_string(text.size());
        std::string const most = std::to_string(most_bytes);
        return Fault{
            1, 1, {}, {size + "字节", size + " bytes"}, {"最多" + most + "字节", "at most " + most + " bytes"}};
    }
    boost::json::parse_options options;
    options.max_depth = most_depth;
    boost::json::parser parser({}, options);
    boost::json::error_code error;
    std::size_t const at = parser.write_some(text.data(), text.size(), error);
    if (!error && at == text.size()) {
        to = parser.release();
        return {};
    }
    LineCounter lines(text);
    lines.go_to(at);
    Fault fault{lines.line, lines.column, {}, unexpected(text.substr(at)), {"JSON（UTF-8）", "JSON in UTF-8"}};
    if (error == boost::json::error::too_deep) {
        std::string const most = std::to_string(most_depth);
        fault.found = {"更深一层", "one more within each other"};
        fault.allowed = {"最多" + most + "层", "at most " + most + " lists and objects within each other"};
    } else if (!error) {
        fault.allowed = {"文件到此为止", "the end of the text"};
    }
    return fault;
}

} // namespace preschool_plan::detail

#endif
