// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/CellSheet.h"

namespace odradek::shots {
namespace {

using models::Cell;
using models::CellKind;

const QString kJson =
    QStringLiteral(R"({"type":"payment.captured","amount":{"value":49.90,"currency":"EUR"},"customer":"u-104522"})");

Cell words(const char* text) {
    return models::textCell(QString::fromUtf8(text));
}

Cell json() {
    Cell cell = models::textCell(kJson);
    cell.kind = CellKind::Json;
    return cell;
}

Cell special(CellKind kind, const char* text, const char* note) {
    Cell cell = models::kindCell(kind, QString::fromUtf8(note));
    cell.text = QString::fromUtf8(text);
    return cell;
}

models::Column column(const char* title, int width, bool mono) {
    models::Column head;
    head.id = head.title = QString::fromUtf8(title);
    head.width = width;
    head.mono = mono;
    return head;
}

} // namespace

void CellSheet::addColumns() {
    columns_ = {column("State", 200, false), column("Key", 140, true), column("Value", 200, true)};
    columns_[2].stretch = true;
}

CellSheet::CellSheet(const char* state) {
    addColumns();
    add(state, words("u-104522"), json());
}

CellSheet::CellSheet() {
    addColumns();
    addRecords();
    addOddValues();
    addGap(style::Icon::Control,
           "2 control records · COMMIT · producer 4012 epoch 3 · partition 7, offsets 68,812,470 – 68,812,471");
    addGap(style::Icon::Compact, "412 offsets removed by compaction · partition 2, offsets 68,811,020 – 68,811,431");
    addGap(style::Icon::Truncated, "18,204 older rows left the view: the limit of 100,000 rows is reached");
}

void CellSheet::addRecords() {
    add("plain", words("u-104522"), json());
    add("hover", words("u-104522"), json());
    add("selected, view has the focus", words("u-104522"), json());
    Cell hit = json();
    hit.hits = {{17, 8}};
    add("match of the filter", words("u-104522"), hit);
    add("null key", models::kindCell(CellKind::Null), json());
    add("tombstone (null value)", words("u-103252"), models::kindCell(CellKind::Tombstone));
    add("empty, 0 bytes", words("u-107967"), models::kindCell(CellKind::Empty));
}

void CellSheet::addOddValues() {
    Cell quiet = words("0x8f3a 11c0 7e02");
    quiet.tone = models::Tone::Text2;
    add("binary", quiet, special(CellKind::Binary, "89 50 4e 47 0d 0a 1a 0a 00 00 00 0d 49 48 44 52", ""));
    add("truncated", words("u-101391"),
        special(CellKind::Truncated, R"({"type":"payment.batch","items":[{)", "first 64 KiB of 4.1 MiB"));
    add("undecodable", words("u-100990"),
        special(CellKind::Undecodable, "00 00 00 04 13 0e 75 2d 31 30", "Schema 1043 not found"));
    add("masked", words("u-1•••••"), models::kindCell(CellKind::Masked));
    add("loading", models::kindCell(CellKind::Loading), models::kindCell(CellKind::Loading));
    add("not known, not applicable", models::kindCell(CellKind::Unknown), models::kindCell(CellKind::Unknown));
    Cell stale = words("u-104522");
    Cell staleValue = words("1,204");
    stale.tone = staleValue.tone = models::Tone::Text3;
    add("stale", stale, staleValue);
}

void CellSheet::add(const char* state, const Cell& key, const Cell& value) {
    Line line;
    line.state = words(state);
    line.state.tone = models::Tone::Text2;
    line.key = key;
    line.value = value;
    rows_.push_back(line);
}

void CellSheet::addGap(style::Icon icon, const char* text) {
    Line line;
    line.kind = models::RowKind::Gap;
    line.note = {icon, QString::fromUtf8(text), {}};
    rows_.push_back(line);
}

Cell CellSheet::cell(qint64 row, int column) const {
    const Line& line = rows_[size_t(row)];
    return column == 0 ? line.state : column == 1 ? line.key : line.value;
}

models::RowKind CellSheet::rowKind(qint64 row) const {
    return rows_[size_t(row)].kind;
}

} // namespace odradek::shots
