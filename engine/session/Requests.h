// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/task.h"
#include "session/ClusterLink.h"
#include "session/Mailbox.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace odradek::session {

/// Names a request of a session. 0 names none.
using JobId = std::uint64_t;

/// Asks the engine for things and brings the answers back to a QObject: each request is a job with an id, it can be
/// cancelled, and an answer to a job that was abandoned is discarded. A member of the QObject that asks; that object's
/// thread. Cancels everything when it goes.
class Requests {
public:
    /// What the engine does for a request; called on the engine thread with a client that is not null.
    template <class T>
    using Make = std::move_only_function<base::Task<base::Result<T>>(std::shared_ptr<cluster::Cluster>)>;

    /// Takes the answer, on the owner's thread.
    template <class T>
    using Done = std::move_only_function<void(base::Result<T>)>;

    /// For an owner that holds this as a member.
    explicit Requests(QObject* owner);
    ~Requests();
    Requests(const Requests&) = delete;
    Requests& operator=(const Requests&) = delete;

    /// Starts a job on the cluster's engine. `done` is called once, unless the job is cancelled or the owner goes
    /// first. A link without a client answers Closed.
    template <class T>
    JobId ask(const std::shared_ptr<ClusterLink>& link, Make<T> make, Done<T> done) {
        auto pending = std::make_unique<Pending<T>>();
        pending->done = std::move(done);
        pending->link = link;
        pending->slot = std::make_shared<Slot>();
        auto slot = pending->slot;
        const JobId id = ++last_;
        pending_.emplace(id, std::move(pending));
        link->engine.post([link, slot, id, box = box_.box(), make = std::move(make)]() mutable {
            start<T>(link, std::move(slot), id, std::move(box), std::move(make));
        });
        return id;
    }

    /// Abandons a job: its answer will not come. Unknown ids are ignored.
    void cancel(JobId id);

    /// Abandons every job.
    void cancelAll();

    /// Whether a job's answer is still to come.
    bool isPending(JobId id) const { return pending_.contains(id); }

    /// How many answers are still to come.
    std::size_t pending() const { return pending_.size(); }

private:
    // The engine thread's: the running job.
    struct Slot {
        base::Job job;
        bool cancelled = false;
    };
    struct PendingBase {
        virtual ~PendingBase() = default;
        std::shared_ptr<ClusterLink> link;
        std::shared_ptr<Slot> slot;
    };
    template <class T>
    struct Pending : PendingBase {
        Done<T> done;
    };
    struct Letter {
        JobId id;
        std::move_only_function<void(PendingBase&)> deliver;
    };
    using Box = std::shared_ptr<Mailbox<Letter>>;

    template <class T>
    static void start(const std::shared_ptr<ClusterLink>& link, std::shared_ptr<Slot> slot, JobId id, Box box,
                      Make<T> make);
    template <class T>
    static base::Task<void> run(JobId id, Box box, base::Task<base::Result<T>> task);
    template <class T>
    static void answer(JobId id, const Box& box, base::Result<T> result);
    static base::Task<void> hold(std::shared_ptr<void> kept, base::Task<void> task);
    static base::Environment& environment(const ClusterLink& link);
    static void abandon(const PendingBase& pending);
    void deliver(std::vector<Letter> letters);

    JobId last_ = 0;
    std::map<JobId, std::unique_ptr<PendingBase>> pending_;
    MailboxOwner<Letter> box_;
};

template <class T>
void Requests::start(const std::shared_ptr<ClusterLink>& link, std::shared_ptr<Slot> slot, JobId id, Box box,
                     Make<T> make) {
    if (slot->cancelled) return;
    if (!link->cluster) {
        answer<T>(id, box, base::fail(base::ErrorKind::Closed, {}, "the connection to the cluster is closed"));
        return;
    }
    // The coroutine that `make` answers may refer to what `make` holds: keep it alive until the job has ended.
    auto keep = std::make_shared<Make<T>>(std::move(make));
    auto task = run<T>(id, std::move(box), (*keep)(link->cluster));
    slot->job = link->jobs.add(environment(*link), hold(std::move(keep), std::move(task)));
}

template <class T>
base::Task<void> Requests::run(JobId id, Box box, base::Task<base::Result<T>> task) {
    base::Result<T> result = co_await std::move(task);
    answer<T>(id, box, std::move(result));
}

template <class T>
void Requests::answer(JobId id, const Box& box, base::Result<T> result) {
    box->post({id, [result = std::move(result)](PendingBase& pending) mutable {
                   static_cast<Pending<T>&>(pending).done(std::move(result));
               }});
}

} // namespace odradek::session
