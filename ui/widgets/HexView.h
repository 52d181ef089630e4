// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/LineView.h"

#include <QByteArray>

namespace odradek::widgets {

/// Bytes as offset, hex and text, sixteen a line, or eight where that is too wide; lines are made when seen. Dragging
/// or Shift with the arrows selects bytes, Ctrl+C copies them as hex. GUI thread.
class HexView final : public LineView {
    Q_OBJECT
public:
    /// A view without bytes.
    explicit HexView(QWidget* parent = nullptr);

    /// Shows bytes; they are shared, not copied.
    void setBytes(const QByteArray& bytes);
    /// The bytes.
    const QByteArray& bytes() const { return bytes_; }
    /// Selects bytes `first` … `last`; −1 selects nothing.
    void select(qint64 first, qint64 last);
    /// The first selected byte, −1 for none.
    qint64 selectionStart() const { return qMin(anchor_, caret_); }
    /// The last selected byte, −1 for none.
    qint64 selectionEnd() const { return qMax(anchor_, caret_); }
    /// The selected bytes in hex pairs, at most 1 MiB of them.
    QString selectedHex() const;

    int spokenFocus() const override {
        return caret_ < 0 ? -1 : int(qMin<qint64>(caret_ / row_, spokenPartCount() - 1));
    }

protected:
    qint64 lineCount() const override { return (bytes_.size() + row_ - 1) / row_; }
    void resizeEvent(QResizeEvent* event) override;
    QString spokenLine(qint64 line) const override;
    void paintLine(QPainter& painter, const QRect& rect, qint64 line) const override;
    int contentWidth() const override;
    int lineHeight() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    static constexpr int kRow = 16;

    int widthOf(int row) const;
    int advance() const;
    int hexX(int place) const;
    int textX(int place) const;
    qint64 byteAt(const QPoint& at) const;
    void moveCaret(qint64 to, bool extend);

    QByteArray bytes_;
    int row_ = kRow; // bytes a line
    qint64 anchor_ = -1;
    qint64 caret_ = -1;
};

} // namespace odradek::widgets
