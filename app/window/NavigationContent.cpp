// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/NavigationContent.h"

#include "ui/models/Format.h"
#include "ui/views/TopicLines.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::window {
namespace {

using State = session::ClusterSession::State;
namespace format = models::format;

constexpr int kMostRecent = 8;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

models::TreeNode leaf(const QString& id, const QString& words, style::Icon icon) {
    models::TreeNode node;
    node.item.id = id;
    node.item.text = words;
    node.item.icon = icon;
    return node;
}

bool hasProblems(const cluster::TopicInfo& topic) {
    return std::ranges::any_of(topic.partitions, [](const cluster::PartitionInfo& partition) {
        return partition.leader == base::BrokerId::None || partition.isr.size() < partition.replicas.size();
    });
}

/// What of one connection is in the tree.
struct Below {
    RecentTopics recent;
    QStringList pinnedTopics;
    QStringList pinnedGroups;
    std::optional<QStringList> groups; // all there are, where something depends on them
};

const QString kTopicPrefix = QStringLiteral("topic:");
const QString kGroupPrefix = QStringLiteral("group:");

std::optional<QString> behind(const QString& prefix, const QString& node) {
    return node.startsWith(prefix) ? std::optional(node.mid(prefix.size())) : std::nullopt;
}

// One that is gone is told by its words, its shape and its quiet ink.
models::TreeNode pinnedLeaf(const QString& id, const QString& name, bool gone) {
    models::TreeNode node = leaf(id, format::visible(name), gone ? style::Icon::Star : style::Icon::StarFilled);
    node.item.quiet = gone;
    node.item.pinned = true;
    if (gone) node.item.count = Words::tr("gone");
    return node;
}

models::TreeNode topicsNode(const cluster::MetadataSnapshot& metadata, const Below& below) {
    models::TreeNode node = leaf(QStringLiteral("topics"), Words::tr("Topics"), style::Icon::Topic);
    const auto exists = [&metadata](const QString& topic) {
        return metadata.find_topic(topic.toStdString()) != nullptr;
    };
    for (const QString& topic : below.pinnedTopics)
        node.children.push_back(pinnedLeaf(topicNode(topic), topic, metadata.all_topics && !exists(topic)));
    if (!metadata.all_topics) return node;
    const int own = views::countTopics(metadata).own;
    const QString count = format::count(own);
    node.item.count = count;
    node.item.warning = std::ranges::any_of(metadata.topics, [](const auto& topic) { return hasProblems(*topic); });
    for (const QString& topic : below.recent.topics) {
        if (!exists(topic) || below.pinnedTopics.contains(topic)) continue;
        node.children.push_back(leaf(topicNode(topic), format::visible(topic), style::Icon::Clock));
    }
    const QString words = Words::tr("All %1 topic(s)", nullptr, own).arg(count);
    models::TreeNode all = leaf(QStringLiteral("all"), words, style::Icon::None);
    all.item.link = true;
    node.children.push_back(std::move(all));
    return node;
}

models::TreeNode groupsNode(const Below& below) {
    const RecentTopics& recent = below.recent;
    models::TreeNode node = leaf(QStringLiteral("groups"), Words::tr("Groups"), style::Icon::Group);
    const bool known = recent.groupCount >= 0;
    if (known) node.item.count = format::count(recent.groupCount);
    for (const QString& group : below.pinnedGroups)
        node.children.push_back(pinnedLeaf(groupNode(group), group, below.groups && !below.groups->contains(group)));
    for (const QString& group : recent.groups) {
        if (below.pinnedGroups.contains(group)) continue;
        node.children.push_back(leaf(groupNode(group), format::visible(group), style::Icon::Clock));
    }
    if (node.children.empty()) return node;
    models::TreeNode all = leaf(
        QStringLiteral("all-groups"),
        known ? Words::tr("All %Ln group(s)", nullptr, recent.groupCount) : Words::tr("All groups"), style::Icon::None);
    all.item.link = true;
    node.children.push_back(std::move(all));
    return node;
}

void touchName(QStringList& names, const QString& name) {
    // One that is there keeps its place: it must not move away between the clicks of a double click.
    if (names.contains(name)) return;
    names.prepend(name);
    while (names.size() > kMostRecent)
        names.removeLast();
}

models::TreeNode brokersNode(const cluster::MetadataSnapshot& metadata) {
    models::TreeNode node = leaf(QStringLiteral("brokers"), Words::tr("Brokers"), style::Icon::Broker);
    if (!metadata.brokers.empty()) node.item.count = format::count(qint64(metadata.brokers.size()));
    return node;
}

models::TreeNode partitionsNode(const cluster::MetadataSnapshot& metadata) {
    models::TreeNode node = leaf(QStringLiteral("partitions"), Words::tr("Partitions"), style::Icon::Partition);
    if (!metadata.all_topics) return node;
    qint64 count = 0;
    for (const auto& topic : metadata.topics)
        count += qint64(topic->partitions.size());
    node.item.count = format::count(count);
    return node;
}

models::TreeNode connectionNode(const controllers::Connection& connection, const Below& below) {
    models::TreeNode node;
    const auto* session = connection.session.get();
    node.item.id = QString::fromStdString(connection.profile.id);
    node.item.text = format::visible(QString::fromStdString(connection.profile.name));
    node.item.strong = true;
    node.item.quiet = session == nullptr;
    node.item.shape = shapeOf(session);
    node.item.environment = environmentOf(connection.profile);
    node.item.locked = connection.profile.read_only && (session == nullptr || !connection.session->writes().isOpen());
    if (session == nullptr) return node;
    if (session->state() != State::Connected) node.item.count = stateWord(session);
    const auto& metadata = *session->metadata();
    node.children.push_back(leaf(QStringLiteral("overview"), Words::tr("Overview"), style::Icon::Activity));
    node.children.push_back(brokersNode(metadata));
    node.children.push_back(topicsNode(metadata, below));
    node.children.push_back(groupsNode(below));
    node.children.push_back(partitionsNode(metadata));
    return node;
}

} // namespace

void RecentTopics::touch(const QString& topic) {
    touchName(topics, topic);
}

void RecentTopics::touchGroup(const QString& group) {
    touchName(groups, group);
}

style::StateShape shapeOf(const session::ClusterSession* session) {
    if (session == nullptr) return style::StateShape::Ring;
    switch (session->state()) {
    case State::Connected:
        return style::StateShape::Disc;
    case State::Connecting:
        return session->error() ? style::StateShape::Square : style::StateShape::HalfDisc;
    case State::Reconnecting:
        return style::StateShape::Square;
    case State::Idle:
    case State::Closed:
        break;
    }
    return style::StateShape::Ring;
}

QString stateWord(const session::ClusterSession* session) {
    if (session == nullptr) return Words::tr("not connected");
    switch (session->state()) {
    case State::Connected:
        return Words::tr("connected");
    case State::Connecting:
        return session->error() ? Words::tr("trying again…") : Words::tr("connecting…");
    case State::Reconnecting:
        return Words::tr("trying again…");
    case State::Idle:
    case State::Closed:
        break;
    }
    return Words::tr("not connected");
}

style::Environment environmentOf(const profiles::Profile& profile) {
    switch (profile.environment) {
    case profiles::EnvironmentKind::Dev:
        return style::Environment::Dev;
    case profiles::EnvironmentKind::Test:
        return style::Environment::Test;
    case profiles::EnvironmentKind::Prod:
        return style::Environment::Prod;
    }
    return style::Environment::None;
}

QString topicNode(const QString& topic) {
    return kTopicPrefix + topic;
}

QString groupNode(const QString& group) {
    return kGroupPrefix + group;
}

std::optional<QString> topicOf(const QString& node) {
    return behind(kTopicPrefix, node);
}

std::optional<QString> groupOf(const QString& node) {
    return behind(kGroupPrefix, node);
}

std::vector<models::TreeNode> navigationContent(const controllers::ConnectionHub& hub, const TreeNames& names) {
    std::vector<models::TreeNode> roots;
    for (const auto& connection : hub.connections()) {
        const QString id = QString::fromStdString(connection->profile.id);
        Below below{names.recent.value(id), {}, {}, {}};
        if (const auto* pins = names.pins.value(id)) {
            below.pinnedTopics = pins->of(views::Pins::Kind::Topic);
            below.pinnedGroups = pins->of(views::Pins::Kind::Group);
            if (!below.pinnedGroups.isEmpty()) below.groups = names.groups(id);
        }
        roots.push_back(connectionNode(*connection, below));
    }
    return roots;
}

} // namespace odradek::window
