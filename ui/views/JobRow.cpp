// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/JobRow.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QPainter>
#include <QPushButton>

namespace odradek::views {
namespace {

using models::ActivityState;
using style::Token;
namespace format = models::format;

constexpr int kHeight = 52;
constexpr int kBar = 320;
constexpr int kButton = 92;
constexpr int kTextLeft = 38;

QString titleOf(const models::Activity& activity) {
    return format::visible(activity.target.isEmpty() ? activity.action : activity.action % u' ' % activity.target);
}

} // namespace

JobRow::JobRow(const std::shared_ptr<const models::Activity>& activity, bool cancellable, QWidget* parent)
    : QWidget(parent), activity_(activity), cancel_(widgets::barButton(tr("Cancel"), style::Icon::Stop)) {
    cancel_->setParent(this);
    cancel_->setVisible(cancellable);
    cancel_->setAccessibleName(tr("Cancel %1").arg(titleOf(*activity)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(cancel_, &QPushButton::clicked, this, [this] { Q_EMIT cancelWanted(activity_->id); });
    show(activity);
}

void JobRow::show(const std::shared_ptr<const models::Activity>& activity) {
    activity_ = activity;
    QString state = titleOf(*activity);
    if (activity->fraction >= 0) state += QStringLiteral(", ") + format::percent(activity->fraction);
    if (!activity->facts.isEmpty()) state += QStringLiteral(", ") + format::visible(activity->facts);
    setAccessibleName(state);
    update();
}

QSize JobRow::sizeHint() const {
    return {style::scaled(400), style::scaled(kHeight)};
}

void JobRow::place() {
    const int width = std::max(style::scaled(kButton), cancel_->sizeHint().width());
    const int height = cancel_->sizeHint().height();
    const QRect spot(this->width() - width - style::scaled(style::metric::kPadBar), (this->height() - height) / 2,
                     width, height);
    cancel_->setGeometry(style::visual(*this, spot));
}

void JobRow::resizeEvent(QResizeEvent*) {
    place();
}

void JobRow::paintBar(QPainter& painter, const QRect& rect) const {
    const qreal radius = 2;
    style::drawBox(painter, style::visual(*this, rect), {style::color(Token::Line), QColor(), radius, 0});
    if (activity_->fraction < 0) return;
    QRect done = rect;
    done.setWidth(int(rect.width() * std::clamp(activity_->fraction, 0.0, 1.0)));
    const bool held = activity_->state == ActivityState::Held;
    if (done.width() > 0)
        style::drawBox(painter, style::visual(*this, done),
                       {style::color(held ? Token::WarnMark : Token::AccentFill), QColor(), radius, 0});
}

void JobRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), style::color(Token::Window));
    painter.fillRect(0, height() - 1, width(), 1, style::color(Token::Line));
    const bool held = activity_->state == ActivityState::Held;
    const int line = style::scaled(22);
    const int left = style::scaled(kTextLeft);
    const QRect top(left, style::scaled(4), width() - left - style::scaled(kButton + 24), line);
    style::drawIcon(painter, style::visual(*this, {style::scaled(12), top.y(), style::scaled(16), line}),
                    activity_->icon, style::color(held ? Token::Warn : Token::Accent));
    int x = left;
    const auto word = [&](const QString& text, const QFont& font, Token token) {
        const QRect spot(x, top.y(), std::max(0, top.right() - x), line);
        x += style::drawText(painter, style::visual(*this, spot), text, {font, style::color(token)}) + style::scaled(8);
    };
    word(titleOf(*activity_), style::uiFont(style::kBodyPx, QFont::DemiBold), Token::Text);
    const QSize chip = style::environmentChipSize(activity_->environment);
    if (!chip.isEmpty() && x + chip.width() < top.right()) {
        style::drawEnvironment(painter, style::visual(*this, {x, top.y(), chip.width(), line}), activity_->environment,
                               false);
        x += chip.width() + style::scaled(6);
    }
    word(format::visible(activity_->cluster), style::uiFont(style::kSmallPx), Token::Text2);
    const int barWidth = std::min(style::scaled(kBar), top.width() / 2);
    const QRect facts(left + barWidth + style::scaled(16), top.bottom() + 1, 0, line);
    paintBar(painter, {left, facts.center().y() - 1, barWidth, style::scaled(4)});
    QString words = format::visible(activity_->facts);
    if (activity_->fraction >= 0) words = format::percent(activity_->fraction) + QStringLiteral("   ") + words;
    const QRect spot(facts.x(), facts.y(), std::max(0, top.right() - facts.x()), line);
    style::drawText(painter, style::visual(*this, spot), words,
                    {style::monoFont(), style::color(held ? Token::Warn : Token::Text2)});
}

} // namespace odradek::views
