// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QFont>
#include <QWidget>

namespace odradek::widgets {

/// One line of plain text that gives way in its middle where there is no room for it; the tip has all of it then. For
/// names, which differ at their ends. GUI thread.
class ElidedText final : public QWidget {
    Q_OBJECT
public:
    /// A text in a face and a colour.
    ElidedText(const QString& text, const QFont& font, style::Token token, QWidget* parent = nullptr);

    /// The text; also what a screen reader says.
    void setText(const QString& text);
    /// The whole text.
    const QString& text() const { return text_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTip();

    QString text_;
    const QFont font_;
    const style::Token token_;
};

} // namespace odradek::widgets
