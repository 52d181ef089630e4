// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/TopicActions.h"
#include "ui/dialogs/ConfigPreviewDialog.h"

#include <QSet>

#include <functional>

namespace odradek::views {
class ConfigPage;
}

namespace odradek::window {

/// Changes of configurations: answers a page's wish for a preview, has the broker check it, applies it, notes it in
/// Activity and offers there to take it back, also after a restart. GUI thread; a child of the window, actions and log
/// outlive it.
class ConfigChanges final : public QObject {
    Q_OBJECT
public:
    /// Answers the page of a configuration that is in sight, or nullptr.
    using FindPage = std::function<views::ConfigPage*()>;

    /// Over the changes of the window's clusters, and the log that it writes into. What the log has kept of earlier
    /// changes is offered anew.
    ConfigChanges(TopicActions& actions, models::ActivityLog& log, QObject* parent);

    /// Declares what can be done on the page of a configuration.
    void addTo(widgets::ActionRegistry& registry, const FindPage& page);
    /// Opens the preview of what was entered on a page of a connection.
    void preview(views::ConfigPage& page, const QString& connection);

private:
    using Dialog = dialogs::ConfigPreviewDialog;
    using Run = void (views::ConfigPage::*)();
    using WhyNot = QString (views::ConfigPage::*)() const;
    /// What is to be previewed, and for whom. A value.
    struct Order {
        QString connection{};
        Dialog::Subject subject{};
        QPointer<views::ConfigPage> page{};         ///< whose changes they are; null for a revert
        quint64 reverts = 0;                        ///< the entry of Activity that is taken back; 0: none
        std::vector<admin::ConfigEffect> written{}; ///< what that entry made of the settings
        std::string cluster{};                      ///< the id of the cluster where it did so
    };

    static void addAction(widgets::ActionRegistry& registry, const FindPage& page, widgets::ActionSpec spec, Run run,
                          WhyNot whyNot);
    void open(const Order& order);
    void apply(Dialog& dialog, const Order& order);
    void ended(const Order& order, const admin::ConfigPlan& plan, quint64 entry,
               const base::Result<admin::WriteResult>& result);
    void offerRevert(quint64 entry, const Order& order);
    void offerKept();
    void settleRevert(const Order& order, quint64 entry, bool done, bool unknown);
    static TopicActions::Target targetOf(const Order& order);
    std::string clusterOf(const Order& order) const;
    bool leadsElsewhere(const Order& order);
    void explain(const Order& order, const QString& reason, const QString& remedy);

    TopicActions& actions_;
    models::ActivityLog& log_;
    QSet<quint64> reverted_; // entries whose revert was sent, and did not fail
};

} // namespace odradek::window
