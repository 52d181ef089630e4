// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/Page.h"
#include "ui/widgets/TabBar.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;

namespace odradek::window {

/// What a tab shows: one tab a resource, used again when it is asked for again. A value.
struct TabKey {
    QString kind;       ///< "connections", "settings", "activity", "cluster", "topic".
    QString connection; ///< Id of the connection; empty for the pages of no cluster.
    QString name;       ///< The topic of "topic".

    friend bool operator==(const TabKey&, const TabKey&) = default;
};

/// The tabs of the window and their pages: preview and pin, close, reopen, drag, what comes back after a restart. GUI
/// thread.
class TabHost final : public QWidget {
    Q_OBJECT
public:
    /// Makes the page of a key; nullptr where it cannot be shown (a connection that is gone).
    using MakePage = std::function<views::Page*(const TabKey&, QWidget*)>;
    /// What a tab of a key looks like now, but `preview`.
    using Look = std::function<widgets::TabBar::Tab(const TabKey&)>;

    /// An empty host; `start` stands where no tab is open, and is taken over.
    TabHost(MakePage makePage, Look look, QWidget* start, QWidget* parent = nullptr);

    /// Shows a resource: its tab if there is one, else a new one. Without `keep` the new tab is a preview, which the
    /// next preview replaces.
    views::Page* open(const TabKey& key, bool keep);
    /// Closes the tab of a key, if it is open; it cannot be reopened.
    void close(const TabKey& key) { close(find(key), false); }
    /// Closes the active tab.
    void closeCurrent();
    /// Opens the tab closed last again, as it was.
    void reopenClosed();
    /// Closes every tab of a connection; they cannot be reopened.
    void closeConnection(const QString& connection);
    /// Closes every tab but the active one, or only those behind it.
    void closeOthers(bool behind);
    /// Whether a closed tab can be opened again.
    bool canReopen() const { return !closed_.empty(); }
    /// Keeps the active tab: no preview takes its place.
    void pinCurrent();
    /// Whether the active tab is a preview.
    bool currentIsPreview() const;
    /// Moves the active tab by so many places, as far as there are any.
    void moveCurrent(int by);
    /// Goes to the next tab, or back; around the end. The focus goes along, but for that on the bar of tabs.
    void step(int by);
    /// Goes to the tab of a number, from 0; nothing where there is none. The focus goes along, but for that on the bar.
    void goTo(int index);

    /// Takes the focus into the active page: where it was last, else into its first table, else to its first control.
    /// Where it is in the page, it stays.
    void enterPage();
    /// Takes the focus into the first table of the active page that is in sight, wherever it is; nothing without one.
    void enterTable();

    /// The active page, or nullptr.
    views::Page* currentPage() const;
    /// The key of the active tab; an empty kind where there is none.
    TabKey currentKey() const;
    /// The keys of all tabs, in their order.
    std::vector<TabKey> keys() const;
    /// The place of a key's tab, −1 where it is not open.
    int indexOf(const TabKey& key) const { return find(key); }
    /// How many tabs are open.
    int count() const { return int(tabs_.size()); }
    /// Draws every tab anew: names, chips, states.
    void refreshLooks();

    /// Keys, states and order of the tabs, and which of them is a preview.
    QJsonObject saveState() const;
    /// Opens saved tabs of a connection (empty: those without one), in their order; tabs that are open stay.
    void restoreTabs(const QJsonObject& state, const QString& connection);
    /// Goes to the tab that was active when the state was saved, if it is one of this connection and open; answers
    /// whether it is.
    bool goToSaved(const QJsonObject& state, const QString& connection);
    /// The page of a tab, or nullptr.
    views::Page* pageOf(const TabKey& key) const;
    /// Every page, in the order of the tabs.
    std::vector<views::Page*> pages() const;

Q_SIGNALS:
    /// Another tab is active, or none.
    void currentChanged();
    /// saveState() would give something else now.
    void edited();
    /// A right click or the menu key on a tab.
    void menuWanted(int index, const QPoint& global);

private:
    struct Tab {
        TabKey key;
        views::Page* page = nullptr;
        QWidget* room = nullptr; // what holds the page
        bool preview = false;
    };

    int find(const TabKey& key) const;
    int add(Tab tab);
    void close(int index, bool remember);
    bool hasBarFocus() const;
    void pin(int index);
    void show(int index);
    void setLook(int index);
    void moved(int from, int to);
    int placeBy(const QJsonArray& saved, const TabKey& key) const;
    void pageEdited(const views::Page* page);
    QJsonObject stateOf(const Tab& tab) const;
    static QJsonObject stateOf(const TabKey& key);
    static TabKey keyOf(const QJsonObject& state);

    const MakePage makePage_;
    const Look look_;
    widgets::TabBar* bar_;
    QStackedWidget* stack_;
    QWidget* start_;
    std::vector<Tab> tabs_;
    std::vector<QJsonObject> closed_; // the last one closed last; with the place that it had
    bool opening_ = false;            // a page is being set up: that is no edit by the user
};

} // namespace odradek::window
