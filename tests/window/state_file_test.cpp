// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StateFile.h"

#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace odradek::window {
namespace {

class StateFileTest : public ::testing::Test {
protected:
    QString path() const { return folder_.filePath(QStringLiteral("deep/window.json")); }

    void write(const QByteArray& bytes) const {
        QDir().mkpath(folder_.filePath(QStringLiteral("deep")));
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray read(const QString& name) const {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder_;
};

} // namespace

TEST_F(StateFileTest, KeepsWhatWasSet) {
    {
        StateFile file(path());
        EXPECT_FALSE(file.problem());
        file.setValue(QStringLiteral("a"), 7);
    }
    const StateFile again(path());
    EXPECT_EQ(again.value(QStringLiteral("a")).toInt(), 7);
    EXPECT_TRUE(again.value(QStringLiteral("b")).isUndefined());
}

TEST_F(StateFileTest, WritesNothingWhereNothingDiffers) {
    {
        StateFile file(path());
        EXPECT_TRUE(file.flush());
    }
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(StateFileTest, KeepsABrokenFileAside) {
    write("{\"a\": 7");
    StateFile file(path());
    ASSERT_TRUE(file.problem());
    EXPECT_TRUE(file.problem()->contains(path()));
    file.setValue(QStringLiteral("a"), 8);
    EXPECT_TRUE(file.flush());
    EXPECT_EQ(read(path() + QStringLiteral(".broken")), "{\"a\": 7");
    // A second broken one does not take the place of the first.
    write("nonsense");
    const StateFile second(path());
    EXPECT_EQ(read(path() + QStringLiteral(".broken")), "{\"a\": 7");
    EXPECT_EQ(read(path() + QStringLiteral(".broken-2")), "nonsense");
}

TEST_F(StateFileTest, NamesValuesThatCannotBe) {
    write("{\"a\": 7, \"b\": \"x\"}");
    StateFile file(path());
    QSignalSpy said(&file, &StateFile::problemChanged);
    file.dropValues({});
    EXPECT_FALSE(file.problem());
    file.dropValues({QStringLiteral("b")});
    ASSERT_TRUE(file.problem());
    EXPECT_TRUE(file.problem()->contains(QStringLiteral("(b)")));
    EXPECT_EQ(said.count(), 1);
    EXPECT_EQ(read(path() + QStringLiteral(".broken")), "{\"a\": 7, \"b\": \"x\"}");
    EXPECT_TRUE(file.value(QStringLiteral("b")).isUndefined());
    EXPECT_TRUE(file.flush());
    const StateFile again(path());
    EXPECT_EQ(again.value(QStringLiteral("a")).toInt(), 7);
    EXPECT_TRUE(again.value(QStringLiteral("b")).isUndefined());
    EXPECT_FALSE(again.problem());
}

TEST_F(StateFileTest, LeavesANewerFormatAlone) {
    const QByteArray newer = "{\"version\": 99, \"a\": 7}";
    write(newer);
    StateFile file(path());
    ASSERT_TRUE(file.problem());
    file.setValue(QStringLiteral("a"), 8);
    EXPECT_FALSE(file.flush());
    EXPECT_EQ(read(path()), newer);
    EXPECT_FALSE(QFile::exists(path() + QStringLiteral(".broken")));
}

TEST_F(StateFileTest, NamesAFolderThatCannotBeWritten) {
    // A file stands where the folder should be: that stops the super-user too.
    QFile blocker(folder_.filePath(QStringLiteral("deep")));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    StateFile file(path());
    file.setValue(QStringLiteral("a"), 8);
    EXPECT_FALSE(file.flush());
    ASSERT_TRUE(file.problem());
    EXPECT_TRUE(file.problem()->contains(path()));
}

TEST_F(StateFileTest, AFullDiskLeavesTheOldFileWhole) {
    const QByteArray before = "{\"version\": 1, \"a\": 7}";
    write(before);
    StateFile file(path());
    file.setValue(QStringLiteral("a"), 8);
    {
        const testing::SmallDisk disk;
        EXPECT_FALSE(file.flush());
    }
    ASSERT_TRUE(file.problem());
    EXPECT_EQ(read(path()), before);
    // There is room again: what was set is written.
    EXPECT_TRUE(file.flush());
    EXPECT_FALSE(file.problem());
    EXPECT_EQ(StateFile(path()).value(QStringLiteral("a")).toInt(), 8);
}

} // namespace odradek::window
