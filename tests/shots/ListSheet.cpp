// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/ListSheet.h"

#include "ui/models/Format.h"

#include <cmath>

namespace odradek::shots {
namespace {

using models::Cell;
using models::Column;
using models::ReplicaMark;

struct Partition {
    QString topic{};
    qint64 number = 0;
    qint64 size = 0;
};

Column head(const char* title, int width, bool right, int trail = 0) {
    Column column;
    column.id = column.title = QString::fromUtf8(title);
    column.width = width;
    column.right = column.mono = right;
    column.trail = trail;
    return column;
}

std::vector<float> series(qint64 seed) {
    std::vector<float> values;
    for (int i = 0; i < 24; ++i)
        values.push_back(float(0.5 + 0.35 * std::sin(double(seed) + i * 0.7)));
    return values;
}

Cell replicas(const Partition& partition) {
    Cell cell;
    cell.kind = models::CellKind::Replicas;
    const bool lost = partition.number % 4 == 2;
    cell.replicas = {{1, ReplicaMark::State::Leader},
                     {2, lost ? ReplicaMark::State::OutOfSync : ReplicaMark::State::InSync},
                     {3, lost ? ReplicaMark::State::Offline : ReplicaMark::State::InSync}};
    return cell;
}

Cell rate(const Partition& partition) {
    Cell cell = models::figureCell(models::format::rate(double(partition.size) / 1e6));
    cell.series = series(partition.number);
    return cell;
}

Cell state(const Partition& partition) {
    if (partition.number % 4 != 2) return models::kindCell(models::CellKind::Unknown);
    Cell cell = models::textCell(QStringLiteral("broker 2 out of sync 3 min"), models::Tone::Warn);
    cell.kind = models::CellKind::State;
    cell.icon = style::Icon::Warning;
    return cell;
}

std::vector<models::RowColumn> columns() {
    return {models::column<Partition>(
                head("P", 56, true), [](const Partition& p) { return models::textCell(QString::number(p.number)); },
                [](const Partition& p) -> models::SortKey { return p.number; }),
            models::column<Partition>(head("Replicas", 104, false), replicas,
                                      [](const Partition&) -> models::SortKey { return {}; }),
            models::column<Partition>(
                head("Size", 150, true, 64),
                [](const Partition& p) {
                    return models::figureCell(models::format::bytes(p.size), models::Tone::Text, double(p.size) / 9e9);
                },
                [](const Partition& p) -> models::SortKey { return p.size; }),
            models::column<Partition>(head("In, 24 h", 160, true, 72), rate,
                                      [](const Partition& p) -> models::SortKey { return p.size; }),
            models::column<Partition>(head("State", 220, false), state,
                                      [](const Partition&) -> models::SortKey { return {}; })};
}

QString keyOf(const void* row) {
    const auto& partition = *static_cast<const Partition*>(row);
    return partition.topic + QString::number(partition.number);
}

models::TreeNode node(const char* text, style::Icon icon, const char* count = "") {
    models::TreeNode result;
    result.item.id = result.item.text = QString::fromUtf8(text);
    result.item.icon = icon;
    result.item.count = QString::fromUtf8(count);
    return result;
}

models::TreeNode cluster(const char* name, style::StateShape shape, style::Environment environment) {
    models::TreeNode result = node(name, style::Icon::None);
    result.item.shape = shape;
    result.item.environment = environment;
    result.item.strong = result.item.expandable = true;
    result.item.quiet = shape == style::StateShape::Ring;
    result.item.locked = environment == style::Environment::Prod;
    return result;
}

std::vector<models::TreeNode> clusters() {
    models::TreeNode prod = cluster("prod-eu", style::StateShape::Disc, style::Environment::Prod);
    models::TreeNode topics = node("Topics", style::Icon::Topic, "10,214");
    topics.item.warning = true;
    models::TreeNode all = node("All 10,214 topics", style::Icon::None);
    all.item.link = true;
    topics.children = {node("payments.authorizations.v2", style::Icon::StarFilled),
                       node("inventory.stock-level.changelog", style::Icon::Clock), all};
    prod.children = {node("Brokers", style::Icon::Broker, "6"), topics, node("Groups", style::Icon::Group, "612")};
    models::TreeNode staging = cluster("staging", style::StateShape::HalfDisc, style::Environment::Test);
    staging.item.count = QStringLiteral("connecting…");
    return {prod, staging, cluster("local", style::StateShape::Ring, style::Environment::Dev)};
}

} // namespace

ListSheet::ListSheet() : model_(columns(), keyOf), source_(&model_) {
    std::vector<models::Row> rows;
    for (int i = 0; i < 14; ++i) {
        const QString topic = i < 7 ? QStringLiteral("billing.invoices") : QStringLiteral("billing.corrections");
        rows.push_back(std::make_shared<const Partition>(Partition{topic, i % 7, qint64{1} << (33 - i)}));
    }
    model_.setRows(std::move(rows));
    source_.setGrouping(
        [](const void* row) { return static_cast<const Partition*>(row)->topic; },
        [](const std::vector<const void*>& members) { return QStringLiteral("%1 partitions").arg(members.size()); });
    source_.setGutter([](const void* row) {
        return static_cast<const Partition*>(row)->number == 3 ? style::Icon::StarFilled : style::Icon::None;
    });
    tree_.setTree(clusters());
}

} // namespace odradek::shots
