// SPDX-License-Identifier: Apache-2.0
#include "admin/time_lag.h"

#include "cluster/cluster.h"
#include "cluster/offset_lookup.h"

#include <algorithm>
#include <utility>

namespace odradek::admin {
namespace {

using base::Task;

// Fifty halvings narrow any span of milliseconds down to one.
constexpr int kRounds = 64;
constexpr base::TimestampMs kCloseEnoughMs = 10;
constexpr std::int64_t kCloseEnoughPart = 1000;
constexpr base::TimestampMs kStepFactor = 4;

} // namespace

bool TimestampSearch::narrow() const {
    if (!low_) return false;
    const base::TimestampMs enough = std::max(kCloseEnoughMs, (now_ - *low_) / kCloseEnoughPart);
    return high_ - *low_ <= enough;
}

std::optional<base::TimestampMs> TimestampSearch::next() const {
    if (exact_ || narrow() || high_ <= 0) return std::nullopt;
    if (low_) return *low_ + (high_ - *low_) / 2;
    return std::max<base::TimestampMs>(high_ - step_, 0);
}

void TimestampSearch::take(base::Offset found, base::TimestampMs timestamp) {
    const std::optional<base::TimestampMs> asked = next();
    if (!asked) return;
    if (found == offset_) {
        exact_ = timestamp;
    } else if (found >= 0 && found < offset_) {
        // Ours comes behind a record of that time, or has the same one.
        low_ = std::max(*asked, std::min(timestamp, high_));
    } else {
        high_ = *asked;
        if (!low_) step_ *= kStepFactor;
    }
}

std::optional<base::TimestampMs> TimestampSearch::timestamp() const {
    return exact_ ? exact_ : low_;
}

namespace {

/// Searches that go on side by side, one for each query.
struct Searches {
    std::vector<AgeQuery> queries;
    std::vector<TimestampSearch> of;

    /// The next question of each search that has one, and the indexes of these.
    std::pair<std::vector<cluster::OffsetQuery>, std::vector<std::size_t>> next() const {
        std::pair<std::vector<cluster::OffsetQuery>, std::vector<std::size_t>> asked;
        for (std::size_t index = 0; index < of.size(); ++index) {
            const auto time = of[index].next();
            if (!time) continue;
            asked.first.push_back({queries[index].partition, *time});
            asked.second.push_back(index);
        }
        return asked;
    }

    /// Takes the answers; false where none of them tells a record's time.
    bool take(const std::vector<std::size_t>& indexes, const std::vector<base::Result<cluster::FoundOffset>>& found) {
        bool any = false;
        for (std::size_t at = 0; at < found.size(); ++at) {
            // Old brokers look up segments, which tell no record's time.
            if (!found[at] || found[at]->by_segment) continue;
            of[indexes[at]].take(found[at]->offset, found[at]->timestamp);
            any = true;
        }
        return any;
    }
};

} // namespace

Task<std::vector<std::optional<std::int64_t>>> record_ages(Access access, std::vector<AgeQuery> queries) {
    const base::TimestampMs now = access.environment->wall_now();
    Searches searches{std::move(queries), {}};
    for (const AgeQuery& query : searches.queries)
        searches.of.emplace_back(query.offset, now);
    for (int round = 0; round < kRounds; ++round) {
        auto [asked, indexes] = searches.next();
        if (asked.empty()) break;
        const auto found = co_await cluster::look_up_offsets(access.cluster, std::move(asked), false);
        if (co_await base::is_cancelled() || !searches.take(indexes, found)) break;
    }
    std::vector<std::optional<std::int64_t>> ages;
    for (const TimestampSearch& search : searches.of) {
        const auto timestamp = search.timestamp();
        ages.push_back(timestamp ? std::optional(std::max<std::int64_t>(now - *timestamp, 0)) : std::nullopt);
    }
    co_return ages;
}

} // namespace odradek::admin
