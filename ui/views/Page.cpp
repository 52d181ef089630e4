// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Page.h"

#include "session/ClusterSession.h"
#include "ui/models/Format.h"
#include "ui/models/Prose.h"
#include "ui/models/TimeFormat.h"
#include "ui/views/ErrorText.h"
#include "ui/views/HelpWish.h"
#include "ui/views/NextTry.h"
#include "ui/views/ReachText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/StatusFigures.h"

#include <QDateTime>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace odradek::views {

Page::Page(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)), banner_(new widgets::Banner(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(banner_);
    banner_->hide();
}

std::vector<widgets::StatusFigure> Page::statusFigures() const {
    return {};
}

void Page::showError(const std::optional<base::Error>& error, bool retry) {
    if (error == shown_ && !away_) return;
    shown_ = error;
    away_ = false;
    banner_->setVisible(error.has_value());
    if (!error) return;
    banner_->clearActions();
    banner_->setDetails({});
    banner_->setMessage(widgets::Banner::Kind::Error, errorText(*error), remedyText(*error));
    offerHelp(*error);
    if (!retry) return;
    auto* again = banner_->addAction(tr("Try again"), style::Icon::Refresh);
    connect(again, &QPushButton::clicked, this, &Page::refresh);
}

// By its button, and by F1 while the focus is in the banner.
void Page::offerHelp(const base::Error& error) {
    setHelpError(*banner_, error);
    HelpDesk::connectButton(*banner_->addAction(tr("Help"), style::Icon::Help, style::ButtonRole::Ghost));
}

void Page::setConnectionName(const QString& name) {
    connectionName_ = name;
    tellReachAgain();
}

void Page::tellReachAgain() {
    if (away_) showReach(*reached_);
}

QString Page::whatIsAway() const {
    const QString name = connectionName_.isEmpty() ? tr("The cluster") : models::format::visible(connectionName_);
    const QString away = tr("%1 cannot be reached.").arg(name);
    const qint64 metadata = showsMetadata() ? reached_->metadata()->taken_at_ms : 0;
    const qint64 taken = std::max(takenAt(), metadata);
    if (taken <= 0) return away;
    const auto& times = models::TimeFormat::instance();
    const QString moment = times.moment(taken, QDateTime::currentMSecsSinceEpoch());
    return models::prose::text({away, tr("You see what was known at %1.").arg(moment)});
}

// What a try of one's own could mend, and when the next one comes by itself.
QString Page::whyAway() const {
    namespace prose = models::prose;
    const QString next = clock_->text().isEmpty() ? QString() : prose::sentence(clock_->text());
    return prose::text({errorSentence(*shown_), remedyText(*shown_), next});
}

void Page::showReach(session::ClusterSession& cluster) {
    using State = session::ClusterSession::State;
    reached_ = &cluster;
    const auto& error = cluster.error();
    const bool open = cluster.state() == State::Connecting || cluster.state() == State::Reconnecting;
    if (!open || !error) {
        if (clock_ != nullptr) clock_->watch(nullptr);
        return showError(error);
    }
    // Each try fails with an error of its own: the words follow, closing them stays.
    const bool hidden = away_ && banner_->isHidden();
    const bool fresh = !away_;
    shown_ = error;
    away_ = true;
    if (clock_ == nullptr) {
        clock_ = new NextTryClock(this);
        connect(clock_, &NextTryClock::changed, this, [this] {
            if (away_) banner_->setWhy(whyAway());
        });
    }
    clock_->watch(&cluster);
    banner_->setMessage(widgets::Banner::Kind::Error, whatIsAway(), whyAway());
    setHelpError(*banner_, error);
    if (fresh) offerReach();
    banner_->setDetails(reachDetails(cluster));
    banner_->setVisible(!hidden);
}

void Page::offerReach() {
    banner_->clearActions();
    banner_->setDetails({});
    auto* settings = banner_->addAction(tr("Connection…"), style::Icon::Edit, style::ButtonRole::Ghost);
    connect(settings, &QPushButton::clicked, this, &Page::connectionWanted);
    offerHelp(*shown_);
    auto* again = banner_->addAction(tr("Try now"), style::Icon::Refresh);
    connect(again, &QPushButton::clicked, this, &Page::tryNow);
}

// The page's own question waits for the connection: the try comes first.
void Page::tryNow() {
    reached_->tryNow();
    refresh();
}

} // namespace odradek::views
