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

Cell timeCell(const records::RecordView& record) {
    if (record.timestamp_type == records::TimestampType::None) return models::kindCell(models::CellKind::Unknown);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return models::textCell(models::TimeFormat::instance().time(record.timestamp, now), Tone::Text2);
}

Cell recordCell(const MessageStore::Row& row, int column) {
    const records::RecordView record = row.block->entry(row.entry);
    switch (column) {
    case MessageSource::Partition:
        return models::textCell(QString::number(row.place.partition), Tone::Text2);
    case MessageSource::Offset:
        return models::textCell(format::count(record.offset), Tone::Text2);
    case MessageSource::Time:
        return timeCell(record);
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

} // namespace

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
                Words::tr("%n control record(s) · %1", nullptr, int(gap.records)).arg(markerWord(gap.marker)),
                producer % QStringLiteral(" · ") % offsets(gap)};
    case GapKind::Aborted:
        return {style::Icon::Transaction,
                Words::tr("%n record(s) of an aborted transaction are hidden", nullptr, int(gap.records)),
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
    connect(&models::TimeFormat::instance(), &models::TimeFormat::changed, this, [this] {
        readColumns();
        notify([](Observer& o) { o.columnsChanged(); });
    });
}

void MessageSource::setTopicColumn(bool shown) {
    if (shown == topicColumn_) return;
    topicColumn_ = shown;
    readColumns();
    notify([](models::TableObserver& o) { o.columnsChanged(); });
}

void MessageSource::readColumns() {
    columns_ = {column("topic", Words::tr("Topic"), 160, false), column("partition", Words::tr("P"), 36, true),
                column("offset", Words::tr("Offset"), 92, true), column("time", Words::tr("Time"), 108, false),
                column("key", Words::tr("Key"), 112, false),     column("value", Words::tr("Value"), 160, false),
                column("headers", Words::tr("Hdr"), 40, true),   column("size", Words::tr("Size"), 76, true)};
    columns_[Topic].visible = topicColumn_;
    columns_[Topic].middle = true;
    columns_[Time].unit = models::TimeFormat::instance().word();
    columns_[Offset].fixed = true;
    columns_[Value].stretch = true;
}

std::string MessageSource::topicOf(const MessageStore::Row& row) const {
    const auto& topics = session_.request().topics;
    return row.place.topic < topics.size() ? topics[row.place.topic].name : std::string();
}

Cell MessageSource::cell(qint64 row, int column) const {
    const MessageStore::Row at = this->at(row);
    if (at.kind != RowKind::Record) return {};
    if (column == Topic) return models::textCell(QString::fromStdString(topicOf(at)), Tone::Text2);
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
    if (column == Time) {
        return models::TimeFormat::instance().all(at.block->timestamp(at.entry), QDateTime::currentMSecsSinceEpoch());
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
