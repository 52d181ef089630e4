// SPDX-License-Identifier: Apache-2.0
#include "session/GroupNamesSession.h"

#include "admin/groups.h"
#include "cluster/cluster.h"

#include <QDateTime>

#include <algorithm>

namespace odradek::session {
namespace {

using Names = std::shared_ptr<const QStringList>;

// Made on the engine's side: ten thousand names are no work for the window's.
base::Task<base::Result<Names>> list(std::shared_ptr<cluster::Cluster> cluster) {
    admin::Access access{&cluster->environment(), cluster};
    auto groups = co_await admin::list_groups(std::move(access));
    if (!groups) co_return base::forward(groups);
    const std::size_t count = std::min(groups->groups.size(), GroupNamesSession::kMost);
    QStringList names;
    names.reserve(qsizetype(count));
    for (std::size_t at = 0; at < count; ++at)
        names.push_back(QString::fromStdString(groups->groups[at].id));
    co_return std::make_shared<const QStringList>(std::move(names));
}

} // namespace

void GroupNamesSession::want() {
    if (cluster().state() != ClusterSession::State::Connected || refreshing()) return;
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - askedAt_;
    if (age < 0 || age >= kYoung.count()) refresh();
}

JobId GroupNamesSession::start() {
    askedAt_ = QDateTime::currentMSecsSinceEpoch();
    return ask<Names>(list, [this](Names names) -> std::optional<base::Error> {
        names_ = std::move(names);
        return std::nullopt;
    });
}

} // namespace odradek::session
