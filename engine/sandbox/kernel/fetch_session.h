// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "sandbox/common/codes.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Incremental fetch sessions (KIP-227), from the broker's side.
namespace odradek::sandbox {

/// One partition as a client fetches it.
struct FetchItem {
    std::string topic;                           ///< By name, empty from Fetch v13 on.
    base::Uuid topic_id;                         ///< By id, zero before Fetch v13.
    base::PartitionId partition = -1;            ///< The partition's number.
    base::LeaderEpoch current_leader_epoch = -1; ///< What the client takes for the leader's epoch; −1: not told.
    base::Offset fetch_offset = 0;               ///< Where to read.
    base::LeaderEpoch last_fetched_epoch = -1;   ///< Epoch of the last record it has, for truncation; −1: not told.
    std::int32_t max_bytes = 0;                  ///< Most bytes of this partition.
    base::Offset sent_high_watermark = -1;       ///< What the session told it last.
    base::Offset sent_start_offset = -1;         ///< What the session told it last.

    /// Whether both mean the same partition.
    bool is_same_partition(const FetchItem& other) const {
        return topic == other.topic && topic_id == other.topic_id && partition == other.partition;
    }
};

/// A session's part of a fetch request.
struct SessionCall {
    std::int32_t id = 0;              ///< 0: none yet.
    std::int32_t epoch = -1;          ///< −1: no session wanted, 0: a new one, else the next in turn.
    std::vector<FetchItem> items;     ///< Partitions added or changed.
    std::vector<FetchItem> forgotten; ///< Partitions that are no longer fetched.
};

/// What to fetch, after the session was looked up.
struct SessionAnswer {
    code::KafkaCode error = code::None;      ///< None, FETCH_SESSION_ID_NOT_FOUND, INVALID_FETCH_SESSION_EPOCH.
    std::int32_t id = 0;                     ///< For the answer; 0 without a session.
    bool incremental = false;                ///< Whether unchanged partitions are left out of the answer.
    std::vector<FetchItem>* items = nullptr; ///< The session's partitions; nullptr: those of the request.
};

/// The sessions of one broker, at most kSlots of them; the oldest goes first. Engine thread only.
class FetchSessions {
public:
    /// max.incremental.fetch.session.cache.slots.
    static constexpr std::size_t kSlots = 1000;

    /// Looks up, creates or closes the session of a request. The pointer in the answer is valid until the next call.
    SessionAnswer open(const SessionCall& call);

    /// The partitions of a session, or nullptr once it is gone.
    std::vector<FetchItem>* find(std::int32_t id);

    /// Forgets all sessions, as a restarted broker does.
    void clear() { sessions_.clear(); }

    /// How many sessions there are.
    std::size_t size() const noexcept { return sessions_.size(); }

private:
    struct Session {
        std::int32_t next_epoch = 1;
        std::vector<FetchItem> items;
    };
    SessionAnswer create(const SessionCall& call);

    std::map<std::int32_t, Session> sessions_;
    std::int32_t next_id_ = 1;
};

} // namespace odradek::sandbox
