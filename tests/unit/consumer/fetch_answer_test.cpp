// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocks.h"
#include "collector.h"
#include "consumer/fetch_answer.h"

#include <gtest/gtest.h>

namespace odradek::consumer {
namespace {

// A broker that mixes its sessions up sends records of somewhere else.
// catalogue A33
TEST(FetchAnswer, RecordsBeforeThePositionSayNothingOfWhoWroteIt) {
    odradek::testing::VirtualEnvironment environment;
    auto state = std::make_shared<ScanState>(environment, nullptr, testing::whole({"t"}));
    state->tailing = true;
    Slot slot;
    slot.place = {0, 0};
    slot.name = {"t", 0};
    slot.max_bytes = 1000;
    slot.begin({0, kNoEnd});
    slot.fetched(10, 5);
    state->add_slot(std::move(slot));
    wire::FetchResponse response;
    auto& topic = response.responses.emplace_back();
    topic.topic = "t";
    auto& data = topic.partitions.emplace_back();
    data.partition_index = 0;
    data.high_watermark = 10;
    data.last_stable_offset = 10;
    data.records = testing::batch_bytes({{0, 1}, {1, 2}});
    const AskedSlot asked{.generation = state->slots[0].generation, .position = 10};
    FetchAnswer(state, {{0, asked}}, 12).take(response);
    environment.poll();
    EXPECT_EQ(state->slots[0].position, 10);
    EXPECT_EQ(state->slots[0].read_epoch, 5);
    EXPECT_EQ(state->slots[0].phase, SlotPhase::Settling);
}

} // namespace
} // namespace odradek::consumer
