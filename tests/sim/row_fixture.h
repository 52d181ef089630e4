// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/kafka_errors.h"
#include "draw_request.h"
#include "reader.h"
#include "request_faults.h"
#include "writer.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

/// One row of the catalogue of faults at a time: a world in which exactly that goes wrong.
namespace odradek::sim {

/// Three brokers, one topic of three partitions that every broker copies, sixty batches. Everything that is read is
/// held against the models; at the end nothing may be left, and nothing may have joined a group. The thread of the
/// test.
class Row : public ::testing::Test {
protected:
    explicit Row(cluster::ClusterConfig client = {}) : stage_(1, shape(std::move(client))) {
        stage_.sandbox.set_faults(requests_);
        for (int batch = 0; batch < 60; ++batch)
            writer_.write_plain({"plain-0", batch % 3}, 3);
    }

    void TearDown() override {
        for (const auto& reader : readers_) {
            if (!reader->done()) stop(*reader);
        }
        readers_.clear();
        EXPECT_TRUE(stage_.sandbox.requests().only_looked());
        EXPECT_LE(stage_.close(), std::chrono::seconds(2));
        stage_.expect_nothing_left();
        EXPECT_FALSE(stage_.trace.violation()) << *stage_.trace.violation();
        for (const auto& [fault, met] : meant_)
            EXPECT_TRUE(*met) << "no request has met fault " << fault << ": nothing is proved";
    }

    static Shape shape(cluster::ClusterConfig client) {
        Shape shape;
        shape.brokers = 3;
        sandbox::TopicSpec topic;
        topic.name = "plain-0";
        topic.partitions = 3;
        topic.replication = 3;
        topic.configs["retention.ms"] = "-1";
        shape.topics.push_back(topic);
        shape.client = std::move(client);
        return shape;
    }

    /// The whole topic, in small answers.
    static consumer::ScanRequest whole() {
        consumer::ScanRequest request = request_for({"plain-0"});
        request.tuning.partition_bytes = 300;
        return request;
    }

    /// The same, going on.
    static consumer::ScanRequest tail() {
        consumer::ScanRequest request = whole();
        request.follow = true;
        return request;
    }

    Reader& start(consumer::ScanRequest request) {
        const std::string name = "reader " + std::to_string(readers_.size());
        readers_.push_back(std::make_unique<Reader>(stage_, tally_, name, std::move(request), Temper{}, 1));
        return *readers_.back();
    }

    bool ends(const Reader& reader, base::Duration limit = std::chrono::minutes(2)) {
        return stage_.environment.run_until([&reader] { return reader.done(); }, limit);
    }

    bool catches_up(const Reader& reader, base::Duration limit) {
        return stage_.environment.run_until([&reader] { return reader.caught_up(); }, limit);
    }

    /// Reads the whole topic: complete, exact, in order.
    void expect_all(base::Duration limit = std::chrono::minutes(2)) {
        Reader& reader = start(whole());
        ASSERT_TRUE(ends(reader, limit));
        reader.judge(true);
        EXPECT_EQ(reader.watcher().rows().size(), static_cast<std::size_t>(writer_.records()));
    }

    void stop(Reader& reader) {
        reader.cancel();
        ASSERT_TRUE(ends(reader, std::chrono::seconds(1)));
        reader.judge(false);
    }

    void meet(sandbox::Fault fault, wire::ApiKey api, int times, std::optional<base::BrokerId> broker = std::nullopt) {
        RequestFault meant{"row", std::move(fault), api, broker, 100, times};
        meant_.emplace_back(static_cast<int>(meant.fault.kind), meant.met);
        requests_->add(std::move(meant));
    }

    static sandbox::Fault of(sandbox::FaultKind kind, std::int32_t number = 0, base::Duration delay = {}) {
        sandbox::Fault fault;
        fault.kind = kind;
        fault.number = number;
        fault.delay = delay;
        return fault;
    }

    static sandbox::Fault error(int code, base::PartitionId partition) {
        sandbox::Fault fault = of(sandbox::FaultKind::ErrorCode);
        fault.code = base::KafkaCode{static_cast<std::int16_t>(code)};
        fault.partition = base::TopicPartition{"plain-0", partition};
        return fault;
    }

    /// How often a broker was connected to, at home or where it moved to.
    std::size_t connects(base::BrokerId broker) const {
        return static_cast<std::size_t>(
            std::ranges::count_if(stage_.environment.connects(), [broker](const auto& each) {
                return each.first == Stage::address(broker) || each.first == Stage::address(broker, true);
            }));
    }

    base::BrokerId leader(base::PartitionId partition) {
        return stage_.sandbox.cluster().find("plain-0", partition)->leader;
    }

    /// How many records of a partition a reader was shown.
    static std::size_t shown(const Reader& reader, base::PartitionId partition) {
        const auto account = reader.watcher().accounts().find({"plain-0", partition});
        return account == reader.watcher().accounts().end() ? 0 : account->second.shown().size();
    }

    static constexpr std::size_t kEach = 60; ///< Records of each partition at the start.

    Stage stage_;
    Writer writer_{stage_, 1};
    std::shared_ptr<RequestFaults> requests_ = std::make_shared<RequestFaults>(1);
    Tally tally_;
    std::vector<std::unique_ptr<Reader>> readers_;
    std::vector<std::pair<int, std::shared_ptr<bool>>> meant_; ///< Each fault that was meant, and whether it was met.
};

} // namespace odradek::sim
