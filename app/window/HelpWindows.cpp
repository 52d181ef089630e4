// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/HelpWindows.h"

#include "app/window/AboutDialog.h"
#include "ui/views/HelpView.h"
#include "ui/views/HelpWish.h"

#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

namespace odradek::window {
namespace {

/// The words of an entry without the mark of its letter, and without what stands for more to come.
QString plainWords(QString text) {
    text.remove(u'&');
    text.remove(u'…');
    return text;
}

void collect(const QList<QAction*>& actions, const QString& where, std::vector<views::HelpShortcut>& found) {
    for (const QAction* action : actions) {
        if (action->menu() != nullptr)
            collect(action->menu()->actions(), where, found);
        else if (!action->shortcut().isEmpty())
            found.push_back({where, plainWords(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
}

} // namespace

std::vector<views::HelpShortcut> shortcutsOf(const QMenuBar& menus) {
    std::vector<views::HelpShortcut> found;
    for (const QAction* action : menus.actions())
        if (action->menu() != nullptr) collect(action->menu()->actions(), plainWords(action->text()), found);
    return found;
}

HelpWindows::HelpWindows(const QMenuBar& menus, QWidget* window) : QObject(window), menus_(menus), window_(window) {
    connect(&views::HelpDesk::instance(), &views::HelpDesk::wished, this, &HelpWindows::open);
}

HelpWindows::~HelpWindows() = default;

void HelpWindows::openHelp() {
    if (!help_) {
        help_ = std::make_unique<views::HelpView>(
            views::HelpBook(shortcutsOf(menus_), views::HelpBook::languagesOf(QLocale())));
        help_->setAttribute(Qt::WA_QuitOnClose, false);
        const auto name = [this](const QString& page) {
            help_->setWindowTitle(tr("%1 – Help of Odradek").arg(page));
        };
        connect(help_.get(), &views::HelpView::titleChanged, this, name);
        help_->resize(help_->sizeHint());
        name(help_->title());
    }
    help_->show();
    help_->raise();
    help_->activateWindow();
}

void HelpWindows::openHelpHere() {
    const QWidget* focus = QApplication::focusWidget();
    const bool here = focus != nullptr && (focus == window_ || window_->isAncestorOf(focus));
    open(views::helpWishOf(here ? focus : window_->focusWidget()));
}

void HelpWindows::open(const views::HelpWish& wish) {
    if (wish.error)
        openError(*wish.error);
    else if (!wish.page.isEmpty())
        openPage({wish.page, {}});
    else
        openHelp();
}

void HelpWindows::openPage(const views::HelpPlace& place) {
    openHelp();
    help_->open(place);
}

void HelpWindows::openError(const base::Error& error) {
    openHelp();
    help_->open(help_->placeOf(error));
}

void HelpWindows::openAbout() {
    if (about_ == nullptr) about_ = new AboutDialog(window_);
    about_->open();
}

} // namespace odradek::window
