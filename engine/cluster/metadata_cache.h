// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/events.h"
#include "cluster/metadata.h"
#include "net/endpoint.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace odradek::wire {
struct MetadataResponse;
}

namespace odradek::cluster {

struct LeaderHint;

/// Merges what the cluster tells into one snapshot after another. What is known to be good stays until something better
/// comes: leader epochs never go back, a topic in error keeps its partitions, a topic that is missing from one full
/// answer is kept once more. No I/O and no clock of its own. Engine thread only.
class MetadataCache {
public:
    /// When an answer came.
    struct Arrival {
        base::MonotonicTime at;      ///< Monotonic.
        base::TimestampMs at_ms = 0; ///< By the wall clock.
    };

    /// `bootstrap` is what advertised addresses are held against.
    explicit MetadataCache(std::vector<net::Endpoint> bootstrap);

    /// The newest snapshot; never null.
    const std::shared_ptr<const MetadataSnapshot>& snapshot() const noexcept { return snapshot_; }

    /// Takes an answer in. `all` says that it was asked for every topic. An answer without a broker changes nothing.
    /// True if the snapshot is a newer one.
    bool merge(const wire::MetadataResponse& response, bool all, Arrival arrival);

    /// Takes in that the cluster has no topic yet, and so names no broker either: 0.8 learns of its brokers with the
    /// first topic. Whatever is known stays. False where a broker is known: the answer is then no answer.
    bool merge_nothing_yet(Arrival arrival);

    /// Sets what a broker speaks.
    void set_versions(base::BrokerId broker, std::shared_ptr<const net::BrokerVersions> versions);

    /// Sets the controller, where another answer than Metadata's tells it (KRaft).
    void set_controller(base::BrokerId controller);

    /// From now on merge() leaves the controller alone, and what it told is forgotten: in KRaft, Metadata names any
    /// broker.
    void ignore_controller_in_metadata();

    /// See Cluster::learn_leaders.
    bool learn_leaders(const std::vector<LeaderHint>& leaders, const std::vector<BrokerInfo>& brokers);

    /// Drops topics at once. True if one of them was known.
    bool forget(const std::vector<std::string>& names);

    /// Throws std::logic_error where the snapshot breaks a rule of its own: order, references. For tests.
    void verify() const;

private:
    using TopicPtr = std::shared_ptr<const TopicInfo>;

    std::shared_ptr<MetadataSnapshot> copy() const;
    void publish(std::shared_ptr<MetadataSnapshot> next);
    void merge_brokers(MetadataSnapshot& next, const wire::MetadataResponse& response) const;
    void merge_topics(MetadataSnapshot& next, const wire::MetadataResponse& response, bool all);
    TopicPtr merged(const TopicPtr& known, TopicInfo fresh) const;
    TopicPtr keep_once(const TopicPtr& known);

    const std::vector<net::Endpoint> bootstrap_;
    std::shared_ptr<const MetadataSnapshot> snapshot_;
    std::map<std::string, int> missed_; // topics that the last full answer did not have
    bool metadata_knows_controller_ = true;
};

} // namespace odradek::cluster
