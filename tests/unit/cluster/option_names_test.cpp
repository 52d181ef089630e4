// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/config.h"
#include "cluster/option_values.h"

#include <gtest/gtest.h>

// The names that other clients give to options: what a person brings along from there is taken as it is.
namespace odradek::cluster {
namespace {

using namespace std::chrono_literals;
using base::ErrorKind;

// surface 1.1
TEST(OptionNames, TheBrokersToBeginWithHaveThree) {
    for (const char* name : {"bootstrap.servers", "metadata.broker.list", "hosts", "bootstrap_servers"}) {
        ClusterConfig config;
        ASSERT_TRUE(set_option(config, name, "b1,[::1]:9093")) << name;
        EXPECT_EQ(config.bootstrap, (std::vector<net::Endpoint>{{"b1", 9092}, {"::1", 9093}})) << name;
    }
}

TEST(OptionNames, UnderscoresStandForDots) {
    ClusterConfig config;
    EXPECT_TRUE(set_option(config, "request_timeout_ms=1500"));
    EXPECT_EQ(config.request_timeout, base::Duration(1500ms));
    EXPECT_TRUE(set_option(config, "socket_timeout_ms=7"));
    EXPECT_EQ(config.request_timeout, base::Duration(7ms));
    EXPECT_TRUE(set_option(config, "max_in_flight_requests_per_connection=1"));
    EXPECT_EQ(config.max_in_flight, 1U);
    EXPECT_EQ(set_option(config, "retry_backoff_ms=x").error().where, "retry_backoff_ms") << "as it was written";
    EXPECT_FALSE(set_option(config, "request-timeout-ms=1500"));
    EXPECT_FALSE(set_option(config, "client.id_=x"));
}

TEST(OptionNames, OfSecurityAreKnownWithUnderscoresToo) {
    ClusterConfig config;
    EXPECT_TRUE(is_security_option("security_protocol"));
    EXPECT_TRUE(set_option(config, "security_protocol=PLAINTEXT"));
    const auto refused = set_option(config, "security_protocol=SSL");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, "security_protocol");
    EXPECT_FALSE(is_security_option(""));
}

// surface 1.21
TEST(OptionNames, ATopicIsNeverCreatedByLooking) {
    ClusterConfig config;
    EXPECT_TRUE(set_option(config, "allow.auto.create.topics=false"));
    const auto wanted = set_option(config, "allow.auto.create.topics=true");
    ASSERT_FALSE(wanted);
    EXPECT_EQ(wanted.error().kind, ErrorKind::Usage);
    EXPECT_EQ(wanted.error().where, "allow.auto.create.topics");
    EXPECT_NE(wanted.error().detail.find("it takes false"), std::string::npos);
}

// surface 1.18
TEST(OptionNames, HowNamesAreLookedUpCanBeChosen) {
    ClusterConfig config;
    EXPECT_FALSE(config.canonical_bootstrap);
    EXPECT_TRUE(set_option(config, "client.dns.lookup=resolve_canonical_bootstrap_servers_only"));
    EXPECT_TRUE(config.canonical_bootstrap);
    EXPECT_TRUE(set_option(config, "client.dns.lookup=use_all_dns_ips"));
    EXPECT_FALSE(config.canonical_bootstrap);
    EXPECT_FALSE(set_option(config, "client.dns.lookup=default"));
    EXPECT_TRUE(set_option(config, "broker.address.family=v6"));
    EXPECT_EQ(config.address_family, net::AddressFamily::V6);
    EXPECT_TRUE(set_option(config, "broker.address.family=any"));
    EXPECT_EQ(config.address_family, net::AddressFamily::Any);
    EXPECT_EQ(set_option(config, "broker.address.family=ipv4").error().detail, "it takes any, v4 or v6");
}

// surface 1.11
TEST(OptionNames, TheBuffersOfSocketsHaveTwoNamesEach) {
    ClusterConfig config;
    EXPECT_EQ(config.connect, base::ConnectOptions{}) << "the system's own";
    EXPECT_TRUE(set_option(config, "receive.buffer.bytes=32768"));
    EXPECT_TRUE(set_option(config, "socket.send.buffer.bytes=131072"));
    EXPECT_EQ(config.connect.receive_buffer, 32768);
    EXPECT_EQ(config.connect.send_buffer, 131072);
    EXPECT_FALSE(set_option(config, "receive.buffer.bytes=-1"));
}

// surface 1.15
TEST(OptionNames, ASourceIsAnAddressOfThisComputer) {
    ClusterConfig config;
    const auto with = [&config](const char* value) {
        EXPECT_TRUE(set_option(config, "source_address", value)) << value;
        return config.connect.source;
    };
    EXPECT_EQ(with("10.1.2.3"), (base::Address{"10.1.2.3", 0}));
    EXPECT_EQ(with("10.1.2.3:5000"), (base::Address{"10.1.2.3", 5000}));
    EXPECT_EQ(with("fd00::1"), (base::Address{"fd00::1", 0}));
    EXPECT_EQ(with("[fd00::1]:5000"), (base::Address{"fd00::1", 5000}));
    EXPECT_EQ(with("[fd00::1]"), (base::Address{"fd00::1", 0}));
    EXPECT_EQ(with(""), std::nullopt);
    for (const char* wrong : {"here", "here:1", "10.1.2.3:", "10.1.2.3:70000", "[fd00::1"}) {
        const auto refused = set_option(config, "source.address", wrong);
        ASSERT_FALSE(refused) << wrong;
        EXPECT_EQ(refused.error().where, "source.address") << wrong;
    }
}

// surface 5.4, 5.5, 5.6
TEST(OptionNames, WhatAFetchBringsHasTheNamesOfAllClients) {
    ClusterConfig config;
    EXPECT_FALSE(config.fetch.min_bytes || config.fetch.max_wait || config.fetch.max_bytes);
    for (const char* name : {"fetch.max.wait.ms", "fetch.wait.max.ms", "fetch_max_wait_ms"}) {
        config.fetch = {};
        EXPECT_TRUE(set_option(config, name, "100")) << name;
        EXPECT_EQ(config.fetch.max_wait, base::Duration(100ms)) << name;
    }
    for (const char* name : {"max.partition.fetch.bytes", "fetch.message.max.bytes", "fetch_message_max_bytes"}) {
        config.fetch = {};
        EXPECT_TRUE(set_option(config, name, "1048576")) << name;
        EXPECT_EQ(config.fetch.partition_bytes, 1048576) << name;
    }
    EXPECT_TRUE(set_option(config, "fetch.min.bytes=7"));
    EXPECT_EQ(config.fetch.min_bytes, 7);
    EXPECT_TRUE(set_option(config, "fetch.max.bytes=52428800"));
    EXPECT_EQ(config.fetch.max_bytes, 52428800);
    for (const char* wrong : {"fetch.max.bytes=0", "fetch.min.bytes=x", "max.partition.fetch.bytes=2147483648"})
        EXPECT_FALSE(set_option(config, wrong)) << wrong;
}

// surface 1.13
TEST(OptionNames, AnAnswerMayBeAsLargeAsAFetchAsksFor) {
    ClusterConfig config;
    EXPECT_EQ(largest_frame(config), std::size_t{256} << 20U);
    config.max_frame = 1000;
    config.fetch.max_bytes = 5000;
    config.fetch.partition_bytes = 700;
    EXPECT_EQ(largest_frame(config), 5700U);
    config.max_frame = 6000;
    EXPECT_EQ(largest_frame(config), 6000U);
    config.fetch.max_bytes = config.fetch.partition_bytes = 2'147'483'647;
    EXPECT_EQ(largest_frame(config), 2'147'483'647U) << "no frame can be longer";
}

// surface 1.3, 1.5, 1.6, 1.7, 1.8, 1.9, 1.10, 1.13, 1.20
TEST(OptionNames, SetWhatTheyName) {
    ClusterConfig config;
    for (const char* assignment :
         {"request.timeout.ms=1", "reconnect.backoff.ms=2", "reconnect.backoff.max.ms=3", "retry.backoff.ms=4",
          "retry.backoff.max.ms=5", "socket.connection.setup.timeout.ms=6", "socket.connection.setup.timeout.max.ms=7",
          "max.in.flight.requests.per.connection=8", "connections.max.idle.ms=9",
          "topic.metadata.refresh.interval.ms=10", "receive.message.max.bytes=1100", "metadata.recovery.strategy=none",
          "metadata.recovery.rebootstrap.trigger.ms=12"})
        EXPECT_TRUE(set_option(config, assignment)) << assignment;
    EXPECT_EQ(config.request_timeout, base::Duration(1ms));
    EXPECT_EQ(config.reconnect_backoff, base::Duration(2ms));
    EXPECT_EQ(config.reconnect_backoff_max, base::Duration(3ms));
    EXPECT_EQ(config.retry_backoff, base::Duration(4ms));
    EXPECT_EQ(config.retry_backoff_max, base::Duration(5ms));
    EXPECT_EQ(config.setup_timeout, base::Duration(6ms));
    EXPECT_EQ(config.setup_timeout_max, base::Duration(7ms));
    EXPECT_EQ(config.max_in_flight, 8U);
    EXPECT_EQ(config.connections_max_idle, base::Duration(9ms));
    EXPECT_EQ(config.metadata_max_age, base::Duration(10ms));
    EXPECT_EQ(config.max_frame, 1100U);
    EXPECT_FALSE(config.rebootstrap);
    EXPECT_EQ(config.rebootstrap_trigger, base::Duration(12ms));
}

} // namespace
} // namespace odradek::cluster
