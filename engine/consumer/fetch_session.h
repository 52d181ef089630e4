// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <cstdint>
#include <map>
#include <vector>

namespace odradek::consumer {

/// What is asked of a broker about one partition.
struct FetchItem {
    std::uint32_t slot = 0;       ///< The partition's index in the scan.
    base::Offset position = 0;    ///< The next offset to read.
    base::LeaderEpoch epoch = -1; ///< The leader epoch that the client knows.
    std::int32_t max_bytes = 0;   ///< Most bytes in the answer.

    friend bool operator==(const FetchItem&, const FetchItem&) = default;
};

/// A fetch request in terms of slots.
struct SessionFetch {
    std::int32_t session_id = 0;            ///< 0: none.
    std::int32_t session_epoch = -1;        ///< −1: no session, 0: a full fetch that opens one, above: incremental.
    std::vector<FetchItem> items{};         ///< All partitions, or those that changed.
    std::vector<std::uint32_t> forgotten{}; ///< Slots that leave the session.

    friend bool operator==(const SessionFetch&, const SessionFetch&) = default;
};

/// The fetch session with one broker (KIP-227): what the broker remembers, so that a request names only what changed.
/// Sans I/O, engine thread only. Between build() and its outcome (answered, refused, failed) no other build().
class FetchSession {
public:
    /// The next request for these items (by ascending slot). `sessions`: whether the broker has them (Fetch from v7).
    SessionFetch build(const std::vector<FetchItem>& items, bool sessions);

    /// The request was answered without a top-level error. `session_id` 0: the broker keeps no session.
    void answered(std::int32_t session_id);

    /// The broker refused the session or the request: the next fetch is a full one.
    void refused(base::KafkaCode code);

    /// No answer came; what the broker remembers is unknown: the next fetch is a full one and replaces the session.
    void failed();

    /// Whether the next fetch names every partition.
    bool full() const noexcept { return epoch_ == 0; }

    /// The broker's session, 0 for none.
    std::int32_t id() const noexcept { return id_; }

private:
    SessionFetch build_full(const std::vector<FetchItem>& items);
    SessionFetch build_incremental(const std::vector<FetchItem>& items);

    std::int32_t id_ = 0;
    std::int32_t epoch_ = 0;
    std::map<std::uint32_t, FetchItem> known_;
};

} // namespace odradek::consumer
