// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/broker_summary.h"
#include "cluster/metadata.h"
#include "session/RateCourses.h"
#include "ui/models/RowModel.h"

#include <optional>

namespace odradek::session {
class ByteRatesSession;
}

namespace odradek::views {

/// The share of a volume from which on it counts as full soon.
inline constexpr double kFullSoon = 0.9;

/// A row of the brokers table. Immutable, GUI thread.
struct BrokerLine {
    /// What a broker is to the metadata of the cluster.
    enum class Role : quint8 { None, Observer, Voter, Leader, Controller };

    admin::BrokerSummary broker{};      ///< Its address and what it stores; bare before it was asked.
    Role role = Role::None;             ///< Leader, Voter, Observer: of the quorum; Controller: with ZooKeeper.
    int leaders = 0;                    ///< Partitions that it leads.
    int preferred = 0;                  ///< Partitions whose first replica it is.
    int replicas = 0;                   ///< Partitions of which it holds a replica.
    int lagging = 0;                    ///< Of them, those where it is out of sync or offline.
    std::optional<double> leaderSkew{}; ///< Its leaders against the mean, −1 …; nothing for a single broker.
    std::optional<double> sizeSkew{};   ///< Its bytes against the mean of those that are known.
    bool asked = false;                 ///< `broker` holds what it answered.
    bool listed = true;                 ///< The metadata name it: one that has gone is missed there first.

    std::optional<double> bytesIn{};         ///< Bytes a second that it takes in as a leader; nothing: not known.
    session::RateCourse course{};            ///< That rate, look by look; null: none yet.
    std::optional<base::Error> bytesError{}; ///< Why it is not known; nothing: nobody said so.

    /// The share of its volumes that is used; nothing where brokers do not tell (before 3.3).
    std::optional<double> diskUsed() const;
    /// Whether it is the controller of the cluster.
    bool controls() const { return role == Role::Leader || role == Role::Controller; }
    /// Whether it is among the brokers that serve.
    bool serves() const { return listed && !broker.info.fenced; }
};

/// What the brokers of a cluster come to. A value.
struct BrokerTotals {
    int brokers = 0;              ///< All that are registered.
    int serving = 0;              ///< Of them, those that serve.
    int partitions = 0;           ///< Partitions with a leader.
    int elsewhere = 0;            ///< Of them, those not led by their preferred leader.
    std::optional<qint64> size{}; ///< Bytes on all brokers that told; nothing: none did.
    double leaderSkew = 0;        ///< The greatest distance from the mean, as a share of it.
    double sizeSkew = 0;          ///< The same for bytes.
    std::optional<int> largest{}; ///< The broker that is farthest from the mean by bytes.
};

/// The brokers of a cluster, by id: those that the metadata name, and those that `summary` (may be null) knows, with
/// what `bytes` (may be null) tells of them.
std::vector<std::shared_ptr<const BrokerLine>> brokerLines(const cluster::MetadataSnapshot& metadata,
                                                           const admin::ClusterSummary* summary,
                                                           const session::ByteRatesSession* bytes = nullptr);

/// Their totals.
BrokerTotals totalsOf(const std::vector<std::shared_ptr<const BrokerLine>>& lines,
                      const cluster::MetadataSnapshot& metadata);

/// How a broker is, in a word with its shape.
models::Cell brokerState(const BrokerLine& line);

/// The share of a log folder's volume that is used; nothing where the broker does not tell.
std::optional<double> usedOf(const admin::LogDirSummary& dir);

/// A share with its bar, in the tone of a warning from kFullSoon on; a dash where it is not known.
models::Cell usedCell(std::optional<double> used);

/// The columns of the brokers table, over BrokerLine.
std::vector<models::RowColumn> brokerColumns();

/// The key of a BrokerLine: its id.
QString brokerKey(const void* line);

} // namespace odradek::views
