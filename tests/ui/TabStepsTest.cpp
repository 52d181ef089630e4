// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TabSteps.h"
#include "tests/ui/support/Main.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace odradek;

namespace {

/// A window as the main window is; its parts are made in another order than they stand.
class Window final : public QWidget {
public:
    Window() {
        auto* right = part(this, {200, 0, 200, 300});
        button(right, "foot", {0, 250, 80, 24});
        button(right, "table", {0, 60, 200, 180});
        // Higher than the row that it stands in, and not in line with it.
        button(right, "end", {150, 2, 40, 30});
        button(right, "start", {0, 6, 40, 20});
        auto* left = part(this, {0, 0, 200, 300});
        button(left, "below", {0, 200, 80, 24});
        button(left, "top", {0, 0, 80, 24});
        show();
        QApplication::setActiveWindow(this);
        if (!QTest::qWaitForWindowActive(this)) qFatal("the window gets no focus");
    }

    static QWidget* part(QWidget* in, const QRect& rect) {
        auto* widget = new QWidget(in);
        widget->setGeometry(rect);
        return widget;
    }

    static QPushButton* button(QWidget* in, const char* name, const QRect& rect) {
        auto* made = new QPushButton(in);
        made->setObjectName(QLatin1StringView(name));
        made->setGeometry(rect);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    }

    QWidget* named(const char* name) { return findChild<QWidget*>(QLatin1StringView(name)); }

protected:
    bool focusNextPrevChild(bool next) override {
        return widgets::stepFocus(*this, next) || QWidget::focusNextPrevChild(next);
    }
};

QString names(const QWidgetList& widgets) {
    QStringList names;
    for (const QWidget* widget : widgets)
        names.append(widget->objectName());
    return names.join(u' ');
}

/// Where Tab, or Shift+Tab, leads round a window from a part of it.
QString round(QWidget* from, Qt::KeyboardModifiers modifiers = {}) {
    from->setFocus();
    QWidgetList reached;
    do {
        reached.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, modifiers);
    } while (QApplication::focusWidget() != from && reached.size() < 20);
    return names(reached);
}

} // namespace

class TabStepsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tabGoesAsOneReads() {
        Window window;
        QCOMPARE(names(widgets::readingOrder(window)), QStringLiteral("top below start end table foot"));
        QCOMPARE(round(window.named("start")), QStringLiteral("start end table foot top below"));
        QCOMPARE(round(window.named("start"), Qt::ShiftModifier), QStringLiteral("start below top foot table end"));
    }

    void aMirroredWindowIsReadFromTheRight() {
        Window window;
        window.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(names(widgets::readingOrder(window)), QStringLiteral("end start table foot top below"));
    }

    void whatIsMadeLaterHasItsPlace() {
        Window window;
        Window::button(window.named("table"), "inside", {0, 0, 40, 20})->show();
        QCOMPARE(names(widgets::readingOrder(window)), QStringLiteral("top below start end table inside foot"));
    }

    void whatHasNoHeightYetHasItsPlace() {
        Window window;
        window.named("table")->setGeometry(0, 60, 200, 0);
        QCOMPARE(names(widgets::readingOrder(window)), QStringLiteral("top below start end table foot"));
    }

    void whatCannotHaveTheFocusIsLeftOut() {
        Window window;
        window.named("below")->setEnabled(false);
        window.named("end")->hide();
        window.named("foot")->setFocusPolicy(Qt::ClickFocus);
        QLineEdit line(window.named("table"));
        window.named("table")->setFocusProxy(&line);
        line.setObjectName(QStringLiteral("line"));
        line.show();
        QCOMPARE(names(widgets::readingOrder(window)), QStringLiteral("top start line"));
        // From where Tab does not lead Qt's own order goes on.
        window.named("foot")->setFocus();
        QVERIFY(!widgets::stepFocus(window, true));
        QVERIFY(window.named("foot")->hasFocus());
    }

    void whatIsScrolledAwayComesIntoSight() {
        Window window;
        auto* area = new QScrollArea(window.named("below")->parentWidget());
        auto* form = new QWidget;
        form->resize(150, 1000);
        Window::button(form, "high", {0, 0, 80, 24});
        QWidget* low = Window::button(form, "low", {0, 970, 80, 24});
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(form);
        area->setGeometry(0, 40, 180, 100);
        area->show();
        window.named("below")->setFocus();
        QTest::keyClick(window.named("below"), Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(low->hasFocus());
        QVERIFY(!low->visibleRegion().isEmpty());
    }
};

ODRADEK_UI_TEST(TabStepsTest)
#include "TabStepsTest.moc"
