// SPDX-License-Identifier: Apache-2.0
#include "net/broker_setup.h"

#include "base/async.h"
#include "net/dial.h"
#include "net/handshake.h"
#include "net/tls_probe.h"
#include "wire/header.h"
#include "wire/messages/api_versions.h"
#include "wire/messages/list_groups.h"
#include "wire/messages/metadata.h"

#include <algorithm>
#include <utility>

namespace odradek::net {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;
using base::Task;
using wire::ApiKey;

constexpr std::string_view kSoftwareName = "odradek";
constexpr std::string_view kSoftwareVersion = "0.1.0";

/// "\r\n\r\n" as a correlation id. It says nothing to a broker; but a server of lines, such as HTTP, answers at their
/// end.
constexpr std::int32_t kEndOfLines = 0x0d0a0d0a;

base::Bytes question(const Handshake::Step& step, const std::string& client_id) {
    if (step.api == ApiKey::Metadata) {
        // Version 0 takes the empty list for all topics. A name would be worse: it might create that topic.
        return wire::encode_request(wire::MetadataRequest{}, step.version, 0, client_id);
    }
    if (step.api == ApiKey::ListGroups) {
        return wire::encode_request(wire::ListGroupsRequest{}, step.version, 0, client_id);
    }
    wire::ApiVersionsRequest request;
    request.client_software_name = kSoftwareName;
    request.client_software_version = kSoftwareVersion;
    return wire::encode_request(request, step.version, 0, client_id);
}

/// What is being set up. The coroutines below hold it.
struct Setup {
    base::Environment& environment;
    SetupOptions options;
    base::MonotonicTime deadline; ///< Of the whole set-up with this address.
    base::Address address;
    std::shared_ptr<Connection> connection;

    /// What is left of the time, less a moment in which the handshake can say what was wrong.
    base::Duration time_left() const {
        constexpr base::Duration kMoment = std::chrono::milliseconds(100);
        return std::max(deadline - environment.now() - kMoment, kMoment);
    }

    void use(std::unique_ptr<base::Stream> stream) {
        drop();
        connection = Connection::start(environment, std::move(stream), options.connection);
    }

    void drop() {
        if (connection) connection->close({ErrorKind::Closed, {}, options.connection.where, "given up"});
        connection.reset();
    }
};

/// Bytes that are no Kafka frame, as the first answer of a connection, mean that no broker answers there.
Error as_first_answer(Error error) {
    constexpr std::string_view kVerdict = "not a Kafka broker: ";
    const bool foreign =
        error.kind == ErrorKind::Protocol || error.kind == ErrorKind::TooLarge || error.kind == ErrorKind::NotKafka;
    if (!foreign || error.detail.starts_with(kVerdict)) return error;
    return {ErrorKind::NotKafka, {}, error.where, std::string(kVerdict) + error.detail};
}

Task<Result<void>> reconnect(std::shared_ptr<Setup> setup) {
    setup->drop();
    auto stream = co_await setup->environment.connect(setup->address, setup->options.connect);
    if (!stream) co_return base::forward(stream);
    // Whoever did not answer on the first connection may speak something else.
    setup->options.connection.first_id = kEndOfLines;
    setup->use(std::move(*stream));
    co_return Result<void>{};
}

/// Tells the observer, if there is one, how a request has ended.
void tell_end(const Setup& setup, HandshakeRequest request, const Outcome& outcome) {
    if (!setup.options.observer || !outcome.sent) return;
    request.ended = true;
    request.bytes = 0;
    if (outcome.answer) {
        request.bytes = outcome.answer->frame_bytes;
        request.took = outcome.answer->took;
    } else {
        request.error = outcome.answer.error();
    }
    setup.options.observer(request);
}

Task<Result<Answer>> ask(std::shared_ptr<Setup> setup, Handshake::Step step) {
    if (step.fresh_connection) {
        Result<void> again = co_await reconnect(setup);
        if (!again) co_return base::forward(again);
    }
    Outgoing outgoing;
    outgoing.api = wire::find_api(step.api);
    outgoing.version = step.version;
    outgoing.frame = question(step, setup->options.client_id);
    outgoing.timeout = step.patience > base::Duration{} ? step.patience : setup->time_left();
    auto request = std::make_shared<HandshakeRequest>();
    request->api = step.api;
    request->version = step.version;
    outgoing.on_sent = [request, observer = setup->options.observer](std::int32_t id, std::size_t bytes) {
        request->correlation_id = id;
        request->bytes = bytes;
        if (observer) observer(*request);
    };
    Outcome outcome = co_await setup->connection->request(std::move(outgoing));
    tell_end(*setup, *request, outcome);
    co_return std::move(outcome.answer);
}

/// Whether TLS is what the port speaks; no where nobody can say.
Task<bool> speaks_tls(std::shared_ptr<Setup> setup, base::Duration patience) {
    setup->drop();
    auto stream = co_await setup->environment.connect(setup->address, setup->options.connect);
    if (!stream) co_return false;
    const base::Duration span = std::min(patience, setup->time_left());
    const Result<bool> told = co_await answers_tls(setup->environment, **stream, span);
    co_return told.value_or(false);
}

Task<Result<Handshake::Step>> take(std::shared_ptr<Setup> setup, Handshake& handshake, Handshake::Step step) {
    if (step.kind == Handshake::Step::Kind::Greet) {
        const bool tls = co_await speaks_tls(setup, step.patience);
        if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
        co_return handshake.greeted(tls);
    }
    const Result<Answer> answer = co_await ask(setup, step);
    if (!answer && answer.error().kind == ErrorKind::Cancelled) co_return base::forward(answer);
    co_return answer ? handshake.answered(answer->body, answer->took)
                     : handshake.failed(as_first_answer(answer.error()));
}

Task<Result<OpenBroker>> shake_hands(std::shared_ptr<Setup> setup) {
    Handshake handshake(setup->options.connection.where, setup->options.old, setup->options.modern);
    Handshake::Step step = handshake.begin();
    while (step.kind == Handshake::Step::Kind::Ask || step.kind == Handshake::Step::Kind::Greet) {
        const Result<Handshake::Step> next = co_await take(setup, handshake, step);
        if (!next) co_return base::forward(next);
        step = *next;
    }
    if (step.kind == Handshake::Step::Kind::Failed) co_return std::unexpected(as_first_answer(handshake.error()));
    if (step.fresh_connection) {
        Result<void> again = co_await reconnect(setup);
        if (!again) co_return base::forward(again);
    }
    co_return OpenBroker{std::exchange(setup->connection, nullptr),
                         std::make_shared<const BrokerVersions>(handshake.versions()), setup->address};
}

Task<Result<OpenBroker>> dial_and_greet(std::shared_ptr<Setup> setup, std::vector<base::Address> addresses) {
    Result<Dialled> dialled = co_await dial(setup->environment, std::move(addresses), setup->options.connect);
    if (!dialled) co_return base::forward(dialled);
    setup->address = std::move(dialled->address);
    setup->use(std::move(dialled->stream));
    co_return co_await shake_hands(setup);
}

/// Names what was asked for in an error of a socket, which knows the address alone that the name stands for.
Error as_asked(Error error, const std::string& where) {
    const bool of_socket =
        error.kind == ErrorKind::Connect || error.kind == ErrorKind::Disconnected || error.kind == ErrorKind::Io;
    if (!of_socket || error.where.empty() || error.where == where) return error;
    error.detail += " (" + error.where + ")";
    error.where = where;
    return error;
}

/// Whether another address of the same name may do better.
bool next_address_may_help(const Error& error) {
    return error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::Closed && error.kind != ErrorKind::Io;
}

} // namespace

Task<Result<OpenBroker>> open_broker(base::Environment& environment, Endpoint endpoint, SetupOptions options) {
    const std::string where = to_string(endpoint);
    options.connection.where = where;
    auto resolved = co_await base::with_deadline<std::vector<base::Address>>(
        environment, options.timeout, where, resolve_endpoint(environment, endpoint, options.family));
    if (!resolved) co_return base::forward(resolved);
    std::vector<base::Address> left = std::move(*resolved);
    for (;;) {
        const base::MonotonicTime deadline = environment.now() + options.timeout;
        auto setup = std::make_shared<Setup>(environment, options, deadline, base::Address{}, nullptr);
        auto greeting = dial_and_greet(setup, left);
        auto opened =
            co_await base::with_deadline<OpenBroker>(environment, options.timeout, where, std::move(greeting));
        if (opened) co_return opened;
        setup->drop();
        const std::size_t erased = std::erase(left, setup->address);
        if (erased == 0 || left.empty() || !next_address_may_help(opened.error()))
            co_return std::unexpected(as_asked(opened.error(), where));
    }
}

} // namespace odradek::net
