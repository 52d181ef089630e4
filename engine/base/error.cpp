// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include "base/kafka_errors.h"
#include "base/translate.h"

#include <array>
#include <cstddef>

namespace odradek::base {
namespace {

/// What is known about a kind of error.
struct KindInfo {
    ErrorKind kind;
    std::string_view name;
    bool retriable;
    std::string_view meaning;
    std::string_view remedy;
};

/// Ordered by kind.
constexpr std::array kKinds{
    KindInfo{ErrorKind::Broker, "broker", false, ODRADEK_TR("ErrorKind", "the broker answered with an error"), ""},
    KindInfo{ErrorKind::Usage, "usage", false, ODRADEK_TR("ErrorKind", "a wrong argument"), ""},
    KindInfo{ErrorKind::Resolve, "resolve", true, ODRADEK_TR("ErrorKind", "the host name cannot be resolved"),
             ODRADEK_TR("ErrorKind", "Check the spelling of the host name and this machine's DNS.")},
    KindInfo{ErrorKind::Connect, "connect", true, ODRADEK_TR("ErrorKind", "no connection can be made"),
             ODRADEK_TR("ErrorKind", "Check that the broker runs, the port, and the firewalls on the way.")},
    KindInfo{ErrorKind::Disconnected, "disconnected", true, ODRADEK_TR("ErrorKind", "the connection ended"),
             ODRADEK_TR("ErrorKind", "Try again; if it keeps happening, the broker's log says why it closes.")},
    KindInfo{ErrorKind::Timeout, "timeout", true, ODRADEK_TR("ErrorKind", "no answer in time"),
             ODRADEK_TR("ErrorKind",
                        "Try again, or allow more time: socket.connection.setup.timeout.ms for connecting, "
                        "request.timeout.ms for an answer.")},
    KindInfo{ErrorKind::Cancelled, "cancelled", false, ODRADEK_TR("ErrorKind", "cancelled"), ""},
    KindInfo{ErrorKind::Closed, "closed", false, ODRADEK_TR("ErrorKind", "the client was closed"), ""},
    KindInfo{ErrorKind::NotKafka, "not-kafka", false,
             ODRADEK_TR("ErrorKind", "what answers there is not a Kafka broker"),
             ODRADEK_TR("ErrorKind", "Check the port: Kafka's is usually 9092.")},
    KindInfo{ErrorKind::TlsExpected, "tls-expected", false, ODRADEK_TR("ErrorKind", "this port speaks TLS"),
             ODRADEK_TR("ErrorKind",
                        "This version has no TLS yet: use a PLAINTEXT listener, or a tunnel that ends in plain text.")},
    KindInfo{ErrorKind::Protocol, "protocol", false, ODRADEK_TR("ErrorKind", "the answer breaks the Kafka protocol"),
             ""},
    KindInfo{ErrorKind::Unsupported, "unsupported", false, ODRADEK_TR("ErrorKind", "not supported"), ""},
    KindInfo{ErrorKind::Corrupt, "corrupt", false, ODRADEK_TR("ErrorKind", "a record batch is damaged"),
             ODRADEK_TR("ErrorKind", "Skip the batch, or read it from another replica.")},
    KindInfo{ErrorKind::TooLarge, "too-large", false, ODRADEK_TR("ErrorKind", "larger than this client allows"), ""},
    KindInfo{ErrorKind::Authentication, "authentication", false, ODRADEK_TR("ErrorKind", "the login failed"),
             ODRADEK_TR("ErrorKind", "Check user, password and mechanism; it is not tried again by itself.")},
    KindInfo{ErrorKind::NotFound, "not-found", false, ODRADEK_TR("ErrorKind", "not found"), ""},
    KindInfo{ErrorKind::Unavailable, "unavailable", true, ODRADEK_TR("ErrorKind", "not available at the moment"),
             ODRADEK_TR("ErrorKind", "Try again in a moment.")},
    KindInfo{ErrorKind::Io, "io", false, ODRADEK_TR("ErrorKind", "the operating system refused"), ""},
    KindInfo{ErrorKind::ReadOnly, "read-only", false, ODRADEK_TR("ErrorKind", "this connection is read-only"),
             ODRADEK_TR("ErrorKind", "Allow writes for this connection, for as long as they are needed.")},
    KindInfo{ErrorKind::Conflict, "conflict", false, ODRADEK_TR("ErrorKind", "it was changed in the meantime"),
             ODRADEK_TR("ErrorKind", "Look at what it is now, and decide again.")},
    KindInfo{ErrorKind::Internal, "internal", false, ODRADEK_TR("ErrorKind", "a fault in this program"),
             ODRADEK_TR("ErrorKind", "Please report it.")},
};

const KindInfo& info(ErrorKind kind) noexcept {
    const auto index = static_cast<std::size_t>(kind);
    return index < kKinds.size() ? kKinds[index] : kKinds.back();
}

constexpr std::string_view kChooseAnotherName =
    ODRADEK_TR("KafkaError", "Choose another name: in the names of metrics . and _ are the same.");

/// The sentence without the place.
std::string what(const Error& error) {
    if (error.kind != ErrorKind::Broker) {
        return error.detail.empty() ? std::string(info(error.kind).meaning) : error.detail;
    }
    std::string text = label(error.code);
    const KafkaErrorInfo* row = find(error.code);
    if (!error.detail.empty()) {
        text += ": " + error.detail;
    } else if (row != nullptr) {
        text += ": " + std::string(row->meaning);
    }
    return text;
}

} // namespace

std::string_view name(ErrorKind kind) noexcept {
    return info(kind).name;
}

bool retriable(const Error& error) noexcept {
    if (error.kind != ErrorKind::Broker) return info(error.kind).retriable;
    const KafkaErrorInfo* row = find(error.code);
    return row != nullptr && row->retriable;
}

std::string describe(const Error& error) {
    return error.where.empty() ? what(error) : error.where + ": " + what(error);
}

std::string remedy(const Error& error) {
    if (error.kind != ErrorKind::Broker) return std::string(info(error.kind).remedy);
    // The same code stands for names that are fine alone and collide with another's in the metrics.
    if (error.code == code::InvalidTopic && error.detail.find("collides with existing topic") != std::string::npos)
        return std::string(kChooseAnotherName);
    const KafkaErrorInfo* row = find(error.code);
    return row == nullptr ? std::string() : std::string(row->remedy);
}

} // namespace odradek::base
