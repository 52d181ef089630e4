// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/FitTest.h"

#include "tests/window/FitWalk.h"
#include "ui/dialogs/Dialog.h"
#include "ui/views/MessagesPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>

namespace odradek::testing {

FitTest::~FitTest() {
    if (explorer_) {
        setScale(100);
        speak({});
    }
    end();
}

void FitTest::speak(const QString& language) {
    views::Preferences preferences = explorer().settings().preferences();
    preferences.language = language;
    explorer().settings().set(preferences);
    QCoreApplication::processEvents();
}

void FitTest::setScale(int percent) {
    views::Preferences preferences = explorer().settings().preferences();
    preferences.scale = percent;
    explorer().settings().set(preferences);
    QCoreApplication::processEvents();
}

void FitTest::startAbroad(const char* language) {
    start(true);
    speak(QLatin1StringView(language));
    window().openPage(demo(), QStringLiteral("topics"));
    awaitTopics();
}

void FitTest::expectAt(const QSize& size, const char* what) {
    window().resize(size);
    SCOPED_TRACE(size.width());
    expectFits(window(), what);
    EXPECT_EQ(window().size(), size);
    expectAllColumns();
    for (const auto* room : window().findChildren<QScrollArea*>(QStringLiteral("room"))) {
        if (room->isVisible())
            EXPECT_EQ(room->horizontalScrollBar()->maximum(), 0) << wants(*room->widget()).toStdString();
    }
}

void FitTest::expectAllColumns() {
    for (const auto* table : window().findChildren<widgets::TableView*>()) {
        if (!table->isVisible()) continue;
        QStringList columns;
        for (const int column : table->columnLayout().shown())
            columns.append(QStringLiteral("%1 %2")
                               .arg(table->columnLayout().columns()[std::size_t(column)].id)
                               .arg(table->columnLayout().width(column)));
        EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0)
            << table->accessibleName().toStdString() << ": " << columns.join(u", ").toStdString();
    }
}

void FitTest::expectBoth(const char* what) {
    for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
        expectAt(size, what);
        expectUnscrolled();
    }
}

void FitTest::expectUnscrolled() {
    for (const auto* room : window().findChildren<QScrollArea*>(QStringLiteral("room"))) {
        if (room->isVisible())
            EXPECT_EQ(room->verticalScrollBar()->maximum(), 0) << wants(*room->widget()).toStdString();
    }
}

QString FitTest::wants(const QWidget& widget) {
    QStringList words;
    for (const auto* part : widget.findChildren<QWidget*>()) {
        const QSize least = part->minimumSizeHint();
        // Hidden pages of a stack want their room, too.
        if (least.width() > 500 || least.height() > 300)
            words.append(QStringLiteral("%1%2 %3x%4")
                             .arg(QLatin1StringView(part->isVisible() ? "" : "hidden "),
                                  QLatin1StringView(part->metaObject()->className()))
                             .arg(least.width())
                             .arg(least.height()));
    }
    return words.join(QStringLiteral(", "));
}

QList<const char*> FitTest::pages() {
    return {"overview",        "brokers",           "topics",
            "groups",          "partitions",        "broker:1",
            "group:analytics", "topic:shop.orders", "configuration:shop.orders"};
}

void FitTest::visitAll() {
    eachPage([](const char*) {});
}

void FitTest::eachPage(const std::function<void(const char*)>& look) {
    for (const char* page : pages()) {
        show(page);
        look(page);
    }
    openMessages(QStringLiteral("shop.orders"));
    look("messages");
    messages()->table()->setCurrentRow(messages()->table()->rowCount() - 1);
    look("a message");
    window().showSettings();
    look("settings");
    window().showConnections();
    look("connections");
    window().showActivity();
    look("activity");
}

void FitTest::show(const char* page) {
    window().openPage(demo(), QLatin1StringView(page));
    EXPECT_TRUE(waitUntil([this] {
        for (const auto* table : window().tabs().currentPage()->findChildren<widgets::TableView*>())
            if (table->isVisible() && table->rowCount() > 0) return true;
        return false;
    })) << page;
}

QDialog* FitTest::openDialog(const char* action) {
    window().actions().refresh();
    window().actions().find(QLatin1StringView(action))->trigger();
    return awaitDialog();
}

QDialog* FitTest::awaitDialog() {
    QDialog* dialog = nullptr;
    (void)waitUntil([&] {
        for (auto* one : window().findChildren<QDialog*>())
            if (one->isVisible()) dialog = one;
        const auto* kit = qobject_cast<dialogs::Dialog*>(dialog);
        return dialog != nullptr && (kit == nullptr || !kit->isBusy());
    });
    return dialog;
}

void FitTest::expectDialog(QDialog& dialog, const char* what) {
    expectFits(dialog, what);
    EXPECT_LE(dialog.width(), window().width()) << what;
    EXPECT_LE(dialog.height(), window().height()) << what;
}

} // namespace odradek::testing
