// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace odradek::views {

/// The topics and groups of one connection that people keep at hand: they stand first in the tree, and have a star
/// wherever they are a row. Each kind is in an order of its own, which people choose; names need not exist (any more).
/// GUI thread.
class Pins final : public QObject {
    Q_OBJECT
public:
    /// What can be pinned.
    enum class Kind : quint8 { Topic, Group };

    /// Nothing is pinned yet.
    explicit Pins(QObject* parent = nullptr);

    /// The names of a kind, as the tree shows them.
    const QStringList& of(Kind kind) const { return kind == Kind::Topic ? topics_ : groups_; }
    /// Whether a name is pinned.
    bool has(Kind kind, const QString& name) const { return of(kind).contains(name); }
    /// Whether nothing is pinned.
    bool isEmpty() const { return topics_.isEmpty() && groups_.isEmpty(); }
    /// Pins a name, behind the others, or takes its pin away.
    void set(Kind kind, const QString& name, bool pinned);
    /// Whether a pinned name can go `by` places further down (negative: up).
    bool canMove(Kind kind, const QString& name, int by) const;
    /// Moves a pinned name among those of its kind; nothing happens where it cannot.
    void move(Kind kind, const QString& name, int by);

    /// What is pinned, for the window's state.
    QJsonObject saveState() const;
    /// Takes a saved state; what is no name, or stands there twice, is left out.
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    /// What is pinned differs, or its order.
    void changed();

private:
    QStringList& names(Kind kind) { return kind == Kind::Topic ? topics_ : groups_; }

    QStringList topics_;
    QStringList groups_;
};

} // namespace odradek::views
