// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupText.h"

#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace odradek::views::group {
namespace {

using models::Cell;
using models::CellKind;
using models::Tone;
using style::StateShape;

const QString kDash = QStringLiteral("—");

/// Below this a lag stands still, records a second.
constexpr double kStill = 0.05;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct StateLook {
    std::string_view name; // as Kafka calls it
    const char* word;
    StateShape shape;
};

// The states of classic, consumer, share and streams groups (Kafka 4.4).
constexpr std::array<StateLook, 10> kStates{{
    {"Stable", QT_TRANSLATE_NOOP("Words", "Stable"), StateShape::Disc},
    {"Empty", QT_TRANSLATE_NOOP("Words", "Empty"), StateShape::Ring},
    {"PreparingRebalance", QT_TRANSLATE_NOOP("Words", "Preparing rebalance"), StateShape::HalfDisc},
    {"CompletingRebalance", QT_TRANSLATE_NOOP("Words", "Completing rebalance"), StateShape::HalfDisc},
    {"AwaitingSync", QT_TRANSLATE_NOOP("Words", "Completing rebalance"), StateShape::HalfDisc},
    {"Assigning", QT_TRANSLATE_NOOP("Words", "Assigning"), StateShape::HalfDisc},
    {"Reconciling", QT_TRANSLATE_NOOP("Words", "Reconciling"), StateShape::HalfDisc},
    {"Initializing", QT_TRANSLATE_NOOP("Words", "Initializing"), StateShape::HalfDisc},
    {"NotReady", QT_TRANSLATE_NOOP("Words", "Not ready"), StateShape::Triangle},
    {"Dead", QT_TRANSLATE_NOOP("Words", "Dead"), StateShape::Square},
}};

const StateLook* lookOf(const std::string& state) {
    const auto found = std::ranges::find(kStates, std::string_view(state), &StateLook::name);
    return found == kStates.end() ? nullptr : &*found;
}

} // namespace

QString stateWord(const std::string& state) {
    if (state.empty()) return kDash;
    const StateLook* look = lookOf(state);
    return look != nullptr ? Words::tr(look->word) : models::format::visible(QString::fromStdString(state), 60);
}

StateShape stateShape(const std::string& state) {
    const StateLook* look = lookOf(state);
    return look != nullptr ? look->shape : StateShape::None;
}

bool isRebalancing(const std::string& state) {
    return stateShape(state) == StateShape::HalfDisc;
}

Cell stateCell(const std::string& state) {
    if (state.empty()) return models::kindCell(CellKind::Unknown);
    return models::stateCell(stateShape(state), stateWord(state), isRebalancing(state) ? Tone::Warn : Tone::Text);
}

QString typeWord(admin::GroupType type) {
    switch (type) {
    case admin::GroupType::Classic:
        return Words::tr("Classic");
    case admin::GroupType::Consumer:
        return Words::tr("Consumer");
    case admin::GroupType::Share:
        return Words::tr("Share");
    case admin::GroupType::Streams:
        return Words::tr("Streams");
    case admin::GroupType::Unknown:
        break;
    }
    return kDash;
}

std::optional<qint64> knownLag(const admin::GroupLag& lag) {
    const auto known = [](const admin::PartitionLag& row) {
        return row.lag.has_value();
    };
    return std::ranges::any_of(lag.partitions, known) ? std::optional<qint64>(lag.total()) : std::nullopt;
}

QString lagText(std::optional<qint64> lag) {
    return lag ? models::format::count(*lag) : kDash;
}

bool changes(double perSecond) {
    return std::abs(perSecond) >= kStill;
}

QString changeText(double perSecond) {
    if (!changes(perSecond)) return QStringLiteral("0");
    return (perSecond > 0 ? QStringLiteral("+") : QStringLiteral("-")) % models::format::rate(std::abs(perSecond));
}

Cell changeCell(std::optional<double> perSecond) {
    if (!perSecond) return models::kindCell(CellKind::Unknown);
    if (!changes(*perSecond)) return models::figureCell(changeText(*perSecond), Tone::Text3);
    const bool grows = *perSecond > 0;
    Cell cell = models::figureCell(changeText(*perSecond), grows ? Tone::Warn : Tone::Ok);
    cell.icon = grows ? style::Icon::SortAsc : style::Icon::SortDesc;
    return cell;
}

QString takenText(qint64 epochMs) {
    return models::TimeFormat::instance().moment(epochMs, QDateTime::currentMSecsSinceEpoch());
}

QString hostText(const std::string& host) {
    const QString text = QString::fromStdString(host);
    return models::format::visible(text.startsWith(u'/') ? text.mid(1) : text, 300);
}

QString rangesText(const std::vector<base::PartitionId>& ascending) {
    QStringList runs;
    for (std::size_t first = 0; first < ascending.size();) {
        std::size_t last = first;
        while (last + 1 < ascending.size() && ascending[last + 1] == ascending[last] + 1)
            ++last;
        const QString from = QString::number(ascending[first]);
        runs.push_back(first == last ? from : QString(from % u'–' % QString::number(ascending[last])));
        first = last + 1;
    }
    return runs.join(QStringLiteral(", "));
}

Cell lagCell(std::optional<qint64> lag, const BarScale& scale) {
    return barCell(lag, models::format::count, scale);
}

} // namespace odradek::views::group
