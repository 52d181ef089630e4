// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Application.h"
#include "tests/session/live_cluster.h"

namespace odradek::shots {

/// A cluster of three brokers on TCP, and the window connected to it; both end with this. What the brokers answer can
/// be scripted. GUI thread.
class Stage {
public:
    /// Topics as `odradek-cli sandbox --topics` takes them.
    Stage(window::Application& explorer, const std::string& topics);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    /// The connection's id, and its session.
    const QString& id() const { return id_; }
    session::ClusterSession& session() const;
    /// The cluster.
    testing::LiveCluster& live() { return live_; }

    /// Every request of an API is answered with this code from now on.
    void refuse(wire::ApiKey api, base::KafkaCode code);
    /// No request of an API is answered from now on.
    void silence(wire::ApiKey api);
    /// All brokers stop, and the window has noticed.
    void stop();

private:
    void script(wire::ApiKey api, const sandbox::Fault& fault);

    window::Application& explorer_;
    std::shared_ptr<sandbox::ScriptedFaults> faults_ = std::make_shared<sandbox::ScriptedFaults>();
    testing::LiveCluster live_;
    QString id_;
};

} // namespace odradek::shots
