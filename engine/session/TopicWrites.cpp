// SPDX-License-Identifier: Apache-2.0
#include "session/TopicWrites.h"

#include "cluster/cluster.h"

#include <QPointer>

namespace odradek::session {
namespace {

using admin::Access;
using admin::WriteOptions;
using admin::WriteWatch;

WriteOptions options_of(bool checkOnly) {
    WriteOptions options;
    options.validate_only = checkOnly;
    return options;
}

} // namespace

TopicWrites::TopicWrites(ClusterSession& cluster, QObject* parent)
    : QObject(parent),
      cluster_(cluster),
      progress_(this,
                [this](std::vector<Letter> letters) {
                    for (const Letter& letter : letters)
                        Q_EMIT progressed(letter.job, letter.progress.done, letter.progress.total);
                }),
      requests_(this) {}

TopicWrites::~TopicWrites() = default;

template <class T>
void TopicWrites::end(JobId job, Signal<T> tell, const base::Result<T>& result) {
    jobs_.erase(job);
    // Who hears of it may delete this.
    const QPointer<TopicWrites> alive(this);
    Q_EMIT(this->*tell)(job, result);
    if (alive) Q_EMIT finished(job);
}

template <class T, class Run>
JobId TopicWrites::start(Signal<T> tell, Run run) {
    const JobId job = ++last_;
    auto stop = std::make_shared<bool>(false);
    jobs_.emplace(job, stop);
    WriteWatch watch;
    watch.stop = stop;
    watch.progress = [box = progress_.box(), job](admin::WriteProgress progress) {
        box->post({job, progress});
    };
    auto make = [run = std::move(run), watch = std::move(watch)](std::shared_ptr<cluster::Cluster> cluster) mutable {
        const Access access{&cluster->environment(), cluster};
        return run(access, std::move(watch));
    };
    auto done = [this, job, tell](const base::Result<T>& result) {
        end<T>(job, tell, result);
    };
    requests_.ask<T>(cluster_.link(), std::move(make), std::move(done));
    return job;
}

JobId TopicWrites::create(admin::NewTopic topic, bool checkOnly) {
    auto run = [topic = std::move(topic), checkOnly](const Access& access, const WriteWatch&) {
        return admin::create_topic(access, topic, options_of(checkOnly));
    };
    return start<admin::CreatedTopic>(&TopicWrites::created, std::move(run));
}

JobId TopicWrites::readCopy(const QString& source, const QString& name) {
    auto run = [source = source.toStdString(), name = name.toStdString()](const Access& access, const WriteWatch&) {
        return admin::copy_of(access, source, name);
    };
    return start<admin::NewTopic>(&TopicWrites::copied, std::move(run));
}

JobId TopicWrites::addPartitions(admin::MorePartitions wanted, bool checkOnly) {
    auto run = [wanted = std::move(wanted), checkOnly](const Access& access, const WriteWatch&) {
        return admin::add_partitions(access, wanted, options_of(checkOnly));
    };
    return start<admin::WriteResult>(&TopicWrites::partitionsAdded, std::move(run));
}

JobId TopicWrites::deleteTopics(std::vector<admin::DoomedTopic> topics) {
    auto run = [topics = std::move(topics)](const Access& access, WriteWatch watch) {
        return admin::delete_topics(access, topics, {}, std::move(watch));
    };
    return start<std::vector<admin::WriteResult>>(&TopicWrites::deleted, std::move(run));
}

JobId TopicWrites::planEmptying(const QString& topic, std::vector<base::PartitionId> partitions) {
    auto run = [topic = topic.toStdString(), partitions = std::move(partitions)](const Access& access,
                                                                                 const WriteWatch&) {
        return admin::plan_emptying(access, topic, partitions);
    };
    return start<std::vector<admin::DoomedRecords>>(&TopicWrites::emptyingPlanned, std::move(run));
}

JobId TopicWrites::empty(std::vector<admin::DoomedRecords> plan) {
    auto run = [plan = std::move(plan)](const Access& access, WriteWatch watch) {
        return admin::delete_records(access, plan, std::move(watch));
    };
    return start<std::vector<admin::EmptiedPartition>>(&TopicWrites::emptied, std::move(run));
}

JobId TopicWrites::planConfigs(admin::Resource resource, std::vector<admin::ConfigChange> changes) {
    auto run = [resource = std::move(resource), changes = std::move(changes)](const Access& access, const WriteWatch&) {
        return admin::plan_configs(access, resource, changes);
    };
    return start<admin::ConfigPlan>(&TopicWrites::configsPlanned, std::move(run));
}

JobId TopicWrites::applyConfigs(admin::ConfigPlan plan) {
    auto run = [plan = std::move(plan)](const Access& access, const WriteWatch&) {
        return admin::apply_configs(access, plan);
    };
    return start<admin::WriteResult>(&TopicWrites::configsApplied, std::move(run));
}

void TopicWrites::stop(JobId job) {
    const auto found = jobs_.find(job);
    if (found == jobs_.end()) return;
    cluster_.link()->engine.post([stop = found->second] { *stop = true; });
}

} // namespace odradek::session
