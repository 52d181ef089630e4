// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Application.h"
#include "tests/session/wait_until.h"
#include "ui/views/TopicPage.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace odradek::views {
class ClusterPage;
class ConnectionsPage;
class MessageDetail;
class MessagesPage;
class TopicsPage;
class ValuePopup;
} // namespace odradek::views
namespace odradek::widgets {
class Picker;
class TableView;
} // namespace odradek::widgets

namespace odradek::testing {

/// The whole explorer on folders of its own, as a user has it before them. GUI thread.
class ExplorerTest : public ::testing::Test {
protected:
    ExplorerTest();
    /// Ends the explorer; no window may be left.
    ~ExplorerTest() override;

    /// Starts it; with the demo cluster open if asked.
    void start(bool demo = false);
    void start(const window::WindowOptions& options);
    /// Closes the window and ends it, as File, Quit does.
    void end();

    window::Application& explorer() { return *explorer_; }
    window::MainWindow& window() { return explorer_->window(); }
    /// A file of the program's own below $XDG_CONFIG_HOME or $XDG_STATE_HOME.
    QString configFile(const QString& name) const;
    QString stateFile(const QString& name) const;

    /// The id of the demo's connection.
    static QString demo();
    /// The active page as what it is, or nullptr.
    views::ClusterPage* cluster();
    views::TopicsPage* topics();
    views::TopicPage* topic();
    views::MessagesPage* messages();
    views::ConnectionsPage* connections();

    /// Waits for the list of topics.
    void awaitTopics();
    /// Opens the messages of a demo topic and waits for the load to end.
    void openMessages(const QString& topic);
    /// Waits until the messages' load has ended.
    void awaitLoad();

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<window::Application> explorer_;
};

/// The button in sight with this text, tip or name, or nullptr.
QAbstractButton* button(QWidget& parent, const QString& text);
/// A click in the middle.
void click(QWidget* widget);
/// A click, or a double click, on a node of the tree.
void clickTree(window::MainWindow& window, const QStringList& path, bool twice = false);
/// A double click on a row of a table.
void openRow(widgets::TableView& table, qint64 row);
/// The row whose first text cell is this, or −1.
qint64 rowOf(const widgets::TableView& table, const QString& name);
/// The picker whose caption this is.
widgets::Picker* picker(QWidget& page, const QString& caption);
/// Opens a picker's list and clicks an entry.
void choose(QWidget& page, const QString& caption, const QString& entry);
/// The popup that asks for a value, or nullptr.
views::ValuePopup* popup();
/// Types into the popup that is open, and presses Enter; the words of its refusal, empty if it took the text.
QString answer(const QString& text);
/// Presses Tab until a widget has the focus; false if it never gets it.
bool tabTo(QWidget* widget);

} // namespace odradek::testing
