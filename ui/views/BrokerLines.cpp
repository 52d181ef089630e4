// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/BrokerLines.h"

#include "session/ByteRatesSession.h"
#include "ui/views/PartitionCells.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace odradek::views {
namespace {

using Lines = std::vector<std::shared_ptr<const BrokerLine>>;
using Made = std::map<int, std::shared_ptr<BrokerLine>>;
using Role = BrokerLine::Role;

// A replica's place may name a broker that is gone: it gets a line of its own in nobody's table.
BrokerLine* lineOf(Made& lines, base::BrokerId id) {
    const auto found = lines.find(base::number(id));
    return found == lines.end() ? nullptr : found->second.get();
}

void addBroker(Made& lines, const admin::BrokerInfo& info) {
    auto& line = lines[base::number(info.id)];
    if (line) return;
    line = std::make_shared<BrokerLine>();
    line->broker.info = info;
}

// Before the first metadata nobody is missed.
bool isListed(const cluster::MetadataSnapshot& metadata, base::BrokerId broker) {
    return metadata.brokers.empty() || metadata.find_broker(broker) != nullptr;
}

Role roleOf(const admin::ClusterInfo& info, base::BrokerId broker) {
    if (!info.quorum) return info.controller == broker ? Role::Controller : Role::None;
    const auto in = [broker](const std::vector<admin::QuorumReplica>& replicas) {
        return std::ranges::find(replicas, base::number(broker), &admin::QuorumReplica::id) != replicas.end();
    };
    if (info.quorum->leader == base::number(broker)) return Role::Leader;
    if (in(info.quorum->voters)) return Role::Voter;
    return in(info.quorum->observers) ? Role::Observer : Role::None;
}

void countPartition(Made& lines, const cluster::PartitionInfo& partition) {
    if (auto* leader = lineOf(lines, partition.leader)) ++leader->leaders;
    for (const base::BrokerId replica : partition.replicas) {
        auto* line = lineOf(lines, replica);
        if (line == nullptr) continue;
        ++line->replicas;
        if (std::ranges::find(partition.isr, replica) == partition.isr.end()) ++line->lagging;
    }
    if (partition.replicas.empty()) return;
    if (auto* preferred = lineOf(lines, partition.replicas.front())) ++preferred->preferred;
}

// How far each value is from the mean of all, as a share of it.
std::optional<double> skewOf(double value, const std::vector<double>& all) {
    if (all.size() < 2) return std::nullopt;
    const double mean = std::accumulate(all.begin(), all.end(), 0.0) / double(all.size());
    if (mean <= 0) return std::nullopt;
    return value / mean - 1;
}

void addSkews(const Made& lines) {
    std::vector<double> leaders;
    std::vector<double> sizes;
    for (const auto& [id, line] : lines) {
        if (line->serves()) leaders.push_back(line->leaders);
        if (const auto size = line->broker.size()) sizes.push_back(double(*size));
    }
    for (const auto& [id, line] : lines) {
        if (line->serves()) line->leaderSkew = skewOf(line->leaders, leaders);
        if (const auto size = line->broker.size()) line->sizeSkew = skewOf(double(*size), sizes);
    }
}

void addBytes(Made& lines, const session::ByteRatesSession& bytes) {
    for (const auto& [id, line] : lines) {
        const base::BrokerId broker = line->broker.info.id;
        line->bytesIn = bytes.rate(broker);
        line->course = bytes.course(broker);
        line->bytesError = bytes.errorOf(broker);
    }
}

} // namespace

std::optional<double> BrokerLine::diskUsed() const {
    qint64 total = 0;
    qint64 usable = 0;
    for (const admin::LogDirSummary& dir : broker.dirs) {
        if (!dir.total_bytes || !dir.usable_bytes) continue;
        total += *dir.total_bytes;
        usable += *dir.usable_bytes;
    }
    if (total <= 0) return std::nullopt;
    return double(total - usable) / double(total);
}

std::optional<double> usedOf(const admin::LogDirSummary& dir) {
    if (!dir.total_bytes || !dir.usable_bytes || *dir.total_bytes <= 0) return std::nullopt;
    return double(*dir.total_bytes - *dir.usable_bytes) / double(*dir.total_bytes);
}

Lines brokerLines(const cluster::MetadataSnapshot& metadata, const admin::ClusterSummary* summary,
                  const session::ByteRatesSession* bytes) {
    Made made;
    if (summary != nullptr) {
        for (const admin::BrokerSummary& broker : summary->brokers) {
            auto line = std::make_shared<BrokerLine>();
            line->broker = broker;
            line->role = roleOf(summary->info, broker.info.id);
            line->asked = true;
            line->listed = isListed(metadata, broker.info.id);
            made.emplace(base::number(broker.info.id), std::move(line));
        }
    }
    for (const cluster::BrokerInfo& broker : metadata.brokers)
        addBroker(made, {broker.id, broker.host, broker.port, broker.rack, false});
    for (const auto& topic : metadata.topics) {
        for (const cluster::PartitionInfo& partition : topic->partitions)
            countPartition(made, partition);
    }
    addSkews(made);
    if (bytes != nullptr) addBytes(made, *bytes);
    Lines lines;
    for (auto& [id, line] : made)
        lines.push_back(std::move(line));
    return lines;
}

BrokerTotals totalsOf(const Lines& lines, const cluster::MetadataSnapshot& metadata) {
    BrokerTotals totals;
    totals.brokers = int(lines.size());
    for (const auto& line : lines) {
        if (line->serves()) ++totals.serving;
        if (const auto size = line->broker.size()) totals.size = totals.size.value_or(0) + *size;
        totals.leaderSkew = std::max(totals.leaderSkew, std::abs(line->leaderSkew.value_or(0)));
        const double skew = std::abs(line->sizeSkew.value_or(0));
        if (skew <= totals.sizeSkew) continue;
        totals.sizeSkew = skew;
        totals.largest = base::number(line->broker.info.id);
    }
    for (const auto& topic : metadata.topics) {
        for (const cluster::PartitionInfo& partition : topic->partitions) {
            if (partition.leader == base::BrokerId::None || partition.replicas.empty()) continue;
            ++totals.partitions;
            if (ledElsewhere(partition)) ++totals.elsewhere;
        }
    }
    return totals;
}

QString brokerKey(const void* line) {
    return QString::number(base::number(static_cast<const BrokerLine*>(line)->broker.info.id));
}

} // namespace odradek::views
