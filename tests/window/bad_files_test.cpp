// SPDX-License-Identifier: GPL-3.0-or-later
// The files that the window keeps (settings, connections, state, activity), when they are broken, from a newer version,
// in a place that cannot be written, or on a full disk: said by name, never written over, and the program starts.
#include "tests/support/small_disk.h"
#include "tests/window/ExplorerTest.h"
#include "ui/style/Theme.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TableView.h"

#include <QFile>

namespace odradek::testing {
namespace {

const QByteArray kNewer = R"({"version": 99, "profiles": {"all": "different"}, "tabs": 7})";

profiles::Profile connectionTo(const char* bootstrap) {
    profiles::Profile profile;
    profile.name = profile.bootstrap = bootstrap;
    return profile;
}

/// What the banners in sight say, all of it.
QString saidIn(const QWidget& window) {
    QString all;
    for (const auto* banner : window.findChildren<widgets::Banner*>())
        if (banner->isVisible()) all += banner->what() % u' ' % banner->why() % u'\n';
    return all;
}

/// Which of them, and where it lies.
struct Kept {
    const char* name;
    bool state; // below $XDG_STATE_HOME
};

class BadFiles : public ExplorerTest, public ::testing::WithParamInterface<Kept> {
protected:
    QString path() const {
        const QString name = QLatin1StringView(GetParam().name);
        return GetParam().state ? stateFile(name) : configFile(name);
    }
    void write(const QByteArray& bytes) const {
        QDir().mkpath(QFileInfo(path()).path());
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString& suffix = {}) const {
        QFile file(path() + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString said() { return saidIn(window()); }
    /// Something that each of the files would keep.
    void changeEverything() {
        window().actions().find(QStringLiteral("theme.dark"))->trigger();
        saved_ = explorer().hub().save(connectionTo("one:9092")).has_value();
        window().openPage(demo(), QStringLiteral("messages:shop.orders"));
    }
    /// The demo opens and shows its topics, whatever the files are.
    void expectItWorks() {
        window().connectTo(demo());
        window().openPage(demo(), QStringLiteral("topics"));
        awaitTopics();
        EXPECT_GT(topics()->table()->rowCount(), 3);
    }
    ~BadFiles() override {
        end();
        style::Theme::instance().setChoice(style::ThemeChoice::System);
    }

    bool saved_ = false;
};

/// A key of the window's state.
class StateOfWrongType : public ExplorerTest, public ::testing::WithParamInterface<const char*> {};

} // namespace

TEST_P(BadFiles, ABrokenOneIsKeptAsideAndNamed) {
    write("{\"version\": 1, ");
    start();
    EXPECT_TRUE(said().contains(path())) << said().toStdString();
    expectItWorks();
    changeEverything();
    end();
    EXPECT_EQ(read(QStringLiteral(".broken")), "{\"version\": 1, ");
    EXPECT_NE(read(), "{\"version\": 1, ") << "it is written anew";
}

TEST_P(BadFiles, ValuesThatCannotBeAreNamedAndKeptAside) {
    const QByteArray wrong = R"({"version": 1, "theme": 5, "zone": "Mars/Base", "language": "xx", "geometry": 5,
        "tabs": {"tabs": [{"kind": 5}, null]}, "entries": "none", "profiles": 7})";
    write(wrong);
    start();
    EXPECT_TRUE(said().contains(path())) << said().toStdString();
    expectItWorks();
    changeEverything();
    end();
    EXPECT_EQ(read(QStringLiteral(".broken")), wrong);
}

// Whoever asks for a page gets that page, and is told all the same.
TEST_P(BadFiles, ABrokenOneIsNamedOverThePageThatWasAskedFor) {
    write("{ broken");
    window::WindowOptions options;
    options.demo = true;
    options.open = {QStringLiteral("brokers")};
    ::testing::internal::CaptureStderr();
    start(options);
    const std::string words = ::testing::internal::GetCapturedStderr();
    EXPECT_NE(cluster(), nullptr);
    EXPECT_TRUE(said().contains(path())) << said().toStdString();
    const bool connections = path().endsWith(QStringLiteral("profiles.json"));
    EXPECT_EQ(words.find(path().toStdString()) != words.npos, connections) << words;
}

// Over the tabs it is said for every page, that of the connections, too.
TEST_P(BadFiles, ABrokenOneIsNamedOnce) {
    write("{ broken");
    window::WindowOptions options;
    options.demo = true;
    ::testing::internal::CaptureStderr();
    start(options);
    (void)::testing::internal::GetCapturedStderr();
    window().showConnections();
    ASSERT_NE(connections(), nullptr);
    EXPECT_EQ(said().count(path()), said().count(path() + QStringLiteral(".broken")) + 1) << said().toStdString();
}

TEST_P(BadFiles, ANewerOneIsLeftAsItIsAndNamed) {
    write(kNewer);
    start();
    EXPECT_TRUE(said().contains(path())) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("newer"))) << said().toStdString();
    expectItWorks();
    changeEverything();
    end();
    EXPECT_EQ(read(), kNewer);
}

// A file stands where the folder should be: that stops the super-user, too.
TEST_P(BadFiles, APlaceThatCannotBeWrittenStopsNothing) {
    QFile blocker(folder_->filePath(GetParam().state ? QStringLiteral("state") : QStringLiteral("config")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    start();
    expectItWorks();
    changeEverything();
    EXPECT_EQ(saved_, GetParam().state);
    window().close();
    EXPECT_TRUE(QFileInfo(blocker.fileName()).isFile());
}

TEST_P(BadFiles, AFullDiskLeavesItWhole) {
    start();
    expectItWorks();
    changeEverything();
    end();
    const QByteArray before = read();
    ASSERT_FALSE(before.isEmpty());
    start();
    {
        const SmallDisk disk;
        window().actions().find(QStringLiteral("theme.light"))->trigger();
        EXPECT_FALSE(explorer().hub().save(connectionTo("two:9092")));
        window().showSettings();
        end();
    }
    EXPECT_EQ(read(), before);
}

TEST_P(StateOfWrongType, IsNamedAndKeptAside) {
    const QString path = stateFile(QStringLiteral("window.json"));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(R"({"version": 1, ")") + GetParam() + R"(": 5})");
    file.close();
    start();
    EXPECT_TRUE(saidIn(window()).contains(path)) << saidIn(window()).toStdString();
    end();
    EXPECT_TRUE(QFile::exists(path + QStringLiteral(".broken")));
}

INSTANTIATE_TEST_SUITE_P(Keys, StateOfWrongType,
                         ::testing::Values("side", "geometry", "splitter", "recent", "recentGroups", "filters",
                                           "palette", "pins", "tabs"),
                         [](const auto& key) { return std::string(key.param); });
INSTANTIATE_TEST_SUITE_P(Each, BadFiles,
                         ::testing::Values(Kept{"settings.json", false}, Kept{"profiles.json", false},
                                           Kept{"window.json", true}, Kept{"activity.json", true}),
                         [](const auto& kept) {
                             return QString::fromLatin1(kept.param.name).section(u'.', 0, 0).toStdString();
                         });

} // namespace odradek::testing
