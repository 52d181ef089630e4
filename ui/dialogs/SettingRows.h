// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QWidget>

#include <map>
#include <string>

class QPushButton;
class QVBoxLayout;

namespace odradek::dialogs {

class SettingRow;

/// The settings of a topic that shall be: a row each, and a button for another. GUI thread.
class SettingRows final : public QWidget {
    Q_OBJECT
public:
    /// The rows that nearly every topic is asked for, without values.
    explicit SettingRows(QWidget* parent = nullptr);

    /// Puts these settings in place of all rows.
    void setSettings(const std::map<std::string, std::string>& settings);
    /// What is given.
    std::map<std::string, std::string> settings() const;
    /// Why these settings cannot be sent, the first reason; empty if they can.
    QString problem() const;
    /// Adds an empty row and puts the focus there.
    void addRow();
    /// The rows, from top to bottom.
    const QList<SettingRow*>& rows() const { return rows_; }

Q_SIGNALS:
    /// A name or a value differs, or a row came or went.
    void changed();

private:
    SettingRow* insert(const QString& name, const QString& value);
    void remove(SettingRow* row);
    bool isTwice(const SettingRow& row) const;
    void showNotes();

    QList<SettingRow*> rows_;
    QVBoxLayout* column_;
    QPushButton* add_;
};

} // namespace odradek::dialogs
