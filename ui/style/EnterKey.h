// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QWidget;

namespace odradek::style {

/// Lets Enter press the button that has the focus, as Space does. Not push buttons of dialogs, which know Enter by
/// themselves, nor boxes and circles, which it would tick. GUI thread; one for the program.
class EnterKey final : public QObject {
public:
    /// Watches a widget if it is a button that Enter may press.
    static void watch(QWidget& widget);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace odradek::style
