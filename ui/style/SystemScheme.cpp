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

namespace {

const QString kScheme = QStringLiteral("color-scheme");
const QString kMotion = QStringLiteral("reduced-motion");

} // namespace

#ifdef ODRADEK_HAS_DBUS
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kNamespace = QStringLiteral("org.freedesktop.appearance");

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
    ask(kScheme);
    ask(kMotion);
}

void SystemScheme::ask(const QString& key) {
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call.setArguments({kNamespace, key});
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) take(key, unwrap(reply.value().variant()));
        watcher->deleteLater();
    });
}

void SystemScheme::settingChanged(const QDBusMessage& message) {
    const QVariantList arguments = message.arguments();
    if (arguments.size() != 3 || arguments[0].toString() != kNamespace) return;
    take(arguments[1].toString(), unwrap(arguments[2]));
}
#else
SystemScheme::SystemScheme(QObject* parent) : QObject(parent) {}

void SystemScheme::settingChanged(const QDBusMessage&) {}

void SystemScheme::ask(const QString&) {}
#endif

void SystemScheme::take(const QString& key, uint value) {
    const Scheme scheme = key != kScheme ? scheme_ : value == 1 ? Scheme::Dark : Scheme::Light;
    const bool reduced = key != kMotion ? reducedMotion_ : value == 1;
    if (scheme == scheme_ && reduced == reducedMotion_) return;
    scheme_ = scheme;
    reducedMotion_ = reduced;
    Q_EMIT changed();
}

} // namespace odradek::style
