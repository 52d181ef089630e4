// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/refusal.h"

#include <algorithm>

namespace odradek::sandbox {

Refusal refuse_administration(const Call& call) {
    if (call.faults.error() != code::None) return {call.faults.error()};
    const auto& absent = call.kernel.config.absent_apis;
    const bool forwards = std::ranges::find(absent, wire::number(wire::ApiKey::DescribeQuorum)) == absent.end();
    if (forwards || call.broker() == call.kernel.cluster.controller()) return {};
    return {code::NotController};
}

Refusal refuse_by_policy(const Call& call, const std::string& topic, const ConfigMap& configs) {
    const auto& policy = call.kernel.hooks.policy;
    if (!policy) return {};
    auto words = policy(topic, configs);
    if (!words) return {};
    return {code::PolicyViolation, std::move(words)};
}

} // namespace odradek::sandbox
