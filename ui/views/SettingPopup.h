// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/SettingForm.h"

#include <QFrame>

#include <optional>

class QAbstractButton;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace odradek::widgets {
class FieldNote;
}

namespace odradek::views {

/// What a setting is now, for its editor. A value.
struct SettingState {
    QString value{};                    ///< what it is, or shall be
    std::optional<QString> inherited{}; ///< what would be in force without its own value; nothing: not known
    bool own = false;                   ///< it has a value of its own, or shall get one
};

/// The editor of one setting over its cell: a field by the kind of the setting, what the value means and what is wrong
/// with it beside the field as one types, and the way back to what it inherits. Enter or OK takes the value, Escape or
/// a click elsewhere leaves it. It deletes itself when it closes. GUI thread.
class SettingPopup final : public QFrame {
    Q_OBJECT
public:
    /// An editor of a setting that is so.
    SettingPopup(SettingForm form, const SettingState& state, QWidget* parent);

    /// Shows it with its field over a cell (global), as wide as that at least, within the screen.
    void open(const QRect& cell);

    /// What would be taken now.
    QString value() const;

Q_SIGNALS:
    /// A value was entered that the broker may take.
    void taken(const QString& value);
    /// The setting's own value shall go.
    void resetWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildField(QBoxLayout& column, const SettingState& state);
    void buildChoices(QBoxLayout& column, const QString& value);
    void buildFoot(QBoxLayout& column, const SettingState& state);
    static QLabel* addWords(QBoxLayout& column, const QString& text);
    void judge();
    void tryTake();

    SettingForm form_;
    QLineEdit* field_ = nullptr;
    QList<QAbstractButton*> choices_;
    QLabel* note_ = nullptr;
    widgets::FieldNote* problem_ = nullptr;
    QPushButton* take_ = nullptr;
    bool refused_ = false;
};

} // namespace odradek::views
