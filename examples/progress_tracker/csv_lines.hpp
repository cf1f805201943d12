// Lines of comma-separated values as spreadsheets write them, with , ; or a tab between the fields, and any line ends.
// libcsv parses; only one line is kept at a time.
#ifndef PRESCHOOL_PLAN_EXAMPLES_CSV_LINES_HPP
#define PRESCHOOL_PLAN_EXAMPLES_CSV_LINES_HPP

#include <algorithm>
#include <array>
#include <csv.h>
#include <functional>
#include <preschool_plan/read_error.hpp>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace csv_lines {

inline constexpr std::size_t longest_field = 1000; // bytes: longer ones most likely lack a closing quote
inline constexpr std::size_t most_columns = 64;

/// Takes a file in parts, `lines.read(part)` until it says that no more is wanted, then `lines.finish()`. Calls `take`
/// with each line that is not empty and the number at which it begins. If lines cannot be told apart, it calls `refuse`
/// and reads no further. A fault's column is that of the table.
class CsvLines {
  public:
    using Take = std::function<void(std::size_t number, std::span<std::string const> fields)>;
    using Refuse = std::function<void(preschool_plan::ReadError const& fault)>;

    CsvLines(Take take, Refuse refuse) : take_(std::move(take)), refuse_(std::move(refuse)) {
        csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
    }
    ~CsvLines() { csv_free(&parser_); }
    CsvLines(CsvLines const&) = delete;
    CsvLines& operator=(CsvLines const&) = delete;

    bool read(std::string_view part);
    void finish();

    /// Says that no more is wanted.
    void stop() { is_stopped_ = true; }
    [[nodiscard]] bool is_stopped() const { return is_stopped_; }

  private:
    // Callbacks of libcsv.
    static void on_field(void* text, std::size_t size, void* self) {
        static_cast<CsvLines*>(self)->end_field({static_cast<char const*>(text), size});
    }
    static void on_line(int, void* self) { static_cast<CsvLines*>(self)->end_line(); }

    void begin();
    void read_lines(std::string_view text);
    void parse(std::string_view piece);
    void end_field(std::string_view text);
    void end_line();
    void refuse(std::size_t column, preschool_plan::Message const& found, preschool_plan::Message const& allowed) {
        stop();
        refuse_({first_line_, column, {}, found, allowed});
    }
    void refuse_long_field() {
        std::string const bytes = std::to_string(longest_field);
        refuse(size_ + 1, {"过长的字段", "a field that is too long"},
               {"每个字段最多" + bytes + "字节（引号是否成对？）",
                "at most " + bytes + " bytes (is there a quote that is not closed?)"});
    }

    Take take_;
    Refuse refuse_;
    csv_parser parser_;
    std::string beginning_; // until the first line is complete, which shows the separator
    bool has_begun_ = false;
    bool is_stopped_ = false;
    bool follows_carriage_return_ = false;
    std::size_t line_ = 1;

    // The line that is being read, several lines of the file if a quoted field has line ends.
    std::size_t first_line_ = 1;
    std::vector<std::string> fields_; // may be more than the line has, to reuse their memory
    std::size_t size_ = 0;
};

namespace detail {

constexpr std::string_view line_ends = "\r\n";

/// The first line that is not empty, with its line end if it has one.
inline std::string_view first_line(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(line_ends), text.size()));
    return text.substr(0, text.find_first_of(line_ends));
}
inline bool has_first_line(std::string_view text) {
    std::string_view const line = first_line(text);
    return !line.empty() && line.data() + line.size() != text.data() + text.size();
}

/// The most frequent separator in the line outside quotes; a comma if there is none.
inline char separator_of(std::string_view line) {
    constexpr std::string_view separators = ",;\t";
    std::array<std::size_t, separators.size()> times{};
    bool is_quoted = false;
    for (char const byte : line) {
        if (byte == '"') is_quoted = !is_quoted;
        if (auto const which = separators.find(byte); which != separators.npos && !is_quoted) ++times[which];
    }
    return separators[static_cast<std::size_t>(std::max_element(times.begin(), times.end()) - times.begin())];
}

} // namespace detail

inline bool CsvLines::read(std::string_view part) {
    if (has_begun_) {
        read_lines(part);
    } else {
        beginning_ += part;
        if (detail::has_first_line(beginning_) || beginning_.size() > most_columns * longest_field) begin();
    }
    return !is_stopped_;
}

inline void CsvLines::begin() {
    has_begun_ = true;
    csv_set_delim(&parser_, static_cast<unsigned char>(detail::separator_of(detail::first_line(beginning_))));
    read_lines(beginning_);
    beginning_ = {};
}

// libcsv does not say on which line it is, and is therefore given one at a time.
inline void CsvLines::read_lines(std::string_view text) {
    while (!text.empty() && !is_stopped_) {
        std::size_t const end = text.find_first_of(detail::line_ends);
        std::size_t const size = end == text.npos ? text.size() : end + 1;
        bool const ends_line = end != text.npos && !(follows_carriage_return_ && text.front() == '\n');
        parse(text.substr(0, size));
        follows_carriage_return_ = text[size - 1] == '\r';
        line_ += ends_line;
        text.remove_prefix(size);
    }
}

inline void CsvLines::parse(std::string_view piece) {
    if (size_ == 0 && parser_.entry_pos == 0) first_line_ = line_;
    bool const is_parsed = csv_parse(&parser_, piece.data(), piece.size(), on_field, on_line, this) == piece.size();
    if (is_stopped_) return;
    if (!is_parsed)
        refuse(size_ + 1, {"字段中间有引号", "a quote in the midst of a field"},
               {"整个字段用引号括起，其中的引号写两次", "quotes around the whole field, each quote within it twice"});
    else if (parser_.entry_pos > longest_field)
        refuse_long_field();
}

inline void CsvLines::finish() {
    if (!has_begun_) begin();
    if (!is_stopped_ && csv_fini(&parser_, on_field, on_line, this) != 0)
        refuse(size_ + 1, {"文件在引号之内结束", "the end of the file within quotes"},
               {"引号成对", "a quote that closes the field"});
}

inline void CsvLines::end_field(std::string_view text) {
    if (is_stopped_) return;
    if (text.size() > longest_field) return refuse_long_field();
    if (size_ == most_columns) {
        std::string const most = std::to_string(most_columns);
        return refuse(size_ + 1, {"列数过多", "too many columns"}, {"最多" + most + "列", "at most " + most});
    }
    if (size_ == fields_.size()) fields_.emplace_back();
    fields_[size_++] = text;
}

inline void CsvLines::end_line() {
    if (!is_stopped_) take_(first_line_, {fields_.data(), size_});
    size_ = 0;
}

} // namespace csv_lines

#endif
