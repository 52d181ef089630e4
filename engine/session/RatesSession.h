// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/message_rates.h"
#include "session/RateCourses.h"
#include "session/SnapshotSession.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace odradek::session {

/// How fast the topics of a cluster grow, from their end offsets: each look asks every leader once, and two looks give
/// a rate for the time between them.
///
/// What it costs: a look is one ListOffsets request a leader, some forty bytes a partition there and back. Whoever
/// wants fresh rates calls sample() as often as it likes; looks are never closer together than kLeastSpan, nor ask for
/// more than kMostASecond partitions a second over time. Without anybody looking, a connected cluster is looked at
/// every kAlone, and only if it has no more than kMostAlone partitions. GUI thread; owned by its cluster session.
class RatesSession final : public SnapshotSession {
    Q_OBJECT
public:
    /// The most points of history() that are kept.
    static constexpr std::size_t kMostPoints = 120;
    /// The least time between two looks.
    static constexpr std::chrono::milliseconds kLeastSpan{2'000};
    /// The most partitions that are asked for a second, over the time between two looks.
    static constexpr qint64 kMostASecond = 4'000;
    /// How often looks are made while nobody wants any.
    static constexpr std::chrono::milliseconds kAlone{30'000};
    /// Clusters with more partitions are looked at only while somebody wants it.
    static constexpr qint64 kMostAlone = 20'000;

    /// Looks at nothing before sample() or sampleWhileConnected().
    explicit RatesSession(ClusterSession& cluster, QObject* parent = nullptr);

    /// Looks now, unless the last look is too young for another, or the partitions are not known yet.
    void sample();

    /// Looks by itself from now on, as long as the cluster is connected.
    void sampleWhileConnected();

    /// How long a look must be old before sample() makes another, for so many partitions.
    static std::chrono::milliseconds leastSpan(qint64 partitions);

    /// The newest rates; null before two looks have known the end of a partition.
    const std::shared_ptr<const admin::MessageRates>& rates() const noexcept { return rates_; }

    /// Messages a second over all topics, the oldest first.
    const std::vector<double>& history() const noexcept { return history_; }

    /// Messages a second of a topic; nothing before two looks know one of its partitions.
    std::optional<double> rate(const std::string& topic) const;

    /// Keeps the courses of these topics, which are in sight, from here on.
    void wantCourses(const QStringList& topics);

    /// The course of a topic's rate since it was wanted; null: none yet.
    RateCourse course(const std::string& topic) const { return courses_.find(topic); }

private:
    JobId start() override;
    void sampleAlone();
    qint64 partitions() const;

    std::shared_ptr<const admin::EndOffsets> last_;
    std::shared_ptr<const admin::MessageRates> rates_;
    std::shared_ptr<const std::unordered_map<std::string, double>> byTopic_;
    std::vector<double> history_;
    RateCourses courses_;
    QTimer alone_;
};

} // namespace odradek::session
