// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageButtons.h"

#include "ui/models/Format.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QPointer>
#include <QRadioButton>
#include <QTabBar>

namespace odradek::widgets {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

bool isOffered(const QAbstractButton& button) {
    const bool part = qobject_cast<const QRadioButton*>(&button) != nullptr ||
                      qobject_cast<const QTabBar*>(button.parentWidget()) != nullptr;
    return button.isVisible() && !part;
}

// Why it cannot be pressed, where it says so.
QString whyOff(const QAbstractButton& button) {
    const QString reason = button.accessibleDescription();
    return reason.isEmpty() ? Words::tr("not now") : reason;
}

} // namespace

QString buttonWords(const QAbstractButton& button) {
    const QString text = models::format::withoutMnemonic(button.text());
    // "Refresh (F5)": the palette has a place of its own for keys.
    return text.isEmpty() ? button.accessibleName().section(QStringLiteral(" ("), 0, 0) : text;
}

models::PaletteSource pageButtons(const QWidget& page, const QSet<QString>& known) {
    models::PaletteSource source;
    source.id = QStringLiteral("page");
    source.title = Words::tr("On this page");
    QHash<QString, QPointer<QAbstractButton>> buttons;
    for (auto* button : page.findChildren<QAbstractButton*>()) {
        const QString words = buttonWords(*button);
        if (!isOffered(*button) || words.isEmpty() || known.contains(words) || buttons.contains(words)) continue;
        buttons.insert(words, button);
        models::PaletteEntry entry;
        entry.key = words;
        entry.text = models::format::visible(words);
        entry.quiet = !button->isEnabled();
        if (entry.quiet) entry.detail = whyOff(*button);
        source.entries.push_back(std::move(entry));
    }
    source.choose = [buttons = std::move(buttons)](const QString& words, bool) {
        if (QAbstractButton* button = buttons.value(words)) button->click();
    };
    return source;
}

} // namespace odradek::widgets
