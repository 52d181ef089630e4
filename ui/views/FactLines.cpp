// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FactLines.h"

#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/views/Payload.h"

#include <QCoreApplication>

#include <set>

namespace odradek::views {
namespace {

using models::Cell;
using models::CellKind;
using models::SortKey;
namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

models::RowColumn column(const char* id, const QString& title, int width, Cell FactLine::* cell) {
    models::Column head;
    head.id = QLatin1StringView(id);
    head.title = title;
    head.width = width;
    head.mono = true;
    head.sortable = false;
    head.stretch = width == 0;
    head.fixed = true;
    if (width == 0) head.width = 200;
    return models::column<FactLine>(
        std::move(head), [cell](const FactLine& line) { return line.*cell; },
        [](const FactLine& line) -> SortKey { return qint64(line.number); });
}

/// Gathers facts line by line.
class Facts {
public:
    void add(const QString& name, const Cell& value) {
        rows.push_back(std::make_shared<const FactLine>(
            FactLine{int(rows.size()), models::textCell(name, models::Tone::Text2), value}));
    }
    void add(const QString& name, const QString& value) { add(name, models::textCell(value)); }
    void known(const QString& name, qint64 value) {
        add(name, value < 0 ? models::kindCell(CellKind::Unknown) : models::textCell(QString::number(value)));
    }

    std::vector<models::Row> rows;
};

QString yes(bool value) {
    return value ? Words::tr("yes") : Words::tr("no");
}

} // namespace

std::vector<models::RowColumn> headerColumns() {
    return {column("name", Words::tr("Name"), 140, &FactLine::name),
            column("value", Words::tr("Value"), 0, &FactLine::value)};
}

std::vector<models::RowColumn> factColumns() {
    auto fact = column("fact", Words::tr("Fact"), 160, &FactLine::name);
    fact.head.mono = false; // words, not data
    return {std::move(fact), column("value", Words::tr("Value"), 0, &FactLine::value)};
}

QString factKey(const void* line) {
    return QString::number(static_cast<const FactLine*>(line)->number);
}

std::vector<models::Row> headerRows(const records::RecordBlock& block, quint32 entry) {
    std::vector<models::Row> rows;
    std::multiset<std::string> names;
    const auto headers = block.headers(entry);
    for (const auto& header : headers)
        names.insert(base::text_of(header.name));
    for (const auto& header : headers) {
        Cell name = payloadCell(header.name, false, true);
        if (names.count(base::text_of(header.name)) > 1) name.note = Words::tr("same name");
        rows.push_back(std::make_shared<const FactLine>(
            FactLine{int(rows.size()), std::move(name), payloadCell(header.value, false, true)}));
    }
    return rows;
}

std::vector<models::Row> recordRows(const records::RecordBlock& block, quint32 entry) {
    const auto& header = block.header();
    const auto record = block.entry(entry);
    Facts facts;
    facts.add(Words::tr("Key size"), record.key ? models::textCell(format::exactBytes(qint64(record.key->size())))
                                                : models::kindCell(CellKind::Null));
    facts.add(Words::tr("Value size"), record.value ? models::textCell(format::exactBytes(qint64(record.value->size())))
                                                    : models::kindCell(CellKind::Null));
    facts.add(Words::tr("Timestamp"), QString::number(record.timestamp));
    facts.known(Words::tr("Sequence"), block.sequence(entry));
    facts.add(Words::tr("Batch offsets"),
              format::count(header.base_offset) % QStringLiteral(" – ") % format::count(header.last_offset));
    facts.add(Words::tr("Batch records"), format::count(qint64(block.size())));
    facts.add(Words::tr("Batch size"), format::exactBytes(header.size));
    facts.add(Words::tr("Codec"), QString::fromStdString(std::string(records::name(header.codec))));
    facts.add(Words::tr("Magic"), QString::number(header.magic));
    facts.known(Words::tr("Producer id"), header.producer_id);
    facts.known(Words::tr("Producer epoch"), header.producer_epoch);
    facts.known(Words::tr("Base sequence"), header.base_sequence);
    facts.add(Words::tr("Transactional"), yes(header.transactional));
    facts.known(Words::tr("Leader epoch"), header.leader_epoch);
    if (const auto horizon = header.horizon())
        facts.add(Words::tr("Delete horizon"), models::TimeFormat::instance().dateTime(*horizon));
    if (record.nested) facts.add(Words::tr("Compressed twice"), yes(true));
    return facts.rows;
}

} // namespace odradek::views
