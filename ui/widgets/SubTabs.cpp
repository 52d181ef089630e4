// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SubTabs.h"

#include "ui/delegates/CellPainter.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/widgets/SpokenTabs.h"

#include <QBoxLayout>
#include <QPainter>

#include <utility>

namespace odradek::widgets {

using style::Token;

namespace {

/// As wide as the icon before a fact is.
constexpr int kFactIcon = style::metric::kIconTab;

/// Beside the words of a page; less where all pages would not fit.
constexpr int kPad = 12;
constexpr int kLeastPad = 6;

// What the icon says by its shape, the words do too.
QString spoken(const SubTabs::Fact& fact) {
    const QString words = fact.caption % u' ' % fact.value;
    return fact.tone == models::Tone::Warn ? SubTabs::tr("%1, not up to date").arg(words) : words;
}

} // namespace

/// The words and the accent line. GUI thread.
class SubTabs::Bar final : public SpokenTabs {
public:
    Bar() {
        setUsesScrollButtons(true);
        setAccessibleName(SubTabs::tr("Pages"));
    }

    /// Gives of its padding what lacks for all pages to stand within a width; whether it wants another one now.
    bool fit(int room) {
        int shown = 0;
        int words = 0;
        for (int page = 0; page < count(); ++page) {
            if (!isTabVisible(page)) continue;
            ++shown;
            words += wordsWidth(page);
        }
        const int pad = qBound(style::scaled(kLeastPad), (room - words) / qMax(1, 2 * shown), style::scaled(kPad));
        if (std::exchange(pad_, pad) == pad) return false;
        layOut();
        // Who is not in sight yet does not tell by itself.
        updateGeometry();
        return true;
    }

    void setCount(int index, const QString& count) {
        setTabData(index, count);
        setAccessibleTabName(index, QString(tabText(index) + u' ' + count).trimmed());
        layOut();
    }

protected:
    QSize tabSizeHint(int index) const override {
        return {wordsWidth(index) + 2 * pad_, style::scaled(style::metric::kBar)};
    }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        for (int i = 0; i < count(); ++i)
            if (isTabVisible(i)) paintTab(painter, i);
    }

private:
    static QFont nameFont(bool on) { return style::uiFont(style::kBodyPx, on ? QFont::DemiBold : QFont::Normal); }

    int wordsWidth(int index) const {
        const QString count = tabData(index).toString();
        const int width = QFontMetrics(nameFont(true)).horizontalAdvance(tabText(index));
        if (count.isEmpty()) return width;
        return width + QFontMetrics(style::monoFont(style::kHeadPx)).horizontalAdvance(count) + style::scaled(6);
    }

    // QTabBar lays out anew when a text is set, also to the same words.
    void layOut() {
        if (count() > 0) setTabText(0, tabText(0));
    }

    void paintTab(QPainter& painter, int index) const {
        const QRect whole = tabRect(index);
        const bool on = index == currentIndex();
        const int pad = pad_;
        QRect words = whole.adjusted(pad, 0, -pad, 0);
        const auto visual = [&](const QRect& part) {
            return QStyle::visualRect(layoutDirection(), whole, part);
        };
        const bool lively = on || whole.contains(mapFromGlobal(QCursor::pos()));
        const int taken = style::drawText(painter, visual(words), tabText(index),
                                          {nameFont(on), style::color(lively ? Token::Text : Token::Text2)});
        words.setLeft(words.left() + taken + style::scaled(6));
        style::drawText(painter, visual(words), tabData(index).toString(),
                        {style::monoFont(style::kHeadPx), style::color(Token::Text3)});
        if (on)
            painter.fillRect(whole.x() + pad - style::scaled(4), whole.bottom() - 1,
                             whole.width() - 2 * pad + style::scaled(8), 2, style::color(Token::AccentFill));
        if (on && hasFocus())
            style::drawBox(painter, whole.adjusted(2, 5, -2, -5), {QColor(), style::focusColor(), 4, 2});
    }

    int pad_ = style::scaled(kPad);
};

/// Captions in text3, values mono. GUI thread.
class SubTabs::Facts final : public QWidget, public SpokenParts {
public:
    Facts() {
        installAccess();
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

    QAccessible::Role spokenRole() const override { return QAccessible::List; }
    int spokenPartCount() const override { return int(facts_.size()); }
    SpokenPart spokenPart(int number) const override {
        const Fact& fact = facts_[number];
        return {QAccessible::ListItem, spoken(fact), {}, rect(), {}};
    }

    void set(const QList<Fact>& facts) {
        facts_ = facts;
        QStringList words;
        for (const Fact& fact : facts)
            words.append(spoken(fact));
        setAccessibleName(words.join(QStringLiteral(", ")));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const QFont caption = style::uiFont(style::kSmallPx);
        const QFont value = style::monoFont();
        // From the end, so that what gives way are the first ones.
        int right = width();
        for (qsizetype i = facts_.size() - 1; i >= 0; --i) {
            const Fact& fact = facts_[i];
            const int valueWidth = QFontMetrics(value).horizontalAdvance(fact.value) + 1;
            const int captionWidth = QFontMetrics(caption).horizontalAdvance(fact.caption) + style::scaled(6);
            const int iconWidth = fact.icon == style::Icon::None ? 0 : style::scaled(kFactIcon + 4);
            const int left = right - valueWidth - captionWidth - iconWidth;
            if (left < 0) return;
            const bool plain = fact.tone == models::Tone::Text;
            const QColor ink = delegates::toneColor(fact.tone);
            if (iconWidth > 0)
                style::drawIcon(painter, style::visual(*this, {left, 0, style::scaled(kFactIcon), height()}), fact.icon,
                                plain ? style::color(Token::Text2) : ink, kFactIcon);
            style::drawText(painter, style::visual(*this, {left + iconWidth, 0, captionWidth, height()}), fact.caption,
                            {caption, plain ? style::color(Token::Text3) : ink});
            style::drawText(painter, style::visual(*this, {right - valueWidth, 0, valueWidth, height()}), fact.value,
                            {value, ink});
            right = left - style::scaled(16);
        }
    }

private:
    QList<Fact> facts_;
};

SubTabs::SubTabs(QWidget* parent) : QWidget(parent), bar_(new Bar), facts_(new Facts), right_(new QHBoxLayout) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, style::scaled(style::metric::kPadBar), 0);
    layout->setSpacing(style::scaled(style::metric::kGap));
    right_->setSpacing(style::scaled(style::metric::kGap));
    layout->addWidget(bar_);
    layout->addWidget(facts_, 1);
    layout->addLayout(right_);
    setFocusProxy(bar_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(bar_, &QTabBar::currentChanged, this, &SubTabs::currentChanged);
}

int SubTabs::addPage(const QString& text, const QString& count) {
    const int index = bar_->addTab(text);
    bar_->setCount(index, count);
    fit();
    return index;
}

void SubTabs::setCount(int index, const QString& count) {
    bar_->setCount(index, count);
    fit();
}

void SubTabs::setPageVisible(int index, bool visible) {
    bar_->setTabVisible(index, visible);
    fit();
}

int SubTabs::currentIndex() const {
    return bar_->currentIndex();
}

void SubTabs::setCurrentIndex(int index) {
    bar_->setCurrentIndex(index);
}

void SubTabs::step(int by) {
    QList<int> shown;
    for (int i = 0; i < bar_->count(); ++i)
        if (bar_->isTabVisible(i)) shown.append(i);
    const auto count = shown.size();
    if (count == 0) return;
    const auto next = (shown.indexOf(bar_->currentIndex()) + by) % count;
    bar_->setCurrentIndex(int(shown.at(next < 0 ? next + count : next)));
}

void SubTabs::setFacts(const QList<Fact>& facts) {
    facts_->set(facts);
}

void SubTabs::setHead(QWidget* widget) {
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, widget, 0, Qt::AlignVCenter);
}

void SubTabs::addWidget(QWidget* widget) {
    right_->addWidget(widget, 0, Qt::AlignVCenter);
}

// What stands beside the pages keeps its room; the facts give theirs.
void SubTabs::fit() {
    int others = 0;
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem* item = layout()->itemAt(i);
        if (item->isEmpty()) continue;
        const bool gives = item->widget() == bar_ || item->widget() == facts_;
        others += layout()->spacing() + (gives ? 0 : item->sizeHint().width());
    }
    const QMargins margins = layout()->contentsMargins();
    // At once: else it would be seen in its old width first.
    if (bar_->fit(width() - margins.left() - margins.right() - others)) layout()->activate();
}

void SubTabs::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

QSize SubTabs::sizeHint() const {
    return {style::scaled(400), style::scaled(style::metric::kBar)};
}

void SubTabs::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), style::color(Token::Window));
    painter.fillRect(0, height() - 1, width(), 1, style::color(Token::Line));
}

} // namespace odradek::widgets
