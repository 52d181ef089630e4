// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Controls.h"

#include "ui/style/ControlRoles.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace odradek::style::controls {
namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

qreal controlRadius() {
    return scaled(metric::kRadiusControl);
}

Box solidBox(const QStyleOption& option, Token fill) {
    if (!has(option, QStyle::State_Enabled)) return {color(Token::Line), QColor(), controlRadius(), 0};
    const bool held = has(option, QStyle::State_Sunken);
    return {held ? color(fill).darker(112) : color(fill), QColor(), controlRadius(), 0};
}

Box ghostBox(const QStyleOption& option) {
    Box box{QColor(), QColor(), controlRadius(), 0};
    if (has(option, QStyle::State_On))
        box.fill = color(Token::AccentSoft);
    else if (has(option, QStyle::State_Sunken))
        box.fill = color(Token::Press);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        box.fill = color(Token::HoverSide);
    return box;
}

bool isDefaultButton(const QStyleOption& option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

Box plainBox(const QStyleOption& option) {
    Box box{color(Token::Raised), color(Token::LineCtl), controlRadius(), 1};
    if (!has(option, QStyle::State_Enabled)) return {QColor(), color(Token::Line), controlRadius(), 1};
    if (has(option, QStyle::State_Sunken))
        box.fill = color(Token::Press);
    else if (has(option, QStyle::State_On))
        box.fill = color(Token::AccentSoft);
    else if (has(option, QStyle::State_MouseOver))
        box.fill = color(Token::Hover);
    if (isDefaultButton(option)) box.border = color(Token::AccentFill);
    return box;
}

void ring(QPainter& painter, const QRect& rect, const QColor& ink) {
    drawBox(painter, rect, {QColor(), ink, controlRadius(), metric::kFocus});
}

Token labelToken(const QStyleOptionButton& option, ButtonRole role) {
    const bool enabled = has(option, QStyle::State_Enabled);
    if (role == ButtonRole::Primary || role == ButtonRole::DangerSolid) return enabled ? Token::OnAccent : Token::Text3;
    if (!enabled) return Token::TextOff;
    if (role == ButtonRole::Danger) return Token::Err;
    if (role == ButtonRole::Link || has(option, QStyle::State_On)) return Token::Accent;
    return Token::Text;
}

// A button whose words are coloured colours its icon too; others leave it to the icon's own engine.
bool tintsIcon(ButtonRole role) {
    return role == ButtonRole::Primary || role == ButtonRole::DangerSolid || role == ButtonRole::Danger;
}

QPixmap tinted(const QPixmap& picture, const QColor& ink) {
    QPixmap copy = picture;
    QPainter painter(&copy);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), copy.size()), ink);
    return copy;
}

} // namespace

void drawButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const ButtonRole role = buttonRole(widget);
    Box box = plainBox(option);
    if (role == ButtonRole::Primary)
        box = solidBox(option, Token::AccentFill);
    else if (role == ButtonRole::DangerSolid)
        box = solidBox(option, Token::ErrFill);
    else if (role == ButtonRole::Ghost || role == ButtonRole::Link)
        box = ghostBox(option);
    drawBox(painter, option.rect, box);
    if (!has(option, QStyle::State_HasFocus)) return;
    ring(painter, option.rect, focusColor());
    if (role == ButtonRole::Primary || role == ButtonRole::DangerSolid)
        drawBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2),
                {QColor(), color(Token::OnAccent), controlRadius() - 2, 1});
}

void drawButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    const ButtonRole role = buttonRole(widget);
    const QColor ink = color(labelToken(option, role));
    const bool heavy = role == ButtonRole::Primary || role == ButtonRole::DangerSolid;
    const QFont font = uiFont(kBodyPx, heavy ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics metrics(font);
    const int iconSide = option.icon.isNull() ? 0 : scaled(metric::kIconBar);
    const int gap = iconSide && !option.text.isEmpty() ? scaled(6) : 0;
    const int room = option.rect.width() - iconSide - gap;
    const QString words = metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, words).width();
    const int total = iconSide + gap + textWidth;
    QRect line(option.rect.x() + (option.rect.width() - total) / 2, option.rect.y(), total, option.rect.height());
    if (iconSide) {
        const QRect spot = QStyle::visualRect(
            option.direction, line, QRect(line.x(), line.y() + (line.height() - iconSide) / 2, iconSide, iconSide));
        const QIcon::Mode mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        const QIcon::State state = has(option, QStyle::State_On) ? QIcon::On : QIcon::Off;
        QPixmap picture = option.icon.pixmap(spot.size(), painter.device()->devicePixelRatio(), mode, state);
        if (tintsIcon(role) && mode == QIcon::Normal) picture = tinted(picture, ink);
        painter.drawPixmap(spot, picture);
    }
    const QRect text = QStyle::visualRect(option.direction, line, line.adjusted(iconSide + gap, 0, 0, 0));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic | textRun(words), words);
}

void drawToolPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    drawBox(painter, option.rect, buttonRole(widget) == ButtonRole::Ghost ? ghostBox(option) : plainBox(option));
}

void drawToolFocus(QPainter& painter, const QStyleOption& option, const QRect& rect) {
    if (has(option, QStyle::State_KeyboardFocusChange)) ring(painter, rect, focusColor());
}

void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const bool enabled = has(option, QStyle::State_Enabled);
    drawBox(
        painter, option.rect,
        {enabled ? color(Token::Base) : QColor(), color(enabled ? Token::LineCtl : Token::Line), controlRadius(), 1});
    if (isInvalid(widget))
        ring(painter, option.rect, color(Token::ErrFill));
    else if (enabled && has(option, QStyle::State_HasFocus))
        ring(painter, option.rect, focusColor());
}

void drawCheck(QPainter& painter, const QStyleOption& option) {
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool half = has(option, QStyle::State_NoChange);
    const bool on = has(option, QStyle::State_On) || half;
    const qreal radius = scaled(metric::kRadiusChip);
    Box box{enabled ? color(Token::Base) : QColor(), color(enabled ? Token::Text3 : Token::Line), radius, 1.2};
    if (on) box = {color(enabled ? Token::AccentFill : Token::TextOff), QColor(), radius, 0};
    drawBox(painter, option.rect, box);
    if (on) drawIcon(painter, option.rect, half ? Icon::Remove : Icon::Check, color(Token::OnAccent), 12, 2);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        drawBox(painter, QRectF(option.rect).adjusted(-2, -2, 2, 2),
                {QColor(), focusColor(), radius + 2, metric::kFocus});
}

void drawRadio(QPainter& painter, const QStyleOption& option) {
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const qreal radius = option.rect.width() / 2.0;
    const QColor ink = color(!enabled ? Token::TextOff : on ? Token::AccentFill : Token::Text3);
    drawBox(painter, option.rect, {on ? ink : color(Token::Base), ink, radius, 1.2});
    if (on) {
        const qreal inset = option.rect.width() * 0.3;
        drawBox(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                {color(Token::OnAccent), QColor(), radius, 0});
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        drawBox(painter, QRectF(option.rect).adjusted(-2, -2, 2, 2),
                {QColor(), focusColor(), radius + 2, metric::kFocus});
}

void drawCombo(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget) {
    drawField(painter, option, widget);
    const QRect arrow =
        QStyle::visualRect(option.direction, option.rect,
                           QRect(option.rect.right() - scaled(22), option.rect.y(), scaled(20), option.rect.height()));
    drawIcon(painter, arrow, Icon::ChevronDown,
             color(has(option, QStyle::State_Enabled) ? Token::Text3 : Token::TextOff), metric::kIconCell);
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option) {
    const int height = scaled(4);
    QRect groove(option.rect.x(), option.rect.center().y() - height / 2, option.rect.width(), height);
    drawBox(painter, groove, {color(Token::Line), QColor(), height / 2.0, 0});
    const int range = option.maximum - option.minimum;
    const double part = range > 0 ? double(option.progress - option.minimum) / range : 0.5;
    QRect filled = groove;
    filled.setWidth(qRound(groove.width() * qBound(0.0, part, 1.0)));
    if (filled.width() > 0)
        drawBox(painter, QStyle::visualRect(option.direction, groove, filled),
                {color(Token::AccentFill), QColor(), height / 2.0, 0});
}

} // namespace odradek::style::controls
