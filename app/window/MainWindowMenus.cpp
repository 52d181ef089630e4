// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/HelpWindows.h"
#include "app/window/MainWindow.h"

#include "ui/models/TimeFormat.h"
#include "ui/style/Theme.h"
#include "ui/views/Page.h"
#include "ui/widgets/NavigationTree.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

namespace odradek::window {
namespace {

/// An action of a menu with its shortcut.
QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys) {
    auto* action = menu->addAction(text);
    action->setShortcut(keys);
    return action;
}

struct ThemeEntry {
    style::ThemeChoice choice;
    const char* key;
    const char* text;
};

constexpr std::array<ThemeEntry, 3> kThemes{
    {{style::ThemeChoice::System, "system", QT_TRANSLATE_NOOP("MainWindow", "As the desktop")},
     {style::ThemeChoice::Light, "light", QT_TRANSLATE_NOOP("MainWindow", "Light")},
     {style::ThemeChoice::Dark, "dark", QT_TRANSLATE_NOOP("MainWindow", "Dark")}}};

struct TimeEntry {
    models::TimeMode mode;
    const char* key;
    const char* text;
};

constexpr std::array<TimeEntry, 4> kTimes{
    {{models::TimeMode::Utc, "utc", QT_TRANSLATE_NOOP("MainWindow", "UTC")},
     {models::TimeMode::Local, "local", QT_TRANSLATE_NOOP("MainWindow", "Local time")},
     {models::TimeMode::Relative, "relative", QT_TRANSLATE_NOOP("MainWindow", "Relative")},
     {models::TimeMode::Epoch, "epoch", QT_TRANSLATE_NOOP("MainWindow", "Epoch milliseconds")}}};

QString translated(const char* text) {
    return QCoreApplication::translate("MainWindow", text);
}

void addThemes(QMenu* menu, StateFile& settings) {
    auto* group = new QActionGroup(menu);
    for (const ThemeEntry& entry : kThemes) {
        auto* action = menu->addAction(translated(entry.text));
        action->setCheckable(true);
        action->setChecked(style::Theme::instance().choice() == entry.choice);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &settings, [&settings, entry] {
            style::Theme::instance().setChoice(entry.choice);
            settings.setValue(QStringLiteral("theme"), QLatin1StringView(entry.key));
        });
    }
}

void addTimes(QMenu* menu, StateFile& settings) {
    auto* group = new QActionGroup(menu);
    const QString saved = settings.value(QStringLiteral("time")).toString();
    for (const TimeEntry& entry : kTimes) {
        auto* action = menu->addAction(translated(entry.text));
        action->setCheckable(true);
        group->addAction(action);
        if (saved == QLatin1StringView(entry.key)) models::TimeFormat::instance().setMode(entry.mode);
        action->setChecked(models::TimeFormat::instance().mode() == entry.mode);
        QObject::connect(action, &QAction::triggered, &settings, [&settings, entry] {
            models::TimeFormat::instance().setMode(entry.mode);
            settings.setValue(QStringLiteral("time"), QLatin1StringView(entry.key));
        });
    }
}

} // namespace

void MainWindow::buildMenus() {
    auto* file = menuBar()->addMenu(tr("&File"));
    connect(add(file, tr("&New connection…"), QKeySequence(tr("Ctrl+N"))), &QAction::triggered, this,
            [this] { showConnections(); });
    connect(add(file, tr("&Connections…"), QKeySequence(tr("Ctrl+Shift+O"))), &QAction::triggered, this,
            [this] { showConnections(tabs_->currentKey().connection); });
    connect(add(file, tr("Open the &demo cluster"), {}), &QAction::triggered, this,
            [this] { connectTo(QString::fromStdString(controllers::ConnectionHub::kDemoId)); });
    file->addSeparator();
    connect(add(file, tr("Close &tab"), QKeySequence(tr("Ctrl+W"))), &QAction::triggered, tabs_,
            &TabHost::closeCurrent);
    connect(add(file, tr("&Reopen closed tab"), QKeySequence(tr("Ctrl+Shift+T"))), &QAction::triggered, tabs_,
            &TabHost::reopenClosed);
    file->addSeparator();
    connect(add(file, tr("&Quit"), QKeySequence(tr("Ctrl+Q"))), &QAction::triggered, this, &QWidget::close);

    auto* view = menuBar()->addMenu(tr("&View"));
    connect(add(view, tr("&Refresh"), QKeySequence(tr("F5"))), &QAction::triggered, this, [this] {
        if (auto* page = tabs_->currentPage()) page->refresh();
    });
    connect(add(view, tr("&Next tab"), QKeySequence(tr("Ctrl+Tab"))), &QAction::triggered, this,
            [this] { tabs_->step(1); });
    connect(add(view, tr("&Previous tab"), QKeySequence(tr("Ctrl+Shift+Tab"))), &QAction::triggered, this,
            [this] { tabs_->step(-1); });
    connect(add(view, tr("To the t&ree"), QKeySequence(tr("Ctrl+0"))), &QAction::triggered, this,
            [this] { tree_->setFocus(); });
    view->addSeparator();
    addThemes(view->addMenu(tr("&Theme")), settings_);
    addTimes(view->addMenu(tr("T&imes")), settings_);
    for (int i = 0; i < 9; ++i) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { tabs_->goTo(i); });
        addAction(action);
    }

    auto* help = menuBar()->addMenu(tr("&Help"));
    auto* windows = new HelpWindows(*menuBar(), this);
    connect(add(help, tr("&Help"), QKeySequence(tr("F1"))), &QAction::triggered, windows, &HelpWindows::openHelp);
    connect(add(help, tr("Keyboard &shortcuts"), QKeySequence(tr("Shift+F1"))), &QAction::triggered, windows,
            &HelpWindows::openShortcuts);
    connect(add(help, tr("&Troubleshooting"), {}), &QAction::triggered, windows, &HelpWindows::openErrors);
    help->addSeparator();
    connect(add(help, tr("&About Odradek"), {}), &QAction::triggered, windows, &HelpWindows::openAbout);
}

} // namespace odradek::window
