// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/Place.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace odradek::session {
class WriteAccess;
}
namespace odradek::views {
class AccessClock;
}
namespace odradek::widgets {
class ElidedText;
class EnvironmentChip;
} // namespace odradek::widgets

namespace odradek::dialogs {

class WholeText;

/// A dialog's head: the environment's line, then chip, cluster › subject, and at the right how the subject stands and
/// whether changes are allowed. GUI thread.
class DialogHead final : public QWidget {
    Q_OBJECT
public:
    /// A head for a place.
    explicit DialogHead(const Place& place, QWidget* parent = nullptr);

    /// What the dialog is about; an empty text leaves the cluster alone.
    void setSubject(const QString& subject);
    /// How the subject stands; an empty text hides it.
    void setState(style::StateShape shape, const QString& words);
    /// Watches whether changes are allowed; a read-only connection offers the lift.
    void setAccess(session::WriteAccess& access);

Q_SIGNALS:
    /// The read-only connection shall take changes for a time.
    void liftWanted();
    /// Whether changes are allowed, or for how long, has changed.
    void accessChanged();
    /// What had the focus here is gone: somebody else shall have it.
    void focusFreed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void showAccess();

    const style::Environment environment_;
    QString shown_; // the subject
    widgets::EnvironmentChip* chip_;
    widgets::ElidedText* cluster_;
    QLabel* arrow_;
    WholeText* subject_;
    QLabel* shape_;
    QLabel* state_;
    QLabel* lock_;
    QLabel* access_;
    QPushButton* lift_;
    views::AccessClock* clock_;
};

} // namespace odradek::dialogs
