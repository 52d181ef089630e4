// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/finding.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace odradek::widgets {
class FieldNote;
}

namespace odradek::dialogs {

/// One setting of a topic that is put in: its name, chosen or written, and its value, with suggestions; below it what
/// the setting means, or what is wrong with it. GUI thread.
class SettingRow final : public QWidget {
    Q_OBJECT
public:
    /// A row with a name and a value, which may be empty: the topic then takes the brokers' default.
    SettingRow(const QString& name, const QString& value, QWidget* parent = nullptr);

    /// The name as it is written, without spaces around it.
    QString name() const;
    /// The value as it is written.
    QString value() const;
    /// Whether it takes part: a value is given.
    bool isGiven() const { return !value().isEmpty(); }
    /// What is wrong with it; nothing where it takes no part. `twice` tells that another row has its name.
    std::optional<admin::Finding> finding() const;
    /// Shows the finding, or that another row has the same name; else what the setting means.
    void showNote(bool twice);
    /// The fields, for the focus and for tests.
    QComboBox* nameField() { return name_; }
    /// The value's field.
    QComboBox* valueField() { return value_; }

Q_SIGNALS:
    /// Name or value differ.
    void changed();
    /// The row is not wanted any more.
    void removeWanted();

private:
    void suggest();

    QComboBox* name_;
    QComboBox* value_;
    widgets::FieldNote* note_;
};

} // namespace odradek::dialogs
