// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace odradek::dialogs {

/// One thing that was looked at before anything is sent. A value.
struct Check {
    /// How it stands.
    enum class State {
        Ok,
        Note,    ///< good to know: a snapshot is kept
        Warning, ///< it may not be what is meant
        Error,   ///< it keeps the action from being done
        Busy,    ///< being looked at
        Open     ///< looked at later
    };

    State state = State::Ok; ///< How it stands.
    QString words{};         ///< A sentence; plain text.

    friend bool operator==(const Check&, const Check&) = default;
};

/// What was checked, a row each with its shape and sentence, in two columns where there is room. GUI thread.
class CheckList final : public QWidget {
    Q_OBJECT
public:
    /// An empty list; hidden while it has no rows.
    explicit CheckList(QWidget* parent = nullptr);

    /// Shows these rows; the same rows again change nothing.
    void setChecks(const QList<Check>& checks);
    /// The rows.
    const QList<Check>& checks() const { return checks_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();

    QList<Check> checks_;
    QList<QWidget*> rows_;
    QGridLayout* grid_;
    int columns_ = 0;
};

} // namespace odradek::dialogs
