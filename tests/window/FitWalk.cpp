// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/FitWalk.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableHeader.h"
#include "ui/widgets/TableView.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace odradek::testing {
namespace {

QString nameOf(const QWidget& widget, const QString& words) {
    return QLatin1StringView(widget.metaObject()->className()) % QStringLiteral(" “") % words % u'”';
}

bool canScroll(const QAbstractScrollArea& area) {
    return area.horizontalScrollBar()->maximum() > 0 || area.verticalScrollBar()->maximum() > 0;
}

/// Whether it can be brought into sight.
bool isInScrollArea(const QWidget& widget) {
    for (const QWidget* at = widget.parentWidget(); at != nullptr && !at->isWindow(); at = at->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(at); area != nullptr && canScroll(*area))
            return true;
    return false;
}

/// Whether what holds a control cuts a part of it off.
bool isCutOff(const QWidget& widget) {
    if (isInScrollArea(widget)) return false;
    return widget.visibleRegion().boundingRect() != widget.rect();
}

/// One that gives way on purpose takes any width; its tip has the words.
bool givesWay(const QLabel& label) {
    return label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

QString labelFault(const QLabel& label) {
    const QString text = label.text();
    if (text.isEmpty() || givesWay(label)) return {};
    const QRect room = label.contentsRect();
    if (label.wordWrap()) {
        const int wanted = label.heightForWidth(label.width());
        return wanted > label.height() ? QStringLiteral("is %1 high, its words %2").arg(label.height()).arg(wanted)
                                       : QString();
    }
    const int wanted = label.minimumSizeHint().width();
    return wanted > label.width() ? QStringLiteral("has %1 px for words of %2").arg(room.width()).arg(wanted)
                                  : QString();
}

/// A button may give so much of its padding away before its words are cut.
constexpr int kPadding = 8;

QString buttonFault(const QAbstractButton& button) {
    if (button.text().isEmpty() && qobject_cast<const widgets::Picker*>(&button) == nullptr) return {};
    const int wanted = button.sizeHint().width() - style::scaled(kPadding);
    return wanted > button.width() ? QStringLiteral("is %1 px wide and wants %2").arg(button.width()).arg(wanted)
                                   : QString();
}

/// What shows data as it is (a table, bytes, a text that is not wrapped) may be wider than its room; words that are
/// wrapped end in a blank there.
bool mayScrollSideways(const QAbstractScrollArea& area) {
    for (const QMetaObject* type = area.metaObject(); type != nullptr; type = type->superClass()) {
        const QLatin1StringView name(type->className());
        for (const char* data : {"TableView", "HexView", "PlainTextView", "JsonTree", "LineView", "WholeText"})
            if (name.endsWith(QLatin1StringView(data))) return true;
    }
    return false;
}

QString areaFault(const QAbstractScrollArea& area) {
    const int beyond = area.horizontalScrollBar()->maximum();
    if (beyond == 0 || mayScrollSideways(area)) return {};
    return QStringLiteral("goes on for %1 px sideways").arg(beyond);
}

QString tabsFault(const QTabBar& tabs) {
    // The window's own have a list of those that do not fit.
    if (!tabs.usesScrollButtons()) return {};
    int wanted = 0;
    for (int i = 0; i < tabs.count(); ++i)
        if (tabs.isTabVisible(i)) wanted += tabs.tabRect(i).width();
    return wanted > tabs.width() ? QStringLiteral("are %1 px wide and want %2").arg(tabs.width()).arg(wanted)
                                 : QString();
}

void lookAtHeads(const widgets::TableView& table, QStringList& faults) {
    const QFontMetrics metrics(style::uiFont(style::kHeadPx, QFont::Medium));
    const auto& layout = table.columnLayout();
    for (const int column : layout.shown()) {
        const models::Column& head = layout.columns()[std::size_t(column)];
        const int room = layout.width(column) - style::scaled(2 * style::metric::kPadCell + head.trail);
        if (metrics.horizontalAdvance(head.title) > room)
            faults.append(nameOf(table, head.title) % QStringLiteral(" is the head of a column that is too narrow"));
    }
}

/// The letter behind a single &, or nothing.
QChar letterOf(const QString& text) {
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2))
        if (text[at + 1] != u'&') return text[at + 1].toLower();
    return {};
}

void lookAtLetters(const QList<QAction*>& actions, const QString& where, QStringList& faults) {
    QHash<QChar, QString> taken;
    for (const QAction* action : actions) {
        if (action->isSeparator()) continue;
        if (action->menu() != nullptr) lookAtLetters(action->menu()->actions(), action->text(), faults);
        const QChar letter = letterOf(action->text());
        if (letter.isNull()) continue;
        if (taken.contains(letter))
            faults.append(
                QStringLiteral("%1: “%2” and “%3” share a letter").arg(where, taken.value(letter), action->text()));
        taken.insert(letter, action->text());
    }
}

} // namespace

QStringList fitFaults(QWidget& window) {
    QStringList faults;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window) continue;
        QString words;
        QString fault;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            words = label->text();
            fault = labelFault(*label);
            if (fault.isEmpty() && !words.isEmpty() && isCutOff(*label)) fault = QStringLiteral("is cut off");
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            words = button->text().isEmpty() ? button->accessibleName() : button->text();
            fault = buttonFault(*button);
            if (fault.isEmpty() && isCutOff(*button)) fault = QStringLiteral("is cut off");
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            words = tabs->tabText(0);
            fault = tabsFault(*tabs);
        } else if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget)) {
            words = area->objectName();
            fault = areaFault(*area);
            if (const auto* table = qobject_cast<const widgets::TableView*>(area)) lookAtHeads(*table, faults);
        }
        if (!fault.isEmpty()) faults.append(nameOf(*widget, words) % u' ' % fault);
    }
    return faults;
}

QStringList letterFaults(QWidget& window) {
    QStringList faults;
    for (const auto* bar : window.findChildren<QMenuBar*>())
        lookAtLetters(bar->actions(), QStringLiteral("the bar"), faults);
    return faults;
}

void expectFits(QWidget& window, const char* what) {
    // What grows tells the one around it, which tells the next one: as many rounds as they lie in each other.
    constexpr int kDeep = 12;
    for (int round = 0; round < kDeep; ++round)
        QCoreApplication::processEvents();
    for (const QString& fault : fitFaults(window))
        ADD_FAILURE() << what << ": " << fault.toStdString();
}

} // namespace odradek::testing
