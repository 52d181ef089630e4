// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/Dialog.h"

#include <chrono>

namespace odradek::widgets {
class Segments;
}

namespace odradek::dialogs {

/// Lifts a read-only connection for 5, 15 or 60 minutes; on Prod the connection's name is typed. It acts by itself.
/// GUI thread; the access outlives it, or the dialog does nothing more.
class AllowWritesDialog final : public Dialog {
    Q_OBJECT
public:
    /// For the access of a place's cluster.
    AllowWritesDialog(session::WriteAccess& access, const Place& place, QWidget* parent);

    /// How long writes are to pass.
    std::chrono::minutes span() const;
    /// The choice, for tests.
    widgets::Segments* choice() { return choice_; }

private:
    widgets::Segments* choice_;
};

} // namespace odradek::dialogs
