// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/HelpText.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/views/HelpBook.h"
#include "ui/views/HelpSheet.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace odradek::views {
namespace {

using style::Token;

constexpr int kMostMarks = 1000;
constexpr int kWidest = 720;      // pixels of a line at 100 %: longer ones are hard to read
constexpr int kColumn = 300;      // pixels at 100 % that a column of a sheet takes at least
constexpr int kMostColumns = 3;   // more are not read in order
constexpr int kLineHeight = 140;  // per cent
constexpr int kParagraph = 8;     // pixels below a paragraph at 100 %
constexpr int kAboveHeading = 20; // pixels above a heading at 100 %
/// The same of a sheet, which is to be seen at once.
constexpr int kSheetLineHeight = 105;
constexpr int kSheetGap = 2;
constexpr int kAboveSection = 9;

int sizeOf(int level) {
    return level == 1 ? style::kTitlePx + 3 : level == 2 ? style::kDialogPx : style::kBodyPx;
}

QTextCursor whole(const QTextBlock& block) {
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

void lookOfHeading(const QTextBlock& block, int level, bool sheet) {
    QTextCharFormat letters;
    letters.setFont(style::uiFont(sheet && level > 1 ? style::kBodyPx : sizeOf(level), QFont::DemiBold));
    // HTML enlarges what it takes for a heading.
    if (sheet && level > 1) letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
    letters.setForeground(style::color(Token::Text));
    letters.setAnchor(true);
    QString title = block.text();
    letters.setAnchorNames({HelpBook::takeAnchor(title)});
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(title.size()));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor = whole(block);
    cursor.mergeCharFormat(letters);
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(level == 1 ? 0 : style::scaled(sheet ? kAboveSection : kAboveHeading));
    format.setBottomMargin(style::scaled(sheet ? kSheetGap : kParagraph));
    cursor.setBlockFormat(format);
}

void lookOfCode(const QTextBlock& block) {
    QTextCharFormat letters;
    letters.setFont(style::monoFont());
    QTextCursor cursor = whole(block);
    cursor.mergeCharFormat(letters);
    QTextBlockFormat format = block.blockFormat();
    format.setBackground(style::color(Token::Sunken));
    // All lines of it begin alike, also what goes on below.
    format.setLeftMargin(style::scaled(style::metric::kGap));
    // A line wider than the page goes on below: one reads, and copies, without scrolling sideways.
    format.setNonBreakableLines(false);
    const bool last = !block.next().isValid() || !block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence);
    format.setBottomMargin(last ? style::scaled(kParagraph) : 0);
    cursor.setBlockFormat(format);
}

/// Words of code, and links, inside a paragraph.
void lookOfWords(const QTextBlock& block) {
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        QTextCharFormat letters;
        if (part.charFormat().isAnchor()) letters.setForeground(style::color(Token::Accent));
        // Markdown says that a face has one width, HTML names the face.
        const auto& face = part.charFormat();
        if (face.fontFixedPitch() || face.hasProperty(QTextFormat::FontFamilies)) {
            letters.setFont(style::monoFont());
            letters.setBackground(style::color(Token::Sunken));
        }
        if (letters.isEmpty()) continue;
        QTextCursor cursor(block);
        cursor.setPosition(part.position());
        cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(letters);
    }
}

void lookOfParagraph(const QTextBlock& block, bool sheet) {
    QTextBlockFormat format = block.blockFormat();
    const bool inTable = QTextCursor(block).currentTable() != nullptr;
    format.setLineHeight(sheet ? kSheetLineHeight : kLineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(0);
    format.setBottomMargin(inTable ? 0 : style::scaled(block.textList() != nullptr ? kParagraph / 2 : kParagraph));
    const bool quoted = format.intProperty(QTextFormat::BlockQuoteLevel) > 0;
    if (quoted) {
        format.setLeftMargin(style::scaled(style::metric::kPadDialog));
        format.setRightMargin(0);
    }
    QTextCursor cursor = whole(block);
    cursor.setBlockFormat(format);
    if (quoted) {
        QTextCharFormat letters;
        letters.setForeground(style::color(Token::Text2));
        cursor.mergeCharFormat(letters);
    }
    lookOfWords(block);
}

/// Lines between rows alone: what belongs together stands beside each other without one.
void lookOfCells(QTextTable& table) {
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            auto cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setBottomBorder(style::metric::kLine);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(style::color(Token::LineSoft));
            cell.setFormat(format);
        }
    }
}

// Those inside a column of a sheet, too; the column itself shows nothing.
void lookOfTables(const QTextFrame& parent, bool sheet) {
    for (QTextFrame* frame : parent.childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) continue;
        QTextTableFormat format = table->format();
        const bool holds = !table->childFrames().isEmpty();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(holds ? 0 : style::scaled(sheet ? kSheetGap / 2 : style::metric::kPadNarrow));
        format.setBottomMargin(holds || sheet ? 0 : style::scaled(kParagraph));
        table->setFormat(format);
        if (!holds) lookOfCells(*table);
        lookOfTables(*table, sheet);
    }
}

} // namespace

HelpText::HelpText(QWidget* parent) : QTextBrowser(parent) {
    setAccessibleName(tr("Help"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    // Links are reached by Tab, the text is read and copied by the arrow keys.
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(&style::Theme::instance(), &style::Theme::changed, this, [this] {
        const int at = verticalScrollBar()->value();
        showPage(QString(markdown_), columns_ > 0);
        verticalScrollBar()->setValue(at);
    });
}

void HelpText::showPage(const QString& markdown, bool sheet) {
    markdown_ = markdown;
    columns_ = sheet ? columnsThatFit() : 0;
    keepLinesShort();
    marks_.clear();
    setExtraSelections({});
    document()->setDefaultFont(style::uiFont(style::kBodyPx));
    document()->setDocumentMargin(style::scaled(2 * style::metric::kPadBar));
    if (sheet) {
        document()->setHtml(sheetOf(markdown_, columns_)); // tidy: allow(rich-text): our own words, escaped
    } else {
        document()->setMarkdown(markdown_, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                               QTextDocument::MarkdownNoHTML);
    }
    setLook();
    goTo({});
    mark(QString(words_));
}

void HelpText::setLook() {
    // Laid out once, at the end: tables in columns take their time.
    QTextCursor all(document());
    all.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0)
            lookOfHeading(block, format.headingLevel(), columns_ > 0);
        else if (format.hasProperty(QTextFormat::BlockCodeFence))
            lookOfCode(block);
        else
            lookOfParagraph(block, columns_ > 0);
    }
    lookOfTables(*document()->rootFrame(), columns_ > 0);
    all.endEditBlock();
}

int HelpText::mark(const QString& words) {
    words_ = words;
    marks_.clear();
    at_ = -1;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor found = document()->find(word);
        while (!found.isNull() && marks_.size() < kMostMarks) {
            marks_.append(found);
            found = document()->find(word, found);
        }
    }
    std::ranges::sort(marks_, {}, &QTextCursor::selectionStart);
    paintMarks();
    return int(marks_.size());
}

void HelpText::paintMarks() {
    QList<ExtraSelection> selections;
    for (int i = 0; i < marks_.size(); ++i) {
        QTextCharFormat format;
        format.setBackground(style::color(Token::Hit));
        if (i == at_) {
            format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            format.setUnderlineColor(style::color(Token::HitLine));
        }
        selections.append({marks_.at(i), format});
    }
    setExtraSelections(selections);
}

void HelpText::step(bool forward) {
    if (marks_.isEmpty()) return;
    const int count = int(marks_.size());
    if (at_ < 0) {
        // From what is in sight on.
        const int from = cursorForPosition({0, 0}).position();
        const auto next =
            std::ranges::find_if(marks_, [from](const QTextCursor& mark) { return mark.selectionStart() >= from; });
        at_ = next == marks_.end() ? 0 : int(next - marks_.begin());
        if (!forward) at_ = (at_ + count - 1) % count;
    } else {
        at_ = (at_ + (forward ? 1 : count - 1)) % count;
    }
    QTextCursor there = marks_.at(at_);
    there.setPosition(there.selectionStart());
    setTextCursor(there);
    ensureCursorVisible();
    paintMarks();
}

void HelpText::goTo(const QString& anchor) {
    QTextCursor top(document());
    setTextCursor(top);
    if (anchor.isEmpty())
        verticalScrollBar()->setValue(0);
    else
        scrollToAnchor(anchor);
}

// A page is text alone: pictures and style sheets that it might name are not looked for. Nothing at all as the answer
// would have the document look for a file by itself.
QVariant HelpText::loadResource(int, const QUrl&) {
    return QByteArray(" ");
}

void HelpText::resizeEvent(QResizeEvent* event) {
    keepLinesShort();
    QTextBrowser::resizeEvent(event);
    if (columns_ == 0 || columns_ == columnsThatFit()) return;
    const int at = verticalScrollBar()->value();
    showPage(QString(markdown_), true);
    verticalScrollBar()->setValue(at);
}

int HelpText::columnsThatFit() const {
    const int room = width() - verticalScrollBar()->sizeHint().width() - 2 * int(document()->documentMargin());
    return qBound(1, room / style::scaled(kColumn), kMostColumns);
}

void HelpText::keepLinesShort() {
    const int widest = columns_ > 0 ? width() : style::scaled(kWidest);
    const int spare = width() - verticalScrollBar()->sizeHint().width() - widest;
    setViewportMargins(0, 0, qMax(0, spare), 0);
}

} // namespace odradek::views
