// SPDX-License-Identifier: Apache-2.0
#include "session/SnapshotSession.h"

#include <QDateTime>

namespace odradek::session {

SnapshotSession::SnapshotSession(ClusterSession& cluster, QObject* parent)
    : QObject(parent), cluster_(cluster), requests_(this) {}

SnapshotSession::~SnapshotSession() = default;

void SnapshotSession::refresh() {
    if (job_ != 0) return;
    job_ = start();
    Q_EMIT changed();
}

void SnapshotSession::cancel() {
    if (job_ == 0) return;
    requests_.cancelAll();
    job_ = 0;
    Q_EMIT changed();
}

void SnapshotSession::ended(std::optional<base::Error> error) {
    job_ = 0;
    error_ = std::move(error);
    if (!error_) takenAt_ = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT changed();
}

} // namespace odradek::session
