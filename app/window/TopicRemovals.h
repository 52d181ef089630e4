// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/TopicActions.h"

#include <QStringList>

#include <functional>

namespace odradek::dialogs {
class DeleteTopicsDialog;
class EmptyTopicDialog;
} // namespace odradek::dialogs

namespace odradek::window {

/// What takes messages away: deleting topics, and emptying one. Opens the dialogs, sends what they decide, notes it in
/// Activity. GUI thread; a child of the window, which the actions outlive.
class TopicRemovals final : public QObject {
    Q_OBJECT
public:
    /// What the window does for them. All of it is there.
    struct Window {
        /// The topics that are selected in what is in front; empty where it is no list of them.
        std::function<QStringList()> selected;
        /// Topics are gone: their tabs and recent names go too.
        std::function<void(const QString& connection, const QStringList& topics)> removed;
    };

    /// Over the changes of the window's clusters.
    TopicRemovals(TopicActions& actions, Window window, QObject* parent);

    /// Declares both in the menu "topic", which is there.
    void addTo(widgets::ActionRegistry& registry);
    /// What deleting is about now: every selected topic where the actions' one is among them, else that one.
    QStringList doomed() const;
    /// Opens the dialog for deleting topics.
    void remove(const QString& connection, const QStringList& topics);
    /// Reads what is in a topic, in the dialog for emptying it.
    void empty(const TopicActions::Target& target);

private:
    void sendRemoval(dialogs::DeleteTopicsDialog& dialog, const QString& connection);
    void sendEmptying(dialogs::EmptyTopicDialog& dialog, const TopicActions::Target& target);
    QString whyNotDelete() const;

    TopicActions& actions_;
    const Window window_;
};

} // namespace odradek::window
