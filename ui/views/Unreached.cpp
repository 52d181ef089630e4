// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Unreached.h"

#include "session/ClusterSession.h"
#include "ui/views/PageParts.h"
#include "ui/widgets/EmptyState.h"

#include <QCoreApplication>

namespace odradek::views {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

bool isUnreached(const session::ClusterSession& cluster) {
    return cluster.state() != session::ClusterSession::State::Connected && cluster.error().has_value();
}

void sayUnreached(widgets::EmptyState& empty) {
    forgetAbsence(empty);
    empty.setMessage(style::Icon::Disconnect, Words::tr("Not known yet"),
                     Words::tr("The cluster cannot be reached; this appears as soon as it answers."));
}

} // namespace odradek::views
