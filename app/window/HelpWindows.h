// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/HelpBook.h"

#include <QObject>

#include <memory>

class QMenuBar;

namespace odradek::views {
class HelpView;
}

namespace odradek::views {
struct HelpWish;
}

namespace odradek::window {

class AboutDialog;

/// The help and what the program is, each in one window that is used again. They end with the window that they belong
/// to, and never keep the program alive. GUI thread; a child of that window.
class HelpWindows final : public QObject {
    Q_OBJECT
public:
    /// `menus` are read when the help is opened: they tell the shortcuts. They outlive this.
    HelpWindows(const QMenuBar& menus, QWidget* window);
    ~HelpWindows() override;

    /// Opens the help where it was left.
    void openHelp();
    /// Opens what the help says of where the focus is (F1): an error, the page of the window; or else where it was
    /// left.
    void openHelpHere();
    /// Opens what somebody wants to know.
    void open(const views::HelpWish& wish);
    /// Opens the sheet of shortcuts (Shift+F1).
    void openShortcuts() { openPage({QStringLiteral("shortcuts"), {}}); }
    /// Opens the page about errors.
    void openErrors() { openPage({QStringLiteral("troubleshooting"), {}}); }
    /// Opens the place where an error is explained.
    void openError(const base::Error& error);
    /// Opens a place of the help.
    void openPage(const views::HelpPlace& place);
    /// Opens name, version and licences.
    void openAbout();

    /// The help's window, or nullptr while it was never opened.
    views::HelpView* help() const { return help_.get(); }

private:
    const QMenuBar& menus_;
    QWidget* window_;
    std::unique_ptr<views::HelpView> help_;
    AboutDialog* about_ = nullptr;
};

/// The actions with a shortcut below a bar of menus, with the titles of the menus.
std::vector<views::HelpShortcut> shortcutsOf(const QMenuBar& menus);

} // namespace odradek::window
