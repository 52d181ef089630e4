// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/byte_rates.h"
#include "session/RateCourses.h"
#include "session/SnapshotSession.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace odradek::session {

/// How many bytes come into a cluster, from the sizes of its leaders' logs: each look asks every broker once, and two
/// looks give a rate for the time between them. An estimate from below, see admin::ByteRates.
///
/// What it costs: a look is one DescribeLogDirs request a broker, some thirty bytes a replica in the answer, and the
/// broker walks its logs for it. So looks are made only while somebody calls sample(), which a page in sight does; they
/// are never closer together than kLeastSpan, nor ask for more than kMostASecond replicas a second over time. GUI
/// thread; owned by its cluster session.
class ByteRatesSession final : public SnapshotSession {
    Q_OBJECT
public:
    /// The most points of history() that are kept.
    static constexpr std::size_t kMostPoints = 120;
    /// The least time between two looks.
    static constexpr std::chrono::milliseconds kLeastSpan{10'000};
    /// The most replicas that are asked for a second, over the time between two looks.
    static constexpr qint64 kMostASecond = 5'000;

    /// Looks at nothing before sample().
    explicit ByteRatesSession(ClusterSession& cluster, QObject* parent = nullptr) : SnapshotSession(cluster, parent) {}

    /// Looks now, unless the last look is too young for another, or the topics are not known yet.
    void sample();

    /// How long a look must be old before sample() makes another, for so many replicas.
    static std::chrono::milliseconds leastSpan(qint64 replicas);

    /// The newest rates; null before the second look.
    const std::shared_ptr<const admin::ByteRates>& rates() const noexcept { return rates_; }

    /// Bytes a second over all topics, the oldest first.
    const std::vector<double>& history() const noexcept { return history_; }

    /// Bytes a second of a topic; nothing before two looks know one of its partitions.
    std::optional<double> rate(const std::string& topic) const;

    /// Bytes a second that a broker took in as a leader; nothing before it has told twice.
    std::optional<double> rate(base::BrokerId broker) const;

    /// The course of a broker's rate; null: none yet.
    RateCourse course(base::BrokerId broker) const;

    /// Why a broker's rate is not known, by the last look; nothing where nobody said so.
    std::optional<base::Error> errorOf(base::BrokerId broker) const;

private:
    JobId start() override;
    qint64 replicas() const;
    void keep(std::shared_ptr<const admin::ByteRates> rates);

    std::shared_ptr<const admin::LogSizes> last_;
    std::shared_ptr<const admin::ByteRates> rates_;
    std::vector<double> history_;
    RateCourses brokers_; // by the broker's number
    qint64 askedAt_ = 0;  // the last look, answered or refused; ms since 1970 UTC
};

} // namespace odradek::session
