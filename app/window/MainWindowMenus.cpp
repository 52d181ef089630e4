// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ActionWords.h"
#include "app/window/HelpWindows.h"
#include "app/window/MainWindow.h"

#include "app/window/Settings.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>

namespace odradek::window {
namespace {

using widgets::ActionSpec;

/// An action with what nearly each has.
ActionSpec spec(const char* id, const QString& text, const QString& keys, std::function<void()> run) {
    ActionSpec made;
    made.id = QLatin1StringView(id);
    made.menu = made.id.section(u'.', 0, 0);
    made.text = text;
    made.keys = QKeySequence(keys);
    made.run = std::move(run);
    return made;
}

/// The same behind a separator.
ActionSpec apart(ActionSpec made) {
    made.group = true;
    return made;
}

/// The same in another menu.
ActionSpec in(const char* menu, ActionSpec made) {
    made.menu = QLatin1StringView(menu);
    return made;
}

ActionSpec with(style::Icon icon, ActionSpec made) {
    made.icon = icon;
    return made;
}

/// Where one types what the page in front is to show of its rows, or nullptr.
QLineEdit* filterOf(const QWidget* page) {
    if (page == nullptr) return nullptr;
    if (const auto* connections = qobject_cast<const views::ConnectionsPage*>(page)) return connections->search();
    for (auto* bar : page->findChildren<widgets::FilterBar*>()) {
        if (bar->isVisible()) return bar->edit();
    }
    return nullptr;
}

/// The table that has the focus, else the first of the page in sight, if it has rows; nullptr without one.
widgets::TableView* tableOf(const QWidget* page) {
    widgets::TableView* first = nullptr;
    if (page == nullptr) return first;
    for (auto* table : page->findChildren<widgets::TableView*>()) {
        if (!table->isVisible() || table->rowCount() == 0) continue;
        if (first == nullptr || table->hasFocus()) first = table;
    }
    return first;
}

/// Opens the menu of a widget, as the menu key does; answers whether it has one.
bool openMenuOf(QWidget& widget) {
    const QPoint at = widget.rect().center();
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &wish);
    return wish.isAccepted();
}

/// Opens the menu of what has the focus: of a row, a node of the tree, a tab, a field. What has none leaves it to the
/// row that is chosen in the table.
void openMenuAtFocus(widgets::TableView* table) {
    auto* focused = QApplication::focusWidget();
    if (focused != nullptr && focused != table && openMenuOf(*focused)) return;
    if (table == nullptr) return;
    if (table->currentRow() < 0) table->setCurrentRow(0);
    table->setFocus();
    openMenuOf(*table);
}

} // namespace

void MainWindow::buildMenus() {
    const std::initializer_list<std::pair<const char*, QString>> menus{
        {"file", tr("&File")},       {"edit", tr("&Edit")},   {"view", tr("&View")},         {"go", tr("&Go")},
        {"cluster", tr("&Cluster")}, {"topic", tr("T&opic")}, {"messages", tr("&Messages")}, {"group", tr("G&roup")},
        {"tab", tr("T&ab")},         {"help", tr("&Help")}};
    for (const auto& [id, title] : menus)
        actions_->addMenu(QLatin1StringView(id), title);
    buildFileMenu();
    buildViewMenu();
    buildGoMenu();
    buildClusterMenu();
    buildTopicMenu();
    buildChanges();
    buildMessagesMenu();
    buildGroupMenu();
    buildActivityActions();
    buildTabMenu();
    buildHelpMenu();
    actions_->setOtherWords(actionWords());
    actions_->fill(*menuBar());
}

// Adds actions that share where they apply and when they can be done.
void MainWindow::addActions(const QString& where, const WhyNot& whyNot, std::vector<widgets::ActionSpec> specs) {
    for (ActionSpec& one : specs) {
        one.where = where;
        if (!one.whyNot) one.whyNot = whyNot;
        actions_->add(std::move(one));
    }
}

void MainWindow::buildFileMenu() {
    addActions(
        tr("Everywhere"), {},
        {with(style::Icon::Add, spec("file.new", tr("&New connection…"), tr("Ctrl+N"), [this] { showConnections(); })),
         with(style::Icon::Connect, spec("file.connections", tr("&Connections…"), tr("Ctrl+Shift+O"),
                                         [this] { showConnections(tabs_->currentKey().connection); })),
         with(style::Icon::Play,
              spec("file.demo", tr("Open the &demo cluster"), {},
                   [this] { connectTo(QString::fromStdString(controllers::ConnectionHub::kDemoId)); })),
         with(style::Icon::Settings,
              apart(spec("file.settings", tr("&Settings…"), tr("Ctrl+,"), [this] { showSettings(); }))),
         apart(spec("file.quit", tr("&Quit"), tr("Ctrl+Q"), [this] { close(); }))});
    const auto noFilter = [this] {
        return filterOf(tabs_->currentPage()) == nullptr ? tr("This page has no filter.") : QString();
    };
    addActions(tr("Pages with a filter"), noFilter,
               {with(style::Icon::Filter, spec("edit.filter", tr("&Filter"), tr("Ctrl+F"), [this] {
                         auto* filter = filterOf(tabs_->currentPage());
                         if (filter == nullptr) return;
                         filter->setFocus(Qt::ShortcutFocusReason);
                         filter->selectAll();
                     }))});
    // Not every desktop makes the menu key of it.
    const auto openMenu = [this] {
        openMenuAtFocus(tableOf(tabs_->currentPage()));
    };
    const auto noMenu = [this] {
        const auto* focused = QApplication::focusWidget();
        const bool typing = focused != nullptr && focused->inputMethodQuery(Qt::ImEnabled).toBool();
        const bool has = typing || tree_->hasFocus() || tableOf(tabs_->currentPage()) != nullptr;
        return has ? QString() : tr("This page has no rows.");
    };
    addActions(tr("Tables"), noMenu,
               {with(style::Icon::More, spec("edit.row", tr("&Menu of the row"), tr("Shift+F10"), openMenu))});
}

// A choice of the settings that stands in a menu too.
void MainWindow::addChoice(const char* menu, const char* id, const QString& text,
                           const std::function<void(views::Preferences&)>& choose) {
    const auto next = [this, choose] {
        views::Preferences preferences = settings_.preferences();
        choose(preferences);
        return preferences;
    };
    ActionSpec made = in(menu, spec(id, text, {}, [this, next] { settings_.set(next()); }));
    made.icon = style::Icon::None;
    made.checked = [this, next] {
        return next() == settings_.preferences();
    };
    addActions(tr("Everywhere"), {}, {made});
}

void MainWindow::buildViewMenu() {
    const auto noPage = [this] {
        return tabs_->currentPage() == nullptr ? tr("No tab is open.") : QString();
    };
    addActions(tr("Pages"), noPage, {with(style::Icon::Refresh, spec("view.refresh", tr("&Refresh"), tr("F5"), [this] {
                                              if (auto* page = tabs_->currentPage()) page->refresh();
                                          }))});
    ActionSpec side = with(style::Icon::Sidebar,
                           spec("view.side", tr("&Side bar"), tr("Ctrl+B"), [this] { showSide(side_->isHidden()); }));
    side.checked = [this] {
        return !side_->isHidden();
    };
    addActions(
        tr("Everywhere"), {},
        {side, with(style::Icon::Tree, spec("view.tree", tr("To the tr&ee"), tr("Ctrl+0"), [this] { showSide(true); })),
         with(style::Icon::Activity,
              spec("view.activity", tr("&Activity"), tr("Ctrl+Shift+A"), [this] { showActivity(); }))});
    actions_->addMenu(QStringLiteral("theme"), tr("&Theme"), QStringLiteral("view"));
    actions_->addMenu(QStringLiteral("times"), tr("T&imes"), QStringLiteral("view"));
    using models::TimeMode;
    using style::ThemeChoice;
    const auto theme = [](ThemeChoice choice) {
        return [choice](views::Preferences& preferences) {
            preferences.theme = choice;
        };
    };
    const auto times = [](TimeMode mode) {
        return [mode](views::Preferences& preferences) {
            preferences.timeMode = mode;
        };
    };
    addChoice("theme", "theme.system", tr("Theme: as the &desktop"), theme(ThemeChoice::System));
    addChoice("theme", "theme.light", tr("Theme: &light"), theme(ThemeChoice::Light));
    addChoice("theme", "theme.dark", tr("Theme: d&ark"), theme(ThemeChoice::Dark));
    addChoice("times", "times.utc", tr("Times: &UTC"), times(TimeMode::Utc));
    addChoice("times", "times.local", tr("Times: &local"), times(TimeMode::Local));
    ActionSpec zone = in("times", spec("times.zone", tr("Times: in another &zone…"), {}, [this] { showSettings(); }));
    zone.checked = [this] {
        return settings_.preferences().timeMode == TimeMode::Zone;
    };
    addActions(tr("Everywhere"), {}, {zone});
    addChoice("times", "times.relative", tr("Times: &relative"), times(TimeMode::Relative));
    addChoice("times", "times.epoch", tr("Times: &epoch milliseconds"), times(TimeMode::Epoch));
}

void MainWindow::buildGoMenu() {
    addActions(
        tr("Everywhere"), {},
        {with(style::Icon::Search, spec("go.to", tr("&Go to…"), tr("Ctrl+P"), [this] { openGoTo(); })),
         with(style::Icon::Terminal, spec("go.actions", tr("&Actions…"), tr("Ctrl+K"), [this] { openActions(); }))});
    addActions(tr("Tabs"), noTab(),
               {apart(spec("go.next", tr("&Next tab"), tr("Ctrl+Tab"), [this] { tabs_->step(1); })),
                spec("go.previous", tr("&Previous tab"), tr("Ctrl+Shift+Tab"), [this] { tabs_->step(-1); })});
    buildPageSteps();
    buildPinActions();
    actions_->addMenu(QStringLiteral("tabs"), tr("Tab &by number"), QStringLiteral("go"));
    for (int i = 0; i < 9; ++i) {
        const QByteArray id = "tabs." + QByteArray::number(i + 1);
        ActionSpec made =
            spec(id.constData(), tr("Tab &%1").arg(i + 1), tr("Ctrl+%1").arg(i + 1), [this, i] { tabs_->goTo(i); });
        made.whyNot = [this, i] {
            return i < tabs_->count() ? QString() : tr("There are not as many tabs.");
        };
        addActions(tr("Tabs"), {}, {made});
    }
}

MainWindow::WhyNot MainWindow::noTab() const {
    return [this] {
        return tabs_->count() == 0 ? tr("No tab is open.") : QString();
    };
}

// Why nothing can be asked of the cluster in front.
QString MainWindow::noCluster(bool open) const {
    const TabKey key = tabs_->currentKey();
    if (key.connection.isEmpty()) return tr("Open a page of a cluster first.");
    if (open && sessionOf(key.connection) == nullptr) return tr("The cluster is not connected.");
    return {};
}

void MainWindow::buildClusterMenu() {
    const auto current = [this] {
        return tabs_->currentKey().connection;
    };
    const auto away = [this] {
        return noCluster(true);
    };
    int number = 0;
    for (const ClusterPage& page : clusterPages()) {
        const QByteArray id = "cluster." + page.word.toLatin1();
        addActions(tr("Pages of a cluster"), away,
                   {with(page.icon, spec(id.constData(), page.title, tr("Ctrl+Shift+%1").arg(++number),
                                         [this, current, word = page.word] { openPage(current(), word); }))});
    }
    addActions(tr("Pages of a cluster"), away,
               {with(style::Icon::Disconnect, apart(spec("cluster.disconnect", tr("&Disconnect"), {},
                                                         [this, current] { hub_.close(current().toStdString()); })))});
    addActions(tr("Pages of a cluster"), [this] { return noCluster(false); },
               {with(style::Icon::Edit, spec("cluster.edit", tr("&Edit connection…"), {},
                                             [this, current] { showConnections(current()); }))});
}

// The page takes these keys itself: what a menu starts is the same key, pressed.
void MainWindow::pressOnMessages(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    auto* page = qobject_cast<views::TopicPage*>(tabs_->currentPage());
    if (page == nullptr) return;
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(page->messages(), &press);
}

void MainWindow::buildMessagesMenu() {
    using State = session::MessagesSession::State;
    const auto messages = [this](bool busy) {
        const auto* page = qobject_cast<const views::TopicPage*>(tabs_->currentPage());
        if (page == nullptr || !page->messages()->isVisible()) return tr("Open the messages of a topic first.");
        if (busy && page->messages()->session().state() == State::Idle) return tr("Nothing is being read.");
        return QString();
    };
    struct Entry {
        const char* id;
        QString text;
        QString keys;
        style::Icon icon;
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        bool busy;
    };
    const Entry entries[] = {
        {"messages.follow", tr("&Follow the end"), tr("Ctrl+End"), style::Icon::Follow, Qt::Key_End,
         Qt::ControlModifier, false},
        {"messages.pause", tr("&Pause or go on"), tr("Space"), style::Icon::Pause, Qt::Key_Space, Qt::NoModifier, true},
        {"messages.stop", tr("&Stop"), tr("Esc"), style::Icon::Stop, Qt::Key_Escape, Qt::NoModifier, true},
        {"messages.older", tr("&Older page"), tr("Alt+Up"), style::Icon::ChevronUp, Qt::Key_Up, Qt::AltModifier, false},
        {"messages.newer", tr("&Newer page"), tr("Alt+Down"), style::Icon::ChevronDown, Qt::Key_Down, Qt::AltModifier,
         false},
        {"messages.copy-json", tr("Copy as &JSON"), tr("Ctrl+Shift+C"), style::Icon::Copy, Qt::Key_C,
         Qt::ControlModifier | Qt::ShiftModifier, false},
        {"messages.find", tr("F&ind in the message"), tr("Ctrl+Shift+F"), style::Icon::Search, Qt::Key_F,
         Qt::ControlModifier | Qt::ShiftModifier, false},
        {"messages.find-next", tr("Find ne&xt"), tr("F3"), style::Icon::ChevronDown, Qt::Key_F3, Qt::NoModifier, false},
        {"messages.find-previous", tr("Find pre&vious"), tr("Shift+F3"), style::Icon::ChevronUp, Qt::Key_F3,
         Qt::ShiftModifier, false}};
    for (const Entry& entry : entries) {
        ActionSpec made =
            with(entry.icon, spec(entry.id, entry.text, {},
                                  [this, key = entry.key, with = entry.modifiers] { pressOnMessages(key, with); }));
        made.pageKeys = entry.keys;
        made.whyNot = [messages, busy = entry.busy] {
            return messages(busy);
        };
        addActions(tr("Messages"), {}, {made});
    }
    ActionSpec offset = spec("messages.offset", tr("From an offse&t…"), tr("Ctrl+L"), [this] {
        if (auto* page = qobject_cast<views::TopicPage*>(tabs_->currentPage())) page->messages()->askOffset();
    });
    offset.whyNot = [messages] {
        return messages(false);
    };
    addActions(tr("Messages"), {}, {offset});
}

void MainWindow::buildTabMenu() {
    const auto noPreview = [this] {
        return tabs_->currentIsPreview() ? QString() : tr("The tab is kept already.");
    };
    ActionSpec keep =
        with(style::Icon::Pin, spec("tab.keep", tr("&Keep open"), tr("Ctrl+Shift+K"), [this] { tabs_->pinCurrent(); }));
    keep.whyNot = noPreview;
    ActionSpec reopen = with(style::Icon::Undo, spec("tab.reopen", tr("&Reopen closed tab"), tr("Ctrl+Shift+T"),
                                                     [this] { tabs_->reopenClosed(); }));
    reopen.whyNot = [this] {
        return tabs_->canReopen() ? QString() : tr("No tab was closed.");
    };
    addActions(
        tr("Tabs"), noTab(),
        {keep,
         with(style::Icon::Close, spec("tab.close", tr("&Close"), tr("Ctrl+W"), [this] { tabs_->closeCurrent(); })),
         spec("tab.close-others", tr("Close &others"), {}, [this] { tabs_->closeOthers(false); }),
         spec("tab.close-right", tr("Close those &behind"), {}, [this] { tabs_->closeOthers(true); }), reopen,
         apart(spec("tab.back", tr("Move tab b&ack"), tr("Ctrl+Shift+PgUp"), [this] { tabs_->moveCurrent(-1); })),
         spec("tab.on", tr("Move tab o&n"), tr("Ctrl+Shift+PgDown"), [this] { tabs_->moveCurrent(1); }),
         apart(spec("tab.list", tr("O&pen tabs…"), tr("Ctrl+Shift+E"), [this] { openTabList(); }))});
}

void MainWindow::buildHelpMenu() {
    auto* windows = new HelpWindows(*actions_, this);
    addActions(
        tr("Everywhere"), {},
        {with(style::Icon::Help, spec("help.open", tr("&Help"), tr("F1"), [windows] { windows->openHelpHere(); })),
         spec("help.shortcuts", tr("Keyboard &shortcuts"), tr("Shift+F1"), [windows] { windows->openShortcuts(); }),
         spec("help.errors", tr("&Troubleshooting"), {}, [windows] { windows->openErrors(); }),
         apart(spec("help.about", tr("&About Odradek"), {}, [windows] { windows->openAbout(); }))});
}

} // namespace odradek::window
