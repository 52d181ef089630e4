// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/TopicWrites.h"
#include "ui/models/ActivityLog.h"
#include "ui/style/Icons.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

class QMenu;
class QWidget;

namespace odradek::controllers {
class ConnectionHub;
struct Connection;
} // namespace odradek::controllers
namespace odradek::dialogs {
class CreateTopicDialog;
class Dialog;
class GrowTopicDialog;
struct Place;
} // namespace odradek::dialogs
namespace odradek::widgets {
class ActionRegistry;
struct ActionSpec;
} // namespace odradek::widgets

namespace odradek::window {

/// What the window can change of topics: it keeps one TopicWrites for each connected cluster, opens the dialogs, sends
/// what they decide, and notes each change in Activity, which hears how it ended also when the dialog has gone. GUI
/// thread; a child of the window, which the hub and the log outlive.
class TopicActions final : public QObject {
    Q_OBJECT
public:
    /// What an action is about: a connection, and a topic of it where the action is about one. A value.
    struct Target {
        QString connection{}; ///< Its id; empty: nothing is in front.
        QString topic{};      ///< Empty: none is chosen.
    };

    /// What the window does for the actions. All of it is there.
    struct Window {
        QWidget* widget = nullptr;               ///< Over which dialogs open.
        std::function<Target()> current;         ///< What is in front: the page, and the row chosen in it.
        std::function<void(const Target&)> show; ///< Opens a topic.
    };

    /// Nothing is declared yet, see addTo(). `hub`, `log` and what `window` calls outlive it.
    TopicActions(controllers::ConnectionHub& hub, models::ActivityLog& log, Window window, QObject* parent);
    ~TopicActions() override;

    /// Declares every action, of the menus "topic" and "access", which are there.
    void addTo(widgets::ActionRegistry& actions);
    /// Shows what can be done with something that was pointed at, which the actions are about then.
    void popup(widgets::ActionRegistry& actions, const Target& target, const QPoint& at);
    /// The same as entries of a menu that is about to be shown.
    void fill(QMenu& menu, widgets::ActionRegistry& actions, const Target& target);
    /// What the actions are about now.
    Target target() const { return pointed_.value_or(window_.current()); }

    /// Opens the dialog for a new topic.
    void create(const Target& target);
    /// Reads a topic, then opens the dialog for one like it.
    void clone(const Target& target);
    /// Opens the dialog for more partitions.
    void grow(const Target& target);
    /// Opens the dialog that lifts a read-only connection for a time.
    void allowWrites(const Target& target);
    /// Makes it read-only again now.
    void forbidWrites(const Target& target);

    /// Why nothing can be changed: not connected, away, read-only, or no topic where `needTopic`; empty if it can.
    QString whyNot(const Target& target, bool needTopic) const;
    /// The session of a target's cluster; nullptr where it is not connected.
    session::ClusterSession* sessionOf(const Target& target) const;
    /// The changes of a target's cluster; nullptr where it is not connected. It goes when the connection closes.
    session::TopicWrites* writesOf(const Target& target);
    /// Where a dialog about the target acts.
    dialogs::Place placeOf(const Target& target) const;
    /// What a dialog opens over.
    QWidget* window() const { return window_.widget; }
    /// Opens a dialog that a connection's end closes. It shows the lock of the connection, and lifts it when asked.
    void open(dialogs::Dialog& dialog, const Target& target);

    /// A change begins: its entry in Activity. `cancel` stops what was not sent yet.
    quint64 begin(const Target& target, style::Icon icon, const QString& action, std::function<void()> cancel = {});
    /// It has ended.
    void end(quint64 entry, const models::ActivityEnd& end);

    /// Calls `then` with the result of one job; never where the connection is closed first. `then` must not keep a
    /// dialog but by a QPointer.
    template <class T>
    void await(session::TopicWrites& writes, void (session::TopicWrites::*signal)(quint64, const base::Result<T>&),
               session::JobId job, std::function<void(const base::Result<T>&)> then) {
        auto* ear = new QObject(&writes);
        connect(&writes, signal, ear, [ear, job, then = std::move(then)](quint64 ended, const base::Result<T>& result) {
            if (ended != job) return;
            ear->deleteLater();
            then(result);
        });
    }

private:
    /// Declares one action about the target; its menu is "topic" unless it says another.
    void addAction(widgets::ActionRegistry& actions, widgets::ActionSpec spec, bool needTopic,
                   void (TopicActions::*run)(const Target&));
    void addCreation(widgets::ActionRegistry& actions);
    void addAccess(widgets::ActionRegistry& actions);
    QString whyNoLock(bool open) const;
    void pointAt(const Target& target, QMenu& menu);
    void lift(const Target& target, QWidget* over);
    void keep(dialogs::Dialog& dialog, const Target& target);
    void listenTo(dialogs::CreateTopicDialog& dialog, const Target& target);
    void checkTopic(dialogs::CreateTopicDialog& dialog, const Target& target);
    void sendTopic(dialogs::CreateTopicDialog& dialog, const Target& target);
    void checkGrowth(dialogs::GrowTopicDialog& dialog, const Target& target);
    void sendGrowth(dialogs::GrowTopicDialog& dialog, const Target& target);
    void endUnanswered(const QList<quint64>& entries, const QString& why);
    void closing(const QString& connection);
    const controllers::Connection* connectionOf(const Target& target) const;

    controllers::ConnectionHub& hub_;
    models::ActivityLog& log_;
    const Window window_;
    std::optional<Target> pointed_;                    // while its menu is open
    QHash<QString, session::TopicWrites*> writes_;     // by the connection's id
    QHash<QString, QList<QPointer<QObject>>> dialogs_; // those that are open, by connection
    QHash<quint64, QString> running_;                  // entries of Activity → connection
};

} // namespace odradek::window
