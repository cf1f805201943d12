// Tables as texts: those that print them decide how they look.
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

/// A cell of a table.
struct Cell {
    Text text;
    bool is_number = false;
    std::int64_t number = 0;           ///< if it is one
    pp::Optional<pp::Clause> clause{}; ///< if it cites one
    std::string id{};                  ///< for an area, the name of a link to it: "area-korla"
};

/// Rows of cells under a head, and their totals if they have any.
struct Table {
    Text title; ///< empty if it is all of its section
    std::vector<Cell> head;
    std::vector<std::vector<Cell>> rows;
    std::vector<Cell> totals;
    std::vector<Text> groups{}; ///< of each row, if one column groups them: urban, rural
};

/// A total that the notice states for a table.
struct StatedTotal {
    std::string id; ///< "total-seat_targets-seats-urban"
    Text text;
    Text figure;
    Text stated; ///< both in one
};

/// The words in the matrix, and wherever somebody may answer for something.
inline Text text_of(pp::Answer answer) {
    return answer == pp::Answer::no    ? Text{"-", "-"}
           : answer == pp::Answer::yes ? Text{"是", "yes"}
                                       : Text{"可能", "may be"};
}

/// Which body answers for which measure, for bodies that answer for any.
struct Matrix {
    struct Measure {
        pp::Clause clause;
        Text title;
    };
    struct Row {
        std::string id; ///< "body-education_bureau"
        Text body;
        std::vector<pp::Answer> answers;
        std::string set{}; ///< the row of a set, if the body answers only as a part of it
        Text area{};       ///< its area, if it has one
    };
    Text body_name;
    std::vector<Measure> measures;
    std::vector<Row> rows;
    Text note;                 ///< what "may be" means, if it occurs
    std::vector<Row> others{}; ///< bodies that are named elsewhere
};

/// Levels over time: a line for each thing that the rows measure.
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
