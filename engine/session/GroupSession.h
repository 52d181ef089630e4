// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/group_report.h"
#include "session/ClusterSession.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace odradek::session {

/// A group's lag at a moment. A value.
struct LagSample {
    qint64 at = 0;        ///< ms since 1970 UTC.
    std::int64_t lag = 0; ///< Records over all partitions whose lag is known.
};

/// One group: its members, and commits, ends and lag of its partitions. While it is live it asks anew a few seconds
/// after each answer, and keeps what the lag was, so that its course can be shown as long as somebody looks. What was
/// known stays while something fails. GUI thread. The cluster session outlives it.
class GroupSession : public QObject {
    Q_OBJECT
public:
    /// How many samples are kept: an hour's.
    static constexpr std::size_t kMostSamples = 720;

    /// Asks nothing before it is live or refreshed; the group need not exist.
    GroupSession(ClusterSession& cluster, QString group, QObject* parent = nullptr);
    ~GroupSession() override;

    /// Begins to ask, and goes on; or stops, and abandons what is under way (nobody looks).
    void setLive(bool live);

    /// Asks again; changed() tells the end. A question under way is not doubled.
    void refresh();

    /// The group's name.
    const QString& group() const noexcept { return group_; }

    /// What was last known; null before the first answer.
    const std::shared_ptr<const admin::GroupReport>& report() const noexcept { return report_; }

    /// Whether report() tells how old unread records are: the first one does not, so that it is there at once.
    bool hasAges() const noexcept { return ages_; }

    /// When report() came, ms since 1970 UTC; 0: never.
    qint64 takenAt() const noexcept { return takenAt_; }

    /// Why the last refresh failed; nothing if it did not.
    const std::optional<base::Error>& error() const noexcept { return error_; }

    /// Whether a refresh is under way.
    bool refreshing() const noexcept { return job_ != 0; }

    /// The lag since somebody looks, oldest first.
    const std::deque<LagSample>& samples() const noexcept { return samples_; }

    /// By how many records a second the lag grew over the last half minute, negative where it shrank; nothing before
    /// the second answer.
    std::optional<double> lagRate() const;

    /// The same for one partition of the report.
    std::optional<double> lagRate(const admin::PartitionLag& now) const;

Q_SIGNALS:
    /// report(), error() or refreshing() has changed.
    void changed();

private:
    using Reports = std::vector<admin::GroupReport>;
    struct Earlier {
        qint64 at = 0;
        std::shared_ptr<const admin::GroupReport> report;
    };

    void ask();
    void take(bool ages, base::Result<Reports> answer);
    void keep(bool ages, admin::GroupReport report);
    double secondsSince(qint64 at) const { return double(takenAt_ - at) / 1000; }
    bool connected() const { return cluster_.state() == ClusterSession::State::Connected; }

    ClusterSession& cluster_;
    const QString group_;
    std::shared_ptr<const admin::GroupReport> report_;
    std::optional<base::Error> error_;
    qint64 takenAt_ = 0;
    bool ages_ = false;
    std::deque<Earlier> earlier_; // the last half minute, the newest last
    std::deque<LagSample> samples_;
    bool live_ = false;
    QTimer timer_;
    Requests requests_;
    JobId job_ = 0;
};

} // namespace odradek::session
