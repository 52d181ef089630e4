// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ColumnLayout.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"

#include <algorithm>
#include <numeric>
#include <QFontMetrics>
#include <QJsonArray>

namespace odradek::widgets {
namespace {

constexpr int kLeast = 24;

/// As wide as the source wants a column, and as its title needs: words are longer in other languages.
int ownWidth(const models::Column& column, int width) {
    const int wanted = style::scaled(width);
    if (column.title.isEmpty()) return wanted;
    const QFontMetrics metrics(style::uiFont(style::kHeadPx, QFont::DemiBold));
    int title = metrics.horizontalAdvance(column.title) + style::scaled(2 * style::metric::kPadCell + column.trail);
    if (!column.unit.isEmpty()) title += metrics.horizontalAdvance(column.unit) + style::scaled(4);
    return qMax(wanted, title);
}

/// As wide as all letters of a column's longest cell are.
int wholeWidth(const models::Column& column) {
    const QFontMetrics metrics(column.mono ? style::monoFont() : style::uiFont(style::kSmallPx));
    return metrics.horizontalAdvance(QString(column.letters, u'0')) + style::scaled(2 * style::metric::kPadCell);
}

} // namespace

void ColumnLayout::setColumns(const std::vector<models::Column>& columns) {
    const QJsonObject known = columns_.empty() ? QJsonObject() : save();
    columns_ = columns;
    reset();
    if (!known.isEmpty()) restore(known);
}

void ColumnLayout::reset() {
    states_.assign(columns_.size(), State());
    for (size_t i = 0; i < columns_.size(); ++i) {
        const models::Column& column = columns_[i];
        states_[i].wanted = ownWidth(column, column.width);
        states_[i].whole = column.letters > 0 ? wholeWidth(column) : 0;
        states_[i].least = column.least > 0 ? ownWidth(column, column.least) : states_[i].wanted;
        states_[i].visible = columns_[i].visible;
    }
    order_.resize(columns_.size());
    std::iota(order_.begin(), order_.end(), 0);
    collect();
}

void ColumnLayout::collect() {
    shown_.clear();
    for (const int column : order_)
        if (states_[size_t(column)].isShown()) shown_.push_back(column);
}

int ColumnLayout::wanted(int start) const {
    int width = start;
    for (const int column : shown_)
        width += states_[size_t(column)].wanted;
    return width;
}

int ColumnLayout::nextToYield() const {
    int next = -1;
    for (const int column : shown_) {
        const int yields = states_[size_t(column)].kept ? 0 : columns_[size_t(column)].yields;
        if (yields > 0 && (next < 0 || yields > columns_[size_t(next)].yields)) next = column;
    }
    return next;
}

void ColumnLayout::makeRoom(int width, int start) {
    for (State& state : states_)
        state.yielded = false;
    collect();
    while (wanted(start) > width) {
        const int column = nextToYield();
        if (column < 0) return;
        states_[size_t(column)].yielded = true;
        collect();
    }
}

// Keys and the like, into half of what is free: the rest is for the column that stretches, where values stand.
void ColumnLayout::grow(int spare) {
    int half = spare / 2;
    for (const int column : shown_) {
        State& state = states_[size_t(column)];
        if (state.chosen || columns_[size_t(column)].stretch) continue;
        const int grown = qBound(0, state.whole - state.laid, half);
        state.laid += grown;
        half -= grown;
    }
}

// Each by its share of what all can give.
void ColumnLayout::shrink(int lacking) {
    const auto gives = [this](int column) {
        const State& state = states_[size_t(column)];
        return state.chosen ? 0 : qMax(0, state.wanted - state.least);
    };
    int all = 0;
    for (const int column : shown_)
        all += gives(column);
    for (const int column : shown_) {
        const int own = gives(column);
        if (own == 0) continue;
        const int given = qMin(own, int((qint64(lacking) * own + all - 1) / all));
        states_[size_t(column)].laid -= given;
        lacking -= given;
        all -= own;
    }
}

int ColumnLayout::stretching() const {
    const auto found = std::ranges::find_if(shown_, [this](int column) { return columns_[size_t(column)].stretch; });
    return found == shown_.end() ? -1 : *found;
}

// Names that are far from their figures are hard to read together: on a wide screen the rest stays empty.
int ColumnLayout::stretched(int column, int spare) const {
    const int wanted = states_[size_t(column)].wanted;
    const int most = columns_[size_t(column)].most;
    const int wide = wanted + qMax(0, spare);
    return most > 0 ? qBound(wanted, wide, qMax(wanted, style::scaled(most))) : wide;
}

void ColumnLayout::fit(int width, int start) {
    makeRoom(width, start);
    for (const int column : shown_)
        states_[size_t(column)].laid = states_[size_t(column)].wanted;
    const auto place = [this, start] {
        int x = start;
        for (const int column : shown_) {
            states_[size_t(column)].x = x;
            x += states_[size_t(column)].laid;
        }
        return x;
    };
    // Where all have given what they can the table scrolls to the side.
    if (const int spare = width - wanted(start); spare < 0)
        shrink(-spare);
    else
        grow(spare);
    const int stretch = stretching();
    if (const int spare = width - place(); stretch >= 0 && spare > 0)
        states_[size_t(stretch)].laid = stretched(stretch, spare);
    total_ = place();
}

int ColumnLayout::columnAt(int x) const {
    for (const int column : shown_)
        if (x >= this->x(column) && x < this->x(column) + width(column)) return column;
    return -1;
}

int ColumnLayout::edgeAt(int x) const {
    for (const int column : shown_)
        if (qAbs(this->x(column) + width(column) - x) <= 4) return column;
    return -1;
}

bool ColumnLayout::setVisible(int column, bool visible) {
    if (!visible && (columns_[size_t(column)].fixed || shown_.size() <= 1)) return false;
    State& state = states_[size_t(column)];
    state.visible = visible;
    state.kept = visible && columns_[size_t(column)].yields > 0;
    state.yielded = false;
    collect();
    return true;
}

void ColumnLayout::setWidth(int column, int width) {
    states_[size_t(column)].wanted = qMax(kLeast, width);
    states_[size_t(column)].chosen = true;
}

void ColumnLayout::move(int column, int place) {
    if (shown_.empty()) return;
    const int target = shown_[size_t(qBound(0, place, int(shown_.size()) - 1))];
    const auto from = std::ranges::find(order_, column);
    const auto to = std::ranges::find(order_, target);
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    collect();
}

QJsonObject ColumnLayout::save() const {
    QJsonArray list;
    for (const int column : order_) {
        const State& state = states_[size_t(column)];
        QJsonObject entry{{QStringLiteral("id"), columns_[size_t(column)].id},
                          {QStringLiteral("visible"), state.visible}};
        // A width that nobody has chosen goes on following the source.
        if (state.chosen) entry.insert(QStringLiteral("width"), state.wanted);
        if (state.kept) entry.insert(QStringLiteral("kept"), true);
        list.append(entry);
    }
    return {{QStringLiteral("columns"), list}};
}

void ColumnLayout::restore(const QJsonObject& saved) {
    std::vector<int> order;
    for (const QJsonValue value : saved.value(u"columns").toArray()) {
        const QJsonObject entry = value.toObject();
        const QString id = entry.value(u"id").toString();
        const auto found = std::ranges::find(columns_, id, &models::Column::id);
        const int column = int(found - columns_.begin());
        if (found == columns_.end() || std::ranges::find(order, column) != order.end()) continue;
        order.push_back(column);
        if (const int width = entry.value(u"width").toInt(); width > 0) setWidth(column, width);
        states_[size_t(column)].visible = entry.value(u"visible").toBool(true) || found->fixed;
        states_[size_t(column)].kept = entry.value(u"kept").toBool();
    }
    for (const int column : order_)
        if (std::ranges::find(order, column) == order.end()) order.push_back(column);
    order_ = std::move(order);
    collect();
    if (shown_.empty() && !order_.empty()) setVisible(order_.front(), true);
}

} // namespace odradek::widgets
