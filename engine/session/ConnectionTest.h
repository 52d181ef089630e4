// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/probe.h"
#include "session/Engine.h"
#include "session/Mailbox.h"

#include <QObject>

#include <memory>
#include <vector>

namespace odradek::session {

/// Tries a connection step by step, beside whatever else is connected, and tells how each step went. It begins when it
/// is made and ends by itself, or with its object. GUI thread; the engine outlives it.
class ConnectionTest : public QObject {
    Q_OBJECT
public:
    ConnectionTest(Engine& engine, cluster::ClusterConfig config, QObject* parent = nullptr);
    ~ConnectionTest() override;

    /// The steps that have begun, in their order; the last may be under way.
    const std::vector<cluster::ProbeStep>& steps() const noexcept { return steps_; }

    /// Whether no further step will come.
    bool finished() const noexcept { return finished_; }

    /// When it began, epoch ms.
    qint64 startedAt() const noexcept { return started_at_; }

    /// How long the steps took, all together.
    base::Duration took() const noexcept;

Q_SIGNALS:
    /// A step began or ended, or the test has finished.
    void changed();

private:
    // A step, or nothing at the end.
    using News = std::optional<cluster::ProbeStep>;
    // The engine thread's.
    struct Slot {
        base::Job job;
        bool cancelled = false;
    };

    static base::Task<void> run(Engine& engine, cluster::ClusterConfig config, std::shared_ptr<Mailbox<News>> box);
    static base::Task<void> joined(base::Job job);
    void take(const std::vector<News>& news);

    Engine& engine_;
    std::shared_ptr<Slot> slot_;
    std::vector<cluster::ProbeStep> steps_;
    qint64 started_at_;
    bool finished_ = false;
    MailboxOwner<News> news_;
};

} // namespace odradek::session
