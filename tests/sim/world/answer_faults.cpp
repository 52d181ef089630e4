// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "scene.h"

#include <array>

namespace odradek::sim {
namespace {

using sandbox::Fault;
using sandbox::FaultKind;
using std::chrono::seconds;
using wire::ApiKey;

// Requests meet a fault until the row's time is over.
Lasting meet(Scene& scene, RequestFault fault) {
    const std::string row = fault.row;
    const std::shared_ptr<const bool> met = fault.met;
    scene.requests.add(std::move(fault));
    return {[&requests = scene.requests, row] { requests.remove(row); }, {}, {}, {}, met};
}

Fault of(FaultKind kind) {
    Fault fault;
    fault.kind = kind;
    return fault;
}

Fault error(base::KafkaCode code) {
    Fault fault = of(FaultKind::ErrorCode);
    fault.code = code;
    return fault;
}

Fault error(base::KafkaCode code, base::TopicPartition partition) {
    Fault fault = error(code);
    fault.partition = std::move(partition);
    return fault;
}

std::optional<ApiKey> reading_api(Dice& dice) {
    const std::vector<std::optional<ApiKey>> apis{ApiKey::Fetch,       ApiKey::Fetch,       ApiKey::Metadata,
                                                  ApiKey::ListOffsets, ApiKey::ApiVersions, std::nullopt};
    return dice.pick(apis);
}

Lasting broken_answer(Scene& scene) {
    const std::vector<FaultKind> kinds{FaultKind::CloseBefore, FaultKind::CloseAfter, FaultKind::CutAnswer};
    Fault fault = of(scene.dice.pick(kinds));
    fault.number = static_cast<std::int32_t>(scene.dice.between(0, 200));
    return meet(scene, {"A5", fault, reading_api(scene.dice), {}, 50, 10});
}

Lasting stalled_answer(Scene& scene) {
    Fault fault = of(FaultKind::StallAnswer);
    fault.number = static_cast<std::int32_t>(scene.dice.between(0, 60));
    fault.delay = scene.dice.span(20'000, 50'000);
    return meet(scene, {"A7", fault, reading_api(scene.dice), {}, 50, 3});
}

Lasting lost_answer(Scene& scene) {
    return meet(scene, {"A7", of(FaultKind::DropAnswer), reading_api(scene.dice), {}, 50, 2});
}

Lasting late_answers(Scene& scene) {
    Fault fault = of(FaultKind::Delay);
    fault.delay = scene.dice.span(1'000, 3'000);
    return meet(scene, {"A8", fault, {}, scene.any_broker(), 50, 20});
}

Lasting unsupported_version(Scene& scene) {
    const auto broker = scene.any_broker();
    scene.stage.cut(broker, true);
    return meet(scene, {"A21", of(FaultKind::UnsupportedVersion), ApiKey::ApiVersions, broker, 100, 1'000});
}

// Min above max: the API is there in name only.
Lasting empty_range(Scene& scene) {
    const std::vector<ApiKey> apis{ApiKey::OffsetForLeaderEpoch, ApiKey::DescribeCluster, ApiKey::ListGroups};
    const ApiKey api = scene.dice.pick(apis);
    scene.stage.sandbox.set_versions(api, sandbox::ServedVersions{3, 2});
    scene.stage.cut(scene.any_broker(), true);
    const auto end = [&stage = scene.stage, api] {
        stage.sandbox.set_versions(api, std::nullopt);
        for (const base::BrokerId broker : stage.brokers())
            stage.cut(broker, false);
    };
    return {end, {}, {}, {}};
}

Lasting strange_answer(Scene& scene) {
    const std::vector<FaultKind> kinds{FaultKind::WrongCorrelation, FaultKind::DoubleAnswer, FaultKind::UnaskedBytes};
    return meet(scene, {"A23", of(scene.dice.pick(kinds)), reading_api(scene.dice), {}, 50, 6});
}

Lasting throttled(Scene& scene) {
    Fault fault = of(FaultKind::Throttle);
    fault.number = static_cast<std::int32_t>(scene.dice.between(1'000, 30'000));
    return meet(scene, {"A24", fault, reading_api(scene.dice), {}, 50, 3});
}

Lasting unknown_code(Scene& scene) {
    const base::KafkaCode code{static_cast<std::int16_t>(scene.dice.between(900, 999))};
    const bool partition = scene.dice.chance(50);
    const Fault fault = partition ? error(code, scene.writer.any_partition()) : error(code);
    return meet(scene, {"A25", fault, ApiKey::Fetch, {}, 50, 6});
}

Lasting odd_metadata(Scene& scene) {
    const std::vector<FaultKind> kinds{FaultKind::EmptyMetadata, FaultKind::StaleMetadata, FaultKind::MissingTopic};
    Fault fault = of(scene.dice.pick(kinds));
    if (fault.kind == FaultKind::MissingTopic) fault.partition = scene.writer.any_partition();
    const bool once = fault.kind == FaultKind::MissingTopic;
    if (scene.dice.chance(50)) scene.stage.cut(scene.any_broker(), true);
    return meet(scene, {"A26", fault, ApiKey::Metadata, {}, 50, once ? 1 : 6});
}

Lasting no_leader(Scene& scene) {
    Fault fault = of(FaultKind::NoLeader);
    fault.partition = scene.writer.any_partition();
    if (scene.dice.chance(50)) scene.stage.cut(scene.any_broker(), true);
    return meet(scene, {"A27", fault, ApiKey::Metadata, {}, 70, 20});
}

Lasting preferred_replica(Scene& scene) {
    if (scene.dice.chance(50)) {
        Fault fault = of(FaultKind::UnknownPreferredReplica);
        fault.number = scene.dice.chance(50) ? 77 : number(scene.any_broker());
        return meet(scene, {"A28", fault, ApiKey::Fetch, {}, 50, 5});
    }
    auto& preferred = scene.stage.sandbox.hooks().preferred_replicas;
    preferred[scene.writer.any_partition()] = scene.any_broker();
    return {[&stage = scene.stage] { stage.sandbox.hooks().preferred_replicas.clear(); }, {}, {}, {}};
}

Lasting session_trouble(Scene& scene) {
    const auto way = scene.dice.below(4);
    if (way == 0) return meet(scene, {"A31", of(FaultKind::RepeatPartition), ApiKey::Fetch, {}, 50, 20});
    if (way == 1) return meet(scene, {"A31", of(FaultKind::SessionLost), ApiKey::Fetch, {}, 50, 6});
    if (way == 2) return meet(scene, {"A31", error(base::KafkaCode{-1}), ApiKey::Fetch, {}, 50, 4});
    scene.stage.sandbox.forget_sessions();
    return {};
}

Lasting fenced(Scene& scene) {
    const std::vector<base::KafkaCode> codes{base::code::FencedLeaderEpoch, base::code::UnknownLeaderEpoch,
                                             base::code::NotLeaderOrFollower, base::code::OffsetOutOfRange};
    const base::TopicPartition partition = scene.writer.any_partition();
    return meet(scene, {"A33", error(scene.dice.pick(codes), partition), ApiKey::Fetch, {}, 70, 4});
}

Lasting damaged(Scene& scene) {
    const bool cut = scene.dice.chance(60);
    // A batch that is damaged twice is believed to be damaged in the log: once is all that a reader can forgive.
    return meet(
        scene,
        {"A34", of(cut ? FaultKind::CutLastBatch : FaultKind::CorruptRecords), ApiKey::Fetch, {}, 50, cut ? 10 : 1});
}

constexpr std::array kKinds{
    sim::FaultKind{"A5", "answers cut or never sent", broken_answer, seconds(1), seconds(10)},
    sim::FaultKind{"A7", "an answer stalls", stalled_answer, seconds(1), seconds(10)},
    sim::FaultKind{"A7", "an answer is lost", lost_answer, seconds(1), seconds(10)},
    sim::FaultKind{"A8", "answers late", late_answers, seconds(3), seconds(20)},
    sim::FaultKind{"A21", "UNSUPPORTED_VERSION for ever", unsupported_version, seconds(3), seconds(30)},
    sim::FaultKind{"A22", "an API with an empty range", empty_range, seconds(3), seconds(30)},
    sim::FaultKind{"A23", "answers that nobody asked for", strange_answer, seconds(1), seconds(10)},
    sim::FaultKind{"A24", "throttled", throttled, seconds(1), seconds(10)},
    sim::FaultKind{"A25", "unknown error code", unknown_code, seconds(1), seconds(10)},
    sim::FaultKind{"A26", "odd metadata", odd_metadata, seconds(2), seconds(20)},
    sim::FaultKind{"A27", "no leader", no_leader, seconds(2), seconds(20)},
    sim::FaultKind{"A28", "preferred replicas", preferred_replica, seconds(2), seconds(20)},
    sim::FaultKind{"A31", "fetch sessions in trouble", session_trouble, seconds(2), seconds(20)},
    sim::FaultKind{"A33", "fenced and unknown epochs", fenced, seconds(1), seconds(10)},
    sim::FaultKind{"A34", "damaged records", damaged, seconds(1), seconds(10)},
};

} // namespace

std::span<const sim::FaultKind> answer_faults() {
    return kKinds;
}

} // namespace odradek::sim
