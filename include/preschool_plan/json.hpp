// Bridge to JSON, by Boost.JSON: writes and reads any plan, with every error of a file by line and column; writes
// findings, tallies and cross-tables. Boost.JSON has to be compiled once: either write `#include <boost/json/src.hpp>`
// in one source file of the program, which needs only the headers of Boost, or link `Boost::json` (Debian:
// libboost-json1.81-dev).
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_JSON_HPP
#define PRESCHOOL_PLAN_JSON_HPP

#include <boost/json/value.hpp>
#include <cstddef>
#include <memory>
#include <preschool_plan/detail/bridges/json_rows.hpp>
#include <preschool_plan/detail/compiler.hpp>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/plan.hpp>
#include <preschool_plan/read_error.hpp>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace preschool_plan {

namespace detail {

template <class T>
concept APlan = DescribedRow<T> && requires {
    typename T::Terms;
} && std::is_base_of_v<Plan<typename T::Terms>, T>;

} // namespace detail

/// The version of the form in which plans are written, a part of their schema's name. It changes whenever files of the
/// old form are not valid in the new one.
inline constexpr int json_version = 1;

/// The name of the schema of such plans, with its version:
/// "urn:preschool-plan:1:preschool_plan.bayingolin_2021.PublishedPlan".
template <detail::APlan PlanType>
[[nodiscard]] std::string schema_id() {
    return "urn:preschool-plan:" + std::to_string(json_version) + ':' +
           detail::dotted_name(detail::name_by_compiler<PlanType>());
}

/// A plan, a finding, a change, a tally, a row or a count, with the names that the program has. An enumerator is its
/// name, a count a whole number, a quantity {"value": 20, "unit": "years"}, a share {"part": 85, "whole": 100}, a label
/// {"zh": ..., "en": ...}, a clause "sec_3__item_6", a date "2021-01-25"; empty optionals are left out, all else is
/// there. A plan names its schema first; `read_plan` also takes a `$comment` on its origin. Anything in a plan that
/// `read_plan` would refuse throws `std::out_of_range`, which says where it stands: a text that is not UTF-8 or has a
/// NUL, a value that is no enumerator, a count below 0, a unit that is neither the library's nor among the plan's
/// `Terms::units`.
template <class T>
[[nodiscard]] boost::json::value to_json(T const& thing) {
    detail::JsonWriter writer;
    if constexpr (detail::APlan<T>) {
        auto const units = detail::units_of<typename T::Terms>();
        writer.units = &units;
        boost::json::object document{{"$schema", preschool_plan::schema_id<T>()}};
        detail::InJson<T>::write_members(writer, document, thing);
        return document;
    } else {
        return detail::InJson<T>::write(writer, thing);
    }
}

/// The JSON Schema (2020-12) of such plans, with the units of all counts and the rows' `member_texts`. It accepts
/// whatever `read_plan` does, which also refuses repeated keys, and clauses and years that no notice has.
template <detail::APlan PlanType>
[[nodiscard]] boost::json::value schema_of() {
    detail::JsonSchema schema{detail::units_of<typename PlanType::Terms>().names};
    return detail::schema_of_document<PlanType>(preschool_plan::schema_id<PlanType>(), schema);
}

/// JSON for people and for version control: whatever fits in a line of 160 bytes, with its key, is one line.
[[nodiscard]] inline std::string json_text(boost::json::value const& value) {
    std::string text;
    detail::write_lines(text, value, 0);
    return text += '\n';
}

/// How much `read_plan` accepts.
struct JsonLimits {
    std::size_t bytes = std::size_t{64} << 20; ///< the size of a text
    std::size_t depth = 32;                    ///< how deep lists and objects may nest, at most 512
    std::size_t errors = 1000;                 ///< how many are listed
};

/// What `read_plan` returns: the plan, or what is wrong with the text. Owns all texts and rows of the plan, which is
/// valid as long as this is. It can be moved; the plan stays where it is.
template <class PlanType>
class Loaded {
  public:
    [[nodiscard]] bool has_value() const { return plan_ != nullptr; }
    explicit operator bool() const { return has_value(); }

    /// The plan; throws `std::out_of_range` if there is none, or if it was moved elsewhere.
    [[nodiscard]] PlanType const& operator*() const& [[clang::lifetimebound]] {
        if (plan_ == nullptr) detail::no_plan_was_read();
        return *plan_;
    }
    PlanType const& operator*() const&& = delete;
    [[nodiscard]] PlanType const* operator->() const& [[clang::lifetimebound]] { return &**this; }
    PlanType const* operator->() const&& = delete;

    /// In the order of the text; the last one says how many more there are than are listed.
    [[nodiscard]] std::vector<ReadError> const& errors() const& [[clang::lifetimebound]] { return errors_; }
    [[nodiscard]] std::vector<ReadError> errors() && { return (std::move)(errors_); }

  private:
    template <detail::APlan Wanted>
    friend Loaded<Wanted> read_plan(std::string_view text, JsonLimits const& limits);
    Loaded() = default;

    detail::Arena arena_;
    std::unique_ptr<PlanType const> plan_;
    std::vector<ReadError> errors_;
};

/// Reads a plan of this type that `to_json` wrote, amended or not: the plan, or all that is wrong with the text; of its
/// syntax only the first error. Whether the plan contradicts itself is for `check` to say. A byte-order mark is
/// skipped. Throws only what an allocation does.
template <detail::APlan PlanType>
[[nodiscard]] Loaded<PlanType> read_plan(std::string_view text, JsonLimits const& limits = {}) {
    Loaded<PlanType> loaded;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    auto plan = std::make_unique<PlanType>();
    detail::JsonReader reader(text, limits.bytes, limits.depth, loaded.arena_,
                              detail::units_of<typename PlanType::Terms>());
    std::string const schema = preschool_plan::schema_id<PlanType>();
    reader.object(detail::document_keys<PlanType>, [&](std::size_t i) {
        if (i >= 2) return detail::InJson<PlanType>::read_member(reader, *plan, i - 2);
        auto const found = reader.string();
        if (i == 0 && (!found || *found != schema)) reader.refuse({schema, schema});
        if (i == 1 && !found) reader.refuse({"一段文字", "a text"});
    });
    loaded.errors_ = reader.errors(limits.errors);
    if (loaded.errors_.empty()) loaded.plan_ = (std::move)(plan);
    return loaded;
}

} // namespace preschool_plan

#endif
