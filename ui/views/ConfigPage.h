// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/ConfigSession.h"
#include "ui/views/Page.h"
#include "ui/widgets/SubTabs.h"

class QCheckBox;
class QLabel;
class QHBoxLayout;

namespace odradek::widgets {
class FilterBar;
}

namespace odradek::views {

class RowTable;
class SeenTimer;

/// The configuration of one thing (a topic, a broker): value, default and source, what was set for it first; the
/// documentation stands in the tips. Asked for while it is in sight. GUI thread; the cluster session outlives it.
class ConfigPage final : public Page {
    Q_OBJECT
public:
    ConfigPage(session::ClusterSession& cluster, admin::Resource resource, QWidget* parent = nullptr);
    ~ConfigPage() override;

    void refresh() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    /// The settings, for tests and for the focus.
    RowTable* table() const { return table_; }
    /// What is asked.
    session::ConfigSession& session() { return session_; }
    /// What a topic's head tells of it: how it is cleaned up, and how long records stay; empty before it is known.
    QList<widgets::SubTabs::Fact> facts() const;
    /// The right end of the bar, behind the counts: where what acts on the chosen setting goes.
    QHBoxLayout* actions() const { return actions_; }

private:
    void buildBar();
    void show();
    void showAbsent();
    void applyFilter();

    session::ConfigSession session_;
    SeenTimer* timer_;
    widgets::FilterBar* filter_;
    QCheckBox* own_;
    QLabel* count_;
    QHBoxLayout* actions_ = nullptr;
    RowTable* table_;
};

} // namespace odradek::views
