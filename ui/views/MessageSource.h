// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/MessagesSession.h"
#include "ui/models/TableSource.h"
#include "ui/views/MessageFilter.h"

#include <QObject>
#include <QTimer>

namespace odradek::views {

/// The rows of a messages session for the table, all or those that a filter lets through: nothing is kept a row, a cell
/// is made from its record when it is painted. Times have no date as long as all rows are of today: then the column is
/// as narrow as it can be; those of keys and offsets are as wide as the longest that was loaded, where there is room.
/// GUI thread; the session outlives it.
class MessageSource final : public QObject, public models::TableSource {
    Q_OBJECT
public:
    /// The columns, by their indexes.
    enum ColumnIndex : int { Topic, Partition, Offset, Time, Key, Value, Headers, Size };

    /// Without a filter and without the column of topics.
    explicit MessageSource(session::MessagesSession& session, QObject* parent = nullptr);

    /// Shows the column of topics: for pages that read several.
    void setTopicColumn(bool shown);

    /// Which of the session's rows are shown.
    MessageFilter& filter() { return filter_; }
    const MessageFilter& filter() const { return filter_; }
    /// A shown row of the session. The pointers live until the store changes.
    session::MessageStore::Row at(qint64 row) const { return session_.store().row(filter_.storeRow(row)); }
    /// The batch of a shown record, to keep it.
    std::shared_ptr<const records::RecordBlock> shared(qint64 row) const {
        return session_.store().shared(filter_.storeRow(row));
    }
    /// The name of the topic that a row is of.
    std::string topicOf(const session::MessageStore::Row& row) const;
    /// Whether times have their date, since a row is of another day than today.
    bool isDated() const { return dated_; }

    qint64 rowCount() const override { return filter_.rowCount(); }
    const std::vector<models::Column>& columns() const override { return columns_; }
    models::Cell cell(qint64 row, int column) const override;
    models::RowKind rowKind(qint64 row) const override;
    models::RowNote rowNote(qint64 row) const override;
    style::Icon gutterIcon(qint64 row) const override;
    bool hasGutter() const override { return true; }
    QString toolTip(qint64 row, int column) const override;
    QString copyText(qint64 row, int column) const override;

private:
    void readColumns();
    void watchDays();
    void look(qint64 first, qint64 count);
    bool lookAtDays(qint64 first, qint64 count);
    bool lookAtLetters(qint64 first, qint64 count);
    void columnsChange();
    void lookAtToday();
    models::Cell timeCell(const records::RecordView& record) const;

    session::MessagesSession& session_;
    MessageFilter filter_;
    std::vector<models::Column> columns_;
    bool topicColumn_ = false;
    bool dated_ = false;
    bool fresh_ = true; // no row was looked at since all have gone
    int keyLetters_ = 0;
    int offsetLetters_ = 0;
    qint64 today_ = 0; // as TimeFormat::day() has it
    QTimer midnight_;
};

/// The words of a row that is no record: "38 records of an aborted transaction are hidden · producer 3871 · partition
/// 2, offsets …".
models::RowNote gapNote(const consumer::Gap& gap);

/// Whether somebody has given a record a time.
bool isTimed(const records::RecordView& record);

/// The time of a record that has one, in all forms, and who set it: a line each, for a tip.
QString timeTip(const records::RecordView& record);

/// Bytes of a record's key, value and headers.
qint64 recordSize(const records::RecordBlock& block, quint32 entry);

} // namespace odradek::views
