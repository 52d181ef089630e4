// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QFont>
#include <QWidget>

namespace odradek::widgets {

/// One line of plain text that gives way where there is no room for it, in its middle (names, which differ at their
/// ends) or at its end (values); the tip has all of it then. GUI thread.
class ElidedText final : public QWidget {
    Q_OBJECT
public:
    /// A text in a face and a colour.
    ElidedText(const QString& text, const QFont& font, style::Token token, QWidget* parent = nullptr);

    /// Where it gives way; in the middle at first.
    void setElide(Qt::TextElideMode where);
    /// Another face and colour.
    void setLook(const QFont& font, style::Token token);
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
    QFont font_;
    style::Token token_;
    Qt::TextElideMode elide_ = Qt::ElideMiddle;
};

} // namespace odradek::widgets
