// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAccessibleInterface;
class QWidget;

namespace odradek::testing {

/// Walks what a screen reader would be told of a window, and collects what is wrong with it: controls without a name,
/// painted views that tell no rows, markup and mnemonics in names, children that do not know their parent. Long tables
/// are looked at in part. GUI thread.
class AccessWalk {
public:
    /// Walks a window as it is now.
    explicit AccessWalk(QWidget& window);

    /// What is wrong, a line each; empty if all is well.
    const QStringList& faults() const { return faults_; }
    /// How many interfaces were looked at.
    int seen() const { return seen_; }

private:
    void look(QAccessibleInterface& one, const QString& path);
    void lookAtWords(QAccessibleInterface& one, const QString& path);
    void lookAtWidget(QAccessibleInterface& one, const QString& path);
    void lookAtChildren(QAccessibleInterface& one, const QString& path);
    void blame(const QString& path, const QString& what);

    QStringList faults_;
    int seen_ = 0;
};

/// What is wrong with the Tab key in a window: controls that are never reached, or one that is never left. Each control
/// that takes part and can be seen must come once in a round; the focus ends where it began. GUI thread.
QStringList focusFaults(QWidget& window);

/// Fails the test for each thing that is wrong with a window to a screen reader. GUI thread.
void expectWell(QWidget& window, const char* what);
/// Fails the test for each thing that is wrong with the Tab key in a window. GUI thread.
void expectTabs(QWidget& window, const char* what);

} // namespace odradek::testing
