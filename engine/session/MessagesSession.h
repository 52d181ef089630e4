// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/scan_request.h"
#include "session/ClusterSession.h"
#include "session/MessageStore.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace odradek::consumer {
class Scan;
}

namespace odradek::session {

/// Browses and follows messages of one or several topics for a page of the window: runs scans on the engine, keeps the
/// rows. GUI thread. It reads only: it never joins a group and never commits. The cluster session outlives it.
class MessagesSession : public QObject {
    Q_OBJECT
public:
    /// What it does.
    enum class State : std::uint8_t { Idle, Loading, Following, Paused };
    Q_ENUM(State)

    /// Where the rows of a scan go.
    enum class Direction : std::uint8_t { Fresh, Older, Newer };

    /// How many records a following session keeps, unless told otherwise.
    static constexpr std::int64_t kDefaultKeep = 100'000;

    /// Idle and without rows. Its mailbox lives on the GUI thread; scans fill it from the engine thread.
    explicit MessagesSession(ClusterSession& cluster, QObject* parent = nullptr);
    ~MessagesSession() override;

    /// Starts a scan from nothing, and cancels one under way. The rows of the one before stay until the cluster
    /// answers: what it cannot give anew is not thrown away.
    void load(consumer::ScanRequest request);

    /// Reads the page before the rows there are, `count` records; they are put before the first row. Only when Idle
    /// after a load.
    void loadOlder(std::int64_t count);

    /// Reads the page after the rows there are, `count` records; they are put behind the last row. Only when Idle after
    /// a load.
    void loadNewer(std::int64_t count);

    /// Ends the scan under way; what has come stays, and what the engine had handed on by then still comes. Pages next
    /// to the rows can be read as soon as the engine has said where it stopped.
    void cancel();

    /// Holds a following scan: records are received up to the engine's queue, then fetching stops; nothing is dropped.
    void pause();

    /// Goes on after pause().
    void resume();

    /// Sets how many records are kept while following; older ones are dropped and counted. At least 1.
    void setKeep(std::int64_t records);

    /// What it does.
    State state() const noexcept { return state_; }

    /// The rows.
    const MessageStore& store() const noexcept { return store_; }

    /// What the rows were read by; its topics are what the rows' topic indexes refer to.
    const consumer::ScanRequest& request() const noexcept { return request_; }

    /// When the newest of the rows came, ms since 1970 UTC; 0: none came yet.
    qint64 takenAt() const noexcept { return takenAt_; }

    /// How far the scan has come.
    const consumer::ScanProgress& progress() const noexcept { return progress_; }

    /// The end of the last scan; nothing before the first end and while one runs.
    const std::optional<consumer::ScanSummary>& summary() const noexcept { return summary_; }

    /// Records dropped from the front because there were more than are kept.
    std::int64_t dropped() const noexcept { return dropped_; }

    /// Whether there may be older (newer) records than the rows.
    bool hasOlder() const;
    bool hasNewer() const;

    /// Troubles of partitions that have not recovered, and other things to say above the rows, newest last.
    const std::vector<consumer::ScanEvent>& notices() const noexcept { return notices_; }

Q_SIGNALS:
    /// state() or summary() has changed.
    void stateChanged();
    /// All rows have gone.
    void rowsReset();
    /// Rows were added behind the last one.
    void rowsAppended(qint64 count);
    /// Rows were put before the first one.
    void rowsPrepended(qint64 count);
    /// The first rows have gone.
    void rowsEvicted(qint64 count);
    /// progress() has changed.
    void progressChanged();
    /// notices() has changed.
    void noticesChanged();

private:
    class Sink;
    struct Letter;
    struct Run;

    void start(consumer::ScanRequest request, Direction direction);
    void replace();
    static bool answers(const Letter& letter);
    void take(std::vector<Letter> letters);
    void makeRoom();
    std::int64_t takeDelivery(const consumer::Delivery& delivery, MessageStore& into);
    std::int64_t takeGap(const consumer::ScanEvent& event, MessageStore& into);
    void takeEvent(const consumer::ScanEvent& event, MessageStore& into, std::int64_t& added);
    void finish(consumer::ScanSummary summary);
    void conclude(consumer::ScanSummary summary);
    void keepBounds(const consumer::ScanSummary& summary);
    void boundOlder(consumer::PartitionOutcome& outcome) const;
    void setState(State state);
    void trim();
    static base::Task<void> run(std::shared_ptr<Run> run);
    static void begin(const std::shared_ptr<ClusterLink>& link, const std::shared_ptr<Run>& run);

    // What stands before the next record of a partition, until that record comes: a page ordered by time knows its
    // place only then.
    struct PartitionRows {
        bool shown = false;
        std::vector<consumer::ScanEvent> waiting;
    };

    ClusterSession& cluster_;
    MessageStore store_;
    MessageStore older_; // an older page, until it is whole
    consumer::ScanRequest request_;
    consumer::ScanProgress progress_;
    std::optional<consumer::ScanSummary> summary_;
    std::optional<consumer::ScanSummary> oldest_; // bounds of the oldest page
    std::optional<consumer::ScanSummary> newest_; // bounds of the newest page
    std::vector<consumer::ScanEvent> notices_;
    std::map<std::pair<std::uint32_t, base::PartitionId>, PartitionRows> partitions_;
    consumer::ScanStarted started_; // the ranges of the scan that began last
    State state_ = State::Idle;
    Direction direction_ = Direction::Fresh;
    std::int64_t keep_ = kDefaultKeep;
    std::int64_t dropped_ = 0;
    qint64 takenAt_ = 0;
    std::optional<consumer::ScanRequest> replacing_; // a load that the cluster has not answered yet: the rows are older
    std::uint64_t generation_ = 0;
    std::shared_ptr<Run> run_; // Idle: was told to stop, and its last letters are on their way
    std::unique_ptr<MailboxOwner<Letter>> letters_;
};

} // namespace odradek::session
