// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/RateCourses.h"
#include "session/TopicsSession.h"
#include "session/TopicTraits.h"
#include "ui/models/RowModel.h"
#include "ui/views/DataColumns.h"

#include <memory>
#include <vector>

namespace odradek::session {
class ByteRatesSession;
class RatesSession;
} // namespace odradek::session

namespace odradek::views {

/// A row of the topics table. Immutable, GUI thread.
struct TopicLine {
    std::shared_ptr<const cluster::TopicInfo> topic; ///< Its metadata.
    QString name;                                    ///< Its name, as text.
    std::optional<session::TopicFigures> figures;    ///< Nothing: not known yet.
    std::optional<session::TopicSettings> settings;  ///< Nothing: not known yet.
    std::optional<session::TopicAge> age;            ///< Nothing: not known yet.
    std::optional<double> rate;                      ///< Messages a second; nothing: not measured.
    session::RateCourse course;                      ///< That rate since the row was in sight; null: none yet.
    std::optional<double> bytesIn;                   ///< Bytes a second; nothing: not measured.
    std::optional<base::Error> bytesError;           ///< Why they are not measured; nothing: nobody said so.
    int underReplicated = 0;                         ///< Partitions whose in-sync set is smaller than their replicas.
    int offline = 0;                                 ///< Partitions without a leader.

    /// Whether something is wrong with one of its partitions.
    bool hasProblems() const { return offline + underReplicated > 0; }
};

/// What is known of topics beyond their metadata. The sessions outlive it.
struct TopicKnowledge {
    const session::TopicsSession& figures;            ///< Counts and sizes.
    const session::TopicTraits& traits;               ///< Settings and ages.
    const session::RatesSession& rates;               ///< How fast they grow.
    const session::ByteRatesSession* bytes = nullptr; ///< How many bytes come in; null: nobody shows it.
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

    /// How many of the rows have problems.
    int troubled() const { return troubled_; }

    /// What the sizes of all rows come to, in bytes on the leaders' disks; nothing while one of them is not known.
    std::optional<qint64> size() const { return size_; }

    /// The first `most` of the rows that lack something which is asked for topic by topic.
    template <class T>
    QStringList lacking(std::optional<T> TopicLine::* what, int most) const {
        QStringList names;
        for (const Line& line : lines_) {
            if (names.size() == most) break;
            if (isRow(*line) && !((*line).*what)) names.push_back(line->name);
        }
        return names;
    }

    /// How many of the rows lack something which is asked for topic by topic: the figures, or the settings.
    qint64 countLacking(bool figures, bool settings) const;

    /// The names of the rows, in an order that stays.
    QStringList names() const;

    /// What the bars of the sizes are measured by; it follows every update().
    std::shared_ptr<const BarScale> scale() const { return scale_; }

private:
    using Line = std::shared_ptr<const TopicLine>;

    bool isRow(const TopicLine& line) const { return internal_ || !line.topic->internal; }
    void sumUp(const TopicLine& line);
    static Line lineOf(const std::shared_ptr<const cluster::TopicInfo>& topic, const Line& before,
                       const TopicKnowledge& known);

    std::vector<Line> lines_; // of every topic, internal ones too, by name
    PartitionHealth health_;
    int troubled_ = 0;
    bool internal_ = false; // whether Kafka's own topics are among the rows
    std::optional<qint64> size_;
    std::shared_ptr<BarScale> scale_ = std::make_shared<BarScale>();
};

/// How many topics there are. Wherever the window says "topics" it means `own`, as the list shows them unless told
/// otherwise; Kafka's own are named beside. A value.
struct TopicCounts {
    int own = 0;      ///< Those that people and programs made.
    int internal = 0; ///< Kafka's own: __consumer_offsets and the like.
};

/// Counts the topics that are known.
TopicCounts countTopics(const cluster::MetadataSnapshot& metadata);

/// Counts the partitions of a topic.
PartitionHealth healthOf(const cluster::TopicInfo& topic);

/// The columns of the topics table, over TopicLine; `sizes` is what the bars are measured by.
std::vector<models::RowColumn> topicColumns(const std::shared_ptr<const BarScale>& sizes);

/// The key of a TopicLine: the topic's name.
QString topicKey(const void* line);

} // namespace odradek::views
