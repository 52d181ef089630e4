// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"

#include <QString>
#include <vector>

namespace odradek::models {

/// A text made ready to be searched many times: folded to lower case, unit by unit, so that places in it are places in
/// the text, with a set of the letters it has. A value.
struct FuzzyText {
    QString folded{};
    quint64 letters = 0; ///< a bit a letter, several letters share one: a missing bit tells that a letter is missing

    FuzzyText() = default;
    /// Folds a text.
    explicit FuzzyText(QStringView text);
};

/// What somebody typed to find a name: words apart by spaces, each of which must be found, its letters in their order
/// with anything between them. Letters in one piece, at the start of the name or of one of its parts, score higher; so
/// do shorter names. Immutable, any thread.
class FuzzyPattern {
public:
    /// The typed text; case does not matter.
    explicit FuzzyPattern(const QString& typed);

    /// Whether nothing was typed: then everything matches, with no score.
    bool isEmpty() const { return words_.empty(); }
    /// How well a text matches: greater is better, 0 is no match. At least 1 for a match.
    int score(const FuzzyText& text) const;
    /// The same for a text that has other words, too: what was typed is also found where such a word, in lower case,
    /// begins with it. That counts less than the same letters in the text.
    int score(const FuzzyText& text, const QStringList& others) const;
    /// The letters of a text that score() counts, in order, without overlaps; empty where it does not match.
    std::vector<Span> spans(const FuzzyText& text) const;
    /// Whether whatever matches this also matches `other`, which was typed before.
    bool narrows(const FuzzyPattern& other) const;

private:
    std::vector<QString> words_; // folded
    quint64 letters_ = 0;
};

} // namespace odradek::models
