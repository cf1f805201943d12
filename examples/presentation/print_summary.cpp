#include "print_summary.hpp"

#include "terminal_text.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

namespace report {

namespace {

enum class Colour { none, bold, first, second, third, error, warning };

std::string_view code_of(Colour colour) {
    switch (colour) {
    case Colour::none:
        return "";
    case Colour::bold:
        return "1";
    case Colour::first:
        return "34";
    case Colour::second:
        return "36";
    case Colour::third:
        return "35";
    case Colour::error:
        return "1;31";
    case Colour::warning:
        return "33";
    }
    return "";
}

class Printer {
  public:
    Printer(SummaryPage const& page, Words words) : page_(page), words_(words) {}

    void print(Summary const& summary) {
        add_head(summary);
        std::vector<std::string> head = std::exchange(lines_, {});
        add_tail(summary);
        std::vector<std::string> tail = std::exchange(lines_, {});
        auto const room = [&] {
            std::size_t const used = head.size() + tail.size();
            return page_.most_lines > used ? page_.most_lines - used : 0;
        };
        std::vector<std::string> bars = bars_of(summary.bars);
        // Leaves out blank lines if the bars need the room.
        for (auto* const lines : {&tail, &bars, &head})
            if (auto const blank = std::find(lines->begin(), lines->end(), std::string{});
                bars.size() > room() && blank != lines->end())
                lines->erase(blank);
        if (bars.size() > room()) bars = bars_of(summary.bars, room());
        for (auto const* const lines : {&head, &bars, &tail})
            for (std::string const& line : *lines) page_.out << line << '\n';
    }

  private:
    std::string coloured(Colour colour, std::string const& text) const {
        if (!page_.has_colours || colour == Colour::none || text.empty()) return text;
        return "\x1B[" + std::string{code_of(colour)} + 'm' + text + "\x1B[0m";
    }

    // Wraps, and hangs what follows under the text after the lead.
    void add(std::string const& text, Colour colour = Colour::none, std::string lead = {}) {
        std::size_t const indent = terminal_width(lead);
        for (auto const& line : wrapped(text, page_.width > indent ? page_.width - indent : 1)) {
            lines_.push_back(lead + coloured(colour, line));
            lead.assign(indent, ' ');
        }
    }

    /// "9,030", "9030"
    std::string number(std::int64_t value) const {
        return words_.are_chinese() ? std::to_string(value) : with_separators(value);
    }

    void add_head(Summary const& summary) {
        add(summary.title.in(words_), Colour::bold);
        std::string const date = summary.date.in(words_);
        std::string const issued = summary.number.in(words_) + (date.empty() ? "" : words_("，", ", ") + date);
        if (!summary.number.empty()) add(issued);
        if (summary.headlines.empty()) return;
        lines_.emplace_back();
        bool const is_one_due = std::all_of(summary.headlines.begin(), summary.headlines.end(),
                                            [&](auto const& one) { return one.due == summary.headlines.front().due; });
        // Totals without room are only counted.
        constexpr std::size_t most_headlines = 6;
        for (Headline const& headline : summary.headlines) {
            auto const at = static_cast<std::size_t>(&headline - summary.headlines.data());
            if (at == most_headlines) break;
            std::string text = stated(headline);
            if (!is_one_due && !headline.due.empty()) text += words_("，", ", ") + headline.due.in(words_);
            add(text, Colour::bold, "  ");
        }
        if (summary.headlines.size() > most_headlines) {
            std::string const others = std::to_string(summary.headlines.size() - most_headlines);
            add(words_("另有" + others + "项合计", "and " + others + " more totals"), Colour::none, "  ");
        }
        if (is_one_due && !summary.headlines.front().due.empty())
            add(summary.headlines.front().due.in(words_), Colour::none, words_("时限：", "When: "));
    }

    /// "30 public kindergartens added = 13 urban + 17 rural"
    std::string stated(Headline const& headline) const {
        std::string text = headline.stated.in(words_);
        if (headline.parts.empty()) return text;
        std::string parts;
        for (Part const& part : headline.parts) {
            if (!parts.empty()) parts += headline.is_sum_of_parts ? " + " : words_("、", ", ");
            bool const is_year = !part.name.en.empty() && part.name.en[0] >= '0' && part.name.en[0] <= '9';
            std::string const name = part.name.in(words_);
            if (is_year) // set apart from a figure beside it
                parts += name + words_("：", ": ") + number(part.value);
            else
                parts += words_(name + number(part.value), number(part.value) + ' ' + name);
        }
        return headline.is_sum_of_parts ? text + " = " + parts
                                        : text + words_.in_brackets(words_("其中", "of these ") + parts);
    }

    // As many of the largest areas as there is room for; the rest in one line.
    std::vector<std::string> bars_of(Bars const& bars, std::size_t room = static_cast<std::size_t>(-1)) {
        if (bars.areas.empty() || room < 4) return {};
        lines_.emplace_back();
        add(title_of(bars));
        std::size_t name_width = 0;
        std::size_t figure_width = 0;
        for (Bar const& bar : bars.areas) {
            name_width = std::max(name_width, terminal_width(bar.area.in(words_)));
            figure_width = std::max(figure_width, terminal_width(figures(bar)));
        }
        constexpr std::size_t shortest = 8;
        constexpr std::size_t longest = 40;
        std::size_t const beside = figure_width + 6 + shortest;
        name_width = std::min(name_width, page_.width > beside + shortest ? page_.width - beside : shortest);
        std::size_t const left = name_width + figure_width + 6;
        std::size_t const bar_width = std::min(longest, page_.width > left ? page_.width - left : shortest);
        for (std::size_t at = 0; at < bars.areas.size(); ++at) {
            Bar const& bar = bars.areas[at];
            auto names = wrapped(bar.area.in(words_), name_width);
            names[0] = pad_right(names[0], name_width) + "  " + pad_left(figures(bar), figure_width) + "  " +
                       drawn(bar, bars.areas.front().value(), bar_width);
            bool const is_last = at + 1 == bars.areas.size();
            if (lines_.size() + names.size() + (is_last ? 0 : 1) > room) {
                std::int64_t rest = 0;
                for (std::size_t next = at; next < bars.areas.size(); ++next) rest += bars.areas[next].value();
                std::string const others = std::to_string(bars.areas.size() - at);
                add(words_("另有" + others + "个地区，共" + number(rest),
                           "and " + others + " more areas, " + number(rest) + " in all"),
                    Colour::none, "  ");
                break;
            }
            for (std::string const& name : names) lines_.push_back("  " + name);
        }
        return std::exchange(lines_, {});
    }
    std::string title_of(Bars const& bars) const {
        std::string title = bars.title.in(words_);
        if (bars.parts.size() > 1)
            for (std::size_t i = 0; i < bars.parts.size(); ++i)
                title += (i == 0 ? words_("：", ": ") : "  ") + std::string{block(i)} + ' ' + bars.parts[i].in(words_);
        return title;
    }

    static std::string_view block(std::size_t part) {
        constexpr std::string_view blocks[] = {"█", "▒", "░", "▓"};
        return blocks[part % std::size(blocks)];
    }
    std::string figures(Bar const& bar) const {
        return words_.are_chinese() ? bar.figures([](std::int64_t value) { return std::to_string(value); })
                                    : bar.figures();
    }
    // A whole number of blocks for each, if possible.
    std::string drawn(Bar const& bar, std::int64_t largest, std::size_t width) const {
        constexpr Colour colours[] = {Colour::first, Colour::second, Colour::third};
        auto const room = static_cast<std::int64_t>(width);
        std::string all;
        for (std::size_t i = 0; i < bar.parts.size(); ++i) {
            std::int64_t const value = bar.parts[i].value;
            if (value <= 0 || largest <= 0) continue;
            auto const share = static_cast<double>(value) / static_cast<double>(largest) * static_cast<double>(room);
            std::int64_t const length = largest <= room ? value * (room / largest)
                                                        : std::max(std::int64_t{1}, static_cast<std::int64_t>(share));
            std::string part;
            for (std::int64_t at = 0; at < length; ++at) part += block(i);
            all += coloured(colours[i % std::size(colours)], part);
        }
        return all;
    }

    void add_tail(Summary const& summary) {
        lines_.emplace_back();
        add_in_one_line(words_("负责：", "Who answers: "), summary.answering);
        add_in_one_line(words_("组长：", "Led by: "), summary.leading);
        add_findings(summary.findings);
        if (!page_.more.empty()) add(page_.more, Colour::none, words_("更多：", "More: "));
    }

    // As many names as fit, and then how many others there are.
    void add_in_one_line(std::string const& lead, std::vector<Text> const& names) {
        std::size_t shown = names.size();
        std::string line;
        do {
            line.clear();
            for (std::size_t i = 0; i < shown; ++i)
                line += (i == 0 ? "" : words_("、", ", ")) + visible(names[i].in(words_));
            std::string const others = std::to_string(names.size() - shown);
            if (shown < names.size()) line += words_("，另有" + others + "个单位", ", and " + others + " others");
        } while (terminal_width(lead + line) > page_.width && --shown > 0);
        if (!names.empty()) add(line, Colour::none, lead);
    }

    void add_findings(FindingCounts const& counts) {
        Colour const colour = counts.errors != 0     ? Colour::error
                              : counts.warnings != 0 ? Colour::warning
                                                     : Colour::none;
        add(text_of(counts).in(words_), colour, words_("检查：", "Checks: "));
    }

    SummaryPage const& page_;
    Words words_;
    std::vector<std::string> lines_;
};

} // namespace

bool has_colours() {
    auto const is_set = [](char const* name) {
        char const* const value = std::getenv(name);
        return value != nullptr && *value != '\0';
    };
    char const* const terminal = std::getenv("TERM");
    bool const is_dumb = terminal == nullptr || std::string_view{terminal} == "dumb";
    return isatty(STDOUT_FILENO) != 0 && !is_set("NO_COLOR") && !is_dumb;
}

void print_summary(SummaryPage const& page, Words words, Summary const& summary) {
    Printer(page, words).print(summary);
}

} // namespace report
