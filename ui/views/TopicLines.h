// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/TopicsSession.h"
#include "session/TopicTraits.h"
#include "ui/models/RowModel.h"

#include <memory>
#include <vector>

namespace odradek::session {
class RatesSession;
}

namespace odradek::views {

/// A row of the topics table. Immutable, GUI thread.
struct TopicLine {
    std::shared_ptr<const cluster::TopicInfo> topic; ///< Its metadata.
    QString name;                                    ///< Its name, as text.
    std::optional<session::TopicFigures> figures;    ///< Nothing: not known yet.
    std::optional<session::TopicSettings> settings;  ///< Nothing: not known yet.
    std::optional<session::TopicAge> age;            ///< Nothing: not known yet.
    std::optional<double> rate;                      ///< Messages a second; nothing: not measured.
    int underReplicated = 0;                         ///< Partitions whose in-sync set is smaller than their replicas.
    int offline = 0;                                 ///< Partitions without a leader.
};

/// What is known of topics beyond their metadata. The sessions outlive it.
struct TopicKnowledge {
    const session::TopicsSession& figures; ///< Counts and sizes.
    const session::TopicTraits& traits;    ///< Settings and ages.
    const session::RatesSession& rates;    ///< How fast they grow.
};

/// How a cluster's partitions are, summed up. A value.
struct PartitionHealth {
    int partitions = 0;      ///< All of them.
    int underReplicated = 0; ///< With an in-sync set smaller than their replicas.
    int offline = 0;         ///< Without a leader.
};

/// Makes the rows of the topics table, and keeps those of topics that did not change: a refresh of ten thousand topics
/// makes few new ones. GUI thread.
class TopicLines {
public:
    /// The rows for a cluster's metadata, in its order; `internal` tells whether Kafka's own topics are among them.
    std::vector<models::Row> update(const cluster::MetadataSnapshot& metadata, const TopicKnowledge& known,
                                    bool internal);

    /// How the partitions of all topics are, internal ones too.
    const PartitionHealth& health() const { return health_; }

private:
    using Line = std::shared_ptr<const TopicLine>;

    static Line lineOf(const std::shared_ptr<const cluster::TopicInfo>& topic, const Line& before,
                       const TopicKnowledge& known);

    std::vector<Line> lines_; // of every topic, internal ones too, by name
    PartitionHealth health_;
};

/// Counts the partitions of a topic.
PartitionHealth healthOf(const cluster::TopicInfo& topic);

/// The columns of the topics table, over TopicLine.
std::vector<models::RowColumn> topicColumns();

/// The key of a TopicLine: the topic's name.
QString topicKey(const void* line);

} // namespace odradek::views
