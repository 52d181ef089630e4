// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Picker.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/widgets/SpokenParts.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace odradek::widgets {
namespace {

using style::Token;

QFont captionFont() {
    return style::uiFont(style::kSmallPx);
}

QFont valueFont() {
    return style::uiFont(style::kSmallPx, QFont::Medium);
}

} // namespace

Picker::Picker(const QString& caption, QWidget* parent) : QAbstractButton(parent) {
    installAccess();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCaption(caption);
    connect(this, &QAbstractButton::clicked, this, &Picker::openPopup);
}

void Picker::setCaption(const QString& caption) {
    caption_ = caption;
    describe();
}

void Picker::setSpokenCaption(const QString& caption) {
    spoken_ = caption;
    describe();
}

void Picker::setCaptionIcon(style::Icon icon) {
    captionIcon_ = icon;
    describe();
}

void Picker::setItems(const QList<Item>& items) {
    const QVariant before = currentData();
    items_ = items;
    current_ = items_.isEmpty() ? -1 : 0;
    for (int i = 0; i < items_.size(); ++i)
        if (before.isValid() && items_[i].data == before) current_ = i;
    describe();
}

QVariant Picker::currentData() const {
    return current_ >= 0 && current_ < items_.size() ? items_[current_].data : QVariant();
}

void Picker::setCurrent(int index) {
    if (index == current_ || index < 0 || index >= items_.size()) return;
    current_ = index;
    freeText_.clear();
    describe();
    Q_EMIT currentChanged(index);
}

void Picker::setCurrentData(const QVariant& data) {
    for (int i = 0; i < items_.size(); ++i)
        if (items_[i].data == data) return setCurrent(i);
}

void Picker::setValueText(const QString& text) {
    freeText_ = text;
    current_ = -1;
    describe();
}

QString Picker::valueText() const {
    if (current_ < 0 || current_ >= items_.size()) return freeText_;
    const Item& item = items_[current_];
    return item.shortText.isEmpty() ? item.text : item.shortText;
}

void Picker::describe() {
    const QString& caption = caption_.isEmpty() ? spoken_ : caption_;
    setAccessibleName(QString(caption + u' ' + valueText()).trimmed());
    updateGeometry();
    update();
}

void Picker::openPopup() {
    if (custom_) {
        Q_EMIT popupWanted(mapToGlobal(rect().bottomLeft()));
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < items_.size(); ++i) {
        QAction* action = menu->addAction(QString(items_[i].text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(i == current_);
        // The items may change while they are shown: what was clicked is chosen, not its place.
        connect(action, &QAction::triggered, this, [this, i, data = items_[i].data] {
            if (data.isValid())
                setCurrentData(data);
            else
                setCurrent(i);
        });
        if (i == current_) menu->setActiveAction(action);
    }
    menu->setMinimumWidth(width());
    menu->popup(mapToGlobal(rect().bottomLeft() + QPoint(0, 2)));
}

QSize Picker::sizeHint() const {
    int width = QFontMetrics(valueFont()).horizontalAdvance(valueText()) + style::scaled(8 + 26);
    if (captionIcon_ != style::Icon::None)
        width += style::scaled(22);
    else if (!caption_.isEmpty())
        width += QFontMetrics(captionFont()).horizontalAdvance(caption_) + style::scaled(6);
    return {width, style::scaled(style::metric::kControlBar)};
}

void Picker::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool on = isEnabled();
    const Token ground = isDown() ? Token::Press : underMouse() && on ? Token::Hover : Token::Raised;
    const qreal radius = style::scaled(style::metric::kRadiusControl);
    style::drawBox(painter, rect(),
                   {on ? style::color(ground) : QColor(), style::color(on ? Token::LineCtl : Token::Line), radius, 1});
    if (hasFocus()) style::drawBox(painter, rect(), {QColor(), style::focusColor(), radius, style::metric::kFocus});
    const QRect rest = paintCaption(painter, rect().adjusted(style::scaled(8), 0, -style::scaled(22), 0));
    style::drawText(painter, style::visual(*this, rest), valueText(),
                    {valueFont(), style::color(on ? Token::Text : Token::TextOff)});
    const QRect arrow(width() - style::scaled(22), 0, style::scaled(16), height());
    style::drawIcon(painter, style::visual(*this, arrow), style::Icon::ChevronDown,
                    style::color(on ? Token::Text3 : Token::TextOff), style::metric::kIconCell);
}

// Paints what stands before the value; what is left for that.
QRect Picker::paintCaption(QPainter& painter, QRect rest) const {
    const bool on = isEnabled();
    if (captionIcon_ != style::Icon::None) {
        style::drawIcon(painter, style::visual(*this, {rest.x(), 0, style::scaled(16), height()}), captionIcon_,
                        style::color(on ? Token::Text2 : Token::TextOff));
        rest.setLeft(rest.left() + style::scaled(22));
    } else if (!caption_.isEmpty()) {
        const int width = style::drawText(painter, style::visual(*this, rest), caption_,
                                          {captionFont(), style::color(on ? Token::Text3 : Token::TextOff)});
        rest.setLeft(rest.left() + width + style::scaled(6));
    }
    return rest;
}

void Picker::keyPressEvent(QKeyEvent* event) {
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if ((arrow && event->modifiers() & Qt::AltModifier) || event->key() == Qt::Key_Return ||
        event->key() == Qt::Key_Enter || event->key() == Qt::Key_F4)
        openPopup();
    else if (arrow)
        setCurrent(current_ + (event->key() == Qt::Key_Down ? 1 : -1));
    else
        QAbstractButton::keyPressEvent(event);
}

// A wheel over a bar scrolls nothing and must not change what is loaded.
void Picker::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace odradek::widgets
