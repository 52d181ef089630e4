// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_broker.h"

#include "wire/frame_reader.h"

#include <algorithm>
#include <utility>

namespace odradek::testing {

using base::Result;
using base::Task;

struct ScriptedBroker::State {
    explicit State(base::Environment& e) : environment(e) {}
    base::Environment& environment;
    std::map<wire::ApiKey, Handler> handlers;
    std::vector<ReceivedRequest> requests;
    std::vector<std::weak_ptr<base::Stream>> streams;
    base::JobGroup jobs;
    int connections = 0;
    bool down = false;
};

ScriptedBroker::ScriptedBroker(base::Environment& environment) : state_(std::make_shared<State>(environment)) {}

ScriptedBroker::~ScriptedBroker() {
    shut_down();
}

void ScriptedBroker::listen(net::MemoryNetwork& network, const base::Address& address) {
    network.listen(address, [this](std::unique_ptr<base::Stream> stream) { attach(std::move(stream)); });
}

void ScriptedBroker::attach(std::unique_ptr<base::Stream> stream) {
    if (state_->down) return;
    std::shared_ptr<base::Stream> shared = std::move(stream);
    state_->streams.push_back(shared);
    state_->jobs.add(state_->environment, serve(state_, shared, ++state_->connections));
}

void ScriptedBroker::on(wire::ApiKey api, Handler handler) {
    state_->handlers[api] = std::move(handler);
}

ScriptedBroker::Handler ScriptedBroker::handler(wire::ApiKey api) const {
    return state_->handlers.at(api);
}

const std::vector<ReceivedRequest>& ScriptedBroker::requests() const {
    return state_->requests;
}

std::size_t ScriptedBroker::count(wire::ApiKey api) const {
    return static_cast<std::size_t>(std::ranges::count(state_->requests, api, &ReceivedRequest::api));
}

int ScriptedBroker::connections() const {
    return state_->connections;
}

std::size_t ScriptedBroker::open_connections() const {
    return state_->jobs.running();
}

void ScriptedBroker::cut_all() {
    for (const auto& weak : std::exchange(state_->streams, {})) {
        if (auto stream = weak.lock()) stream->close();
    }
}

void ScriptedBroker::shut_down() {
    state_->down = true;
    cut_all();
    state_->jobs.cancel_all();
}

Task<bool> ScriptedBroker::answer(std::shared_ptr<State> state, std::shared_ptr<base::Stream> stream,
                                  ReceivedRequest request) {
    state->requests.push_back(request);
    const auto found = state->handlers.find(request.api);
    ScriptedReply reply = found == state->handlers.end() ? ScriptedReply::close() : found->second(request);
    if (reply.delay > base::Duration{}) {
        Result<void> waited = co_await base::sleep(state->environment, reply.delay);
        if (!waited) co_return false;
    }
    if (reply.kind == ScriptedReply::Kind::Silence) co_return true;
    if (reply.kind != ScriptedReply::Kind::Send) co_return false;
    Result<void> written = co_await stream->write(reply.bytes);
    co_return written && !reply.then_close;
}

Task<void> ScriptedBroker::serve(std::shared_ptr<State> state, std::shared_ptr<base::Stream> stream, int number) {
    wire::FrameReader frames;
    for (;;) {
        Result<std::size_t> count = co_await stream->read_some(frames.room());
        if (!count || *count == 0 || !frames.received(*count)) break;
        bool goes_on = true;
        while (auto frame = frames.next()) {
            auto parted = wire::part_request(std::move(*frame));
            if (!parted || !goes_on) break;
            const auto& header = parted->header;
            ReceivedRequest request{wire::ApiKey{header.request_api_key},
                                    header.request_api_version,
                                    header.correlation_id,
                                    header.client_id.value_or(""),
                                    parted->body,
                                    number};
            goes_on = co_await answer(state, stream, std::move(request));
        }
        if (!goes_on) break;
    }
    stream->close();
}

} // namespace odradek::testing
