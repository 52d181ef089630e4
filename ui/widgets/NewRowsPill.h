// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

namespace odradek::widgets {

/// The pill over a live table: "312 new"; a click goes to the end and follows it again. GUI thread.
class NewRowsPill final : public QAbstractButton {
    Q_OBJECT
public:
    /// Hidden until it has a count.
    explicit NewRowsPill(QWidget* parent);

    /// Shows how many rows came; hides at 0.
    void setCount(qint64 count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace odradek::widgets
