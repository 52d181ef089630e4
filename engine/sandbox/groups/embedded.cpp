// SPDX-License-Identifier: Apache-2.0
#include "sandbox/groups/embedded.h"

#include "wire/codec.h"
#include "wire/messages/consumer_protocol.h"
#include "wire/writer.h"

#include <utility>

namespace odradek::sandbox {
namespace {

constexpr std::int16_t kProtocolVersion = 1;

template <class Message>
base::Bytes embedded(const Message& message) {
    wire::Writer writer;
    writer.int16(kProtocolVersion);
    writer.bytes(wire::encode(message, kProtocolVersion));
    return writer.take();
}

} // namespace

base::Bytes embedded_subscription(const std::string& topic) {
    wire::ConsumerProtocolSubscription subscription;
    subscription.topics.push_back(topic);
    return embedded(subscription);
}

base::Bytes embedded_assignment(const std::string& topic, std::vector<std::int32_t> partitions) {
    wire::ConsumerProtocolAssignment assignment;
    auto& assigned = assignment.assigned_partitions.emplace_back();
    assigned.topic = topic;
    assigned.partitions = std::move(partitions);
    return embedded(assignment);
}

} // namespace odradek::sandbox
