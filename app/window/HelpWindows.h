// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/HelpBook.h"

#include <QObject>

#include <memory>

namespace odradek::views {
class HelpView;
struct HelpWish;
} // namespace odradek::views
namespace odradek::widgets {
class ActionRegistry;
}

namespace odradek::window {

class AboutDialog;

/// The help and what the program is, each in one window that is used again. They end with the window that they belong
/// to, and never keep the program alive. GUI thread; a child of that window.
class HelpWindows final : public QObject {
    Q_OBJECT
public:
    /// `actions` are read when the help is opened: they tell the shortcuts. They outlive this.
    HelpWindows(const widgets::ActionRegistry& actions, QWidget* window);
    ~HelpWindows() override;

    /// Opens the help where it was left.
    void openHelp();
    /// Opens what the help says of where the focus is (F1): an error, the page of the window; or else where it was
    /// left.
    void openHelpHere();
    /// Opens what somebody wants to know.
    void open(const views::HelpWish& wish);
    /// Opens the sheet of shortcuts (Shift+F1); a window that was not open is large enough for all of it, where the
    /// screen is.
    void openShortcuts();
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
    const widgets::ActionRegistry& actions_;
    QWidget* window_;
    std::unique_ptr<views::HelpView> help_;
    AboutDialog* about_ = nullptr;
};

/// Every action that has a shortcut, with the title of its menu of the bar (or where it applies, where it is in none),
/// in the order of the menus. Those that differ in a number alone are one: "Tab 1 … 9".
std::vector<views::HelpShortcut> shortcutsOf(const widgets::ActionRegistry& actions);

} // namespace odradek::window
