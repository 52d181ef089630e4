// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/memory_stream.h"
#include "sandbox/sandbox.h"
#include "tests/support/virtual_environment.h"
#include "wire/frame_reader.h"
#include "wire/header.h"

#include <gtest/gtest.h>

namespace odradek::sandbox::test {

/// A client that speaks plain frames to one broker of a sandbox.
class Peer {
public:
    Peer(testing::VirtualEnvironment& environment, Sandbox& sandbox, base::BrokerId broker = base::BrokerId{1})
        : environment_(environment) {
        net::MemoryPair pair = net::memory_stream_pair(environment, "10.0.0.9:50000", "10.0.0.1:9092");
        stream_ = std::move(pair.client);
        base::spawn(environment, sandbox.serve(broker, std::move(pair.server)));
    }

    /// Sends a request and does not wait. Returns its correlation id.
    template <class Request>
    std::int32_t send(const Request& request, std::int16_t version) {
        send_bytes(wire::encode_request(request, version, ++correlation_, std::string_view("tester")));
        return correlation_;
    }

    /// Sends bytes as they are.
    void send_bytes(base::Bytes bytes) {
        auto kept = std::make_shared<base::Bytes>(std::move(bytes));
        base::spawn(environment_, write(kept));
        environment_.poll();
    }

    /// Receives one frame; nothing if the connection ends, or nothing comes within `limit` of virtual time.
    std::optional<base::SharedBytes> receive(base::Duration limit = std::chrono::minutes(10)) {
        if (auto frame = frames_.next()) return frame;
        auto task = base::with_deadline(environment_, limit, "receive", read_frame());
        const auto frame = environment_.run(std::move(task));
        return frame ? *frame : std::nullopt;
    }

    /// Receives the answer to what was sent last.
    template <class Request>
    base::Result<typename Request::Response> answer(std::int16_t version) {
        const auto frame = receive();
        if (!frame) return base::fail(base::ErrorKind::Disconnected, {}, "no answer");
        auto parted = wire::part_response(*frame, Request::kApi, version);
        if (!parted) return base::forward(parted);
        EXPECT_EQ(parted->header.correlation_id, correlation_);
        return wire::decode<typename Request::Response>(parted->body, version);
    }

    /// Sends and receives.
    template <class Request>
    base::Result<typename Request::Response> call(const Request& request, std::int16_t version) {
        send(request, version);
        return answer<Request>(version);
    }

    /// The same in the newest version; fails the test without an answer.
    template <class Request>
    typename Request::Response ask(const Request& request) {
        auto given = call(request, Request::kApi.versions.last);
        EXPECT_TRUE(given) << (given ? "" : given.error().detail);
        return given.value_or(typename Request::Response{});
    }

    /// Whether the broker has ended the connection.
    bool is_closed() { return !receive(std::chrono::seconds(1)) && ended_; }

    /// Ends it from the client's side.
    void close() { stream_->close(); }

private:
    base::Task<void> write(std::shared_ptr<base::Bytes> bytes) { (void)co_await stream_->write(*bytes); }

    base::Task<base::Result<std::optional<base::SharedBytes>>> read_frame() {
        for (;;) {
            if (auto frame = frames_.next()) co_return frame;
            const auto room = frames_.room();
            const auto count = co_await stream_->read_some(room);
            ended_ = ended_ || (count ? *count == 0 : count.error().kind == base::ErrorKind::Disconnected);
            if (!count || *count == 0 || !frames_.received(*count)) co_return std::nullopt;
        }
    }

    testing::VirtualEnvironment& environment_;
    std::unique_ptr<base::Stream> stream_;
    wire::FrameReader frames_;
    std::int32_t correlation_ = 0;
    bool ended_ = false;
};

/// A world with a sandbox of two brokers, the topic "orders" of four partitions on both, and a peer of broker 1.
class SandboxTest : public ::testing::Test {
protected:
    static SandboxConfig config() {
        SandboxConfig config;
        config.brokers = local_brokers(2, 9092);
        config.topics = {{"orders", 4, 2, {}, false}};
        return config;
    }
    void TearDown() override {
        sandbox_.close();
        environment_.poll();
    }

    /// A partition of "orders" that the broker leads.
    base::PartitionId led_by(std::int32_t broker) {
        base::PartitionId number = 0;
        while (sandbox_.cluster().find("orders", number)->leader != base::BrokerId{broker})
            ++number;
        return number;
    }

    /// A name whose coordinator the broker is.
    std::string coordinated_by(std::int32_t broker) {
        std::string name = "group";
        while (sandbox_.cluster().coordinator(name) != base::BrokerId{broker})
            name += "-";
        return name;
    }

    /// A fault of this kind.
    static Fault fault(FaultKind kind, base::Duration delay = {}, std::int32_t number = 0) {
        Fault made;
        made.kind = kind;
        made.delay = delay;
        made.number = number;
        return made;
    }

    /// Lets a fault hit the next request of an API.
    void order(wire::ApiKey api, Fault wanted) {
        plan_->add(api, std::move(wanted));
        sandbox_.set_faults(plan_);
    }

    testing::VirtualEnvironment environment_;
    Sandbox sandbox_{environment_, config()};
    std::shared_ptr<ScriptedFaults> plan_ = std::make_shared<ScriptedFaults>();
    Peer peer_{environment_, sandbox_};
};

} // namespace odradek::sandbox::test
