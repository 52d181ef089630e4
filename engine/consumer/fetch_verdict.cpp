// SPDX-License-Identifier: Apache-2.0
#include "consumer/fetch_verdict.h"

#include "base/kafka_errors.h"

namespace odradek::consumer {
namespace code = base::code;

FetchStep judge(base::KafkaCode code, bool from_leader) noexcept {
    switch (code) {
    case base::KafkaCode::None:
        return FetchStep::Read;
    case code::OffsetOutOfRange:
        return from_leader ? FetchStep::CheckBounds : FetchStep::FindLeader;
    case code::OffsetMovedToTieredStorage:
        return FetchStep::CheckBounds;
    case code::UnknownTopicOrPartition:
    case code::UnknownTopicId:
    case code::InconsistentTopicId:
        return FetchStep::FindLeader;
    default:
        break;
    }
    const base::KafkaErrorInfo* known = base::find(code);
    if (known == nullptr || code == base::KafkaCode::UnknownServerError) return FetchStep::Retry;
    if (known->refreshes_metadata) return FetchStep::FindLeader;
    return known->retriable ? FetchStep::Retry : FetchStep::GiveUp;
}

bool may_pass(const base::Error& error) noexcept {
    // A connection that carried odd bytes is closed: the next one may carry good ones.
    const bool odd_bytes = error.kind == base::ErrorKind::Protocol || error.kind == base::ErrorKind::TooLarge;
    return odd_bytes || error.kind == base::ErrorKind::Io || base::retriable(error);
}

bool concerns_session(base::KafkaCode code) noexcept {
    return code == code::FetchSessionIdNotFound || code == code::InvalidFetchSessionEpoch ||
           code == code::FetchSessionTopicIdError;
}

} // namespace odradek::consumer
