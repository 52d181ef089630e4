// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace odradek::views {

/// A small popup with one field, for a value that is in no list: an offset, a time, partitions. Enter or its button
/// takes it, Escape leaves, what is wrong is said below the field. It deletes itself when it closes. GUI thread.
class ValuePopup final : public QFrame {
    Q_OBJECT
public:
    /// Why a text cannot be taken, in a sentence; empty if it can.
    using Check = std::function<QString(const QString&)>;

    /// A popup with a caption, the text to begin with, and a judge.
    ValuePopup(const QString& caption, const QString& text, Check check, QWidget* parent);

    /// Shows it at a place on the screen, with the text selected.
    void open(const QPoint& global);

Q_SIGNALS:
    /// A text that the judge lets through was entered.
    void accepted(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tryAccept();
    void judge();

    QLineEdit* field_;
    QLabel* problem_;
    const Check check_;
};

} // namespace odradek::views
