// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace odradek::window {

/// A small JSON file of the program's own: settings, or the state of the window. Changes are gathered and written whole
/// a moment later, and at flush(); a broken file is kept beside as `.broken`, one of a newer format is left alone and
/// not written over. GUI thread.
class StateFile : public QObject {
    Q_OBJECT
public:
    /// Reads a file; an absent one is empty.
    explicit StateFile(QString path, QObject* parent = nullptr);
    ~StateFile() override;

    /// The value of a key, undefined if there is none.
    QJsonValue value(const QString& key) const { return document_.value(key); }

    /// Sets a value; nothing is written where it is the same.
    void setValue(const QString& key, const QJsonValue& value);

    /// The values of these keys are none that can be: they count as absent, the file is kept beside as it was, and
    /// problem() names them. Nothing for no keys.
    void dropValues(const QStringList& keys);

    /// Writes what has changed, now. Answers whether the file holds it.
    bool flush();

    /// What is wrong with the file, in a sentence to show; nothing if all is well. That it could not be written passes
    /// when it can be again.
    const std::optional<QString>& problem() const noexcept { return writing_ ? writing_ : reading_; }
    /// Where it is.
    const QString& path() const noexcept { return path_; }

    /// `$XDG_CONFIG_HOME/odradek/NAME`, settings and profiles.
    static QString configPath(const QString& name);
    /// `$XDG_STATE_HOME/odradek/NAME`, what comes back after a restart.
    static QString statePath(const QString& name);

Q_SIGNALS:
    /// problem() differs.
    void problemChanged();

private:
    void load();
    void refuse(const QString& problem);
    void keepAside(const QString& why);
    void setWriting(const std::optional<QString>& problem);

    const QString path_;
    QJsonObject document_;
    QTimer later_;
    bool changed_ = false;
    bool writable_ = true;
    std::optional<QString> reading_; // what was wrong with it at first
    std::optional<QString> writing_; // why it could not be written the last time
};

} // namespace odradek::window
