// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace odradek::net {

/// The requests of one connection that have been sent and not been answered, in their order: a broker answers a
/// connection in order, so the next answer belongs to the oldest. A request that nobody waits for any more is
/// abandoned, never erased: its answer still comes, and must be told from bytes nobody asked for. No I/O, no clock of
/// its own. Engine thread only.
template <class Waiter>
class InFlightTable {
public:
    /// What an answer's correlation id turned out to be.
    struct Match {
        Waiter waiter{};               ///< Whoever waits; default where the request was abandoned.
        bool abandoned = false;        ///< Nobody waits: drop the answer.
        base::MonotonicTime sent_at{}; ///< When the request was sent.
    };

    /// Takes a request in as the newest and answers with its correlation id (0 … 2³¹−1, then 0 again).
    std::int32_t add(Waiter waiter, base::MonotonicTime sent_at, base::MonotonicTime deadline) {
        const std::int32_t id = next_id_;
        next_id_ = static_cast<std::int32_t>((static_cast<std::uint32_t>(next_id_) + 1U) & 0x7fff'ffffU);
        entries_.push_back({id, std::move(waiter), sent_at, deadline, false});
        return id;
    }

    /// Nobody waits for this one any more. Unknown ids are ignored.
    void abandon(std::int32_t id) {
        for (Entry& entry : entries_) {
            if (entry.id != id) continue;
            entry.waiter = Waiter{};
            entry.abandoned = true;
        }
    }

    /// The request that an answer with this id belongs to, which leaves the table; nothing if it is not the oldest one.
    std::optional<Match> match(std::int32_t id) {
        if (entries_.empty() || entries_.front().id != id) return std::nullopt;
        Entry entry = std::move(entries_.front());
        entries_.pop_front();
        return Match{std::move(entry.waiter), entry.abandoned, entry.sent_at};
    }

    /// The earliest deadline, of abandoned requests too: a broker that never answers them has stopped.
    std::optional<base::MonotonicTime> next_deadline() const {
        std::optional<base::MonotonicTime> earliest;
        for (const Entry& entry : entries_) {
            if (!earliest || entry.deadline < *earliest) earliest = entry.deadline;
        }
        return earliest;
    }

    /// When the oldest request was sent that somebody waits for; nothing where nobody waits.
    std::optional<base::MonotonicTime> waiting_since() const {
        for (const Entry& entry : entries_) {
            if (!entry.abandoned) return entry.sent_at;
        }
        return std::nullopt;
    }

    /// Whether a request's deadline has passed by `now`.
    bool is_overdue(std::int32_t id, base::MonotonicTime now) const {
        for (const Entry& entry : entries_) {
            if (entry.id == id) return entry.deadline <= now;
        }
        return false;
    }

    /// Empties the table: everyone who still waits, the oldest first. Second: whether that one was overdue at `now`.
    std::vector<std::pair<Waiter, bool>> take_all(base::MonotonicTime now) {
        std::vector<std::pair<Waiter, bool>> waiters;
        for (Entry& entry : entries_) {
            if (!entry.abandoned) waiters.emplace_back(std::move(entry.waiter), entry.deadline <= now);
        }
        entries_.clear();
        return waiters;
    }

    /// How many are out, abandoned ones included.
    std::size_t size() const noexcept { return entries_.size(); }

    /// Sets the id that comes next, not negative.
    void set_next_id(std::int32_t id) noexcept { next_id_ = id; }

private:
    struct Entry {
        std::int32_t id;
        Waiter waiter;
        base::MonotonicTime sent_at;
        base::MonotonicTime deadline;
        bool abandoned;
    };
    std::deque<Entry> entries_;
    std::int32_t next_id_ = 0;
};

} // namespace odradek::net
