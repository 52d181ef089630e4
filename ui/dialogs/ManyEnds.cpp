// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ManyEnds.h"

#include "ui/models/Format.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::dialogs {
namespace {

using admin::WriteResult;
using models::ActivityState;

/// How many lines of what is not done stand in the details of an entry.
constexpr int kMostLines = 500;

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

models::ActivityEnd endsActivity(std::span<const WriteResult> results, const QString& done) {
    const EndCounts counts = countEnds(results);
    models::ActivityEnd end;
    end.outcome = endsText(counts, done);
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
