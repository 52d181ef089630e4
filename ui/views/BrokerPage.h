// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/BrokersSession.h"
#include "ui/views/Page.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace odradek::widgets {
class FilterBar;
class SubTabs;
} // namespace odradek::widgets

namespace odradek::views {

class ConfigPage;
class RowTable;
class SeenTimer;

/// One broker: its configuration, its log directories with every replica, its APIs. As a tab of its own, and below the
/// table of brokers. GUI thread; the cluster session outlives it.
class BrokerPage final : public Page {
    Q_OBJECT
public:
    /// Its pages.
    enum Tab : int { Configuration, LogDirs, Apis };
    /// Where it stands: below the table of brokers, whose page says how the cluster is reached and since when what it
    /// shows is known, it says neither.
    enum class Place { OwnTab, BelowTable };

    /// Asks as long as it is in sight; the broker need not exist. It opens no connection by itself.
    BrokerPage(session::ClusterSession& cluster, base::BrokerId broker, QWidget* parent = nullptr,
               Place place = Place::OwnTab);
    ~BrokerPage() override;

    /// Shows one of its pages.
    void showTab(Tab tab);
    /// The page in front.
    Tab tab() const;
    void refresh() override;
    qint64 takenAt() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setConnectionName(const QString& name) override;

    /// Which broker.
    base::BrokerId broker() const { return broker_.broker(); }
    /// Its configuration.
    ConfigPage* configuration() const { return config_; }
    /// The replicas it holds, for tests.
    RowTable* replicas() const { return replicas_; }
    /// Its APIs, for tests.
    RowTable* apis() const { return apis_; }
    /// Puts a button into its head (the pane below the table closes).
    void addHeadWidget(QWidget* widget);

protected:
    bool showsMetadata() const override { return false; }

private:
    void buildHead();
    void buildRefresh();
    QWidget* buildDirs();
    void show();
    void showTrouble();
    void showTime();
    void showHead();
    bool isAway() const;
    void showDirs();
    void applyFilter();

    session::BrokerSession broker_;
    const Place place_;
    QLabel* address_ = nullptr;
    widgets::SubTabs* tabs_;
    QStackedWidget* pages_;
    ConfigPage* config_;
    RowTable* dirs_;
    widgets::FilterBar* filter_;
    QLabel* count_;
    RowTable* replicas_;
    RowTable* apis_;
    SeenTimer* timer_;
};

} // namespace odradek::views
