// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "net/endpoint.h"
#include "tests/support/scripted_broker.h"
#include "tests/support/virtual_environment.h"
#include "wire/messages/api_versions.h"
#include "wire/messages/metadata.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace odradek::testing {

/// A few scripted brokers b1, b2, … at 10.0.0.1:9092, 10.0.0.2:9092, … that tell the same metadata, which a test may
/// change at any time. Group coordinators are told by `coordinator`. The test's thread only.
class ScriptedCluster {
public:
    /// A partition as the metadata tell it.
    struct Partition {
        int leader = 1;
        int epoch = 0;
    };

    /// A topic as the metadata tell it.
    struct Topic {
        base::Uuid id;
        std::int16_t error = 0;
        std::vector<Partition> partitions;
    };

    /// The environment outlives it.
    ScriptedCluster(VirtualEnvironment& environment, int brokers);

    std::map<std::string, Topic> topics;             ///< What the metadata tell.
    std::map<std::int16_t, wire::VersionRange> apis; ///< What the brokers speak.
    std::vector<int> alive;                          ///< The brokers that the metadata tell of.
    int coordinator = 1;                             ///< The coordinator of every group.
    int controller = 1;                              ///< The controller in the metadata.

    /// The broker of an id, from 1.
    ScriptedBroker& broker(int id) { return *brokers_.at(static_cast<std::size_t>(id - 1)); }

    /// "b1:9092".
    static net::Endpoint endpoint(int id) { return {"b" + std::to_string(id), 9092}; }

    /// 10.0.0.1:9092.
    static base::Address address(int id) { return {"10.0.0." + std::to_string(id), 9092}; }

    /// Sets a handler on every broker.
    void on(wire::ApiKey api, const ScriptedBroker::Handler& handler);

    /// How many requests of an API came to all brokers.
    std::size_t count(wire::ApiKey api) const;

    /// Cuts a broker's connections and refuses new ones.
    void take_down(int id);

    /// Lets a broker listen again.
    void bring_up(int id);

    /// Ends all brokers.
    void shut_down();

    /// The metadata as a request asks for them.
    wire::MetadataResponse metadata(const ReceivedRequest& request) const;

private:
    ScriptedReply answer_versions(const ReceivedRequest& request) const;

    VirtualEnvironment& environment_;
    std::vector<std::unique_ptr<ScriptedBroker>> brokers_;
};

} // namespace odradek::testing
