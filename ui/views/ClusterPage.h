// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/BrokersSession.h"
#include "ui/views/Page.h"

#include <functional>
#include <vector>

class QStackedWidget;

namespace odradek::widgets {
class SubTabs;
}

namespace odradek::views {

class TopicsPage;

/// A cluster: its overview, topics, groups, brokers and partitions as pages of one tab. Each is made at its first look.
/// GUI thread; the cluster session outlives it.
class ClusterPage final : public Page {
    Q_OBJECT
public:
    /// Shows the overview until show() names another page; it has the session of the brokers itself.
    explicit ClusterPage(session::ClusterSession& cluster, QWidget* parent = nullptr);
    ~ClusterPage() override;

    /// Shows a page by its name, as `--open` names it: "overview", "topics", "groups", "brokers", "partitions". Others
    /// change nothing; answers whether there is one.
    bool showPage(const QString& name);
    /// The name of the page in front.
    QString currentName() const;
    /// The page in front.
    Page* current();
    /// The topics, made if they were not yet.
    TopicsPage* topics();
    /// A page by its name, made if it was not yet; nullptr for a name there is not.
    Page* page(const QString& name);

    void refresh() override;
    qint64 takenAt() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    std::vector<widgets::StatusFigure> statusFigures() const override;
    void setConnectionName(const QString& name) override;
    void setPins(Pins& pins) override;

Q_SIGNALS:
    /// Another page is in front.
    void pageChanged();
    /// How many groups the cluster has is known, or known anew.
    void groupsCounted(int groups);

private:
    /// Makes a page; `this` owns it.
    using Make = std::function<Page*()>;
    struct Entry {
        QString name;
        Make make;
        Page* page = nullptr; // null before the first look
        QJsonObject state;    // what it takes when it is made
    };

    void add(const QString& name, const QString& title, Make make);
    int indexOf(const QString& name) const;
    Page* made(int index);
    void show(int index);
    Page* makeGroups();
    void showCounts();
    void buildBar();
    void showTime();

    session::ClusterSession& cluster_;
    session::BrokersSession brokers_;
    widgets::SubTabs* tabs_;
    QStackedWidget* pages_;
    std::vector<Entry> entries_;
    QString connectionName_;
    Pins* pins_ = nullptr;
};

} // namespace odradek::views
