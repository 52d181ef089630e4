// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox/peer.h"

#include "wire/messages/list_offsets.h"
#include "wire/messages/metadata.h"

namespace odradek::sandbox {
namespace {

constexpr int kTopics = 10'000;
constexpr std::int32_t kPartitions = 10;

// What an empty partition costs is what a cluster of a hundred thousand costs.
static_assert(sizeof(Partition) <= 256);

TEST(Scale, AnswersForAHundredThousandPartitions) {
    testing::VirtualEnvironment environment;
    SandboxConfig config;
    config.brokers = local_brokers(3, 9092);
    config.topics = scale_topics(kTopics, kPartitions);
    Sandbox sandbox(environment, config);
    test::Peer peer(environment, sandbox);
    wire::MetadataRequest all;
    all.topics.reset();
    const auto metadata = peer.ask(all);
    ASSERT_EQ(metadata.topics.size(), static_cast<std::size_t>(kTopics));
    wire::ListOffsetsRequest offsets;
    for (const auto& topic : metadata.topics) {
        auto& asked = offsets.topics.emplace_back();
        asked.name = *topic.name;
        for (const auto& partition : topic.partitions) {
            if (partition.leader_id != 1) continue;
            auto& part = asked.partitions.emplace_back();
            part.partition_index = partition.partition_index;
            part.timestamp = -1;
        }
    }
    const auto answered = peer.ask(offsets);
    std::size_t found = 0;
    for (const auto& topic : answered.topics) {
        for (const auto& part : topic.partitions)
            found += part.error_code == 0 && part.offset == 0 ? 1 : 0;
    }
    EXPECT_GE(found, std::size_t{kTopics} * kPartitions / 3 - kTopics);
    EXPECT_LE(found, std::size_t{kTopics} * kPartitions / 3 + kTopics);
    sandbox.close();
    environment.poll();
}

} // namespace
} // namespace odradek::sandbox
