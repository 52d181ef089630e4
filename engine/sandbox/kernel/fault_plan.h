// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "wire/api_key.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Faults that a test orders from the sandbox, request by request.
namespace odradek::sandbox {

class Sandbox;

/// What goes wrong with one request.
enum class FaultKind : std::uint8_t {
    // The connection.
    Delay,            ///< The answer comes `delay` later; what follows on the connection waits too.
    DropAnswer,       ///< Done, but never answered; the connection stays.
    CloseBefore,      ///< The connection is closed, nothing is done.
    CloseAfter,       ///< Done, then closed without an answer.
    CutAnswer,        ///< `number` bytes of the answer, then closed.
    StallAnswer,      ///< `number` bytes of the answer, then silence for `delay`, then the rest.
    Drip,             ///< The answer byte by byte, `delay` between two.
    WrongCorrelation, ///< The answer carries a correlation id that nobody gave.
    DoubleAnswer,     ///< The answer comes twice.
    UnaskedBytes,     ///< An answer that nobody asked for comes before the right one.
    // What the answer says.
    ErrorCode,               ///< `code` at the top, or for `partition` where the API answers by partition.
    Throttle,                ///< throttle_time_ms is `number`.
    UnsupportedVersion,      ///< ApiVersions answers UNSUPPORTED_VERSION whatever was asked.
    StaleMetadata,           ///< Metadata of an older epoch, with other leaders.
    NoLeader,                ///< Metadata says LEADER_NOT_AVAILABLE (of `partition`, or of all).
    MissingTopic,            ///< Metadata lacks the topic of `partition`.
    EmptyMetadata,           ///< Metadata lacks all brokers and topics.
    CorruptRecords,          ///< Fetch: a byte of the records is flipped.
    CutLastBatch,            ///< Fetch: the records end in mid-batch.
    RepeatPartition,         ///< Fetch: each partition stands twice in the answer.
    SessionLost,             ///< Fetch: FETCH_SESSION_ID_NOT_FOUND, and the session is gone.
    UnknownPreferredReplica, ///< Fetch: sends the client to broker `number`.
    // The cluster.
    Act, ///< `act` is called before the request is looked at.
};

/// One fault. A value; Engine thread only.
struct Fault {
    FaultKind kind = FaultKind::Delay;             ///< What goes wrong.
    base::Duration delay{};                        ///< For Delay, StallAnswer, Drip.
    base::KafkaCode code = base::KafkaCode::None;  ///< For ErrorCode; any number.
    std::int32_t number = 0;                       ///< Bytes, ms or a broker id, see FaultKind.
    std::optional<base::TopicPartition> partition; ///< What it concerns; none: all.
    std::function<void(Sandbox&)> act;             ///< For Act: a leader moves, retention passes, a topic is made anew.
};

/// A request that has just come in.
struct RequestSeen {
    base::BrokerId broker = base::BrokerId::None; ///< Who got it.
    wire::ApiKey api = wire::ApiKey::None;        ///< What it asks.
    std::int16_t version = 0;                     ///< In which version.
    std::uint64_t nth = 0;                        ///< The how manieth of this API at this broker, from 0.
    std::uint64_t connection = 0;                 ///< The connection it came by, numbered from 1.
    std::string client_id;                        ///< Who asks.
};

/// Decides what goes wrong. The simulator draws from a seed, tests use ScriptedFaults. Engine thread only.
class FaultPlan {
public:
    virtual ~FaultPlan() = default;

    /// The faults of this request; asked once for each, in the order of their arrival.
    virtual std::vector<Fault> faults_of(const RequestSeen& request) = 0;
};

/// Which requests a scripted fault hits.
struct FaultRule {
    std::optional<wire::ApiKey> api;      ///< None: every API.
    std::optional<base::BrokerId> broker; ///< None: every broker.
    std::uint64_t skip = 0;               ///< So many matching requests pass first.
    std::uint64_t times = 1;              ///< So many are hit.
    Fault fault;                          ///< What happens to them.
};

/// A list of rules; each counts the requests that match it. Engine thread only.
class ScriptedFaults final : public FaultPlan {
public:
    /// Adds a rule behind the others.
    void add(FaultRule rule) { rules_.push_back({std::move(rule), 0}); }

    /// A fault for the next `times` requests of an API.
    void add(wire::ApiKey api, Fault fault, std::uint64_t times = 1) {
        add(FaultRule{api, std::nullopt, 0, times, std::move(fault)});
    }

    /// Drops all rules.
    void clear() { rules_.clear(); }

    /// Whether every rule has hit as often as it should.
    bool spent() const;

    std::vector<Fault> faults_of(const RequestSeen& request) override;

private:
    struct Counted {
        FaultRule rule;
        std::uint64_t seen = 0;
    };
    std::vector<Counted> rules_;
};

/// The faults of one request, with questions that the handlers ask. Engine thread only.
class Faults {
public:
    Faults() = default;
    /// The faults that a plan gave.
    explicit Faults(std::vector<Fault> faults) : faults_(std::move(faults)) {}

    /// The first fault of this kind, or nullptr.
    const Fault* find(FaultKind kind) const;

    /// Whether there is one of this kind that concerns this topic (or all).
    bool hits(FaultKind kind, const std::string& topic) const;

    /// The ordered error code of this partition; None without one.
    base::KafkaCode error_of(const std::string& topic, base::PartitionId partition) const;

    /// The ordered error code of the whole answer; None without one.
    base::KafkaCode error() const;

    /// All of them, in the plan's order.
    const std::vector<Fault>& all() const noexcept { return faults_; }

private:
    std::vector<Fault> faults_;
};

} // namespace odradek::sandbox
