// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace odradek::session {
class ClusterSession;
}
namespace odradek::widgets {
class Banner;
struct StatusFigure;
} // namespace odradek::widgets

namespace odradek::views {

class NextTryClock;
class Pins;

/// What every page of a tab has: a column with a banner on top that never covers data. GUI thread.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);

    /// Asks for everything anew (F5).
    virtual void refresh() = 0;

    /// When the newest of what it shows was told, ms since 1970 UTC, the cluster's metadata aside; 0: it has nothing of
    /// its own, or nothing yet.
    virtual qint64 takenAt() const { return 0; }

    /// What comes back after a restart: columns, sort, splitters, choices.
    virtual QJsonObject saveState() const { return {}; }

    /// Takes a saved state; unknown and missing fields change nothing.
    virtual void restoreState(const QJsonObject& state) { Q_UNUSED(state) }

    /// What the status bar tells while the page is in front, from left to right; statusChanged() tells of others.
    virtual std::vector<widgets::StatusFigure> statusFigures() const;

    /// How the connection is called, for what the page says of it.
    virtual void setConnectionName(const QString& name);

    /// What is pinned of the connection, which outlives the page: it shows that, and lets one change it.
    virtual void setPins(Pins& pins) { Q_UNUSED(pins) }

Q_SIGNALS:
    /// saveState() would give something else now.
    void stateEdited();
    /// statusFigures() would give something else now.
    void statusChanged();
    /// takenAt() is a later time.
    void takenAtChanged();
    /// The settings of the connection are wanted.
    void connectionWanted();
    /// What the page is about is no more: its tab can go.
    void closeWanted();
    /// Another page of the same connection is wanted, in the words of `--open`: "broker:3", "topic:orders"; `keep`
    /// tells a double click or Enter from a look.
    void openWanted(const QString& page, bool keep);
    /// What was entered on the page of a configuration, this one or one in it, is to be previewed.
    void previewWanted();
    /// What can be done on the page, or on one in it, may differ.
    void actionsChanged();
    /// What can be done with the page's topic is wanted as a menu at a place on the screen.
    void topicMenuWanted(const QPoint& global);
    /// The ways to write times are wanted as a menu at a place on the screen.
    void timesMenuWanted(const QPoint& global);

protected:
    /// The column below the banner.
    QVBoxLayout* column() const { return column_; }

    /// Shows why something failed above the data that stay; `retry` offers to ask again. Nothing hides it.
    void showError(const std::optional<base::Error>& error, bool retry = true);

    /// Says above the data that the cluster cannot be reached, since when what is shown is known, why, and when the
    /// next try is; or what the last refresh failed with. Nothing hides it. The cluster outlives the page.
    void showReach(session::ClusterSession& cluster);

    /// Whether the cluster's metadata is among what it shows: the time in the banner is then that of the newer. One
    /// that shows nothing of it says its own time alone, and none while it knows nothing.
    virtual bool showsMetadata() const { return true; }

    /// Says anew since when what is shown is known, where the banner says it: takenAt() is another.
    void tellReachAgain();

    /// The banner itself, for other things to say.
    widgets::Banner* banner() const { return banner_; }

private:
    void offerReach();
    QString whatIsAway() const;
    QString whyAway() const;
    void tryNow();
    void offerHelp(const base::Error& error);

    QVBoxLayout* column_;
    widgets::Banner* banner_;
    std::optional<base::Error> shown_;
    bool away_ = false;                          // the banner says that the cluster cannot be reached
    session::ClusterSession* reached_ = nullptr; // of the last showReach
    NextTryClock* clock_ = nullptr;              // from the first time the cluster is away
    QString connectionName_;
};

} // namespace odradek::views
