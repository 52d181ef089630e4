// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace odradek::widgets {

/// Sees to it that a window in front is never without a focus: where what had it is gone, hidden or disabled (a button
/// whose deed is done while a dialog stands over it), its nearest neighbour in the order of Tab gets it. GUI thread;
/// owned by the window.
class FocusKeeper final : public QObject {
    Q_OBJECT
public:
    /// Watches the focus of `window` from here on.
    explicit FocusKeeper(QWidget& window);

    /// Where the focus of a window is, in a way that holds for another window of the same shape (made anew in another
    /// language); empty: nowhere.
    static QStringList placeOf(const QWidget& window);

    /// Gives the focus to that place; false, and nothing changes, where there is none.
    static bool goTo(QWidget& window, const QStringList& place);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void remember(QWidget* now);
    void checkSoon();
    void check();
    QWidget* neighbour() const;

    QWidget& window_;
    std::vector<QPointer<QWidget>> had_; // what had the focus last, and all around it, from inside out
    bool pending_ = false;
};

} // namespace odradek::widgets
