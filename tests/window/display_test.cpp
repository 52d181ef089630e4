// SPDX-License-Identifier: GPL-3.0-or-later
// Without a display, or with one that has gone, a start ends with one sentence.
#include "app/window/Display.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <map>
#include <sys/socket.h>
#include <unistd.h>

namespace odradek::testing {
namespace {

class Display : public ::testing::Test {
protected:
    Display() {
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
            if (qEnvironmentVariableIsSet(name)) before_[name] = qgetenv(name);
            qunsetenv(name);
        }
    }
    ~Display() override {
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            qunsetenv(name);
        for (const auto& [name, value] : before_)
            qputenv(name, value);
    }
    static QString problem(const QStringList& arguments = {}) {
        return window::displayProblem(QStringList{QStringLiteral("odradek")} + arguments).value_or(QString());
    }

private:
    std::map<const char*, QByteArray> before_;
};

} // namespace

TEST_F(Display, NoneAtAllIsSaid) {
    EXPECT_TRUE(problem().contains(u"neither DISPLAY nor WAYLAND_DISPLAY is set")) << problem().toStdString();
    EXPECT_TRUE(problem().contains(u"odradek-cli works without one"));
}

TEST_F(Display, WhoeverNamesOneIsBelieved) {
    EXPECT_TRUE(problem({QStringLiteral("-platform"), QStringLiteral("offscreen")}).isEmpty());
    EXPECT_TRUE(problem({QStringLiteral("-display"), QStringLiteral(":7")}).isEmpty());
    qputenv("DISPLAY", "elsewhere.example:0");
    EXPECT_TRUE(problem().isEmpty());
    qunsetenv("DISPLAY");
    for (const char* name : {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        qputenv(name, "offscreen");
        EXPECT_TRUE(problem().isEmpty()) << name;
        qunsetenv(name);
    }
}

TEST_F(Display, OneThatHasGoneIsNamed) {
    for (const char* gone : {":59000", ":59000.0", "unix:59000", "localhost:59000.0", "nonsense", ":x"}) {
        qputenv("DISPLAY", gone);
        EXPECT_TRUE(problem().contains(QLatin1StringView(gone))) << gone;
    }
}

TEST_F(Display, OneThatAnswersIsTaken) {
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* bound = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof(address);
    ASSERT_EQ(::bind(listener, bound, size), 0);
    ASSERT_EQ(::listen(listener, 1), 0);
    ASSERT_EQ(::getsockname(listener, bound, &size), 0);
    qputenv("DISPLAY", "localhost:" + QByteArray::number(ntohs(address.sin_port) - 6000) + ".0");
    EXPECT_TRUE(problem().isEmpty()) << problem().toStdString();
    ::close(listener);
}

} // namespace odradek::testing
