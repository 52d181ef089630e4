// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "consumer/delivery.h"
#include "consumer/scan.h"
#include "records/record_block.h"
#include "tests/support/sandbox_world.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace odradek::consumer::testing {

/// A sink that remembers everything, and can hold the scan back. The thread of the test.
class Collector final : public ScanSink {
public:
    /// `gate` holds every delivery back while it is not set; null: nothing does.
    explicit Collector(std::shared_ptr<base::Event> gate = nullptr) : gate_(std::move(gate)) {}

    base::Task<base::Result<void>> deliver(std::vector<Delivery> deliveries) override {
        if (gate_) {
            base::Result<void> waited = co_await gate_->wait();
            if (!waited) co_return waited;
        }
        for (const Delivery& delivery : deliveries)
            take(delivery);
        if (refuse_at && rows.size() >= *refuse_at) co_return base::fail(base::ErrorKind::Io, "file", "disk full");
        co_return base::Result<void>{};
    }

    void event(ScanEvent event) override { events.push_back(std::move(event)); }

    /// All events of a kind.
    template <class E>
    std::vector<E> all() const {
        std::vector<E> found;
        for (const ScanEvent& event : events) {
            if (const auto* match = std::get_if<E>(&event)) found.push_back(*match);
        }
        return found;
    }

    /// The gaps of a kind.
    std::vector<Gap> gaps(GapKind kind) const {
        std::vector<Gap> found = all<Gap>();
        std::erase_if(found, [kind](const Gap& gap) { return gap.kind != kind; });
        return found;
    }

    std::vector<std::string> rows;        ///< "topic:partition:offset" in the order of delivery.
    std::vector<base::TimestampMs> times; ///< Their timestamps.
    std::vector<std::string> values;      ///< Their values.
    std::vector<ScanEvent> events;        ///< In their order.
    bool in_order = true;                 ///< Whether offsets of each partition only grew.
    std::optional<std::size_t> refuse_at; ///< Answers with an error from so many rows on.

private:
    void take(const Delivery& delivery) {
        std::uint32_t count = 0;
        for (const EntryRange& range : delivery.entries) {
            for (std::uint32_t entry = range.first; entry < range.first + range.count; ++entry, ++count)
                take(delivery, delivery.block->entry(entry));
        }
        if (count != delivery.count || count == 0) in_order = false;
    }

    void take(const Delivery& delivery, const records::RecordView& record) {
        const auto place = std::pair(delivery.topic, delivery.partition);
        const auto [last, added] = last_.try_emplace(place, record.offset);
        if (!added && last->second >= record.offset) in_order = false;
        last->second = record.offset;
        rows.push_back(std::to_string(delivery.topic) + ":" + std::to_string(delivery.partition) + ":" +
                       std::to_string(record.offset));
        times.push_back(record.timestamp);
        values.push_back(record.value ? base::text_of(*record.value) : "null");
    }

    std::shared_ptr<base::Event> gate_;
    std::map<std::pair<std::uint32_t, base::PartitionId>, base::Offset> last_;
};

/// A scan that runs on its own, with what became of it. The thread of the test.
struct RunningScan {
    std::shared_ptr<Scan> scan;                                                                           ///< The scan.
    std::shared_ptr<std::optional<ScanSummary>> summary = std::make_shared<std::optional<ScanSummary>>(); ///< Its end.
    base::Job job;                                                                                        ///< Its job.
};

/// Runs a scan and keeps its summary.
inline base::Task<void> keep_summary(std::shared_ptr<Scan> scan, ScanSink& sink,
                                     std::shared_ptr<std::optional<ScanSummary>> summary) {
    summary->emplace(co_await scan->run(sink));
}

/// Starts a scan; throws where the request is refused.
inline RunningScan start(odradek::testing::SandboxWorld& world, ScanRequest request, ScanSink& sink) {
    RunningScan running;
    running.scan = Scan::create(world.environment, world.cluster, std::move(request)).value();
    running.job = base::spawn(world.environment, keep_summary(running.scan, sink, running.summary));
    return running;
}

/// Runs a scan to its end; throws where it never ends.
inline ScanSummary read(odradek::testing::SandboxWorld& world, ScanRequest request, ScanSink& sink) {
    auto scan = Scan::create(world.environment, world.cluster, std::move(request)).value();
    return world.environment.run(scan->run(sink));
}

/// A request for whole topics.
inline ScanRequest whole(const std::vector<std::string>& topics) {
    ScanRequest request;
    for (const std::string& topic : topics)
        request.topics.push_back({topic, {}, {}});
    return request;
}

} // namespace odradek::consumer::testing
