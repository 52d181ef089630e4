// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/ActivityLog.h"

#include <QWidget>

class QPushButton;

namespace odradek::views {

/// One running job: icon, what and where, a bar, how far, Cancel. 52 px high. GUI thread.
class JobRow final : public QWidget {
    Q_OBJECT
public:
    /// A row for a job; without `cancellable` it has no button.
    JobRow(const std::shared_ptr<const models::Activity>& activity, bool cancellable, QWidget* parent = nullptr);

    /// Shows how far it has come.
    void show(const std::shared_ptr<const models::Activity>& activity);
    using QWidget::show;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Cancel was pressed.
    void cancelWanted(quint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRect& rect) const;
    void place();

    std::shared_ptr<const models::Activity> activity_;
    QPushButton* cancel_;
};

} // namespace odradek::views
