// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MessageSource.h"

#include "base/kafka_errors.h"
#include "records/record_block.h"
#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/views/ErrorText.h"
#include "ui/views/Payload.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>

namespace odradek::views {
namespace {

using consumer::GapKind;
using models::Cell;
using models::Tone;
using session::MessageStore;
namespace format = models::format;
using RowKind = MessageStore::RowKind;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// How wide times are, without and with their date.
constexpr int kTimeWidth = 108;
constexpr int kDatedWidth = 188;
/// How often a page looks whether another day has begun: no timer for midnight holds through a sleep of the machine.
constexpr std::chrono::minutes kDayWatch{1};

/// How narrow keys and values become where there is no room; beside them stands the message as a whole.
constexpr int kLeastKey = 72;
constexpr int kLeastValue = 88;
/// How many letters of a key are shown whole where there is room: those of a UUID and a prefix.
constexpr int kMostLetters = 44;
/// How many of the rows that come at once are measured: keys of a topic are alike.
constexpr qint64 kMostMeasured = 1'000;

/// What a producer writes that gives no time.
constexpr base::TimestampMs kNoTime = -1;

/// Today, as TimeFormat::day() has it.
qint64 dayOfNow() {
    return models::TimeFormat::instance().day(QDateTime::currentMSecsSinceEpoch());
}

models::Column column(const char* id, const QString& title, int width, bool right, bool mono = true) {
    models::Column column;
    column.id = QLatin1StringView(id);
    column.title = title;
    column.width = width;
    column.right = right;
    column.mono = mono;
    column.sortable = false;
    return column;
}

QString offsets(const consumer::Gap& gap) {
    const QString first = format::count(gap.first);
    if (gap.end - gap.first == 1)
        return Words::tr("partition %1, offset %2").arg(QString::number(gap.place.partition), first);
    return Words::tr("partition %1, offsets %2 – %3")
        .arg(QString::number(gap.place.partition), first, format::count(gap.end - 1));
}

QString markerWord(consumer::Marker marker) {
    switch (marker) {
    case consumer::Marker::Commit:
        return QStringLiteral("COMMIT");
    case consumer::Marker::Abort:
        return QStringLiteral("ABORT");
    default:
        return QStringLiteral("?");
    }
}

Cell recordCell(const MessageStore::Row& row, int column) {
    const records::RecordView record = row.block->entry(row.entry);
    switch (column) {
    case MessageSource::Partition:
        return models::textCell(QString::number(row.place.partition), Tone::Text2);
    case MessageSource::Offset:
        return models::textCell(format::count(record.offset), Tone::Text2);
    case MessageSource::Key:
        return payloadCell(record.key, false, record.key.has_value());
    case MessageSource::Value:
        return payloadCell(record.value, true, record.key.has_value());
    case MessageSource::Headers:
        return record.header_count == 0 ? models::textCell(QString(), Tone::Text2)
                                        : models::textCell(QString::number(record.header_count), Tone::Text2);
    case MessageSource::Size:
        return models::textCell(format::bytes(recordSize(*row.block, row.entry)), Tone::Text2);
    default:
        return {};
    }
}

/// How many letters wide a text is in a mono face; those of the East are as wide as two.
int lettersOf(const QString& text) {
    constexpr char16_t kWide = 0x1100;
    return int(text.size() + std::ranges::count_if(text, [](QChar letter) { return letter.unicode() >= kWide; }));
}

/// How many letters a key wants, kMostLetters at most; no more than are known already where it surely wants fewer.
int keyLetters(const std::optional<base::ByteView>& key, int known) {
    if (!key || key->empty()) return known;
    // A byte is never wider than in hexadecimal form, behind the word for it.
    constexpr std::size_t kPerByte = 3;
    constexpr std::size_t kWord = 10;
    if (known >= kMostLetters || key->size() * kPerByte + kWord <= std::size_t(known)) return known;
    const Cell cell = payloadCell(key->first(std::min(key->size(), std::size_t(4 * kMostLetters))), false, true);
    const int word = cell.kind == models::CellKind::Binary ? int(kWord) : 0;
    return std::clamp(lettersOf(cell.text) + word, known, kMostLetters);
}

} // namespace

bool isTimed(const records::RecordView& record) {
    return record.timestamp_type != records::TimestampType::None && record.timestamp != kNoTime;
}

QString timeTip(const records::RecordView& record) {
    const QString forms = models::TimeFormat::instance().all(record.timestamp, QDateTime::currentMSecsSinceEpoch());
    const bool append = record.timestamp_type == records::TimestampType::Append;
    return forms % u'\n' %
           (append ? Words::tr("Type: LogAppendTime, set by the broker")
                   : Words::tr("Type: CreateTime, set by the producer"));
}

qint64 recordSize(const records::RecordBlock& block, quint32 entry) {
    const records::RecordView record = block.entry(entry);
    std::size_t size = (record.key ? record.key->size() : 0) + (record.value ? record.value->size() : 0);
    if (record.header_count > 0) {
        for (const auto& header : block.headers(entry))
            size += header.name.size() + (header.value ? header.value->size() : 0);
    }
    return qint64(size);
}

models::RowNote gapNote(const consumer::Gap& gap) {
    const QString producer =
        Words::tr("producer %1 epoch %2").arg(QString::number(gap.producer_id), QString::number(gap.producer_epoch));
    switch (gap.kind) {
    case GapKind::Control:
        return {style::Icon::Control,
                Words::tr("%Ln control record(s) · %1", nullptr, int(gap.records)).arg(markerWord(gap.marker)),
                producer % QStringLiteral(" · ") % offsets(gap)};
    case GapKind::Aborted:
        return {style::Icon::Transaction,
                Words::tr("%Ln record(s) of an aborted transaction are hidden", nullptr, int(gap.records)),
                producer % QStringLiteral(" · ") % offsets(gap)};
    case GapKind::Missing:
        return {style::Icon::Compact, Words::tr("No records: compacted or dropped"), offsets(gap)};
    case GapKind::Retention:
        return {style::Icon::Gap, Words::tr("Deleted by retention before they could be read"), offsets(gap)};
    case GapKind::Truncated:
        return {style::Icon::Gap, Words::tr("Cut off when the leader changed"), offsets(gap)};
    case GapKind::Unsure:
        return {style::Icon::Gap, Words::tr("Not read: away when following began, some may have come since"),
                offsets(gap)};
    }
    return {};
}

MessageSource::MessageSource(session::MessagesSession& session, QObject* parent)
    : QObject(parent), session_(session), filter_(session) {
    readColumns();
    using Observer = models::TableObserver;
    connect(&filter_, &MessageFilter::rowsReset, this, [this] { notify([](Observer& o) { o.rowsReset(); }); });
    connect(&filter_, &MessageFilter::rowsAppended, this,
            [this](qint64 count) { notify([count](Observer& o) { o.rowsAppended(count); }); });
    connect(&filter_, &MessageFilter::rowsEvicted, this,
            [this](qint64 count) { notify([count](Observer& o) { o.rowsEvicted(count); }); });
    connect(&filter_, &MessageFilter::rowsMoved, this,
            [this](const models::RowMap& map) { notify([&map](Observer& o) { o.rowsMoved(map); }); });
    watchDays();
    connect(&models::TimeFormat::instance(), &models::TimeFormat::changed, this, [this] {
        fresh_ = true;
        today_ = dayOfNow();
        (void)lookAtDays(0, session_.store().rows());
        columnsChange();
    });
}

void MessageSource::watchDays() {
    using Session = session::MessagesSession;
    today_ = dayOfNow();
    // The rows of the next load come at once: the column keeps its width until then.
    connect(&session_, &Session::rowsReset, this, [this] { fresh_ = true; });
    connect(&session_, &Session::rowsAppended, this,
            [this](qint64 count) { look(session_.store().rows() - count, count); });
    connect(&session_, &Session::rowsPrepended, this, [this](qint64 count) { look(0, count); });
    connect(&midnight_, &QTimer::timeout, this, &MessageSource::lookAtToday);
    midnight_.start(kDayWatch);
}

// What was of today may be of yesterday now.
void MessageSource::lookAtToday() {
    const qint64 today = dayOfNow();
    if (std::exchange(today_, today) != today && lookAtDays(0, session_.store().rows())) columnsChange();
}

void MessageSource::look(qint64 first, qint64 count) {
    if (fresh_) keyLetters_ = offsetLetters_ = 0;
    const bool wider = lookAtLetters(first, count);
    if (lookAtDays(first, count) || wider) columnsChange();
}

// They only grow until all rows go: columns do not move with each row that leaves.
bool MessageSource::lookAtLetters(qint64 first, qint64 count) {
    const int keys = keyLetters_;
    const int offsets = offsetLetters_;
    base::Offset greatest = 0;
    for (qint64 row = qMax(qint64(0), first); row < first + qMin(count, kMostMeasured); ++row) {
        const MessageStore::Row at = session_.store().row(row);
        if (at.kind != RowKind::Record) continue;
        const records::RecordView record = at.block->entry(at.entry);
        keyLetters_ = keyLetters(record.key, keyLetters_);
        greatest = qMax(greatest, record.offset);
    }
    offsetLetters_ = qMax(offsetLetters_, int(format::count(greatest).size()));
    return keys != keyLetters_ || offsets != offsetLetters_;
}

void MessageSource::columnsChange() {
    readColumns();
    notify([](models::TableObserver& o) { o.columnsChanged(); });
}

// Once a row is of another day all have their dates, also when it goes: a column that changes its width under the eyes
// is worse than one that is too wide.
bool MessageSource::lookAtDays(qint64 first, qint64 count) {
    bool dated = !std::exchange(fresh_, false) && dated_;
    const auto& times = models::TimeFormat::instance();
    const auto isOfAnotherDay = [this, &times](qint64 row) {
        const MessageStore::Row at = session_.store().row(row);
        if (at.kind != RowKind::Record) return false;
        const base::TimestampMs time = at.block->timestamp(at.entry);
        return time != kNoTime && times.day(time) != today_;
    };
    for (qint64 row = qMax(qint64(0), first); !dated && row < first + count; ++row)
        dated = isOfAnotherDay(row);
    return std::exchange(dated_, dated) != dated;
}

Cell MessageSource::timeCell(const records::RecordView& record) const {
    if (!isTimed(record)) return models::kindCell(models::CellKind::Unknown);
    const auto& times = models::TimeFormat::instance();
    const qint64 now = times.mode() == models::TimeMode::Relative ? QDateTime::currentMSecsSinceEpoch() : 0;
    return models::textCell(dated_ ? times.dateTime(record.timestamp, now) : times.time(record.timestamp, now),
                            Tone::Text2);
}

void MessageSource::setTopicColumn(bool shown) {
    if (shown == topicColumn_) return;
    topicColumn_ = shown;
    columnsChange();
}

void MessageSource::readColumns() {
    columns_ = {column("topic", Words::tr("Topic"), 160, false), column("partition", Words::tr("P"), 36, true),
                column("offset", Words::tr("Offset"), 92, true), column("time", Words::tr("Time"), kTimeWidth, false),
                column("key", Words::tr("Key"), 112, false),     column("value", Words::tr("Value"), 160, false),
                column("headers", Words::tr("Hdr"), 40, true),   column("size", Words::tr("Size"), 76, true)};
    columns_[Topic].visible = topicColumn_;
    columns_[Topic].middle = true;
    const auto& times = models::TimeFormat::instance();
    columns_[Time].unit = times.word();
    if (dated_ && times.isClock()) columns_[Time].width = kDatedWidth;
    columns_[Offset].fixed = true;
    columns_[Value].stretch = true;
    columns_[Offset].letters = offsetLetters_;
    columns_[Key].letters = keyLetters_;
    columns_[Key].least = kLeastKey;
    columns_[Value].least = kLeastValue;
    columns_[Headers].yields = 2;
    columns_[Size].yields = 1;
}

std::string MessageSource::topicOf(const MessageStore::Row& row) const {
    const auto& topics = session_.request().topics;
    return row.place.topic < topics.size() ? topics[row.place.topic].name : std::string();
}

Cell MessageSource::cell(qint64 row, int column) const {
    const MessageStore::Row at = this->at(row);
    if (at.kind != RowKind::Record) return {};
    if (column == Topic) return models::textCell(QString::fromStdString(topicOf(at)), Tone::Text2);
    if (column == Time) return timeCell(at.block->entry(at.entry));
    Cell cell = recordCell(at, column);
    if (filter_.isActive() && (column == Key || column == Value)) cell.hits = filter_.match().hits(cell.text);
    return cell;
}

models::RowKind MessageSource::rowKind(qint64 row) const {
    return at(row).kind == RowKind::Record ? models::RowKind::Normal : models::RowKind::Gap;
}

models::RowNote MessageSource::rowNote(qint64 row) const {
    const MessageStore::Row at = this->at(row);
    if (at.gap != nullptr) return gapNote(*at.gap);
    if (at.bad != nullptr) {
        return {style::Icon::Error, errorText(at.bad->error),
                Words::tr("partition %1, offset %2")
                    .arg(QString::number(at.place.partition), format::count(at.bad->first))};
    }
    return {};
}

style::Icon MessageSource::gutterIcon(qint64 row) const {
    return at(row).kind == RowKind::BadBatch ? style::Icon::Error : style::Icon::None;
}

QString MessageSource::toolTip(qint64 row, int column) const {
    const MessageStore::Row at = this->at(row);
    if (at.kind != RowKind::Record) return {};
    if (column == Time && isTimed(at.block->entry(at.entry))) {
        return timeTip(at.block->entry(at.entry));
    }
    if (column == Size) return format::exactBytes(recordSize(*at.block, at.entry));
    return {};
}

QString MessageSource::copyText(qint64 row, int column) const {
    const MessageStore::Row at = this->at(row);
    if (at.kind != RowKind::Record) return {};
    const records::RecordView record = at.block->entry(at.entry);
    const auto whole = [](const std::optional<base::ByteView>& bytes) {
        return bytes ? QString::fromUtf8(reinterpret_cast<const char*>(bytes->data()), qsizetype(bytes->size()))
                     : models::cellText(models::kindCell(models::CellKind::Null));
    };
    switch (column) {
    case Offset:
        return QString::number(record.offset);
    case Time: // with its date: who pastes it does so another day
        return isTimed(record)
                   ? models::TimeFormat::instance().dateTime(record.timestamp, QDateTime::currentMSecsSinceEpoch())
                   : models::cellText(timeCell(record));
    case Key:
        return payloadKind(record.key) == PayloadKind::Binary ? models::cellText(cell(row, column)) : whole(record.key);
    case Value:
        return payloadKind(record.value) == PayloadKind::Binary ? models::cellText(cell(row, column))
                                                                : whole(record.value);
    default:
        return models::cellText(cell(row, column));
    }
}

} // namespace odradek::views
