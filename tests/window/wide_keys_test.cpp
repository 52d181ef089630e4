// SPDX-License-Identifier: GPL-3.0-or-later
// Keys are as wide as they are where there is room; what is free belongs to the values.
#include "records/batch_builder.h"
#include "tests/window/LiveExplorerTest.h"
#include "ui/style/Fonts.h"
#include "ui/views/MessageSource.h"
#include "ui/views/MessagesPage.h"
#include "ui/widgets/TableView.h"

#include <QFontMetrics>

namespace odradek::testing {
namespace {

class WideKeys : public LiveExplorerTest {
protected:
    WideKeys() : LiveExplorerTest("keyed:1") {}

    void produce(const std::string& key) {
        live_.on_engine([&] {
            records::BatchBuilder builder{records::BatchOptions{}};
            records::NewRecord record;
            record.timestamp = 1'000'000;
            record.key = base::as_bytes(key);
            record.value = base::as_bytes("{}");
            (void)builder.append(record);
            (void)live_.cluster().produce({"keyed", 0}, builder.finish().value());
        });
    }
    int width(views::MessageSource::ColumnIndex column) { return messages()->table()->columnLayout().width(column); }
    void showAt(const QSize& size) {
        window().resize(size);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_F(WideKeys, AreWholeOnAWideScreenAndNoWider) {
    const std::string uuid = "0e8dfb6c-1c4a-4d69-9f5b-6f1c0f2c9a11";
    connectAs(profiles::EnvironmentKind::Dev);
    produce("k");
    window().openPage(id_, QStringLiteral("messages:keyed"));
    awaitLoad();
    using Source = views::MessageSource;
    showAt({3440, 1440});
    const int narrow = width(Source::Key);
    produce(uuid);
    messages()->refresh();
    awaitLoad();
    ASSERT_TRUE(waitUntil([&] { return messages()->table()->rowCount() == 2 && width(Source::Key) > narrow; }));
    const int letters = QFontMetrics(style::monoFont()).horizontalAdvance(QString::fromStdString(uuid));
    EXPECT_GT(width(Source::Key), letters);
    EXPECT_LT(width(Source::Key), letters + 40);
    EXPECT_GT(width(Source::Value), 4 * width(Source::Key)) << "what is free belongs to the values";
    produce(std::string(4'000, 'k'));
    messages()->refresh();
    awaitLoad();
    ASSERT_TRUE(waitUntil([&] { return messages()->table()->rowCount() == 3; }));
    EXPECT_LT(width(Source::Key), 2 * letters) << "one long key does not take the room of the values";
    showAt({1024, 640});
    EXPECT_GE(width(Source::Value), width(Source::Key) / 2) << "nor in a narrow window";
}

} // namespace odradek::testing
