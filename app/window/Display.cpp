// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Display.h"

#include <QByteArray>

#include <algorithm>
#include <arpa/inet.h>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace odradek::window {
namespace {

/// TCP ports of X servers begin here: 6000 is display 0.
constexpr int kFirstPort = 6000;
constexpr int kMostDisplays = 65'535 - kFirstPort;

/// Whether somebody listens there.
bool answers(int family, const sockaddr* address, std::size_t size) {
    const int descriptor = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return true; // nobody can tell
    const bool connected = ::connect(descriptor, address, static_cast<socklen_t>(size)) == 0;
    ::close(descriptor);
    return connected;
}

/// The socket of a display of this machine: a file, or (`abstract`) a name without one, as Linux has them.
bool answersOnSocket(const QByteArray& path, bool abstract) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::size_t begin = abstract ? 1 : 0;
    const auto length = static_cast<std::size_t>(path.size());
    if (begin + length >= sizeof(address.sun_path)) return true;
    std::memcpy(address.sun_path + begin, path.constData(), length);
    const std::size_t size = offsetof(sockaddr_un, sun_path) + begin + length + (abstract ? 0 : 1);
    return answers(AF_UNIX, reinterpret_cast<const sockaddr*>(&address), size);
}

bool answersOnPort(int display) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(kFirstPort + display));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return answers(AF_INET, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
}

/// Whether an X display such as ":0" or "localhost:10.0" can be there.
bool mayOpen(const QString& display) {
    const qsizetype colon = display.lastIndexOf(u':');
    const QString host = display.left(std::max<qsizetype>(colon, 0));
    bool isNumber = false;
    const int number = display.mid(colon + 1).section(u'.', 0, 0).toInt(&isNumber);
    if (colon < 0 || !isNumber || number < 0 || number > kMostDisplays) return false;
    if (host == u"localhost" || host == u"127.0.0.1") return answersOnPort(number);
    if (!host.isEmpty() && host != u"unix") return true;
    const QByteArray path = "/tmp/.X11-unix/X" + QByteArray::number(number);
    return answersOnSocket(path, true) || answersOnSocket(path, false) || answersOnPort(number);
}

} // namespace

std::optional<QString> displayProblem(const QStringList& arguments) {
    const auto names = [](const QString& argument) {
        const QStringView option = QStringView(argument).sliced(argument.startsWith(u"--") ? 1 : 0);
        return option == u"-platform" || option == u"-display";
    };
    if (std::ranges::any_of(arguments, names) || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") ||
        !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        return std::nullopt;
    }
    const QString display = qEnvironmentVariable("DISPLAY");
    const QString instead = QStringLiteral("so no window can open; odradek-cli works without one");
    if (display.isEmpty()) {
        return QStringLiteral("there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), ") + instead;
    }
    if (mayOpen(display)) return std::nullopt;
    return QStringLiteral("the display \"%1\" that DISPLAY names cannot be reached, ").arg(display) + instead;
}

} // namespace odradek::window
