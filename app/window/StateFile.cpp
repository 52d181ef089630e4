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

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where a broken file is kept beside itself: the place of a copy that is the same already, else one that is free.
QString placeBeside(const QString& path) {
    QString name = path % QStringLiteral(".broken");
    for (int i = 2; QFileInfo::exists(name) && contentOf(name) != contentOf(path); ++i)
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
    if (!file.open(QIODevice::ReadOnly)) return refuse(tr("%1 cannot be read: %2").arg(path_, file.errorString()));
    if (file.size() > kLargest) return refuse(tr("%1 is larger than 16 MiB").arg(path_));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) return keepAside(error.errorString());
    const QJsonValue format = document.object().value(QStringLiteral("version"));
    if (format.toDouble() > kFormat) return refuse(tr("%1 was written by a newer Odradek").arg(path_));
    document_ = document.object();
}

// What cannot be understood is not written over.
void StateFile::refuse(const QString& problem) {
    reading_ = tr("%1. It is left as it is, and nothing is kept this time.").arg(problem);
    writable_ = false;
}

void StateFile::keepAside(const QString& why) {
    const QString aside = placeBeside(path_);
    const QString broken = tr("%1 is broken (%2)").arg(path_, why);
    if (!QFileInfo::exists(aside) && !QFile::copy(path_, aside)) return refuse(broken);
    reading_ = tr("%1. It was kept as %2, and everything is as at first.").arg(broken, aside);
}

void StateFile::dropValues(const QStringList& keys) {
    if (keys.isEmpty()) return;
    const QString aside = placeBeside(path_);
    const QString wrong = tr("%1 has values that cannot be (%2)").arg(path_, keys.join(QStringLiteral(", ")));
    for (const QString& key : keys)
        document_.remove(key);
    if (!QFileInfo::exists(aside) && !QFile::copy(path_, aside))
        refuse(wrong);
    else
        reading_ = tr("%1. It was kept as %2; all else that it says holds.").arg(wrong, aside);
    changed_ = true;
    Q_EMIT problemChanged();
}

void StateFile::setWriting(const std::optional<QString>& problem) {
    if (problem == writing_) return;
    writing_ = problem;
    Q_EMIT problemChanged();
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
    // Flushed first: of a disk that takes only a part, commit() would not say so.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.flush() &&
                         file.size() == json.size() && file.commit();
    if (!written) {
        setWriting(tr("%1 cannot be written: %2.").arg(path_, file.errorString()));
        return false;
    }
    setWriting(std::nullopt);
    changed_ = false;
    return true;
}

} // namespace odradek::window
