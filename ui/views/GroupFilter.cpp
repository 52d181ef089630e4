// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupFilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace odradek::views {
namespace {

using Test = GroupTest;
using Made = std::expected<Test, FilterFault>;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A word of the language: what is written before its number, and the test that a number makes.
struct Term {
    QLatin1StringView before;
    Test (*make)(qint64 number);
};

Test lagAbove(qint64 number) {
    return [number](const GroupFields& row) {
        return row.lag && *row.lag > number;
    };
}

Test lagBelow(qint64 number) {
    return [number](const GroupFields& row) {
        return row.lag && *row.lag < number;
    };
}

Test membersAbove(qint64 number) {
    return [number](const GroupFields& row) {
        return row.members > number;
    };
}

Test membersBelow(qint64 number) {
    return [number](const GroupFields& row) {
        return row.members < number;
    };
}

constexpr std::array<Term, 4> kTerms{{{QLatin1StringView("lag>"), lagAbove},
                                      {QLatin1StringView("lag<"), lagBelow},
                                      {QLatin1StringView("members>"), membersAbove},
                                      {QLatin1StringView("members<"), membersBelow}}};

constexpr QLatin1StringView kMember("member:");

// One word of the text, which stands at `start`.
Made testOf(const QString& word, int start) {
    for (const Term& term : kTerms) {
        if (!word.startsWith(term.before, Qt::CaseInsensitive)) continue;
        bool good = false;
        const qint64 number = word.mid(term.before.size()).toLongLong(&good);
        if (good && number >= 0) return term.make(number);
        return std::unexpected(
            FilterFault{Words::tr("a number is wanted behind %1").arg(term.before), {start, int(word.size())}});
    }
    if (word.startsWith(kMember, Qt::CaseInsensitive)) {
        const QString member = word.mid(kMember.size());
        return [member](const GroupFields& row) {
            return row.member.contains(member, Qt::CaseInsensitive);
        };
    }
    return [word](const GroupFields& row) {
        return row.text.contains(word, Qt::CaseInsensitive);
    };
}

} // namespace

Made parseGroupFilter(const QString& text) {
    std::vector<Test> tests;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        Made test = testOf(text.mid(at, end - at), int(at));
        if (!test) return test;
        tests.push_back(std::move(*test));
        at = end;
    }
    return [tests = std::move(tests)](const GroupFields& row) {
        return std::ranges::all_of(tests, [&row](const Test& test) { return test(row); });
    };
}

} // namespace odradek::views
