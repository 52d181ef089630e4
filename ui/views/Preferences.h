// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/TimeFormat.h"
#include "ui/style/Theme.h"
#include "ui/views/LoadBar.h"
#include "ui/views/RefreshRate.h"

#include <QString>

namespace odradek::views {

/// What the user chose for the whole program. A value; each field in its range.
struct Preferences {
    static constexpr int kLeastScale = 90;             ///< percent
    static constexpr int kMostScale = 150;             ///< percent
    static constexpr qint64 kMostMessages = 1'000'000; ///< of one load

    style::ThemeChoice theme = style::ThemeChoice::System;
    int scale = 100; ///< of type and measures, in percent
    bool reducedMotion = false;
    models::TimeMode timeMode = models::TimeMode::Utc;
    QString zone{};                             ///< IANA id, of TimeMode::Zone; empty: UTC
    QString language{};                         ///< "en", "de", "zh_CN"; empty: the desktop's
    LoadBar::From from = LoadBar::From::Newest; ///< where the first load of a topic begins; Newest, Oldest or Ago
    qint64 ago = 15 * 60'000;                   ///< ms, of From::Ago
    qint64 limit = 500;                         ///< most messages of a load

    int refresh = RefreshRate::kUsual; ///< s, between two questions of a cluster's pages; 0: only when asked

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// The zone of TimeMode::Zone; UTC where none is named: Qt takes no name for the system's.
inline QTimeZone zoneOf(const Preferences& preferences) {
    return preferences.zone.isEmpty() ? QTimeZone::utc() : QTimeZone(preferences.zone.toLatin1());
}

/// A language that the program has words in. A value.
struct Language {
    QString code{}; ///< as in Preferences::language
    QString name{}; ///< in itself: "Deutsch"
};

} // namespace odradek::views
