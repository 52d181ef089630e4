// SPDX-License-Identifier: Apache-2.0
#include "cluster/retry.h"

#include "base/kafka_errors.h"
#include "cluster/routing_code.h"

#include <algorithm>
#include <array>

namespace odradek::cluster {
namespace {

using base::ErrorKind;
using base::KafkaCode;
namespace code = base::code;

constexpr std::array kLeaderCodes{code::NotLeaderOrFollower, code::LeaderNotAvailable,  code::FencedLeaderEpoch,
                                  code::UnknownLeaderEpoch,  code::ReplicaNotAvailable, code::KafkaStorageError};
constexpr std::array kCoordinatorCodes{code::NotCoordinator, code::CoordinatorNotAvailable,
                                       code::CoordinatorLoadInProgress};

template <class T>
bool is_one_of(const auto& codes, T wanted) {
    return std::ranges::find(codes, wanted) != codes.end();
}

Verdict judge_code(Target::Kind kind, KafkaCode found, std::uint32_t unsupported) {
    if (found == code::UnsupportedVersion) return {.again = unsupported < kMostUnsupported, .renegotiate = true};
    switch (kind) {
    case Target::Kind::Leader:
        return {.again = is_one_of(kLeaderCodes, found), .refresh = true};
    case Target::Kind::Controller:
        return {.again = found == code::NotController, .refresh = true};
    case Target::Kind::Coordinator:
        // A coordinator that loads is the right one: it only needs time.
        return {.again = is_one_of(kCoordinatorCodes, found),
                .forget_coordinator = found != code::CoordinatorLoadInProgress};
    case Target::Kind::Any:
    case Target::Kind::Broker:
        break;
    }
    return {};
}

/// Whether the failure is of the way to the broker, which another try may find open.
bool may_pass(ErrorKind kind) {
    constexpr std::array kPassing{ErrorKind::Resolve,  ErrorKind::Connect,    ErrorKind::Disconnected,
                                  ErrorKind::Timeout,  ErrorKind::Protocol,   ErrorKind::Io,
                                  ErrorKind::TooLarge, ErrorKind::Unavailable};
    return is_one_of(kPassing, kind);
}

/// Whether sending it again does no harm and may end otherwise. An answer above the limit, or one that cannot be read,
/// would be the same again.
bool worth_another_try(const AttemptResult& result, bool repeatable) {
    const bool harmless = repeatable || !result.sent;
    const bool too_large = result.sent && result.code.error().kind == ErrorKind::TooLarge;
    return harmless && result.decoded && !too_large && may_pass(result.code.error().kind);
}

/// What only this broker can answer, and it lets no connection come about in the whole time for one: whoever waits for
/// it, and for others beside it, has waited long enough.
bool is_silent(Target::Kind kind, const AttemptResult& result) {
    return kind == Target::Kind::Broker && result.unconnected && result.code.error().kind == ErrorKind::Timeout;
}

} // namespace

bool concerns_routing(KafkaCode wanted) noexcept {
    return is_one_of(kLeaderCodes, wanted) || is_one_of(kCoordinatorCodes, wanted) || wanted == code::NotController ||
           wanted == code::UnsupportedVersion;
}

Verdict judge(Target::Kind kind, const AttemptResult& result, bool repeatable, std::uint32_t unsupported) {
    if (result.code) {
        const Verdict verdict = judge_code(kind, *result.code, unsupported);
        return verdict.again ? verdict : Verdict{};
    }
    if (is_silent(kind, result) || !worth_another_try(result, repeatable)) return {};
    return {.again = true,
            .refresh = kind == Target::Kind::Leader || kind == Target::Kind::Broker,
            .forget_coordinator = kind == Target::Kind::Coordinator};
}

} // namespace odradek::cluster
