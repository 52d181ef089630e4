// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/delete_records.h"

namespace odradek::sandbox {
namespace {

using Response = wire::DeleteRecordsResponse;

constexpr std::int64_t kToTheEnd = -1;

// The low watermark afterwards, or why the records stay.
void delete_before(const Call& call, const std::string& topic, base::Offset offset,
                   Response::DeleteRecordsPartitionResult& answer) {
    answer.low_watermark = -1;
    const Lookup found = lead(call, topic, answer.partition_index);
    code::KafkaCode error = found.error;
    if (found) {
        PartitionLog& log = found.partition->log;
        const base::Offset to = offset == kToTheEnd ? log.end_offset() : offset;
        if (!found.topic->cleans_by("delete")) {
            error = code::PolicyViolation;
        } else if (to < 0 || to > log.end_offset()) {
            error = code::OffsetOutOfRange;
        } else {
            log.delete_before(to);
            answer.low_watermark = log.start_offset();
        }
    }
    answer.error_code = code::number(error);
}

Response delete_records(Call& call, const wire::DeleteRecordsRequest& request) {
    Response response;
    for (const auto& topic : request.topics) {
        auto& answer = response.topics.emplace_back();
        answer.name = topic.name;
        for (const auto& asked : topic.partitions) {
            auto& part = answer.partitions.emplace_back();
            part.partition_index = asked.partition_index;
            delete_before(call, topic.name, asked.offset, part);
        }
    }
    call.kernel.changed.pulse();
    return response;
}

} // namespace

Handler delete_records_handler() {
    return handler_of<wire::DeleteRecordsRequest, delete_records>();
}

} // namespace odradek::sandbox
