// SPDX-License-Identifier: GPL-3.0-or-later
// Names and bytes of others are shown as what they are: never as markup, never with marks that hide or turn text.
#include "records/batch_builder.h"
#include "tests/session/live_cluster.h"
#include "tests/window/ExplorerTest.h"
#include "ui/dialogs/Dialog.h"
#include "ui/models/Format.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/MessageDetail.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

namespace odradek::testing {
namespace {

const std::string kMarkup = "<img src=\"file:///dev/zero\"><b>bold</b>";
// A mark that turns the direction of text, ESC, NUL, BEL, a line end.
const std::string kMarks = std::string("ab\xe2\x80\xae"
                                       "dc\x1b[31m") +
                           '\0' + "\x07\n";

bool turnsOrHides(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c == QChar(0x202e) || c == QChar(0x202d);
    });
}

/// Whether the foreign markup stands in a tip unescaped.
bool hasMarkup(const QString& tip) {
    return tip.contains(QStringLiteral("<img")) || tip.contains(QStringLiteral("<b>"));
}

/// Every label, button, tab and tip of a window.
void expectLiteral(const QWidget& window) {
    for (const auto* label : window.findChildren<QLabel*>()) {
        EXPECT_TRUE(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()))
            << label->text().toStdString();
        EXPECT_FALSE(turnsOrHides(label->text())) << label->text().toStdString();
    }
    for (const auto* button : window.findChildren<QAbstractButton*>())
        EXPECT_FALSE(turnsOrHides(button->text())) << button->text().toStdString();
    for (const auto* bar : window.findChildren<QTabBar*>()) {
        for (int i = 0; i < bar->count(); ++i) {
            EXPECT_FALSE(turnsOrHides(bar->tabText(i))) << bar->tabText(i).toStdString();
            EXPECT_FALSE(hasMarkup(bar->tabToolTip(i))) << bar->tabToolTip(i).toStdString();
        }
    }
    for (const auto* widget : window.findChildren<QWidget*>())
        EXPECT_FALSE(turnsOrHides(widget->toolTip()) || hasMarkup(widget->toolTip()))
            << widget->toolTip().toStdString();
}

void expectLiteral(const models::TableSource& source) {
    for (qint64 row = 0; row < source.rowCount(); ++row) {
        for (int column = 0; column < int(source.columns().size()); ++column) {
            const QString text = models::cellText(source.cell(row, column));
            EXPECT_EQ(text, models::format::visible(text)) << column << ": " << text.toStdString();
        }
    }
}

class Hostile : public ExplorerTest {
protected:
    /// A topic whose two records carry markup and marks wherever bytes may stand.
    void produce() {
        cluster_.on_engine([this] {
            records::BatchBuilder builder{records::BatchOptions{}};
            for (const std::string& text : {kMarkup, kMarks}) {
                const std::vector<records::RecordHeader> headers{
                    records::RecordHeader{base::as_bytes(text), base::as_bytes(text)}};
                records::NewRecord record;
                record.timestamp = 1'000'000;
                record.key = base::as_bytes(text);
                record.value = base::as_bytes(text);
                record.headers = headers;
                EXPECT_TRUE(builder.append(record));
            }
            EXPECT_TRUE(cluster_.cluster().produce({"plain", 0}, builder.finish().value()));
        });
    }

    QString connectTo() {
        const auto id =
            QString::fromStdString(explorer().hub().addUnsaved(QString::fromStdString(cluster_.bootstrap())));
        window().connectTo(id);
        awaitTopics();
        return id;
    }

    LiveCluster cluster_{"plain:1", LiveCluster::Over::Tcp};
};

} // namespace

// catalogue B12
// catalogue B13
TEST_F(Hostile, KeysValuesAndHeadersStayLiteral) {
    produce();
    start();
    window().openPage(connectTo(), QStringLiteral("messages:plain"));
    awaitLoad();
    auto* table = messages()->table();
    ASSERT_EQ(table->rowCount(), 2);
    expectLiteral(*table->source());
    auto* detail = messages()->findChild<views::MessageDetail*>();
    for (qint64 row = 0; row < 2; ++row) {
        table->setCurrentRow(row);
        expectLiteral(window());
        for (auto* part : detail->findChildren<widgets::TableView*>())
            expectLiteral(*part->source());
    }
    const auto shown = models::cellText(table->source()->cell(0, 4));
    EXPECT_EQ(shown.toStdString(), kMarkup) << "literally, not cleaned away";
    EXPECT_EQ(table->source()->copyText(0, 5).toStdString(), kMarkup) << "a copy has the bytes";
}

// A cluster may call a topic what it likes; a saved tab may hold anything.
// catalogue B12
// catalogue B13
TEST_F(Hostile, TopicNamesAndErrorsAboutThemStayLiteral) {
    start();
    const QString id = connectTo();
    for (const std::string& name : {kMarkup, kMarks}) {
        window().openPage(id, QStringLiteral("messages:") + QString::fromStdString(name));
        ASSERT_NE(messages(), nullptr);
        auto* banner = messages()->findChild<widgets::Banner*>();
        ASSERT_TRUE(waitUntil([&] { return banner->isVisible(); })) << "there is no such topic";
        expectLiteral(window());
    }
}

// catalogue B12
// catalogue B13
TEST_F(Hostile, NamesOfConnectionsStayLiteral) {
    start();
    for (const std::string& name : {kMarkup, kMarks}) {
        profiles::Profile profile;
        profile.name = name;
        profile.bootstrap = "one:9092";
        const auto saved = explorer().hub().save(profile);
        ASSERT_TRUE(saved);
        window().showConnections(QString::fromStdString(*saved));
        expectLiteral(window());
        click(button(*connections(), QStringLiteral("Delete…")));
        auto* question = window().findChild<dialogs::Dialog*>();
        ASSERT_NE(question, nullptr);
        expectLiteral(*question);
        click(question->cancelButton());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace odradek::testing
