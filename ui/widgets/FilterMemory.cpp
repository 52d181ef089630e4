// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterMemory.h"

#include <QJsonArray>

namespace odradek::widgets {
namespace {

const QString kRecent = QStringLiteral("recent");
const QString kSaved = QStringLiteral("saved");

QStringList textsOf(const QJsonValue& value, qsizetype most) {
    QStringList texts;
    for (const QJsonValue one : value.toArray()) {
        const QString text = one.toString();
        if (!text.isEmpty() && !texts.contains(text) && texts.size() < most) texts.push_back(text);
    }
    return texts;
}

void putFirst(QStringList& texts, const QString& text, qsizetype most) {
    texts.removeAll(text);
    texts.prepend(text);
    while (texts.size() > most)
        texts.removeLast();
}

} // namespace

FilterMemory& FilterMemory::instance() {
    static FilterMemory memory;
    return memory;
}

void FilterMemory::remember(const QString& kind, const QString& text) {
    QStringList& recent = kinds_[kind].recent;
    if (!recent.isEmpty() && recent.constFirst() == text) return;
    putFirst(recent, text, kMostRecent);
    Q_EMIT changed(kind);
}

void FilterMemory::star(const QString& kind, const QString& text, bool saved) {
    Lists& lists = kinds_[kind];
    if (saved)
        putFirst(lists.saved, text, kMostSaved);
    else
        lists.saved.removeAll(text);
    Q_EMIT changed(kind);
}

QJsonObject FilterMemory::saveState() const {
    QJsonObject state;
    for (auto it = kinds_.cbegin(); it != kinds_.cend(); ++it) {
        if (it->recent.isEmpty() && it->saved.isEmpty()) continue;
        state.insert(it.key(), QJsonObject{{kRecent, QJsonArray::fromStringList(it->recent)},
                                           {kSaved, QJsonArray::fromStringList(it->saved)}});
    }
    return state;
}

void FilterMemory::restoreState(const QJsonObject& state) {
    const QStringList before = kinds_.keys();
    kinds_.clear();
    for (auto it = state.begin(); it != state.end(); ++it) {
        const QJsonObject lists = it->toObject();
        kinds_.insert(it.key(), {textsOf(lists.value(kRecent), kMostRecent), textsOf(lists.value(kSaved), kMostSaved)});
    }
    for (const QString& kind : before + kinds_.keys())
        Q_EMIT changed(kind);
}

} // namespace odradek::widgets
