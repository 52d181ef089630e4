// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupFilter.h"

#include <array>

namespace odradek::views {
namespace {

using Test = GroupTest;
using Made = std::expected<Test, FilterFault>;

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

using Term = NumberTerm<GroupFields>;

constexpr std::array<Term, 4> kTerms{{{QLatin1StringView("lag>"), lagAbove},
                                      {QLatin1StringView("lag<"), lagBelow},
                                      {QLatin1StringView("members>"), membersAbove},
                                      {QLatin1StringView("members<"), membersBelow}}};

constexpr QLatin1StringView kMember("member:");

Made testOf(const FilterWord& word) {
    if (auto test = numberTest<GroupFields>(word, kTerms)) return *std::move(test);
    if (word.text.startsWith(kMember, Qt::CaseInsensitive)) {
        const QString member = word.text.mid(kMember.size());
        return [member](const GroupFields& row) {
            return row.member.contains(member, Qt::CaseInsensitive);
        };
    }
    return [text = word.text](const GroupFields& row) {
        return row.text.contains(text, Qt::CaseInsensitive);
    };
}

} // namespace

Made parseGroupFilter(const QString& text) {
    return testOfWords<GroupFields>(text, testOf);
}

} // namespace odradek::views
