// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/StateFile.h"
#include "ui/views/Preferences.h"

#include <QList>
#include <QObject>

namespace odradek::window {

/// The settings of the program: read from a file, in force at once, written at once. A value of the file that is not
/// what it should be counts as absent, and the file says so (see StateFile); what it says beside is left as it is. GUI
/// thread; the file outlives it.
class Settings final : public QObject {
    Q_OBJECT
public:
    /// Reads the file; nothing is in force before apply().
    explicit Settings(StateFile& file, QObject* parent = nullptr);

    /// What holds.
    const views::Preferences& preferences() const { return preferences_; }
    /// Takes a choice: in force, and in the file, at once.
    void set(const views::Preferences& preferences);
    /// Puts everything in force: theme, size, times, motion.
    void apply() const;
    /// The file.
    const StateFile& file() const { return file_; }

    /// The preferences that a file's values give; each that is missing, of another type or out of its range is the
    /// first one of the program.
    static views::Preferences read(const StateFile& file);
    /// The languages that the program has words in; English is always among them.
    static QList<views::Language> languages();

Q_SIGNALS:
    /// preferences() differs, and is in force.
    void changed();
    /// Something differs that a window takes at its making alone: words, sizes.
    void windowOutdated();

private:
    void write() const;
    void applyTimes() const;
    void applyChanges(const views::Preferences& before) const;

    StateFile& file_;
    views::Preferences preferences_;
};

} // namespace odradek::window
