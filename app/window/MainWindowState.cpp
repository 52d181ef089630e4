// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/FilterMemory.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QScreen>
#include <QSplitter>
#include <QWindow>

#include <algorithm>
#include <array>
#include <utility>

namespace odradek::window {
namespace {

/// What a window manager usually puts around a window, in all, as long as nobody knows.
constexpr QSize kFrame{4, 32};

QString connectionOf(const QJsonValue& tab) {
    return tab.toObject().value(QStringLiteral("connection")).toString();
}

/// Whether every one of the saved tabs says what it shows.
bool areTabs(const QJsonValue& value) {
    const QJsonValue tabs = value.toObject().value(QStringLiteral("tabs"));
    if (!value.isObject() || !tabs.isArray()) return false;
    return std::ranges::all_of(tabs.toArray(), [](const QJsonValue& tab) {
        return tab.isObject() && tab.toObject().value(QStringLiteral("kind")).isString();
    });
}

/// The keys of a window's state whose values are none that a window has.
QStringList misfits(const StateFile& state) {
    using Type = QJsonValue::Type;
    const std::array<std::pair<const char*, Type>, 8> types{{{"side", Type::Bool},
                                                             {"geometry", Type::String},
                                                             {"splitter", Type::String},
                                                             {"recent", Type::Object},
                                                             {"recentGroups", Type::Object},
                                                             {"filters", Type::Object},
                                                             {"pins", Type::Object},
                                                             {"palette", Type::Array}}};
    QStringList keys;
    for (const auto& [name, type] : types) {
        const QJsonValue value = state.value(QLatin1StringView(name));
        if (!value.isUndefined() && value.type() != type) keys.append(QLatin1StringView(name));
    }
    const QJsonValue tabs = state.value(QStringLiteral("tabs"));
    if (!tabs.isUndefined() && !areTabs(tabs)) keys.append(QStringLiteral("tabs"));
    return keys;
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

// Opens the saved tabs of a connection, once, and those of no cluster with the first; answers whether the one that was
// active stands in front again.
bool MainWindow::bringBack(const QString& id) {
    if (restored_.contains(id)) return false;
    if (!id.isEmpty()) bringBack({});
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
    storePins();
    state_.setValue(QStringLiteral("filters"), widgets::FilterMemory::instance().saveState());
    state_.setValue(QStringLiteral("palette"), QJsonArray::fromStringList(taken_));
}

// A screen that is gone, or has shrunk, must not hide the window: its upper edge, by which it is moved, is on one, and
// its foot is not below the screen.
void MainWindow::placeOnScreen() {
    if (isMaximized() || isFullScreen()) return;
    const QRect frame = framed_ ? geometry().marginsAdded(windowHandle()->frameMargins()) : frameGeometry();
    const QScreen* screen = QGuiApplication::screenAt({frame.center().x(), frame.top() + style::scaled(8)});
    const bool seen = screen != nullptr;
    if (!seen) screen = QGuiApplication::primaryScreen();
    const QRect room = screen->availableGeometry();
    // What the window manager puts around it is known once it has done so.
    const QSize around = framed_ ? frame.size() - size() : kFrame;
    const QSize fitting = size().boundedTo(room.size() - around);
    const bool shrinks = fitting != size();
    resize(fitting);
    if (!seen) return move(room.topLeft());
    if (!shrinks) return;
    const QPoint last(room.right() + 1 - fitting.width() - around.width(),
                      room.bottom() + 1 - fitting.height() - around.height());
    move(qMax(room.left(), qMin(frame.left(), last.x())), qMax(room.top(), qMin(frame.top(), last.y())));
}

// The first time that the window is on a screen, it has its frame.
bool MainWindow::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Expose && object == windowHandle()) {
        object->removeEventFilter(this);
        framed_ = true;
        placeOnScreen();
    }
    return QMainWindow::eventFilter(object, event);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!framed_) windowHandle()->installEventFilter(this);
}

void MainWindow::restore() {
    state_.dropValues(misfits(state_));
    resize(style::scaled(1440), style::scaled(900));
    restoreGeometry(QByteArray::fromBase64(state_.value(QStringLiteral("geometry")).toString().toLatin1()));
    placeOnScreen();
    narrow_ = width() < style::scaled(style::metric::kNarrow);
    if (narrow_) splitter_->setSizes({style::scaled(style::metric::kTreeNarrow), width()});
    splitter_->restoreState(QByteArray::fromBase64(state_.value(QStringLiteral("splitter")).toString().toLatin1()));
    side_->setVisible(state_.value(QStringLiteral("side")).toBool(true));
    auto& filters = widgets::FilterMemory::instance();
    filters.restoreState(state_.value(QStringLiteral("filters")).toObject());
    connect(&filters, &widgets::FilterMemory::changed, &storeLater_, qOverload<>(&QTimer::start));
    for (const QJsonValue id : state_.value(QStringLiteral("palette")).toArray())
        taken_.append(id.toString());
    const QJsonObject recent = state_.value(QStringLiteral("recent")).toObject();
    for (auto it = recent.begin(); it != recent.end(); ++it) {
        for (const QJsonValue topic : it->toArray())
            recent_[it.key()].topics.push_back(topic.toString());
    }
    restorePins();
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
