// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's models show of a real cluster, a JSON object a row, for comparison with what other people's clients
// read: the same engine thread, sessions and models as in the window, without a window.
//   shown_rows BOOTSTRAP messages committed|uncommitted TOPIC…
//   shown_rows BOOTSTRAP topics
//   shown_rows BOOTSTRAP partitions TOPIC…
#include "tests/cluster/shown/rows.h"

#include <QGuiApplication>
#include <QStringList>
#include <QTimer>

#include <cstdio>

using namespace odradek;

namespace {

/// How long a command may take (ms): the harness ends it no sooner.
constexpr int kPatience = 100'000;

int refuse(const QString& why) {
    std::fprintf(stderr, "shown_rows: %s\n", qUtf8Printable(why));
    return 1;
}

int show(testing::Shown& shown, const QStringList& words) {
    if (words.first() == u"topics") return shown.topics();
    for (const QString& topic : words.mid(words.first() == u"messages" ? 2 : 1)) {
        const int code =
            words.first() == u"partitions" ? shown.partitions(topic) : shown.messages(topic, words[1] == u"committed");
        if (code != 0) return code;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments().mid(1);
    if (words.size() < 2) return refuse(QStringLiteral("BOOTSTRAP messages|topics|partitions …"));
    QTimer::singleShot(kPatience, [] { std::_Exit(refuse(QStringLiteral("the cluster did not answer in time"))); });
    try {
        testing::Shown shown(words.first().toStdString());
        return show(shown, words.mid(1));
    } catch (const std::exception& error) {
        return refuse(QString::fromUtf8(error.what()));
    }
}
