// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/window/ExplorerTest.h"

class QDialog;

namespace odradek::testing {

/// The window on the demo cluster in one of the program's languages, at any size of type: what stands there is whole.
/// GUI thread.
class FitTest : public ExplorerTest {
protected:
    /// Takes language and size of type back.
    ~FitTest() override;

    /// Starts in a language ("de"), on the demo.
    void startAbroad(const char* language);
    /// Chooses a size of type, in percent.
    void setScale(int percent);
    /// Looks at the window in a size: nothing is cut, and nothing must be moved sideways to be seen, tables neither.
    void expectAt(const QSize& size, const char* what);
    /// The same in both of its usual sizes, where a page must not be scrolled at all.
    void expectBoth(const char* what);
    /// Goes to each kind of page.
    void visitAll();
    /// Shows a page of the demo once it has rows.
    void show(const char* page);
    /// The pages of the demo that have rows, as openPage() takes them.
    static QList<const char*> pages();
    /// Goes from page to page, and calls `look` with the name of each.
    void eachPage(const std::function<void(const char*)>& look);
    /// Opens the dialog of an action and waits until it has read what it reads; nullptr if it never comes.
    QDialog* openDialog(const char* action);
    /// The dialog in front, once it reads nothing any more; nullptr if it never comes.
    QDialog* awaitDialog();
    /// A dialog is whole, not cut off, and no larger than its window.
    void expectDialog(QDialog& dialog, const char* what);
    /// Which parts of a widget want the most room.
    static QString wants(const QWidget& widget);

private:
    void speak(const QString& language);
    void expectUnscrolled();
    void expectAllColumns();
};

} // namespace odradek::testing
