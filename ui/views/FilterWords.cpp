// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterWords.h"

#include <QCoreApplication>

namespace odradek::views {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

std::vector<FilterWord> filterWords(const QString& text) {
    std::vector<FilterWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        words.push_back({text.mid(at, end - at), int(at)});
        at = end;
    }
    return words;
}

FilterFault numberWanted(const FilterWord& word, const QString& before) {
    return {Words::tr("a number is wanted behind %1").arg(before), {word.start, int(word.text.size())}};
}

std::expected<qint64, FilterFault> numberBehind(const FilterWord& word, QLatin1StringView before) {
    bool good = false;
    const qint64 number = word.text.sliced(before.size()).toLongLong(&good);
    if (good && number >= 0) return number;
    return std::unexpected(numberWanted(word, before));
}

} // namespace odradek::views
