// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TopicFilter.h"

#include "ui/views/TopicLines.h"
#include "ui/views/TypedAmounts.h"

#include <algorithm>
#include <array>

namespace odradek::views {
namespace {

using Test = std::function<bool(const TopicLine&)>;
using Made = std::expected<Test, FilterFault>;

/// A figure that the language compares.
struct Term {
    QLatin1StringView name;
    std::optional<double> (*of)(const TopicLine&);
    bool late = false;  // asked for topic by topic
    bool bytes = false; // its number may have a unit
};

std::optional<double> late(const TopicLine& line, std::optional<std::int64_t> session::TopicFigures::* which) {
    if (!line.figures || !((*line.figures).*which)) return std::nullopt;
    return double(*((*line.figures).*which));
}

constexpr std::array<Term, 5> kTerms{
    {{QLatin1StringView("parts"),
      [](const TopicLine& line) -> std::optional<double> {
          return double(line.topic->partitions.size());
      }},
     {QLatin1StringView("rf"),
      [](const TopicLine& line) -> std::optional<double> {
          return double(line.topic->replication());
      }},
     {QLatin1StringView("messages"), [](const TopicLine& line) { return late(line, &session::TopicFigures::messages); },
      true},
     {QLatin1StringView("size"), [](const TopicLine& line) { return late(line, &session::TopicFigures::size); }, true,
      true},
     {QLatin1StringView("in"), [](const TopicLine& line) {
          return line.rate;
      }}}};

constexpr QLatin1StringView kCleanup("cleanup:");

/// The term that a word compares, or nullptr: it is looked for in the names. `at` becomes where its sign stands.
const Term* termOf(const QString& word, qsizetype& at) {
    const auto sign = std::ranges::find_if(word, [](QChar c) { return c == u'<' || c == u'>'; });
    at = sign - word.begin();
    if (sign == word.end()) return nullptr;
    const auto found = std::ranges::find_if(
        kTerms, [&](const Term& term) { return word.first(at).compare(term.name, Qt::CaseInsensitive) == 0; });
    return found == kTerms.end() ? nullptr : &*found;
}

Made compares(const FilterWord& word, const Term& term, qsizetype at) {
    bool good = false;
    const QString typed = word.text.sliced(at + 1);
    const double plain = typed.toDouble(&good);
    const auto number = term.bytes ? bytesOf(typed) : good ? std::optional(plain) : std::nullopt;
    if (!number) return std::unexpected(numberWanted(word, word.text.first(at + 1)));
    const bool above = word.text[at] == u'>';
    return [of = term.of, above, number = *number](const TopicLine& line) {
        const auto figure = of(line);
        return figure && (above ? *figure > number : *figure < number);
    };
}

Test cleansUp(const QString& policy) {
    return [policy](const TopicLine& line) {
        return line.settings && QString::fromStdString(line.settings->cleanup).contains(policy, Qt::CaseInsensitive);
    };
}

Made testOf(const FilterWord& word, TopicFilter& filter) {
    qsizetype at = 0;
    if (const Term* term = termOf(word.text, at)) {
        filter.figures = filter.figures || term->late;
        return compares(word, *term, at);
    }
    if (word.text.startsWith(kCleanup, Qt::CaseInsensitive)) {
        filter.settings = true;
        return cleansUp(word.text.sliced(kCleanup.size()));
    }
    return [text = word.text](const TopicLine& line) {
        return line.name.contains(text, Qt::CaseInsensitive);
    };
}

} // namespace

std::expected<TopicFilter, FilterFault> parseTopicFilter(const QString& text) {
    TopicFilter filter;
    Made test = testOfWords<TopicLine>(text, [&filter](const FilterWord& word) { return testOf(word, filter); });
    if (!test) return std::unexpected(test.error());
    filter.test = std::move(*test);
    return filter;
}

} // namespace odradek::views
