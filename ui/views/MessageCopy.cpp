// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MessageCopy.h"

#include "base/json_writer.h"
#include "ui/views/MessageSource.h"
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <string>

namespace odradek::views {
namespace {

using Row = session::MessageStore::Row;
using RowKind = session::MessageStore::RowKind;

constexpr qint64 kMostRows = 100'000;
/// More than this the clipboard of every program need not bear (bytes).
constexpr std::size_t kMostBytes = 64U * 1024 * 1024;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

void writeBytes(base::JsonWriter& json, const std::optional<base::ByteView>& bytes) {
    bytes ? json.bytes(*bytes) : json.null();
}

void writeTime(base::JsonWriter& json, const records::RecordView& record) {
    using records::TimestampType;
    json.key("timestamp");
    if (record.timestamp_type == TimestampType::None) {
        json.null().key("timestampType").null();
        return;
    }
    json.value(record.timestamp)
        .member("timestampType", record.timestamp_type == TimestampType::Append ? "LogAppendTime" : "CreateTime");
}

std::string jsonOf(const Row& row, const std::string& topic) {
    const records::RecordView record = row.block->entry(row.entry);
    std::string text;
    base::JsonWriter json(text);
    json.begin_object().member("topic", topic).member("partition", row.place.partition).member("offset", record.offset);
    writeTime(json, record);
    json.key("key");
    writeBytes(json, record.key);
    json.key("value");
    writeBytes(json, record.value);
    json.key("headers").begin_array();
    if (record.header_count > 0) {
        for (const auto& header : row.block->headers(row.entry)) {
            json.begin_array();
            json.bytes(header.name);
            writeBytes(json, header.value);
            json.end_array();
        }
    }
    json.end_array().end_object();
    return text;
}

std::string textOf(const Row& row, const MessageSource& source, CopyForm form) {
    if (form == CopyForm::Json) return jsonOf(row, source.topicOf(row));
    const auto bytes = form == CopyForm::Keys ? row.block->key(row.entry) : row.block->value(row.entry);
    return bytes ? std::string(base::as_text(*bytes)) : std::string();
}

} // namespace

MessageCopy copyOf(const widgets::TableView& table, const MessageSource& source, CopyForm form) {
    MessageCopy copy;
    std::string text;
    for (const auto& range : table.selection().ranges()) {
        for (qint64 at = range.first; at <= range.last; ++at) {
            const Row row = source.at(at);
            if (row.kind != RowKind::Record) continue;
            ++copy.selected;
            // A first one that is too large is copied all the same: it is what was asked for.
            if (copy.copied == kMostRows || text.size() > kMostBytes) continue;
            if (copy.copied > 0) text += '\n';
            text += textOf(row, source, form);
            ++copy.copied;
        }
    }
    copy.text = QByteArray::fromStdString(text);
    return copy;
}

MessageCopy copyToClipboard(const widgets::TableView& table, const MessageSource& source, CopyForm form) {
    if (form == CopyForm::Table) {
        const qint64 rows = table.selection().count();
        MessageCopy copy{table.selectedText().toUtf8(), qMin(rows, kMostRows), rows};
        QGuiApplication::clipboard()->setText(QString::fromUtf8(copy.text));
        return copy;
    }
    MessageCopy copy = copyOf(table, source, form);
    if (copy.copied > 0) QGuiApplication::clipboard()->setText(QString::fromUtf8(copy.text));
    return copy;
}

QString copyWords(CopyForm form) {
    switch (form) {
    case CopyForm::Table:
        return Words::tr("&Copy as table (TSV)");
    case CopyForm::Json:
        return Words::tr("Copy as &JSON");
    case CopyForm::Keys:
        return Words::tr("Copy &key");
    case CopyForm::Values:
        return Words::tr("Copy &value");
    }
    return {};
}

} // namespace odradek::views
