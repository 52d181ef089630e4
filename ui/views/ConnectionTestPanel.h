// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace odradek::session {
class ConnectionTest;
}

namespace odradek::views {

/// The way to a cluster step by step: what each step found and how long it took; the one that failed says why and what
/// to do. GUI thread.
class ConnectionTestPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionTestPanel(QWidget* parent = nullptr);
    ~ConnectionTestPanel() override;

    /// Shows a test while it runs and after; takes it over. Without one the panel says what a test would do.
    void setTest(session::ConnectionTest* test);
    /// Whether there is something that can be tested.
    void setTestable(bool testable);
    /// What the panel says, in lines: for the clipboard.
    QString report() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The connection in the form is to be tried.
    void testWanted();

private:
    void show();
    void addHint();

    session::ConnectionTest* test_ = nullptr;
    QLabel* when_;
    QPushButton* again_;
    QPushButton* copy_;
    QVBoxLayout* steps_;
    bool testable_ = true;
};

} // namespace odradek::views
