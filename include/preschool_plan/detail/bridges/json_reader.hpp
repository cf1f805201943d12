// Reads JSON in one pass: what it means, what is wrong with it, and where. A parser that makes values first would lose
// the places.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_READER_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_READER_HPP

#include <algorithm>
#include <boost/locale/utf.hpp> // needs no library
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <list>
#include <memory>
#include <optional>
#include <preschool_plan/detail/bridges/json_writer.hpp>
#include <preschool_plan/detail/bridges/utf8.hpp>
#include <preschool_plan/detail/bridges/wire_text.hpp>
#include <preschool_plan/read_error.hpp>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace preschool_plan::detail {

/// Holds the texts and rows of a plan that was read. They stay in place, and are freed together.
class Arena {
  public:
    /// The text, and a NUL behind it.
    std::string_view keep(std::string_view text) { return texts_.emplace_back(text); }
    template <class Row>
    Row* keep(std::vector<Row>&& rows) {
        auto* const kept = new Row[rows.size()];
        Owner owner(kept, [](void* all) { delete[] static_cast<Row*>(all); });
        (std::move)(rows.begin(), rows.end(), kept);
        rows_.push_back((std::move)(owner));
        return kept;
    }

  private:
    using Owner = std::unique_ptr<void, void (*)(void*)>; // a shared one is ten thousand bytes of code more

    std::list<std::string> texts_;
    std::vector<Owner> rows_;
};

/// 20 for "20", "20.0" and "2e1", which JSON Schema counts as integers; nothing if the number is none or does not fit
/// the type. Exact.
template <std::integral Number>
std::optional<Number> as_whole_number(std::string_view text) {
    Number number{};
    auto const is_whole = [&](std::string_view digits) {
        auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return error == std::errc{} && end == digits.data() + digits.size();
    };
    if (text.empty()) return {};
    if (is_whole(text)) return number;
    std::size_t const mark = (std::min)(text.find_first_of("eE"), text.size());
    std::string digits(text.substr(0, mark)); // and their sign
    long exponent = 0;
    if (mark < text.size()) {
        char const* const begin = text.data() + mark + (text[mark + 1] == '+' ? 2 : 1);
        if (std::from_chars(begin, text.data() + text.size(), exponent).ec != std::errc{}) return {};
        if (exponent < -1'000'000 || exponent > 1'000'000) return {}; // no text that is read is so long
    }
    if (std::size_t const point = digits.find('.'); point != std::string::npos) {
        exponent -= static_cast<long>(digits.size() - point - 1);
        (digits.erase)(point, 1);
    }
    if (digits.find_first_of("123456789") == std::string::npos) return Number{0};
    for (; exponent < 0 && digits.ends_with('0'); ++exponent) digits.pop_back();
    if (exponent < 0 || exponent > 19) return {};
    digits.append(static_cast<std::size_t>(exponent), '0');
    return is_whole(digits) ? std::optional(number) : std::nullopt;
}

Message one_of(auto const& names) {
    Message message{"下列之一：", "one of "};
    bool is_first = true;
    for (std::string_view const name : names) {
        (message.zh += is_first ? "" : "、") += name;
        (message.en += is_first ? "" : ", ") += name;
        is_first = false;
    }
    return message;
}

/// The pattern with this text, or number, in the place of #.
inline Message filled(Message pattern, std::string_view text) {
    for (std::string* const one : {&pattern.zh, &pattern.en}) one->replace(one->find('#'), 1, text);
    return pattern;
}
Message filled(Message const& pattern, std::integral auto number) { return filled(pattern, std::to_string(number)); }

/// The limit, whatever the caller asks for: reading and writing go one call deeper for each level, and a stack ends. No
/// plan is nearly so deep.
inline constexpr std::size_t deepest = 512;

/// Goes through a text. Reading a thing steps over it, or refuses it; after an error of syntax nothing is left to read.
class JsonReader : public JsonWay {
  public:
    JsonReader(std::string_view text, std::size_t most_bytes, std::size_t most_depth, Arena& memory, KnownUnits known)
        : arena(memory),
          units((std::move)(known)),
          text_(text),
          most_depth_((std::min)(most_depth, deepest)) {
        if (text.size() > most_bytes)
            stop(filled({"#字节", "# bytes"}, text.size()), filled({"最多#字节", "at most # bytes"}, most_bytes));
    }

    Arena& arena;
    KnownUnits const units;

    /// Where the next value begins.
    std::size_t begin() { // a loop, since find_first_not_of takes a third of the time of all that is read
        auto const is_space = [](char byte) { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; };
        while (at_ < text_.size() && is_space(text_[at_])) ++at_;
        return begin_ = at_;
    }
    /// Its first byte; NUL at the end of the text.
    char next() { return begin() < text_.size() ? text_[at_] : '\0'; }
    /// Steps over this, if it is what comes next.
    bool take(std::string_view what) {
        begin();
        return take_at_once(what);
    }
    /// The number that comes next, as written, or nothing.
    std::string_view number() {
        auto const take_digits = [&] {
            std::size_t const end = (std::min)(text_.find_first_not_of("0123456789", at_), text_.size());
            if (std::exchange(at_, end) == end) fail({"数字", "a digit"});
        };
        char const first = next();
        if (first != '-' && (first < '0' || first > '9')) return {};
        take_at_once("-");
        if (!take_at_once("0")) take_digits();
        if (take_at_once(".")) take_digits();
        if (take_at_once("e") || take_at_once("E")) {
            if (!take_at_once("+")) take_at_once("-");
            take_digits();
        }
        return has_fault_ ? std::string_view() : text_.substr(begin_, at_ - begin_);
    }
    /// The text that comes next, valid until another is read; or nothing.
    std::optional<std::string_view> string() {
        if (next() != '"') return {};
        std::size_t run = ++at_; // of characters without escapes
        (unescaped_.clear)();
        for (;;) {
            auto const [value, size] = first_character(text_.substr(at_));
            if (value == '"') break;
            if (value == '\\') {
                unescaped_ += text_.substr(run, at_ - run);
                if (!escape()) return {};
                run = at_;
            } else if (value >= ' ') {
                at_ += size;
            } else {
                fail({"文字末尾的引号", "a quotation mark at the end of the text in quotation marks"}, true);
                return {};
            }
        }
        std::string_view const last = text_.substr(run, at_++ - run);
        if (unescaped_.empty()) return last; // without escapes
        return unescaped_ += last;
    }
    /// Calls `member(i)` where the value of the i-th of these keys stands. Refuses any other key, a repeated one, and
    /// what is no object; reports a required one that is missing.
    void object(std::span<JsonKey const> keys, std::function<void(std::size_t)> const& member) {
        std::size_t const begin_of_object = begin();
        std::vector<bool> is_there(keys.size());
        bool const is_object = members([&](std::string_view key) {
            auto const found = static_cast<std::size_t>(std::find(keys.begin(), keys.end(), key) - keys.begin());
            bool const is_known = found != keys.size();
            steps_.back() = {is_known ? keys[found].name : key};
            if (!is_known)
                add(begin_, excerpt(begin_), one_of(keys));
            else if (is_there[found])
                add(begin_, excerpt(begin_, {"#第二次出现", "# a second time"}), {"每个成员一次", "each member once"});
            else
                is_there[found] = true;
            if (take_colon()) is_known ? member(found) : skip();
        });
        if (!is_object) return refuse({"对象", "an object"});
        for (std::size_t i = 0; i < keys.size(); ++i)
            if (!is_there[i] && keys[i].is_required)
                add(begin_of_object, filled({"没有“#”的对象", "an object without #"}, keys[i].name),
                    {"有此成员的对象", "one that has it"});
    }
    /// Calls `item(i)` where the i-th value of the next list stands; false if no list comes next.
    bool list(std::function<void(std::size_t)> const& item) { return between('[', ']', item); }
    /// Reads what begins there, and returns to the current place.
    void aside(std::size_t begin, std::function<void()> const& read) {
        std::size_t const after = std::exchange(at_, begin);
        read();
        if (!has_fault_) at_ = after;
    }

    /// Steps over the value that comes next, whatever it is.
    void skip() {
        char const first = next();
        auto const any_member = [&](std::string_view) {
            if (take_colon()) skip();
        };
        if (first == '{' && members(any_member)) return;
        if (first == '[' && list([&](std::size_t) { skip(); })) return;
        if (has_fault_ || string() || !number().empty()) return;
        for (std::string_view const word : {"true", "false", "null"}) {
            if (take(word)) return;
            if (at_ < text_.size() && word.starts_with(text_.substr(at_))) {
                at_ = text_.size();
                fail({std::string(word), std::string(word)});
            }
        }
        std::size_t const before = text_.substr(0, at_).find_last_not_of(" \n\r\t");
        char const last = before == std::string_view::npos ? '\0' : text_[before];
        Message const or_else = last == '['   ? Message{"；或 ]", "; or ]"}
                                : last == ',' ? Message{"；] 前没有逗号", "; no comma stands before ]"}
                                              : Message{};
        fail({"值：引号中的文字、数、true、false、null、列表或对象" + or_else.zh,
              "a value: a text in quotation marks, a number, true, false, null, a list or an object" + or_else.en});
    }
    /// Refuses the value that was read last, or could not be, and says what is allowed instead.
    void refuse(Message allowed) {
        if (has_fault_) return;
        std::size_t const begin = at_ = begin_;
        skip();
        if (!has_fault_) add(begin, excerpt(begin), (std::move)(allowed));
    }
    /// Reports an error in what begins there, which was read.
    void add(std::size_t begin, Message found, Message allowed) {
        if (++count_ <= most_kept) errors_.push_back({0, begin, pointer(), (std::move)(found), (std::move)(allowed)});
    }
    /// The first errors in the order of the text, moved out; a last one says how many more there are. If there is an
    /// error of syntax, it is the only one.
    std::vector<ReadError> errors(std::size_t most_listed) {
        if (begin() < text_.size()) fail({"文件到此为止", "the end of the text"});
        if (has_fault_) most_listed = 1;
        std::stable_sort(errors_.begin(), errors_.end(),
                         [](ReadError const& left, ReadError const& right) { return left.column < right.column; });
        if (errors_.size() > most_listed) {
            std::size_t const more = count_ - most_listed;
            errors_.resize(most_listed + 1);
            errors_.back().found = filled({"另有#处错误", more == 1 ? "# more error" : "# more errors"}, more);
            errors_.back().allowed =
                filled({"没有错误（最多列出#处）", "none (of which at most # are listed)"}, most_listed);
        }
        std::size_t line = 1;
        std::size_t column = 1;
        std::size_t at = 0;
        for (ReadError& error : errors_) {
            for (; at < error.column; ++at) {
                column += (static_cast<unsigned char>(text_[at]) & 0xC0) != 0x80;
                if (text_[at] == '\n') ++line, column = 1;
            }
            error.line = line;
            error.column = column;
        }
        return (std::move)(errors_);
    }

  private:
    using Utf8 = boost::locale::utf::utf_traits<char>;
    using Utf16 = boost::locale::utf::utf_traits<char16_t>;

    // A missing key is found late but located at its object's start, so sort after all errors are known. A text of
    // millions of errors, which nobody reads, must not take memory for each of them.
    static constexpr std::size_t most_kept = 100'000;

    /// Steps over this, if it stands here.
    bool take_at_once(std::string_view what) {
        bool const is_next = text_.substr(at_).starts_with(what);
        if (is_next) at_ += what.size();
        return is_next;
    }
    bool take_colon() { return take(":") || fail({"冒号", "a colon"}); }
    /// Calls `member(key)` before the colon of each member of the next object; false if no object comes next.
    bool members(std::function<void(std::string_view)> const& member) {
        return between('{', '}', [&](std::size_t i) {
            if (auto const key = string()) return member(*key);
            fail(i == 0 ? Message{"引号中的键，或 }", "a key in quotation marks, or }"}
                        : Message{"引号中的键；} 前没有逗号", "a key in quotation marks; no comma stands before }"});
        });
    }
    /// Calls `one(i)` where the i-th thing between these brackets stands, with commas between them; false if the
    /// opening one does not come next.
    bool between(char open, char close, std::function<void(std::size_t)> const& one) {
        if (next() != open) return false;
        if (steps_.size() == most_depth_)
            return stop({"更深一层", "one more within each other"},
                        filled({"最多#层", "at most # lists and objects within each other"}, most_depth_));
        ++at_;
        for (std::size_t i = 0; !take({&close, 1}); ++i) {
            if (i != 0 && !take(","))
                return fail({std::string("逗号，或 ") + close, std::string("a comma, or ") + close});
            auto const step = within(i);
            one(i);
            if (has_fault_) return false;
        }
        return true;
    }
    /// Adds the character of the escape that begins here.
    bool escape() {
        static Message const any{"转义，如 \\n、\\\"、\\u000a", "an escape such as \\n, \\\" or \\u000a"};
        static Message const pair{"成对的转义，如 \\ud83d\\ude00", "a pair of escapes such as \\ud83d\\ude00"};
        auto const take_number = [&](std::uint16_t& to) {
            std::string_view const digits = text_.substr(at_, 4);
            char const* const end = std::from_chars(digits.data(), digits.data() + digits.size(), to, 16).ptr;
            auto const taken = static_cast<std::size_t>(end - digits.data());
            at_ += taken;
            return taken == 4 || fail(any);
        };
        ++at_;
        static constexpr std::string_view marks = "\"\\/bfnrt";
        std::size_t const mark = at_ < text_.size() ? marks.find(text_[at_]) : std::string_view::npos;
        if (mark != std::string_view::npos) {
            unescaped_ += "\"\\/\b\f\n\r\t"[mark];
            ++at_;
            return true;
        }
        if (!take_at_once("u")) return fail(any);
        std::uint16_t first = 0;
        if (!take_number(first)) return false;
        if (Utf16::is_second_surrogate(first)) return at_ -= 6, fail(pair);
        if (!Utf16::is_first_surrogate(first)) return Utf8::encode(first, std::back_inserter(unescaped_)), true;
        std::uint16_t second = 0;
        if (!take_at_once("\\u")) return fail(pair);
        if (!take_number(second)) return false;
        if (!Utf16::is_second_surrogate(second)) return at_ -= 6, fail(pair);
        Utf8::encode(Utf16::combine_surrogate(first, second), std::back_inserter(unescaped_));
        return true;
    }
    /// Reports that this is no JSON, and what was expected. Nothing is left to read then.
    bool fail(Message expected, bool in_text = false) {
        if (has_fault_) return at_ = text_.size(), false;
        char const* after = text_.data() + at_;
        auto const value = Utf8::decode(after, text_.data() + text_.size());
        Message found{"文件到此为止", "the end of the text"};
        if (value == boost::locale::utf::incomplete) {
            at_ = text_.size();
        } else if (value == boost::locale::utf::illegal) {
            found = filled({"字节 #", "the byte #"},
                           written("0x", static_cast<unsigned char>(text_[at_]), 2, "0123456789ABCDEF"));
            expected = {"UTF-8 编码的文字", "text in UTF-8"};
        } else if (value == 0) {
            found = {"NUL 字节", "a NUL byte"};
            if (in_text) expected = {"不含 NUL 的文字", "a text without"};
        } else if (in_text && (value == '\n' || value == '\r')) {
            found = {"行尾", "the end of the line"};
            expected = {"行尾前的引号；文字中的换行写作 \\n",
                        "a quotation mark before it, or \\n for a line end in a text"};
        } else if (value < 0x20) {
            found = filled({"控制字符 #", "the control character #"}, value);
            if (in_text)
                expected =
                    filled({"写作 # 的控制字符", "this control character written as #"}, written("\\u", value, 4));
        } else {
            std::string const code = value >= 0x7F ? written(" (U+", value, 4, "0123456789ABCDEF") + ")" : "";
            found = filled({"#", "#"}, harmless({text_.data() + at_, after}) + code);
            if (value == '/' || value == '#') {
                expected.zh += "；JSON 没有注释";
                expected.en += "; JSON has no comments";
            }
        }
        return stop((std::move)(found), (std::move)(expected));
    }
    bool stop(Message found, Message allowed) {
        has_fault_ = true;
        errors_.assign(1, {0, at_, {}, (std::move)(found), (std::move)(allowed)});
        at_ = text_.size();
        return false;
    }
    Message excerpt(std::size_t begin, Message const& pattern = {"#", "#"}) const {
        if (text_[begin] == '{') return {"对象", "an object"};
        if (text_[begin] == '[') return {"列表", "a list"};
        return filled(pattern, harmless(text_.substr(begin, at_ - begin), 60));
    }

    std::string_view text_;
    std::size_t most_depth_;
    std::size_t at_ = 0;
    std::size_t begin_ = 0;         // of what was read last
    std::string unescaped_;         // the text that was read last
    bool has_fault_ = false;        // an error of syntax, which then is the only one reported
    std::vector<ReadError> errors_; // their columns count bytes from the beginning of the text
    std::size_t count_ = 0;         // of all errors, kept or not
};

} // namespace preschool_plan::detail

#endif
