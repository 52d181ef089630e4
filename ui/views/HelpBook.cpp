// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/HelpBook.h"

#include "base/kafka_errors.h"
#include "ui/views/HelpErrors.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace odradek::views {
namespace {

/// The order of the contents.
constexpr std::array kPages{"start",   "connecting", "cluster", "topics",       "changing",  "messages",
                            "finding", "groups",     "resets",  "command-line", "shortcuts", "troubleshooting"};
const QString kErrorsPage = QStringLiteral("troubleshooting");
const QString kShortcutsPage = QStringLiteral("shortcuts");
const QString kShortcutsMark = QStringLiteral("<!-- shortcuts -->");
const QString kBrokerErrorsMark = QStringLiteral("<!-- broker errors -->");
/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// How much text stands before and behind the words that were found.
constexpr qsizetype kAround = 40;

/// "## timeout: no answer in time": the heading of one of the program's own errors.
const QRegularExpression& kindHeading() {
    static const QRegularExpression form(QStringLiteral("^## ([a-z-]+): .*$"), QRegularExpression::MultilineOption);
    return form;
}

QString fileText(const QString& id, const QStringList& languages) {
    QStringList folders;
    for (const QString& language : languages)
        folders.append(language % u'/');
    folders.append(QString());
    for (const QString& folder : std::as_const(folders)) {
        QFile file(QStringLiteral(":/odradek/help/") % folder % id % QStringLiteral(".md"));
        if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString shortcutTable(const std::vector<HelpShortcut>& shortcuts) {
    QString text;
    QString where;
    for (const HelpShortcut& shortcut : shortcuts) {
        if (shortcut.where != where) {
            where = shortcut.where;
            text += QStringLiteral("\n## ") % where % QStringLiteral("\n\n| ") % Words::tr("what") %
                    QStringLiteral(" | ") % Words::tr("keys") % QStringLiteral(" |\n|---|---|\n");
        }
        text += QStringLiteral("| ") % shortcut.text % QStringLiteral(" | `") % shortcut.keys % QStringLiteral("` |\n");
    }
    return text;
}

/// Says below each heading of an error what the program says of it.
QString withErrorNotes(const QString& text) {
    QString out;
    qsizetype done = 0;
    auto headings = kindHeading().globalMatch(text);
    while (headings.hasNext()) {
        const auto heading = headings.next();
        out += QStringView(text).mid(done, heading.capturedEnd() - done) % QStringLiteral("\n\n") %
               errorKindNote(heading.captured(1));
        done = heading.capturedEnd();
    }
    return out % QStringView(text).mid(done);
}

/// A line without the marks of Markdown.
QString plain(QString line) {
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression rule(QStringLiteral("^\\|[-|]+\\|?$"));
    static const QRegularExpression start(QStringLiteral("^\\s*(?:>|-|\\d+\\.|#+)\\s+"));
    static const QRegularExpression mark(QStringLiteral("\\\\([_*`<\\\\])|[*`|]"));
    line.replace(rule, QString());
    line.replace(start, QString());
    line.replace(link, QStringLiteral("\\1"));
    line.replace(mark, QStringLiteral("\\1"));
    return line.simplified();
}

std::vector<HelpSection> sectionsOf(const QString& markdown) {
    static const QRegularExpression heading(QStringLiteral("^(#{1,3}) (.+)$"));
    std::vector<HelpSection> sections;
    bool code = false;
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(u"```")) code = !code;
        const auto match = heading.match(line);
        if (!code && match.hasMatch()) {
            QString title = plain(match.captured(2));
            const QString anchor = HelpBook::takeAnchor(title);
            sections.push_back({anchor, title, int(match.capturedLength(1)), {}});
        } else if (!sections.empty() && !line.startsWith(u"```")) {
            const QString words = code ? line.trimmed() : plain(line);
            if (!words.isEmpty()) sections.back().text += words % u' ';
        }
    }
    return sections;
}

// Whole words; an ellipsis stands where some are left out.
QString pieceAround(const QString& text, const QString& word) {
    const QChar blank = u' ';
    const qsizetype at = qMax<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
    // Chinese has no blanks: there it begins and ends anywhere.
    const qsizetype first = at > kAround ? text.indexOf(blank, at - kAround) + 1 : 0;
    const qsizetype from = at <= kAround ? 0 : first > 0 && first <= at ? first : at - kAround;
    qsizetype end = from + word.size() + 2 * kAround;
    const qsizetype last = end < text.size() ? text.lastIndexOf(blank, end) : -1;
    if (last > at + word.size()) end = last;
    const QString dots = QStringLiteral("…");
    return (from > 0 ? dots : QString()) % text.mid(from, end - from).trimmed() %
           (end < text.size() ? dots : QString());
}

bool hasAll(const QString& text, const QStringList& words) {
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool hasOne(const QString& text, const QStringList& words) {
    return std::ranges::any_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

HelpHit hitIn(const HelpPage& page, const HelpSection& section, const QString& word) {
    HelpHit hit{{page.id, {}}, page.title, pieceAround(section.text, word)};
    if (section.level == 1) return hit;
    hit.place.anchor = section.anchor;
    hit.title += QStringLiteral(" › ") % section.title;
    return hit;
}

} // namespace

HelpBook::HelpBook(const std::vector<HelpShortcut>& shortcuts, const QStringList& languages) {
    for (const char* name : kPages) {
        HelpPage page;
        page.id = QLatin1StringView(name);
        page.markdown = fileText(page.id, languages);
        page.markdown.replace(kShortcutsMark, shortcutTable(shortcuts));
        page.markdown.replace(kBrokerErrorsMark, brokerErrorSections());
        page.sheet = page.id == kShortcutsPage;
        if (page.id == kErrorsPage) page.markdown = withErrorNotes(page.markdown);
        page.sections = sectionsOf(page.markdown);
        page.title = page.sections.empty() ? page.id : page.sections.front().title;
        pages_.push_back(std::move(page));
    }
}

const HelpPage* HelpBook::page(const QString& id) const {
    const auto found = std::ranges::find(pages_, id, &HelpPage::id);
    return found == pages_.end() ? nullptr : &*found;
}

bool HelpBook::has(const HelpPlace& place) const {
    const HelpPage* there = page(place.page);
    if (there == nullptr || place.anchor.isEmpty()) return there != nullptr;
    return std::ranges::any_of(there->sections,
                               [&](const HelpSection& section) { return section.anchor == place.anchor; });
}

std::vector<HelpHit> HelpBook::find(const QString& words) const {
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<HelpHit> hits;
    if (wanted.isEmpty()) return hits;
    std::vector<HelpHit> inText;
    for (const HelpPage& page : pages_) {
        for (const HelpSection& section : page.sections) {
            if (!hasAll(section.title % u' ' % section.text, wanted)) continue;
            (hasOne(section.title, wanted) ? hits : inText).push_back(hitIn(page, section, wanted.constFirst()));
        }
    }
    hits.insert(hits.end(), inText.begin(), inText.end());
    return hits;
}

HelpPlace HelpBook::placeOf(const base::Error& error) const {
    HelpPlace place{kErrorsPage, {}};
    if (error.kind == base::ErrorKind::Broker && base::find(error.code) != nullptr) {
        place.anchor = anchorOf(brokerErrorTitle(int(error.code)));
        return place;
    }
    const auto name = base::name(error.kind);
    const QString start = QString::fromUtf8(name.data(), qsizetype(name.size())) % u'-';
    for (const HelpSection& section : page(kErrorsPage)->sections)
        if (section.level == 2 && section.anchor.startsWith(start)) place.anchor = section.anchor;
    return place;
}

HelpPlace HelpBook::placeOf(const QString& link, const QString& page) {
    static const QRegularExpression form(QStringLiteral("^(?:([a-z-]+)\\.md)?(?:#([\\w-]+))?$"));
    const auto match = form.match(link);
    if (link.isEmpty() || !match.hasMatch()) return {};
    return {match.captured(1).isEmpty() ? page : match.captured(1), match.captured(2)};
}

QStringList HelpBook::languagesOf(const QLocale& locale) {
    return {locale.name(), locale.name().section(u'_', 0, 0)};
}

QString HelpBook::takeAnchor(QString& title) {
    static const QRegularExpression written(QStringLiteral("\\s*\\{#([\\w-]+)\\}$"));
    const auto match = written.match(title);
    if (!match.hasMatch()) return anchorOf(title);
    title.truncate(match.capturedStart());
    return match.captured(1);
}

QString HelpBook::anchorOf(const QString& title) {
    static const QRegularExpression other(QStringLiteral("[^\\w -]"));
    QString anchor = title.toLower();
    anchor.remove(other);
    return anchor.simplified().replace(u' ', u'-');
}

} // namespace odradek::views
