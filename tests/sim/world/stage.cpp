// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace odradek::sim {
namespace {

constexpr std::uint16_t kPort = 9092;
constexpr base::Duration kCleaning = std::chrono::hours(10'000); // the writers clean by hand, so that the models know

sandbox::TopicSpec draw_topic(Dice& dice, int number, int brokers) {
    sandbox::TopicSpec topic;
    topic.partitions = static_cast<std::int32_t>(dice.between(1, 8));
    topic.replication = static_cast<std::int16_t>(dice.between(1, brokers));
    const std::vector<std::string> kinds{"plain", "plain", "stamped", "compact"};
    const std::string kind = dice.pick(kinds);
    topic.name = fmt::format("{}-{}", kind, number);
    topic.configs["retention.ms"] = "-1";
    if (kind == "stamped") topic.configs["message.timestamp.type"] = "LogAppendTime";
    if (kind == "compact") {
        topic.configs["cleanup.policy"] = "compact";
        topic.configs["min.cleanable.dirty.ratio"] = "0.01";
        topic.configs["delete.retention.ms"] = "60000";
    }
    return topic;
}

} // namespace

Shape Shape::draw(Dice& dice) {
    Shape shape;
    shape.brokers = static_cast<int>(dice.between(1, 5));
    const auto topics = dice.between(1, 4);
    for (int number = 0; number < topics; ++number)
        shape.topics.push_back(draw_topic(dice, number, shape.brokers));
    const std::vector<std::int16_t> versions{0, 0, 0, 0, 12, 11, 7, 4};
    shape.newest_fetch = dice.pick(versions);
    shape.latency = std::chrono::microseconds(dice.between(50, 5'000));
    if (dice.chance(25)) shape.client.connections_max_idle = std::chrono::seconds(20);
    if (dice.chance(25)) shape.client.metadata_max_age = std::chrono::seconds(10);
    return shape;
}

sandbox::SandboxConfig Stage::sandbox_config(const Shape& shape, std::uint64_t seed) {
    sandbox::SandboxConfig config;
    for (int id = 1; id <= shape.brokers; ++id) {
        sandbox::BrokerSpec broker;
        broker.id = base::BrokerId{id};
        broker.host = host(broker.id);
        broker.port = kPort;
        config.brokers.push_back(std::move(broker));
    }
    config.topics = shape.topics;
    config.compaction_check = kCleaning;
    config.retention_check = kCleaning;
    config.seed = seed;
    if (shape.newest_fetch > 0)
        config.versions[static_cast<std::int16_t>(wire::ApiKey::Fetch)] = {4, shape.newest_fetch};
    return config;
}

Stage::Stage(std::uint64_t seed, Shape shape, bool aloud)
    : shape_(std::move(shape)),
      environment(seed),
      trace(environment, aloud),
      sandbox(environment, sandbox_config(shape_, seed)) {
    cluster::ClusterConfig config = shape_.client;
    for (int id = 1; id <= shape_.brokers; ++id) {
        const base::BrokerId broker{id};
        brokers_.push_back(broker);
        listen(broker, address(broker));
        listen(broker, address(broker, true));
        config.bootstrap.push_back({host(broker), kPort});
    }
    environment.network().watch([this](const base::Address& to, const std::shared_ptr<net::MemoryLink>& link) {
        const auto at = std::ranges::find_if(
            brokers_, [&to](base::BrokerId id) { return to == address(id) || to == address(id, true); });
        if (at == brokers_.end()) return;
        cables_.push_back({*at, link});
        set_conduct(*link, weather_[*at]);
    });
    heal();
    cluster = cluster::Cluster::create(environment, std::move(config));
}

Stage::~Stage() {
    if (!closed_) close();
}

base::Address Stage::address(base::BrokerId broker, bool moved) {
    return {fmt::format("10.0.{}.{}", moved ? 1 : 0, number(broker)), kPort};
}

std::string Stage::host(base::BrokerId broker, bool moved) {
    return fmt::format("{}{}", moved ? 'c' : 'b', number(broker));
}

void Stage::listen(base::BrokerId broker, const base::Address& address) {
    environment.network().listen(address, [this, broker](std::unique_ptr<base::Stream> stream) {
        if (weather_[broker].mute) {
            forgotten_.push_back(std::move(stream));
        } else {
            served_.add(environment, sandbox.serve(broker, std::move(stream)));
        }
    });
}

void Stage::set_conduct(net::MemoryLink& link, const Weather& weather) const {
    for (net::LinkConduct* conduct : {&link.to_client(), &link.to_server()}) {
        conduct->latency = shape_.latency + weather.latency;
        conduct->read_limit = weather.read_limit;
        conduct->stalled = weather.stalled;
    }
    link.wake();
}

void Stage::settle_weather() {
    for (const Cable& cable : cables_)
        set_conduct(*cable.link, weather_[cable.broker]);
}

void Stage::cut(base::BrokerId broker, bool reset) {
    // What is cut is never cut again, and the callbacks may connect anew.
    std::vector<Cable> leaving;
    std::ranges::copy_if(cables_, std::back_inserter(leaving),
                         [broker](const Cable& cable) { return cable.broker == broker; });
    std::erase_if(cables_, [broker](const Cable& cable) { return cable.broker == broker; });
    for (const Cable& cable : leaving) {
        if (reset) {
            cable.link->reset();
        } else {
            cable.link->finish();
        }
    }
}

void Stage::heal() {
    for (const base::BrokerId broker : brokers_) {
        weather_[broker] = {};
        for (const bool moved : {false, true}) {
            environment.set_host(host(broker, moved), {address(broker, moved).ip});
            environment.set_connect_fault(address(broker, moved), std::nullopt);
        }
        sandbox.cluster().readdress(broker, host(broker), kPort);
        sandbox.start_broker(broker);
    }
    for (const auto& stream : forgotten_)
        stream->close();
    forgotten_.clear();
    settle_weather();
}

void Stage::connect() {
    const auto connected = environment.run(cluster->connect());
    if (!connected) trace.violate("the client cannot connect: " + base::describe(connected.error()));
}

base::Duration Stage::close() {
    closed_ = true;
    const base::MonotonicTime before = environment.now();
    environment.run(cluster->close());
    const base::Duration took = environment.now() - before;
    for (const auto& stream : forgotten_)
        stream->close();
    sandbox.close();
    environment.run_until([this] { return served_.running() == 0; }, std::chrono::minutes(1));
    return took;
}

void Stage::expect_nothing_left() {
    if (served_.running() > 0) trace.violate("connections are still served");
    environment.poll();
    if (environment.timers() > 0) trace.violate(fmt::format("{} timers are left", environment.timers()));
    for (const auto& line : environment.lines().lines) {
        if (line.level == base::LogLevel::Error) trace.violate("a fault of the program: " + line.text);
    }
}

} // namespace odradek::sim
