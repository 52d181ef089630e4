// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/ConfigSession.h"
#include "ui/views/ConfigEdits.h"
#include "ui/views/Page.h"
#include "ui/widgets/SubTabs.h"

class QCheckBox;
class QLabel;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace odradek::widgets {
class FilterBar;
}

namespace odradek::views {

struct ConfigLine;
class RowTable;
class SeenTimer;

/// The configuration of one thing (a topic, a broker): value, default and source, what was set for it first; the
/// documentation stands in the tips. Asked for while it is in sight. Values are edited in place: what was entered stays
/// marked in the table until it is previewed and applied, or discarded. GUI thread; the cluster session outlives it.
class ConfigPage final : public Page {
    Q_OBJECT
public:
    /// Asks while it is in sight; what it is about need not exist.
    ConfigPage(session::ClusterSession& cluster, admin::Resource resource, QWidget* parent = nullptr);
    ~ConfigPage() override;

    void refresh() override;
    qint64 takenAt() const override { return session_.takenAt(); }
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

    /// What was entered and not applied.
    const ConfigEdits& edits() const { return edits_; }
    /// Edits the chosen setting over its cell; says why it cannot be.
    void editCurrent();
    /// The chosen setting's own value shall go.
    void resetCurrent();
    /// The chosen setting shall stay as it is.
    void takeBackCurrent();
    /// Nothing of what was entered shall be done.
    void discard();
    /// Asks for the preview of what was entered; nothing where that is nothing.
    void preview();
    /// Why the chosen setting cannot be edited, in a sentence; empty if it can.
    QString whyNotEdit() const;
    /// Why nothing can be previewed; empty if something can.
    QString whyNotPreview() const;
    /// Why nothing can be discarded; empty if something can.
    QString whyNotDiscard() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBar();
    void buildActions();
    void watchEdits();
    void show();
    void showState();
    void showRows();
    void edited();
    void showEdits();
    void fitActions();
    void showAbsent();
    void showMenu(const QPoint& at);
    void applyFilter();
    const ConfigLine* current() const;

    session::ConfigSession session_;
    ConfigEdits edits_;
    SeenTimer* timer_;
    widgets::FilterBar* filter_;
    QCheckBox* own_;
    QLabel* count_;
    QHBoxLayout* actions_ = nullptr;
    QLabel* pending_ = nullptr;
    QPushButton* edit_ = nullptr;
    QPushButton* discard_ = nullptr;
    QPushButton* preview_ = nullptr;
    RowTable* table_;
};

} // namespace odradek::views
