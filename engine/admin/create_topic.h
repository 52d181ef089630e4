// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/topic_checks.h"
#include "admin/writes.h"

#include <map>
#include <utility>

namespace odradek::admin {

/// A topic that shall be. A value.
struct NewTopic {
    std::string name;                            ///< See check_topic_name().
    std::int32_t partitions = kBrokerDefault;    ///< Unused with an assignment.
    std::int16_t replication = kBrokerDefault;   ///< Unused with an assignment.
    Assignment assignment;                       ///< Replicas by hand; empty: the controller chooses.
    std::map<std::string, std::string> settings; ///< What shall differ from the defaults: "retention.ms" → "1000".

    friend bool operator==(const NewTopic&, const NewTopic&) = default;
};

/// A topic that was created, or not.
struct CreatedTopic {
    WriteResult result;                      ///< How it ended.
    base::Uuid id;                           ///< Its id; zero where unknown (before 2.8).
    std::optional<std::int32_t> partitions;  ///< How many it got, where the broker told (from 2.4) or they were asked.
    std::optional<std::int16_t> replication; ///< The same of replicas.

    friend bool operator==(const CreatedTopic&, const CreatedTopic&) = default;
};

/// Creates a topic (CreateTopics). The request is sent once: where its answer is lost, the metadata are read, and tell
/// whether it is there. Errors, nothing was sent then: Usage for what check_topic_name() and its like refuse;
/// Unsupported where the brokers cannot do it (none before 0.10.1, validate_only before 0.10.2, defaults before 2.4);
/// ReadOnly; those of the connection.
base::Task<base::Result<CreatedTopic>> create_topic(Access access, NewTopic topic, WriteOptions options = {});

/// What to give to create_topic() for a topic like another one: as many partitions and replicas, and the settings that
/// it has of its own, but none of its messages. Errors: NotFound; Unsupported before 0.11, for settings cannot be read
/// there; Broker (ACL); those of the connection.
base::Task<base::Result<NewTopic>> copy_of(Access access, std::string source, std::string name);

} // namespace odradek::admin
