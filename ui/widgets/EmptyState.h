// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/ControlRoles.h"
#include "ui/style/Icons.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSpacerItem;

namespace odradek::widgets {

/// What stands where data could be: an icon, what, why, one action (others beside it quieter), at 44 % of the height.
/// No data, no permission, all filtered out. GUI thread.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    /// An empty state without words.
    explicit EmptyState(QWidget* parent = nullptr);

    /// Icon, what (a short title) and why (a sentence or two).
    void setMessage(style::Icon icon, const QString& what, const QString& why);
    /// Adds an action; the first is the one.
    QPushButton* addAction(const QString& text, style::ButtonRole role = style::ButtonRole::Plain,
                           style::Icon icon = style::Icon::None);
    /// Takes the actions away.
    void clearActions();
    /// A widget below the actions: the command to hand on, the answer of the broker, shortcuts. Owned from then on.
    void setExtra(QWidget* widget);
    /// The title.
    QString what() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();
    void space(QSpacerItem& between, bool wanted);
    void drawIcon();

    style::Icon icon_ = style::Icon::None;
    QWidget* block_;
    QLabel* picture_;
    QLabel* what_;
    QLabel* why_;
    QSpacerItem* belowPicture_; // both are the column's
    QSpacerItem* aboveActions_;
    QBoxLayout* actions_;
    QBoxLayout* column_;
    QWidget* extra_ = nullptr;
    bool spaced_ = false; // there is room between the actions and the extra
};

} // namespace odradek::widgets
