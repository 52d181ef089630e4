// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace odradek::widgets {

/// Shortcuts with what they do, a line each: the key in a cap at the right of its column. GUI thread.
class KeyHints final : public QWidget {
    Q_OBJECT
public:
    /// A shortcut as people read it ("Ctrl+N"), and what it does.
    struct Hint {
        QString key{};
        QString what{};
    };

    /// These lines, in their order.
    explicit KeyHints(QList<Hint> hints, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int keyWidth() const;
    int wordsWidth() const;

    const QList<Hint> hints_;
};

} // namespace odradek::widgets
