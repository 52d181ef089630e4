// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/PaletteModel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QMouseEvent;

namespace odradek::widgets {

/// The palette over a window: a line to type into, and what it finds. It is 640 wide and stands 84 below the window's
/// top. Up, Down, Page Up, Page Down choose, Enter takes, Ctrl+Enter or a click with Ctrl takes and keeps the tab,
/// Escape or a click elsewhere closes; the focus goes back to where it was. GUI thread.
class Palette final : public QFrame {
    Q_OBJECT
public:
    /// A hidden palette over `window`, which owns it.
    explicit Palette(QWidget* window);

    /// Opens on these sources. `hint` stands in the empty line, `recent` are ids taken before, newest first.
    void open(const QString& hint, std::vector<models::PaletteSource> sources, const QStringList& recent);
    /// Takes newer sources while it is open: what is typed and what is chosen stay.
    void renew(std::vector<models::PaletteSource> sources, const QStringList& recent);
    /// What it shows, for tests.
    const models::PaletteModel& model() const { return *model_; }
    /// The line, for tests.
    QLineEdit* edit() const { return edit_; }
    /// The chosen row, −1 for none.
    int currentRow() const;

Q_SIGNALS:
    /// An entry is about to be taken: something to remember as recent.
    void taken(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void buildList();
    void buildFoot();
    void search(const QString& typed);
    void showFound();
    void place();
    void paintShadow(QPainter& painter, const QRect& panel) const;
    void step(int by);
    void choose(int row);
    void take(int row, bool keep);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void takeClick(const QMouseEvent& mouse);
    bool holds(const QWidget& widget) const;

    models::PaletteModel* model_;
    QLineEdit* edit_;
    QLabel* count_;
    QListView* list_;
    QLabel* empty_;
    QWidget* foot_;
    QPointer<QWidget> before_; // had the focus when it opened
};

} // namespace odradek::widgets
