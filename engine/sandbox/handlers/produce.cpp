// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"
#include "sandbox/log/appender.h"

#include "records/split.h"
#include "wire/messages/produce.h"

namespace odradek::sandbox {
namespace {

using Request = wire::ProduceRequest;
using Response = wire::ProduceResponse;

constexpr std::int16_t kById = 13;               // from here topics go by id
constexpr std::int16_t kImpliesTransaction = 12; // from here a produce adds its partition by itself (KIP-890)

// Whether the transactional batches in it belong to an open transaction; opens or extends one where the version does.
code::KafkaCode admit(const Call& call, const Request& request, const base::TopicPartition& partition,
                      const base::SharedBytes& records) {
    const records::BatchRun run = records::split(records);
    if (run.batches.empty() || !run.batches.front()->header().transactional) return code::None;
    if (!request.transactional_id) return code::InvalidRequest;
    const records::BatchHeader& header = run.batches.front()->header();
    const ProducerIdentity producer{header.producer_id, header.producer_epoch};
    TransactionTable& transactions = call.kernel.transactions;
    if (call.version < kImpliesTransaction) return transactions.verify(*request.transactional_id, producer, partition);
    const code::KafkaCode error = transactions.add_partition(*request.transactional_id, producer, partition,
                                                             call.kernel.now(), call.kernel.wall_now());
    call.kernel.rearm();
    return error;
}

AppendAnswer append(const Call& call, const Request& request, const Lookup& found,
                    const Request::PartitionProduceData& data) {
    AppendAnswer answer;
    if (!data.records) {
        answer.error = code::InvalidRecord;
        return answer;
    }
    answer.error = admit(call, request, {found.topic->name, data.index}, *data.records);
    if (answer.error != code::None) return answer;
    return append_produced(*found.topic, *found.partition, *data.records, call.kernel.wall_now());
}

void produce_partition(const Call& call, const Request& request, Topic* topic,
                       const Request::PartitionProduceData& data, Response::PartitionProduceResponse& answer) {
    answer.index = data.index;
    answer.base_offset = -1;
    const Lookup found = lead(call, topic, data.index);
    AppendAnswer appended;
    appended.error = found.error;
    if (found) appended = append(call, request, found, data);
    answer.error_code = code::number(appended.error);
    if (!appended.message.empty()) answer.error_message = appended.message;
    if (appended.error == code::NotLeaderOrFollower && found.partition != nullptr) {
        answer.current_leader.leader_id = base::number(found.partition->leader);
        answer.current_leader.leader_epoch = found.partition->epoch;
    }
    if (appended.error != code::None) return;
    answer.base_offset = appended.base_offset;
    answer.log_append_time_ms = appended.append_time;
    answer.log_start_offset = found.partition->log.start_offset();
}

Response produce(Call& call, const Request& request) {
    Response response;
    call.silent = request.acks == 0;
    for (const auto& data : request.topic_data) {
        auto& answer = response.responses.emplace_back();
        answer.name = data.name;
        answer.topic_id = data.topic_id;
        const bool by_id = call.version >= kById;
        Topic* topic = find_topic(call, data.name, data.topic_id, by_id);
        if (topic == nullptr && !by_id && call.kernel.config.auto_create) {
            topic = call.kernel.create_automatically(data.name);
        }
        for (const auto& partition : data.partition_data) {
            auto& part = answer.partition_responses.emplace_back();
            produce_partition(call, request, topic, partition, part);
            if (topic == nullptr && by_id) part.error_code = code::number(code::UnknownTopicId);
        }
    }
    call.kernel.changed.pulse();
    return response;
}

} // namespace

Handler produce_handler() {
    return handler_of<Request, produce>();
}

} // namespace odradek::sandbox
