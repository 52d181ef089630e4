// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/groups.h"
#include "session/ClusterSession.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace odradek::admin {
struct GroupReport;
}

namespace odradek::session {

/// What is known about a group beyond its line in the list. Immutable, any thread.
struct GroupFigures {
    std::string state;                                 ///< As its coordinator describes it; empty: not told.
    std::string protocol;                              ///< The assignor: "range", "uniform"; or empty.
    base::BrokerId coordinator = base::BrokerId::None; ///< Its coordinator.
    std::size_t members = 0;                           ///< How many members it has.
    std::size_t partitions = 0;                        ///< Those with a commit or with a member.
    std::size_t uncounted = 0;                         ///< Those of them whose lag is not known.
    std::optional<std::int64_t> lag;                   ///< The sum of the known lags; nothing where none is known.
    std::optional<base::Error> error;                  ///< Why nothing is known of the group.
    std::optional<base::Error> lagError;               ///< Why the lag of some partition is not known.

    /// Whether the group has a commit or a member there.
    bool reads() const noexcept { return partitions > 0 || members > 0; }

    friend bool operator==(const GroupFigures&, const GroupFigures&) = default;
};

/// The figures of a report; of its members those that read a topic or subscribe to it, where one is named.
GroupFigures figuresOf(const admin::GroupReport& report, const std::string& topic = {});

/// The groups of a cluster. First the list, which costs one request a broker; then figures in batches of some hundreds,
/// those in sight before the rest, one batch at a time: ten thousand groups never cost ten thousand requests. While it
/// is live it lists again every few seconds, asks anew for what is in sight, and every minute for the rest. What was
/// known stays while something fails. Where it is about one topic the figures are those of that topic, and readers()
/// are the groups that have any. GUI thread. The cluster session outlives it.
class GroupsSession : public QObject {
    Q_OBJECT
public:
    /// Groups in a batch of figures: three requests or so a coordinator.
    static constexpr std::size_t kBatch = 400;

    /// Asks nothing before it is live or refreshed.
    explicit GroupsSession(ClusterSession& cluster, QObject* parent = nullptr);
    /// The same, about one topic.
    GroupsSession(ClusterSession& cluster, const QString& topic, QObject* parent = nullptr);
    ~GroupsSession() override;

    /// Begins to ask, and goes on every few seconds; or stops, and abandons what is under way (nobody looks).
    void setLive(bool live);

    /// Asks for everything anew. A list under way is not doubled.
    void refresh();

    /// What the timer does while it is live: the list and what is in sight anew, the rest once it is old.
    void tick();

    /// Names the groups in sight: their figures come first.
    void want(const QStringList& groups);

    /// The groups now, by name; null before the first answer, another object only where they differ.
    const std::shared_ptr<const admin::GroupList>& list() const noexcept { return list_; }

    /// When list() came, ms since 1970 UTC; 0: never.
    qint64 takenAt() const noexcept { return takenAt_; }

    /// Why the last list failed; nothing if it did not.
    const std::optional<base::Error>& error() const noexcept { return error_; }

    /// Whether a list is under way.
    bool refreshing() const noexcept { return listJob_ != 0; }

    /// A group's figures, or null while they are unknown. They stay while they are asked for again.
    std::shared_ptr<const GroupFigures> figures(const std::string& group) const;

    /// Of how many groups figures are known.
    std::size_t known() const noexcept { return figures_.size(); }

    /// The groups of list() that are known to read something, of the topic where it is about one; empty without a list.
    admin::GroupList readers() const;

    /// Whether there is a list, and figures of each of its groups.
    bool isComplete() const noexcept { return list_ && known() >= list_->groups.size(); }

Q_SIGNALS:
    /// list(), error() or refreshing() has changed.
    void listChanged();
    /// Figures of some groups have come.
    void figuresChanged();

private:
    using Batch = std::unordered_map<std::string, std::shared_ptr<const GroupFigures>>;
    void takeList(base::Result<admin::GroupList> answer);
    void keepUnanswered(admin::GroupList& list) const;
    void forgetGone();
    void askNext();
    std::vector<std::string> dueInSight() const;
    std::vector<std::string> dueOfRest();
    bool isDue(const std::string& group, std::uint64_t since) const;
    void takeFigures(const std::vector<std::string>& groups, base::Result<Batch> answer);
    bool connected() const { return cluster_.state() == ClusterSession::State::Connected; }

    ClusterSession& cluster_;
    const std::string topic_; // empty: of all topics
    std::shared_ptr<const admin::GroupList> list_;
    std::optional<base::Error> error_;
    qint64 takenAt_ = 0;
    std::vector<std::string> wanted_;
    std::unordered_map<std::string, std::uint64_t> asked_; // the round in which figures were asked for
    Batch figures_;
    std::uint64_t round_ = 1; // counts ticks
    std::uint64_t sweep_ = 1; // figures of an earlier round are old, in sight or not
    std::size_t cursor_ = 0;  // where the walk through the rest goes on
    bool live_ = false;
    QTimer timer_;
    Requests requests_;
    JobId listJob_ = 0;
    JobId figuresJob_ = 0;
};

} // namespace odradek::session
