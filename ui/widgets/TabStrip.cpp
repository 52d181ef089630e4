// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabStrip.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/widgets/BusyArc.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace odradek::widgets {
namespace {

using style::Token;

constexpr int kMostName = 220;
constexpr int kPad = 12;
constexpr int kClose = 20;
constexpr int kCross = 14;

QFont nameFont(const TabBar::Tab& tab, bool active) {
    return style::uiFont(style::kBodyPx, active ? QFont::DemiBold : QFont::Normal, tab.preview);
}

QString shownName(const TabBar::Tab& tab) {
    const QFontMetrics metrics(nameFont(tab, true));
    return metrics.elidedText(tab.text, Qt::ElideMiddle, style::scaled(kMostName));
}

// Whether something stands where the cross would.
bool isAtWork(const TabBar::Tab& tab) {
    return tab.live || tab.waiting || tab.busy;
}

QString spokenName(const TabBar::Tab& tab) {
    QStringList words{tab.text};
    if (tab.environment != style::Environment::None) words.append(style::environmentWord(tab.environment));
    if (tab.preview) words.append(TabBar::tr("preview"));
    if (tab.live) words.append(TabBar::tr("live"));
    if (tab.waiting) words.append(TabBar::tr("waiting"));
    if (tab.busy) words.append(TabBar::tr("working"));
    return words.join(QStringLiteral(", "));
}

} // namespace

TabBar::Strip::Strip(QWidget* parent) : SpokenTabs(parent) {
    setMovable(true);
    setUsesScrollButtons(false);
    setAccessibleName(tr("Open tabs"));
    // The active tab is wider: Qt measures tabs anew when a text is set, also to the same words.
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0) setTabText(index, tabText(index));
    });
}

void TabBar::Strip::show(int index, const Tab& tab) {
    // Kept with Qt's own data, so that a drag moves it along.
    QVariantList data{tab.text, int(tab.icon), int(tab.environment), tab.live, tab.busy, tab.preview, tab.waiting};
    setTabData(index, data);
    setTabToolTip(index, models::format::plainToolTip(models::format::visible(tab.text)));
    setAccessibleTabName(index, spokenName(tab));
    // Last: it makes Qt measure the tab.
    setTabText(index, models::format::visible(tab.text));
    update();
}

TabBar::Tab TabBar::Strip::shown(int index) const {
    const QVariantList data = tabData(index).toList();
    if (data.size() != 7) return {};
    return {data[0].toString(),
            style::Icon(data[1].toInt()),
            style::Environment(data[2].toInt()),
            data[3].toBool(),
            data[4].toBool(),
            data[5].toBool(),
            data[6].toBool()};
}

bool TabBar::Strip::anyBusy() const {
    for (int i = 0; i < count(); ++i)
        if (shown(i).busy) return true;
    return false;
}

void TabBar::Strip::turn() {
    degrees_ = (degrees_ + kBusyFrameDegrees) % 360;
    update();
}

QSize TabBar::Strip::tabSizeHint(int index) const {
    const Tab tab = shown(index);
    int width = 2 * style::scaled(kPad) + QFontMetrics(nameFont(tab, true)).horizontalAdvance(shownName(tab));
    if (tab.icon != style::Icon::None) width += style::scaled(style::metric::kIconTab + 6);
    if (tab.environment != style::Environment::None)
        width += style::environmentChipSize(tab.environment).width() + style::scaled(8);
    if (keepsRoom(index)) width += style::scaled(kClose);
    return {width, style::scaled(style::metric::kTab)};
}

// Room at the end for cross, dot or arc. A tab at rest has none: pointed at, it shows its cross in its padding, so that
// no tab moves.
bool TabBar::Strip::keepsRoom(int index) const {
    return index == currentIndex() || isAtWork(shown(index));
}

QRect TabBar::Strip::closeRect(int index) const {
    const QRect tab = tabRect(index);
    const int side = style::scaled(kClose);
    const int inset = keepsRoom(index) ? style::scaled(6) : 0;
    const QRect spot(tab.right() - side - inset, tab.center().y() - side / 2 + 1, side, side);
    return QStyle::visualRect(layoutDirection(), tab, spot);
}

int TabBar::Strip::closeAt(const QPoint& at) const {
    const int index = tabAt(at);
    const bool offered = index >= 0 && (index == currentIndex() || index == pointed_);
    return offered && closeRect(index).contains(at) ? index : -1;
}

void TabBar::Strip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), style::color(Token::Side));
    painter.fillRect(0, height() - 1, width(), 1, style::color(Token::Line));
    for (int i = 0; i < count(); ++i)
        if (i != currentIndex()) paintTab(painter, i);
    if (currentIndex() >= 0) paintTab(painter, currentIndex());
}

void TabBar::Strip::paintGround(QPainter& painter, const QRect& rect, int index) const {
    if (index != currentIndex()) {
        painter.fillRect(rect.right(), rect.center().y() - style::scaled(6), 1, style::scaled(12),
                         style::color(Token::Line));
        return;
    }
    painter.fillRect(rect, style::color(Token::Window));
    painter.fillRect(rect.left(), rect.top(), 1, rect.height(), style::color(Token::Line));
    painter.fillRect(rect.right(), rect.top(), 1, rect.height(), style::color(Token::Line));
    painter.fillRect(rect.x(), rect.y(), rect.width(), style::metric::kFocus,
                     style::environmentLine(shown(index).environment));
    if (hasFocus())
        style::drawBox(painter, rect.adjusted(3, 4, -3, -3), {QColor(), style::focusColor(), 4, style::metric::kFocus});
}

void TabBar::Strip::paintTab(QPainter& painter, int index) const {
    const QRect whole = tabRect(index);
    const Tab tab = shown(index);
    const bool active = index == currentIndex();
    paintGround(painter, whole, index);
    const auto visual = [&](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), whole, part);
    };
    int x = whole.x() + style::scaled(kPad);
    if (tab.icon != style::Icon::None) {
        const int side = style::scaled(style::metric::kIconTab);
        style::drawIcon(painter, visual({x, whole.y(), side, whole.height()}), tab.icon,
                        style::color(active ? Token::Text : Token::Text2), style::metric::kIconTab);
        x += side + style::scaled(6);
    }
    const QFont font = nameFont(tab, active);
    const int name = QFontMetrics(nameFont(tab, true)).horizontalAdvance(shownName(tab));
    style::drawText(painter, visual({x, whole.y(), name + 1, whole.height()}), shownName(tab),
                    {font, style::color(active ? Token::Text : Token::Text2)});
    x += (active ? name : QFontMetrics(font).horizontalAdvance(shownName(tab))) + style::scaled(8);
    const QSize chip = style::environmentChipSize(tab.environment);
    // A cross in the padding needs a little more than that: the chip makes way, and stays readable.
    const int cross = whole.right() - style::scaled((kClose + kCross) / 2);
    if (index == pointed_ && !keepsRoom(index)) x = qMin(x, cross - chip.width());
    style::drawEnvironment(painter, visual({x, whole.y(), chip.width(), whole.height()}), tab.environment, active);
    paintEnd(painter, index, tab);
}

// The cross that closes, or in its place what the page is doing.
void TabBar::Strip::paintEnd(QPainter& painter, int index, const Tab& tab) const {
    const QRect end = closeRect(index);
    const bool active = index == currentIndex();
    const bool pointed = index == pointed_;
    const bool offersClose = pointed || (active && !isAtWork(tab));
    if (offersClose)
        style::drawIcon(painter, end, style::Icon::Close, style::color(Token::Text2), kCross);
    else if (tab.busy)
        paintBusyArc(painter, end, degrees_);
    else if (tab.live || tab.waiting)
        style::drawState(painter, end, tab.live ? style::StateShape::Live : style::StateShape::HalfDisc);
}

void TabBar::Strip::mousePressEvent(QMouseEvent* event) {
    pressedClose_ = event->button() == Qt::LeftButton ? closeAt(event->pos()) : -1;
    if (pressedClose_ < 0 && event->button() != Qt::MiddleButton) QTabBar::mousePressEvent(event);
}

void TabBar::Strip::mouseReleaseEvent(QMouseEvent* event) {
    const int pressed = std::exchange(pressedClose_, -1);
    if (pressed >= 0) {
        if (closeAt(event->pos()) == pressed) Q_EMIT closeAsked(pressed);
        return;
    }
    const int index = tabAt(event->pos());
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT closeAsked(index);
    else
        QTabBar::mouseReleaseEvent(event);
}

void TabBar::Strip::mouseMoveEvent(QMouseEvent* event) {
    if (pointed_ != tabAt(event->pos())) {
        pointed_ = tabAt(event->pos());
        update();
    }
    QTabBar::mouseMoveEvent(event);
}

void TabBar::Strip::leaveEvent(QEvent* event) {
    pointed_ = -1;
    QTabBar::leaveEvent(event);
    update();
}

void TabBar::Strip::mouseDoubleClickEvent(QMouseEvent* event) {
    const int index = tabAt(event->pos());
    if (event->button() == Qt::LeftButton && index >= 0 && closeAt(event->pos()) < 0) Q_EMIT pinAsked(index);
}

void TabBar::Strip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && currentIndex() >= 0)
        Q_EMIT closeAsked(currentIndex());
    else if (event->key() == Qt::Key_Return && currentIndex() >= 0)
        Q_EMIT pinAsked(currentIndex());
    else
        QTabBar::keyPressEvent(event);
}

void TabBar::Strip::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = byKey ? currentIndex() : tabAt(event->pos());
    if (index >= 0) Q_EMIT menuAsked(index, byKey ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
}

} // namespace odradek::widgets
