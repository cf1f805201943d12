#include "page_parts.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace plan_page {

using html::data, report::Text, report::with_separators;

namespace {

/// Names in a line.
Text line_of(std::vector<Text> const& names) {
    Text line;
    for (Text const& name : names)
        line = {line.zh + (line.zh.empty() ? "" : "、") + name.zh, line.en + (line.en.empty() ? "" : ", ") + name.en};
    return line;
}

/// "新增公办幼儿园" and "所" of 新增公办幼儿园30所, whose number people look for; "public kindergartens added",
/// "increase of … seats".
struct WithoutNumber {
    std::string text;
    std::string unit;
};
WithoutNumber without_number(report::AroundNumber const& stated, std::string const& unit) {
    auto const& [before, number, after] = stated;
    if (number.empty()) return {before, {}};
    if (after == unit) return {before, after};
    return {before.empty() ? after.substr(after.find_first_not_of(' ')) : before + "…" + after, {}};
}

void set_segments(data& into, std::vector<report::Part> const& parts, std::int64_t whole) {
    std::size_t number = 0;
    html::set_list(into, "segments", parts, [&](report::Part const& part) {
        data segment;
        segment.set("part", part_name(number++));
        segment.set("percent", percent_of(part.value, whole));
        return segment;
    });
}

/// The parts of a whole by name, each with its colour.
void set_key(data& into, std::vector<report::Part> const& parts) {
    std::size_t number = 0;
    html::set_list(into, "key", parts, [&](report::Part const& part) {
        data entry;
        entry.set("is_further", number != 0);
        entry.set("part", part_name(number++));
        entry.set("name", html::data_of(part.name));
        entry.set("value", with_separators(part.value));
        return entry;
    });
}

data data_of(report::Headline const& headline, bool has_own_due, Text const& reached) {
    report::AroundNumber const zh = report::around(headline.stated.zh, headline.whole.value);
    report::AroundNumber const en = report::around(headline.stated.en, headline.whole.value);
    bool const has_number = !zh.number.empty() && !en.number.empty();
    WithoutNumber const zh_words = without_number(zh, headline.unit.zh);
    WithoutNumber const en_words = without_number(en, {});
    data one;
    one.set("id", headline.id);
    one.set("figure", has_number ? data{with_separators(headline.whole.value)} : data{false});
    one.set("unit", zh_words.unit);
    one.set("of", html::data_of(has_number ? Text{zh_words.text, en_words.text} : headline.stated));
    one.set("is_sum", headline.is_sum_of_parts);
    set_key(one, headline.parts);
    set_segments(one, headline.parts, headline.whole.value);
    one.set("reached", reached.empty() ? data{false} : html::data_of(reached));
    one.set("due", has_own_due && !headline.due.empty() ? html::data_of(headline.due) : data{false});
    return one;
}

} // namespace

std::string percent_of(std::int64_t part, std::int64_t whole) {
    if (whole <= 0 || part <= 0) return "0";
    if (part >= whole) return "100";
    return fmt::format("{:.1f}", static_cast<double>(part) / static_cast<double>(whole) * 100);
}

std::string part_name(std::size_t part) { return std::to_string(part % 4 + 1); }

data data_of(report::Summary const& summary, std::vector<Text> const& reached) {
    bool const is_one_due =
        std::all_of(summary.headlines.begin(), summary.headlines.end(),
                    [&](report::Headline const& one) { return one.due == summary.headlines.front().due; });
    constexpr std::size_t most = 6; // as many as fit on a screen
    std::vector<report::Headline> const& all = summary.headlines;
    auto const beyond = all.begin() + static_cast<std::ptrdiff_t>(std::min(most, all.size()));
    std::size_t next = 0;
    auto const to_data = [&](report::Headline const& headline) {
        Text const so_far = next < reached.size() ? reached[next] : Text{};
        ++next;
        return data_of(headline, !is_one_due, so_far);
    };
    data page;
    html::set_list(page, "headlines", std::vector<report::Headline>(all.begin(), beyond), to_data);
    html::set_list(page, "other_headlines", std::vector<report::Headline>(beyond, all.end()), to_data);
    page.set("number_of_others", std::to_string(all.end() - beyond));
    bool const has_due = is_one_due && !all.empty() && !all.front().due.empty();
    page.set("due", has_due ? html::data_of(all.front().due) : data{false});
    page.set("answering", summary.answering.empty() ? data{false} : html::data_of(line_of(summary.answering)));
    page.set("leading", summary.leading.empty() ? data{false} : html::data_of(line_of(summary.leading)));
    page.set("findings", html::data_of(report::text_of(summary.findings)));
    report::Bars bars = summary.bars;
    for (report::Bar& bar : bars.areas) bar.id.clear(); // the table of the targets has these
    page.set("bars", bars.areas.empty() ? data{false} : data_of(bars));
    return page;
}

data data_of(report::Bars const& bars) {
    std::vector<Text> groups;
    std::vector<report::Part> sums;
    std::int64_t longest = 0;
    for (Text const& part : bars.parts) sums.push_back({part, 0, {}});
    for (report::Bar const& bar : bars.areas) {
        bool const is_known = std::find(groups.begin(), groups.end(), bar.group) != groups.end();
        if (!is_known && bar.value() != 0) groups.push_back(bar.group);
        longest = std::max(longest, bar.value());
        for (std::size_t i = 0; i < sums.size(); ++i) sums[i].value += bar.parts[i].value;
    }
    auto const named = [](report::Bar const& bar) {
        data area;
        area.set("id", bar.id.empty() ? data{false} : data{bar.id});
        area.set("name", html::data_of(bar.area));
        return area;
    };
    auto const those = [&](auto const& is_one) {
        std::vector<report::Bar> some;
        std::copy_if(bars.areas.begin(), bars.areas.end(), std::back_inserter(some), is_one);
        return some;
    };
    data all;
    all.set("title", html::data_of(bars.title));
    set_key(all, sums);
    all.set("has_key", sums.size() > 1);
    all.set("is_grouped", groups.size() > 1);
    html::set_list(all, "groups", groups, [&](Text const& of_group) {
        data group;
        group.set("group", of_group.empty() ? data{false} : html::data_of(of_group));
        auto const is_drawn = [&](report::Bar const& bar) { return bar.group == of_group && bar.value() != 0; };
        html::set_list(group, "areas", those(is_drawn), [&](report::Bar const& bar) {
            data area = named(bar);
            area.set("figures", bar.figures());
            set_segments(area, bar.parts, longest);
            return area;
        });
        return group;
    });
    html::set_list(all, "empty_areas", those([](report::Bar const& bar) { return bar.value() == 0; }), named);
    return all;
}

// In units of a drawing of 360 by 200, with room for the names of the times below.
data data_of(report::Chart const& chart) {
    constexpr double left = 40, right = 320, top = 24, bottom = 160;
    double lowest = std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::lowest();
    for (auto const& line : chart.lines)
        for (auto const& point : line.points) {
            lowest = std::min(lowest, point.height);
            highest = std::max(highest, point.height);
        }
    lowest = std::min(lowest, 0.9 * highest);
    auto const x_of = [&](std::size_t time) {
        auto const steps = static_cast<double>(std::max<std::size_t>(chart.times.size(), 2) - 1);
        return left + (right - left) * static_cast<double>(time) / steps;
    };
    auto const y_of = [&](double height) {
        return highest <= lowest ? bottom : bottom - (bottom - top) * (height - lowest) / (highest - lowest);
    };
    // A label goes below its point if another line leaves no room above.
    auto const is_just_below = [&](report::Chart::Point const& point) {
        for (auto const& line : chart.lines)
            for (auto const& other : line.points) {
                double const between = y_of(point.height) - y_of(other.height);
                if (other.time == point.time && between > 0 && between < 24) return true;
            }
        return false;
    };
    data all;
    all.set("title", html::data_of(chart.title));
    std::size_t time = 0;
    html::set_list(all, "times", chart.times, [&](Text const& name) {
        data one;
        one.set("x", fmt::format("{:.0f}", x_of(time++)));
        one.set("name", html::data_of(name));
        return one;
    });
    std::size_t number = 0;
    html::set_list(all, "lines", chart.lines, [&](report::Chart::Line const& drawn) {
        data line;
        line.set("part", part_name(number++));
        line.set("name", html::data_of(drawn.name));
        std::string path;
        html::set_list(line, "points", drawn.points, [&](report::Chart::Point const& drawn_point) {
            std::string const x = fmt::format("{:.0f}", x_of(drawn_point.time));
            std::string const y = fmt::format("{:.0f}", y_of(drawn_point.height));
            path += (path.empty() ? "" : " ") + x + ',' + y;
            data point;
            point.set("x", x);
            point.set("y", y);
            point.set("label_y",
                      fmt::format("{:.0f}", y_of(drawn_point.height) + (is_just_below(drawn_point) ? 18 : -8)));
            point.set("said", html::data_of(drawn_point.said));
            return point;
        });
        line.set("path", path);
        return line;
    });
    return all;
}

} // namespace plan_page
