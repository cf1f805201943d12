#include "plan_data.hpp"
#include "published.hpp"

#include <preschool_plan/bayingolin_2021.hpp>

std::string published::write_data(std::ostream& out, std::string const& format, std::string const& section,
                                  std::string const& directory) {
    using preschool_plan::bayingolin_2021::plan;
    data_package::About about{
        .name = "bayingolin-2021",
        .title = plan.notice.plan_title,
        .licences = {{"CC-BY-4.0",
                      "https://creativecommons.org/licenses/by/4.0/",
                      {"译文、索引和分类", "of the translation, the index and the classification"}},
                     {"other-pd", "", {"通知原文为公文", "of the notice's text, which is an official document"}}},
        .version = PRESCHOOL_PLAN_VERSION,
        .created = data_package::time_of_making(),
        .sha256 = "a6eda2eadc299ee02e668a1db797ea2d52acc1e75d168303f96e270f7c9d0dba",
        .spatial = {"巴音郭楞蒙古自治州", "Bayingolin Mongol Autonomous Prefecture"},
        .temporal = "2021-01-25",
        .keywords = {"学前教育", "幼儿园", "preschool education", "kindergartens"}};
    for (auto const known : {preschool_plan::Rows<report::MemberName>(names),
                             preschool_plan::Rows<report::MemberName>(report::common_member_names)})
        for (auto const& [member, name] : known) about.names.push_back({member, name});
    return plan_data::write(out, plan, format, section, directory, about);
}
