// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/group_load.h"

#include "sandbox/groups/embedded.h"

#include <fmt/format.h>

#include <array>
#include <utility>
#include <vector>

namespace odradek::bench {
namespace {

using Shares = std::vector<base::TopicPartition>; // one a member

/// How long a new group waits for more members: all of them join before it is over.
constexpr base::Duration kWait = std::chrono::seconds(1);

sandbox::JoinCall join_call(const std::string& group, std::size_t number, const std::string& topic) {
    sandbox::JoinCall call;
    call.client_id = fmt::format("{}-{}", group, number);
    call.client_host = fmt::format("/10.{}.{}.7", number / 250 % 250, number % 250);
    call.protocol_type = "consumer";
    call.protocols = {{"range", sandbox::embedded_subscription(topic)}};
    call.session_timeout = std::chrono::hours(24);
    call.rebalance_timeout = std::chrono::hours(24);
    return call;
}

/// A group whose members have all joined, and have a share of a partition each.
void populate(sandbox::Sandbox& sandbox, const std::string& name, const Shares& shares) {
    auto& group = sandbox.groups().at(name).membership.emplace<sandbox::ClassicGroup>(kWait);
    const base::MonotonicTime now = sandbox.environment().now();
    sandbox::SyncCall sync;
    for (std::size_t number = 0; number < shares.size(); ++number) {
        const base::TopicPartition& share = shares[number];
        const std::string id = fmt::format("{}-{:05}-member", name, number);
        group.join(join_call(name, number, share.topic), id, now, [&sync](const sandbox::JoinAnswer& answer) {
            sync.generation = answer.generation;
            if (answer.leader == answer.member_id) sync.member_id = answer.leader;
        });
        sync.assignments.emplace_back(id, sandbox::embedded_assignment(share.topic, {share.partition}));
    }
    group.tick(now + kWait);
    group.sync(sync, now + kWait, [](const sandbox::SyncAnswer&) {});
}

std::string group_name(std::int64_t number) {
    constexpr std::array kServices{"shop", "billing", "search", "fraud", "export", "mirror", "audit"};
    return fmt::format("{}.reader.{:05}", kServices[static_cast<std::size_t>(number) % kServices.size()], number);
}

void load_group(sandbox::Sandbox& sandbox, const GroupLoad& load, std::int64_t number) {
    const std::string name = group_name(number);
    const std::string topic = load.topic(number);
    if (number % 5 != 0) populate(sandbox, name, {{topic, 0}, {topic, 1}});
    for (std::int32_t partition = 0; partition < load.commits; ++partition)
        sandbox.commit(name, {topic, partition}, 0);
    sandbox.commit(name, {load.busy, 0}, number * 97 % (load.end + 1));
}

void load_crowd(sandbox::Sandbox& sandbox, const GroupLoad& load) {
    Shares shares;
    for (std::int32_t number = 0; number < load.members; ++number)
        shares.push_back({load.topic(number / load.partitions), number % load.partitions});
    populate(sandbox, load.crowd, shares);
    for (const base::TopicPartition& share : shares)
        sandbox.commit(load.crowd, share, 0);
}

} // namespace

void load_groups(sandbox::Sandbox& sandbox, const GroupLoad& load) {
    for (std::int64_t number = 0; number < load.groups; ++number)
        load_group(sandbox, load, number);
    if (load.members > 0) load_crowd(sandbox, load);
}

} // namespace odradek::bench
