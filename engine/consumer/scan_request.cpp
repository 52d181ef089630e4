// SPDX-License-Identifier: Apache-2.0
#include "consumer/scan_request.h"

#include <algorithm>
#include <set>

namespace odradek::consumer {
namespace {

using base::ErrorKind;
using base::Result;

Result<void> check_topics(const ScanRequest& request) {
    if (request.topics.empty()) return base::fail(ErrorKind::Usage, "TOPIC", "no topic is named");
    std::set<std::string> names;
    for (const ScanTopic& topic : request.topics) {
        if (topic.name.empty()) return base::fail(ErrorKind::Usage, "TOPIC", "a topic's name is empty");
        if (!names.insert(topic.name).second) {
            return base::fail(ErrorKind::Usage, topic.name, "this topic is named twice");
        }
        const bool negative = std::ranges::any_of(topic.partitions, [](base::PartitionId id) { return id < 0; });
        if (negative) return base::fail(ErrorKind::Usage, "--partitions", "a partition's number is negative");
    }
    return {};
}

Result<void> check_from(const ScanFrom& from) {
    const auto* newest = std::get_if<FromNewest>(&from);
    if (newest != nullptr && newest->count < 1)
        return base::fail(ErrorKind::Usage, "--from", "newest needs at least 1");
    const auto* next = std::get_if<FromNext>(&from);
    if (next != nullptr && next->count < 1) return base::fail(ErrorKind::Usage, "--from", "a page needs at least 1");
    const auto* offset = std::get_if<FromOffset>(&from);
    if (offset != nullptr && offset->offset < 0)
        return base::fail(ErrorKind::Usage, "--from", "the offset is negative");
    return {};
}

Result<void> check_ways(const ScanRequest& request) {
    const auto* to = std::get_if<ToOffset>(&request.to);
    if (to != nullptr && to->offset < 0) return base::fail(ErrorKind::Usage, "--to", "the offset is negative");
    if (request.limit && *request.limit < 1) return base::fail(ErrorKind::Usage, "--limit", "it is below 1");
    if (!request.follow) return {};
    if (request.order == Order::Time) {
        return base::fail(ErrorKind::Usage, "--order", "sorting by time needs a bounded range, so not --follow");
    }
    if (std::holds_alternative<FromNext>(request.from)) {
        return base::fail(ErrorKind::Usage, "--follow", "a page cannot be followed");
    }
    return {};
}

} // namespace

Result<void> validate(const ScanRequest& request) {
    Result<void> topics = check_topics(request);
    if (!topics) return topics;
    Result<void> from = check_from(request.from);
    if (!from) return from;
    return check_ways(request);
}

} // namespace odradek::consumer
