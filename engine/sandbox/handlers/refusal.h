// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/handlers/lookup.h"

#include <optional>
#include <string>
#include <utility>

/// Saying no as a controller does: with a code and in words.
namespace odradek::sandbox {

/// Why something is not done; no code: it is.
struct Refusal {
    code::KafkaCode code = code::None;                 ///< The code.
    std::optional<std::string> message = std::nullopt; ///< In words; nothing: those of the code.

    /// Whether it is one.
    explicit operator bool() const noexcept { return code != code::None; }

    /// Puts it into an element of an answer.
    void put(auto& answer) const {
        answer.error_code = code::number(code);
        answer.error_message = message ? message : message_of(code);
    }
};

/// What keeps this broker from administering at all: an ordered fault, or that it is not the controller in a cluster
/// without a quorum (KRaft's brokers forward to their controller, KIP-590).
Refusal refuse_administration(const Call& call);

/// What a policy of the cluster says to a topic and its own settings (create.topic.policy, alter.config.policy).
Refusal refuse_by_policy(const Call& call, const std::string& topic, const ConfigMap& configs);

} // namespace odradek::sandbox
