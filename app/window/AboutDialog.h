// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QScrollArea;

namespace odradek::window {

/// Name, version and licence of the program, and the libraries that it stands on, with a button that copies all of it
/// for a report. GUI thread.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);

    /// What the button copies: a line each.
    static QString text();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QScrollArea* table_; // the libraries
};

} // namespace odradek::window
