// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/access.h"
#include "base/task.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace odradek::admin {

/// Where every partition ended at one moment. Kept to be held against a later one. A value.
struct EndOffsets {
    base::MonotonicTime at;                              ///< When the last answer had come.
    std::map<std::string, std::vector<base::Offset>> of; ///< By topic: the high watermarks by partition; −1: unknown.

    friend bool operator==(const EndOffsets&, const EndOffsets&) = default;
};

/// Asks the leaders for the end of every partition that is known, one request a leader. Leaders that do not answer
/// leave their partitions unknown. Errors: Cancelled.
base::Task<base::Result<EndOffsets>> end_offsets(Access access);

/// How fast a topic grew.
struct TopicRate {
    std::string topic;     ///< Its name.
    double per_second = 0; ///< Offsets a second; transaction markers take offsets, too.

    friend bool operator==(const TopicRate&, const TopicRate&) = default;
};

/// How fast a cluster grew between two looks. A value.
struct MessageRates {
    base::Duration span{};         ///< Between the looks.
    double per_second = 0;         ///< Over all topics.
    std::vector<TopicRate> topics; ///< Those that grew, the fastest first.
    std::vector<std::string> calm; ///< Those that did not grow as far as both looks know, by name.
    std::int64_t partitions = 0;   ///< Partitions whose end both looks know.
    std::int64_t unknown = 0;      ///< Partitions of the later look that only one of them knows.

    friend bool operator==(const MessageRates&, const MessageRates&) = default;
};

/// What came between two looks. An end that went back (a topic made anew, truncation) counts as nothing. Pure.
MessageRates rates_between(const EndOffsets& before, const EndOffsets& after);

} // namespace odradek::admin
