// SPDX-License-Identifier: Apache-2.0
#include "admin/delete_topics.h"

#include "admin/item_error.h"
#include "base/kafka_errors.h"
#include "base/translate.h"
#include "cluster/cluster.h"
#include "wire/messages/delete_topics.h"

#include <algorithm>
#include <span>
#include <utility>

namespace odradek::admin {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;
using wire::DeleteTopicsRequest;
using wire::DeleteTopicsResponse;
using Part = DeleteTopicsResponse::DeletableTopicResult;

// So many that a stop is heard soon, and a controller is not held up by one request.
constexpr std::size_t kAtOnce = 20;
constexpr std::int16_t kById = 6;

/// Topics on their way in one request. Held by the coroutines of delete_topics().
struct Deletion {
    Access access;
    WriteOptions options;
    std::vector<DoomedTopic> topics;
    std::vector<std::optional<WriteResult>> results; ///< Beside `topics`; nothing: still to be told.
    std::vector<std::optional<base::Error>> whys;    ///< Why those are.
    bool by_id = false;
};

// Fills in the ids of now, and settles what is not there, or is another topic than it was.
void identify(Deletion& deletion, const cluster::MetadataSnapshot& metadata) {
    deletion.by_id = true;
    for (std::size_t at = 0; at < deletion.topics.size(); ++at) {
        DoomedTopic& doomed = deletion.topics[at];
        const cluster::TopicInfo* topic = topic_of(metadata, doomed.name);
        if (topic == nullptr) {
            auto error = base::fail(ErrorKind::NotFound, doomed.name, "there is no such topic").error();
            deletion.results[at] = failed(doomed.name, std::move(error));
        } else if (!doomed.id.is_zero() && doomed.id != topic->id) {
            auto error = base::fail(ErrorKind::Conflict, doomed.name,
                                    "it was deleted and created again in the meantime; this is another topic")
                             .error();
            deletion.results[at] = failed(doomed.name, std::move(error));
        } else {
            doomed.id = topic->id;
            deletion.by_id = deletion.by_id && !topic->id.is_zero();
        }
    }
}

DeleteTopicsRequest make_request(const Deletion& deletion) {
    DeleteTopicsRequest request;
    request.timeout_ms = broker_patience_ms(deletion.access);
    for (std::size_t at = 0; at < deletion.topics.size(); ++at) {
        if (deletion.results[at]) continue;
        const DoomedTopic& doomed = deletion.topics[at];
        auto& topic = request.topics.emplace_back();
        if (deletion.by_id) {
            topic.topic_id = doomed.id;
        } else {
            topic.name = doomed.name;
        }
        request.topic_names.push_back(doomed.name);
    }
    return request;
}

bool answers(const Part& part, const DoomedTopic& doomed, bool by_id) {
    return by_id ? part.topic_id == doomed.id : part.name == doomed.name;
}

// What one part of an answer says; nothing: the metadata have to be read.
std::optional<WriteResult> read_part(const DoomedTopic& doomed, const Part& part, bool by_id) {
    auto error = error_of(part.error_code, doomed.name, part.error_message);
    if (!error) return WriteResult{doomed.name, WriteState::Written, {}, {}};
    // It was there under this id a moment ago: another one has deleted it, or this request when it was sent first.
    const bool gone = by_id && error->code == base::code::UnknownTopicId;
    if (gone)
        return WriteResult{doomed.name, WriteState::Written, {}, ODRADEK_TR("WriteRemark", "It was gone already.")};
    if (error->code == base::code::RequestTimedOut) return std::nullopt;
    return failed(doomed.name, std::move(*error));
}

// Puts the results that an answer tells; what stays open needs a look at the metadata.
void take(Deletion& deletion, const DeleteTopicsResponse& response) {
    for (std::size_t at = 0; at < deletion.topics.size(); ++at) {
        if (deletion.results[at]) continue;
        const DoomedTopic& doomed = deletion.topics[at];
        const auto part = std::ranges::find_if(response.responses,
                                               [&](const Part& each) { return answers(each, doomed, deletion.by_id); });
        if (part == response.responses.end()) {
            deletion.whys[at] = base::fail(ErrorKind::Protocol, doomed.name, "the answer lacks it").error();
            continue;
        }
        deletion.whys[at] = error_of(part->error_code, doomed.name, part->error_message);
        deletion.results[at] = read_part(doomed, *part, deletion.by_id);
    }
}

void take_failure(Deletion& deletion, const base::Error& error, bool in_doubt) {
    for (std::size_t at = 0; at < deletion.topics.size(); ++at) {
        if (deletion.results[at]) continue;
        deletion.whys[at] = error;
        if (!in_doubt) deletion.results[at] = failed(deletion.topics[at].name, error);
    }
}

bool is_gone(const cluster::MetadataSnapshot& metadata, const DoomedTopic& doomed) {
    const cluster::TopicInfo* topic = topic_of(metadata, doomed.name);
    return topic == nullptr || topic->id != doomed.id;
}

// Topics whose deletion the metadata must tell: those not settled, and those that are deleted.
std::vector<DoomedTopic> going(const Deletion& deletion) {
    std::vector<DoomedTopic> topics;
    for (std::size_t at = 0; at < deletion.topics.size(); ++at) {
        const auto& result = deletion.results[at];
        const bool waits = !result || (deletion.options.wait && result->state == WriteState::Written);
        if (waits) topics.push_back(deletion.topics[at]);
    }
    return topics;
}

// Until the brokers tell of them no more. That settles what an answer left open: it was lost, or it said that the
// controller needs longer.
Task<void> await_gone(std::shared_ptr<Deletion> deletion) {
    std::vector<DoomedTopic> topics = going(*deletion);
    if (topics.empty()) co_return;
    std::vector<std::string> names;
    for (const DoomedTopic& doomed : topics)
        names.push_back(doomed.name);
    MetadataTest all_gone = [topics](const cluster::MetadataSnapshot& metadata) {
        return std::ranges::all_of(topics,
                                   [&metadata](const DoomedTopic& doomed) { return is_gone(metadata, doomed); });
    };
    auto looked = co_await look_until(deletion->access, std::move(names), std::move(all_gone));
    const auto metadata = deletion->access.cluster->metadata();
    for (std::size_t at = 0; at < deletion->topics.size(); ++at) {
        if (deletion->results[at]) continue;
        const DoomedTopic& doomed = deletion->topics[at];
        WriteResult result{
            doomed.name, WriteState::Written, {}, ODRADEK_TR("WriteRemark", "The answer was lost; the topic is gone.")};
        if (!looked || !is_gone(*metadata, doomed)) {
            result.state = WriteState::Unknown;
            result.error = deletion->whys[at];
            result.remark = ODRADEK_TR(
                "WriteRemark", "It was asked for, and the topic is still there: it may go later, or its brokers do not "
                               "allow it (delete.topic.enable).");
        }
        deletion->results[at] = std::move(result);
    }
}

// What is deleted and told of no more, this client forgets at once, too.
void forget_deleted(const Deletion& deletion) {
    std::vector<std::string> gone;
    const auto metadata = deletion.access.cluster->metadata();
    for (std::size_t at = 0; at < deletion.topics.size(); ++at) {
        const bool deleted = deletion.results[at]->state == WriteState::Written;
        if (deleted && topic_of(*metadata, deletion.topics[at].name) == nullptr)
            gone.push_back(deletion.topics[at].name);
    }
    deletion.access.cluster->forget_topics(gone);
}

Task<void> send(std::shared_ptr<Deletion> deletion) {
    cluster::CallOptions call = write_call(deletion->access);
    call.repeatable = deletion->by_id;
    if (deletion->by_id) call.versions = wire::VersionRange{kById, DeleteTopicsRequest::kApi.versions.last};
    const auto in_doubt = call.in_doubt;
    DeleteTopicsRequest request = make_request(*deletion);
    if (request.topic_names.empty()) co_return;
    auto response = co_await deletion->access.cluster->call(cluster::Target::controller(), std::move(request), call);
    if (response) {
        take(*deletion, *response);
    } else {
        take_failure(*deletion, response.error(), *in_doubt);
    }
    co_await await_gone(deletion);
    forget_deleted(*deletion);
}

Task<Result<std::vector<WriteResult>>> delete_few(Access access, std::vector<DoomedTopic> topics,
                                                  WriteOptions options) {
    auto deletion = std::make_shared<Deletion>();
    deletion->access = access;
    deletion->options = options;
    deletion->topics = std::move(topics);
    deletion->results.resize(deletion->topics.size());
    deletion->whys.resize(deletion->topics.size());
    std::vector<std::string> names;
    for (const DoomedTopic& doomed : deletion->topics)
        names.push_back(doomed.name);
    auto metadata = co_await read_topics(access, std::move(names));
    if (!metadata) co_return base::forward(metadata);
    identify(*deletion, **metadata);
    co_await send(deletion);
    std::vector<WriteResult> results;
    for (std::optional<WriteResult>& result : deletion->results)
        results.push_back(std::move(*result));
    co_return results;
}

void append_failed(std::vector<WriteResult>& results, std::span<const DoomedTopic> topics, const base::Error& error) {
    for (const DoomedTopic& doomed : topics)
        results.push_back(failed(doomed.name, error));
}

} // namespace

Task<Result<std::vector<WriteResult>>> delete_topics(Access access, std::vector<DoomedTopic> topics,
                                                     WriteOptions options, WriteWatch watch) {
    std::vector<WriteResult> results;
    for (std::size_t at = 0; at < topics.size(); at += kAtOnce) {
        const auto rest = std::span<const DoomedTopic>(topics).subspan(at);
        const auto few = rest.first(std::min(kAtOnce, rest.size()));
        if (watch.stopped()) {
            for (const DoomedTopic& doomed : rest)
                results.push_back(stopped(doomed.name));
            break;
        }
        auto deleted = co_await delete_few(access, {few.begin(), few.end()}, options);
        if (!deleted && at == 0) co_return base::forward(deleted);
        if (!deleted) {
            append_failed(results, few, deleted.error());
        } else {
            std::ranges::move(*deleted, std::back_inserter(results));
        }
        watch.tell(results.size(), topics.size());
    }
    co_return results;
}

} // namespace odradek::admin
