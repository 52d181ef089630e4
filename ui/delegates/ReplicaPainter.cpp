// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/ReplicaPainter.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace odradek::delegates {
namespace {

using models::ReplicaMark;
using style::Token;

struct Inks {
    QColor fill;
    QColor border;
    QColor text;
};

Inks inksOf(ReplicaMark::State state, bool stale) {
    const auto ink = [stale](Token token) {
        return style::color(stale ? Token::Text3 : token);
    };
    switch (state) {
    case ReplicaMark::State::Leader:
        return {ink(Token::Text2), QColor(), style::color(Token::Base)};
    case ReplicaMark::State::InSync:
        return {style::color(Token::SelOff), QColor(), ink(Token::Text2)};
    case ReplicaMark::State::OutOfSync:
        return {QColor(), ink(Token::WarnMark), ink(Token::Warn)};
    case ReplicaMark::State::Offline:
        return {stale ? QColor() : style::color(Token::ErrSoft), ink(Token::Err), ink(Token::Err)};
    }
    return {};
}

int boxWidth(const ReplicaMark& replica) {
    const QFontMetrics metrics(style::monoFont(style::kHeadPx));
    return qMax(style::scaled(22), metrics.horizontalAdvance(QString::number(replica.broker)) + style::scaled(10));
}

void paintReplica(QPainter& painter, const QRect& box, const ReplicaMark& replica, bool stale) {
    const Inks inks = inksOf(replica.state, stale);
    style::drawBox(painter, box, {inks.fill, inks.border, qreal(style::scaled(style::metric::kRadiusChip)), 1.2});
    const bool leader = replica.state == ReplicaMark::State::Leader;
    painter.setFont(style::monoFont(style::kHeadPx, leader ? QFont::Bold : QFont::Normal));
    painter.setPen(inks.text);
    painter.drawText(box, Qt::AlignCenter, QString::number(replica.broker));
    if (replica.state != ReplicaMark::State::Offline) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(inks.text, 1.2));
    painter.drawLine(QPointF(box.left() + 2, box.bottom() - 1), QPointF(box.right() - 1, box.top() + 2));
    painter.restore();
}

} // namespace

void paintReplicas(QPainter& painter, const QRect& rect, const std::vector<ReplicaMark>& replicas, bool stale) {
    const int height = style::scaled(16);
    int x = rect.x();
    for (const ReplicaMark& replica : replicas) {
        const QRect box(x, rect.center().y() - height / 2 + 1, boxWidth(replica), height);
        if (box.right() > rect.right()) return;
        paintReplica(painter, QStyle::visualRect(painter.layoutDirection(), rect, box), replica, stale);
        x += box.width() + style::scaled(4);
    }
}

int replicasWidth(const std::vector<ReplicaMark>& replicas) {
    int width = 0;
    for (const ReplicaMark& replica : replicas)
        width += boxWidth(replica) + style::scaled(4);
    return width;
}

} // namespace odradek::delegates
