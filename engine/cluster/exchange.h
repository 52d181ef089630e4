// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "cluster/routing_code.h"
#include "wire/api.h"
#include "wire/codec.h"
#include "wire/header.h"

#include <cstdint>
#include <string_view>
#include <utility>

namespace odradek::cluster {

/// One request and its response with their types taken off: what perform() needs of them. Engine thread only.
class Exchange {
public:
    virtual ~Exchange() = default;

    /// Which API it is, and what this client declares of it.
    virtual const wire::Api& api() const noexcept = 0;

    /// The request as a frame with correlation id 0.
    virtual base::Bytes encode(std::int16_t version, std::string_view client_id) const = 0;

    /// The throttle time of the response taken last, in ms; 0 where there is none.
    virtual std::int32_t throttle_ms() const noexcept = 0;

    /// Takes a response's body. The code is the first one in it that concerns the routing (see routing_code.h). Error:
    /// Protocol.
    virtual base::Result<base::KafkaCode> accept(base::SharedBytes body, std::int16_t version) = 0;
};

/// The exchange of one API. Engine thread only.
template <class Request>
class TypedExchange final : public Exchange {
public:
    /// Takes the request over.
    explicit TypedExchange(Request request) : request_(std::move(request)) {}

    const wire::Api& api() const noexcept override { return Request::kApi; }

    base::Bytes encode(std::int16_t version, std::string_view client_id) const override {
        return wire::encode_request(request_, version, 0, client_id);
    }

    base::Result<base::KafkaCode> accept(base::SharedBytes body, std::int16_t version) override {
        auto decoded = wire::decode<typename Request::Response>(std::move(body), version);
        if (!decoded) return base::forward(decoded);
        response_ = std::move(*decoded);
        return routing_code(response_);
    }

    std::int32_t throttle_ms() const noexcept override {
        if constexpr (requires { response_.throttle_time_ms; }) return response_.throttle_time_ms;
        return 0;
    }

    /// The response of the last accept().
    typename Request::Response& response() noexcept { return response_; }

private:
    Request request_;
    typename Request::Response response_{};
};

} // namespace odradek::cluster
