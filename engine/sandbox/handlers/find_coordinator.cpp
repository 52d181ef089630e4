// SPDX-License-Identifier: Apache-2.0
#include "sandbox/groups/offsets_topic.h"
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/find_coordinator.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

using Request = wire::FindCoordinatorRequest;
using Response = wire::FindCoordinatorResponse;

constexpr std::int16_t kManyKeys = 4; // the first version with a list of keys (KIP-699)
constexpr std::int8_t kTransaction = 1;
constexpr std::int32_t kOffsetsPartitions = 50;

Response::Coordinator find(const Call& call, const std::string& key) {
    Response::Coordinator answer;
    answer.key = key;
    answer.error_message = std::nullopt;
    const BrokerState* broker = call.kernel.cluster.find_broker(call.kernel.cluster.coordinator(key));
    code::KafkaCode error = call.faults.error();
    if (broker == nullptr) error = code::CoordinatorNotAvailable;
    if (error == code::None) {
        answer.node_id = base::number(broker->spec.id);
        answer.host = broker->spec.host;
        answer.port = broker->spec.port;
        return answer;
    }
    answer.node_id = -1;
    answer.port = -1;
    answer.error_code = code::number(error);
    answer.error_message = message_of(error);
    return answer;
}

// As in Kafka, the first look for a group's coordinator makes the topic of its offsets.
void create_offsets_topic(Kernel& kernel) {
    if (kernel.cluster.find(std::string_view(kOffsetsTopic)) != nullptr) return;
    const auto replication = std::min<std::size_t>(kernel.cluster.brokers().size(), 3);
    kernel.cluster.create(offsets_topic(kOffsetsPartitions, static_cast<std::int16_t>(replication)));
}

Response find_coordinator(Call& call, const Request& request) {
    Response response;
    if (request.key_type != kTransaction) create_offsets_topic(call.kernel);
    if (call.version >= kManyKeys) {
        for (const std::string& key : request.coordinator_keys)
            response.coordinators.push_back(find(call, key));
        return response;
    }
    const Response::Coordinator found = find(call, request.key);
    response.error_code = found.error_code;
    response.error_message = found.error_message;
    response.node_id = found.node_id;
    response.host = found.host;
    response.port = found.port;
    return response;
}

} // namespace

Handler find_coordinator_handler() {
    return handler_of<Request, find_coordinator>();
}

} // namespace odradek::sandbox
