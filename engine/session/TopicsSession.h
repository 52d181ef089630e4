// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/topics.h"
#include "session/ClusterSession.h"
#include "session/LazyAnswers.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace odradek::session {

/// What is known about a topic beyond its metadata, summed over its partitions. A value.
struct TopicFigures {
    std::optional<std::int64_t> messages; ///< Sum of end − begin: an estimate, gaps count too.
    std::optional<std::int64_t> size;     ///< Bytes of the leaders' logs.
    std::optional<base::Error> error;     ///< Why a figure is missing.

    friend bool operator==(const TopicFigures&, const TopicFigures&) = default;
};

/// The topics of a cluster. Metadata come from the cluster session; figures are asked for a few topics at a time (those
/// that are seen), so that ten thousand topics cost nothing before one scrolls there. GUI thread. The cluster session
/// outlives it.
class TopicsSession : public QObject {
    Q_OBJECT
public:
    /// Has the topics that the cluster session knows; figures are asked for when they are wanted.
    explicit TopicsSession(ClusterSession& cluster, QObject* parent = nullptr);
    ~TopicsSession() override;

    /// The topics now, by name; never null.
    std::shared_ptr<const cluster::MetadataSnapshot> metadata() const { return cluster_.metadata(); }

    /// Asks for the figures of topics that are not known or not under way yet; at most a few hundred a call make sense.
    void want(const QStringList& topics);

    /// Forgets every figure, so that want() asks anew; shown figures may be kept by the caller until newer ones come.
    void forgetFigures();

    /// A topic's figures, or nullptr while they are unknown.
    const TopicFigures* figures(const std::string& topic) const { return figures_.find(topic); }

    /// When the newest of the figures came, ms since 1970 UTC; 0: never.
    qint64 takenAt() const noexcept { return takenAt_; }

Q_SIGNALS:
    /// The topics have changed.
    void topicsChanged();
    /// The figures of these topics have come.
    void figuresChanged(const QStringList& topics);

private:
    void takeFigures(const std::vector<std::string>& asked, base::Result<std::vector<admin::TopicDetail>> answer);

    ClusterSession& cluster_;
    LazyAnswers<TopicFigures> figures_;
    qint64 takenAt_ = 0;
    Requests requests_;
};

/// One topic: its partitions with everything that is known of them. GUI thread. The cluster session outlives it.
class TopicSession : public QObject {
    Q_OBJECT
public:
    /// Asks nothing before the first refresh(); the topic need not exist.
    TopicSession(ClusterSession& cluster, QString topic, QObject* parent = nullptr);
    ~TopicSession() override;

    /// Asks again; changed() tells the end. A question under way is not doubled.
    void refresh();

    /// The topic's name.
    const QString& topic() const noexcept { return topic_; }

    /// The cluster that is asked.
    ClusterSession& cluster() const noexcept { return cluster_; }

    /// What was last known; null before the first answer. Kept while a refresh fails (stale).
    const std::shared_ptr<const admin::TopicDetail>& detail() const noexcept { return detail_; }

    /// When detail() came, ms since 1970 UTC; 0: never.
    qint64 takenAt() const noexcept { return takenAt_; }

    /// Why the last refresh failed; nothing if it did not.
    const std::optional<base::Error>& error() const noexcept { return error_; }

    /// Whether a refresh is under way.
    bool refreshing() const noexcept { return job_ != 0; }

Q_SIGNALS:
    /// detail(), error() or refreshing() has changed.
    void changed();

private:
    void take(base::Result<std::vector<admin::TopicDetail>> answer);

    ClusterSession& cluster_;
    const QString topic_;
    std::shared_ptr<const admin::TopicDetail> detail_;
    std::optional<base::Error> error_;
    qint64 takenAt_ = 0;
    Requests requests_;
    JobId job_ = 0;
};

} // namespace odradek::session
