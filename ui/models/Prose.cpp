// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Prose.h"

#include <QCoreApplication>

namespace odradek::models::prose {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString sentence(const QString& words) {
    //: the full stop of a sentence: %1 are its words
    return Words::tr("%1.").arg(words);
}

QString text(const QStringList& sentences) {
    QString whole;
    for (const QString& one : sentences) {
        if (one.isEmpty()) continue;
        //: two sentences one behind the other
        whole = whole.isEmpty() ? one : Words::tr("%1 %2").arg(whole, one);
    }
    return whole;
}

QString clauses(const QStringList& parts) {
    QString whole;
    for (const QString& part : parts)
        //: two clauses of a line
        whole = whole.isEmpty() ? part : Words::tr("%1; %2").arg(whole, part);
    return whole;
}

} // namespace odradek::models::prose
