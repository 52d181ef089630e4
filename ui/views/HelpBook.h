// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QString>
#include <QStringList>

#include <vector>

class QLocale;

namespace odradek::views {

/// A place in the help: a page, and a heading on it. A value.
struct HelpPlace {
    QString page;   ///< "connecting".
    QString anchor; ///< Of the heading; empty: the top of the page.

    friend bool operator==(const HelpPlace&, const HelpPlace&) = default;
};

/// A heading with the text up to the next one. A value.
struct HelpSection {
    QString anchor; ///< What links name.
    QString title;  ///< Its words.
    int level = 1;  ///< 1: the page's own.
    QString text;   ///< Plain, for searching.
};

/// A page that ships with the program. A value.
struct HelpPage {
    QString id;       ///< The name of its file, without ".md".
    QString title;    ///< Its first heading.
    QString markdown; ///< As it is shown: what is made from the program's own tables stands in it.
    std::vector<HelpSection> sections;
    bool sheet = false; ///< Its sections are short tables, shown side by side.
};

/// A key that does something, for the page of shortcuts. A value.
struct HelpShortcut {
    QString where; ///< The menu, or the page, that it belongs to.
    QString text;  ///< What it does.
    QString keys;  ///< As shown: "Ctrl+W".
};

/// Where some words were found. A value.
struct HelpHit {
    HelpPlace place;
    QString title; ///< "Connecting › Time-outs".
    QString piece; ///< The words with some text around them.
};

/// The pages of the help, read from the program's resources; the shortcuts, and every error that a user can meet, come
/// from the program itself, so that they tell what holds. Immutable once made; GUI thread.
class HelpBook {
public:
    /// Reads the pages, each in the first of these languages that it is there in ("de", "zh_CN"), or else in English;
    /// the shortcuts stand on the page of that name.
    explicit HelpBook(const std::vector<HelpShortcut>& shortcuts = {}, const QStringList& languages = {});

    /// Every page, in the order of the contents; never empty.
    const std::vector<HelpPage>& pages() const { return pages_; }
    /// The page of an id, or nullptr.
    const HelpPage* page(const QString& id) const;
    /// Whether a page has a heading with this anchor (an empty anchor is the page).
    bool has(const HelpPlace& place) const;
    /// The sections that have every one of these words, in any case; those whose heading has one first.
    std::vector<HelpHit> find(const QString& words) const;
    /// Where an error is explained; the top of the page about errors where it has no place of its own.
    HelpPlace placeOf(const base::Error& error) const;

    /// The place that a link on a page names ("connecting.md#time-outs"), or nothing: the help links to itself alone.
    static HelpPlace placeOf(const QString& link, const QString& page);
    /// The languages of a locale's help, the nearest first: "zh_CN", "zh".
    static QStringList languagesOf(const QLocale& locale);
    /// The anchor of a heading: its words in small letters with dashes between them.
    static QString anchorOf(const QString& title);
    /// Takes the anchor that a translator has written behind a heading ("Sicherheit {#security}") off its words, or
    /// makes one of the words: links name the same places in every language.
    static QString takeAnchor(QString& title);

private:
    std::vector<HelpPage> pages_;
};

} // namespace odradek::views
