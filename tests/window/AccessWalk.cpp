// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/AccessWalk.h"

#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/LineView.h"
#include "ui/widgets/TableView.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

namespace odradek::testing {
namespace {

/// Of more children than this only the first and the last few are looked at.
constexpr int kMostChildren = 240;
constexpr int kLastChildren = 4;
/// No page of the help has more links.
constexpr int kMostLinks = 200;

bool hasMarkup(const QString& text) {
    static const QRegularExpression markup(
        QStringLiteral("</?(b|i|p|br|span|qt|html|img|a|div)\\b[^>]*>|&(amp|lt|gt|quot|#\\d+);"));
    return markup.match(text).hasMatch();
}

bool takesTab(const QWidget& widget) {
    if ((widget.focusPolicy() & Qt::TabFocus) == 0 || !widget.isVisible() || !widget.isEnabled()) return false;
    // Of a group of radio buttons Tab reaches the one that is on.
    const auto* radio = qobject_cast<const QRadioButton*>(&widget);
    if (radio != nullptr && !radio->isChecked()) return false;
    return widget.focusProxy() == nullptr;
}

QString nameOf(const QWidget& widget) {
    const QString name = widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
    return QLatin1StringView(widget.metaObject()->className()) % QStringLiteral(" “") % name % u'”';
}

/// Where Tab leads. A text goes through its links first.
QWidget* nextByTab(QWidget& from) {
    const int most = qobject_cast<QTextBrowser*>(&from) != nullptr ? kMostLinks : 1;
    for (int i = 0; i < most && QApplication::focusWidget() == &from; ++i)
        QTest::keyClick(&from, Qt::Key_Tab);
    return QApplication::focusWidget();
}

/// Whether a painted view shows something; its children must tell it then.
bool showsRows(const QWidget& widget) {
    if (const auto* table = qobject_cast<const widgets::TableView*>(&widget)) return table->rowCount() > 0;
    if (const auto* parts = dynamic_cast<const widgets::SpokenParts*>(&widget)) return parts->spokenPartCount() > 0;
    const auto* items = qobject_cast<const QAbstractItemView*>(&widget);
    return items != nullptr && items->model() != nullptr && items->model()->rowCount() > 0;
}

} // namespace

AccessWalk::AccessWalk(QWidget& window) {
    // Without a screen reader Qt's own views do not tell their interfaces that rows have gone: those are made anew.
    const auto views = window.findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(view)));
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window);
    if (root == nullptr)
        blame(nameOf(window), QStringLiteral("has no interface"));
    else
        look(*root, QString());
}

void AccessWalk::blame(const QString& path, const QString& what) {
    faults_.append(path % QStringLiteral(": ") % what);
}

void AccessWalk::look(QAccessibleInterface& one, const QString& path) {
    if (!one.isValid() || one.state().invisible) return;
    ++seen_;
    const auto* widget = qobject_cast<QWidget*>(one.object());
    const QString here = path % u'/' % (widget != nullptr ? nameOf(*widget) : one.text(QAccessible::Name).left(40));
    lookAtWords(one, here);
    if (widget != nullptr) lookAtWidget(one, here);
    lookAtChildren(one, here);
}

void AccessWalk::lookAtWords(QAccessibleInterface& one, const QString& path) {
    const QString name = one.text(QAccessible::Name);
    const QString description = one.text(QAccessible::Description);
    if (hasMarkup(name)) blame(path, QStringLiteral("its name holds markup: ") % name);
    if (hasMarkup(description)) blame(path, QStringLiteral("its description holds markup: ") % description);
    static const QRegularExpression mnemonic(QStringLiteral("&\\w"));
    const bool data = one.role() == QAccessible::Cell || one.role() == QAccessible::ListItem ||
                      one.role() == QAccessible::TreeItem || one.role() == QAccessible::Paragraph;
    if (!data && mnemonic.match(name).hasMatch()) blame(path, QStringLiteral("its name holds a mnemonic: ") % name);
    static const QList<QAccessible::Role> named{
        QAccessible::Cell,          QAccessible::ListItem,    QAccessible::TreeItem,     QAccessible::ColumnHeader,
        QAccessible::PushButton,    QAccessible::CheckBox,    QAccessible::RadioButton,  QAccessible::ComboBox,
        QAccessible::PageTab,       QAccessible::ButtonMenu,  QAccessible::EditableText, QAccessible::Table,
        QAccessible::Tree,          QAccessible::PageTabList, QAccessible::Document,     QAccessible::AlertMessage,
        QAccessible::ButtonDropDown};
    if (named.contains(one.role()) && name.isEmpty())
        blame(path, QStringLiteral("has no name, role %1").arg(int(one.role())));
}

void AccessWalk::lookAtWidget(QAccessibleInterface& one, const QString& path) {
    const auto* widget = qobject_cast<QWidget*>(one.object());
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr) {
        if (one.text(QAccessible::Name).isEmpty()) blame(path, QStringLiteral("takes the focus and has no name"));
        if (one.role() == QAccessible::NoRole || one.role() == QAccessible::Client)
            blame(path, QStringLiteral("takes the focus and has no role"));
    }
    if (showsRows(*widget) && one.childCount() == 0) blame(path, QStringLiteral("shows rows and tells none"));
}

void AccessWalk::lookAtChildren(QAccessibleInterface& one, const QString& path) {
    const int count = one.childCount();
    for (int i = 0; i < count; ++i) {
        if (i == kMostChildren && count > kMostChildren + kLastChildren) i = count - kLastChildren;
        QAccessibleInterface* child = one.child(i);
        if (child == nullptr) {
            blame(path, QStringLiteral("child %1 of %2 is missing").arg(i).arg(count));
            continue;
        }
        if (one.indexOfChild(child) != i && !child->state().invisible)
            blame(path, QStringLiteral("does not know its child %1").arg(i));
        look(*child, path);
    }
}

QStringList focusFaults(QWidget& window) {
    QSet<QWidget*> wanted;
    const auto all = window.findChildren<QWidget*>();
    for (QWidget* widget : all)
        if (widget->window() == &window && takesTab(*widget)) wanted.insert(widget);
    QStringList faults;
    QSet<QWidget*> reached;
    QWidget* const start = QApplication::focusWidget();
    if (start == nullptr) return {QStringLiteral("nothing has the focus")};
    QWidget* at = start;
    for (qsizetype i = 0; i <= 2 * wanted.size() + 4; ++i) {
        reached.insert(at);
        QWidget* next = nextByTab(*at);
        if (next == nullptr || next == at) return {QStringLiteral("Tab leads nowhere from ") % nameOf(*at)};
        if (!next->isVisible()) faults.append(QStringLiteral("hidden, and has the focus: ") % nameOf(*next));
        at = next;
        if (at == start) break;
    }
    // A control that was left may be off meanwhile: the form of connections shows another one.
    if (at != start && takesTab(*start))
        faults.append(QStringLiteral("Tab never comes back to %1, it is at %2").arg(nameOf(*start), nameOf(*at)));
    for (QWidget* widget : std::as_const(wanted))
        if (!reached.contains(widget)) faults.append(QStringLiteral("Tab never reaches ") % nameOf(*widget));
    return faults;
}

void expectWell(QWidget& window, const char* what) {
    QCoreApplication::processEvents();
    const AccessWalk walk(window);
    EXPECT_GE(walk.seen(), 5) << what;
    for (const QString& fault : walk.faults())
        ADD_FAILURE() << what << ": " << fault.toStdString();
}

void expectTabs(QWidget& window, const char* what) {
    for (const QString& fault : focusFaults(window))
        ADD_FAILURE() << what << ": " << fault.toStdString();
}

} // namespace odradek::testing
