// SPDX-License-Identifier: Apache-2.0
#include "admin/add_partitions.h"

#include "admin/item_error.h"
#include "base/kafka_errors.h"
#include "base/translate.h"
#include "cluster/cluster.h"
#include "wire/messages/create_partitions.h"

#include <algorithm>
#include <utility>

namespace odradek::admin {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;
using wire::CreatePartitionsRequest;
using wire::CreatePartitionsResponse;

std::int32_t count_of(const cluster::TopicInfo& topic) {
    return static_cast<std::int32_t>(topic.partitions.size());
}

Result<void> check(const MorePartitions& wanted, const cluster::MetadataSnapshot& metadata) {
    const cluster::TopicInfo* topic = topic_of(metadata, wanted.topic);
    if (topic == nullptr) return base::fail(ErrorKind::NotFound, wanted.topic, "there is no such topic");
    const std::int32_t now = count_of(*topic);
    if (auto good = refuse(wanted.topic, check_more_partitions(wanted.total, now)); !good) return good;
    if (wanted.assignment.empty()) return {};
    if (std::cmp_not_equal(wanted.assignment.size(), wanted.total - now)) {
        return base::fail(ErrorKind::Usage, wanted.topic,
                          "the replicas of each new partition must be named, of no other one");
    }
    return refuse(wanted.topic, check_assignment(wanted.assignment, metadata));
}

CreatePartitionsRequest make_request(const MorePartitions& wanted, const Access& access, bool validate_only) {
    CreatePartitionsRequest request;
    request.timeout_ms = broker_patience_ms(access);
    request.validate_only = validate_only;
    auto& topic = request.topics.emplace_back();
    topic.name = wanted.topic;
    topic.count = wanted.total;
    topic.assignments.reset();
    if (wanted.assignment.empty()) return request;
    topic.assignments.emplace();
    for (const auto& replicas : wanted.assignment) {
        auto& assigned = topic.assignments->emplace_back();
        for (const base::BrokerId id : replicas)
            assigned.broker_ids.push_back(base::number(id));
    }
    return request;
}

Task<Result<bool>> has_so_many(Access access, MorePartitions wanted) {
    MetadataTest test = [name = wanted.topic, total = wanted.total](const cluster::MetadataSnapshot& metadata) {
        const cluster::TopicInfo* topic = topic_of(metadata, name);
        return topic != nullptr && count_of(*topic) >= total;
    };
    co_return co_await look_until(access, {wanted.topic}, std::move(test));
}

// The topic after an answer that was lost, or that said the controller needs longer.
Task<WriteResult> settle(Access access, MorePartitions wanted, WriteOptions options, base::Error why) {
    if (options.validate_only) co_return failed(wanted.topic, std::move(why));
    auto grown = co_await has_so_many(access, wanted);
    if (grown && *grown) {
        co_return WriteResult{wanted.topic,
                              WriteState::Written,
                              {},
                              ODRADEK_TR("WriteRemark", "The answer was lost; the partitions are there.")};
    }
    co_return WriteResult{
        wanted.topic, WriteState::Unknown, std::move(why),
        ODRADEK_TR("WriteRemark",
                   "It was sent, and the partitions cannot be seen yet: look before you add them again.")};
}

Task<WriteResult> take(Access access, MorePartitions wanted, WriteOptions options, CreatePartitionsResponse response) {
    using Part = CreatePartitionsResponse::CreatePartitionsTopicResult;
    const auto answer = std::ranges::find(response.results, wanted.topic, &Part::name);
    std::optional<base::Error> error;
    if (answer == response.results.end()) {
        error = base::fail(ErrorKind::Protocol, wanted.topic, "the answer lacks it").error();
        co_return co_await settle(access, wanted, options, std::move(*error));
    }
    error = error_of(answer->error_code, wanted.topic, answer->error_message);
    if (error && error->code == base::code::RequestTimedOut) {
        co_return co_await settle(access, wanted, options, std::move(*error));
    }
    if (error) co_return failed(wanted.topic, std::move(*error));
    const WriteState state = options.validate_only ? WriteState::Checked : WriteState::Written;
    WriteResult result{wanted.topic, state, {}, {}};
    if (state == WriteState::Checked || !options.wait) co_return result;
    auto seen = co_await has_so_many(access, wanted);
    if (!seen || !*seen)
        result.remark = ODRADEK_TR("WriteRemark", "They are created; the brokers do not tell of them yet.");
    co_return result;
}

} // namespace

Task<Result<WriteResult>> add_partitions(Access access, MorePartitions wanted, WriteOptions options) {
    auto before = co_await read_topics(access, {wanted.topic});
    if (!before) co_return base::forward(before);
    if (auto good = check(wanted, **before); !good) co_return base::forward(good);
    const cluster::CallOptions call = write_call(access);
    CreatePartitionsRequest request = make_request(wanted, access, options.validate_only);
    auto response = co_await access.cluster->call(cluster::Target::controller(), std::move(request), call);
    if (response) co_return co_await take(access, wanted, options, std::move(*response));
    if (response.error().kind == ErrorKind::Unsupported) {
        co_return base::fail(ErrorKind::Unsupported, wanted.topic,
                             "brokers before 1.0 cannot be asked to add partitions");
    }
    if (!*call.in_doubt) co_return base::forward(response);
    co_return co_await settle(access, wanted, options, response.error());
}

} // namespace odradek::admin
