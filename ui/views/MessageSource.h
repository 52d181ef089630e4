// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/MessagesSession.h"
#include "ui/models/TableSource.h"
#include "ui/views/MessageFilter.h"

#include <QObject>

namespace odradek::views {

/// The rows of a messages session for the table, all or those that a filter lets through: nothing is kept a row, a cell
/// is made from its record when it is painted. GUI thread; the session outlives it.
class MessageSource final : public QObject, public models::TableSource {
    Q_OBJECT
public:
    /// The columns, by their indexes.
    enum ColumnIndex : int { Topic, Partition, Offset, Time, Key, Value, Headers, Size };

    explicit MessageSource(session::MessagesSession& session, QObject* parent = nullptr);

    /// Shows the column of topics: for pages that read several.
    void setTopicColumn(bool shown);

    /// Which of the session's rows are shown.
    MessageFilter& filter() { return filter_; }
    /// A shown row of the session. The pointers live until the store changes.
    session::MessageStore::Row at(qint64 row) const { return session_.store().row(filter_.storeRow(row)); }
    /// The batch of a shown record, to keep it.
    std::shared_ptr<const records::RecordBlock> shared(qint64 row) const {
        return session_.store().shared(filter_.storeRow(row));
    }
    /// The name of the topic that a row is of.
    std::string topicOf(const session::MessageStore::Row& row) const;

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

    session::MessagesSession& session_;
    MessageFilter filter_;
    std::vector<models::Column> columns_;
    bool topicColumn_ = false;
};

/// The words of a row that is no record: "38 records of an aborted transaction are hidden · producer 3871 · partition
/// 2, offsets …".
models::RowNote gapNote(const consumer::Gap& gap);

/// Bytes of a record's key, value and headers.
qint64 recordSize(const records::RecordBlock& block, quint32 entry);

} // namespace odradek::views
