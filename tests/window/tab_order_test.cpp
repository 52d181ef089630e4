// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs of clusters and of none, and the order in which they come back.
#include "tests/window/ExplorerTest.h"

#include "app/window/MainWindow.h"
#include "ui/views/ConnectionsPage.h"

#include <QLineEdit>

namespace odradek::testing {
namespace {

class TabOrder : public ExplorerTest {
protected:
    QStringList names() {
        QStringList names;
        for (const auto& key : window().tabs().keys())
            names.append(key.name.isEmpty() ? key.kind : key.name);
        return names;
    }
};

const QString kOrders = QStringLiteral("shop.orders");

} // namespace

TEST_F(TabOrder, ComesBackAsItWas) {
    start();
    window().showConnections();
    window().connectTo(demo());
    openMessages(kOrders);
    window().showSettings();
    const QStringList order{QStringLiteral("connections"), QStringLiteral("cluster"), kOrders,
                            QStringLiteral("settings")};
    ASSERT_EQ(names(), order);
    end();
    start();
    EXPECT_EQ(names(), order);
    EXPECT_EQ(window().tabs().currentKey().kind, QStringLiteral("settings"));
    window().tabs().goTo(2);
    awaitLoad();
}

TEST_F(TabOrder, PagesOfNoClusterStayWhenAClusterIsAskedFor) {
    start();
    window().showConnections();
    window().showSettings();
    end();
    start(true);
    EXPECT_EQ(names(),
              QStringList({QStringLiteral("connections"), QStringLiteral("settings"), QStringLiteral("cluster")}));
    EXPECT_EQ(window().tabs().currentKey().kind, QStringLiteral("cluster"));
}

} // namespace odradek::testing
