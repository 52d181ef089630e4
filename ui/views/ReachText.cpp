// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ReachText.h"

#include "base/kafka_errors.h"
#include "session/ClusterSession.h"
#include "ui/models/Format.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

namespace odradek::views {
namespace {

namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString line(const QString& caption, const QString& value) {
    return value.isEmpty() ? QString() : caption % QStringLiteral(": ") % value;
}

// As protocol and command line call it, which is what one looks for elsewhere.
QString kindOf(const base::Error& error) {
    const bool answered = error.kind == base::ErrorKind::Broker;
    return QString::fromStdString(answered ? std::string(base::label(error.code)) : std::string(name(error.kind)));
}

// The error names the address, too, as a rule: once is enough.
QString failureOf(const cluster::BrokerStatus& broker) {
    base::Error error = *broker.error;
    if (error.where == net::to_string(broker.endpoint)) error.where.clear();
    return errorText(error);
}

QString addressOf(const cluster::BrokerStatus& broker) {
    const QString address = format::visible(QString::fromStdString(net::to_string(broker.endpoint)));
    return broker.id == base::BrokerId::None ? address
                                             : Words::tr("Broker %1, %2").arg(base::number(broker.id)).arg(address);
}

} // namespace

QString reachDetails(const session::ClusterSession& cluster) {
    const auto& error = cluster.error();
    if (!error) return {};
    QStringList lines{errorText(*error), line(Words::tr("Kind"), kindOf(*error)),
                      line(Words::tr("Where"), format::visible(QString::fromStdString(error->where))),
                      line(Words::tr("What to do"), remedyText(*error))};
    for (const cluster::BrokerStatus& broker : cluster.brokers()) {
        if (!broker.error) continue;
        const QString tries = Words::tr("failed %Ln time(s) in a row", nullptr, int(broker.failures));
        lines.append(line(addressOf(broker), failureOf(broker) % QStringLiteral(" · ") % tries));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace odradek::views
