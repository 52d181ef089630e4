// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/environment.h"
#include "net/broker_versions.h"

#include <cstdint>
#include <string>

namespace odradek::net {

/// Finds out what a broker speaks, from 0.8.2 on, without being told: a machine that says what to ask next and is told
/// how it went. ApiVersions is asked in its newest version, then in the one that the broker hints at (KIP-511). A
/// broker that closes or stays silent is asked Metadata v0 and ListGroups v0 on a new connection: 0.9 answers both, 0.8
/// cuts the line at the second. Where the network may have been the reason (a cut, slow answers), ApiVersions v0 is
/// asked once more before that is believed. Who closes at every request, as many TLS servers do without a word, is
/// greeted by TLS in the end, so that the error can say what the port speaks. No I/O. Engine thread only.
class Handshake {
public:
    /// What to do next.
    struct Step {
        /// The kinds of steps.
        enum class Kind : std::uint8_t { Ask, Greet, Done, Failed };

        Kind kind = Kind::Failed;      ///< Ask: send a request, then call answered() or failed(). Greet: see whether a
                                       ///< new connection answers a ClientHello of TLS, then call greeted().
        wire::ApiKey api{};            ///< ApiVersions, Metadata or ListGroups.
        std::int16_t version = 0;      ///< Of the request.
        bool fresh_connection = false; ///< Ask, Done: on a new connection to the same address.
        base::Duration patience{};     ///< Ask: how long to wait for the answer; 0: as long as the set-up lasts.
    };

    /// `where` names the broker in errors. `old` is the table of a broker that was found to know no ApiVersions a
    /// moment ago, which then is not probed again; static, or null. `modern`: its cluster is known to answer
    /// ApiVersions, so that a silence or a cut is the network's doing and never means an old broker.
    explicit Handshake(std::string where, const BrokerVersions* old = nullptr, bool modern = false);

    /// The first step.
    Step begin();

    /// The answer's body to what was asked, and how long it took.
    Step answered(const base::SharedBytes& body, base::Duration took);

    /// What was asked has failed: closed, silent, or with an error that says what speaks there.
    Step failed(const base::Error& error);

    /// Whether the port speaks TLS, as far as that could be found out.
    Step greeted(bool tls);

    /// After Done: what the broker speaks.
    const BrokerVersions& versions() const noexcept { return versions_; }

    /// After Failed: why.
    const base::Error& error() const noexcept { return error_; }

private:
    enum class State : std::uint8_t { Versions, Metadata, Groups, Confirm, Greeting, Known, Over };

    Step ask(wire::ApiKey api, std::int16_t version, bool fresh, base::Duration patience) const;
    Step ask_versions(std::int16_t version);
    Step versions_answered(const base::SharedBytes& body);
    Step version_refused(const base::SharedBytes& body);
    Step probe_answered(const base::SharedBytes& body, base::Duration took);
    Step groups_known(const BrokerVersions& table, bool fresh);
    Step done(bool fresh);
    Step fail(base::Error error);
    Step unreadable(const base::Error& error);
    base::Duration patience() const;

    const std::string where_;
    const BrokerVersions* old_;
    const bool modern_;
    State state_ = State::Versions;
    std::int16_t version_ = 0; // of ApiVersions, as asked last
    int asked_ = 0;            // how often ApiVersions was asked
    bool was_cut_ = false;     // the first request ended by a close, not by silence
    base::Duration slowest_{}; // of the answers to the probes
    BrokerVersions versions_;
    base::Error error_;
};

/// What an answer to ApiVersions says. Error: Protocol.
base::Result<BrokerVersions> parse_api_versions(const base::SharedBytes& body, std::int16_t version);

} // namespace odradek::net
