// SPDX-License-Identifier: Apache-2.0
#include "sandbox/demo/classic_actors.h"

#include "sandbox/groups/embedded.h"

#include <fmt/format.h>

#include <algorithm>

namespace odradek::sandbox {
namespace {

constexpr int kSlowness = 3; // steps until a member notices a rebalance

} // namespace

ShopGroups::ClassicActors::ClassicActors(Sandbox& sandbox, std::string group, std::string topic, int members,
                                         bool static_ids)
    : sandbox_(sandbox), group_(std::move(group)), topic_(std::move(topic)), static_ids_(static_ids) {
    for (int index = 0; index < members; ++index)
        add_member();
}

ClassicGroup* ShopGroups::ClassicActors::group() {
    return sandbox_.groups().classic(group_);
}

std::optional<std::string> ShopGroups::ClassicActors::instance_id(const Actor& actor) const {
    if (!static_ids_) return std::nullopt;
    return fmt::format("{}-{}", group_, actor.number);
}

ShopGroups::ClassicActors::Actor* ShopGroups::ClassicActors::find(Actors& actors, int number) {
    const auto found = std::ranges::find(actors, number, &Actor::number);
    return found == actors.end() ? nullptr : &*found;
}

void ShopGroups::ClassicActors::add_member() {
    Actor& actor = actors_->emplace_back();
    actor.number = ++last_;
}

void ShopGroups::ClassicActors::remove_member() {
    if (actors_->empty()) return;
    const Actor gone = actors_->back();
    actors_->pop_back();
    if (ClassicGroup* joined = group()) {
        joined->leave(gone.member_id, instance_id(gone), sandbox_.environment().now());
    }
}

void ShopGroups::ClassicActors::step() {
    if (group() == nullptr) return;
    std::vector<int> numbers;
    for (const Actor& actor : *actors_)
        numbers.push_back(actor.number);
    for (const int number : numbers) {
        if (Actor* actor = find(*actors_, number)) speak(*actor);
    }
}

void ShopGroups::ClassicActors::gather() {
    // A group that waits for more than the first member needs no second round for the others.
    constexpr base::Duration kWait = std::chrono::seconds(1);
    sandbox_.groups().at(group_).membership.emplace<ClassicGroup>(kWait);
    step();
    group()->tick(sandbox_.environment().now() + kWait);
}

void ShopGroups::ClassicActors::speak(Actor& actor) {
    if (actor.stage == Stage::Out && actor.patience-- <= 0) return join(actor);
    if (actor.stage != Stage::In) return;
    const code::KafkaCode answer =
        group()->heartbeat(actor.member_id, instance_id(actor), actor.generation, sandbox_.environment().now());
    if (answer == code::None) return;
    actor.stage = Stage::Out;
    actor.patience = kSlowness;
    if (answer == code::UnknownMemberId) actor.member_id.clear();
}

void ShopGroups::ClassicActors::join(Actor& actor) {
    JoinCall call;
    call.member_id = actor.member_id;
    call.instance_id = instance_id(actor);
    call.client_id = fmt::format("{}-{}", group_, actor.number);
    call.client_host = fmt::format("/10.20.0.{}", 10 + actor.number);
    call.protocol_type = "consumer";
    call.protocols = {{"range", embedded_subscription(topic_)}};
    call.session_timeout = std::chrono::minutes(10);
    call.rebalance_timeout = std::chrono::minutes(1);
    actor.stage = Stage::Joining;
    const std::string fresh = fmt::format("{}-{:016x}", call.client_id, sandbox_.environment().random());
    auto reply = [this, weak = std::weak_ptr(actors_), number = actor.number](JoinAnswer answer) {
        const auto actors = weak.lock();
        Actor* found = actors ? find(*actors, number) : nullptr;
        if (found != nullptr) take_join(*found, std::move(answer));
    };
    group()->join(call, fresh, sandbox_.environment().now(), std::move(reply));
}

void ShopGroups::ClassicActors::take_join(Actor& actor, JoinAnswer answer) {
    if (answer.error != code::None) {
        actor.stage = Stage::Out;
        actor.member_id.clear();
        return;
    }
    actor.member_id = answer.member_id;
    actor.generation = answer.generation;
    actor.stage = Stage::Syncing;
    // Not inside the group's own answer: the group must finish its join first.
    auto later = [this, weak = std::weak_ptr(actors_), number = actor.number, answer = std::move(answer)] {
        const auto actors = weak.lock();
        Actor* found = actors ? find(*actors, number) : nullptr;
        if (found != nullptr) sync(*found, answer);
    };
    sandbox_.environment().post(std::move(later));
}

// The leader's work: partitions in turn.
std::vector<std::pair<std::string, base::Bytes>> ShopGroups::ClassicActors::share(const JoinAnswer& joined) {
    const Topic* topic = sandbox_.cluster().find(std::string_view(topic_));
    std::vector<std::pair<std::string, base::Bytes>> shares;
    const std::size_t count = topic == nullptr ? 0 : topic->partitions.size();
    for (std::size_t index = 0; index < joined.members.size(); ++index) {
        std::vector<std::int32_t> partitions;
        for (std::size_t partition = index; partition < count; partition += joined.members.size())
            partitions.push_back(static_cast<std::int32_t>(partition));
        shares.emplace_back(joined.members[index].member_id, embedded_assignment(topic_, std::move(partitions)));
    }
    return shares;
}

void ShopGroups::ClassicActors::sync(Actor& actor, const JoinAnswer& joined) {
    if (group() == nullptr) return;
    SyncCall call;
    call.member_id = actor.member_id;
    call.instance_id = instance_id(actor);
    call.generation = actor.generation;
    if (joined.leader == actor.member_id) call.assignments = share(joined);
    auto reply = [weak = std::weak_ptr(actors_), number = actor.number](const SyncAnswer& answer) {
        const auto actors = weak.lock();
        Actor* found = actors ? find(*actors, number) : nullptr;
        if (found != nullptr) found->stage = answer.error == code::None ? Stage::In : Stage::Out;
    };
    group()->sync(call, sandbox_.environment().now(), std::move(reply));
}

} // namespace odradek::sandbox
