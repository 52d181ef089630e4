// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/fetch_reader.h"
#include "sandbox/handlers/table.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

using Request = wire::FetchRequest;
using Response = wire::FetchResponse;

constexpr std::int16_t kSessions = 7; // the first version with fetch sessions

FetchItem item_of(const Request::FetchTopic& topic, const Request::FetchPartition& partition) {
    FetchItem item;
    item.topic = topic.topic;
    item.topic_id = topic.topic_id;
    item.partition = partition.partition;
    item.current_leader_epoch = partition.current_leader_epoch;
    item.fetch_offset = partition.fetch_offset;
    item.last_fetched_epoch = partition.last_fetched_epoch;
    item.max_bytes = partition.partition_max_bytes;
    return item;
}

SessionCall session_of(const Request& request) {
    SessionCall call{request.session_id, request.session_epoch, {}, {}};
    for (const auto& topic : request.topics) {
        for (const auto& partition : topic.partitions)
            call.items.push_back(item_of(topic, partition));
    }
    for (const auto& topic : request.forgotten_topics_data) {
        for (const std::int32_t partition : topic.partitions) {
            FetchItem& item = call.forgotten.emplace_back();
            item.topic = topic.topic;
            item.topic_id = topic.topic_id;
            item.partition = partition;
        }
    }
    return call;
}

/// Serves one fetch: its session, its waiting, its answer. Lives in its coroutine's frame. Engine thread only.
class Fetching {
public:
    Fetching(Call& call, const Request& request)
        : call_(call),
          request_(request),
          session_(session_of(request)),
          deadline_(call.kernel.now() + std::chrono::milliseconds(std::max(request.max_wait_ms, 0))) {}

    base::Task<Response> run() {
        if (!open()) co_return std::move(response_);
        std::vector<FetchedPartition> fetched = read_all();
        while (!is_enough(fetched) && co_await wait_for_more())
            fetched = read_all();
        note_sent(fetched);
        fill(fetched);
        co_return std::move(response_);
    }

private:
    // False: the answer is the session's error.
    bool open() {
        FetchSessions& sessions = call_.kernel.sessions[call_.broker()];
        if (call_.faults.find(FaultKind::SessionLost) != nullptr) sessions.clear();
        if (call_.version < kSessions) return true;
        const SessionAnswer opened = sessions.open(session_);
        response_.error_code = code::number(opened.error);
        response_.session_id = opened.id;
        incremental_ = opened.incremental;
        return opened.error == code::None;
    }

    // The session's partitions, or the request's where there is no session (any more).
    std::vector<FetchItem>& items() {
        std::vector<FetchItem>* kept = call_.kernel.sessions[call_.broker()].find(response_.session_id);
        return kept == nullptr ? session_.items : *kept;
    }

    std::vector<FetchedPartition> read_all() {
        FetchReader reader(call_, request_);
        std::vector<FetchedPartition> fetched;
        for (const FetchItem& item : items())
            fetched.push_back(reader.read(item));
        return fetched;
    }

    bool is_enough(const std::vector<FetchedPartition>& fetched) const {
        std::size_t bytes = 0;
        for (const FetchedPartition& each : fetched) {
            if (each.is_urgent()) return true;
            bytes += each.bytes;
        }
        return bytes >= static_cast<std::size_t>(std::max(request_.min_bytes, 0)) || fetched.empty();
    }

    base::Task<bool> wait_for_more() {
        const base::Duration left = deadline_ - call_.kernel.now();
        if (left <= base::Duration{} || call_.kernel.is_down()) co_return false;
        const base::Result<bool> woken = co_await call_.kernel.changed.wait_for(call_.kernel.environment, left);
        co_return woken && !call_.connection->closed.is_set();
    }

    bool is_news(const FetchItem& item, const FetchedPartition& fetched) const {
        return fetched.bytes > 0 || fetched.is_urgent() || item.sent_high_watermark != fetched.data.high_watermark ||
               item.sent_start_offset != fetched.data.log_start_offset;
    }

    // An incremental answer leaves out what the client knows; the session remembers what it was told.
    void note_sent(std::vector<FetchedPartition>& fetched) {
        std::vector<FetchItem>& all = items();
        std::vector<FetchedPartition> kept;
        for (std::size_t index = 0; index < fetched.size() && index < all.size(); ++index) {
            const bool news = !incremental_ || is_news(all[index], fetched[index]);
            all[index].sent_high_watermark = fetched[index].data.high_watermark;
            all[index].sent_start_offset = fetched[index].data.log_start_offset;
            if (news) kept.push_back(std::move(fetched[index]));
        }
        fetched = std::move(kept);
    }

    void fill(std::vector<FetchedPartition>& fetched) {
        const bool twice = call_.faults.find(FaultKind::RepeatPartition) != nullptr;
        for (FetchedPartition& each : fetched) {
            if (call_.faults.hits(FaultKind::MissingTopic, each.topic)) continue;
            auto* topic = response_.responses.empty() ? nullptr : &response_.responses.back();
            if (topic == nullptr || topic->topic != each.topic || topic->topic_id != each.topic_id) {
                topic = &response_.responses.emplace_back();
                topic->topic = each.topic;
                topic->topic_id = each.topic_id;
            }
            add_endpoint(each.data.current_leader.leader_id);
            if (twice) topic->partitions.push_back(each.data);
            topic->partitions.push_back(std::move(each.data));
        }
    }

    void add_endpoint(std::int32_t leader) {
        const BrokerState* broker = call_.kernel.cluster.find_broker(base::BrokerId{leader});
        const bool known =
            std::ranges::any_of(response_.node_endpoints, [leader](const auto& n) { return n.node_id == leader; });
        if (broker == nullptr || known) return;
        auto& endpoint = response_.node_endpoints.emplace_back();
        endpoint.node_id = leader;
        endpoint.host = broker->spec.host;
        endpoint.port = broker->spec.port;
        endpoint.rack = broker->spec.rack;
    }

    Call& call_;
    const Request& request_;
    SessionCall session_;
    base::MonotonicTime deadline_;
    Response response_;
    bool incremental_ = false;
};

// The request stands in the dispatcher, which outlives this.
base::Task<Response> fetch(Call& call, const Request& request) {
    Fetching fetching(call, request);
    co_return co_await fetching.run();
}

} // namespace

Handler fetch_handler() {
    return handler_of<Request, fetch>();
}

} // namespace odradek::sandbox
