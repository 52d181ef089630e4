// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/HelpSheet.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace odradek::views {
namespace {

/// What a heading takes, in rows.
constexpr int kHeading = 2;
/// Per cent of the width between two columns.
constexpr int kGutter = 3;

struct Section {
    QString title;
    std::vector<QStringList> rows; // the cells of each
    int height() const { return int(rows.size()) + kHeading; }
};

struct Sheet {
    QString title;
    QString words;
    std::vector<Section> sections;
};

/// The cells of "| what | keys |".
QStringList cellsOf(const QString& line) {
    QStringList cells = line.split(u'|');
    cells.removeFirst();
    cells.removeLast();
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

Sheet read(const QString& markdown) {
    Sheet sheet;
    bool head = false; // the next row is the head of a table
    for (const QString& line : markdown.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"## ")) {
            sheet.sections.push_back({line.mid(3), {}});
            head = true;
        } else if (line.startsWith(u"# ")) {
            sheet.title = line.mid(2);
        } else if (sheet.sections.empty()) {
            sheet.words += line % u' ';
        } else if (line.startsWith(u'|') && !line.startsWith(u"|-")) {
            if (!head) sheet.sections.back().rows.push_back(cellsOf(line));
            head = false;
        }
    }
    return sheet;
}

/// A cell's words; those between ticks are keys.
QString cellText(const QString& cell) {
    static const QRegularExpression ticks(QStringLiteral("`([^`]*)`"));
    return cell.toHtmlEscaped().replace(ticks, QStringLiteral("<code>\\1</code>"));
}

QString sectionText(const Section& section) {
    QString text = QStringLiteral("<h2>") % section.title.toHtmlEscaped() %
                   QStringLiteral("</h2><table width=\"100%\" cellspacing=\"0\">");
    for (const QStringList& row : section.rows)
        text += QStringLiteral("<tr><td>") % cellText(row.value(0)) % QStringLiteral("</td><td align=\"right\">") %
                cellText(row.value(1)) % QStringLiteral("</td></tr>");
    return text % QStringLiteral("</table>");
}

/// How many columns of at most this height the sections take.
int columnsOf(const std::vector<Section>& sections, int height) {
    int columns = 1;
    int at = 0;
    for (const Section& section : sections) {
        if (at > 0 && at + section.height() > height) {
            ++columns;
            at = 0;
        }
        at += section.height();
    }
    return columns;
}

/// The least height that so many columns do with.
int heightFor(const std::vector<Section>& sections, int columns) {
    int height = 1;
    while (columnsOf(sections, height) > columns)
        ++height;
    // One section alone may be higher than that.
    for (const Section& section : sections)
        height = std::max(height, section.height());
    return height;
}

} // namespace

QString sheetOf(const QString& markdown, int columns) {
    const Sheet sheet = read(markdown);
    const int most = std::max(1, columns);
    const int height = heightFor(sheet.sections, most);
    const QString column = QStringLiteral("<td valign=\"top\" width=\"%1%\">").arg((100 - (most - 1) * kGutter) / most);
    QString text = QStringLiteral("<h1>") % sheet.title.toHtmlEscaped() % QStringLiteral("</h1><p>") %
                   sheet.words.toHtmlEscaped() %
                   QStringLiteral("</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>") % column;
    int at = 0;
    for (const Section& section : sheet.sections) {
        if (at > 0 && at + section.height() > height) {
            text += QStringLiteral("</td><td width=\"%1%\"></td>").arg(kGutter) % column;
            at = 0;
        }
        at += section.height();
        text += sectionText(section);
    }
    return text % QStringLiteral("</td></tr></table>");
}

} // namespace odradek::views
