// SPDX-License-Identifier: Apache-2.0
#include "base/gather.h"

#include <chrono>
#include <utility>

namespace odradek::base {
namespace {
// Only the end of the job or a cancel ends such a wait.
constexpr Duration kNoDeadline = std::chrono::hours(24) * 365;
} // namespace

Task<void> gather(Environment& environment, std::vector<Task<void>> tasks) {
    std::vector<Job> jobs;
    jobs.reserve(tasks.size());
    for (Task<void>& task : tasks)
        jobs.push_back(spawn(environment, std::move(task)));
    bool cancelled = false;
    for (Job& job : jobs) {
        Result<bool> ended = co_await job.wait_for(environment, kNoDeadline);
        if (ended) continue;
        cancelled = true;
        break;
    }
    for (Job& job : jobs) {
        if (cancelled) job.cancel();
    }
    for (Job& job : jobs)
        co_await job.join();
}

} // namespace odradek::base
