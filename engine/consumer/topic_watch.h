// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <cstdint>
#include <optional>

namespace odradek::consumer {

/// What the metadata say about a topic that is being read.
enum class TopicVerdict : std::uint8_t {
    Same,      ///< It is the topic that was read.
    Unsure,    ///< It was not named: one such answer means nothing.
    Deleted,   ///< It was not named several times in a row.
    Recreated, ///< Another topic has its name.
};

/// Watches one topic through metadata answers, which may be stale or lack it once. Sans I/O, engine thread only.
class TopicWatch {
public:
    /// So many answers in a row that do not know the topic mean that it was deleted.
    static constexpr int kMissesUntilDeleted = 3;

    /// Takes an answer: the topic's id (zero where brokers know no ids), or nothing where it does not exist.
    TopicVerdict observe(std::optional<base::Uuid> id);

    /// The id that is being read; zero: not known.
    const base::Uuid& id() const noexcept { return id_; }

private:
    base::Uuid id_;
    int misses_ = 0;
};

} // namespace odradek::consumer
