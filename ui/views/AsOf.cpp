// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/AsOf.h"

#include "ui/models/TimeFormat.h"

#include <QCoreApplication>
#include <QDateTime>

namespace odradek::views {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

widgets::SubTabs::Fact asOf(qint64 takenAt, bool stale) {
    const QString time = models::TimeFormat::instance().moment(takenAt, QDateTime::currentMSecsSinceEpoch());
    if (!stale) return {Words::tr("as of"), time};
    return {Words::tr("as of"), time, style::Icon::Clock, models::Tone::Warn};
}

} // namespace odradek::views
