// SPDX-License-Identifier: Apache-2.0
#include "sandbox/demo/shop_groups.h"

#include "sandbox/demo/classic_actors.h"
#include "sandbox/demo/shop_record.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

constexpr const char* kBilling = "billing";
constexpr const char* kFulfilment = "fulfilment";
constexpr const char* kAnalytics = "analytics";
constexpr const char* kNightly = "nightly-report";

// In steps of about a second.
constexpr std::uint64_t kCommitEvery = 5;
constexpr std::uint64_t kBillingRound = 90; // so long billing takes for one round of lagging and catching up
constexpr std::uint64_t kBillingPause = 60; // so long of it billing does nothing
constexpr std::uint64_t kFulfilmentRound = 80;
constexpr std::uint64_t kFulfilmentGrows = 40;
constexpr int kBeatsToSettle = 4;

static_assert(ShopGroups::kRound / std::chrono::seconds(kBillingRound) * kBillingRound == 720);
static_assert(ShopGroups::kRound / std::chrono::seconds(kFulfilmentRound) * kFulfilmentRound == 720);

} // namespace

ShopGroups::ShopGroups(Sandbox& sandbox, std::uint64_t seed)
    : sandbox_(sandbox),
      chance_(seed),
      billing_(std::make_unique<ClassicActors>(sandbox, kBilling, shop::kPayments, 2, false)),
      fulfilment_(std::make_unique<ClassicActors>(sandbox, kFulfilment, shop::kOrders, 2, true)) {
    commit_up_to(kBilling, shop::kPayments, 97);
    commit_up_to(kFulfilment, shop::kOrders, 100);
    commit_up_to(kAnalytics, shop::kClicks, 100);
    commit_up_to(kAnalytics, shop::kOrders, 100);
    commit_up_to(kNightly, shop::kOrders, 40);
    commit_up_to(kNightly, shop::kCustomers, 55);
}

ShopGroups::~ShopGroups() = default;

void ShopGroups::look_back() {
    ++steps_;
    commit();
}

void ShopGroups::gather() {
    if (steps_ % kFulfilmentRound >= kFulfilmentGrows) fulfilment_->add_member();
    billing_->gather();
    fulfilment_->gather();
    // It is stable once each has told that it has what it was given.
    for (int beat = 0; beat < kBeatsToSettle; ++beat)
        beat_analytics();
}

// Moves the commits of a group to this part of what each partition holds, never back.
void ShopGroups::commit_up_to(const std::string& group, const std::string& topic, std::uint64_t percent) {
    const Topic* found = sandbox_.cluster().find(std::string_view(topic));
    if (found == nullptr) return;
    for (std::size_t index = 0; index < found->partitions.size(); ++index) {
        const PartitionLog& log = found->partitions[index].log;
        const base::TopicPartition partition{topic, static_cast<base::PartitionId>(index)};
        const auto before = sandbox_.groups().at(group).offsets.find(partition);
        const base::Offset from = before ? before->offset : log.start_offset();
        const base::Offset left = std::max<base::Offset>(log.stable_offset() - from, 0);
        const base::Offset to = from + left * static_cast<base::Offset>(percent) / 100;
        if (!before || to > from) sandbox_.commit(group, partition, to);
    }
}

// Three members of a consumer group: each reports what it was given.
void ShopGroups::beat_analytics() {
    ConsumerGroup* group = sandbox_.groups().consumer(kAnalytics);
    if (group == nullptr) return;
    TopicSizes sizes;
    for (const char* topic : {shop::kClicks, shop::kOrders}) {
        const Topic* found = sandbox_.cluster().find(std::string_view(topic));
        if (found != nullptr) sizes.emplace(topic, static_cast<std::int32_t>(found->partitions.size()));
    }
    for (const char* name : {"analytics-a", "analytics-b", "analytics-c"}) {
        const auto known = group->members().find(name);
        ConsumerHeartbeat beat;
        beat.member_id = name;
        beat.client_id = name;
        beat.client_host = "/10.20.1.7";
        beat.topics = {shop::kClicks, shop::kOrders};
        beat.rebalance_timeout = std::chrono::seconds(60);
        beat.member_epoch = known == group->members().end() ? 0 : known->second.epoch;
        if (known != group->members().end()) beat.owned = known->second.assigned;
        group->heartbeat(beat, sizes, sandbox_.environment().now());
    }
}

void ShopGroups::step() {
    ++steps_;
    billing_->step();
    fulfilment_->step();
    beat_analytics();
    if (steps_ % kFulfilmentRound == kFulfilmentGrows) fulfilment_->add_member();
    if (steps_ % kFulfilmentRound == 0) fulfilment_->remove_member();
    commit();
}

void ShopGroups::commit() {
    if (steps_ % kCommitEvery != 0) return;
    if (steps_ % kBillingRound >= kBillingPause) commit_up_to(kBilling, shop::kPayments, 45);
    commit_up_to(kFulfilment, shop::kOrders, static_cast<std::uint64_t>(chance_.between(70, 100)));
    commit_up_to(kAnalytics, shop::kClicks, 100);
    commit_up_to(kAnalytics, shop::kOrders, 100);
}

} // namespace odradek::sandbox
