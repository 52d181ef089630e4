// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <utility>

/// What can go wrong, as a value. Exceptions are for faults in the program only.
namespace odradek::base {

/// The kinds of errors that the client itself tells apart. A broker's own answer is `Broker`, with its code.
enum class ErrorKind : std::uint8_t {
    Broker,         ///< The broker answered with an error code (see `Error::code`).
    Usage,          ///< A wrong argument, option or address; `where` names the token.
    Resolve,        ///< A host name that cannot be resolved; `where` names it.
    Connect,        ///< The connection was refused or cannot be made.
    Disconnected,   ///< The connection ended while it was in use.
    Timeout,        ///< A deadline passed.
    Cancelled,      ///< Whoever asked has cancelled.
    Closed,         ///< The client was closed.
    NotKafka,       ///< What answers is not a Kafka broker (HTTP, or another protocol).
    TlsExpected,    ///< The port speaks TLS, the client does not.
    Protocol,       ///< Bytes that break the protocol: frame, correlation id, field.
    Unsupported,    ///< The broker (or this client) lacks the API or the version.
    Corrupt,        ///< A record batch that fails its checksum or its structure.
    TooLarge,       ///< A limit of this client was passed (frame, batch, message).
    Authentication, ///< The login failed for good.
    NotFound,       ///< A topic, partition, group or broker that does not exist.
    Unavailable,    ///< No leader, no coordinator, no broker for now; retriable.
    Io,             ///< The operating system refused (files, descriptors).
    ReadOnly,       ///< This connection may not change anything; nothing was sent.
    Conflict,       ///< What was planned no longer holds: somebody else has changed it in the meantime.
    Internal,       ///< A fault in this program.
};

/// A Kafka error code as it stands on the wire (−1 … 133 and what later brokers add).
enum class KafkaCode : std::int16_t { UnknownServerError = -1, None = 0 };

/// An error: what kind, the broker's code if it has one, where it happened (broker, topic-partition, file, option), and
/// the detail in a sentence. Immutable, any thread. English source text; `ui` translates what it shows.
struct Error {
    ErrorKind kind = ErrorKind::Internal; ///< What kind of error.
    KafkaCode code = KafkaCode::None;     ///< The broker's code where kind is Broker, else None.
    std::string where;                    ///< The thing concerned: "b1:9092", "orders-3", "--from".
    std::string detail;                   ///< One sentence that says what happened.

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an error.
template <class T>
using Result = std::expected<T, Error>;

/// An error of the client's own.
inline std::unexpected<Error> fail(ErrorKind kind, std::string where, std::string detail) {
    return std::unexpected(Error{kind, KafkaCode::None, std::move(where), std::move(detail)});
}

/// An error that a broker answered; `detail` may carry the broker's own message.
inline std::unexpected<Error> fail(KafkaCode code, std::string where, std::string detail = {}) {
    return std::unexpected(Error{ErrorKind::Broker, code, std::move(where), std::move(detail)});
}

/// Passes on the error of another result.
template <class T>
std::unexpected<Error> forward(const Result<T>& failed) {
    return std::unexpected(failed.error());
}

/// The name of a kind: "timeout", "tls-expected", … (stable, used in JSON output).
std::string_view name(ErrorKind kind) noexcept;

/// Whether trying again may help, without anybody changing anything.
bool retriable(const Error& error) noexcept;

/// One English sentence for people: where, what (with the code's name and number where there is one).
std::string describe(const Error& error);

/// What a user can do about it, an English sentence; empty if nothing is known.
std::string remedy(const Error& error);

} // namespace odradek::base
