// SPDX-License-Identifier: Apache-2.0
#include "sandbox/common/default_configs.h"

#include <algorithm>
#include <array>

namespace odradek::sandbox {
namespace {

using enum ConfigType;

constexpr std::array kTopics{
    ConfigDefault{"cleanup.policy", List, "delete", "log.cleanup.policy", "What is done with old segments."},
    ConfigDefault{"compression.type", String, "producer", "compression.type", "The codec that records are kept in."},
    ConfigDefault{"delete.retention.ms", Long, "86400000", "log.cleaner.delete.retention.ms",
                  "How long tombstones stay."},
    ConfigDefault{"file.delete.delay.ms", Long, "60000", "log.segment.delete.delay.ms",
                  "Wait before a file is removed."},
    ConfigDefault{"flush.messages", Long, "9223372036854775807", "log.flush.interval.messages",
                  "Messages between syncs."},
    ConfigDefault{"flush.ms", Long, "9223372036854775807", "log.flush.interval.ms", "Time between syncs."},
    ConfigDefault{"index.interval.bytes", Int, "4096", "log.index.interval.bytes", "Bytes between index entries."},
    ConfigDefault{"local.retention.bytes", Long, "-2", "log.local.retention.bytes", "Bytes kept locally when tiered."},
    ConfigDefault{"local.retention.ms", Long, "-2", "log.local.retention.ms", "Time kept locally when tiered."},
    ConfigDefault{"max.compaction.lag.ms", Long, "9223372036854775807", "log.cleaner.max.compaction.lag.ms",
                  "Longest time that a message stays uncompacted."},
    ConfigDefault{"max.message.bytes", Int, "1048588", "message.max.bytes", "The largest record batch."},
    ConfigDefault{"message.timestamp.after.max.ms", Long, "3600000", "log.message.timestamp.after.max.ms",
                  "How far timestamps may lie ahead."},
    ConfigDefault{"message.timestamp.before.max.ms", Long, "9223372036854775807", "log.message.timestamp.before.max.ms",
                  "How far timestamps may lie behind."},
    ConfigDefault{"message.timestamp.type", String, "CreateTime", "log.message.timestamp.type",
                  "Whose time a record carries."},
    ConfigDefault{"min.cleanable.dirty.ratio", Double, "0.5", "log.cleaner.min.cleanable.ratio",
                  "How dirty a log must be to be compacted."},
    ConfigDefault{"min.compaction.lag.ms", Long, "0", "log.cleaner.min.compaction.lag.ms",
                  "Least time that a message stays uncompacted."},
    ConfigDefault{"min.insync.replicas", Int, "1", "min.insync.replicas", "Replicas that must have a write."},
    ConfigDefault{"preallocate", Boolean, "false", "log.preallocate", "Whether segments are allocated ahead."},
    ConfigDefault{"remote.storage.enable", Boolean, "false", "", "Whether the log is tiered."},
    ConfigDefault{"retention.bytes", Long, "-1", "log.retention.bytes", "Bytes a partition keeps."},
    ConfigDefault{"retention.ms", Long, "604800000", "log.retention.ms", "How long records are kept."},
    ConfigDefault{"segment.bytes", Int, "1073741824", "log.segment.bytes", "Size of a segment."},
    ConfigDefault{"segment.index.bytes", Int, "10485760", "log.index.size.max.bytes", "Size of an index."},
    ConfigDefault{"segment.jitter.ms", Long, "0", "log.roll.jitter.ms", "Spread of the times at which segments roll."},
    ConfigDefault{"segment.ms", Long, "604800000", "log.roll.ms", "Age at which a segment rolls."},
    ConfigDefault{"unclean.leader.election.enable", Boolean, "false", "unclean.leader.election.enable",
                  "Whether a replica out of sync may lead."},
};

constexpr std::array kBrokers{
    ConfigDefault{"advertised.listeners", String, "", "", "The addresses that clients are told."},
    ConfigDefault{"auto.create.topics.enable", Boolean, "false", "",
                  "Whether a missing topic is created when asked for."},
    ConfigDefault{"background.threads", Int, "10", "", "Threads for background work."},
    ConfigDefault{"broker.id", Int, "0", "", "The broker's id."},
    ConfigDefault{"broker.rack", String, "", "", "The broker's rack."},
    ConfigDefault{"compression.type", String, "producer", "", "The codec that records are kept in."},
    ConfigDefault{"default.replication.factor", Int, "1", "", "Replicas of a topic made without a number."},
    ConfigDefault{"delete.topic.enable", Boolean, "true", "", "Whether topics can be deleted."},
    ConfigDefault{"group.initial.rebalance.delay.ms", Int, "0", "", "Wait for more members in an empty group."},
    ConfigDefault{"group.max.session.timeout.ms", Int, "1800000", "", "Longest session of a member."},
    ConfigDefault{"group.min.session.timeout.ms", Int, "6000", "", "Shortest session of a member."},
    ConfigDefault{"listeners", List, "", "", "The addresses that the broker listens on."},
    ConfigDefault{"log.cleaner.enable", Boolean, "true", "", "Whether logs are compacted."},
    ConfigDefault{"log.cleanup.policy", List, "delete", "", "What is done with old segments."},
    ConfigDefault{"log.dirs", List, "/sandbox/logs", "", "Where the logs lie."},
    ConfigDefault{"log.retention.bytes", Long, "-1", "", "Bytes a partition keeps."},
    ConfigDefault{"log.retention.check.interval.ms", Long, "300000", "", "How often retention is checked."},
    ConfigDefault{"log.retention.hours", Int, "168", "", "How long records are kept."},
    ConfigDefault{"log.segment.bytes", Int, "1073741824", "", "Size of a segment."},
    ConfigDefault{"message.max.bytes", Int, "1048588", "", "The largest record batch."},
    ConfigDefault{"min.insync.replicas", Int, "1", "", "Replicas that must have a write."},
    ConfigDefault{"num.io.threads", Int, "8", "", "Threads that serve requests."},
    ConfigDefault{"num.network.threads", Int, "3", "", "Threads that read and write sockets."},
    ConfigDefault{"num.partitions", Int, "1", "", "Partitions of a topic made without a number."},
    ConfigDefault{"offsets.retention.minutes", Int, "10080", "", "How long the offsets of an empty group are kept."},
    ConfigDefault{"offsets.topic.num.partitions", Int, "50", "", "Partitions of __consumer_offsets."},
    ConfigDefault{"process.roles", List, "broker,controller", "", "What this node is."},
    ConfigDefault{"ssl.keystore.password", Password, "", "", "The password of the key store."},
    ConfigDefault{"transaction.max.timeout.ms", Int, "900000", "", "Longest transaction."},
    ConfigDefault{"unclean.leader.election.enable", Boolean, "false", "", "Whether a replica out of sync may lead."},
};

constexpr std::array kGroups{
    ConfigDefault{"consumer.heartbeat.interval.ms", Int, "5000", "", "How often members of a consumer group report."},
    ConfigDefault{"consumer.session.timeout.ms", Int, "45000", "", "After how long a silent member is dropped."},
    ConfigDefault{"share.auto.offset.reset", String, "latest", "", "Where a share group begins."},
    ConfigDefault{"share.record.lock.duration.ms", Int, "30000", "", "How long a record is lent to a member."},
};

} // namespace

std::span<const ConfigDefault> topic_defaults() noexcept {
    return kTopics;
}

std::span<const ConfigDefault> broker_defaults() noexcept {
    return kBrokers;
}

std::span<const ConfigDefault> group_defaults() noexcept {
    return kGroups;
}

const ConfigDefault* find_default(std::span<const ConfigDefault> settings, std::string_view name) noexcept {
    const auto found = std::ranges::find(settings, name, &ConfigDefault::name);
    return found == settings.end() ? nullptr : &*found;
}

} // namespace odradek::sandbox
