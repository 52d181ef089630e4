// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/ExplorerTest.h"

#include "ui/views/ClusterPage.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/views/ValuePopup.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTimer>

namespace odradek::testing {

ExplorerTest::ExplorerTest() : folder_(std::make_unique<QTemporaryDir>()) {
    qputenv("XDG_CONFIG_HOME", folder_->filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_STATE_HOME", folder_->filePath(QStringLiteral("state")).toLocal8Bit());
}

ExplorerTest::~ExplorerTest() {
    end();
    for (const QWidget* widget : QApplication::topLevelWidgets())
        ADD_FAILURE() << "a window is left: " << widget->metaObject()->className();
    for (const QTimer* timer : qApp->findChildren<QTimer*>())
        EXPECT_FALSE(timer->isActive()) << "a timer is left, of " << timer->parent()->metaObject()->className();
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

void ExplorerTest::start(bool demo) {
    window::WindowOptions options;
    options.demo = demo;
    start(options);
    // What was active comes back; a new window shows the topics.
    if (demo && topics() != nullptr) awaitTopics();
}

void ExplorerTest::start(const window::WindowOptions& options) {
    explorer_ = std::make_unique<window::Application>(*qApp, options);
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
}

void ExplorerTest::end() {
    if (!explorer_) return;
    window().close();
    explorer_.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString ExplorerTest::configFile(const QString& name) const {
    return folder_->filePath(QStringLiteral("config/odradek/")) + name;
}

QString ExplorerTest::stateFile(const QString& name) const {
    return folder_->filePath(QStringLiteral("state/odradek/")) + name;
}

QString ExplorerTest::demo() {
    return QString::fromStdString(controllers::ConnectionHub::kDemoId);
}

views::ClusterPage* ExplorerTest::cluster() {
    return qobject_cast<views::ClusterPage*>(window().tabs().currentPage());
}

views::TopicsPage* ExplorerTest::topics() {
    auto* page = cluster();
    return page != nullptr && page->currentName() == u"topics" ? page->topics() : nullptr;
}

views::TopicPage* ExplorerTest::topic() {
    return qobject_cast<views::TopicPage*>(window().tabs().currentPage());
}

views::MessagesPage* ExplorerTest::messages() {
    return topic() != nullptr ? topic()->messages() : nullptr;
}

views::ConnectionsPage* ExplorerTest::connections() {
    return qobject_cast<views::ConnectionsPage*>(window().tabs().currentPage());
}

void ExplorerTest::awaitTopics() {
    ASSERT_NE(topics(), nullptr);
    ASSERT_TRUE(waitUntil([this] { return topics()->table()->rowCount() > 0; }));
}

void ExplorerTest::openMessages(const QString& topic) {
    window().openPage(demo(), QStringLiteral("messages:") + topic);
    awaitLoad();
}

void ExplorerTest::awaitLoad() {
    ASSERT_NE(messages(), nullptr);
    ASSERT_TRUE(waitUntil([this] {
        const auto& session = messages()->session();
        return session.summary().has_value() && session.state() == session::MessagesSession::State::Idle;
    }));
}

QAbstractButton* button(QWidget& parent, const QString& text) {
    const auto find = [&]() -> QAbstractButton* {
        for (auto* one : parent.findChildren<QAbstractButton*>()) {
            if (!one->isVisible()) continue;
            // In a narrow window an icon may stand for the words.
            if (one->text() == text || one->toolTip() == text || one->accessibleName() == text) return one;
        }
        return nullptr;
    };
    if (auto* there = find()) return there;
    // A layout shows what was put into it a moment later, by an event that may be on its way still.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    return find();
}

void click(QWidget* widget) {
    ASSERT_NE(widget, nullptr);
    QTest::mouseClick(widget, Qt::LeftButton);
}

void clickTree(window::MainWindow& window, const QStringList& path, bool twice) {
    auto* tree = window.tree();
    const QModelIndex index = qobject_cast<models::TreeModel*>(tree->model())->find(path);
    ASSERT_TRUE(index.isValid()) << path.join(u'/').toStdString();
    const QPoint at = tree->visualRect(index).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    if (twice) QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
}

void openRow(widgets::TableView& table, qint64 row) {
    ASSERT_GE(row, 0);
    table.reveal(row);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, table.rowRect(row).center());
}

qint64 rowOf(const widgets::TableView& table, const QString& name) {
    for (qint64 row = 0; row < table.rowCount(); ++row) {
        if (table.source()->cell(row, 0).text == name) return row;
    }
    return -1;
}

widgets::Picker* picker(QWidget& page, const QString& caption) {
    for (auto* one : page.findChildren<widgets::Picker*>()) {
        if (one->accessibleName().startsWith(caption)) return one;
    }
    return nullptr;
}

void choose(QWidget& page, const QString& caption, const QString& entry) {
    click(picker(page, caption));
    const QPointer<QMenu> menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr) << caption.toStdString();
    for (QAction* action : menu->actions()) {
        if (action->text() != entry) continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return;
    }
    menu->close();
    ADD_FAILURE() << "no entry " << entry.toStdString();
}

views::ValuePopup* popup() {
    return qobject_cast<views::ValuePopup*>(QApplication::activePopupWidget());
}

QString answer(const QString& text) {
    const QPointer<views::ValuePopup> open = popup();
    if (open == nullptr) return QStringLiteral("no popup is open");
    auto* field = open->findChild<QLineEdit*>();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    if (open == nullptr || !open->isVisible()) return {};
    return open->findChildren<QLabel*>().constLast()->text();
}

bool tabTo(QWidget* widget) {
    constexpr int kMost = 60;
    for (int i = 0; i < kMost && widget != nullptr; ++i) {
        if (QApplication::focusWidget() == widget) return true;
        QWidget* at = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : widget->window();
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return false;
}

} // namespace odradek::testing
