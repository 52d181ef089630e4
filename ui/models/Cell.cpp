// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Cell.h"

#include <QCoreApplication>

namespace odradek::models {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString replicaText(const std::vector<ReplicaMark>& replicas) {
    QStringList ids;
    for (const ReplicaMark& replica : replicas)
        ids.append(QString::number(replica.broker));
    return ids.join(u',');
}

} // namespace

Cell textCell(const QString& text, Tone tone) {
    Cell cell;
    cell.text = text;
    cell.tone = tone;
    return cell;
}

Cell figureCell(const QString& text, Tone tone, double fraction) {
    Cell cell = textCell(text, tone);
    cell.kind = CellKind::Figure;
    cell.fraction = fraction;
    return cell;
}

Cell kindCell(CellKind kind, const QString& note) {
    Cell cell;
    cell.kind = kind;
    cell.note = note;
    return cell;
}

Cell stateCell(style::StateShape shape, const QString& text, Tone tone) {
    Cell cell = textCell(text, tone);
    cell.kind = CellKind::State;
    cell.shape = shape;
    return cell;
}

QString cellText(const Cell& cell) {
    switch (cell.kind) {
    case CellKind::Null:
    case CellKind::Tombstone:
        // A sign, and no word: the text "null" is a value like any other.
        return QStringLiteral("∅");
    case CellKind::Masked:
        return Words::tr("masked");
    case CellKind::Empty:
    case CellKind::Loading:
    case CellKind::Unknown:
        return {};
    case CellKind::Undecodable:
        return cell.text.isEmpty() ? cell.note : cell.text;
    case CellKind::Replicas:
        return replicaText(cell.replicas);
    case CellKind::Environment:
        return QString(style::environmentWord(cell.environment) % u' ' % cell.text).trimmed();
    default:
        return cell.text;
    }
}

} // namespace odradek::models
