// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Pins.h"

#include <QJsonArray>

namespace odradek::views {
namespace {

const QString kTopics = QStringLiteral("topics");
const QString kGroups = QStringLiteral("groups");

QStringList namesIn(const QJsonValue& saved) {
    QStringList names;
    for (const QJsonValue one : saved.toArray()) {
        if (const QString name = one.toString(); !name.isEmpty() && !names.contains(name)) names.append(name);
    }
    return names;
}

} // namespace

Pins::Pins(QObject* parent) : QObject(parent) {}

void Pins::set(Kind kind, const QString& name, bool pinned) {
    if (name.isEmpty() || has(kind, name) == pinned) return;
    if (pinned)
        names(kind).append(name);
    else
        names(kind).removeAll(name);
    Q_EMIT changed();
}

bool Pins::canMove(Kind kind, const QString& name, int by) const {
    const qsizetype at = of(kind).indexOf(name);
    return at >= 0 && by != 0 && at + by >= 0 && at + by < of(kind).size();
}

void Pins::move(Kind kind, const QString& name, int by) {
    if (!canMove(kind, name, by)) return;
    const qsizetype at = of(kind).indexOf(name);
    names(kind).move(at, at + by);
    Q_EMIT changed();
}

QJsonObject Pins::saveState() const {
    return {{kTopics, QJsonArray::fromStringList(topics_)}, {kGroups, QJsonArray::fromStringList(groups_)}};
}

void Pins::restoreState(const QJsonObject& state) {
    topics_ = namesIn(state.value(kTopics));
    groups_ = namesIn(state.value(kGroups));
    Q_EMIT changed();
}

} // namespace odradek::views
