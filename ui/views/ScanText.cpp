// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ScanText.h"

#include "ui/models/Format.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

namespace odradek::views {
namespace {

namespace format = models::format;
using consumer::ScanEnd;
using State = session::MessagesSession::State;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString endWord(const consumer::ScanSummary& summary) {
    switch (summary.end) {
    case ScanEnd::Complete:
        return summary.complete() ? Words::tr("Complete")
                                  : Words::tr("Not complete: batches that cannot be read were left out");
    case ScanEnd::Limit:
        return Words::tr("Complete up to the limit");
    case ScanEnd::Partial:
        return Words::tr("Not complete: some partitions could not be read to their end");
    case ScanEnd::Cancelled:
        return Words::tr("Stopped");
    case ScanEnd::Refused:
    case ScanEnd::Failed:
        return Words::tr("Failed");
    }
    return {};
}

/// The counts that are not zero, after the words of the state.
QString counts(const session::MessagesSession& session) {
    const auto& progress = session.progress();
    QStringList parts;
    parts << Words::tr("%1 messages").arg(format::count(session.store().records()));
    if (progress.total > 0)
        // What came while it followed was not there to be counted at the begin.
        parts << Words::tr("%1 of %2 offsets")
                     .arg(format::count(progress.passed), format::count(qMax(progress.passed, progress.total)));
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
                return name(trouble.place) % QStringLiteral(": ") % errorText(trouble.error);
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
                return Words::tr("%1: its messages have no timestamps; they are shown from the segment's begin")
                    .arg(name({untimed.topic, -1}));
            },
            [](const auto&) {
                return QString();
            }},
        notice);
}

} // namespace odradek::views
