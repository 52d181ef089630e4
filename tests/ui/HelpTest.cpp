// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "tests/ui/support/Main.h"
#include "ui/style/Fonts.h"
#include "ui/style/Theme.h"
#include "ui/views/HelpBook.h"
#include "ui/views/HelpText.h"
#include "ui/views/HelpView.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace odradek;
using base::ErrorKind;
using views::HelpBook;
using views::HelpPlace;

namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

HelpPlace place(const char* page, const char* anchor = "") {
    return {words(page), words(anchor)};
}

base::Error errorOf(ErrorKind kind) {
    return {kind, base::KafkaCode::None, {}, {}};
}

/// The links of a page, out of what is shown.
QStringList linksOf(const views::HelpText& text) {
    QStringList links;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isAnchor() && !it.fragment().charFormat().anchorHref().isEmpty())
                links.append(it.fragment().charFormat().anchorHref());
    return links;
}

QList<QToolButton*> buttons(views::HelpView& view) {
    return view.findChildren<QToolButton*>(QString(), Qt::FindChildrenRecursively);
}

/// Shortcuts work in the active window alone.
void showActive(QWidget& window) {
    window.resize(800, 500);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

QToolButton* buttonNamed(views::HelpView& view, const char* start) {
    for (QToolButton* button : buttons(view))
        if (button->accessibleName().startsWith(words(start))) return button;
    return nullptr;
}

} // namespace

class HelpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineOfCodeIsNeverWiderThanThePage() {
        views::HelpText text;
        text.resize(300, 400);
        text.show();
        text.showPage(QStringLiteral("# Code\n\n```\n%1\n```\n").arg(QString(300, u'x')));
        QCOMPARE(text.horizontalScrollBar()->maximum(), 0);
    }

    void everyPageLoads() {
        const HelpBook book;
        QVERIFY(book.pages().size() >= 6);
        QSet<QString> titles;
        for (const auto& page : book.pages()) {
            QVERIFY2(!page.sections.empty() && page.sections.front().level == 1, qPrintable(page.id));
            QVERIFY2(page.markdown.size() > 500, qPrintable(page.id));
            QVERIFY2(!page.markdown.contains(u"<!--"), qPrintable(page.id));
            titles.insert(page.title);
        }
        QCOMPARE(titles.size(), qsizetype(book.pages().size()));
    }

    void everyPageIsThereInEachLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << words("de");
        QTest::newRow("Chinese") << words("zh_CN");
    }
    // With the same places, so that links and errors lead to them in every language.
    void everyPageIsThereInEachLanguage() {
        QFETCH(QString, language);
        const HelpBook english;
        const HelpBook book({}, {language});
        QCOMPARE(book.pages().size(), english.pages().size());
        for (const auto& page : book.pages()) {
            const views::HelpPage& same = *english.page(page.id);
            QVERIFY2(page.markdown != same.markdown && page.title != same.title, qPrintable(page.id));
            QCOMPARE(page.sections.size(), same.sections.size());
            for (size_t i = 0; i < page.sections.size(); ++i) {
                QCOMPARE(page.sections[i].anchor, same.sections[i].anchor);
                QCOMPARE(page.sections[i].level, same.sections[i].level);
            }
            views::HelpText text;
            text.showPage(page.markdown);
            QVERIFY2(!text.toPlainText().contains(words("{#")), qPrintable(page.id));
            for (const QString& link : linksOf(text))
                QVERIFY2(book.has(HelpBook::placeOf(link, page.id)), qPrintable(page.id + u": " + link));
        }
        QCOMPARE(book.placeOf(errorOf(ErrorKind::Resolve)), english.placeOf(errorOf(ErrorKind::Resolve)));
    }

    void whatIsNotThereIsEnglish() {
        const HelpBook english;
        const HelpBook book({}, {words("tlh"), words("xx")});
        for (const auto& page : book.pages())
            QCOMPARE(page.markdown, english.page(page.id)->markdown);
        QCOMPARE(HelpBook::languagesOf(QLocale(words("de_AT"))), QStringList({words("de_AT"), words("de")}));
        QCOMPARE(HelpBook::languagesOf(QLocale(words("zh_CN"))).constFirst(), words("zh_CN"));
    }

    void everyLinkResolves() {
        const HelpBook book;
        views::HelpText text;
        int links = 0;
        for (const auto& page : book.pages()) {
            text.showPage(page.markdown);
            for (const QString& link : linksOf(text)) {
                const HelpPlace there = HelpBook::placeOf(link, page.id);
                QVERIFY2(book.has(there), qPrintable(page.id + u": " + link));
                ++links;
            }
        }
        QVERIFY(links >= 8);
    }

    void headingsAreNamedOnceAndReachable() {
        const HelpBook book;
        views::HelpText text;
        text.resize(600, 300);
        for (const auto& page : book.pages()) {
            text.showPage(page.markdown);
            QSet<QString> anchors;
            for (const auto& section : page.sections) {
                const QString name = page.id + u'#' + section.anchor;
                QVERIFY2(!anchors.contains(section.anchor), qPrintable(name));
                anchors.insert(section.anchor);
                // Each heading of the text that is searched is one of the page that is shown.
                bool shown = false;
                for (QTextBlock block = text.document()->begin(); block.isValid() && !shown; block = block.next())
                    shown = block.blockFormat().headingLevel() == section.level && block.text() == section.title;
                QVERIFY2(shown, qPrintable(name));
            }
        }
        text.show();
        text.goTo(words("tls-expected-the-port-wants-tls"));
        QVERIFY(text.verticalScrollBar()->value() > 0);
    }

    void everyErrorHasItsSection() {
        const HelpBook book;
        // What the user has done himself is no trouble; a broker's errors have sections of their own.
        const QSet<ErrorKind> without{ErrorKind::Broker, ErrorKind::Cancelled, ErrorKind::Closed};
        for (int i = 0; i <= int(ErrorKind::Internal); ++i) {
            if (without.contains(ErrorKind(i))) continue;
            const HelpPlace there = book.placeOf(errorOf(ErrorKind(i)));
            QVERIFY2(!there.anchor.isEmpty() && book.has(there), base::name(ErrorKind(i)).data());
        }
        for (const auto& row : base::kafka_errors()) {
            if (row.code == 0) continue;
            const base::Error error{ErrorKind::Broker, base::KafkaCode(row.code), {}, {}};
            QVERIFY2(book.has(book.placeOf(error)) && !book.placeOf(error).anchor.isEmpty(), row.name.data());
        }
        const base::Error unknown{ErrorKind::Broker, base::KafkaCode(9999), {}, {}};
        QCOMPARE(book.placeOf(unknown), place("troubleshooting"));
    }

    void sectionsOfErrorsSayWhatTheProgramSays() {
        const HelpBook book;
        const QString page = book.page(words("troubleshooting"))->markdown;
        QVERIFY(page.contains(QString::fromStdString(base::remedy(errorOf(ErrorKind::Connect)))));
        QVERIFY(page.contains(words("NOT\\_COORDINATOR (16)")));
        views::HelpText text;
        text.showPage(page);
        QVERIFY(text.toPlainText().contains(words("__consumer_offsets")));
        // A heading in the form of an error's is one of the program's errors: it got what the program says of it.
        const QRegularExpression heading(words("^## [a-z-]+: .*$"), QRegularExpression::MultilineOption);
        QCOMPARE(page.count(heading), page.count(words("> In the program's words: ")));
    }

    void shortcutsStandOnTheirPage() {
        const HelpBook book({{words("File"), words("Quit"), words("Ctrl+Q")}});
        const auto* page = book.page(words("shortcuts"));
        QVERIFY(page->markdown.contains(words("| Quit | `Ctrl+Q` |")));
        QVERIFY(book.has(place("shortcuts", "file")));
    }

    void findsWordsAnywhere() {
        const HelpBook book;
        const auto hits = book.find(words("advertised LISTENERS"));
        QVERIFY(!hits.empty());
        const auto codes = book.find(words("NOT_COORDINATOR"));
        QVERIFY(!codes.empty());
        QCOMPARE(codes.front().place.page, words("troubleshooting"));
        QVERIFY(codes.front().title.contains(words("NOT_COORDINATOR (16)")));
        // Those whose heading has a word come first.
        QCOMPARE(book.find(words("tombstone following")).size(), size_t(0));
        QCOMPARE(book.find(words("following")).front().place, place("messages", "following"));
        QVERIFY(book.find(words("   ")).empty());
        QVERIFY(book.find(words("nothing-like-this")).empty());
    }

    void linksThatLeadOutAreNone() {
        for (const char* link : {"https://example.org", "file:/etc/passwd", "../start.md", "start.html", ""})
            QCOMPARE(HelpBook::placeOf(words(link), words("start")), HelpPlace());
        QCOMPARE(HelpBook::placeOf(words("#looks"), words("start")), place("start", "looks"));
        QCOMPARE(HelpBook::placeOf(words("topics.md"), words("start")), place("topics"));
    }

    void nothingIsLoaded() {
        views::HelpText text;
        text.showPage(words("# Page\n\n![](file:/etc/hostname) <b>bold</b> [a](https://example.org)\n"));
        const QUrl file(words("file:/etc/hostname"));
        const auto loaded = text.document()->resource(QTextDocument::ImageResource, file).toByteArray();
        QVERIFY2(loaded.trimmed().isEmpty(), loaded.constData());
        QVERIFY(text.toPlainText().contains(words("<b>bold</b>")));
    }

    void goesBackAndForward() {
        views::HelpView view{HelpBook()};
        showActive(view);
        QSignalSpy titles(&view, &views::HelpView::titleChanged);
        auto* back = buttonNamed(view, "Back");
        auto* forward = buttonNamed(view, "Forward");
        QVERIFY(!back->isEnabled() && !forward->isEnabled());
        QVERIFY(view.open(place("messages", "following")));
        QVERIFY(view.open(place("connecting")));
        QVERIFY(!view.open(place("connecting", "nowhere")));
        QVERIFY(!view.open(place("nowhere")));
        back->click();
        QCOMPARE(view.place(), place("messages", "following"));
        QTest::keyClick(&view, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(view.place(), place("start"));
        QVERIFY(!back->isEnabled());
        QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view.place(), place("messages", "following"));
        view.open(place("topics"));
        QVERIFY(!forward->isEnabled());
        QCOMPARE(titles.count(), 6);
    }

    void followsLinks() {
        views::HelpView view{HelpBook()};
        auto* text = view.findChild<views::HelpText*>();
        Q_EMIT text->anchorClicked(QUrl(words("connecting.md#security")));
        QCOMPARE(view.place(), place("connecting", "security"));
        Q_EMIT text->anchorClicked(QUrl(words("#brokers")));
        QCOMPARE(view.place(), place("connecting", "brokers"));
        Q_EMIT text->anchorClicked(QUrl(words("https://example.org")));
        QCOMPARE(view.place(), place("connecting", "brokers"));
    }

    void searchesByKeys() {
        views::HelpView view{HelpBook()};
        showActive(view);
        QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
        auto* edit = view.findChild<QLineEdit*>();
        QCOMPARE(QApplication::focusWidget(), edit);
        QTest::keyClicks(edit, words("tombstone"));
        auto* found = view.findChild<QListWidget*>();
        QVERIFY(found->isVisible() && found->count() >= 2);
        QVERIFY2(found->sizeHintForRow(0) > 2 * found->fontMetrics().height(),
                 "a title and two lines with room around them");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(view.place().page, words("start"));
        auto* text = view.findChild<views::HelpText*>();
        QVERIFY(!text->extraSelections().isEmpty());
        QTest::keyClick(&view, Qt::Key_F3);
        QVERIFY(text->textCursor().block().text().contains(words("tombstone")));
        edit->setText(words("no-such-word-anywhere"));
        QCOMPARE(found->count(), 1);
        QVERIFY(found->item(0)->text().contains(words("Nothing")));
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(edit->text().isEmpty() && !found->isVisible());
    }

    void piecesHoldTheWordAndEndInWholeOnes() {
        const HelpBook book;
        for (const char* word : {"lag", "tombstone", "broker"}) {
            const auto hits = book.find(words(word));
            QVERIFY(!hits.empty());
            for (const auto& hit : hits) {
                const QString text = [&] {
                    for (const auto& section : book.page(hit.place.page)->sections)
                        if (section.anchor == hit.place.anchor || (hit.place.anchor.isEmpty() && section.level == 1))
                            return section.text;
                    return QString();
                }();
                const QStringList parts = QString(hit.piece).remove(words("…")).split(u' ', Qt::SkipEmptyParts);
                if (parts.isEmpty()) continue;
                const QStringList whole = text.split(QRegularExpression(words("\\s+")));
                QVERIFY2(whole.contains(parts.last()), qPrintable(hit.piece));
                QVERIFY2(whole.contains(parts.first()), qPrintable(hit.piece));
            }
        }
    }

    void linesOfCodeBeginAlike() {
        views::HelpText text;
        text.resize(300, 300);
        text.showPage(
            words("# Page\n\n```\none line of code that is much too long for a page as narrow as this is\n```\n"));
        text.show();
        const QTextLayout* lines = text.document()->find(words("one line")).block().layout();
        QVERIFY(lines->lineCount() > 1);
        QCOMPARE(lines->lineAt(1).x(), lines->lineAt(0).x());
        QVERIFY(lines->position().x() + lines->lineAt(0).x() > text.document()->documentMargin());
    }

    void theSearchIsClearedByItsSign() {
        views::HelpView view{HelpBook()};
        showActive(view);
        auto* edit = view.findChild<QLineEdit*>();
        QVERIFY(!edit->isClearButtonEnabled());
        const auto signs = edit->actions();
        QCOMPARE(signs.size(), 1);
        QVERIFY(!signs[0]->isVisible());
        QTest::keyClicks(edit, words("lag"));
        QVERIFY(signs[0]->isVisible());
        signs[0]->trigger();
        QVERIFY(edit->text().isEmpty() && !signs[0]->isVisible());
    }

    void followsTheTheme() {
        views::HelpText text;
        text.showPage(words("# Page\n\nA [link](start.md) and `code`.\n"));
        const auto link = [&text] {
            QTextCursor cursor = text.document()->find(words("link"));
            return cursor.charFormat().foreground().color();
        };
        QCOMPARE(link(), style::color(style::Token::Accent));
        const QColor light = link();
        style::Theme::instance().setChoice(style::ThemeChoice::Dark);
        QCOMPARE(link(), style::color(style::Token::Accent));
        QVERIFY(link() != light);
        style::Theme::instance().setChoice(style::ThemeChoice::Light);
        QCOMPARE(text.document()->find(words("code")).charFormat().font().families(), style::monoFont().families());
    }
};

ODRADEK_UI_TEST(HelpTest)
#include "HelpTest.moc"
