// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "net/memory_stream.h"
#include "wire/header.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace odradek::testing {

/// A request as the scripted broker received it.
struct ReceivedRequest {
    wire::ApiKey api{};              ///< Which API.
    std::int16_t version = 0;        ///< In which version.
    std::int32_t correlation_id = 0; ///< Its correlation id.
    std::string client_id;           ///< Who says it is.
    base::SharedBytes body;          ///< Not decoded.
    int connection = 0;              ///< The number of its connection, from 1.

    /// The body as a message. Throws where it is none.
    template <class M>
    M as() const {
        return wire::decode<M>(body, version).value();
    }
};

/// What the broker does with a request.
struct ScriptedReply {
    /// The kinds of conduct.
    enum class Kind : std::uint8_t { Send, Silence, Close };

    Kind kind = Kind::Silence; ///< Send: the bytes below. Close: an orderly end.
    base::Bytes bytes;         ///< Whole frames, or whatever else is to be sent.
    base::Duration delay{};    ///< The pause before.
    bool then_close = false;   ///< Send, and then end.

    /// No answer, ever.
    static ScriptedReply silence() { return {}; }

    /// The end of the connection.
    static ScriptedReply close() { return {Kind::Close, {}, {}, false}; }

    /// These bytes.
    static ScriptedReply raw(base::Bytes bytes) { return {Kind::Send, std::move(bytes), {}, false}; }
};

/// The answer to a request, in its version and with its correlation id.
template <class M>
ScriptedReply reply_with(const ReceivedRequest& request, const M& message) {
    return ScriptedReply::raw(wire::encode_response(message, request.version, request.correlation_id));
}

/// A broker that does what a test says, request by request, on streams in memory. It answers a connection in order. The
/// test's thread only; its jobs end with their connections or with shut_down().
class ScriptedBroker {
public:
    /// Says what to do with a request.
    using Handler = std::function<ScriptedReply(const ReceivedRequest&)>;

    /// The environment outlives it.
    explicit ScriptedBroker(base::Environment& environment);
    ~ScriptedBroker();
    ScriptedBroker(const ScriptedBroker&) = delete;
    ScriptedBroker& operator=(const ScriptedBroker&) = delete;

    /// Listens on an address of the network in memory.
    void listen(net::MemoryNetwork& network, const base::Address& address);

    /// Serves one connection.
    void attach(std::unique_ptr<base::Stream> stream);

    /// Sets the handler of an API; an API without one closes the connection, as old brokers do.
    void on(wire::ApiKey api, Handler handler);

    /// The handler of an API, to wrap it.
    Handler handler(wire::ApiKey api) const;

    /// Every request so far.
    const std::vector<ReceivedRequest>& requests() const;

    /// How many requests of an API came.
    std::size_t count(wire::ApiKey api) const;

    /// How many connections were accepted.
    int connections() const;

    /// How many of them are open.
    std::size_t open_connections() const;

    /// Ends every connection at once and forgets the rest of what was to be sent.
    void cut_all();

    /// Stops for good: cuts, and refuses new connections by closing them.
    void shut_down();

private:
    struct State;
    static base::Task<void> serve(std::shared_ptr<State> state, std::shared_ptr<base::Stream> stream, int number);
    static base::Task<bool> answer(std::shared_ptr<State> state, std::shared_ptr<base::Stream> stream,
                                   ReceivedRequest request);

    std::shared_ptr<State> state_;
};

} // namespace odradek::testing
