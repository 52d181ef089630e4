// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <QTimeZone>

#include <optional>

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
    /// Whether times are those of a clock, which need a date where the day may be another one.
    bool isClock() const { return mode_ != TimeMode::Relative && mode_ != TimeMode::Epoch; }
    /// The time of day with milliseconds, for tables: 12:03:38.841; by the mode also "4 s ago" or the bare number.
    QString time(qint64 epochMs, qint64 nowMs = 0) const;
    /// The same with the date, ISO: 2026-11-21 12:03:38.841.
    QString dateTime(qint64 epochMs, qint64 nowMs = 0) const;
    /// The date alone, ISO, whatever the mode: 2026-11-21.
    QString date(qint64 epochMs) const;
    /// When something was seen, to the second: 12:03:38 today, 2026-11-20 12:03:38 on another day; by the mode also
    /// "4 s ago" or the bare number.
    QString moment(qint64 epochMs, qint64 nowMs) const;
    /// The day of a time by the zone, in days since 1970-01-01; UTC for modes without a zone.
    qint64 day(qint64 epochMs) const;
    /// All forms, a line each with its caption, for tool tips; plain text.
    QString all(qint64 epochMs, qint64 nowMs) const;

Q_SIGNALS:
    /// Every time on the screen reads differently now.
    void changed();

private:
    QTimeZone zone() const;
    qint64 local(qint64 epochMs) const;

    TimeMode mode_ = TimeMode::Utc;
    QTimeZone chosen_;
    // The zone's table is asked once for neighbours in time: what lies beside each other is mostly of one minute.
    mutable std::optional<qint64> minute_;
    mutable qint64 offset_ = 0; // ms, of minute_
};

} // namespace odradek::models
