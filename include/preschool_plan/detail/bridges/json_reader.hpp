// Reads a JSON text: keeps what stays of it, where the reading is, and what was wrong.
// SPDX-License-Identifier: BSL-1.0
#ifndef PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_READER_HPP
#define PRESCHOOL_PLAN_DETAIL_BRIDGES_JSON_READER_HPP

#include <algorithm>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parser.hpp>
#include <boost/json/string.hpp>
#include <boost/json/value.hpp>
#include <cstddef>
#include <cstring>
#include <map>
#include <memory>
#include <new>
#include <preschool_plan/detail/bridges/json_places.hpp>
#include <preschool_plan/detail/fail.hpp>
#include <preschool_plan/fault.hpp>
#include <preschool_plan/quantity.hpp>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace preschool_plan::detail {

/// Where the texts and rows of a plan stand that was read: they move with nothing, and go at once.
class Arena {
  public:
    /// The text, and a NUL behind it.
    std::string_view keep(std::string_view text) {
        char* const kept = static_cast<char*>(memory_->allocate(text.size() + 1, 1));
        if (!text.empty()) std::memcpy(kept, text.data(), text.size());
        kept[text.size()] = '\0';
        return {kept, text.size()};
    }
    /// So many rows, made from nothing.
    template <class Row>
    Row* make(std::size_t size) {
        if constexpr (std::is_trivially_destructible_v<Row>) {
            Row* const rows = static_cast<Row*>(memory_->allocate(size * sizeof(Row), alignof(Row)));
            for (std::size_t i = 0; i < size; ++i) ::new (static_cast<void*>(rows + i)) Row{};
            return rows;
        } else { // rows of std::string or std::vector
            std::shared_ptr<Row> const rows(new Row[size]{}, [](Row const* made) { delete[] made; });
            others_.push_back(rows);
            return rows.get();
        }
    }

  private:
    std::unique_ptr<boost::json::monotonic_resource> memory_ = std::make_unique<boost::json::monotonic_resource>();
    std::vector<std::shared_ptr<void>> others_;
};

template <class Names>
Message one_of(Names const& names) {
    Message message{"下列之一：", "one of "};
    std::string_view separator;
    for (std::string_view const name : names) {
        message.zh += separator.empty() ? "" : "、";
        message.en += separator;
        message.zh += name;
        message.en += name;
        separator = ", ";
    }
    return message;
}

/// The units that a plan's quantities may have; percent is that of a share, which is written as one.
struct KnownUnits {
    std::vector<std::string_view> names;
    Unit const* (*find)(std::string_view);
};
template <class Terms>
KnownUnits units_of() {
    KnownUnits known{{}, preschool_plan::find_unit<Terms>};
    for (Unit const* const unit : unit::all)
        if (unit != &unit::percent) known.names.push_back(unit->plural);
    if constexpr (requires { Terms::units[0]; })
        for (Unit const* const unit : Terms::units) known.names.push_back(unit->plural);
    return known;
}

/// Whether one is the other but for two letters at most, and for no more than half of it.
inline bool is_alike(std::string_view one, std::string_view other) {
    std::size_t const size = other.size();
    if (one.size() > size + 2 || size > one.size() + 2) return false;
    std::vector<std::size_t> changes(size + 1); // from what was seen of one to so much of the other
    for (std::size_t j = 0; j <= size; ++j) changes[j] = j;
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t replaced = std::exchange(changes[0], i + 1);
        for (std::size_t j = 0; j < size; ++j) {
            std::size_t const least = std::min({replaced + (one[i] != other[j]), changes[j] + 1, changes[j + 1] + 1});
            replaced = std::exchange(changes[j + 1], least);
        }
    }
    return changes[size] <= 2 && changes[size] * 2 <= size;
}

[[noreturn]] inline void a_unit_is_unknown(std::string_view plural) {
    throw_out_of_range(("preschool_plan: no reader would know the unit " + std::string(plural) +
                        " of a quantity. Write it in the units of the plan's Terms.")
                           .c_str());
}

/// What is known of the thing that is read now.
class JsonReader {
  public:
    JsonReader(Arena& arena, KnownUnits known) : units(std::move(known)), arena_(arena) {}

    KnownUnits const units;

    std::string_view keep(std::string_view text) { return arena_.keep(text); }
    template <class Row>
    Row* make(std::size_t size) {
        return arena_.make<Row>(size);
    }

    /// Reads something within what is read now.
    template <class Read>
    void within(std::string_view step, Read read) {
        std::size_t const outer = pointer_.size();
        add_to_pointer(pointer_, step);
        read();
        pointer_.resize(outer);
    }

    /// The object, if it is one, each key of which is one of the names; else a fault. A key that is none, but like one
    /// that is missing, is that one misspelt.
    template <class Names>
    boost::json::object const* object_of(boost::json::value const& from, Names const& names) {
        auto const* const object = from.if_object();
        if (object == nullptr) {
            refuse({"对象", "an object"});
            return nullptr;
        }
        for (auto const& member : *object) {
            std::string_view const key = member.key();
            if (std::find(names.begin(), names.end(), key) != names.end()) continue;
            auto const meant = std::find_if(names.begin(), names.end(), [&](std::string_view name) {
                return !object->contains(name) && is_alike(key, name);
            });
            if (meant == names.end()) {
                within(key, [&] { add({pointer_, true, {}, one_of(names)}); });
                continue;
            }
            std::string const name(*meant);
            within(key, [&] { add({pointer_, true, {}, {name + "（此处没有）", name + ", which is missing"}}); });
            within(name, [&] { misspelt_.insert(pointer_); });
        }
        return object;
    }
    /// Reads the member, or says that it is missing.
    template <class Read>
    void member(boost::json::object const& object, std::string_view name, Read read) {
        bool is_misspelt = false;
        within(name, [&] {
            is_misspelt = misspelt_.contains(pointer_);
            if (auto const* const value = object.if_contains(name)) read(*value);
        });
        if (!is_misspelt && !object.contains(name))
            add({pointer_,
                 false,
                 {"没有“" + std::string(name) + "”的对象", "an object without " + std::string(name)},
                 {"有此成员的对象", "one that has it"}});
    }

    /// A fault of what is read now: what is allowed instead.
    void refuse(Message allowed) { add({pointer_, false, {}, std::move(allowed)}); }
    void refuse(Message found, Message allowed) { add({pointer_, false, std::move(found), std::move(allowed)}); }

    /// The first faults in the order of the text, also of keys that stand twice; a last one says how many more there
    /// are.
    [[nodiscard]] std::vector<Fault> faults(std::string_view text, std::size_t most_listed);

  private:
    struct Found {
        std::string pointer;
        bool of_key;
        Message what; // as it stands in the text, where this is empty
        Message allowed;
    };

    // Members are read in the order of the struct: only all faults are the first of the text. A text of millions of
    // faults, which nobody reads, is not to take memory for each of them.
    static constexpr std::size_t most_kept = 100'000;

    void add(Found found) {
        if (found_.size() < most_kept)
            found_.push_back(std::move(found));
        else
            ++not_kept_;
    }

    Arena& arena_;
    std::string pointer_;
    std::set<std::string> misspelt_; // members that stand there under a wrong key
    std::vector<Found> found_;
    std::size_t not_kept_ = 0;
};

/// Turns offsets, which have to rise, into lines and columns.
class LineCounter {
  public:
    explicit LineCounter(std::string_view text) : text_(text) {}
    void go_to(std::size_t offset) {
        for (; at_ < offset && at_ < text_.size(); ++at_) {
            if (text_[at_] == '\n') {
                ++line;
                column = 1;
            } else if ((static_cast<unsigned char>(text_[at_]) & 0xC0) != 0x80) { // not within a character
                ++column;
            }
        }
    }
    std::size_t line = 1;
    std::size_t column = 1;

  private:
    std::string_view text_;
    std::size_t at_ = 0;
};

/// A value as its text has it, not too much of it.
inline Message excerpt(std::string_view value) {
    if (value.empty()) return {"空", "nothing"};
    if (value.front() == '{') return {"对象", "an object"};
    if (value.front() == '[') return {"列表", "a list"};
    std::string const shown = harmless(value, 60);
    return {shown, shown};
}

/// That so many faults are not listed, the first of which stands at this place.
inline Fault more_faults(Fault place, std::size_t more, std::size_t listed) {
    std::string const count = std::to_string(more);
    std::string const most = std::to_string(listed);
    place.found = {"另有" + count + "处错误", count + (more == 1 ? " more fault" : " more faults")};
    place.allowed = {"没有错误（最多列出" + most + "处）", "none (of which at most " + most + " are listed)"};
    return place;
}

inline std::vector<Fault> JsonReader::faults(std::string_view text, std::size_t most_listed) {
    struct Visit {
        std::map<std::string, JsonPlace, std::less<>> wanted;
        std::vector<std::pair<std::string, JsonSpan>> repeats;
        std::size_t not_kept;

        void value(std::string const& pointer, JsonPlace const& place) {
            if (wanted.empty()) return;
            if (auto const found = wanted.find(pointer); found != wanted.end()) found->second = place;
        }
        void repeated(std::string const& pointer, JsonSpan const& key) {
            if (repeats.size() < most_kept)
                repeats.emplace_back(pointer, key);
            else
                ++not_kept;
        }
    };
    Visit visit{{}, {}, not_kept_};
    for (Found const& found : found_) visit.wanted.emplace(found.pointer, JsonPlace{});
    JsonScan<Visit>(text, visit);

    struct Placed {
        std::size_t offset;
        Fault fault;
    };
    std::vector<Placed> placed;
    for (Found& found : found_) {
        JsonPlace const place = visit.wanted.find(found.pointer)->second;
        JsonSpan const span = found.of_key ? place.key : place.value;
        if (found.what.en.empty()) found.what = excerpt(text.substr(span.begin, span.end - span.begin));
        placed.push_back({span.begin, {0, 0, found.pointer, std::move(found.what), std::move(found.allowed)}});
    }
    for (auto const& [pointer, span] : visit.repeats) {
        Message key = excerpt(text.substr(span.begin, span.end - span.begin));
        key.zh += "第二次出现";
        key.en += " a second time";
        placed.push_back({span.begin, {0, 0, pointer, std::move(key), {"每个成员一次", "each member once"}}});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](Placed const& left, Placed const& right) { return left.offset < right.offset; });
    std::vector<Fault> all;
    LineCounter lines(text);
    for (Placed& one : placed) {
        lines.go_to(one.offset);
        one.fault.line = lines.line;
        one.fault.column = lines.column;
        if (all.size() == most_listed) {
            all.push_back(more_faults(std::move(one.fault), placed.size() - most_listed + visit.not_kept, most_listed));
            break;
        }
        all.push_back(std::move(one.fault));
    }
    return all;
}

} // namespace preschool_plan::detail

#endif
