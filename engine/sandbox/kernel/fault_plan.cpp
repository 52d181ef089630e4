// SPDX-License-Identifier: Apache-2.0
#include "sandbox/kernel/fault_plan.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

bool concerns(const FaultRule& rule, const RequestSeen& request) {
    return (!rule.api || *rule.api == request.api) && (!rule.broker || *rule.broker == request.broker);
}

} // namespace

bool ScriptedFaults::spent() const {
    return std::ranges::all_of(rules_,
                               [](const Counted& each) { return each.seen >= each.rule.skip + each.rule.times; });
}

std::vector<Fault> ScriptedFaults::faults_of(const RequestSeen& request) {
    std::vector<Fault> faults;
    for (Counted& each : rules_) {
        if (!concerns(each.rule, request)) continue;
        const std::uint64_t nth = each.seen++;
        if (nth >= each.rule.skip && nth - each.rule.skip < each.rule.times) faults.push_back(each.rule.fault);
    }
    return faults;
}

const Fault* Faults::find(FaultKind kind) const {
    const auto found = std::ranges::find(faults_, kind, &Fault::kind);
    return found == faults_.end() ? nullptr : &*found;
}

bool Faults::hits(FaultKind kind, const std::string& topic) const {
    return std::ranges::any_of(faults_, [&](const Fault& fault) {
        return fault.kind == kind && (!fault.partition || fault.partition->topic == topic);
    });
}

base::KafkaCode Faults::error_of(const std::string& topic, base::PartitionId partition) const {
    const auto found = std::ranges::find_if(faults_, [&](const Fault& fault) {
        return fault.kind == FaultKind::ErrorCode && fault.partition && fault.partition->topic == topic &&
               fault.partition->partition == partition;
    });
    return found == faults_.end() ? base::KafkaCode::None : found->code;
}

base::KafkaCode Faults::error() const {
    const auto found = std::ranges::find_if(
        faults_, [](const Fault& fault) { return fault.kind == FaultKind::ErrorCode && !fault.partition; });
    return found == faults_.end() ? base::KafkaCode::None : found->code;
}

} // namespace odradek::sandbox
