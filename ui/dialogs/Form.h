// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QGridLayout;

namespace odradek::widgets {
class FieldNote;
}

namespace odradek::dialogs {

/// Fields under one another: the caption at the left, the field, and below it what is said of it. GUI thread; what is
/// added is owned.
class Form final : public QWidget {
    Q_OBJECT
public:
    /// An empty form with the paddings of a dialog.
    explicit Form(QWidget* parent = nullptr);

    /// Adds a field; the caption is its accessible name, and its mnemonic leads there. Answers its note.
    widgets::FieldNote* addField(const QString& caption, QWidget* field);
    /// Adds something that has a caption, and no note of its own.
    void addPart(const QString& caption, QWidget* part);
    /// Adds a quiet sentence over the whole width.
    void addWords(const QString& words);

private:
    QGridLayout* grid_;
    int rows_ = 0;
};

} // namespace odradek::dialogs
