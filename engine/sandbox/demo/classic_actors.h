// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/demo/shop_groups.h"

#include <map>

namespace odradek::sandbox {

/// The members of one classic group: each joins, the leader shares the partitions out evenly, all beat. When one comes
/// or goes the others join again a few steps later, so that a rebalance can be seen. Engine thread only.
class ShopGroups::ClassicActors {
public:
    /// Reads one topic with `members` members; `static_ids` gives them instance ids.
    ClassicActors(Sandbox& sandbox, std::string group, std::string topic, int members, bool static_ids);

    /// All of them join in one round, the group's first.
    void gather();

    /// Every member speaks once: joins where it must, beats where it is in.
    void step();

    /// One member more, named after a number.
    void add_member();

    /// The newest member goes.
    void remove_member();

    /// How many there are.
    std::size_t size() const noexcept { return actors_->size(); }

private:
    enum class Stage : std::uint8_t { Out, Joining, Syncing, In };
    struct Actor {
        int number = 0;
        std::string member_id;
        std::int32_t generation = -1;
        Stage stage = Stage::Out;
        int patience = 0; // steps until it joins again
    };
    using Actors = std::vector<Actor>;

    ClassicGroup* group();
    void speak(Actor& actor);
    void join(Actor& actor);
    void take_join(Actor& actor, JoinAnswer answer);
    void sync(Actor& actor, const JoinAnswer& joined);
    std::vector<std::pair<std::string, base::Bytes>> share(const JoinAnswer& joined);
    static Actor* find(Actors& actors, int number);
    std::optional<std::string> instance_id(const Actor& actor) const;

    Sandbox& sandbox_;
    std::string group_;
    std::string topic_;
    bool static_ids_;
    int last_ = 0;
    std::shared_ptr<Actors> actors_ = std::make_shared<Actors>(); // answers that come late find it gone
};

} // namespace odradek::sandbox
