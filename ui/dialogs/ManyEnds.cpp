// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ManyEnds.h"

#include "ui/dialogs/WriteOutcome.h"
#include "ui/models/Format.h"
#include "ui/models/Prose.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::dialogs {
namespace {

using admin::WriteResult;
using models::ActivityState;

/// How many lines of what is not done stand in the details of an entry.
constexpr int kMostLines = 500;

/// How many names of what is not done stand in its outcome.
constexpr qsizetype kMostNames = 3;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString lineOf(const WriteResult& result) {
    const QString subject = models::format::visible(QString::fromStdString(result.subject));
    if (isUnsent(result)) return Words::tr("%1: not sent").arg(subject);
    const QString why = whyText(result);
    if (result.state == admin::WriteState::Unknown) return Words::tr("%1: no answer came. %2").arg(subject, why);
    return QStringLiteral("%1: %2").arg(subject, why);
}

/// The first names of those that ended so, or nothing.
QString namesOf(std::span<const WriteResult> results, bool (*ended)(const WriteResult&)) {
    QStringList names;
    qsizetype more = 0;
    for (const WriteResult& result : results) {
        if (!ended(result)) continue;
        if (names.size() < kMostNames)
            names.append(models::format::visible(QString::fromStdString(result.subject)));
        else
            ++more;
    }
    const QString listed = names.join(QStringLiteral(", "));
    return more > 0 ? Words::tr("%1 and %Ln more", nullptr, int(more)).arg(listed) : listed;
}

bool isUndone(const WriteResult& result) {
    return !result.ok() && result.state != admin::WriteState::Unknown;
}

bool isUnanswered(const WriteResult& result) {
    return result.state == admin::WriteState::Unknown;
}

QString outcomeOf(std::span<const WriteResult> results, const EndCounts& counts, const QString& done,
                  const QString& nothing) {
    if (results.size() == 1 && isUndone(results.front())) {
        const WriteResult& only = results.front();
        return refusedText(nothing, isUnsent(only) ? Words::tr("not sent") : whyText(only));
    }
    QStringList parts;
    if (counts.done > 0 || counts.complete()) parts.append(done);
    if (counts.refused + counts.unsent > 0) parts.append(refusedText(nothing, namesOf(results, isUndone)));
    if (counts.unknown > 0) parts.append(refusedText(Words::tr("No answer came"), namesOf(results, isUnanswered)));
    // None of them begins with a noun, so that this holds in German, too.
    for (qsizetype i = 1; i < parts.size(); ++i)
        parts[i][0] = parts[i][0].toLower();
    return models::prose::clauses(parts);
}

} // namespace

// The subject stands beside it already.
QString whyText(const WriteResult& result) {
    if (!result.error) return {};
    base::Error error = *result.error;
    if (error.where == result.subject) error.where.clear();
    return views::errorText(error);
}

bool isUnsent(const WriteResult& result) {
    return result.state == admin::WriteState::Failed && result.error &&
           result.error->kind == base::ErrorKind::Cancelled;
}

EndCounts countEnds(std::span<const WriteResult> results) {
    EndCounts counts;
    for (const WriteResult& result : results) {
        if (result.ok())
            ++counts.done;
        else if (result.state == admin::WriteState::Unknown)
            ++counts.unknown;
        else if (isUnsent(result))
            ++counts.unsent;
        else
            ++counts.refused;
    }
    return counts;
}

QString endsText(const EndCounts& counts, const QString& done) {
    QStringList parts{done};
    if (counts.refused > 0) parts.append(Words::tr("%Ln refused", nullptr, counts.refused));
    if (counts.unknown > 0) parts.append(Words::tr("%Ln without an answer", nullptr, counts.unknown));
    if (counts.unsent > 0) parts.append(Words::tr("%Ln not sent", nullptr, counts.unsent));
    return parts.join(QStringLiteral(", "));
}

widgets::Banner::Kind endsKind(const EndCounts& counts) {
    using Kind = widgets::Banner::Kind;
    if (counts.complete()) return Kind::Ok;
    return counts.done == 0 && counts.unknown == 0 && counts.refused > 0 ? Kind::Error : Kind::Warn;
}

models::ActivityEnd endsActivity(std::span<const WriteResult> results, const QString& done, const QString& nothing) {
    const EndCounts counts = countEnds(results);
    models::ActivityEnd end;
    end.outcome = outcomeOf(results, counts, done, nothing);
    if (counts.complete())
        end.state = ActivityState::Done;
    else if (counts.done + counts.unknown > 0)
        end.state = ActivityState::Partly;
    else
        end.state = counts.refused > 0 ? ActivityState::Failed : ActivityState::Cancelled;
    QStringList lines;
    for (const WriteResult& result : results)
        if (!result.ok() && lines.size() < kMostLines) lines.append(lineOf(result));
    end.details = lines.join(u'\n');
    return end;
}

QString firstTrouble(std::span<const WriteResult> results) {
    const auto first = std::ranges::find_if(
        results, [](const WriteResult& result) { return !result.ok() && !isUnsent(result) && result.error; });
    if (first == results.end()) return {};
    const QString remedy = views::remedyText(*first->error);
    return remedy.isEmpty() ? lineOf(*first) : QString(lineOf(*first) % u'\n' % remedy);
}

} // namespace odradek::dialogs
