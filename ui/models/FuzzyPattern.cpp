// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FuzzyPattern.h"

#include <algorithm>

namespace odradek::models {
namespace {

// What a match is worth. A word in one piece beats every scattered one; the rest only orders equals.
constexpr int kPiece = 1000;
constexpr int kScattered = 500;
constexpr int kAtStart = 200;
constexpr int kAtPart = 120;
constexpr int kLetterAtPart = 20;
constexpr int kLetterJoined = 10;
constexpr int kMostGaps = 200;
constexpr int kMostLength = 100;
constexpr int kOtherWord = 900;

quint64 letterBit(QChar c) {
    return quint64(1) << (c.unicode() % 64);
}

quint64 lettersOf(QStringView folded) {
    quint64 letters = 0;
    for (const QChar c : folded)
        letters |= letterBit(c);
    return letters;
}

QString fold(QStringView text) {
    QString folded(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, folded.begin(), [](QChar c) { return c.toLower(); });
    return folded;
}

/// Whether a part of a name begins here: at its start, or behind a mark.
bool beginsPart(QStringView text, qsizetype at) {
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Where a word stands in a text in one piece: at the start of a part if it can be; −1 for nowhere.
qsizetype findPiece(QStringView text, QStringView word) {
    const qsizetype first = text.indexOf(word);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsPart(text, at)) return at;
    }
    return first;
}

/// The places of a word's letters, scattered: the shortest stretch that ends where the first match ends. False: no
/// match.
bool findLetters(QStringView text, QStringView word, std::vector<int>& places) {
    qsizetype at = 0;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at) + 1;
        if (at == 0) return false;
    }
    places.resize(size_t(word.size()));
    // Back from the last letter, each as late as it can be: the stretch becomes as short as it can.
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        at = text.first(at).lastIndexOf(word[i]);
        places[size_t(i)] = int(at);
    }
    return true;
}

int scoreOfLetters(QStringView text, const std::vector<int>& places) {
    int score = kScattered;
    for (size_t i = 0; i < places.size(); ++i) {
        if (beginsPart(text, places[i])) score += kLetterAtPart;
        if (i > 0 && places[i] == places[i - 1] + 1) score += kLetterJoined;
    }
    const int gaps = places.back() - places.front() + 1 - int(places.size());
    return score - std::min(gaps * 4, kMostGaps);
}

int scoreOfWord(QStringView text, QStringView word, std::vector<int>& places) {
    if (const qsizetype at = findPiece(text, word); at >= 0)
        return kPiece + (at == 0 ? kAtStart : beginsPart(text, at) ? kAtPart : 0);
    return findLetters(text, word, places) ? scoreOfLetters(text, places) : 0;
}

/// The places of a word's letters, in one piece or scattered.
std::vector<int> placesOf(QStringView text, QStringView word) {
    std::vector<int> places;
    if (const qsizetype at = findPiece(text, word); at >= 0) {
        for (int i = 0; i < int(word.size()); ++i)
            places.push_back(int(at) + i);
    } else {
        findLetters(text, word, places);
    }
    return places;
}

} // namespace

FuzzyText::FuzzyText(QStringView text) : folded(fold(text)), letters(lettersOf(folded)) {}

FuzzyPattern::FuzzyPattern(const QString& typed) {
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        words_.push_back(word);
        letters_ |= lettersOf(word);
    }
}

int FuzzyPattern::score(const FuzzyText& text) const {
    if ((letters_ & text.letters) != letters_) return 0;
    std::vector<int> places;
    int sum = 0;
    for (const QString& word : words_) {
        const int score = scoreOfWord(text.folded, word, places);
        if (score == 0) return 0;
        sum += score;
    }
    return sum + kMostLength - std::min(int(text.folded.size()), kMostLength - 1);
}

int FuzzyPattern::score(const FuzzyText& text, const QStringList& others) const {
    const int own = score(text);
    if (own > 0 || others.isEmpty()) return own;
    std::vector<int> places;
    int sum = 0;
    for (const QString& word : words_) {
        const int inText = scoreOfWord(text.folded, word, places);
        const bool meant =
            std::ranges::any_of(others, [&word](const QString& other) { return other.startsWith(word); });
        if (inText == 0 && !meant) return 0;
        sum += std::max(inText, meant ? kOtherWord : 0);
    }
    return sum;
}

std::vector<Span> FuzzyPattern::spans(const FuzzyText& text) const {
    if (score(text) == 0) return {};
    std::vector<int> all;
    for (const QString& word : words_) {
        const std::vector<int> places = placesOf(text.folded, word);
        all.insert(all.end(), places.begin(), places.end());
    }
    std::ranges::sort(all);
    std::vector<Span> spans;
    for (const int place : all) {
        const int end = spans.empty() ? -1 : spans.back().start + spans.back().length;
        if (place < end) continue;
        if (place == end)
            ++spans.back().length;
        else
            spans.push_back({place, 1});
    }
    return spans;
}

bool FuzzyPattern::narrows(const FuzzyPattern& other) const {
    // A word that grew at its end needs all that it needed before; a new word needs more.
    if (other.words_.size() > words_.size()) return false;
    return std::ranges::equal(other.words_,
                              std::vector(words_.begin(), words_.begin() + qsizetype(other.words_.size())),
                              [](const QString& before, const QString& now) { return now.startsWith(before); });
}

} // namespace odradek::models
