// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Buttons.h"

#include "ui/style/Fonts.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace odradek::widgets {
namespace {

/// A label in one token's colour, whatever the theme. GUI thread.
class TokenLabel final : public QLabel {
public:
    TokenLabel(const QString& text, style::Token token) : QLabel(text), token_(token) {
        setTextFormat(Qt::PlainText);
        // On a ground of data it would else take the colour of data.
        setForegroundRole(QPalette::WindowText);
        tint();
        align();
        connect(&style::Theme::instance(), &style::Theme::changed, this, [this] { tint(); });
    }

    void setToken(style::Token token) {
        if (std::exchange(token_, token) != token) tint();
    }

protected:
    void changeEvent(QEvent* event) override {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange) align();
    }

private:
    // Plain words stand at the side where reading begins, whichever way their own letters run.
    void align() {
        if ((alignment() & Qt::AlignHCenter) != 0) return;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                     (alignment() & Qt::AlignVertical_Mask));
    }

    void tint() {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, style::color(token_));
        setPalette(colours);
    }

    style::Token token_;
};

} // namespace

QPushButton* barButton(const QString& text, style::Icon icon) {
    auto* button = new QPushButton(style::icon(icon), text);
    style::setBarControl(button);
    return button;
}

QPushButton* formButton(const QString& text, style::ButtonRole role, style::Icon icon) {
    auto* button = new QPushButton(style::icon(icon), text);
    style::setButtonRole(button, role);
    return button;
}

QPushButton* ghostButton(const QString& text, style::Icon icon) {
    QPushButton* button = barButton(text, icon);
    style::setButtonRole(button, style::ButtonRole::Ghost);
    return button;
}

QToolButton* iconButton(style::Icon icon, const QString& name) {
    auto* button = new QToolButton;
    button->setIcon(style::icon(icon));
    button->setToolTip(name.toHtmlEscaped());
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLabel* plainLabel(const QString& text, const QFont& font, style::Token token) {
    auto* label = new TokenLabel(text, token);
    label->setFont(font);
    return label;
}

void setToken(QLabel& label, style::Token token) {
    static_cast<TokenLabel&>(label).setToken(token);
}

} // namespace odradek::widgets
