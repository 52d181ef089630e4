// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request_faults.h"
#include "writer.h"

#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace odradek::sim {

/// What faults act upon. The thread of the world.
struct Scene {
    Stage& stage;            ///< The world.
    Writer& writer;          ///< Changes the logs, and tells the models.
    RequestFaults& requests; ///< Faults of single requests.
    Dice& dice;              ///< Decides where and how.

    /// One of the brokers.
    base::BrokerId any_broker() { return dice.pick(stage.brokers()); }
};

/// A fault that goes on for a while.
struct Lasting {
    std::function<void()> end;         ///< Undoes it; may be empty.
    std::function<void()> again;       ///< Repeats it, as long as it lasts; may be empty.
    base::Duration least_between{};    ///< Between two repetitions.
    base::Duration most_between{};     ///< Between two repetitions.
    std::shared_ptr<const bool> met{}; ///< Whether any request has met it; null: it happens to everybody.
};

/// One kind of fault, a row of the catalogue.
struct FaultKind {
    std::string_view row;                           ///< "A9".
    std::string_view name;                          ///< What happens, in a few words.
    Lasting (*begin)(Scene& scene);                 ///< Lets it happen.
    base::Duration least = std::chrono::seconds(1); ///< How long it lasts.
    base::Duration most = std::chrono::seconds(10); ///< How long it lasts.
};

/// Faults of connections, hosts and brokers.
std::span<const FaultKind> network_faults();

/// Faults of what brokers answer.
std::span<const FaultKind> answer_faults();

/// Faults of clocks, logs and the client's own surroundings.
std::span<const FaultKind> world_faults();

} // namespace odradek::sim
