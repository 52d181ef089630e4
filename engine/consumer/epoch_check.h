// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "base/task.h"

#include <memory>
#include <vector>

namespace odradek::cluster {
class Cluster;
}

namespace odradek::consumer {

/// Where does an epoch end in a leader's log?
struct EpochQuery {
    base::TopicPartition partition;               ///< The partition.
    base::BrokerId leader = base::BrokerId::None; ///< Its leader.
    base::LeaderEpoch current = -1;               ///< The leader epoch that the client knows.
    base::LeaderEpoch read = -1;                  ///< The epoch of the last batch that was read.
};

/// Asks the leaders (OffsetForLeaderEpoch, KIP-320), one request a leader. Answers in the order of the queries: the
/// first offset behind the epoch, −1 where the leader does not know it. Errors, each for itself: Broker (moved leader,
/// fenced epoch), Unsupported before 0.11, those of the connection.
base::Task<std::vector<base::Result<base::Offset>>> look_up_epoch_ends(std::shared_ptr<cluster::Cluster> cluster,
                                                                       std::vector<EpochQuery> queries);

} // namespace odradek::consumer
