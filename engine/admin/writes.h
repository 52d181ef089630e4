// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/access.h"
#include "base/task.h"
#include "cluster/metadata.h"
#include "cluster/target.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// What all changes have in common: how they end, how they are watched, and how a lost answer is made good by reading.
/// A request that changes something is sent once; only where sending it twice is the same as once it may be sent again.
namespace odradek::admin {

/// How a change of one thing ended.
enum class WriteState : std::uint8_t {
    Written, ///< It is done; told by the broker, or read back where its answer was lost.
    Checked, ///< The broker would do it; nothing has changed (validate_only).
    Failed,  ///< It is not done.
    Unknown, ///< It was sent and no answer came, and what can be read does not tell yet: look before trying again.
};

/// "written", "checked", "failed", "unknown" (stable, used in JSON output).
std::string_view name(WriteState state) noexcept;

/// What became of one thing. A value, any thread.
struct WriteResult {
    std::string subject;                   ///< The topic, or "topic-partition".
    WriteState state = WriteState::Failed; ///< How it ended.
    std::optional<base::Error> error;      ///< Failed and Unknown: why.
    std::string remark;                    ///< What else is to be said, mostly nothing: an English sentence, marked for
                                           ///< translation (context "WriteRemark") unless it holds a number.

    /// Whether it ended as it was wanted.
    bool ok() const noexcept { return state == WriteState::Written || state == WriteState::Checked; }

    friend bool operator==(const WriteResult&, const WriteResult&) = default;
};

/// How a change is made. A value.
struct WriteOptions {
    bool validate_only = false; ///< Let the broker check it and change nothing.
    bool wait = true;           ///< Answer only when the metadata tell of it, or after a few looks without.
};

/// How far a change of many things has come.
struct WriteProgress {
    std::size_t done = 0;  ///< Things that have ended, one way or another.
    std::size_t total = 0; ///< Of so many.

    friend bool operator==(const WriteProgress&, const WriteProgress&) = default;
};

/// For who watches a change of many things. Engine thread only.
struct WriteWatch {
    std::function<void(WriteProgress)> progress; ///< Called as things end; may be empty.
    std::shared_ptr<const bool> stop;            ///< True: send nothing more, wait for what is under way; may be null.

    /// Whether nothing more is to be sent.
    bool stopped() const { return stop && *stop; }

    /// Tells how far it has come.
    void tell(std::size_t done, std::size_t total) const {
        if (progress) progress({done, total});
    }
};

/// Ends a result as failed.
WriteResult failed(std::string subject, base::Error error);

/// The result of something that was not sent because somebody asked to stop.
WriteResult stopped(std::string subject);

/// The call options of a request that changes something: one that tells whether it is in doubt.
cluster::CallOptions write_call(const Access& access);

/// How long a broker may work on a request (ms): less than this client waits, so that its answer is heard.
std::int32_t broker_patience_ms(const Access& access);

/// Asks for the metadata of a topic. The snapshot's entry is looked up by topic_of().
base::Task<base::Result<std::shared_ptr<const cluster::MetadataSnapshot>>> read_topics(Access access,
                                                                                       std::vector<std::string> names);

/// The topic in a fresh answer, or nullptr where the cluster does not have it. What the cache keeps of a topic that is
/// gone does not count.
const cluster::TopicInfo* topic_of(const cluster::MetadataSnapshot& metadata, std::string_view topic);

/// What is looked for in fresh metadata.
using MetadataTest = std::function<bool(const cluster::MetadataSnapshot&)>;

/// Looks at topics until the test holds (true), or a few looks over some seconds did not find it so (false); what was
/// seen last is then in Cluster::metadata(). Errors: Cancelled, or why the last look failed.
base::Task<base::Result<bool>> look_until(Access access, std::vector<std::string> topics, MetadataTest test);

} // namespace odradek::admin
