// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/kernel/kernel.h"
#include "wire/codec.h"

#include <type_traits>
#include <utility>

/// How one API is served: a request's body in, an answer's body out.
namespace odradek::sandbox {

/// One request on its way through a handler. Lives as long as the request is served. Engine thread only.
struct Call {
    Kernel& kernel;                         ///< The cluster.
    std::shared_ptr<Connection> connection; ///< Where it came from.
    std::int16_t version = 0;               ///< The API's version.
    std::string client_id;                  ///< The client's own name.
    std::string client_host;                ///< "/127.0.0.1", as Kafka writes it.
    Faults faults;                          ///< What goes wrong with it.
    bool silent = false;                    ///< Set by a handler: no answer at all (Produce with acks 0).

    /// The broker that serves it.
    base::BrokerId broker() const { return connection->broker; }

    /// The code to give where this broker must coordinate `key`: None, NOT_COORDINATOR or what a fault orders.
    code::KafkaCode coordinates(std::string_view key) const;
};

/// Serves one body: the answer's body, or Protocol where the request cannot be read (the connection is then closed).
using Serve = base::Task<base::Result<base::Bytes>> (*)(Call& call, base::SharedBytes body);

/// An API that the sandbox has. Immutable.
struct Handler {
    wire::Api api;         ///< What is declared of it.
    Serve serve = nullptr; ///< How it is served.
};

/// Puts ordered faults that many APIs share into an answer: a throttle time, an error code at the top.
template <class Response>
void apply_common_faults(const Call& call, Response& response) {
    if constexpr (requires { response.throttle_time_ms; }) {
        if (const Fault* throttle = call.faults.find(FaultKind::Throttle)) response.throttle_time_ms = throttle->number;
    }
    if constexpr (requires { response.error_code; }) {
        if (call.faults.error() != code::None) response.error_code = code::number(call.faults.error());
    }
}

namespace detail {
template <class T>
struct IsTask : std::false_type {};
template <class T>
struct IsTask<base::Task<T>> : std::true_type {};

template <class Request, auto function>
base::Task<base::Result<base::Bytes>> serve(Call& call, base::SharedBytes body) {
    base::Result<Request> request = wire::decode<Request>(std::move(body), call.version);
    if (!request) co_return base::forward(request);
    typename Request::Response response;
    if constexpr (IsTask<std::invoke_result_t<decltype(function), Call&, const Request&>>::value) {
        response = co_await function(call, *request);
    } else {
        response = function(call, *request);
    }
    apply_common_faults(call, response);
    co_return wire::encode(response, call.version);
}
} // namespace detail

/// The handler of a request type. `function` takes (Call&, const Request&) and gives the response, or a Task of it;
/// both references live until it has ended.
template <class Request, auto function>
constexpr Handler handler_of() {
    return {Request::kApi, &detail::serve<Request, function>};
}

} // namespace odradek::sandbox
