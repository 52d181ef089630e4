// SPDX-License-Identifier: Apache-2.0
#include "session/GroupNamesSession.h"

#include "cluster/cluster.h"

#include <QDateTime>

#include <algorithm>

namespace odradek::session {

// Made on the engine's side: ten thousand names are no work for the window's.
base::Task<base::Result<GroupNamesSession::Answer>> GroupNamesSession::list(std::shared_ptr<cluster::Cluster> cluster) {
    admin::Access access{&cluster->environment(), cluster};
    auto groups = co_await admin::list_groups(std::move(access));
    if (!groups) co_return base::forward(groups);
    Answer answer{nullptr, std::move(groups->groups)};
    answer.rows.resize(std::min(answer.rows.size(), kMost));
    QStringList names;
    names.reserve(qsizetype(answer.rows.size()));
    for (const admin::GroupRow& row : answer.rows)
        names.push_back(QString::fromStdString(row.id));
    answer.names = std::make_shared<const QStringList>(std::move(names));
    co_return answer;
}

const admin::GroupRow* GroupNamesSession::find(const QString& name) const {
    const std::string id = name.toStdString();
    const auto found = std::ranges::lower_bound(rows_, id, {}, &admin::GroupRow::id);
    return found != rows_.end() && found->id == id ? &*found : nullptr;
}

void GroupNamesSession::want() {
    if (cluster().state() != ClusterSession::State::Connected || refreshing()) return;
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - askedAt_;
    if (age < 0 || age >= kYoung.count()) refresh();
}

JobId GroupNamesSession::start() {
    askedAt_ = QDateTime::currentMSecsSinceEpoch();
    return ask<Answer>(list, [this](Answer answer) -> std::optional<base::Error> {
        names_ = std::move(answer.names);
        rows_ = std::move(answer.rows);
        return std::nullopt;
    });
}

} // namespace odradek::session
