// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace odradek::widgets {

/// What looks like a field to search in and opens the palette: a magnifier, words, the shortcut at the right. GUI
/// thread.
class GoToField final : public QAbstractButton {
    Q_OBJECT
public:
    /// With these words and this shortcut.
    GoToField(const QString& words, const QString& keys, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString keys_;
};

} // namespace odradek::widgets
