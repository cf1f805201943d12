// Tables as texts: whoever prints them says how they look.
#ifndef PRESCHOOL_PLAN_EXAMPLES_TABLES_HPP
#define PRESCHOOL_PLAN_EXAMPLES_TABLES_HPP

#include "words.hpp"

#include <cstddef>
#include <cstdint>
#include <preschool_plan/questions.hpp>
#include <preschool_plan/rows.hpp>
#include <preschool_plan/vocabulary.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace report {

namespace pp = preschool_plan;

/// What stands in one place of a table.
struct Cell {
    Text text;
    bool is_number = false;
    std::int64_t number = 0;           ///< where it is one
    pp::Optional<pp::Clause> clause{}; ///< where it cites one
    std::string id{};                  ///< what a link to it is named, where it is an area: "area-korla"
};

/// Rows of cells under a head, and what they add up to where they do.
struct Table {
    Text title; ///< nothing where it is all of its section
    std::vector<Cell> head;
    std::vector<std::vector<Cell>> rows;
    std::vector<Cell> totals;
    std::vector<Text> groups{}; ///< of each row, where a column says one thing of each: urban, rural
};

/// A total that the notice states of a table.
struct StatedTotal {
    std::string id; ///< "total-seat_targets-seats-urban"
    Text text;
    Text figure;
    Text stated; ///< both in one
};

/// What stands in the matrix, and wherever somebody may answer for something.
inline Text text_of(pp::Answer answer) {
    return answer == pp::Answer::no    ? Text{"-", "-"}
           : answer == pp::Answer::yes ? Text{"是", "yes"}
                                       : Text{"可能", "may be"};
}

/// Which body answers for which measure, of those that do for any.
struct Matrix {
    struct Measure {
        pp::Clause clause;
        Text title;
    };
    struct Row {
        std::string id; ///< "body-education_bureau"
        Text body;
        std::vector<pp::Answer> answers;
        std::string set{}; ///< the row of a set as whose part alone it answers, where there is one
        Text area{};       ///< whose it is, where it is of one
    };
    Text body_name;
    std::vector<Measure> measures;
    std::vector<Row> rows;
    Text note;                 ///< what "may be" means, where it stands somewhere
    std::vector<Row> others{}; ///< those who are named elsewhere
};

/// What there is from one time to the next: a line for each of what the rows are of.
struct Chart {
    struct Point {
        std::size_t time; ///< which of the times
        double height;
        Text said; ///< "88.5%"
    };
    struct Line {
        Text name;
        std::vector<Point> points;
    };
    Text title;
    std::vector<Text> times;
    std::vector<Line> lines;
};

/// What people call a member of a plan, or a column of its tables.
struct MemberName {
    std::string_view member;
    pp::Label name;
};

} // namespace report

#endif
