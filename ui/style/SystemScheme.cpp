// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/SystemScheme.h"

#ifdef ODRADEK_HAS_DBUS
#    include <QDBusConnection>
#    include <QDBusMessage>
#    include <QDBusPendingCallWatcher>
#    include <QDBusPendingReply>
#    include <QDBusVariant>
#endif

namespace odradek::style {

#ifdef ODRADEK_HAS_DBUS
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kNamespace = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

// The method Read wraps its answer in two variants, the signal in one.
uint unwrap(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

SystemScheme::SystemScheme(QObject* parent) : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QDBusMessage)));
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call.setArguments({kNamespace, kKey});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) take(unwrap(reply.value().variant()));
        watcher->deleteLater();
    });
}

void SystemScheme::settingChanged(const QDBusMessage& message) {
    const QVariantList arguments = message.arguments();
    if (arguments.size() != 3 || arguments[0].toString() != kNamespace || arguments[1].toString() != kKey) return;
    take(unwrap(arguments[2]));
}
#else
SystemScheme::SystemScheme(QObject* parent) : QObject(parent) {}

void SystemScheme::settingChanged(const QDBusMessage&) {}
#endif

void SystemScheme::take(uint value) {
    const Scheme wanted = value == 1 ? Scheme::Dark : Scheme::Light;
    if (wanted == scheme_) return;
    scheme_ = wanted;
    Q_EMIT changed();
}

} // namespace odradek::style
