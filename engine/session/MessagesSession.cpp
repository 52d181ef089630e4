// SPDX-License-Identifier: Apache-2.0
#include "session/MessagesSession.h"

#include "cluster/cluster.h"
#include "consumer/scan.h"
#include "net/system_environment.h"

#include <QDateTime>

#include <algorithm>

namespace odradek::session {

using consumer::ScanEvent;

namespace {
/// Records that may wait in the mailbox before the scan is held back.
constexpr std::size_t kMostWaiting = 200'000;
/// Notices that are kept; the oldest go first.
constexpr std::size_t kMostNotices = 200;
} // namespace

// What comes from the engine, in the order in which the scan gave it.
struct MessagesSession::Letter {
    std::uint64_t generation = 0;
    std::vector<consumer::Delivery> deliveries;
    std::optional<ScanEvent> event;
    std::optional<consumer::ScanSummary> summary;
    consumer::ScanProgress progress;
};

// One scan. The engine thread's after it was posted, but `generation`, which is constant.
struct MessagesSession::Run {
    std::uint64_t generation = 0;
    consumer::ScanRequest request;
    std::shared_ptr<Mailbox<Letter>> box;
    std::shared_ptr<consumer::Scan> scan;
    std::shared_ptr<base::Event> room;
    base::Job job;
    bool cancelled = false;
};

// Takes what the scan reads into the mailbox, and holds the scan back while the window is behind. Engine thread only.
class MessagesSession::Sink final : public consumer::ScanSink {
public:
    explicit Sink(std::shared_ptr<Run> run) : run_(std::move(run)) {}

    base::Task<base::Result<void>> deliver(std::vector<consumer::Delivery> deliveries) override {
        std::size_t records = 0;
        for (const auto& delivery : deliveries)
            records += delivery.count;
        Letter letter = blank();
        letter.deliveries = std::move(deliveries);
        run_->room->reset();
        run_->box->post(std::move(letter), records);
        while (run_->box->waiting() > kMostWaiting) {
            // A scan that is told to stop meanwhile has handed these on: they are in the mailbox.
            if (!co_await run_->room->wait()) break;
            run_->room->reset();
        }
        co_return base::Result<void>{};
    }

    void event(ScanEvent event) override {
        Letter letter = blank();
        letter.event = std::move(event);
        run_->box->post(std::move(letter));
    }

    /// The end of the scan.
    void finish(consumer::ScanSummary summary) {
        Letter letter = blank();
        letter.progress = summary.counts;
        letter.summary = std::move(summary);
        run_->box->post(std::move(letter));
    }

private:
    Letter blank() const {
        Letter letter;
        letter.generation = run_->generation;
        if (run_->scan) letter.progress = run_->scan->progress();
        return letter;
    }

    std::shared_ptr<Run> run_;
};

MessagesSession::MessagesSession(ClusterSession& cluster, QObject* parent) : QObject(parent), cluster_(cluster) {
    auto drain = [this](std::vector<Letter> letters) {
        take(std::move(letters));
    };
    letters_ = std::make_unique<MailboxOwner<Letter>>(this, drain);
}

MessagesSession::~MessagesSession() {
    // Whoever listens may be half destroyed itself: it is a page's child that goes here.
    blockSignals(true);
    cancel();
}

base::Task<void> MessagesSession::run(std::shared_ptr<Run> run) {
    Sink sink(run);
    consumer::ScanSummary summary = co_await run->scan->run(sink);
    sink.finish(std::move(summary));
    // The scan refers to its cluster: let it go with the job, not with the session.
    run->scan.reset();
}

// Engine thread.
void MessagesSession::begin(const std::shared_ptr<ClusterLink>& link, const std::shared_ptr<Run>& run) {
    base::Environment& environment = link->engine.environment();
    Sink sink(run);
    consumer::ScanSummary failed;
    if (run->cancelled) {
        failed.end = consumer::ScanEnd::Cancelled;
        sink.finish(std::move(failed));
        return;
    }
    if (!link->cluster) {
        failed.error = base::Error{base::ErrorKind::Closed, {}, {}, "the connection to the cluster is closed"};
        sink.finish(std::move(failed));
        return;
    }
    run->room = std::make_shared<base::Event>(environment.executor());
    auto scan = consumer::Scan::create(environment, link->cluster, run->request);
    if (!scan) {
        failed.error = scan.error();
        sink.finish(std::move(failed));
        return;
    }
    run->scan = std::move(*scan);
    run->job = link->jobs.add(environment, MessagesSession::run(run));
}

void MessagesSession::load(consumer::ScanRequest request) {
    cancel();
    notices_.clear();
    replacing_ = request;
    if (store_.rows() == 0) replace();
    Q_EMIT noticesChanged();
    start(std::move(request), Direction::Fresh);
}

// The rows there are give way to those of the scan that began last.
void MessagesSession::replace() {
    if (!replacing_) return;
    const bool had = store_.rows() > 0;
    store_.clear();
    oldest_.reset();
    newest_.reset();
    dropped_ = 0;
    request_ = *std::exchange(replacing_, std::nullopt);
    if (had) Q_EMIT rowsReset();
}

// Whether the cluster has answered: it knows the ranges, or gives records, or has come to the end.
bool MessagesSession::answers(const Letter& letter) {
    const bool started = letter.event && std::holds_alternative<consumer::ScanStarted>(*letter.event);
    return started || !letter.deliveries.empty() ||
           (letter.summary && letter.summary->end == consumer::ScanEnd::Complete);
}

void MessagesSession::loadOlder(std::int64_t count) {
    if (state_ != State::Idle || run_ || !oldest_) return;
    start(consumer::older_page(request_, *oldest_, count), Direction::Older);
}

void MessagesSession::loadNewer(std::int64_t count) {
    if (state_ != State::Idle || run_ || !newest_) return;
    start(consumer::newer_page(request_, *newest_, count), Direction::Newer);
}

void MessagesSession::start(consumer::ScanRequest request, Direction direction) {
    direction_ = direction;
    older_.clear();
    partitions_.clear();
    started_ = {};
    summary_.reset();
    progress_ = {};
    run_ = std::make_shared<Run>();
    run_->generation = ++generation_;
    run_->box = letters_->box();
    const bool follows = request.follow;
    run_->request = std::move(request);
    cluster_.link()->engine.post([link = cluster_.link(), run = run_] { begin(link, run); });
    setState(follows ? State::Following : State::Loading);
    Q_EMIT progressChanged();
}

void MessagesSession::cancel() {
    if (state_ == State::Idle) return;
    cluster_.link()->engine.post([run = run_] {
        run->cancelled = true;
        run->job.cancel();
    });
    // What stands behind the rows still comes, up to the summary, which says where the pages next to them begin. A
    // part of an older page would tear a hole, and rows that were not to be replaced yet stay as they are.
    if (replacing_ || direction_ == Direction::Older) {
        ++generation_;
        run_.reset();
    }
    replacing_.reset();
    older_.clear();
    consumer::ScanSummary summary;
    summary.end = consumer::ScanEnd::Cancelled;
    summary.counts = progress_;
    conclude(std::move(summary));
}

void MessagesSession::pause() {
    if (state_ != State::Following && state_ != State::Loading) return;
    cluster_.link()->engine.post([run = run_] {
        if (run->scan) run->scan->pause();
    });
    setState(State::Paused);
}

void MessagesSession::resume() {
    if (state_ != State::Paused) return;
    cluster_.link()->engine.post([run = run_] {
        if (run->scan) run->scan->resume();
    });
    setState(run_->request.follow ? State::Following : State::Loading);
}

void MessagesSession::setKeep(std::int64_t records) {
    keep_ = std::max<std::int64_t>(1, records);
    trim();
}

bool MessagesSession::hasOlder() const {
    const auto open = [](const consumer::PartitionOutcome& outcome) {
        return outcome.older_end > 0;
    };
    return !run_ && oldest_ && std::ranges::any_of(oldest_->outcomes, open);
}

bool MessagesSession::hasNewer() const {
    return !run_ && newest_ && !newest_->outcomes.empty();
}

void MessagesSession::take(std::vector<Letter> letters) {
    MessageStore& into = direction_ == Direction::Older ? older_ : store_;
    std::int64_t added = 0;
    std::optional<consumer::ScanSummary> summary;
    for (Letter& letter : letters) {
        if (letter.generation != generation_) continue;
        progress_ = letter.progress;
        if (answers(letter)) replace();
        for (const auto& delivery : letter.deliveries)
            added += takeDelivery(delivery, into);
        if (letter.event) takeEvent(*letter.event, into, added);
        if (letter.summary) summary = std::move(letter.summary);
    }
    if (added > 0) takenAt_ = QDateTime::currentMSecsSinceEpoch();
    if (added > 0 && &into == &store_) Q_EMIT rowsAppended(added);
    trim();
    if (run_) makeRoom();
    Q_EMIT progressChanged();
    if (summary) finish(std::move(*summary));
}

// The scan waits on the engine thread until the window has taken what it sent.
void MessagesSession::makeRoom() {
    cluster_.link()->engine.post([run = run_] {
        if (run->room) run->room->set();
    });
}

std::int64_t MessagesSession::takeDelivery(const consumer::Delivery& delivery, MessageStore& into) {
    PartitionRows& rows = partitions_[{delivery.topic, delivery.partition}];
    const base::Offset first = delivery.block->offset(delivery.entries.front().first);
    // Before the oldest of the newest records lies what nobody asked for: its gaps are no rows either.
    const bool counts = rows.shown || !run_ || !std::holds_alternative<consumer::FromNewest>(run_->request.from);
    std::int64_t added = 0;
    std::erase_if(rows.waiting, [&](const ScanEvent& event) {
        if (std::get<consumer::Gap>(event).end > first) return false;
        if (counts) added += into.append(event);
        return true;
    });
    rows.shown = true;
    return added + into.append(delivery);
}

std::int64_t MessagesSession::takeGap(const ScanEvent& event, MessageStore& into) {
    const auto& gap = std::get<consumer::Gap>(event);
    // A marker says nothing that the records beside it do not: it is counted, and no row.
    if (gap.kind == consumer::GapKind::Control) return 0;
    if (run_ && run_->request.follow) return into.append(event);
    partitions_[{gap.place.topic, gap.place.partition}].waiting.push_back(event);
    return 0;
}

void MessagesSession::takeEvent(const ScanEvent& event, MessageStore& into, std::int64_t& added) {
    if (std::holds_alternative<consumer::Gap>(event)) {
        added += takeGap(event, into);
        return;
    }
    if (const auto* started = std::get_if<consumer::ScanStarted>(&event)) started_ = *started;
    const std::int64_t rows = into.append(event);
    added += rows;
    const bool silent =
        std::holds_alternative<consumer::ScanStarted>(event) || std::holds_alternative<consumer::CaughtUp>(event);
    if (rows > 0 || silent) return;
    if (const auto* recovered = std::get_if<consumer::PartitionRecovered>(&event)) {
        std::erase_if(notices_, [recovered](const ScanEvent& notice) {
            const auto* trouble = std::get_if<consumer::PartitionTrouble>(&notice);
            return trouble != nullptr && trouble->place == recovered->place;
        });
    } else {
        if (notices_.size() >= kMostNotices) notices_.erase(notices_.begin());
        notices_.push_back(event);
    }
    Q_EMIT noticesChanged();
}

void MessagesSession::finish(consumer::ScanSummary summary) {
    const auto run = std::exchange(run_, nullptr);
    // Without an answer the rows before it stay, with their own bounds.
    const bool unanswered = replacing_.has_value();
    replacing_.reset();
    const std::int64_t older = older_.rows();
    if (older > 0) {
        store_.prepend(std::exchange(older_, {}));
        Q_EMIT rowsPrepended(older);
    }
    if (run && run->request.follow) {
        for (consumer::PartitionOutcome& outcome : summary.outcomes)
            boundOlder(outcome);
    }
    if (!unanswered) keepBounds(summary);
    conclude(std::move(summary));
}

void MessagesSession::conclude(consumer::ScanSummary summary) {
    // To be stopped is what was asked for.
    if (summary.end == consumer::ScanEnd::Cancelled) summary.error.reset();
    summary_ = std::move(summary);
    state_ = State::Idle;
    Q_EMIT stateChanged();
}

void MessagesSession::keepBounds(const consumer::ScanSummary& summary) {
    if (summary.outcomes.empty()) return;
    if (direction_ != Direction::Newer) oldest_ = summary;
    if (direction_ != Direction::Older) newest_ = summary;
}

// A tail knows where it has read to, and not what its first page left out or what was dropped since: the rows do.
void MessagesSession::boundOlder(consumer::PartitionOutcome& outcome) const {
    const auto range = std::ranges::find(started_.ranges, outcome.place, &consumer::ScanStarted::Range::place);
    const bool page = std::holds_alternative<consumer::FromNewest>(request_.from);
    const base::Offset tail = page && range != started_.ranges.end() ? range->end : outcome.begin;
    const std::optional<base::Offset> least = store_.leastOffset(outcome.place);
    outcome.older_end = least.value_or(outcome.newer_begin);
    outcome.older_excluded.clear();
    if (outcome.older_end >= tail) return;
    // Where the rows of the first page are not all there are between them, the older page reads around them.
    std::vector<base::Offset> shown = store_.offsetsBelow(outcome.place, tail);
    if (std::ssize(shown) == tail - outcome.older_end) return;
    outcome.older_end = tail;
    outcome.older_excluded = std::move(shown);
}

void MessagesSession::setState(State state) {
    state_ = state;
    Q_EMIT stateChanged();
}

// Only a following scan has no end of its own: it alone drops what is oldest.
void MessagesSession::trim() {
    if (!run_ || !run_->request.follow) return;
    const std::int64_t records = store_.records();
    const std::int64_t rows = store_.keepNewest(keep_);
    if (rows == 0) return;
    dropped_ += records - store_.records();
    Q_EMIT rowsEvicted(rows);
}

} // namespace odradek::session
