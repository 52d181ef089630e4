// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/HelpErrors.h"

#include "base/error.h"
#include "base/kafka_errors.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

#include <optional>
#include <string>

namespace odradek::views {
namespace {

QString words(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString passing() {
    return Words::tr("It may pass by itself: trying again can help.");
}

/// A sentence of the engine's table of brokers' errors, in the window's language.
QString kafkaText(std::string_view sentence) {
    return QCoreApplication::translate("KafkaError", std::string(sentence).c_str());
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
    QString note = QStringLiteral("> ") % Words::tr("In the program's words: %1.").arg(literal(errorText(error)));
    if (const QString remedy = remedyText(error); !remedy.isEmpty()) note += u' ' % literal(remedy);
    if (base::retriable(error)) note += u' ' % passing();
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
                literal(kafkaText(row.meaning)) % QStringLiteral("\n\n");
        if (!row.remedy.empty()) text += literal(kafkaText(row.remedy)) % QStringLiteral("\n\n");
        if (row.retriable) text += passing() % QStringLiteral("\n\n");
    }
    return text;
}

} // namespace odradek::views
