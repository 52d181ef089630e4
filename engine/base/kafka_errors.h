// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <optional>
#include <span>
#include <string_view>

/// The one table of Kafka's error codes (source: org.apache.kafka.common.protocol.Errors of 4.4.0).
namespace odradek::base {

/// What is known about a code. Immutable, any thread.
struct KafkaErrorInfo {
    std::int16_t code;        ///< The number on the wire.
    std::string_view name;    ///< Java's name: "NOT_LEADER_OR_FOLLOWER".
    bool retriable;           ///< Java's RetriableException.
    bool refreshes_metadata;  ///< Java's InvalidMetadataException: the metadata is out of date.
    std::string_view meaning; ///< What it means, an English sentence.
    std::string_view remedy;  ///< What a user can do, an English sentence.
};

/// The whole table, ordered by code, from −1.
std::span<const KafkaErrorInfo> kafka_errors() noexcept;

/// The row of a code; nullptr for a code that this client does not know (it is then shown by its number).
const KafkaErrorInfo* find(KafkaCode code) noexcept;

/// The code of a name, or nothing.
std::optional<KafkaCode> kafka_code(std::string_view name) noexcept;

/// "NOT_LEADER_OR_FOLLOWER (6)", or "error code 999" for an unknown one.
std::string label(KafkaCode code);

/// The named codes that this client acts on.
namespace code {
#define ODRADEK_CODE(id, number)                                                                                       \
    inline constexpr KafkaCode id {                                                                                    \
        number                                                                                                         \
    }
ODRADEK_CODE(OffsetOutOfRange, 1);
ODRADEK_CODE(CorruptMessage, 2);
ODRADEK_CODE(UnknownTopicOrPartition, 3);
ODRADEK_CODE(LeaderNotAvailable, 5);
ODRADEK_CODE(NotLeaderOrFollower, 6);
ODRADEK_CODE(RequestTimedOut, 7);
ODRADEK_CODE(ReplicaNotAvailable, 9);
ODRADEK_CODE(MessageTooLarge, 10);
ODRADEK_CODE(OffsetMetadataTooLarge, 12);
ODRADEK_CODE(NetworkException, 13);
ODRADEK_CODE(CoordinatorLoadInProgress, 14);
ODRADEK_CODE(CoordinatorNotAvailable, 15);
ODRADEK_CODE(NotCoordinator, 16);
ODRADEK_CODE(InvalidTopic, 17);
ODRADEK_CODE(IllegalGeneration, 22);
ODRADEK_CODE(InconsistentGroupProtocol, 23);
ODRADEK_CODE(InvalidGroupId, 24);
ODRADEK_CODE(UnknownMemberId, 25);
ODRADEK_CODE(InvalidSessionTimeout, 26);
ODRADEK_CODE(RebalanceInProgress, 27);
ODRADEK_CODE(TopicAuthorizationFailed, 29);
ODRADEK_CODE(GroupAuthorizationFailed, 30);
ODRADEK_CODE(ClusterAuthorizationFailed, 31);
ODRADEK_CODE(UnsupportedVersion, 35);
ODRADEK_CODE(TopicAlreadyExists, 36);
ODRADEK_CODE(InvalidPartitions, 37);
ODRADEK_CODE(InvalidReplicationFactor, 38);
ODRADEK_CODE(InvalidConfig, 40);
ODRADEK_CODE(NotController, 41);
ODRADEK_CODE(InvalidRequest, 42);
ODRADEK_CODE(UnsupportedForMessageFormat, 43);
ODRADEK_CODE(OutOfOrderSequenceNumber, 45);
ODRADEK_CODE(DuplicateSequenceNumber, 46);
ODRADEK_CODE(InvalidProducerEpoch, 47);
ODRADEK_CODE(InvalidTxnState, 48);
ODRADEK_CODE(InvalidProducerIdMapping, 49);
ODRADEK_CODE(ConcurrentTransactions, 51);
ODRADEK_CODE(KafkaStorageError, 56);
ODRADEK_CODE(UnknownProducerId, 59);
ODRADEK_CODE(GroupIdNotFound, 69);
ODRADEK_CODE(FetchSessionIdNotFound, 70);
ODRADEK_CODE(InvalidFetchSessionEpoch, 71);
ODRADEK_CODE(ListenerNotFound, 72);
ODRADEK_CODE(FencedLeaderEpoch, 74);
ODRADEK_CODE(UnknownLeaderEpoch, 75);
ODRADEK_CODE(OffsetNotAvailable, 78);
ODRADEK_CODE(MemberIdRequired, 79);
ODRADEK_CODE(InvalidRecord, 87);
ODRADEK_CODE(ProducerFenced, 90);
ODRADEK_CODE(UnknownTopicId, 100);
ODRADEK_CODE(InconsistentTopicId, 103);
ODRADEK_CODE(FetchSessionTopicIdError, 106);
ODRADEK_CODE(OffsetMovedToTieredStorage, 109);
#undef ODRADEK_CODE
} // namespace code

} // namespace odradek::base
