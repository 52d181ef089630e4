// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/HelpErrors.h"

#include "base/error.h"
#include "base/kafka_errors.h"

#include <optional>

namespace odradek::views {
namespace {

QString words(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<base::ErrorKind> kindOf(const QString& name) {
    for (int kind = 0; kind <= int(base::ErrorKind::Internal); ++kind)
        if (words(base::name(base::ErrorKind(kind))) == name) return base::ErrorKind(kind);
    return std::nullopt;
}

/// Markdown takes these letters for marks: __consumer_offsets is no bold word.
QString literal(QString text) {
    for (const char16_t letter : {u'\\', u'_', u'*', u'`', u'<'})
        text.replace(QChar(letter), QString(u'\\' % QChar(letter)));
    return text;
}

} // namespace

QString errorKindNote(const QString& name) {
    const auto kind = kindOf(name);
    if (!kind) return {};
    const base::Error error{*kind, base::KafkaCode::None, {}, {}};
    QString note = QStringLiteral("> In the program's words: ") % literal(words(base::describe(error))) % u'.';
    if (const QString remedy = words(base::remedy(error)); !remedy.isEmpty()) note += u' ' % literal(remedy);
    if (base::retriable(error)) note += QStringLiteral(" It may pass by itself: trying again can help.");
    return note % QStringLiteral("\n\n");
}

QString brokerErrorTitle(int code) {
    return words(base::label(base::KafkaCode(code)));
}

QString brokerErrorSections() {
    QString text;
    for (const base::KafkaErrorInfo& row : base::kafka_errors()) {
        if (row.code == 0) continue;
        text += QStringLiteral("### ") % literal(brokerErrorTitle(row.code)) % QStringLiteral("\n\n") %
                literal(words(row.meaning)) % QStringLiteral("\n\n");
        if (!row.remedy.empty()) text += literal(words(row.remedy)) % QStringLiteral("\n\n");
        if (row.retriable) text += QStringLiteral("It may pass by itself: trying again can help.\n\n");
    }
    return text;
}

} // namespace odradek::views
