// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TabHost.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TabSteps.h"

#include <QApplication>
#include <QJsonArray>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace odradek::window {
namespace {
/// How many closed tabs can be reopened.
constexpr std::size_t kMostClosed = 20;

const QString kPreview = QStringLiteral("preview");

/// How little room a page is given at least; what it needs more is scrolled.
constexpr QSize kLeastRoom{360, 240};

/// A page's place in the stack: a page that wants more than the window has is scrolled, so that large type and small
/// screens never put a part of it out of reach. It owns the page.
QScrollArea* roomOf(views::Page& page) {
    auto* room = new QScrollArea;
    room->setObjectName(QStringLiteral("room"));
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setMinimumSize(style::scaled(kLeastRoom.width()), style::scaled(kLeastRoom.height()));
    room->viewport()->setAutoFillBackground(false);
    room->setWidgetResizable(true);
    room->setWidget(&page);
    page.setAutoFillBackground(false); // setWidget() wants it filled
    return room;
}

/// Whether it can have the focus now.
bool takesFocus(const QWidget& widget) {
    return widget.focusPolicy() != Qt::NoFocus && widget.isVisible() && widget.isEnabled();
}

/// Where one begins in a page: in its first table, else at its first control; nullptr without any.
QWidget* beginningOf(QWidget& room) {
    const QWidgetList controls = widgets::readingOrder(room);
    const auto table = std::ranges::find_if(
        controls, [](const QWidget* one) { return qobject_cast<const widgets::TableView*>(one) != nullptr; });
    return table != controls.end() ? *table : controls.value(0);
}

} // namespace

TabHost::TabHost(MakePage makePage, Look look, QWidget* start, QWidget* parent)
    : QWidget(parent),
      makePage_(std::move(makePage)),
      look_(std::move(look)),
      bar_(new widgets::TabBar(this)),
      stack_(new QStackedWidget(this)),
      start_(start) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(stack_, 1);
    stack_->addWidget(start_);
    bar_->hide();
    connect(bar_, &widgets::TabBar::currentChanged, this, &TabHost::show);
    connect(bar_, &widgets::TabBar::closeWanted, this, [this](int index) { close(index, true); });
    connect(bar_, &widgets::TabBar::pinWanted, this, &TabHost::pin);
    connect(bar_, &widgets::TabBar::moved, this, &TabHost::moved);
    connect(bar_, &widgets::TabBar::menuWanted, this, &TabHost::menuWanted);
}

int TabHost::find(const TabKey& key) const {
    const auto found = std::ranges::find(tabs_, key, &Tab::key);
    return found == tabs_.end() ? -1 : int(found - tabs_.begin());
}

views::Page* TabHost::open(const TabKey& key, bool keep) {
    int index = find(key);
    // What is set up until control returns to the event loop is no edit.
    opening_ = true;
    QTimer::singleShot(0, this, [this] { opening_ = false; });
    if (index < 0) {
        auto* page = makePage_(key, stack_);
        if (page == nullptr) return nullptr;
        const auto preview = std::ranges::find_if(tabs_, &Tab::preview);
        if (!keep && preview != tabs_.end()) close(int(preview - tabs_.begin()), false);
        index = add({key, page, roomOf(*page), !keep});
    } else if (keep) {
        pin(index);
    }
    bar_->setCurrentIndex(index);
    show(index);
    return tabs_[size_t(index)].page;
}

int TabHost::add(Tab tab) {
    stack_->addWidget(tab.room);
    connect(tab.page, &views::Page::stateEdited, this, [this, page = tab.page] { pageEdited(page); });
    widgets::TabBar::Tab look = look_(tab.key);
    look.preview = tab.preview;
    tabs_.push_back(std::move(tab));
    const QSignalBlocker quiet(bar_);
    const int index = bar_->addTab(look);
    bar_->show();
    Q_EMIT edited();
    return index;
}

void TabHost::close(int index, bool remember) {
    if (index < 0 || index >= count()) return;
    const Tab tab = tabs_[size_t(index)];
    if (remember) {
        QJsonObject state = stateOf(tab);
        state.insert(QStringLiteral("place"), index);
        closed_.push_back(std::move(state));
        if (closed_.size() > kMostClosed) closed_.erase(closed_.begin());
    }
    tabs_.erase(tabs_.begin() + index);
    {
        const QSignalBlocker quiet(bar_);
        bar_->removeTab(index);
    }
    const QWidget* focus = QApplication::focusWidget();
    const bool held = focus != nullptr && isAncestorOf(focus);
    stack_->removeWidget(tab.room);
    delete tab.room;
    bar_->setVisible(!tabs_.empty());
    show(bar_->currentIndex());
    // The focus that went with a page goes to what is shown now, not to whoever comes next in the window.
    if (held && !hasBarFocus()) enterPage();
    Q_EMIT edited();
}

bool TabHost::hasBarFocus() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && bar_->isAncestorOf(focus);
}

void TabHost::enterPage() {
    QWidget* room = stack_->currentWidget();
    const QWidget* focus = QApplication::focusWidget();
    if (room == nullptr || (focus != nullptr && room->isAncestorOf(focus) && focus->isVisible())) return;
    QWidget* last = room->focusWidget();
    QWidget* to = last != nullptr && takesFocus(*last) ? last : beginningOf(*room);
    if (to != nullptr) to->setFocus(Qt::OtherFocusReason);
}

void TabHost::enterTable() {
    auto* begin = qobject_cast<widgets::TableView*>(beginningOf(*stack_->currentWidget()));
    if (begin != nullptr) begin->setFocus(Qt::OtherFocusReason);
}

void TabHost::closeCurrent() {
    close(bar_->currentIndex(), true);
}

void TabHost::reopenClosed() {
    if (closed_.empty()) return;
    const QJsonObject state = closed_.back();
    closed_.pop_back();
    const bool known = find(keyOf(state)) >= 0;
    auto* page = open(keyOf(state), true);
    if (page == nullptr || known) return;
    page->restoreState(state.value(QStringLiteral("page")).toObject());
    const int place = state.value(QStringLiteral("place")).toInt(count());
    bar_->moveTab(bar_->currentIndex(), qBound(0, place, count() - 1));
}

// An edit keeps a preview: what was set would be lost with it.
void TabHost::pageEdited(const views::Page* page) {
    const auto found = std::ranges::find(tabs_, page, &Tab::page);
    if (!opening_ && found != tabs_.end()) pin(int(found - tabs_.begin()));
    Q_EMIT edited();
}

void TabHost::closeOthers(bool behind) {
    const int current = bar_->currentIndex();
    for (int i = count() - 1; i >= 0; --i) {
        if (i > current || (i < current && !behind)) close(i, true);
    }
}

void TabHost::pinCurrent() {
    pin(bar_->currentIndex());
}

bool TabHost::currentIsPreview() const {
    const int index = bar_->currentIndex();
    return index >= 0 && index < count() && tabs_[size_t(index)].preview;
}

void TabHost::moveCurrent(int by) {
    bar_->moveTab(bar_->currentIndex(), bar_->currentIndex() + by);
}

std::vector<TabKey> TabHost::keys() const {
    std::vector<TabKey> keys;
    for (const Tab& tab : tabs_)
        keys.push_back(tab.key);
    return keys;
}

void TabHost::closeConnection(const QString& connection) {
    for (int i = count() - 1; i >= 0; --i) {
        if (tabs_[size_t(i)].key.connection == connection) close(i, false);
    }
    std::erase_if(closed_, [&connection](const QJsonObject& state) { return keyOf(state).connection == connection; });
}

void TabHost::step(int by) {
    if (tabs_.empty()) return;
    goTo((bar_->currentIndex() + by + count()) % count());
}

void TabHost::goTo(int index) {
    if (index < 0 || index >= count()) return;
    bar_->setCurrentIndex(index);
    if (!hasBarFocus()) enterPage();
}

void TabHost::pin(int index) {
    if (index < 0 || index >= count() || !tabs_[size_t(index)].preview) return;
    tabs_[size_t(index)].preview = false;
    setLook(index);
    Q_EMIT edited();
}

void TabHost::show(int index) {
    const bool any = index >= 0 && index < count();
    QWidget* room = any ? tabs_[size_t(index)].room : start_;
    const bool knownPlace = room->focusWidget() != nullptr;
    const QWidget* focus = QApplication::focusWidget();
    const bool held = focus != nullptr && stack_->isAncestorOf(focus);
    stack_->setCurrentWidget(room);
    // Qt brings the focus back to where it was in a page; in a new one it takes what was made first.
    if (QWidget* beginning = held && !knownPlace ? beginningOf(*room) : nullptr)
        beginning->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged();
}

void TabHost::moved(int from, int to) {
    if (from < 0 || to < 0 || from >= count() || to >= count()) return;
    Tab tab = std::move(tabs_[size_t(from)]);
    tabs_.erase(tabs_.begin() + from);
    tabs_.insert(tabs_.begin() + to, std::move(tab));
    Q_EMIT edited();
}

views::Page* TabHost::currentPage() const {
    const int index = bar_->currentIndex();
    return index >= 0 && index < count() ? tabs_[size_t(index)].page : nullptr;
}

TabKey TabHost::currentKey() const {
    const int index = bar_->currentIndex();
    return index >= 0 && index < count() ? tabs_[size_t(index)].key : TabKey{};
}

void TabHost::setLook(int index) {
    widgets::TabBar::Tab look = look_(tabs_[size_t(index)].key);
    look.preview = tabs_[size_t(index)].preview;
    if (look != bar_->tab(index)) bar_->setTab(index, look);
}

void TabHost::refreshLooks() {
    for (int i = 0; i < count(); ++i)
        setLook(i);
}

QJsonObject TabHost::stateOf(const TabKey& key) {
    return {{QStringLiteral("kind"), key.kind},
            {QStringLiteral("connection"), key.connection},
            {QStringLiteral("name"), key.name}};
}

QJsonObject TabHost::stateOf(const Tab& tab) const {
    QJsonObject state = stateOf(tab.key);
    state.insert(QStringLiteral("page"), tab.page->saveState());
    return state;
}

TabKey TabHost::keyOf(const QJsonObject& state) {
    return {state.value(QStringLiteral("kind")).toString(), state.value(QStringLiteral("connection")).toString(),
            state.value(QStringLiteral("name")).toString()};
}

QJsonObject TabHost::saveState() const {
    QJsonArray tabs;
    for (const Tab& tab : tabs_) {
        QJsonObject state = stateOf(tab);
        if (tab.preview) state.insert(kPreview, true);
        tabs.append(state);
    }
    // By its key: tabs of connections that are not opened again have no place.
    return {{QStringLiteral("tabs"), tabs}, {QStringLiteral("current"), stateOf(currentKey())}};
}

void TabHost::restoreTabs(const QJsonObject& state, const QString& connection) {
    const QJsonArray tabs = state.value(QStringLiteral("tabs")).toArray();
    for (const auto& value : tabs) {
        const QJsonObject saved = value.toObject();
        const TabKey key = keyOf(saved);
        if (key.connection != connection || find(key) >= 0) continue;
        auto* page = open(key, !saved.value(kPreview).toBool());
        if (page == nullptr) continue;
        page->restoreState(saved.value(QStringLiteral("page")).toObject());
        bar_->moveTab(find(key), placeBy(tabs, key));
    }
}

// Connections come back one after another, and their tabs were among each other: behind the last one that is there of
// those that stood before it.
int TabHost::placeBy(const QJsonArray& saved, const TabKey& key) const {
    int place = -1;
    int first = count() - 1;
    bool before = true;
    for (const auto& value : saved) {
        const TabKey other = keyOf(value.toObject());
        const int index = find(other);
        if (other == key)
            before = false;
        else if (index >= 0 && before)
            place = qMax(place, index);
        else if (index >= 0)
            first = qMin(first, index);
    }
    const int last = find(key);
    if (place < 0) return first;
    return place < last ? place + 1 : place;
}

bool TabHost::goToSaved(const QJsonObject& state, const QString& connection) {
    const TabKey key = keyOf(state.value(QStringLiteral("current")).toObject());
    const int index = find(key);
    if (index < 0 || key.connection != connection) return false;
    goTo(index);
    return true;
}

views::Page* TabHost::pageOf(const TabKey& key) const {
    const int index = find(key);
    return index < 0 ? nullptr : tabs_[size_t(index)].page;
}

std::vector<views::Page*> TabHost::pages() const {
    std::vector<views::Page*> pages;
    for (const Tab& tab : tabs_)
        pages.push_back(tab.page);
    return pages;
}

} // namespace odradek::window
