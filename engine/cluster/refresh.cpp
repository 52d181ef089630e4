// SPDX-License-Identifier: Apache-2.0
#include "base/kafka_errors.h"
#include "cluster/cluster_impl.h"
#include "wire/messages/describe_quorum.h"
#include "wire/messages/metadata.h"

#include <algorithm>
#include <utility>

namespace odradek::cluster {

using base::BrokerId;
using base::ErrorKind;
using base::Result;
using base::Task;

namespace {

/// REBOOTSTRAP_REQUIRED (KIP-1102): the brokers known are not those of this cluster any more.
constexpr base::KafkaCode kRebootstrapRequired{129};

/// The question for metadata, which each version asks in its own way. Engine thread only.
class MetadataExchange final : public Exchange {
public:
    explicit MetadataExchange(TopicScope scope) : scope_(std::move(scope)) {}

    const wire::Api& api() const noexcept override { return wire::MetadataRequest::kApi; }

    base::Bytes encode(std::int16_t version, std::string_view client_id) const override {
        return wire::encode_request(request(version), version, 0, client_id);
    }

    base::Result<base::KafkaCode> accept(base::SharedBytes body, std::int16_t version) override {
        auto decoded = wire::decode<wire::MetadataResponse>(std::move(body), version);
        if (!decoded) return base::forward(decoded);
        asked_all_ = asks_all(version);
        response = std::move(*decoded);
        nothing_yet_ = version == 0 && response.brokers.empty() && response.topics.empty();
        return base::KafkaCode::None;
    }

    std::int32_t throttle_ms() const noexcept override { return response.throttle_time_ms; }

    /// Whether the answer holds every topic.
    bool asked_all() const noexcept { return asked_all_; }

    /// Whether it is the answer of an old cluster that has no topic yet. Newer ones always name their brokers.
    bool nothing_yet() const noexcept { return nothing_yet_; }

    wire::MetadataResponse response; ///< The answer taken last.

private:
    /// Before version 4 a broker may create a topic that is asked for by name, and nothing in the request forbids it:
    /// those brokers are asked for everything. Version 0 cannot ask for brokers alone either.
    bool asks_all(std::int16_t version) const {
        const bool none = scope_.names.empty() && scope_.ids.empty();
        return scope_.all || version == 0 || (version < 4 && !none);
    }

    wire::MetadataRequest request(std::int16_t version) const {
        wire::MetadataRequest asked;
        asked.allow_auto_topic_creation = false;
        if (asks_all(version)) {
            if (version > 0) asked.topics.reset();
            return asked;
        }
        for (const std::string& name : scope_.names) {
            auto& topic = asked.topics->emplace_back();
            topic.name = name;
        }
        if (version < 12) return asked;
        for (const base::Uuid& id : scope_.ids) {
            auto& topic = asked.topics->emplace_back();
            topic.topic_id = id;
            topic.name.reset();
        }
        return asked;
    }

    TopicScope scope_;
    bool asked_all_ = false;
    bool nothing_yet_ = false;
};

wire::DescribeQuorumRequest quorum_question() {
    wire::DescribeQuorumRequest request;
    auto& topic = request.topics.emplace_back();
    topic.topic_name = "__cluster_metadata";
    topic.partitions.emplace_back();
    return request;
}

/// The leader of the quorum, or None where the answer does not tell.
BrokerId quorum_leader(const wire::DescribeQuorumResponse& response) {
    if (response.error_code != 0 || response.topics.empty()) return BrokerId::None;
    const auto& partitions = response.topics.front().partitions;
    if (partitions.empty() || partitions.front().error_code != 0) return BrokerId::None;
    return BrokerId{std::max(partitions.front().leader_id, -1)};
}

} // namespace

Task<Result<std::shared_ptr<const MetadataSnapshot>>> Cluster::refresh(TopicScope scope) {
    auto self = shared_from_this();
    Impl& impl = *impl_;
    auto exchange = std::make_shared<MetadataExchange>(std::move(scope));
    Result<void> done = co_await perform(Target::any(), exchange, {});
    if (!done) co_return base::forward(done);
    if (base::KafkaCode{exchange->response.error_code} == kRebootstrapRequired) {
        impl.begin_bootstrap();
        co_return base::fail(ErrorKind::Unavailable, {}, "the broker asks this client to begin again");
    }
    const MetadataCache::Arrival arrival{impl.environment.now(), impl.environment.wall_now()};
    const bool taken = exchange->nothing_yet() ? impl.cache.merge_nothing_yet(arrival)
                                               : impl.cache.merge(exchange->response, exchange->asked_all(), arrival);
    if (!taken) {
        co_return base::fail(ErrorKind::Unavailable, {}, "the answer names no broker; what was known is kept");
    }
    impl.stale = false;
    impl.update_nodes();
    impl.tell({.kind = ClusterEvent::Kind::MetadataChanged, .error = std::nullopt});
    co_return impl.cache.snapshot();
}

/// In KRaft the controller in Metadata is any broker: the quorum itself is asked, where a broker offers that.
void Cluster::Impl::begin_ask_quorum(std::shared_ptr<Cluster> self) {
    Impl& impl = *self->impl_;
    const auto snapshot = impl.cache.snapshot();
    const auto key = wire::number(wire::ApiKey::DescribeQuorum);
    const bool offered =
        std::ranges::any_of(snapshot->versions, [key](const auto& entry) { return entry.second->apis.contains(key); });
    if (!offered) return;
    impl.cache.ignore_controller_in_metadata();
    if (impl.closed || impl.asides.running() > 0) return;
    base::Environment& environment = impl.environment;
    impl.asides.add(environment, ask_quorum(std::move(self)));
}

Task<void> Cluster::Impl::ask_quorum(std::shared_ptr<Cluster> self) {
    Impl& impl = *self->impl_;
    CallOptions options;
    options.attempts = 2;
    options.lane = Lane::Forward;
    auto response = co_await self->call(Target::any(), quorum_question(), std::move(options));
    const BrokerId controller = response ? quorum_leader(*response) : BrokerId::None;
    if (impl.closed || controller == impl.cache.snapshot()->controller) co_return;
    impl.cache.set_controller(controller);
    impl.tell({.kind = ClusterEvent::Kind::MetadataChanged, .error = std::nullopt});
}

} // namespace odradek::cluster
