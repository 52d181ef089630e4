// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PartitionFilter.h"

#include <algorithm>
#include <array>

namespace odradek::views {
namespace {

using Line = PartitionFields;
using Test = PartitionTest;
using Made = std::expected<Test, FilterFault>;

/// A word of the language: what is written before its number, and the test that a number makes.
struct Term {
    QLatin1StringView before;
    Test (*make)(int number);
};

Test leaderIs(int number) {
    return [number](const Line& line) {
        return base::number(line.partition.leader) == number;
    };
}

Test replicaIs(int number) {
    return [number](const Line& line) {
        return std::ranges::any_of(line.partition.replicas,
                                   [number](base::BrokerId broker) { return base::number(broker) == number; });
    };
}

Test partitionIs(int number) {
    return [number](const Line& line) {
        return line.partition.partition == number;
    };
}

Test fewerInSync(int number) {
    return [number](const Line& line) {
        return int(line.partition.isr.size()) < number;
    };
}

Test moreInSync(int number) {
    return [number](const Line& line) {
        return int(line.partition.isr.size()) > number;
    };
}

constexpr std::array<Term, 5> kTerms{{{QLatin1StringView("leader:"), leaderIs},
                                      {QLatin1StringView("replica:"), replicaIs},
                                      {QLatin1StringView("p:"), partitionIs},
                                      {QLatin1StringView("isr<"), fewerInSync},
                                      {QLatin1StringView("isr>"), moreInSync}}};

Made testOf(const FilterWord& word) {
    for (const Term& term : kTerms) {
        if (!word.text.startsWith(term.before, Qt::CaseInsensitive)) continue;
        bool good = false;
        const int number = word.text.mid(term.before.size()).toInt(&good);
        if (good && number >= 0) return term.make(number);
        return std::unexpected(numberWanted(word, term.before));
    }
    return [text = word.text](const Line& line) {
        return line.text.contains(text, Qt::CaseInsensitive);
    };
}

} // namespace

Made parsePartitionFilter(const QString& text) {
    return testOfWords<PartitionFields>(text, testOf);
}

} // namespace odradek::views
