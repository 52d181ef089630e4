// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace odradek::views {

/// The line below a table of partitions that says how replicas are drawn: leader, in sync, out of sync, offline. Read
/// out as one text. GUI thread.
class ReplicaLegend final : public QWidget {
    Q_OBJECT
public:
    /// A line 32 px high.
    explicit ReplicaLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace odradek::views
