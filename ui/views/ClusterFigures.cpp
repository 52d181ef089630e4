// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ClusterFigures.h"

#include "session/ByteRatesSession.h"
#include "session/RatesSession.h"
#include "ui/models/Format.h"
#include "ui/views/ErrorText.h"
#include "ui/views/RateCourse.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace odradek::views::figures {
namespace {

namespace format = models::format;
using models::Tone;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString share(double fraction) {
    return QLocale().toString(fraction * 100, 'f', 1) % QStringLiteral(" %");
}

// The greatest distance of a voter from the end of the metadata log.
qint64 lagOf(const admin::Quorum& quorum) {
    qint64 lag = 0;
    for (const admin::QuorumReplica& voter : quorum.voters) {
        if (voter.log_end >= 0) lag = std::max<qint64>(lag, quorum.high_watermark - voter.log_end);
    }
    return lag;
}

QString historyTip(const admin::MessageRates& rates) {
    const auto span = std::chrono::duration_cast<std::chrono::milliseconds>(rates.span).count();
    QString tip = Words::tr("Sampled from the end offsets of %1 partitions while connected, over the last %2. "
                            "Transaction markers count; what consumers fetch, no broker tells.")
                      .arg(format::count(rates.partitions), format::duration(span));
    if (rates.unknown > 0) tip += u' ' % Words::tr("%Ln partition(s) could not be asked.", nullptr, int(rates.unknown));
    return tip;
}

// What it rests on, and what it cannot see.
QString byteTip(const admin::ByteRates& rates) {
    const auto span = std::chrono::duration_cast<std::chrono::milliseconds>(rates.span).count();
    QString tip =
        Words::tr("Estimated from the log sizes of the leaders of %1 partitions, sampled while connected, over "
                  "the last %2. Bytes as they are stored. What retention, compaction or deletion took away in "
                  "that time hides as much; what goes out, no broker tells.")
            .arg(format::count(rates.partitions), format::duration(span));
    for (const admin::BrokerFailure& failed : rates.failed)
        tip += QLatin1Char('\n') % errorText(failed.error);
    return tip;
}

} // namespace

Figure brokers(const BrokerTotals& totals) {
    if (totals.brokers == 0) return {Words::tr("Brokers")};
    Figure figure{Words::tr("Brokers"), format::count(totals.serving), Words::tr("of %1").arg(totals.brokers)};
    if (totals.serving == totals.brokers) return figure;
    figure.tone = Tone::Err;
    figure.icon = style::Icon::Error;
    return figure;
}

Figure controller(const cluster::MetadataSnapshot& metadata, const admin::ClusterSummary* summary) {
    Figure figure{Words::tr("Controller")};
    base::BrokerId id = metadata.controller;
    if (summary != nullptr) id = summary->info.controller.value_or(base::BrokerId::None);
    if (id != base::BrokerId::None) {
        figure.value = QString::number(base::number(id));
        figure.icon = style::Icon::Controller;
    } else if (summary != nullptr) {
        figure.value = QStringLiteral("—");
    }
    if (summary != nullptr && summary->info.quorum)
        figure.note = Words::tr("epoch %1").arg(summary->info.quorum->epoch);
    return figure;
}

Figure quorum(const admin::ClusterSummary* summary) {
    Figure figure{Words::tr("Quorum")};
    if (summary == nullptr) return figure;
    const admin::ClusterInfo& info = summary->info;
    if (info.quorum) {
        figure.value = QString::number(info.quorum->voters.size());
        figure.note = Words::tr("voters, lag %1").arg(format::count(lagOf(*info.quorum)));
        figure.shape = info.quorum->leader >= 0 ? style::StateShape::Disc : style::StateShape::Square;
        return figure;
    }
    figure.value = info.kraft ? QStringLiteral("—") : Words::tr("ZooKeeper");
    if (info.quorum_error) {
        figure.note = isPermission(*info.quorum_error) ? Words::tr("no permission") : Words::tr("not known");
        figure.toolTip = errorText(*info.quorum_error);
    }
    return figure;
}

Figure leaders(const BrokerTotals& totals) {
    if (totals.brokers == 0) return {Words::tr("Leaders")};
    return {Words::tr("Leaders"), format::count(totals.partitions), Words::tr("skew %1").arg(share(totals.leaderSkew))};
}

Figure size(const BrokerTotals& totals, bool asked) {
    Figure figure{Words::tr("Size, all replicas")};
    figure.toolTip = Words::tr("Bytes in the log directories of all brokers, every replica counted");
    if (!totals.size) {
        if (asked) figure.value = QStringLiteral("—");
        return figure;
    }
    figure.value = format::bytes(*totals.size);
    if (totals.largest) figure.note = Words::tr("skew %1, broker %2").arg(share(totals.sizeSkew)).arg(*totals.largest);
    return figure;
}

Figure leaderSize(std::optional<qint64> size, bool known, const session::ByteRatesSession& bytes) {
    // Its place is kept while it is not known: the others stand still.
    Figure figure{Words::tr("Size, leaders"), size ? format::bytes(*size) : known ? QStringLiteral("—") : QString()};
    figure.toolTip = size || !known ? Words::tr("Bytes on the leaders' disks, without the other replicas")
                                    : Words::tr("Not every topic has been asked for its size yet");
    if (size || !known || !bytes.error() || !isPermission(*bytes.error())) return figure;
    figure.note = Words::tr("no permission");
    figure.toolTip = errorText(*bytes.error());
    return figure;
}

Figure preferred(const BrokerTotals& totals) {
    Figure figure{Words::tr("Preferred leaders")};
    figure.toolTip = Words::tr("Partitions that are led by the first of their replicas");
    if (totals.partitions == 0) return figure;
    const double there = double(totals.partitions - totals.elsewhere) / totals.partitions;
    figure.value = share(there);
    figure.note = Words::tr("%1 elsewhere").arg(format::count(totals.elsewhere));
    return figure;
}

Figure trouble(const QString& caption, qint64 count, PartitionTrouble kind) {
    Figure figure{caption, format::count(count)};
    if (count == 0 || kind == PartitionTrouble::NotPreferred) return figure;
    const bool offline = kind == PartitionTrouble::Offline;
    figure.tone = offline ? Tone::Err : Tone::Warn;
    figure.icon = offline ? style::Icon::Error : style::Icon::Warning;
    return figure;
}

Figure messagesIn(const session::RatesSession& rates) {
    Figure figure{Words::tr("Messages in")};
    figure.toolTip = Words::tr("Two looks at the end offsets are needed before a rate is known.");
    if (!rates.rates()) return figure;
    figure.value = format::rate(rates.rates()->per_second);
    figure.toolTip = historyTip(*rates.rates());
    figure.series = sparkOf(rates.history());
    return figure;
}

Figure bytesIn(const session::ByteRatesSession& rates) {
    Figure figure{Words::tr("Bytes in")};
    figure.toolTip = Words::tr("Two looks at the log sizes are needed before a rate is known.");
    if (rates.rates()) {
        figure.value = format::byteRate(rates.rates()->per_second);
        figure.toolTip = byteTip(*rates.rates());
        figure.series = sparkOf(rates.history());
    }
    if (!rates.error()) return figure;
    if (!rates.rates()) figure.value = QStringLiteral("—");
    figure.note = isPermission(*rates.error()) ? Words::tr("no permission") : QString();
    figure.toolTip = errorText(*rates.error());
    return figure;
}

} // namespace odradek::views::figures
