// SPDX-License-Identifier: Apache-2.0
#include "session/TopicsSession.h"

#include "cluster/cluster.h"

#include <QDateTime>

namespace odradek::session {
namespace {

using Details = std::vector<admin::TopicDetail>;

base::Task<base::Result<Details>> describe(std::shared_ptr<cluster::Cluster> cluster, std::vector<std::string> names) {
    admin::Access access{&cluster->environment(), cluster};
    co_return co_await admin::describe_topics(std::move(access), std::move(names));
}

Requests::Make<Details> describing(std::vector<std::string> names) {
    return [names = std::move(names)](std::shared_ptr<cluster::Cluster> cluster) {
        return describe(std::move(cluster), names);
    };
}

void add_partition(TopicFigures& figures, const admin::PartitionDetail& partition) {
    if (partition.begin && partition.end && figures.messages) {
        *figures.messages += *partition.end - *partition.begin;
    } else {
        figures.messages.reset();
    }
    if (partition.size && figures.size) {
        *figures.size += *partition.size;
    } else {
        figures.size.reset();
    }
    for (const auto* error : {&partition.error, &partition.offsets_error, &partition.size_error}) {
        if (*error && !figures.error) figures.error = *error;
    }
}

TopicFigures figures_of(const admin::TopicDetail& topic) {
    TopicFigures figures{0, 0, topic.error};
    if (topic.error) return {std::nullopt, std::nullopt, topic.error};
    for (const admin::PartitionDetail& partition : topic.partitions)
        add_partition(figures, partition);
    return figures;
}

} // namespace

TopicsSession::TopicsSession(ClusterSession& cluster, QObject* parent)
    : QObject(parent), cluster_(cluster), requests_(this) {
    connect(&cluster, &ClusterSession::metadataChanged, this, &TopicsSession::topicsChanged);
}

TopicsSession::~TopicsSession() = default;

void TopicsSession::want(const QStringList& topics) {
    const std::vector<std::string> asked = figures_.take(topics);
    if (asked.empty()) return;
    requests_.ask<Details>(cluster_.link(), describing(asked),
                           [this, asked](base::Result<Details> answer) { takeFigures(asked, std::move(answer)); });
}

void TopicsSession::forgetFigures() {
    requests_.cancelAll();
    figures_.clear();
}

void TopicsSession::takeFigures(const std::vector<std::string>& asked, base::Result<Details> answer) {
    QStringList changed;
    if (answer) takenAt_ = QDateTime::currentMSecsSinceEpoch();
    for (std::size_t i = 0; i < asked.size(); ++i) {
        TopicFigures found{{}, {}, answer ? std::optional<base::Error>{} : answer.error()};
        if (answer && i < answer->size()) found = figures_of((*answer)[i]);
        figures_.put(asked[i], std::move(found));
        changed.push_back(QString::fromStdString(asked[i]));
    }
    Q_EMIT figuresChanged(changed);
}

TopicSession::TopicSession(ClusterSession& cluster, QString topic, QObject* parent)
    : QObject(parent), cluster_(cluster), topic_(std::move(topic)), requests_(this) {}

TopicSession::~TopicSession() = default;

void TopicSession::refresh() {
    if (job_ != 0) return;
    job_ = requests_.ask<Details>(cluster_.link(), describing({topic_.toStdString()}),
                                  [this](base::Result<Details> answer) { take(std::move(answer)); });
    Q_EMIT changed();
}

void TopicSession::take(base::Result<Details> answer) {
    job_ = 0;
    if (!answer) {
        error_ = answer.error();
    } else if (answer->empty()) {
        error_ = base::Error{base::ErrorKind::NotFound, {}, topic_.toStdString(), "the cluster does not know it"};
    } else if (answer->front().error) {
        error_ = answer->front().error;
    } else {
        error_.reset();
        takenAt_ = QDateTime::currentMSecsSinceEpoch();
        detail_ = std::make_shared<const admin::TopicDetail>(std::move(answer->front()));
    }
    Q_EMIT changed();
}

} // namespace odradek::session
