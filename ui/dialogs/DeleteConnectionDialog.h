// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/Dialog.h"

namespace odradek::dialogs {

/// Asks before a saved connection is deleted: what goes is what the program knows of the cluster, not the cluster.
/// acted() wants it deleted; who does so accepts the dialog, or refuses. GUI thread.
class DeleteConnectionDialog final : public Dialog {
    Q_OBJECT
public:
    /// Over a window, for a connection that is `open` or not.
    DeleteConnectionDialog(const Place& place, bool open, QWidget* parent);
};

} // namespace odradek::dialogs
