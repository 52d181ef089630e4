// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"

#include <QString>

#include <algorithm>
#include <expected>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

/// What the filters of the lists have in common: words with blanks between them. Pure functions, any thread.
namespace odradek::views {

/// Why the text of a filter does not hold, and which part of it is to blame.
struct FilterFault {
    QString reason{};    ///< One translated sentence.
    models::Span part{}; ///< Where it stands in the text.

    bool operator==(const FilterFault&) const = default;
};

/// A word of a filter.
struct FilterWord {
    QString text{}; ///< Without blanks, never empty.
    int start = 0;  ///< Where it stands in the filter, in UTF-16 units.
};

/// The words of a filter, in their order.
std::vector<FilterWord> filterWords(const QString& text);

/// The test that all words of a filter make together: a row passes that passes each. `testOf` makes that of one word,
/// or says why it cannot; the first fault is the filter's.
template <class Row, class Make>
std::expected<std::function<bool(const Row&)>, FilterFault> testOfWords(const QString& text, Make testOf) {
    std::vector<std::function<bool(const Row&)>> tests;
    for (const FilterWord& word : filterWords(text)) {
        std::expected<std::function<bool(const Row&)>, FilterFault> test = testOf(word);
        if (!test) return test;
        tests.push_back(std::move(*test));
    }
    return [tests = std::move(tests)](const Row& row) {
        return std::ranges::all_of(tests, [&row](const auto& test) { return test(row); });
    };
}

/// A fault for a word that lacks the number behind `before`.
FilterFault numberWanted(const FilterWord& word, const QString& before);

/// The whole number, 0 or more, that stands in a word behind `before`, or the fault that it is none.
std::expected<qint64, FilterFault> numberBehind(const FilterWord& word, QLatin1StringView before);

/// A term of a filter's language that takes a number: "lag>", "p:".
template <class Row>
struct NumberTerm {
    QLatin1StringView before;                                 ///< What is written before its number, in any case.
    std::function<bool(const Row&)> (*make)(qint64 number){}; ///< The test that the number makes, 0 or more.
};

/// The test of a word that begins with one of `terms`; nothing where it begins with none of them.
template <class Row, class Terms>
std::optional<std::expected<std::function<bool(const Row&)>, FilterFault>> numberTest(const FilterWord& word,
                                                                                      const Terms& terms) {
    for (const NumberTerm<Row>& term : terms) {
        if (!word.text.startsWith(term.before, Qt::CaseInsensitive)) continue;
        const std::expected<qint64, FilterFault> number = numberBehind(word, term.before);
        if (!number) return std::unexpected(number.error());
        return term.make(*number);
    }
    return std::nullopt;
}

} // namespace odradek::views
