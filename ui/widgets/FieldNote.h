// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>

class QLabel;

namespace odradek::widgets {

/// What is said of a field, below or beside it: a shape and a sentence. An error also puts the red ring around the
/// field and is its accessible description; a warning leaves the field as it is. Hidden while nothing is said. GUI
/// thread.
class FieldNote final : public QWidget {
    Q_OBJECT
public:
    /// How much it weighs.
    enum class Weight { Hint, Warning, Error };

    /// A note on a field, which may be null.
    explicit FieldNote(QWidget* field = nullptr, QWidget* parent = nullptr);

    /// Says something, plain text; an empty text says nothing.
    void setNote(Weight weight, const QString& words);
    /// Says nothing.
    void clear();
    /// What is said.
    QString words() const;
    /// How much it weighs.
    Weight weight() const { return weight_; }

private:
    void showMark();

    QPointer<QWidget> field_;
    QLabel* mark_;
    QLabel* words_;
    Weight weight_ = Weight::Hint;
};

} // namespace odradek::widgets
