// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/broker_summary.h"
#include "cluster/metadata.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/ClusterPartitionLines.h"
#include "ui/widgets/FigureStrip.h"

namespace odradek::session {
class ByteRatesSession;
class RatesSession;
} // namespace odradek::session

/// The figures that the strips of a cluster's pages show. GUI thread; nothing is kept.
namespace odradek::views::figures {

/// A figure as the strip takes it.
using Figure = widgets::FigureStrip::Figure;

/// "6 of 6".
Figure brokers(const BrokerTotals& totals);
/// The broker that controls, with the epoch of the quorum.
Figure controller(const cluster::MetadataSnapshot& metadata, const admin::ClusterSummary* summary);
/// The voters of the metadata quorum and how far they are behind, or "ZooKeeper".
Figure quorum(const admin::ClusterSummary* summary);
/// Partitions that have a leader, and how unevenly they are led.
Figure leaders(const BrokerTotals& totals);
/// Bytes on all brokers; `asked` tells whether the brokers have answered.
Figure size(const BrokerTotals& totals, bool asked);
/// Bytes of the leaders' logs of all topics, if every one has been asked; `known` tells whether the topics are. `bytes`
/// tells whether log sizes may be seen at all.
Figure leaderSize(std::optional<qint64> size, bool known, const session::ByteRatesSession& bytes);
/// The share of partitions led by their preferred leader.
Figure preferred(const BrokerTotals& totals);
/// How many of something are in trouble, in the tone of it; 0 is calm.
Figure trouble(const QString& caption, qint64 count, PartitionTrouble kind);
/// Messages that come in a second, with their history.
Figure messagesIn(const session::RatesSession& rates);
/// Bytes that come in a second, by the sizes of the leaders' logs, with their history.
Figure bytesIn(const session::ByteRatesSession& rates);

} // namespace odradek::views::figures
