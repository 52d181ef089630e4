// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "base/ids.h"

#include <memory>
#include <vector>

namespace odradek::cluster {
class Cluster;
}

/// Reads of what an administrator wants to know. Every function is a coroutine of the engine thread; an error of the
/// whole answer is a Result, an error of one item stands in that item.
namespace odradek::admin {

/// What every read needs. A value, copied into each coroutine. Engine thread only.
struct Access {
    base::Environment* environment = nullptr;  ///< Outlives every call.
    std::shared_ptr<cluster::Cluster> cluster; ///< Connected, not null.
};

/// A broker that did not answer a question that goes to all of them.
struct BrokerFailure {
    base::BrokerId broker = base::BrokerId::None; ///< Which one.
    base::Error error;                            ///< Why.

    friend bool operator==(const BrokerFailure&, const BrokerFailure&) = default;
};

} // namespace odradek::admin
