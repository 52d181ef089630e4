// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers and the Tab key find in the dialogs that change topics.
#include "tests/window/AccessWalk.h"
#include "tests/window/ExplorerTest.h"
#include "ui/dialogs/Dialog.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QApplication>
#include <QDialog>

namespace odradek::testing {
namespace {

class AccessOfDialogs : public ExplorerTest {};

} // namespace

TEST_F(AccessOfDialogs, SayWhatTheyChangeAndGiveTheFocusBack) {
    start(true);
    topics()->table()->setCurrentRow(rowOf(*topics()->table(), QStringLiteral("shop.orders")));
    for (const char* id : {"topic.create", "topic.clone", "topic.grow", "topic.empty", "topic.delete"}) {
        SCOPED_TRACE(id);
        topics()->table()->setFocus();
        QAction* action = window().actions().find(QLatin1StringView(id));
        ASSERT_NE(action, nullptr);
        action->trigger();
        QDialog* dialog = nullptr;
        ASSERT_TRUE(waitUntil([&] {
            for (auto* one : window().findChildren<QDialog*>())
                if (one->isVisible()) dialog = one;
            // While it reads, Cancel is all there is to reach.
            const auto* kit = qobject_cast<dialogs::Dialog*>(dialog);
            return dialog != nullptr && dialog->isActiveWindow() && (kit == nullptr || !kit->isBusy());
        }));
        expectWell(*dialog, id);
        expectTabs(*dialog, id);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        EXPECT_TRUE(topics()->table()->hasFocus()) << "the focus comes back";
    }
}

} // namespace odradek::testing
