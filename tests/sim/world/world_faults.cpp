// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <array>

namespace odradek::sim {
namespace {

using std::chrono::seconds;

Lasting stand_still(Scene& scene) {
    scene.stage.environment.stand_still(scene.dice.span(1'000, 120'000));
    return {};
}

Lasting wall_clock_jumps(Scene& scene) {
    constexpr std::int64_t kHour = 3'600'000;
    scene.stage.environment.jump_wall_clock(scene.dice.between(-24 * kHour, 24 * kHour));
    return {};
}

Lasting no_descriptors(Scene& scene) {
    for (const base::BrokerId broker : scene.stage.brokers()) {
        for (const bool moved : {false, true})
            scene.stage.environment.set_connect_fault(Stage::address(broker, moved),
                                                      testing::ConnectFault::NoDescriptors);
    }
    scene.stage.cut(scene.any_broker(), true);
    const auto end = [&stage = scene.stage] {
        for (const base::BrokerId broker : stage.brokers()) {
            for (const bool moved : {false, true})
                stage.environment.set_connect_fault(Stage::address(broker, moved), std::nullopt);
        }
    };
    return {end, {}, {}, {}};
}

Lasting leader_moves(Scene& scene) {
    const base::TopicPartition partition = scene.writer.any_partition();
    auto& cluster = scene.stage.sandbox.cluster();
    const auto& replicas = cluster.find(partition.topic, partition.partition)->replicas;
    cluster.move_leader(partition.topic, partition.partition, scene.dice.pick(replicas));
    return {};
}

Lasting partitions_added(Scene& scene) {
    constexpr std::int32_t kMost = 12;
    const std::string topic = scene.writer.any_partition().topic;
    auto& cluster = scene.stage.sandbox.cluster();
    const auto now = static_cast<std::int32_t>(cluster.find(std::string_view(topic))->partitions.size());
    if (now < kMost) cluster.grow(topic, now + 1);
    return {};
}

Lasting retention(Scene& scene) {
    scene.writer.retain(scene.writer.any_partition(), 100);
    return {};
}

Lasting truncation(Scene& scene) {
    // Where fetches carry no epochs nobody can see that a log was cut and grew again.
    const base::TopicPartition partition = scene.writer.any_partition();
    if (!scene.stage.knows_epochs() || !scene.writer.truncate(partition)) {
        scene.stage.sandbox.cluster().bump_epoch(partition.topic, partition.partition);
    }
    return {};
}

constexpr std::array kKinds{
    FaultKind{"A11", "a leader moves", leader_moves, seconds(0), seconds(0)},
    FaultKind{"A15", "the program stands still", stand_still, seconds(0), seconds(0)},
    FaultKind{"A16", "the wall clock jumps", wall_clock_jumps, seconds(0), seconds(0)},
    FaultKind{"A17", "no file descriptors", no_descriptors, seconds(1), seconds(15)},
    FaultKind{"A30", "partitions added", partitions_added, seconds(0), seconds(0)},
    FaultKind{"A32", "retention", retention, seconds(0), seconds(0)},
    FaultKind{"A33", "a new epoch, a log cut back", truncation, seconds(0), seconds(0)},
};

} // namespace

std::span<const FaultKind> world_faults() {
    return kKinds;
}

} // namespace odradek::sim
