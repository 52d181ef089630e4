// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace odradek::sim {

/// Every kind of fault that can be drawn.
std::vector<FaultKind> all_faults();

/// Draws faults, lets them last and ends them. The thread of the world.
class Chaos {
public:
    /// Faults of these rows alone; none: of all. The scene's parts outlive it.
    Chaos(Scene scene, const std::set<std::string>& rows);

    /// Begins a fault, unless several go on or none may be drawn.
    void begin();

    /// Repeats and ends what is due; call after time has passed.
    void step();

    /// Ends everything and heals the world.
    void end();

    /// Whether something goes wrong now.
    bool busy() const { return !active_.empty(); }

    /// How often each row has happened: what was drawn and no request has met is not counted.
    std::map<std::string, std::int64_t> counts() const;

private:
    struct Drawn {
        std::string row;
        std::shared_ptr<const bool> met; // null: it happened at once
    };
    struct Active {
        FaultKind kind;
        Lasting lasting;
        base::MonotonicTime until;
        base::MonotonicTime next;
    };

    void schedule(Active& active);

    Scene scene_;
    std::vector<FaultKind> kinds_;
    std::vector<Active> active_;
    std::vector<Drawn> drawn_;
};

} // namespace odradek::sim
