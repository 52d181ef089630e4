// SPDX-License-Identifier: Apache-2.0
#include "sandbox/kernel/request_log.h"

#include <algorithm>
#include <array>

namespace odradek::sandbox {

std::uint64_t RequestLog::note(RequestSeen request) {
    ++total_;
    request.nth = counts_[{request.api, request.broker}]++;
    const std::uint64_t nth = request.nth;
    recent_.push_back(std::move(request));
    if (recent_.size() > kKept) recent_.pop_front();
    return nth;
}

std::uint64_t RequestLog::count(wire::ApiKey api) const {
    std::uint64_t sum = 0;
    for (const auto& [key, count] : counts_) {
        if (key.first == api) sum += count;
    }
    return sum;
}

std::uint64_t RequestLog::count(wire::ApiKey api, base::BrokerId broker) const {
    const auto found = counts_.find({api, broker});
    return found == counts_.end() ? 0 : found->second;
}

bool RequestLog::only_looked() const {
    using enum wire::ApiKey;
    constexpr std::array kJoining{JoinGroup, SyncGroup, Heartbeat, OffsetCommit, ConsumerGroupHeartbeat};
    return std::ranges::all_of(kJoining, [this](wire::ApiKey api) { return count(api) == 0; });
}

void RequestLog::clear() {
    counts_.clear();
    recent_.clear();
    total_ = 0;
}

} // namespace odradek::sandbox
