// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CellSpeech.h"

#include <cmath>
#include <QCoreApplication>

namespace odradek::models {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

// A spark line that moves by less than this part of its scale says "steady".
constexpr float kSteady = 0.05F;

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString stateWord(ReplicaMark::State state) {
    switch (state) {
    case ReplicaMark::State::Leader:
        return Words::tr("leader");
    case ReplicaMark::State::InSync:
        return Words::tr("in sync");
    case ReplicaMark::State::OutOfSync:
        return Words::tr("out of sync");
    case ReplicaMark::State::Offline:
        break;
    }
    return Words::tr("offline");
}

QString iconWord(style::Icon icon) {
    switch (icon) {
    case style::Icon::Warning:
        return Words::tr("warning");
    case style::Icon::Error:
        return Words::tr("problem");
    case style::Icon::Ok:
    case style::Icon::Check:
        return Words::tr("yes");
    case style::Icon::Lock:
        return Words::tr("read-only");
    case style::Icon::Controller:
        return Words::tr("controller");
    case style::Icon::NoAccess:
        return Words::tr("no permission");
    default:
        return {};
    }
}

QString shapeWord(style::StateShape shape) {
    switch (shape) {
    case style::StateShape::Disc:
        return Words::tr("well");
    case style::StateShape::HalfDisc:
        return Words::tr("changing");
    case style::StateShape::Triangle:
        return Words::tr("warning");
    case style::StateShape::Square:
        return Words::tr("problem");
    case style::StateShape::Live:
        return Words::tr("live");
    case style::StateShape::Ring:
    case style::StateShape::None:
        break;
    }
    return {};
}

/// What stands beside the text: an alarm always, other signs where they stand alone.
QString signWord(const Cell& cell) {
    const bool alarm = cell.icon == style::Icon::Warning || cell.icon == style::Icon::Error;
    if (alarm || cell.text.isEmpty()) {
        const QString word = iconWord(cell.icon);
        if (!word.isEmpty() || !cell.text.isEmpty()) return word;
        return shapeWord(cell.shape);
    }
    if (cell.kind != CellKind::Figure) return {};
    if (cell.tone == Tone::Err) return Words::tr("problem");
    return cell.tone == Tone::Warn ? Words::tr("warning") : QString();
}

/// A bar as a part of its scale. One that begins in the middle leans, and its figure has the sign.
QString barWord(const Cell& cell) {
    if (cell.fraction < 0 || cell.centred || cell.text.contains(u'%')) return {};
    return Words::tr("%1 % of the scale").arg(std::lround(cell.fraction * 100));
}

/// The word of a kind that is more than its text; empty for the ordinary ones.
QString kindWord(const Cell& cell) {
    switch (cell.kind) {
    case CellKind::Null:
        return joined({Words::tr("no value"), cell.note});
    case CellKind::Tombstone:
        return joined({Words::tr("no value"), Words::tr("tombstone")});
    case CellKind::Empty:
        return joined({Words::tr("empty"), Words::tr("0 bytes")});
    case CellKind::Binary:
        return joined({Words::tr("binary"), cell.text});
    case CellKind::Truncated:
        return joined({cell.note, cell.text});
    case CellKind::Undecodable:
        return joined({Words::tr("problem"), cell.note, cell.text});
    case CellKind::Masked:
        return Words::tr("masked");
    case CellKind::Loading:
        return Words::tr("loading");
    case CellKind::Replicas:
        return spokenReplicas(cell.replicas);
    case CellKind::Environment:
        return QString(style::environmentWord(cell.environment) % u' ' % cell.text).trimmed();
    default:
        return {};
    }
}

} // namespace

QString spokenReplicas(const std::vector<ReplicaMark>& replicas) {
    QStringList words;
    for (const ReplicaMark& replica : replicas)
        words.append(QString::number(replica.broker) % u' ' % stateWord(replica.state));
    return joined(words);
}

QString spokenTrend(const std::vector<float>& series) {
    if (series.size() < 2) return {};
    const float change = series.back() - series.front();
    if (std::abs(change) < kSteady) return Words::tr("steady");
    return change > 0 ? Words::tr("rising") : Words::tr("falling");
}

QString spokenCell(const Cell& cell) {
    QString words = kindWord(cell);
    if (words.isEmpty())
        words = joined(
            {cell.text, cell.note, signWord(cell), iconWord(cell.badge), barWord(cell), spokenTrend(cell.series)});
    return words.isEmpty() ? Words::tr("not known") : words;
}

} // namespace odradek::models
