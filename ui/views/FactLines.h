// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/record_block.h"
#include "ui/models/RowModel.h"

namespace odradek::views {

/// A line of two: a header, or a fact of a record. Immutable, GUI thread.
struct FactLine {
    int number = 0;     ///< Its place, which names it.
    models::Cell name;  ///< What it is.
    models::Cell value; ///< What it says.
};

/// Name and value of headers.
std::vector<models::RowColumn> headerColumns();
/// Name and value of facts.
std::vector<models::RowColumn> factColumns();
/// The key of a FactLine: its place.
QString factKey(const void* line);
/// A record's headers in their order, duplicates marked.
std::vector<models::Row> headerRows(const records::RecordBlock& block, quint32 entry);
/// What a record and its batch say: codec, producer, epoch, sequence, transaction, leader epoch.
std::vector<models::Row> recordRows(const records::RecordBlock& block, quint32 entry);

} // namespace odradek::views
