// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StateFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <chrono>

namespace odradek::window {
namespace {

constexpr int kFormat = 1;
constexpr qint64 kLargest = 16 * 1024 * 1024;
/// How long changes are gathered before they are written.
constexpr std::chrono::milliseconds kGather{500};

QString folder(const char* variable, const QString& fallback) {
    const QString set = qEnvironmentVariable(variable);
    const QString base = QDir::isAbsolutePath(set) ? set : QDir::homePath() % QLatin1Char('/') % fallback;
    return base % QStringLiteral("/odradek/");
}

QString freeNameBeside(const QString& path) {
    QString name = path % QStringLiteral(".broken");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = path % QStringLiteral(".broken-") % QString::number(i);
    return name;
}

} // namespace

QString StateFile::configPath(const QString& name) {
    return folder("XDG_CONFIG_HOME", QStringLiteral(".config")) % name;
}

QString StateFile::statePath(const QString& name) {
    return folder("XDG_STATE_HOME", QStringLiteral(".local/state")) % name;
}

StateFile::StateFile(QString path, QObject* parent) : QObject(parent), path_(std::move(path)) {
    later_.setSingleShot(true);
    later_.setInterval(kGather);
    connect(&later_, &QTimer::timeout, this, &StateFile::flush);
    load();
}

StateFile::~StateFile() {
    flush();
}

void StateFile::load() {
    QFile file(path_);
    if (!file.exists()) return;
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("%1 cannot be read: %2").arg(path_, file.errorString()), false);
    if (file.size() > kLargest) return refuse(tr("%1 is larger than 16 MiB").arg(path_), false);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) return refuse(tr("%1 is broken: %2").arg(path_, error.errorString()), true);
    const int format = document.object().value(QStringLiteral("version")).toInt();
    if (format > kFormat) return refuse(tr("%1 was written by a newer Odradek; it is left as it is").arg(path_), false);
    document_ = document.object();
}

void StateFile::refuse(const QString& problem, bool keepAside) {
    problem_ = problem;
    writable_ = keepAside && QFile::copy(path_, freeNameBeside(path_));
}

void StateFile::setValue(const QString& key, const QJsonValue& value) {
    if (document_.value(key) == value) return;
    document_.insert(key, value);
    changed_ = true;
    later_.start();
}

bool StateFile::flush() {
    later_.stop();
    if (!changed_) return true;
    if (!writable_) return false;
    document_.insert(QStringLiteral("version"), kFormat);
    QDir().mkpath(QFileInfo(path_).path());
    QSaveFile file(path_);
    const QByteArray json = QJsonDocument(document_).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    if (!written) {
        problem_ = tr("%1 cannot be written: %2").arg(path_, file.errorString());
        return false;
    }
    changed_ = false;
    return true;
}

} // namespace odradek::window
