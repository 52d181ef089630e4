// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"
#include "sandbox/log/cleaner.h"

#include "wire/messages/list_offsets.h"
#include "wire/messages/offset_for_leader_epoch.h"

#include <optional>

namespace odradek::sandbox {
namespace {

using Request = wire::ListOffsetsRequest;
using Response = wire::ListOffsetsResponse;

// Special timestamps (KIP-734, KIP-405, KIP-1005, KIP-1023).
constexpr std::int64_t kLatest = -1;
constexpr std::int64_t kEarliest = -2;
constexpr std::int64_t kGreatestTime = -3;
constexpr std::int64_t kEarliestLocal = -4;
constexpr std::int64_t kLatestTiered = -5;
constexpr std::int64_t kEarliestPending = -6;

// The first version in which a time below 0 has a meaning; nothing where it never has. Version 0 knows the two oldest.
std::optional<std::int16_t> first_version(std::int64_t timestamp) {
    switch (timestamp) {
    case kLatest:
    case kEarliest:
        return 0;
    case kGreatestTime:
        return 7;
    case kEarliestLocal:
        return 8;
    case kLatestTiered:
        return 9;
    case kEarliestPending:
        return 11;
    default:
        return std::nullopt;
    }
}

bool understands(std::int64_t timestamp, std::int16_t version) {
    if (timestamp >= 0) return true;
    const auto first = first_version(timestamp);
    return first && version >= *first;
}

TimeLookup look_up(const PartitionLog& log, std::int64_t timestamp, bool committed) {
    const base::Offset end = committed ? log.stable_offset() : log.end_offset();
    switch (timestamp) {
    case kLatest:
        return {end, -1, log.epoch_at(end)};
    case kEarliest:
    case kEarliestLocal:
        return {log.start_offset(), -1, log.epoch_at(log.start_offset())};
    case kGreatestTime:
        return find_greatest_time(log);
    // Nothing is tiered here.
    case kLatestTiered:
    case kEarliestPending:
        return {};
    default:
        break;
    }
    const TimeLookup found = find_by_time(log, timestamp);
    return found.offset < end ? found : TimeLookup{};
}

void answer_partition(const Call& call, const Request& request, const std::string& topic,
                      const Request::ListOffsetsPartition& asked, Response::ListOffsetsPartitionResponse& answer) {
    answer.partition_index = asked.partition_index;
    if (!understands(asked.timestamp, call.version)) {
        answer.error_code = code::number(code::UnsupportedVersion);
        return;
    }
    const Lookup found = lead(call, topic, asked.partition_index, asked.current_leader_epoch);
    answer.error_code = code::number(found.error);
    if (!found) return;
    const PartitionLog& log = found.partition->log;
    const TimeLookup place = look_up(log, asked.timestamp, request.isolation_level == 1);
    answer.offset = place.offset;
    answer.timestamp = place.timestamp;
    answer.leader_epoch = place.leader_epoch;
    // Version 0 gives a list of segment starts, the newest first; there is one segment here.
    if (place.offset >= 0 && asked.max_num_offsets > 0) answer.old_style_offsets.push_back(place.offset);
    const bool more = asked.timestamp == kLatest && asked.max_num_offsets > 1 && place.offset > log.start_offset();
    if (more) answer.old_style_offsets.push_back(log.start_offset());
}

Response list_offsets(Call& call, const Request& request) {
    Response response;
    for (const auto& topic : request.topics) {
        auto& answer = response.topics.emplace_back();
        answer.name = topic.name;
        for (const auto& partition : topic.partitions)
            answer_partition(call, request, topic.name, partition, answer.partitions.emplace_back());
    }
    return response;
}

wire::OffsetForLeaderEpochResponse offset_for_leader_epoch(Call& call,
                                                           const wire::OffsetForLeaderEpochRequest& request) {
    wire::OffsetForLeaderEpochResponse response;
    for (const auto& topic : request.topics) {
        auto& answer = response.topics.emplace_back();
        answer.topic = topic.topic;
        for (const auto& asked : topic.partitions) {
            auto& part = answer.partitions.emplace_back();
            part.partition = asked.partition;
            const Lookup found = lead(call, topic.topic, asked.partition, asked.current_leader_epoch);
            part.error_code = code::number(found.error);
            if (!found) continue;
            EpochEnd end = found.partition->log.end_of_epoch(asked.leader_epoch);
            // The current epoch may have no record yet.
            if (asked.leader_epoch == found.partition->epoch) {
                end = {asked.leader_epoch, found.partition->log.end_offset()};
            }
            part.leader_epoch = end.epoch;
            part.end_offset = end.end_offset;
        }
    }
    return response;
}

} // namespace

Handler list_offsets_handler() {
    return handler_of<Request, list_offsets>();
}

Handler offset_for_leader_epoch_handler() {
    return handler_of<wire::OffsetForLeaderEpochRequest, offset_for_leader_epoch>();
}

} // namespace odradek::sandbox
