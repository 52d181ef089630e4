// SPDX-License-Identifier: Apache-2.0
#include "sandbox/serving.h"

#include "sandbox/handlers/table.h"
#include "wire/frame_reader.h"
#include "wire/header.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

// "/127.0.0.1" of "127.0.0.1:40112": the host as Kafka shows it for a member.
std::string host_of(const base::Stream& stream) {
    const std::string peer = stream.peer();
    return "/" + peer.substr(0, peer.rfind(':'));
}

bool is_served(const Kernel& kernel, const wire::Api& api, std::int16_t version) {
    const auto served = served_versions(kernel, api);
    return served && version >= served->min && version <= served->max && api.versions.contains(version);
}

/// The loop of one connection. Lives in its coroutine's frame. Engine thread only.
class Serving {
public:
    Serving(std::shared_ptr<Kernel> kernel, std::shared_ptr<Connection> connection)
        : kernel_(std::move(kernel)), connection_(std::move(connection)), host_(host_of(*connection_->stream)) {}

    base::Task<void> run() {
        while (!connection_->closed.is_set()) {
            while (auto frame = frames_.next()) {
                const bool goes_on = co_await serve(std::move(*frame));
                if (!goes_on || connection_->closed.is_set()) co_return;
            }
            const auto room = frames_.room();
            const base::Result<std::size_t> count = co_await connection_->stream->read_some(room);
            if (!count || *count == 0 || !frames_.received(*count)) co_return;
        }
    }

private:
    base::Task<bool> serve(base::SharedBytes frame) {
        auto parted = wire::part_request(std::move(frame));
        if (!parted) co_return false;
        const wire::RequestHeader& header = parted->header;
        Call call = make_call(header);
        if (call.faults.find(FaultKind::CloseBefore) != nullptr) co_return false;
        const Handler* handler = find_handler(wire::ApiKey{header.request_api_key});
        if (handler == nullptr) co_return false;
        if (!is_served(*kernel_, handler->api, call.version) || call.faults.find(FaultKind::UnsupportedVersion)) {
            co_return co_await refuse_version(call, header);
        }
        const base::Result<base::Bytes> body = co_await handler->serve(call, std::move(parted->body));
        if (!body || connection_->closed.is_set()) co_return false;
        if (call.silent) co_return true;
        base::Bytes answer = wire::response_frame(handler->api, call.version, header.correlation_id, *body);
        co_return co_await send_answer(call, std::move(answer));
    }

    Call make_call(const wire::RequestHeader& header) {
        RequestSeen seen;
        seen.broker = connection_->broker;
        seen.api = wire::ApiKey{header.request_api_key};
        seen.version = header.request_api_version;
        seen.connection = connection_->number;
        seen.client_id = header.client_id.value_or("");
        seen.nth = kernel_->requests.note(seen);
        Call call{*kernel_, connection_, header.request_api_version, seen.client_id, host_, {}, false};
        if (kernel_->hooks.faults) call.faults = Faults(kernel_->hooks.faults->faults_of(seen));
        for (const Fault& fault : call.faults.all()) {
            if (fault.kind == FaultKind::Act && fault.act && kernel_->owner != nullptr) fault.act(*kernel_->owner);
        }
        return call;
    }

    // Only ApiVersions is answered in a version that the broker lacks (KIP-511); else Kafka closes the connection.
    // The header stands in the loop that serves the connection, which outlives this.
    base::Task<bool> refuse_version(Call& call, const wire::RequestHeader& header) {
        if (wire::ApiKey{header.request_api_key} != wire::ApiKey::ApiVersions) co_return false;
        const base::Bytes body = unsupported_version_body(*kernel_);
        const Handler* handler = find_handler(wire::ApiKey::ApiVersions);
        base::Bytes answer = wire::response_frame(handler->api, 0, header.correlation_id, body);
        co_return co_await send_answer(call, std::move(answer));
    }

    std::shared_ptr<Kernel> kernel_;
    std::shared_ptr<Connection> connection_;
    std::string host_;
    wire::FrameReader frames_;
};

} // namespace

base::Task<void> serve_connection(std::shared_ptr<Kernel> kernel, base::BrokerId broker,
                                  std::unique_ptr<base::Stream> stream) {
    if (kernel->is_down() || !kernel->cluster.is_alive(broker)) {
        stream->close();
        co_return;
    }
    auto connection = kernel->open(broker, std::move(stream));
    Serving serving(kernel, connection);
    co_await serving.run();
    connection->close();
}

} // namespace odradek::sandbox
