// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ReplicaLegend.h"

#include "ui/delegates/ReplicaPainter.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace odradek::views {
namespace {

using State = models::ReplicaMark::State;

constexpr int kHeight = 32;

/// A mark and what it means; its number is an example.
struct Entry {
    models::ReplicaMark mark;
    QString words;
};

std::vector<Entry> entries() {
    return {{{1, State::Leader}, ReplicaLegend::tr("leader")},
            {{2, State::InSync}, ReplicaLegend::tr("in sync")},
            {{4, State::OutOfSync}, ReplicaLegend::tr("out of sync")},
            {{5, State::Offline}, ReplicaLegend::tr("offline")}};
}

} // namespace

ReplicaLegend::ReplicaLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QStringList words;
    for (const Entry& entry : entries())
        words.append(entry.words);
    setAccessibleName(tr("Replicas are drawn by their state: %1").arg(words.join(QStringLiteral(", "))));
}

QSize ReplicaLegend::sizeHint() const {
    return {style::scaled(400), style::scaled(kHeight)};
}

QSize ReplicaLegend::minimumSizeHint() const {
    return {0, style::scaled(kHeight)};
}

void ReplicaLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont font = style::uiFont(style::kSmallPx);
    const int pad = style::scaled(style::metric::kPadBar);
    QRect rest = rect().adjusted(pad, 0, -pad, 0);
    for (const Entry& entry : entries()) {
        const std::vector<models::ReplicaMark> mark{entry.mark};
        delegates::paintReplicas(painter, style::visual(*this, rest), mark, false);
        rest.setLeft(rest.left() + delegates::replicasWidth(mark) + style::scaled(4));
        rest.setLeft(rest.left() +
                     style::drawText(painter, style::visual(*this, rest), entry.words,
                                     {font, style::color(style::Token::Text2)}) +
                     style::scaled(16));
    }
}

} // namespace odradek::views
