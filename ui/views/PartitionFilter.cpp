// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PartitionFilter.h"

#include <algorithm>
#include <array>

namespace odradek::views {
namespace {

using Line = PartitionFields;
using Test = PartitionTest;
using Made = std::expected<Test, FilterFault>;

Test leaderIs(qint64 number) {
    return [number](const Line& line) {
        return base::number(line.partition.leader) == number;
    };
}

Test replicaIs(qint64 number) {
    return [number](const Line& line) {
        return std::ranges::any_of(line.partition.replicas,
                                   [number](base::BrokerId broker) { return base::number(broker) == number; });
    };
}

Test partitionIs(qint64 number) {
    return [number](const Line& line) {
        return line.partition.partition == number;
    };
}

Test fewerInSync(qint64 number) {
    return [number](const Line& line) {
        return qint64(line.partition.isr.size()) < number;
    };
}

Test moreInSync(qint64 number) {
    return [number](const Line& line) {
        return qint64(line.partition.isr.size()) > number;
    };
}

using Term = NumberTerm<Line>;

constexpr std::array<Term, 5> kTerms{{{QLatin1StringView("leader:"), leaderIs},
                                      {QLatin1StringView("replica:"), replicaIs},
                                      {QLatin1StringView("p:"), partitionIs},
                                      {QLatin1StringView("isr<"), fewerInSync},
                                      {QLatin1StringView("isr>"), moreInSync}}};

Made testOf(const FilterWord& word) {
    if (auto test = numberTest<Line>(word, kTerms)) return *std::move(test);
    return [text = word.text](const Line& line) {
        return line.text.contains(text, Qt::CaseInsensitive);
    };
}

} // namespace

Made parsePartitionFilter(const QString& text) {
    return testOfWords<PartitionFields>(text, testOf);
}

} // namespace odradek::views
