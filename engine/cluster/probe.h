// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "cluster/config.h"
#include "cluster/metadata.h"

#include <functional>
#include <memory>
#include <optional>

namespace odradek::cluster {

/// One step on the way to a cluster, for a person who wants to know which one fails. A value, any thread.
struct ProbeStep {
    /// The steps, in their order.
    enum class Kind : std::uint8_t {
        Names,      ///< The bootstrap hosts are resolved.
        Addresses,  ///< Something accepts connections at them.
        Versions,   ///< A broker answers ApiVersions, or what older ones know.
        Metadata,   ///< The cluster tells its brokers and topics.
        Advertised, ///< What accepts connections at the addresses that the brokers advertise.
    };
    /// How a step stands.
    enum class State : std::uint8_t {
        Running,  ///< Under way.
        Passed,   ///< All that was tried succeeded.
        Doubtful, ///< A part failed; enough is left to go on.
        Failed,   ///< Nothing succeeded: the steps behind it are not run.
    };

    Kind kind = Kind::Names;      ///< Which step.
    State state = State::Running; ///< How it stands.
    base::Duration took{};        ///< So far, or in all.
    std::size_t good = 0;         ///< How many of `all` succeeded.
    std::size_t all = 0;          ///< Names, addresses, brokers tried; 1 for Versions, Metadata.
    std::shared_ptr<const net::BrokerVersions> versions{}; ///< Versions: what the broker speaks.
    std::shared_ptr<const MetadataSnapshot> metadata{};    ///< Metadata: what the cluster told.
    std::optional<base::Error> error{};                    ///< The first failure.
};

/// Told when a step begins and when it has ended. Engine thread.
using ProbeObserver = std::function<void(const ProbeStep&)>;

/// Goes the way to a cluster step by step, on connections of its own that it closes again; it joins nothing, and stops
/// behind the first step that fails. The hosts of a step are tried side by side, and have the time for a set-up in all;
/// what the step tells is in the order of the list, whichever host was first. Answers when the last step was told. The
/// environment outlives it.
base::Task<void> probe(base::Environment& environment, ClusterConfig config, ProbeObserver observer);

} // namespace odradek::cluster
