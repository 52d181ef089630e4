// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/KnownReasons.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace odradek::views {
namespace {

/// The context that the catalogues keep them under.
constexpr const char* kContext = "Reason";

/// What the engine says of connections and brokers where there is no code for it, and what Linux says of sockets and
/// files (strerror, gai_strerror).
constexpr std::array kReasons{
    QT_TRANSLATE_NOOP("Reason", "the broker closed the connection"),
    QT_TRANSLATE_NOOP("Reason", "the connection ended in the middle of an answer"),
    QT_TRANSLATE_NOOP("Reason", "the connection is closed"),
    QT_TRANSLATE_NOOP("Reason", "no answer in time"),
    QT_TRANSLATE_NOOP("Reason", "closed because an earlier request had no answer"),
    QT_TRANSLATE_NOOP("Reason", "closed after a long time without a request"),
    QT_TRANSLATE_NOOP("Reason", "the cluster was closed"),
    QT_TRANSLATE_NOOP("Reason", "it accepts connections but answers no request of any Kafka version: perhaps it is not "
                                "a Kafka broker, or it hangs"),
    QT_TRANSLATE_NOOP("Reason",
                      "it closes every connection at the first request, and speaks no TLS either: perhaps it is "
                      "not a Kafka broker"),
    QT_TRANSLATE_NOOP("Reason", "the connection to the cluster is closed"),
    QT_TRANSLATE_NOOP("Reason", "connection refused"),
    QT_TRANSLATE_NOOP("Reason", "there is no address to connect to"),
    QT_TRANSLATE_NOOP("Reason", "this is not an IP address"),
    QT_TRANSLATE_NOOP("Reason", "the host name cannot be resolved"),
    QT_TRANSLATE_NOOP("Reason", "the host name has no address"),
    QT_TRANSLATE_NOOP("Reason", "the request could not be sent in time"),
    QT_TRANSLATE_NOOP("Reason", "the cluster does not know it"),
    QT_TRANSLATE_NOOP("Reason", "the cluster does not know this broker now"),
    QT_TRANSLATE_NOOP("Reason", "the cluster has no such topic"),
    QT_TRANSLATE_NOOP("Reason", "the topic has no such partition"),
    QT_TRANSLATE_NOOP("Reason", "there is no such partition"),
    QT_TRANSLATE_NOOP("Reason", "it has no leader now"),
    QT_TRANSLATE_NOOP("Reason", "it has no coordinator now"),
    QT_TRANSLATE_NOOP("Reason", "no broker is known"),
    QT_TRANSLATE_NOOP("Reason", "the answer names no broker; what was known is kept"),
    QT_TRANSLATE_NOOP("Reason", "the broker asks this client to begin again"),
    QT_TRANSLATE_NOOP("Reason", "the broker refused the fetch"),
    QT_TRANSLATE_NOOP("Reason", "finding it needs the ACL Describe on the topic"),
    QT_TRANSLATE_NOOP("Reason", "it has no partitions yet"),
    QT_TRANSLATE_NOOP("Reason", "brokers before 0.11 cannot be asked to delete records"),
    QT_TRANSLATE_NOOP("Reason", "its end is not known"),
    QT_TRANSLATE_NOOP("Reason", "its leader names no log of it"),
    QT_TRANSLATE_NOOP("Reason", "stopped before it was sent"),
    QT_TRANSLATE_NOOP("Reason", "the answer lacks it"),
    QT_TRANSLATE_NOOP("Reason", "the answer names no partition"),
    QT_TRANSLATE_NOOP("Reason", "the cluster does not name this topic now"),
    QT_TRANSLATE_NOOP("Reason", "the leader did not answer for it"),
    QT_TRANSLATE_NOOP("Reason", "the topic was created again"),
    QT_TRANSLATE_NOOP("Reason", "there is no such group"),
    QT_TRANSLATE_NOOP("Reason", "there is no such topic"),
    QT_TRANSLATE_NOOP("Reason", "this port speaks TLS"),
    QT_TRANSLATE_NOOP("Reason", "brokers before 1.0 cannot be asked to add partitions"),
    QT_TRANSLATE_NOOP("Reason", "the replicas of each new partition must be named, of no other one"),
    QT_TRANSLATE_NOOP("Reason", "brokers before 0.11 can neither tell nor change a configuration"),
    QT_TRANSLATE_NOOP("Reason", "brokers before 0.11 cannot be asked to change a configuration"),
    QT_TRANSLATE_NOOP("Reason", "it named no log directory"),
    QT_TRANSLATE_NOOP("Reason",
                      "brokers before 2.3 take the configuration whole, and this value is secret: it would be lost"),
    QT_TRANSLATE_NOOP("Reason", "it cannot be changed while the broker runs"),
    QT_TRANSLATE_NOOP("Reason", "it is changed twice"),
    QT_TRANSLATE_NOOP("Reason", "it is no list: it can be set, not added to"),
    QT_TRANSLATE_NOOP("Reason", "this is no broker's number"),
    QT_TRANSLATE_NOOP("Reason", "brokers before 0.11 do not tell a topic's settings, so they cannot be copied"),
    QT_TRANSLATE_NOOP("Reason", "it was deleted and created again in the meantime; this is another topic"),
    QT_TRANSLATE_NOOP("Reason", "its cleanup.policy is compact alone: only compaction removes records there"),
    QT_TRANSLATE_NOOP("Reason", "nothing was asked of this broker yet"),
    QT_TRANSLATE_NOOP("Reason", "the broker answered with records before the offset asked for"),
    QT_TRANSLATE_NOOP("Reason", "this batch is larger than the client takes"),
    QT_TRANSLATE_NOOP("Reason", "an IP address of this computer is wanted, with or without a port"),
    QT_TRANSLATE_NOOP("Reason", "nothing was answered"),
    QT_TRANSLATE_NOOP("Reason", "not a Kafka broker"),
    QT_TRANSLATE_NOOP("Reason", "ApiVersions was refused"),
    QT_TRANSLATE_NOOP("Reason", "the broker refuses ApiVersions in every version that it offers"),
    QT_TRANSLATE_NOOP("Reason", "an HTTP server answers on this port"),
    QT_TRANSLATE_NOOP("Reason", "an SSH server answers on this port"),
    QT_TRANSLATE_NOOP("Reason", "it cannot be written"),
    QT_TRANSLATE_NOOP("Reason", "it cannot be written to the disk"),
    QT_TRANSLATE_NOOP("Reason", "Connection refused"),
    QT_TRANSLATE_NOOP("Reason", "Connection reset by peer"),
    QT_TRANSLATE_NOOP("Reason", "Connection timed out"),
    QT_TRANSLATE_NOOP("Reason", "Broken pipe"),
    QT_TRANSLATE_NOOP("Reason", "No route to host"),
    QT_TRANSLATE_NOOP("Reason", "Network is unreachable"),
    QT_TRANSLATE_NOOP("Reason", "Name or service not known"),
    QT_TRANSLATE_NOOP("Reason", "Temporary failure in name resolution"),
    QT_TRANSLATE_NOOP("Reason", "No address associated with hostname"),
    QT_TRANSLATE_NOOP("Reason", "Permission denied"),
    QT_TRANSLATE_NOOP("Reason", "No space left on device"),
    QT_TRANSLATE_NOOP("Reason", "Not a directory"),
    QT_TRANSLATE_NOOP("Reason", "Read-only file system"),
};

QString translated(const QString& part) {
    const std::string text = part.toStdString();
    const auto known =
        std::ranges::find(kReasons, std::string_view(text), [](const char* one) { return std::string_view(one); });
    return known == kReasons.end() ? part : QCoreApplication::translate(kContext, *known);
}

} // namespace

QString inWindowsLanguage(const QString& detail) {
    if (QString whole = translated(detail); whole != detail) return whole;
    const QString colon = QStringLiteral(": ");
    QStringList parts = detail.split(colon);
    for (QString& part : parts)
        part = translated(part);
    return parts.join(colon);
}

} // namespace odradek::views
