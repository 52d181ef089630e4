// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <array>

namespace odradek::sim {
namespace {

using base::BrokerId;
using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::ConnectFault;

// Connects of a broker meet a fault, and its connections end.
Lasting refuse_connects(Scene& scene, BrokerId broker, ConnectFault fault) {
    for (const bool moved : {false, true})
        scene.stage.environment.set_connect_fault(Stage::address(broker, moved), fault);
    scene.stage.cut(broker, true);
    const auto end = [&stage = scene.stage, broker] {
        for (const bool moved : {false, true})
            stage.environment.set_connect_fault(Stage::address(broker, moved), std::nullopt);
    };
    return {end, {}, {}, {}};
}

Lasting change_weather(Scene& scene, BrokerId broker, const Weather& weather) {
    scene.stage.weather(broker) = weather;
    scene.stage.settle_weather();
    const auto end = [&stage = scene.stage, broker] {
        stage.weather(broker) = {};
        stage.settle_weather();
    };
    return {end, {}, {}, {}};
}

Lasting refused(Scene& scene) {
    return refuse_connects(scene, scene.any_broker(), ConnectFault::Refuse);
}

Lasting silent(Scene& scene) {
    const BrokerId broker = scene.any_broker();
    if (scene.dice.chance(50)) return refuse_connects(scene, broker, ConnectFault::Silence);
    Lasting lasting = change_weather(scene, broker, {.mute = true});
    scene.stage.cut(broker, false);
    return lasting;
}

Lasting set_ips(Scene& scene, BrokerId broker, std::vector<std::string> ips) {
    scene.stage.environment.set_host(Stage::host(broker), std::move(ips));
    scene.stage.cut(broker, true);
    const auto end = [&stage = scene.stage, broker] {
        stage.environment.set_host(Stage::host(broker), {Stage::address(broker).ip});
    };
    return {end, {}, {}, {}};
}

Lasting unknown_host(Scene& scene) {
    return set_ips(scene, scene.any_broker(), {});
}

Lasting dead_first_address(Scene& scene) {
    const BrokerId broker = scene.any_broker();
    const std::string live = Stage::address(broker, scene.dice.chance(50)).ip;
    return set_ips(scene, broker, {"10.9.9.9", live});
}

Lasting reset_connections(Scene& scene) {
    scene.stage.cut(scene.any_broker(), scene.dice.chance(70));
    return {};
}

Lasting dripping(Scene& scene) {
    return change_weather(scene, scene.any_broker(), {.read_limit = 1 + scene.dice.below(5)});
}

Lasting delayed(Scene& scene) {
    return change_weather(scene, scene.any_broker(), {.latency = scene.dice.span(500, 1500)});
}

Lasting dying_connections(Scene& scene) {
    const auto again = [&stage = scene.stage, &dice = scene.dice] {
        stage.cut(dice.pick(stage.brokers()), true);
    };
    return {{}, again, milliseconds(500), milliseconds(1500)};
}

Lasting stalled(Scene& scene) {
    return change_weather(scene, scene.any_broker(), {.stalled = true});
}

Lasting stopped(Scene& scene) {
    const BrokerId broker = scene.any_broker();
    scene.stage.sandbox.stop_broker(broker);
    const auto end = [&stage = scene.stage, broker] {
        stage.sandbox.start_broker(broker);
    };
    return {end, {}, {}, {}};
}

Lasting all_stopped(Scene& scene) {
    for (const BrokerId broker : scene.stage.brokers())
        scene.stage.sandbox.stop_broker(broker);
    const auto end = [&stage = scene.stage] {
        for (const BrokerId broker : stage.brokers())
            stage.sandbox.start_broker(broker);
    };
    return {end, {}, {}, {}};
}

// One broker after the other goes down and comes back.
Lasting rolling_restarts(Scene& scene) {
    auto next = std::make_shared<std::size_t>(0);
    const auto again = [&stage = scene.stage, next] {
        const auto& brokers = stage.brokers();
        stage.sandbox.start_broker(brokers[*next % brokers.size()]);
        ++*next;
        stage.sandbox.stop_broker(brokers[*next % brokers.size()]);
    };
    const auto end = [&stage = scene.stage] {
        for (const BrokerId broker : stage.brokers())
            stage.sandbox.start_broker(broker);
    };
    return {end, again, seconds(2), seconds(6)};
}

Lasting cut_off(Scene& scene) {
    const BrokerId broker = scene.any_broker();
    const bool silently = scene.dice.chance(50);
    return refuse_connects(scene, broker, silently ? ConnectFault::Silence : ConnectFault::Refuse);
}

Lasting idle_close(Scene& scene) {
    for (const BrokerId broker : scene.stage.brokers())
        scene.stage.cut(broker, false);
    return {};
}

Lasting moved_node(Scene& scene) {
    const BrokerId broker = scene.any_broker();
    scene.stage.sandbox.cluster().readdress(broker, Stage::host(broker, true), Stage::address(broker).port);
    scene.stage.environment.set_connect_fault(Stage::address(broker), ConnectFault::Refuse);
    scene.stage.cut(broker, true);
    const auto end = [&stage = scene.stage, broker] {
        stage.sandbox.cluster().readdress(broker, Stage::host(broker), Stage::address(broker).port);
        stage.environment.set_connect_fault(Stage::address(broker), std::nullopt);
        stage.cut(broker, true);
    };
    return {end, {}, {}, {}};
}

constexpr std::array kKinds{
    FaultKind{"A1", "connections refused", refused, seconds(1), seconds(20)},
    FaultKind{"A2", "no answer to a connect", silent, seconds(5), seconds(40)},
    FaultKind{"A3", "host name unknown", unknown_host, seconds(1), seconds(15)},
    FaultKind{"A4", "first address dead", dead_first_address, seconds(5), seconds(30)},
    FaultKind{"A5", "connections cut", reset_connections, seconds(0), seconds(0)},
    FaultKind{"A6", "a few bytes at a time", dripping, milliseconds(200), seconds(2)},
    FaultKind{"A8", "answers late", delayed, seconds(3), seconds(20)},
    FaultKind{"A9", "connections die", dying_connections, seconds(5), seconds(25)},
    FaultKind{"A10", "a broker stands still", stalled, seconds(5), seconds(60)},
    FaultKind{"A11", "a broker dies", stopped, seconds(2), seconds(30)},
    FaultKind{"A12", "all brokers down", all_stopped, seconds(2), seconds(40)},
    FaultKind{"A13", "rolling restarts", rolling_restarts, seconds(10), seconds(40)},
    FaultKind{"A14", "a broker cut off", cut_off, seconds(10), seconds(70)},
    FaultKind{"A18", "idle connections closed", idle_close, seconds(0), seconds(0)},
    FaultKind{"A27", "a node moves to another host", moved_node, seconds(2), seconds(20)},
};

} // namespace

std::span<const FaultKind> network_faults() {
    return kKinds;
}

} // namespace odradek::sim
