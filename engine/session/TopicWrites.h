// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/add_partitions.h"
#include "admin/alter_configs.h"
#include "admin/create_topic.h"
#include "admin/delete_records.h"
#include "admin/delete_topics.h"
#include "session/ClusterSession.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace odradek::session {

/// Changes of a cluster's topics. Each call starts a job and answers with its id at once (never 0); the job's own
/// signal brings the result, and finished() follows it. A result with an error means that nothing was sent; what became
/// of a request that was sent stands in the admin::WriteResult inside. GUI thread. Keep it as long as the cluster
/// session: a job that is under way when it goes is abandoned, and nobody hears how it ended.
class TopicWrites : public QObject {
    Q_OBJECT
public:
    /// Over a cluster session that outlives it.
    explicit TopicWrites(ClusterSession& cluster, QObject* parent = nullptr);
    ~TopicWrites() override;

    /// Creates a topic; with `checkOnly` the brokers look at it alone. created() brings the result.
    JobId create(admin::NewTopic topic, bool checkOnly = false);

    /// Reads what is needed to create a topic like another one. copied() brings it, for create().
    JobId readCopy(const QString& source, const QString& name);

    /// Adds partitions; with `checkOnly` the brokers look at it alone. partitionsAdded() brings the result.
    JobId addPartitions(admin::MorePartitions wanted, bool checkOnly = false);

    /// Deletes topics, a few at a time; progressed() tells how far it is. deleted() brings the results.
    JobId deleteTopics(std::vector<admin::DoomedTopic> topics);

    /// Reads what emptying a topic (of some partitions, or of all) would take away. emptyingPlanned() brings it.
    JobId planEmptying(const QString& topic, std::vector<base::PartitionId> partitions = {});

    /// Deletes the records of a plan; progressed() tells how far it is. emptied() brings the results.
    JobId empty(std::vector<admin::DoomedRecords> plan);

    /// Works out what changes of a configuration lead to, and lets the brokers check them. configsPlanned() brings it.
    /// To revert what was done, plan the `reverse` of the plan that was applied.
    JobId planConfigs(admin::Resource resource, std::vector<admin::ConfigChange> changes);

    /// Carries a plan out. configsApplied() brings the result.
    JobId applyConfigs(admin::ConfigPlan plan);

    /// Asks a job to send nothing more: what is under way is waited for, and its signal tells what was done and what
    /// not. Only deleteTopics() and empty() are of several requests. Unknown ids are ignored.
    void stop(JobId job);

    /// Whether a job has not ended.
    bool isRunning(JobId job) const { return jobs_.contains(job); }

    /// How many jobs have not ended.
    std::size_t running() const { return jobs_.size(); }

Q_SIGNALS:
    /// The result of create().
    void created(quint64 job, const base::Result<admin::CreatedTopic>& result);
    /// The result of readCopy().
    void copied(quint64 job, const base::Result<admin::NewTopic>& result);
    /// The result of addPartitions().
    void partitionsAdded(quint64 job, const base::Result<admin::WriteResult>& result);
    /// The result of deleteTopics(), beside its topics.
    void deleted(quint64 job, const base::Result<std::vector<admin::WriteResult>>& result);
    /// The result of planEmptying(), by partition.
    void emptyingPlanned(quint64 job, const base::Result<std::vector<admin::DoomedRecords>>& result);
    /// The result of empty(), beside its plan.
    void emptied(quint64 job, const base::Result<std::vector<admin::EmptiedPartition>>& result);
    /// The result of planConfigs().
    void configsPlanned(quint64 job, const base::Result<admin::ConfigPlan>& result);
    /// The result of applyConfigs().
    void configsApplied(quint64 job, const base::Result<admin::WriteResult>& result);
    /// So many things of a job have ended.
    void progressed(quint64 job, quint64 done, quint64 total);
    /// A job has ended; its result was told before.
    void finished(quint64 job);

private:
    struct Letter {
        JobId job;
        admin::WriteProgress progress;
    };
    template <class T>
    using Signal = void (TopicWrites::*)(quint64, const base::Result<T>&);

    template <class T, class Run>
    JobId start(Signal<T> tell, Run run);
    template <class T>
    void end(JobId job, Signal<T> tell, const base::Result<T>& result);

    ClusterSession& cluster_;
    JobId last_ = 0;
    std::map<JobId, std::shared_ptr<bool>> jobs_; // whether each shall stop; the flags are the engine thread's
    MailboxOwner<Letter> progress_;
    Requests requests_;
};

} // namespace odradek::session
