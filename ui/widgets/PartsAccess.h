// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAccessibleWidget>
#include <QHash>

namespace odradek::widgets {

class SpokenParts;

/// A widget with SpokenParts to a screen reader: its parts are its children, made when asked for. GUI thread.
class PartsAccess final : public QAccessibleWidget {
public:
    /// The access of a widget that is a SpokenParts, too; Qt owns it.
    explicit PartsAccess(QWidget* widget);
    ~PartsAccess() override;
    Q_DISABLE_COPY_MOVE(PartsAccess)

    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    SpokenParts* parts() const;
    void forget() const;

    mutable QHash<int, QAccessible::Id> made_;
};

} // namespace odradek::widgets
