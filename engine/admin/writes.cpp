// SPDX-License-Identifier: Apache-2.0
#include "admin/writes.h"

#include "base/async.h"
#include "base/kafka_errors.h"
#include "cluster/cluster.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>
#include <utility>

namespace odradek::admin {
namespace {

using base::Result;
using base::Task;

constexpr int kLooks = 6;
constexpr std::chrono::milliseconds kFirstPause{100}; // doubled each time: about 3 s in all

} // namespace

std::string_view name(WriteState state) noexcept {
    constexpr std::array<std::string_view, 4> kNames{"written", "checked", "failed", "unknown"};
    return kNames[static_cast<std::size_t>(state)];
}

WriteResult failed(std::string subject, base::Error error) {
    return {std::move(subject), WriteState::Failed, std::move(error), {}};
}

WriteResult stopped(std::string subject) {
    auto error = base::fail(base::ErrorKind::Cancelled, subject, "stopped before it was sent").error();
    return failed(std::move(subject), std::move(error));
}

cluster::CallOptions write_call(const Access& access) {
    cluster::CallOptions options;
    options.timeout = access.cluster->config().request_timeout;
    options.in_doubt = std::make_shared<bool>(false);
    return options;
}

std::int32_t broker_patience_ms(const Access& access) {
    const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(access.cluster->config().request_timeout);
    const auto patience = std::max<std::int64_t>(1, limit.count() * 9 / 10);
    return static_cast<std::int32_t>(std::min<std::int64_t>(patience, std::numeric_limits<std::int32_t>::max()));
}

Task<Result<std::shared_ptr<const cluster::MetadataSnapshot>>> read_topics(Access access,
                                                                           std::vector<std::string> names) {
    cluster::TopicScope scope;
    scope.all = false;
    scope.names = std::move(names);
    co_return co_await access.cluster->refresh(std::move(scope));
}

const cluster::TopicInfo* topic_of(const cluster::MetadataSnapshot& metadata, std::string_view topic) {
    const cluster::TopicInfo* found = metadata.find_topic(topic);
    const bool there = found != nullptr && found->error != base::code::UnknownTopicOrPartition &&
                       found->error != base::code::InvalidTopic;
    return there ? found : nullptr;
}

Task<Result<bool>> look_until(Access access, std::vector<std::string> topics, MetadataTest test) {
    std::optional<base::Error> trouble;
    for (int look = 0; look < kLooks; ++look) {
        if (look > 0) {
            auto slept = co_await base::sleep(*access.environment, kFirstPause * (1 << (look - 1)));
            if (!slept) co_return base::forward(slept);
        }
        auto metadata = co_await read_topics(access, topics);
        trouble.reset();
        if (!metadata) {
            trouble = metadata.error();
        } else if (test(**metadata)) {
            co_return true;
        }
    }
    if (trouble) co_return std::unexpected(*trouble);
    co_return false;
}

} // namespace odradek::admin
