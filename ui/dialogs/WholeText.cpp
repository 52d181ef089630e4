// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WholeText.h"

#include "ui/style/Metrics.h"

#include <QFontMetricsF>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace odradek::dialogs {
namespace {

/// The least width that words are laid out in, and the greatest before they go on below, in pixels at 100 %.
constexpr int kLeast = 96;
constexpr int kMost = 480;

} // namespace

WholeText::WholeText(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Nothing is ever moved to the side: mirrored, what an earlier width left in the range would hide first letters.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int least, int most) { horizontalScrollBar()->setValue(isRightToLeft() ? most : least); });
    connect(&style::Theme::instance(), &style::Theme::changed, this, &WholeText::write);
}

void WholeText::setParts(std::vector<Part> parts) {
    parts_ = std::move(parts);
    write();
}

void WholeText::write() {
    clear();
    QTextCursor cursor(document());
    QString spoken;
    for (const Part& part : parts_) {
        spoken += part.text;
        QTextCharFormat format;
        format.setFont(part.font);
        format.setForeground(style::color(part.token));
        cursor.insertText(part.text, format);
    }
    setAccessibleName(spoken);
    updateGeometry();
}

int WholeText::wholeWidth() const {
    qreal width = 0;
    for (const Part& part : parts_)
        width += QFontMetricsF(part.font).horizontalAdvance(part.text);
    return int(std::ceil(width)) + 2;
}

QSize WholeText::sizeHint() const {
    const int width = std::min(wholeWidth(), style::scaled(kMost));
    return {width, heightForWidth(width)};
}

QSize WholeText::minimumSizeHint() const {
    return {std::min(wholeWidth(), style::scaled(kLeast)), heightForWidth(style::scaled(kMost))};
}

// Laid out beside the document, whose own lines are those of the width that it has now.
int WholeText::heightForWidth(int width) const {
    const QTextBlock block = document()->firstBlock();
    QTextLayout layout(block.text(), font());
    layout.setFormats(block.textFormats());
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(wordWrapMode());
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        height += line.height();
    }
    layout.endLayout();
    return int(std::ceil(height)) + 1;
}

void WholeText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    verticalScrollBar()->setValue(0);
}

} // namespace odradek::dialogs
