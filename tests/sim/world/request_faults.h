// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dice.h"
#include "sandbox/kernel/fault_plan.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace odradek::sim {

/// A fault that requests meet for a while.
struct RequestFault {
    std::string row;                                           ///< Of the catalogue: "A23".
    sandbox::Fault fault;                                      ///< What happens.
    std::optional<wire::ApiKey> api;                           ///< None: requests of every API.
    std::optional<base::BrokerId> broker;                      ///< None: every broker.
    int percent = 100;                                         ///< How many of a hundred are hit.
    int times = 1;                                             ///< So many at most.
    std::shared_ptr<bool> met = std::make_shared<bool>(false); ///< Whether a request has met it.
};

/// Faults that are drawn request by request. The thread of the world.
class RequestFaults final : public sandbox::FaultPlan {
public:
    /// Draws by this seed.
    explicit RequestFaults(std::uint64_t seed) : dice_(seed, Dice::Part::Requests) {}

    /// Lets requests meet a fault from now on.
    void add(RequestFault fault) { faults_.push_back(std::move(fault)); }

    /// Ends the faults of a row.
    void remove(const std::string& row);

    /// Ends all.
    void clear() { faults_.clear(); }

    std::vector<sandbox::Fault> faults_of(const sandbox::RequestSeen& request) override;

private:
    Dice dice_;
    std::vector<RequestFault> faults_;
};

} // namespace odradek::sim
