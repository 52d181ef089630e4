// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "consumer/delivery.h"
#include "consumer/scan_request.h"

#include <memory>

namespace odradek::cluster {
class Cluster;
}

namespace odradek::consumer {

/// One reading of topics: a bounded range, or a live tail. It assigns partitions by itself: it never joins a group and
/// never commits. Engine thread only; owned by shared_ptr. Cancel the coroutine that awaits run() to end it early.
class Scan : public std::enable_shared_from_this<Scan> {
public:
    /// A scan that is ready to run. `environment` outlives it. Error: Usage (see validate).
    static base::Result<std::shared_ptr<Scan>> create(base::Environment& environment,
                                                      std::shared_ptr<cluster::Cluster> cluster, ScanRequest request);
    ~Scan();
    Scan(const Scan&) = delete;
    Scan& operator=(const Scan&) = delete;

    /// Reads until the range, the limit or a cancel ends it; once per scan. `sink` must outlive the answer. When it has
    /// answered, no job of the scan runs any more and the sink is not called again.
    base::Task<ScanSummary> run(ScanSink& sink);

    /// Holds deliveries back: nothing is lost, fetching stops when the queue is full.
    void pause();

    /// Goes on after pause().
    void resume();

    /// Whether it is paused.
    bool paused() const noexcept;

    /// How far it has come.
    ScanProgress progress() const;

    /// What is being read.
    const ScanRequest& request() const noexcept;

private:
    class Impl;
    explicit Scan(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> impl_;
};

/// The request for the `count` records before those of a finished scan (by time), over the same partitions.
ScanRequest older_page(const ScanRequest& request, const ScanSummary& summary, std::int64_t count);

/// The request for the `count` records after those of a finished scan (by time), over the same partitions.
ScanRequest newer_page(const ScanRequest& request, const ScanSummary& summary, std::int64_t count);

} // namespace odradek::consumer
