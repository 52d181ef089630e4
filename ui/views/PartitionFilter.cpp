// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PartitionFilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace odradek::views {
namespace {

using Line = ClusterPartitionLine;
using Test = PartitionTest;
using Made = std::expected<Test, FilterFault>;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A word of the language: what is written before its number, and the test that a number makes.
struct Term {
    QLatin1StringView before;
    Test (*make)(int number);
};

Test leaderIs(int number) {
    return [number](const Line& line) {
        return base::number(line.partition->leader) == number;
    };
}

Test replicaIs(int number) {
    return [number](const Line& line) {
        return std::ranges::any_of(line.partition->replicas,
                                   [number](base::BrokerId broker) { return base::number(broker) == number; });
    };
}

Test partitionIs(int number) {
    return [number](const Line& line) {
        return line.partition->partition == number;
    };
}

Test fewerInSync(int number) {
    return [number](const Line& line) {
        return int(line.partition->isr.size()) < number;
    };
}

Test moreInSync(int number) {
    return [number](const Line& line) {
        return int(line.partition->isr.size()) > number;
    };
}

constexpr std::array<Term, 5> kTerms{{{QLatin1StringView("leader:"), leaderIs},
                                      {QLatin1StringView("replica:"), replicaIs},
                                      {QLatin1StringView("p:"), partitionIs},
                                      {QLatin1StringView("isr<"), fewerInSync},
                                      {QLatin1StringView("isr>"), moreInSync}}};

// One word of the text.
Made testOf(const QString& word, int start) {
    for (const Term& term : kTerms) {
        if (!word.startsWith(term.before, Qt::CaseInsensitive)) continue;
        bool good = false;
        const int number = word.mid(term.before.size()).toInt(&good);
        if (good && number >= 0) return term.make(number);
        return std::unexpected(
            FilterFault{Words::tr("a number is wanted behind %1").arg(term.before), {start, int(word.size())}});
    }
    return [word](const Line& line) {
        return line.name.contains(word, Qt::CaseInsensitive);
    };
}

} // namespace

Made parsePartitionFilter(const QString& text) {
    std::vector<Test> tests;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        auto test = testOf(text.mid(at, end - at), int(at));
        if (!test) return test;
        tests.push_back(std::move(*test));
        at = end;
    }
    return [tests = std::move(tests)](const Line& line) {
        return std::ranges::all_of(tests, [&line](const Test& test) { return test(line); });
    };
}

} // namespace odradek::views
