// Converts the encodings that spreadsheets write, by the C library's iconv: UTF-8, UTF-16 and GB18030, which includes
// GBK.
#ifndef PRESCHOOL_PLAN_EXAMPLES_DECODER_HPP
#define PRESCHOOL_PLAN_EXAMPLES_DECODER_HPP

#include "cells.hpp"

#include <algorithm>
#include <cerrno>
#include <functional>
#include <iconv.h>
#include <string>
#include <string_view>
#include <utility>

namespace tracker {

/// What kind of file this is, by its first bytes, if it is no text with separators; nothing if it may be one.
inline Optional<Label> other_format_of(std::string_view beginning) {
    struct Format {
        std::string_view first;
        Label name;
    };
    static constexpr Format formats[] = {
        {"PK\x03\x04", {"电子表格工作簿（.xlsx、.ods）", "a workbook (.xlsx, .ods)"}},
        {"\xD0\xCF\x11\xE0", {"电子表格工作簿（.xls、.et）", "a workbook (.xls, .et)"}},
        {"%PDF", {"PDF文件", "a PDF"}},
        {"<", {"网页（HTML、XML）", "a web page (HTML, XML)"}}};
    for (Format const& format : formats)
        if (beginning.starts_with(format.first)) return format.name;
    return {};
}

/// Takes a file in parts and calls `take` with the same in UTF-8, without a byte-order mark; invalid bytes become \xFF,
/// which is no UTF-8. Without a mark the first line that is not ASCII decides: if it is no UTF-8, the file is GB18030.
class Decoder {
  public:
    explicit Decoder(std::function<void(std::string_view)> take) : take_(std::move(take)) {}
    ~Decoder() {
        if (converts()) iconv_close(converter_);
    }
    Decoder(Decoder const&) = delete;
    Decoder& operator=(Decoder const&) = delete;

    void read(std::string_view part) {
        held_ += part;
        if (state_ == State::at_the_beginning && held_.size() >= longest_mark) begin();
        if (state_ == State::in_ascii) go_on();
        if (state_ == State::known) pass_on();
    }
    void finish() {
        if (state_ == State::at_the_beginning) begin();
        if (state_ == State::in_ascii) go_on();
        if (state_ == State::in_ascii) decide();
        pass_on();
        if (!held_.empty()) take_("\xFF");
    }

  private:
    enum class State { at_the_beginning, in_ascii, known };
    static constexpr std::size_t longest_mark = 3;
    static constexpr std::size_t longest_line = 1 << 16;

    [[nodiscard]] bool converts() const { return converter_ != no_converter(); }
    static iconv_t no_converter() { return reinterpret_cast<iconv_t>(-1); } // as POSIX has it

    void is_in(char const* encoding, std::size_t mark) {
        state_ = State::known;
        held_.erase(0, mark);
        if (encoding != nullptr) converter_ = iconv_open("UTF-8", encoding);
        unit_ = encoding != nullptr && std::string_view{encoding}.starts_with("UTF-16") ? 2 : 1;
    }
    void begin() {
        state_ = State::in_ascii;
        if (held_.starts_with("\xEF\xBB\xBF"))
            is_in(nullptr, 3);
        else if (held_.starts_with("\xFF\xFE"))
            is_in("UTF-16LE", 2);
        else if (held_.starts_with("\xFE\xFF"))
            is_in("UTF-16BE", 2);
    }
    // ASCII is the same in the encodings that are left; the rest is held until its line ends.
    void go_on() {
        auto const is_ascii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
        auto const first = std::find_if_not(held_.begin(), held_.end(), is_ascii);
        if (first != held_.begin()) take_({held_.data(), static_cast<std::size_t>(first - held_.begin())});
        held_.erase(held_.begin(), first);
        if (held_.find_first_of("\r\n") != held_.npos || held_.size() > longest_line) decide();
    }
    void decide() {
        is_in(is_utf8(std::string_view{held_}.substr(0, held_.find_first_of("\r\n"))) ? nullptr : "GB18030", 0);
    }
    void pass_on() {
        if (!converts()) {
            if (!held_.empty()) take_(held_);
            return held_.clear();
        }
        char* from = held_.data();
        std::size_t left = held_.size();
        for (bool goes_on = true; goes_on && left != 0;) {
            char converted[4096];
            char* to = converted;
            std::size_t room = sizeof converted;
            bool const is_done = iconv(converter_, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
            int const error = is_done ? 0 : errno;
            if (to != converted) take_({converted, static_cast<std::size_t>(to - converted)});
            if (error == EILSEQ) {
                take_("\xFF");
                std::size_t const skipped = std::min(unit_, left);
                from += skipped;
                left -= skipped;
            }
            goes_on = error == EILSEQ || error == E2BIG; // else all is read, or its end is still to come
        }
        held_.erase(0, held_.size() - left);
    }

    std::function<void(std::string_view)> take_;
    std::string held_; // not passed on yet
    State state_ = State::at_the_beginning;
    iconv_t converter_ = no_converter();
    std::size_t unit_ = 1; // the size in bytes of a code unit
};

} // namespace tracker

#endif
