// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/kafka_errors.h"

#include <cstdint>

/// Error codes that only a broker gives out, beside those of base/kafka_errors.h (source: Java's Errors).
namespace odradek::sandbox::code {

using namespace base::code;
using base::KafkaCode;

inline constexpr KafkaCode None = KafkaCode::None;                  ///< All is well.
inline constexpr KafkaCode Unknown = KafkaCode::UnknownServerError; ///< A fault of the broker.
inline constexpr KafkaCode RecordListTooLarge{18};                  ///< RECORD_LIST_TOO_LARGE
inline constexpr KafkaCode NotEnoughReplicas{19};                   ///< NOT_ENOUGH_REPLICAS
inline constexpr KafkaCode InvalidRequiredAcks{21};                 ///< INVALID_REQUIRED_ACKS
inline constexpr KafkaCode InvalidTimestamp{32};                    ///< INVALID_TIMESTAMP
inline constexpr KafkaCode InvalidReplicaAssignment{39};            ///< INVALID_REPLICA_ASSIGNMENT
inline constexpr KafkaCode PolicyViolation{44};                     ///< POLICY_VIOLATION
inline constexpr KafkaCode InvalidTransactionTimeout{50};           ///< INVALID_TRANSACTION_TIMEOUT
inline constexpr KafkaCode NonEmptyGroup{68};                       ///< NON_EMPTY_GROUP
inline constexpr KafkaCode TopicDeletionDisabled{73};               ///< TOPIC_DELETION_DISABLED
inline constexpr KafkaCode GroupSubscribedToTopic{86};              ///< GROUP_SUBSCRIBED_TO_TOPIC
inline constexpr KafkaCode FencedInstanceId{82};                    ///< FENCED_INSTANCE_ID
inline constexpr KafkaCode UnstableOffsetCommit{88};                ///< UNSTABLE_OFFSET_COMMIT
inline constexpr KafkaCode TransactionalIdNotFound{105};            ///< TRANSACTIONAL_ID_NOT_FOUND
inline constexpr KafkaCode FencedMemberEpoch{110};                  ///< FENCED_MEMBER_EPOCH
inline constexpr KafkaCode UnreleasedInstanceId{111};               ///< UNRELEASED_INSTANCE_ID
inline constexpr KafkaCode UnsupportedAssignor{112};                ///< UNSUPPORTED_ASSIGNOR
inline constexpr KafkaCode StaleMemberEpoch{113};                   ///< STALE_MEMBER_EPOCH

/// The number that goes on the wire.
constexpr std::int16_t number(KafkaCode value) noexcept {
    return static_cast<std::int16_t>(value);
}

} // namespace odradek::sandbox::code
