// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ActivityFilter.h"

#include "ui/models/ActivityLog.h"
#include "ui/style/Painting.h"

#include <QCoreApplication>

#include <array>

namespace odradek::views {
namespace {

using models::Activity;
using style::Environment;
using Made = std::expected<ActivityTest, FilterFault>;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A text of an entry, and the word of the language that looks into it alone.
struct Term {
    QLatin1StringView before;
    QString Activity::* text;
};

constexpr std::array<Term, 4> kTerms{{{QLatin1StringView("action:"), &Activity::action},
                                      {QLatin1StringView("target:"), &Activity::target},
                                      {QLatin1StringView("cluster:"), &Activity::cluster},
                                      {QLatin1StringView("outcome:"), &Activity::outcome}}};

constexpr QLatin1StringView kEnvironment("env:");

/// An environment as it is typed.
struct Named {
    QLatin1StringView word;
    Environment environment;
};

constexpr std::array<Named, 3> kEnvironments{{{QLatin1StringView("dev"), Environment::Dev},
                                              {QLatin1StringView("test"), Environment::Test},
                                              {QLatin1StringView("prod"), Environment::Prod}}};

bool holds(const QString& text, const QString& wanted) {
    if (wanted.endsWith(u'*')) return text.startsWith(QStringView(wanted).chopped(1), Qt::CaseInsensitive);
    return text.contains(wanted, Qt::CaseInsensitive);
}

// Half a word passes: it is still being typed. The word of the chip does in every language.
Made isOn(const FilterWord& word) {
    const QString wanted = word.text.mid(kEnvironment.size());
    std::vector<Environment> passing;
    for (const Named& one : kEnvironments)
        if (QString(one.word).startsWith(wanted, Qt::CaseInsensitive) ||
            style::environmentWord(one.environment).startsWith(wanted, Qt::CaseInsensitive))
            passing.push_back(one.environment);
    if (passing.empty())
        return std::unexpected(
            FilterFault{Words::tr("env: takes dev, test or prod"), {word.start, int(word.text.size())}});
    return [passing](const Activity& row) {
        return std::ranges::find(passing, row.environment) != passing.end();
    };
}

Made testOf(const FilterWord& word) {
    if (word.text.startsWith(kEnvironment, Qt::CaseInsensitive)) return isOn(word);
    for (const Term& term : kTerms) {
        if (!word.text.startsWith(term.before, Qt::CaseInsensitive)) continue;
        return [text = term.text, wanted = word.text.mid(term.before.size())](const Activity& row) {
            return holds(row.*text, wanted);
        };
    }
    return [wanted = word.text](const Activity& row) {
        return std::ranges::any_of(kTerms, [&](const Term& term) { return holds(row.*(term.text), wanted); });
    };
}

} // namespace

Made parseActivityFilter(const QString& text) {
    return testOfWords<Activity>(text, testOf);
}

} // namespace odradek::views
