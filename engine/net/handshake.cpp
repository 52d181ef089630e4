// SPDX-License-Identifier: Apache-2.0
#include "net/handshake.h"

#include "base/kafka_errors.h"
#include "wire/codec.h"
#include "wire/messages/api_versions.h"
#include "wire/messages/list_groups.h"
#include "wire/messages/metadata.h"
#include "wire/reader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace odradek::net {

using base::Error;
using base::ErrorKind;
using base::Result;
using wire::ApiKey;

namespace {

/// How long a broker may take to answer ApiVersions before it is taken for an old one that never will.
constexpr base::Duration kSilence = std::chrono::seconds(2);

/// Answers slower than this make a silence doubtful.
constexpr base::Duration kSlow = std::chrono::milliseconds(500);

/// How often ApiVersions is asked at most while the broker refuses the version.
constexpr int kMostAttempts = 3;

bool connection_ended(const Error& error) {
    return error.kind == ErrorKind::Disconnected || error.kind == ErrorKind::Timeout;
}

} // namespace

Handshake::Handshake(std::string where, const BrokerVersions* old, bool modern)
    : where_(std::move(where)), old_(old), modern_(modern) {}

Handshake::Step Handshake::ask(ApiKey api, std::int16_t version, bool fresh, base::Duration patience) const {
    return {Step::Kind::Ask, api, version, fresh, patience};
}

Handshake::Step Handshake::done(bool fresh) {
    state_ = State::Over;
    return {Step::Kind::Done, {}, 0, fresh, {}};
}

Handshake::Step Handshake::fail(Error error) {
    state_ = State::Over;
    error_ = std::move(error);
    if (error_.where.empty()) error_.where = where_;
    return {};
}

/// The reader names the message, people know the address.
Handshake::Step Handshake::unreadable(const Error& error) {
    return fail({error.kind, error.code, where_, error.where + ": " + error.detail});
}

Handshake::Step Handshake::ask_versions(std::int16_t version) {
    state_ = State::Versions;
    version_ = version;
    ++asked_;
    return ask(ApiKey::ApiVersions, version, false, patience());
}

/// Twice the usual silence where the probes have shown that this broker, or the way to it, is slow.
base::Duration Handshake::patience() const {
    // Where an old broker is out of the question, the answer may take as long as the set-up.
    return modern_ ? base::Duration{} : std::max(kSilence, 4 * slowest_);
}

Handshake::Step Handshake::begin() {
    if (old_ == nullptr) return ask_versions(wire::ApiVersionsRequest::kApi.versions.last);
    state_ = State::Known;
    return ask(ApiKey::Metadata, 0, false, {});
}

Handshake::Step Handshake::answered(const base::SharedBytes& body, base::Duration took) {
    switch (state_) {
    case State::Versions:
    case State::Confirm:
        return versions_answered(body);
    case State::Known:
    case State::Metadata:
    case State::Groups:
        return probe_answered(body, took);
    case State::Greeting:
    case State::Over:
        break;
    }
    return {};
}

Handshake::Step Handshake::versions_answered(const base::SharedBytes& body) {
    // The code stands first in every version: the rest of a refusal is not in the form that was asked for.
    const base::KafkaCode code{wire::Reader(body.view()).int16()};
    if (code == base::code::UnsupportedVersion) return version_refused(body);
    if (code != base::KafkaCode::None) return fail({ErrorKind::Broker, code, where_, "ApiVersions was refused"});
    Result<BrokerVersions> parsed = parse_api_versions(body, version_);
    if (!parsed) return unreadable(parsed.error());
    versions_ = std::move(*parsed);
    return done(false);
}

/// The refusal is in the form of version 0 and may say which versions the broker has; before 2.4 it says nothing.
Handshake::Step Handshake::version_refused(const base::SharedBytes& body) {
    std::int16_t next = 0;
    if (Result<BrokerVersions> hint = parse_api_versions(body, 0)) {
        const auto found = hint->apis.find(static_cast<std::int16_t>(ApiKey::ApiVersions));
        if (found != hint->apis.end()) next = found->second.last;
    }
    // Only a smaller version leads on: a broker that refuses what it offers would be asked for ever.
    if (next >= version_ || next < 0 || asked_ >= kMostAttempts) {
        return fail({ErrorKind::Unsupported, base::code::UnsupportedVersion, where_,
                     "the broker refuses ApiVersions in every version that it offers"});
    }
    return ask_versions(next);
}

Handshake::Step Handshake::probe_answered(const base::SharedBytes& body, base::Duration took) {
    slowest_ = std::max(slowest_, took);
    if (state_ == State::Groups) {
        if (auto groups = wire::decode<wire::ListGroupsResponse>(body, 0); !groups) return unreadable(groups.error());
        return groups_known(versions_of_0_9(), false);
    }
    if (auto metadata = wire::decode<wire::MetadataResponse>(body, 0); !metadata) return unreadable(metadata.error());
    if (state_ == State::Known) {
        versions_ = *old_;
        return done(false);
    }
    state_ = State::Groups;
    return ask(ApiKey::ListGroups, 0, false, patience());
}

/// The probes point to an old broker. A cut line or slow answers may be the network's doing: ask once more.
Handshake::Step Handshake::groups_known(const BrokerVersions& table, bool fresh) {
    versions_ = table;
    if (!was_cut_ && slowest_ <= kSlow) return done(fresh);
    state_ = State::Confirm;
    version_ = 0;
    return ask(ApiKey::ApiVersions, 0, true, patience());
}

Handshake::Step Handshake::failed(const Error& error) {
    if (!connection_ended(error)) return fail(error);
    switch (state_) {
    case State::Versions:
        if (modern_) return fail(error);
        // 0.8 cuts the line at an API that it does not know, 0.9 never answers.
        was_cut_ = error.kind == ErrorKind::Disconnected;
        state_ = State::Metadata;
        return ask(ApiKey::Metadata, 0, true, {});
    case State::Groups:
        return groups_known(versions_of_0_8(), true);
    case State::Confirm:
        return done(true);
    case State::Metadata:
        if (error.kind == ErrorKind::Timeout) {
            return fail({error.kind,
                         {},
                         where_,
                         "it accepts connections but answers no request of any Kafka version: perhaps it is not a "
                         "Kafka broker, or it hangs"});
        }
        state_ = State::Greeting;
        return {Step::Kind::Greet, {}, 0, true, kSilence};
    case State::Greeting:
    case State::Known:
    case State::Over:
        break;
    }
    return fail(error);
}

Handshake::Step Handshake::greeted(bool tls) {
    if (tls) return fail({ErrorKind::TlsExpected, {}, where_, "this port speaks TLS"});
    return fail({ErrorKind::Disconnected,
                 {},
                 where_,
                 "it closes every connection at the first request, and speaks no TLS either: perhaps it is not a Kafka "
                 "broker"});
}

Result<BrokerVersions> parse_api_versions(const base::SharedBytes& body, std::int16_t version) {
    auto response = wire::decode<wire::ApiVersionsResponse>(body, version);
    if (!response) return base::forward(response);
    BrokerVersions versions;
    for (const auto& api : response->api_keys)
        versions.apis[api.api_key] = {api.min_version, api.max_version};
    std::map<std::string, Feature> features;
    for (const auto& feature : response->supported_features)
        features[feature.name] = {feature.name, feature.min_version, feature.max_version, 0};
    // A level may be agreed on for a feature that this broker supports no more.
    for (const auto& level : response->finalized_features) {
        Feature& feature = features[level.name];
        feature.name = level.name;
        feature.finalized_level = level.max_version_level;
    }
    for (auto& [name, feature] : features)
        versions.features.push_back(std::move(feature));
    return versions;
}

} // namespace odradek::net
