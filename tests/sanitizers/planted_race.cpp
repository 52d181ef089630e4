// SPDX-License-Identifier: GPL-3.0-or-later
// A race of our own: queued calls and the thread that posts them write one plain counter.
#include <QCoreApplication>
#include <QObject>
#include <QThread>

#include <cstdio>

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QThread thread;
    QObject receiver;
    receiver.moveToThread(&thread);
    thread.start();
    long counter = 0;
    for (int call = 0; call < 1000; ++call) {
        QMetaObject::invokeMethod(&receiver, [&counter] { ++counter; }, Qt::QueuedConnection);
        ++counter;
    }
    QMetaObject::invokeMethod(&receiver, [&thread] { thread.quit(); }, Qt::QueuedConnection);
    thread.wait();
    std::printf("%ld\n", counter);
}
