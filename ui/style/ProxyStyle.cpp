// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ProxyStyle.h"

#include "ui/style/Compositing.h"
#include "ui/style/ControlRoles.h"
#include "ui/style/Controls.h"
#include "ui/style/EnterKey.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <array>
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>
#include <QToolTip>

namespace odradek::style {
namespace {

Icon arrowOf(QStyle::PrimitiveElement element) {
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
        return Icon::ChevronDown;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Icon::ChevronUp;
    case QStyle::PE_IndicatorArrowLeft:
        return Icon::ChevronLeft;
    case QStyle::PE_IndicatorArrowRight:
        return Icon::ChevronRight;
    default:
        return Icon::None;
    }
}

// The chevrons are mirrored with the layout by their own rule, and an arrow asks for a direction: undo it here.
void drawArrow(QPainter& painter, const QStyleOption& option, Icon icon) {
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    drawIcon(painter, option.rect, icon, color(enabled ? Token::Text2 : Token::TextOff), metric::kIconCell);
    painter.setLayoutDirection(before);
}

void drawBranch(QPainter& painter, const QStyleOption& option) {
    if (!option.state.testFlag(QStyle::State_Children)) return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    painter.setLayoutDirection(option.direction);
    drawIcon(painter, option.rect, open ? Icon::ChevronDown : Icon::ChevronRight, color(Token::Text2),
             metric::kIconCell);
}

/// The ground of the menu bar, with the hair line that parts it from the window.
void drawMenuBarGround(QPainter& painter, const QRect& rect) {
    painter.fillRect(rect, color(Token::Window));
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), color(Token::Line));
}

void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& item) {
    drawMenuBarGround(painter, item.rect);
    if (item.state.testFlag(QStyle::State_Selected))
        drawBox(painter, item.rect.adjusted(0, 3, 0, -3),
                {color(Token::HoverSide), QColor(), qreal(scaled(metric::kRadiusControl)), 0});
    painter.setPen(color(item.state.testFlag(QStyle::State_Enabled) ? Token::Text : Token::TextOff));
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | textRun(item.text),
                     item.text);
}

int fieldHeight(const QWidget* widget) {
    return scaled(isBarControl(widget) ? metric::kControlBar : metric::kControlForm);
}

QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget) {
    const QFontMetrics metrics(uiFont(kBodyPx, QFont::DemiBold));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull()) width += scaled(metric::kIconBar) + (option.text.isEmpty() ? 0 : scaled(6));
    const ButtonRole role = buttonRole(widget);
    // Without a border the words need less room around them.
    const int around = role == ButtonRole::Link ? 6 : role == ButtonRole::Ghost ? 8 : 12;
    const int pad = option.text.isEmpty() ? scaled(6) : scaled(around);
    return {width + 2 * pad, fieldHeight(widget)};
}

QSize menuItemSize(const QStyleOptionMenuItem& option) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return {scaled(10), scaled(9)};
    const QStringList parts = option.text.split(u'\t');
    int width = QFontMetrics(uiFont(kBodyPx)).size(Qt::TextShowMnemonic, parts.first()).width() + scaled(52);
    if (parts.size() > 1) width += QFontMetrics(uiFont(kSmallPx)).horizontalAdvance(parts.last()) + scaled(24);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) width += scaled(20);
    return {width, scaled(metric::kTreeRow)};
}

QRect sliderRect(const QStyleOptionSlider& option) {
    const bool vertical = option.orientation == Qt::Vertical;
    const int length = vertical ? option.rect.height() : option.rect.width();
    const qint64 range = qint64{option.maximum} - option.minimum;
    const qint64 whole = range + option.pageStep;
    const int least = qMin(length, scaled(28));
    const int handle =
        range > 0 ? qBound(least, int(qint64{length} * option.pageStep / qMax<qint64>(1, whole)), length) : length;
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    return vertical ? QRect(option.rect.x(), option.rect.y() + start, option.rect.width(), handle)
                    : QRect(option.rect.x() + start, option.rect.y(), handle, option.rect.height());
}

// The groove before or behind the handle, where a click goes a page.
QRect pageRect(const QStyleOptionSlider& option, bool before) {
    const QRect slider = sliderRect(option);
    const bool vertical = option.orientation == Qt::Vertical;
    if (before) return {option.rect.topLeft(), vertical ? slider.topRight() : slider.bottomLeft()};
    return {vertical ? slider.bottomLeft() : slider.topRight(), option.rect.bottomRight()};
}

struct Measure {
    QStyle::PixelMetric metric;
    int px; // at 100 %
};

constexpr std::array<Measure, 24> kMeasures{{{QStyle::PM_ScrollBarExtent, 12},
                                             {QStyle::PM_ScrollBarSliderMin, 28},
                                             {QStyle::PM_IndicatorWidth, 16},
                                             {QStyle::PM_IndicatorHeight, 16},
                                             {QStyle::PM_ExclusiveIndicatorWidth, 16},
                                             {QStyle::PM_ExclusiveIndicatorHeight, 16},
                                             {QStyle::PM_CheckBoxLabelSpacing, 8},
                                             {QStyle::PM_RadioButtonLabelSpacing, 8},
                                             {QStyle::PM_SmallIconSize, metric::kIconBar},
                                             {QStyle::PM_ButtonIconSize, metric::kIconBar},
                                             {QStyle::PM_ToolBarIconSize, metric::kIconBar},
                                             {QStyle::PM_ListViewIconSize, metric::kIconBar},
                                             {QStyle::PM_SplitterWidth, metric::kLine},
                                             {QStyle::PM_MenuVMargin, 4},
                                             {QStyle::PM_MenuHMargin, 1},
                                             {QStyle::PM_MenuPanelWidth, 1},
                                             {QStyle::PM_MenuBarPanelWidth, 0},
                                             {QStyle::PM_MenuBarItemSpacing, 0},
                                             {QStyle::PM_ToolTipLabelFrameWidth, 8},
                                             {QStyle::PM_ButtonShiftHorizontal, 0},
                                             {QStyle::PM_ButtonShiftVertical, 0},
                                             {QStyle::PM_TreeViewIndentation, 16},
                                             {QStyle::PM_LayoutHorizontalSpacing, metric::kGap},
                                             {QStyle::PM_LayoutVerticalSpacing, metric::kGap}}};

void drawMenuPanel(QPainter& painter, const QRect& rect) {
    // The soft edge of a corner that is cut off would blend with black.
    if (!composites()) painter.fillRect(rect, color(Token::LineCtl));
    controls::drawPopup(painter, rect, metric::kRadiusMenu);
}

void drawLineEditPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    // The edits inside spin and combo boxes are painted by their box.
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame && frame->lineWidth > 0) controls::drawField(painter, option, widget);
}

} // namespace

ProxyStyle::ProxyStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return controls::drawButtonPanel(*painter, *option, widget);
    case PE_PanelButtonTool:
        return controls::drawToolPanel(*painter, *option, widget);
    case PE_PanelLineEdit:
        return drawLineEditPanel(*painter, *option, widget);
    case PE_Frame:
        // The edits of many lines are fields like any other.
        if (qobject_cast<const QPlainTextEdit*>(widget)) return controls::drawField(*painter, *option, widget);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return controls::drawCheck(*painter, *option);
    case PE_IndicatorRadioButton:
        return controls::drawRadio(*painter, *option);
    case PE_IndicatorBranch:
        return drawBranch(*painter, *option);
    case PE_PanelMenu:
        return drawMenuPanel(*painter, option->rect);
    case PE_PanelTipLabel:
        return controls::drawPopup(*painter, option->rect, metric::kRadiusControl);
    case PE_FrameFocusRect:
        // The buttons of icons have no panel while nobody points at them; the rest have their ring in it.
        if (qobject_cast<const QToolButton*>(widget)) controls::drawToolFocus(*painter, *option, widget->rect());
        return;
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_FrameDefaultButton:
        return;
    default:
        break;
    }
    if (const Icon icon = arrowOf(element); icon != Icon::None) return drawArrow(*painter, *option, icon);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProxyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return controls::drawButtonLabel(*painter, *button, widget);
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return controls::drawMenuItem(*painter, *item);
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawMenuBarItem(*painter, *item);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        drawMenuBarGround(*painter, option->rect);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, color(Token::Line));
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return controls::drawProgress(*painter, *bar);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return controls::drawCombo(*painter, *combo, widget);
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return controls::drawScrollBar(*painter, *bar);
    }
    if (control == CC_SpinBox) {
        controls::drawField(*painter, *option, widget);
        for (const auto& [part, element] :
             {std::pair{SC_SpinBoxUp, PE_IndicatorSpinUp}, std::pair{SC_SpinBoxDown, PE_IndicatorSpinDown}}) {
            QStyleOption arrow = static_cast<const QStyleOption&>(*option);
            arrow.rect = proxy()->subControlRect(control, option, part, widget);
            proxy()->drawPrimitive(element, &arrow, painter, widget);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && part == SC_ScrollBarSlider) return sliderRect(*bar);
        if (part == SC_ScrollBarGroove) return option->rect;
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) return {};
        if (bar && (part == SC_ScrollBarSubPage || part == SC_ScrollBarAddPage))
            return pageRect(*bar, part == SC_ScrollBarSubPage);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(scaled(8), 2, -scaled(24), -2));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        // Edits without a frame stand inside something that has paddings of its own.
        const int pad = frame && frame->lineWidth > 0 ? scaled(6) : 0;
        return option->rect.adjusted(pad, 0, -pad, 0);
    }
    if (element == SE_PushButtonContents) return option->rect.adjusted(scaled(4), 0, -scaled(4), 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(*button, widget);
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) return menuItemSize(*item);
        break;
    case CT_ToolButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {qMax(base.width(), scaled(metric::kControlBar)), scaled(metric::kControlBar)};
    }
    case CT_MenuBarItem:
        return {size.width() + scaled(20), scaled(metric::kMenuBar)};
    case CT_ComboBox:
        return {size.width() + scaled(32), fieldHeight(widget)};
    case CT_LineEdit:
    case CT_SpinBox:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), fieldHeight(widget)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const auto found = std::ranges::find(kMeasures, metric, &Measure::metric);
    return found == kMeasures.end() ? QProxyStyle::pixelMetric(metric, option, widget) : scaled(found->px);
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    switch (hint) {
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Menu_Mask: {
        // Round corners want a ground that shows through; without one they are cut off.
        auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(data);
        if (mask == nullptr || option == nullptr || composites()) return 0;
        mask->region = roundShape(option->rect, scaled(metric::kRadiusMenu));
        return 1;
    }
    case SH_ToolTip_Mask:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void ProxyStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Round corners need a ground that shows through.
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget)) edit->viewport()->setAutoFillBackground(false);
    if (qobject_cast<QMenu*>(widget)) widget->setAttribute(Qt::WA_TranslucentBackground);
    EnterKey::watch(*widget);
}

} // namespace odradek::style
