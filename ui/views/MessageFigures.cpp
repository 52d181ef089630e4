// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MessageFigures.h"

#include "ui/models/Format.h"
#include "ui/views/MessageSource.h"
#include "ui/widgets/StatusFigures.h"

#include <chrono>

namespace odradek::views {
namespace {

using Session = session::MessagesSession;
using models::Tone;
using widgets::StatusFigure;
namespace format = models::format;

/// How often the rate of a tail is looked at.
constexpr std::chrono::seconds kStep{1};

} // namespace

MessageFigures::MessageFigures(const Session& session, const MessageSource& source, QObject* parent)
    : QObject(parent), session_(session), source_(source) {
    timer_.setInterval(kStep);
    connect(&timer_, &QTimer::timeout, this, &MessageFigures::look);
    connect(&session_, &Session::stateChanged, this, &MessageFigures::watchRate);
    connect(&session_, &Session::progressChanged, this, &MessageFigures::changed);
    connect(&source_.filter(), &MessageFilter::counted, this, &MessageFigures::changed);
    connect(&source_.filter(), &MessageFilter::finished, this, &MessageFigures::changed);
}

bool MessageFigures::isLive() const {
    return session_.state() == Session::State::Following || session_.state() == Session::State::Paused;
}

// Pages before and behind the first load count too.
qint64 MessageFigures::received() const {
    return session_.store().records() + session_.dropped();
}

// Each tail has a course of its own.
void MessageFigures::watchRate() {
    if (isLive() != timer_.isActive()) {
        rate_.clear();
        if (isLive()) {
            clock_.start();
            timer_.start();
            rate_.look(received(), 0);
        } else {
            timer_.stop();
        }
    }
    // Between two looks of the timer there is too little time for a rate.
    Q_EMIT changed();
}

void MessageFigures::look() {
    if (timer_.isActive()) rate_.look(received(), clock_.elapsed());
    Q_EMIT changed();
}

void MessageFigures::addTail(std::vector<StatusFigure>& figures) const {
    const qint64 dropped = session_.dropped();
    if (isLive() || dropped > 0) {
        StatusFigure went{tr("Dropped"), format::count(dropped)};
        went.tone = dropped > 0 ? Tone::Warn : Tone::Text;
        went.toolTip = tr("The oldest that went, since no more are kept");
        figures.push_back(std::move(went));
    }
    if (!isLive()) return;
    StatusFigure lag{tr("Lag"), format::count(session_.progress().behind)};
    lag.toolTip = tr("Offsets that the partitions have and that are not read yet, as the brokers told last");
    figures.push_back(std::move(lag));
}

std::vector<StatusFigure> MessageFigures::figures() const {
    std::vector<StatusFigure> figures;
    if (const auto rate = rate_.perSecond()) {
        StatusFigure speed{{}, *rate > 0 ? format::rate(*rate) : QStringLiteral("0 /s"), Tone::Ok, rate_.course()};
        speed.toolTip = tr("Messages a second that arrived; the line: since following began, 40 seconds at most");
        figures.push_back(std::move(speed));
    }
    const bool filtered = source_.filter().isActive();
    figures.push_back({tr("Received"), format::count(received())});
    figures.push_back({tr("Shown"), format::count(filtered ? source_.rowCount() : session_.store().records())});
    addTail(figures);
    return figures;
}

} // namespace odradek::views
