// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabBar.h"

#include "ui/style/Metrics.h"
#include "ui/style/Motion.h"
#include "ui/style/Theme.h"
#include "ui/widgets/BusyArc.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TabStrip.h"

#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace odradek::widgets {

TabBar::TabBar(QWidget* parent)
    : QWidget(parent),
      sight_(new QWidget(this)),
      strip_(new Strip(sight_)),
      overflow_(iconButton(style::Icon::ChevronDown, tr("More tabs"))) {
    overflow_->setParent(this);
    overflow_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    overflow_->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    overflow_->hide();
    setFocusProxy(strip_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    timer_.setInterval(kBusyFrameMs);
    connect(&timer_, &QTimer::timeout, strip_, &Strip::turn);
    connect(&style::Motion::instance(), &style::Motion::changed, this, &TabBar::refreshBusy);
    connect(overflow_, &QToolButton::clicked, this, &TabBar::openOverflow);
    connect(strip_, &QTabBar::currentChanged, this, [this](int index) {
        place();
        Q_EMIT currentChanged(index);
    });
    connect(strip_, &QTabBar::tabMoved, this, [this](int from, int to) {
        place();
        Q_EMIT moved(from, to);
    });
    connect(strip_, &Strip::closeAsked, this, &TabBar::closeWanted);
    connect(strip_, &Strip::pinAsked, this, &TabBar::pinWanted);
    connect(strip_, &Strip::menuAsked, this, &TabBar::menuWanted);
}

int TabBar::addTab(const Tab& tab) {
    return insertTab(count(), tab);
}

int TabBar::insertTab(int index, const Tab& tab) {
    const int at = strip_->insertTab(index, tab.text);
    setTab(at, tab);
    return at;
}

void TabBar::setTab(int index, const Tab& tab) {
    strip_->show(index, tab);
    refreshBusy();
    place();
}

TabBar::Tab TabBar::tab(int index) const {
    return strip_->shown(index);
}

void TabBar::removeTab(int index) {
    strip_->removeTab(index);
    refreshBusy();
    place();
}

int TabBar::count() const {
    return strip_->count();
}

int TabBar::currentIndex() const {
    return strip_->currentIndex();
}

void TabBar::moveTab(int from, int to) {
    if (from < 0 || to < 0 || from >= count() || to >= count()) return;
    strip_->moveTab(from, to);
}

void TabBar::setCurrentIndex(int index) {
    strip_->setCurrentIndex(index);
}

void TabBar::refreshBusy() {
    const bool wanted = isVisible() && strip_->anyBusy() && !style::Motion::instance().reduced();
    if (wanted == timer_.isActive()) return;
    if (wanted)
        timer_.start();
    else
        timer_.stop();
}

QSize TabBar::sizeHint() const {
    return {style::scaled(400), style::scaled(style::metric::kTab)};
}

QSize TabBar::minimumSizeHint() const {
    return {style::scaled(120), style::scaled(style::metric::kTab)};
}

// Where a tab begins or ends in the strip, counted from the side where reading begins.
int TabBar::edge(int index, bool end) const {
    const QRect tab = strip_->tabRect(index);
    if (layoutDirection() == Qt::LeftToRight) return end ? tab.right() + 1 : tab.left();
    return strip_->width() - (end ? tab.left() : tab.right() + 1);
}

// Whole tabs alone: the active one with as many before it as there is room for, then those behind. One that alone is
// wider than the room is cut at its end.
void TabBar::place() {
    const int wanted = strip_->sizeHint().width();
    const bool fits = wanted <= width();
    const int button = fits ? 0 : style::scaled(52);
    const int room = width() - button;
    strip_->resize(qMax(wanted, room), height());
    int first = 0;
    int last = count() - 1;
    if (!fits) {
        const int current = qMax(0, currentIndex());
        while (first < current && edge(current, true) - edge(first, false) > room)
            ++first;
        last = current;
        while (last + 1 < count() && edge(last + 1, true) - edge(first, false) <= room)
            ++last;
    }
    const int shift = fits ? 0 : edge(first, false); // how far the strip is moved towards its start
    const int seen = fits ? room : qMin(room, edge(last, true) - shift);
    sight_->setGeometry(style::visual(*this, {0, 0, seen, height()}));
    strip_->move(layoutDirection() == Qt::RightToLeft ? seen - strip_->width() + shift : -shift, 0);
    const int hidden = count() - (last - first + 1);
    overflow_->setVisible(!fits);
    overflow_->setText(hidden > 0 ? QStringLiteral("+%1").arg(hidden) : QString());
    overflow_->setGeometry(style::visual(*this, {room, 0, button, height() - 1}));
}

void TabBar::openOverflow() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < count(); ++i) {
        const Tab shown = tab(i);
        QString words = shown.text;
        QAction* action = menu->addAction(style::icon(shown.icon), words.replace(u'&', QStringLiteral("&&")) + u'\t' +
                                                                       style::environmentWord(shown.environment));
        action->setCheckable(true);
        action->setChecked(i == currentIndex());
        connect(action, &QAction::triggered, this, [this, i] { setCurrentIndex(i); });
    }
    menu->popup(overflow_->mapToGlobal(overflow_->rect().bottomLeft()));
}

void TabBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), style::color(style::Token::Side));
    painter.fillRect(0, height() - 1, width(), 1, style::color(style::Token::Line));
}

void TabBar::resizeEvent(QResizeEvent*) {
    place();
}

void TabBar::showEvent(QShowEvent*) {
    refreshBusy();
    place();
}

void TabBar::hideEvent(QHideEvent*) {
    timer_.stop();
}

} // namespace odradek::widgets
