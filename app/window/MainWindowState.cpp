// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "ui/style/Metrics.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

namespace odradek::window {
namespace {

QString connectionOf(const QJsonValue& tab) {
    return tab.toObject().value(QStringLiteral("connection")).toString();
}

} // namespace

// The tabs that are open, and those of connections that were not opened this time: they wait for the next.
QJsonObject MainWindow::tabsToStore() const {
    const QJsonObject before = state_.value(QStringLiteral("tabs")).toObject();
    QJsonObject state = tabs_->saveState();
    QJsonArray tabs = state.value(QStringLiteral("tabs")).toArray();
    for (const QJsonValue tab : before.value(QStringLiteral("tabs")).toArray()) {
        const QString id = connectionOf(tab);
        if (!id.isEmpty() && !restored_.contains(id) && hub_.find(id.toStdString()) != nullptr) tabs.append(tab);
    }
    state.insert(QStringLiteral("tabs"), tabs);
    if (tabs_->count() == 0) state.insert(QStringLiteral("current"), before.value(QStringLiteral("current")));
    return state;
}

// Opens the saved tabs of a connection, once; answers whether the one that was active stands in front again.
bool MainWindow::bringBack(const QString& id) {
    if (restored_.contains(id)) return false;
    restored_.insert(id);
    const QJsonObject saved = state_.value(QStringLiteral("tabs")).toObject();
    tabs_->restoreTabs(saved, id);
    return tabs_->goToSaved(saved, id);
}

void MainWindow::reopen() {
    const QJsonObject saved = state_.value(QStringLiteral("tabs")).toObject();
    QStringList ids;
    for (const QJsonValue tab : saved.value(QStringLiteral("tabs")).toArray()) {
        if (const QString id = connectionOf(tab); !ids.contains(id)) ids.push_back(id);
    }
    for (const QString& id : std::as_const(ids)) {
        if (id.isEmpty())
            bringBack(id);
        else if (hub_.find(id.toStdString()) != nullptr)
            connectTo(id);
    }
    for (const QString& id : std::as_const(ids))
        tabs_->goToSaved(saved, id);
}

void MainWindow::store() {
    storeLater_.stop();
    state_.setValue(QStringLiteral("tabs"), tabsToStore());
    state_.setValue(QStringLiteral("side"), !side_->isHidden());
    state_.setValue(QStringLiteral("geometry"), QString::fromLatin1(saveGeometry().toBase64()));
    state_.setValue(QStringLiteral("splitter"), QString::fromLatin1(splitter_->saveState().toBase64()));
    QJsonObject recent;
    for (auto it = recent_.cbegin(); it != recent_.cend(); ++it)
        recent.insert(it.key(), QJsonArray::fromStringList(it->topics));
    state_.setValue(QStringLiteral("recent"), recent);
    QJsonObject groups;
    for (auto it = recent_.cbegin(); it != recent_.cend(); ++it)
        groups.insert(it.key(), QJsonArray::fromStringList(it->groups));
    state_.setValue(QStringLiteral("recentGroups"), groups);
    state_.setValue(QStringLiteral("palette"), QJsonArray::fromStringList(taken_));
}

// A screen that is gone, or has shrunk, must not hide the window: its upper edge, by which it is moved, is on one.
void MainWindow::placeOnScreen() {
    const QRect frame = frameGeometry();
    const QScreen* screen = QGuiApplication::screenAt({frame.center().x(), frame.top() + style::scaled(8)});
    const bool seen = screen != nullptr;
    if (!seen) screen = QGuiApplication::primaryScreen();
    const QRect room = screen->availableGeometry();
    resize(size().boundedTo(room.size()));
    if (!seen) move(room.topLeft());
}

void MainWindow::restore() {
    resize(style::scaled(1440), style::scaled(900));
    restoreGeometry(QByteArray::fromBase64(state_.value(QStringLiteral("geometry")).toString().toLatin1()));
    placeOnScreen();
    narrow_ = width() < style::scaled(style::metric::kNarrow);
    splitter_->restoreState(QByteArray::fromBase64(state_.value(QStringLiteral("splitter")).toString().toLatin1()));
    side_->setVisible(state_.value(QStringLiteral("side")).toBool(true));
    for (const QJsonValue id : state_.value(QStringLiteral("palette")).toArray())
        taken_.append(id.toString());
    const QJsonObject recent = state_.value(QStringLiteral("recent")).toObject();
    for (auto it = recent.begin(); it != recent.end(); ++it) {
        for (const QJsonValue topic : it->toArray())
            recent_[it.key()].topics.push_back(topic.toString());
    }
    const QJsonObject groups = state_.value(QStringLiteral("recentGroups")).toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        for (const QJsonValue group : it->toArray())
            recent_[it.key()].groups.push_back(group.toString());
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    store();
    QMainWindow::closeEvent(event);
}

// A narrow window takes from the tree, and gives it back when it is wide again.
void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < style::scaled(style::metric::kNarrow);
    if (narrow != narrow_) {
        narrow_ = narrow;
        const int least = style::scaled(style::metric::kTreeNarrow);
        const int before = side_->width();
        if (narrow) {
            wideTree_ = before;
            splitter_->setSizes({least, width() - least});
        } else if (before <= least) {
            const int wide = std::max(wideTree_, style::scaled(style::metric::kTree));
            splitter_->setSizes({wide, width() - wide});
        }
    }
    storeLater_.start();
}

} // namespace odradek::window
