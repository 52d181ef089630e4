// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/StateFile.h"
#include "ui/models/ActivityLog.h"

#include <QJsonObject>

namespace odradek::window {

/// What of Activity outlives the program: its newest entries that have ended, in a file of the state folder, which is
/// treated as all files of the program (see StateFile). Texts are kept as they were shown, where no secret ever stands,
/// and bounded. GUI thread; the log outlives it.
class ActivityFile final : public QObject {
    Q_OBJECT
public:
    /// Reads the file into the log, which is empty yet, and keeps it from here on.
    ActivityFile(models::ActivityLog& log, const QString& path, QObject* parent = nullptr);

    /// The file, for what is wrong with it.
    const StateFile& file() const { return file_; }

    /// An entry as it is kept.
    static QJsonObject toJson(const models::Activity& activity);
    /// The entry that was kept so; nothing where it is none.
    static std::optional<models::Activity> fromJson(const QJsonObject& json);

private:
    void read();
    void keep();

    models::ActivityLog& log_;
    StateFile file_;
};

} // namespace odradek::window
