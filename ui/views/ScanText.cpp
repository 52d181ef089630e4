// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScanText.h"

#include "ui/models/Format.h"
#include "ui/models/Prose.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::views {
namespace {

namespace format = models::format;
using consumer::ScanEnd;
using State = session::MessagesSession::State;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// How many troubles a headline names.
constexpr qsizetype kNamed = 3;

int unread(const consumer::ScanSummary& summary) {
    return int(std::ranges::count_if(summary.outcomes, [](const auto& outcome) { return outcome.error.has_value(); }));
}

QString endWord(const consumer::ScanSummary& summary) {
    switch (summary.end) {
    case ScanEnd::Complete:
        return summary.complete() ? Words::tr("Complete")
                                  : Words::tr("Not complete: batches that cannot be read were left out");
    case ScanEnd::Limit:
        return Words::tr("Complete up to the limit");
    case ScanEnd::Partial:
        return Words::tr("Not complete: %Ln of %1 partitions could not be read to their end", nullptr, unread(summary))
            .arg(format::count(qint64(summary.outcomes.size())));
    case ScanEnd::Cancelled:
        return Words::tr("Stopped");
    case ScanEnd::Refused:
    case ScanEnd::Failed:
        return Words::tr("Failed");
    }
    return {};
}

// What is followed has no end, and what could not be asked has none that is known: only what was read is told then.
QString offsets(const session::MessagesSession& session) {
    const auto& progress = session.progress();
    const auto& summary = session.summary();
    const bool partial = summary && summary->end == ScanEnd::Partial;
    if (session.request().follow || partial) return Words::tr("%1 offsets read").arg(format::count(progress.passed));
    return Words::tr("%1 of %2 offsets")
        .arg(format::count(progress.passed), format::count(qMax(progress.passed, progress.total)));
}

/// The counts that are not zero, after the words of the state.
QString counts(const session::MessagesSession& session) {
    const auto& progress = session.progress();
    QStringList parts;
    parts << Words::tr("%1 messages").arg(format::count(session.store().records()));
    if (progress.total > 0) parts << offsets(session);
    if (progress.aborted > 0) parts << Words::tr("%1 aborted hidden").arg(format::count(progress.aborted));
    if (progress.corrupt + progress.undecodable > 0) {
        parts << Words::tr("%1 batches unreadable").arg(format::count(progress.corrupt + progress.undecodable));
    }
    if (session.dropped() > 0) parts << Words::tr("%1 dropped").arg(format::count(session.dropped()));
    return parts.join(QStringLiteral(" · "));
}

QString placeName(const consumer::Place& place, const consumer::ScanRequest& request) {
    const QString topic =
        place.topic < request.topics.size() ? QString::fromStdString(request.topics[place.topic].name) : QString();
    const QString safe = format::visible(topic);
    return place.partition < 0 ? safe : safe % QLatin1Char('-') % QString::number(place.partition);
}

/// What is wrong with a partition; errors of the engine may name it themselves.
QString troubleOf(const QString& name, const base::Error& error) {
    const QString head = name % QStringLiteral(": ");
    const QString text = errorText(error);
    return text.startsWith(head) ? text : QString(head % text);
}

/// What cannot be told without timestamps.
QString lacksOf(const consumer::NoTimestamps& untimed) {
    QStringList lacks;
    if (untimed.from) lacks << Words::tr("older ones than the chosen time may be shown, too");
    if (untimed.to) lacks << Words::tr("newer ones than the chosen time are shown, too");
    if (untimed.order) lacks << Words::tr("there is nothing to order them by");
    return models::prose::clauses(lacks);
}

/// Calls the right one of several lambdas for a variant.
template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};

} // namespace

QString scanText(const session::MessagesSession& session) {
    const QString separator = QStringLiteral(" · ");
    switch (session.state()) {
    case State::Loading:
        return Words::tr("Loading") % separator % counts(session);
    case State::Following:
        return Words::tr("Following") % separator % counts(session);
    case State::Paused:
        return Words::tr("Paused") % separator % counts(session);
    case State::Idle:
        break;
    }
    return session.summary() ? endWord(*session.summary()) % separator % counts(session) : QString();
}

QString noticeText(const consumer::ScanEvent& notice, const consumer::ScanRequest& request) {
    const auto name = [&request](const consumer::Place& place) {
        return placeName(place, request);
    };
    return std::visit<QString>(
        Match{
            // The type is said: else it would be a builder over strings that have gone.
            [&](const consumer::PartitionTrouble& trouble) -> QString {
                return troubleOf(name(trouble.place), trouble.error);
            },
            [&](const consumer::PartitionRecovered& back) { return Words::tr("%1 reads again").arg(name(back.place)); },
            [&](const consumer::PartitionAdded& added) {
                return Words::tr("%1 is new and is read too").arg(name(added.place));
            },
            [&](const consumer::TopicGone& gone) {
                const QString topic = name({gone.topic, -1});
                return gone.new_id.is_zero()
                           ? Words::tr("%1 was deleted: nothing more comes").arg(topic)
                           : Words::tr("%1 was deleted and created again: these are the old one's messages").arg(topic);
            },
            [&](const consumer::TimeGoesBack& back) {
                return Words::tr("%1: timestamps go back at offset %2, so the order by time is not that of offsets")
                    .arg(name(back.place), format::count(back.offset));
            },
            [&](const consumer::NoTimestamps& untimed) {
                return Words::tr("%1: its messages have no timestamps: %2")
                    .arg(name({untimed.topic, -1}), lacksOf(untimed));
            },
            [](const auto&) {
                return QString();
            }},
        notice);
}

QStringList troubleLines(const consumer::ScanSummary& summary, const consumer::ScanRequest& request) {
    QStringList lines;
    for (const consumer::PartitionOutcome& outcome : summary.outcomes)
        if (outcome.error) lines << troubleOf(placeName(outcome.place, request), *outcome.error);
    return lines;
}

QString headlineOf(const QStringList& lines) {
    QStringList clauses = lines.first(qMin(kNamed, lines.size()));
    const int more = int(lines.size() - clauses.size());
    if (more > 0) clauses.append(Words::tr("and %Ln more", nullptr, more));
    return models::prose::clauses(clauses);
}

} // namespace odradek::views
