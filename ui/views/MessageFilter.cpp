// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MessageFilter.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace odradek::views {
namespace {

using Store = session::MessageStore;

/// How long a slice of a search may take: keys and frames come between two (ms).
constexpr qint64 kSlice = 8;

/// How many records are looked at between two looks at the clock.
constexpr int kStride = 64;

} // namespace

MessageFilter::MessageFilter(session::MessagesSession& session, QObject* parent) : QObject(parent), session_(session) {
    slice_.setInterval(0);
    connect(&slice_, &QTimer::timeout, this, &MessageFilter::look);
    using Session = session::MessagesSession;
    connect(&session, &Session::rowsAppended, this, &MessageFilter::append);
    connect(&session, &Session::rowsPrepended, this, &MessageFilter::prepend);
    connect(&session, &Session::rowsEvicted, this, &MessageFilter::evict);
    connect(&session, &Session::rowsReset, this, &MessageFilter::reset);
}

bool MessageFilter::holds(const TextMatch& match, qint64 number) const {
    const Store::Row row = session_.store().row(number - base_);
    return row.kind == Store::RowKind::Record && match.in(*row.block, row.entry);
}

qint64 MessageFilter::sizeOf(const Choice& choice) const {
    return choice.match.isEmpty() ? session_.store().rows() : qint64(choice.rows.size());
}

qint64 MessageFilter::numberAt(const Choice& choice, qint64 row) const {
    return choice.match.isEmpty() ? base_ + row : choice.rows[size_t(row)];
}

qint64 MessageFilter::placeOf(const Choice& choice, qint64 number) const {
    if (choice.match.isEmpty()) return number - base_;
    const auto found = std::ranges::lower_bound(choice.rows, number);
    return found != choice.rows.end() && *found == number ? found - choice.rows.begin() : -1;
}

qint64 MessageFilter::rowCount() const {
    return sizeOf(shown_);
}

qint64 MessageFilter::storeRow(qint64 row) const {
    return numberAt(shown_, row) - base_;
}

qint64 MessageFilter::shownRow(qint64 storeRow) const {
    return storeRow < 0 ? -1 : placeOf(shown_, storeRow + base_);
}

void MessageFilter::setMatch(const TextMatch& match) {
    next_.reset();
    slice_.stop();
    if (match == shown_.match || match.isEmpty()) {
        if (match != shown_.match) become({match, {}});
        Q_EMIT finished();
        return;
    }
    next_ = Search{{match, {}}, base_};
    slice_.start();
    look();
}

// The rows that both show keep their selection and their place.
void MessageFilter::become(Choice choice) {
    const Choice before = std::exchange(shown_, std::move(choice));
    Q_EMIT rowsMoved(
        [this, &before](qint64 row) { return row < sizeOf(before) ? placeOf(shown_, numberAt(before, row)) : -1; });
    Q_EMIT counted();
}

void MessageFilter::look() {
    QElapsedTimer time;
    time.start();
    const qint64 end = base_ + session_.store().rows();
    while (next_->next < end && time.elapsed() < kSlice) {
        for (int i = 0; i < kStride && next_->next < end; ++i, ++next_->next) {
            if (holds(next_->choice.match, next_->next)) next_->choice.rows.push_back(next_->next);
        }
    }
    if (next_->next < end) return;
    slice_.stop();
    become(std::exchange(next_, std::nullopt)->choice);
    Q_EMIT finished();
}

void MessageFilter::append(qint64 count) {
    qint64 more = count;
    if (isActive()) {
        const qint64 end = base_ + session_.store().rows();
        more = 0;
        for (qint64 number = end - count; number < end; ++number) {
            if (!holds(shown_.match, number)) continue;
            shown_.rows.push_back(number);
            ++more;
        }
    }
    if (more > 0) Q_EMIT rowsAppended(more);
    Q_EMIT counted();
}

void MessageFilter::prepend(qint64 count) {
    base_ -= count;
    qint64 more = count;
    if (isActive()) {
        more = 0;
        for (qint64 number = base_ + count - 1; number >= base_; --number) {
            if (!holds(shown_.match, number)) continue;
            shown_.rows.push_front(number);
            ++more;
        }
    }
    // What is looked for begins anew at the front: rare, and a page at most was looked at twice.
    if (next_) next_ = Search{{next_->choice.match, {}}, base_};
    if (more > 0) Q_EMIT rowsMoved([more](qint64 row) { return row + more; });
    Q_EMIT counted();
}

void MessageFilter::evict(qint64 count) {
    base_ += count;
    const auto forget = [this](Numbers& rows) {
        qint64 gone = 0;
        for (; !rows.empty() && rows.front() < base_; ++gone)
            rows.pop_front();
        return gone;
    };
    const qint64 gone = isActive() ? forget(shown_.rows) : count;
    if (next_) {
        forget(next_->choice.rows);
        next_->next = std::max(next_->next, base_);
    }
    if (gone > 0) Q_EMIT rowsEvicted(gone);
    Q_EMIT counted();
}

void MessageFilter::reset() {
    base_ = 0;
    shown_.rows.clear();
    if (next_) next_ = Search{{next_->choice.match, {}}, 0};
    Q_EMIT rowsReset();
    Q_EMIT counted();
}

} // namespace odradek::views
