// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/demo/chance.h"
#include "sandbox/sandbox.h"

#include <memory>

/// The demo's consumer groups.
namespace odradek::sandbox {

/// Plays members that no client has: they join, share partitions, read on and commit. One group keeps up (KIP-848), one
/// lags and catches up again, one is rebalancing now and then, one is empty and far behind. Engine thread only; the
/// sandbox outlives it.
class ShopGroups {
public:
    /// After so long what the groups do begins anew.
    static constexpr base::Duration kRound = std::chrono::seconds(720);

    /// Begins a round with what they have committed so far, and without members yet.
    ShopGroups(Sandbox& sandbox, std::uint64_t seed);
    ~ShopGroups();
    ShopGroups(const ShopGroups&) = delete;
    ShopGroups& operator=(const ShopGroups&) = delete;

    /// A second of the past: what was committed then.
    void look_back();

    /// Lets the members join and share, those that are there in this second of the round; once, behind the past.
    void gather();

    /// Lets the members act; call it about every second.
    void step();

private:
    class ClassicActors;
    void beat_analytics();
    void commit();
    void commit_up_to(const std::string& group, const std::string& topic, std::uint64_t percent);

    Sandbox& sandbox_;
    Chance chance_;
    std::unique_ptr<ClassicActors> billing_;
    std::unique_ptr<ClassicActors> fulfilment_;
    std::uint64_t steps_ = 0;
};

} // namespace odradek::sandbox
