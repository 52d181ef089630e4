// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterWords.h"

#include <QCoreApplication>

#include <cmath>

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

std::optional<double> bytesOf(const QString& text) {
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || text[digits] == u'.'))
        ++digits;
    bool good = false;
    const double number = text.first(digits).toDouble(&good);
    if (!good) return std::nullopt;
    QString unit = text.sliced(digits).toLower();
    if (unit.endsWith(u'b')) unit.chop(1);
    if (unit.size() == 2 && unit.endsWith(u'i')) unit.chop(1);
    if (unit.isEmpty()) return number;
    const auto power = QStringLiteral("kmgtp").indexOf(unit);
    if (unit.size() != 1 || power < 0) return std::nullopt;
    return number * std::pow(1024.0, double(power + 1));
}

} // namespace odradek::views
