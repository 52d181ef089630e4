// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/Page.h"
#include "ui/views/Preferences.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace odradek::widgets {
class Picker;
class Segments;
} // namespace odradek::widgets

namespace odradek::views {

/// The settings of the program. What is chosen holds at once; there is nothing to save. GUI thread.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    /// A page over `languages`; `path` is the file that the settings are kept in.
    SettingsPage(const QList<Language>& languages, const QString& path, QWidget* parent = nullptr);

    /// Shows what holds; nothing is emitted.
    void setPreferences(const Preferences& preferences);
    /// What the page says.
    const Preferences& preferences() const { return preferences_; }
    /// Says why the settings cannot be kept; empty: all is well.
    void setProblem(const QString& problem);
    void refresh() override {}

Q_SIGNALS:
    /// Something else was chosen.
    void chosen(const odradek::views::Preferences& preferences);

private:
    void buildLook(QGridLayout& grid);
    void buildTimes(QGridLayout& grid);
    void buildLanguage(QGridLayout& grid, const QList<Language>& languages);
    void buildMessages(QGridLayout& grid);
    void buildClusters(QGridLayout& grid);
    void showTimes();
    void zoneTyped();
    void choose(const Preferences& next);
    template <class Field, class Value>
    void take(Field Preferences::* field, const Value& value);

    Preferences preferences_;
    bool showing_ = false; // setPreferences is at it
    widgets::Segments* theme_ = nullptr;
    widgets::Picker* scale_ = nullptr;
    QCheckBox* motion_ = nullptr;
    widgets::Picker* time_ = nullptr;
    QLineEdit* zone_ = nullptr;
    QLabel* zoneProblem_ = nullptr;
    QLabel* sample_ = nullptr;
    widgets::Picker* language_ = nullptr;
    widgets::Picker* from_ = nullptr;
    widgets::Picker* limit_ = nullptr;
    widgets::Picker* refresh_ = nullptr;
};

} // namespace odradek::views
