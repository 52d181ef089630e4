// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace odradek::widgets {

/// The filters that were used before and those that were starred, by the kind of table they are about: every bar of a
/// kind offers the same ones, whichever tab or connection it stands in. One for the program. GUI thread.
class FilterMemory final : public QObject {
    Q_OBJECT
public:
    /// How many earlier filters of a kind are kept, and how many starred ones.
    static constexpr qsizetype kMostRecent = 20;
    static constexpr qsizetype kMostSaved = 50;

    /// An empty memory.
    explicit FilterMemory(QObject* parent = nullptr) : QObject(parent) {}
    /// The program's memory.
    static FilterMemory& instance();

    /// The filters of a kind ("topics") that were confirmed, newest first.
    QStringList recent(const QString& kind) const { return kinds_.value(kind).recent; }
    /// The starred filters of a kind, newest first.
    QStringList saved(const QString& kind) const { return kinds_.value(kind).saved; }
    /// A filter was confirmed: it is the newest one.
    void remember(const QString& kind, const QString& text);
    /// A filter was starred, or no longer is.
    void star(const QString& kind, const QString& text, bool saved);

    /// Everything, for the next start.
    QJsonObject saveState() const;
    /// Takes a saved state in place of all that is there; what is no text in it is left out.
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    /// The lists of a kind differ.
    void changed(const QString& kind);

private:
    struct Lists {
        QStringList recent;
        QStringList saved;
    };

    QHash<QString, Lists> kinds_;
};

} // namespace odradek::widgets
