// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/HelpWindows.h"

#include "app/window/AboutDialog.h"
#include "ui/style/Metrics.h"
#include "ui/views/HelpView.h"
#include "ui/views/HelpWish.h"
#include "ui/widgets/ActionRegistry.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>

namespace odradek::window {
namespace {

using widgets::ActionRegistry;
using widgets::ActionSpec;
using Shortcuts = std::vector<views::HelpShortcut>;

/// How large the sheet of shortcuts wants to be, in pixels at 100 %: three columns that one need not scroll.
constexpr QSize kSheet{1400, 850};
/// What the frame of a window may take of the screen.
constexpr QSize kFrame{16, 48};

/// Those of one menu of the bar; an empty title: of those that stand in no menu.
void collect(const ActionRegistry& actions, const QString& menu, Shortcuts& found) {
    for (const ActionSpec& spec : actions.specs()) {
        const QString keys = ActionRegistry::keysText(spec);
        if (keys.isEmpty() || actions.barMenuOf(spec.menu) != menu) continue;
        // Without what stands for more to come.
        found.push_back({menu.isEmpty() ? spec.where : menu, ActionRegistry::plainText(spec).remove(u'…'), keys});
    }
}

/// Whether two texts differ in the digit at their end alone: "Tab 1", "Tab 2".
bool onlyNumberDiffers(const QString& one, const QString& other) {
    return one.back().isDigit() && other.back().isDigit() && one.chopped(1) == other.chopped(1);
}

/// Takes another one of a row of numbers into the last one of all; false where it is none.
bool fold(Shortcuts& all, const views::HelpShortcut& next, const views::HelpShortcut& before) {
    if (before.where != next.where || !onlyNumberDiffers(before.text, next.text)) return false;
    if (!onlyNumberDiffers(before.keys, next.keys)) return false;
    const QString upTo = QStringLiteral(" … ");
    const auto told = [&upTo](const QString& text, QChar last) -> QString {
        return text.section(upTo, 0, 0) % upTo % last;
    };
    all.back().text = told(all.back().text, next.text.back());
    all.back().keys = told(all.back().keys, next.keys.back());
    return true;
}

} // namespace

Shortcuts shortcutsOf(const ActionRegistry& actions) {
    Shortcuts found;
    for (const QString& menu : actions.barMenus())
        collect(actions, menu, found);
    collect(actions, {}, found);
    Shortcuts folded;
    const views::HelpShortcut* before = nullptr;
    for (const auto& one : found) {
        if (before == nullptr || !fold(folded, one, *before)) folded.push_back(one);
        before = &one;
    }
    return folded;
}

HelpWindows::HelpWindows(const ActionRegistry& actions, QWidget* window)
    : QObject(window), actions_(actions), window_(window) {
    connect(&views::HelpDesk::instance(), &views::HelpDesk::wished, this, &HelpWindows::open);
}

HelpWindows::~HelpWindows() = default;

void HelpWindows::openHelp() {
    if (!help_) {
        help_ = std::make_unique<views::HelpView>(
            views::HelpBook(shortcutsOf(actions_), views::HelpBook::languagesOf(QLocale())));
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

void HelpWindows::openShortcuts() {
    const bool open = help_ && help_->isVisible();
    openPage({QStringLiteral("shortcuts"), {}});
    if (open) return;
    const QSize wanted(style::scaled(kSheet.width()), style::scaled(kSheet.height()));
    help_->resize(help_->size().expandedTo(wanted).boundedTo(help_->screen()->availableSize() - kFrame));
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
