// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ProbeStepRow.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/views/ErrorText.h"
#include "ui/widgets/BusyArc.h"
#include "ui/widgets/Buttons.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <chrono>

namespace odradek::views {
namespace {

using cluster::ProbeStep;
using style::Icon;
using style::Token;
using Kind = ProbeStep::Kind;
using State = ProbeStep::State;
namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString durationText(base::Duration took) {
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
    return ms < 1 ? Words::tr("< 1 ms") : format::duration(ms);
}

QString rightText(const ProbeStep* step) {
    if (step == nullptr) return Words::tr("not run");
    if (step->state == State::Running) return {};
    return step->state == State::Failed ? Words::tr("failed") : durationText(step->took);
}

QString versionsText(const net::BrokerVersions& versions) {
    const QString text = Words::tr("Kafka %1, %Ln API(s)", nullptr, int(versions.apis.size()));
    return text.arg(QString::fromStdString(net::to_string(versions.release())));
}

QString metadataText(const cluster::MetadataSnapshot& metadata) {
    const QString brokers = Words::tr("%Ln broker(s)", nullptr, int(metadata.brokers.size()));
    const QString topics = Words::tr("%Ln topic(s)", nullptr, int(metadata.topics.size()));
    return QString(brokers % QStringLiteral(", ") % topics);
}

struct Mark {
    Icon icon;
    Token ink;
    const char* word; // for screen readers
};

Mark markOf(const ProbeStep* step) {
    if (step == nullptr) return {Icon::Remove, Token::Text3, QT_TRANSLATE_NOOP("Words", "not run")};
    switch (step->state) {
    case State::Passed:
        return {Icon::Ok, Token::Ok, QT_TRANSLATE_NOOP("Words", "passed")};
    case State::Doubtful:
        return {Icon::Warning, Token::WarnMark, QT_TRANSLATE_NOOP("Words", "partly")};
    case State::Failed:
        return {Icon::Error, Token::Err, QT_TRANSLATE_NOOP("Words", "failed")};
    case State::Running:
        break;
    }
    return {Icon::Busy, Token::Text2, QT_TRANSLATE_NOOP("Words", "running")};
}

QWidget* markWidget(const ProbeStep* step) {
    if (step != nullptr && step->state == State::Running) return new widgets::BusyArc;
    const Mark mark = markOf(step);
    auto* label = new QLabel;
    label->setPixmap(
        style::iconPixmap(mark.icon, {style::color(mark.ink), style::scaled(16), label->devicePixelRatioF()}));
    label->setAccessibleName(Words::tr(mark.word));
    return label;
}

QLabel* wrapped(const QString& text, const QFont& font, Token token) {
    auto* label = widgets::plainLabel(text, font, token);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString stepName(Kind kind) {
    switch (kind) {
    case Kind::Names:
        return Words::tr("Names");
    case Kind::Addresses:
        return Words::tr("Connections");
    case Kind::Versions:
        return Words::tr("Versions");
    case Kind::Metadata:
        return Words::tr("Cluster and topics");
    case Kind::Advertised:
        return Words::tr("Advertised addresses");
    }
    return {};
}

QString stepFinding(const ProbeStep& step) {
    if (step.state == State::Running) return {};
    switch (step.kind) {
    case Kind::Names:
        return Words::tr("%1 of %2 found").arg(step.good).arg(step.all);
    case Kind::Addresses:
    case Kind::Advertised:
        return Words::tr("%1 of %2 accept connections").arg(step.good).arg(step.all);
    case Kind::Versions:
        return step.versions ? versionsText(*step.versions) : QString();
    case Kind::Metadata:
        return step.metadata ? metadataText(*step.metadata) : QString();
    }
    return {};
}

ProbeStepRow::ProbeStepRow(const ProbeStep& step, QWidget* parent) : QWidget(parent) {
    build(step.kind, &step);
}

ProbeStepRow::ProbeStepRow(Kind kind, QWidget* parent) : QWidget(parent) {
    build(kind, nullptr);
}

void ProbeStepRow::build(Kind kind, const ProbeStep* step) {
    failed_ = step != nullptr && step->state == State::Failed;
    auto* grid = new QGridLayout(this);
    const int pad = style::scaled(style::metric::kPadBar);
    grid->setContentsMargins(pad, style::scaled(8), pad, style::scaled(8));
    grid->setHorizontalSpacing(style::scaled(10));
    grid->setVerticalSpacing(style::scaled(4));
    grid->setColumnMinimumWidth(0, style::scaled(16));
    grid->setColumnStretch(1, 1);
    grid->addWidget(markWidget(step), 0, 0, Qt::AlignCenter);
    const bool ran = step != nullptr;
    grid->addWidget(widgets::plainLabel(stepName(kind),
                                        style::uiFont(style::kBodyPx, ran ? QFont::DemiBold : QFont::Normal),
                                        ran ? Token::Text : Token::Text2),
                    0, 1);
    grid->addWidget(widgets::plainLabel(rightText(step), style::monoFont(), failed_ ? Token::Err : Token::Text2), 0, 2);
    if (step == nullptr) return;
    if (const QString found = stepFinding(*step); !found.isEmpty())
        grid->addWidget(wrapped(found, style::monoFont(style::kHeadPx), Token::Text2), 1, 1, 1, 2);
    addReason(*step);
}

void ProbeStepRow::addReason(const ProbeStep& step) {
    if (!step.error) return;
    auto* grid = qobject_cast<QGridLayout*>(layout());
    const QFont loud = style::uiFont(style::kSmallPx, failed_ ? QFont::DemiBold : QFont::Normal);
    grid->addWidget(wrapped(errorText(*step.error), loud, failed_ ? Token::Text : Token::Warn), 2, 1, 1, 2);
    QString remedy = remedyText(*step.error);
    if (step.kind == Kind::Advertised)
        remedy = Words::tr("Clients are sent to these addresses: advertised.listeners of the brokers must name what "
                           "this machine can reach.");
    if (!remedy.isEmpty()) grid->addWidget(wrapped(remedy, style::uiFont(style::kSmallPx), Token::Text2), 3, 1, 1, 2);
}

void ProbeStepRow::paintEvent(QPaintEvent*) {
    if (!failed_) return;
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Token::ErrSoft));
    painter.fillRect(style::visual(*this, {0, 0, style::scaled(3), height()}), style::color(Token::Err));
}

} // namespace odradek::views
