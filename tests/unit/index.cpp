// What is looked up in the index of the notice: texts in both languages, what is done against a problem, the totals and
// targets of a phrase.
#include "published.hpp"
#include "sample_plan.hpp"

#include <doctest/doctest.h>
#include <preschool_plan/aggregate.hpp>
#include <preschool_plan/index.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace pp = preschool_plan;
using namespace pp::literals;
using pp::Clause, pp::ItemKind;
using pp::bayingolin_2021::Area, pp::bayingolin_2021::Topic;

/// Rows with two counts of seats, each with a table of totals of its own.
struct SeatsTwice {
    pp::Locality locality;
    pp::Seats built;
    pp::Seats planned;
};
BOOST_DESCRIBE_STRUCT(SeatsTwice, (), (locality, built, planned))
struct PlanOfSeatsTwice : pp::Plan<pp::bayingolin_2021::Terms> {
    pp::Rows<SeatsTwice> seats;
    pp::Rows<pp::Total<&PlanOfSeatsTwice::seats, &SeatsTwice::built>> built;
    pp::Rows<pp::Total<&PlanOfSeatsTwice::seats, &SeatsTwice::planned>> planned;
};
BOOST_DESCRIBE_STRUCT(PlanOfSeatsTwice, (pp::Plan<pp::bayingolin_2021::Terms>), (seats, built, planned))

namespace {

auto const& plan = published();
using Texts = std::vector<std::string>;

pp::Provision<pp::bayingolin_2021::Terms> const& phrase(std::string_view zh) {
    for (auto const& provision : plan.provisions)
        if (provision.text.zh == zh) return provision;
    throw std::out_of_range("no such phrase");
}
Texts texts(auto const& provisions) {
    Texts found;
    for (auto const& provision : provisions) found.emplace_back(provision.text.zh);
    return found;
}

} // namespace

TEST_CASE("phrases are found by a text that they hold, in either language, in upper or lower case") {
    CHECK(texts(pp::containing(plan, "分类指导")) == Texts{"有针对性地加强分类指导"});
    CHECK(texts(pp::containing(plan, "轮岗")) == Texts{"深化校园长教师轮岗流动机制改革"});
    CHECK(texts(pp::containing(plan, "dormitories")) == Texts{"加大乡村教师周转宿舍建设力度"});
    CHECK(texts(pp::containing(plan, "DORMITORIES")) == Texts{"加大乡村教师周转宿舍建设力度"});
    CHECK(pp::containing(plan, "交通").empty());
    CHECK(pp::containing(plan, "").empty());
    CHECK(&*pp::containing(plan, "分类指导").begin() == &phrase("有针对性地加强分类指导"));
}

TEST_CASE("what is done about a problem are the acts on its topics, by our index") {
    CHECK(texts(pp::acts_about(plan, phrase("缓解师资力量不足问题"))) ==
          Texts{"坚持招聘与支教相结合、自聘和特岗招考相结合、扩大本地中高职院校学前教育专业招生数量等办法补充学前教师",
                "把工作重点聚焦到解决农村师资力量薄弱、整体办园结构不合理、保教质量不均衡等问题上来"});
    CHECK(pp::acts_about(plan, phrase("成员如下")).empty()); // without topics
    for (auto const& problem : pp::select(plan.provisions, ItemKind::problem))
        CHECK_FALSE(pp::acts_about(plan, problem).empty());
}

TEST_CASE("a phrase leads to the totals and targets of which it speaks, and a target back to its phrases") {
    auto const targets = [](std::string_view zh) {
        std::vector<std::int64_t> found;
        pp::for_each_target(plan, phrase(zh), [&]<class Target>(Target const& target) {
            if constexpr (requires { target.kindergartens; })
                found.push_back(target.kindergartens.value());
            else
                found.push_back(target.seats.value());
        });
        return found;
    };
    CHECK(targets("新增公办幼儿园") == std::vector<std::int64_t>{8, 5, 5, 4, 2, 2, 2, 1, 1});
    CHECK(targets("改扩建公办农村幼儿园") == std::vector<std::int64_t>{4, 1, 1, 1, 1});
    CHECK(targets("增加学位") == std::vector<std::int64_t>{4320, 4710});
    CHECK(targets("关心教师身心健康").empty());

    auto const phrases = [](auto const& target) {
        Texts found;
        pp::for_each_phrase(plan, target, [&](auto const& provision) { found.emplace_back(provision.text.zh); });
        return found;
    };
    CHECK(phrases(plan.kindergarten_targets[0]) == Texts{"新增公办幼儿园"});
    CHECK(phrases(plan.kindergarten_targets[13]) == Texts{"改扩建公办农村幼儿园"});
    CHECK(phrases(plan.seat_targets[1]) == Texts{"增加学位"});
}

TEST_CASE("an official has to do what the group has to") {
    sample::Tables tables;
    tables.group.body = sample::Body::governments; // which answer for 二（一）, as the office does for all
    auto const of_sample = tables.plan();
    auto const texts_of = [&](std::size_t official) {
        return texts(pp::duties_of(of_sample, tables.officials[official]));
    };
    CHECK(texts_of(0) == Texts{"建园", "培训、轮岗等"});
    CHECK(texts_of(3) == Texts{"建园"});
}

TEST_CASE("a phrase leads once to a target that totals of two tables add up") {
    pp::Provision<pp::bayingolin_2021::Terms> const said{{1}, 1, pp::Purpose::task, {"学位", "seats"}};
    SeatsTwice const seats[] = {{pp::Locality::urban, 90_seats, 120_seats}};
    decltype(PlanOfSeatsTwice::built)::value_type const built[] = {{{1}, {"学位90个", "built"}, {}, 90_seats}};
    decltype(PlanOfSeatsTwice::planned)::value_type const planned[] = {{{1}, {"学位120个", "planned"}, {}, 120_seats}};
    PlanOfSeatsTwice const twice{{.provisions = {&said, 1}}, seats, built, planned};
    int visited = 0;
    pp::for_each_target(twice, said, [&](SeatsTwice const&) { ++visited; });
    CHECK(visited == 1);
}
