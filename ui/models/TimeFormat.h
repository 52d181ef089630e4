// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <QTimeZone>

namespace odradek::models {

/// How times are written; one switch for the program.
enum class TimeMode : quint8 { Utc, Local, Zone, Relative, Epoch };

/// Writes epoch milliseconds by one switch for the whole program. "Now" is handed in, so that nothing here reads a
/// clock. GUI thread.
class TimeFormat final : public QObject {
    Q_OBJECT
public:
    /// UTC at first.
    explicit TimeFormat(QObject* parent = nullptr);
    /// The program's switch.
    static TimeFormat& instance();

    /// The mode.
    TimeMode mode() const { return mode_; }
    /// Sets the mode; `zone` counts for Zone alone. Emits changed().
    void setMode(TimeMode mode, const QTimeZone& zone = QTimeZone::utc());

    /// The word for heads and the zone picker: "UTC", "Local", "Europe/Paris", "relative", "epoch".
    QString word() const;
    /// The time of day with milliseconds, for tables: 12:03:38.841; by the mode also "4 s ago" or the bare number.
    QString time(qint64 epochMs, qint64 nowMs = 0) const;
    /// The same with the date, ISO: 2026-11-21 12:03:38.841.
    QString dateTime(qint64 epochMs, qint64 nowMs = 0) const;
    /// All forms, a line each with its caption, for tool tips; plain text.
    QString all(qint64 epochMs, qint64 nowMs) const;

Q_SIGNALS:
    /// Every time on the screen reads differently now.
    void changed();

private:
    QTimeZone zone() const;

    TimeMode mode_ = TimeMode::Utc;
    QTimeZone chosen_;
};

} // namespace odradek::models
