// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ErrorText.h"

#include "base/kafka_errors.h"
#include "ui/models/Format.h"
#include "ui/models/Prose.h"
#include "ui/views/KnownReasons.h"

#include <QCoreApplication>
#include <string>

namespace odradek::views {
namespace {

/// The table of the engine whose sentences an error of this kind uses: the catalogues keep them under its name.
const char* tableOf(const base::Error& error) {
    return error.kind == base::ErrorKind::Broker ? "KafkaError" : "ErrorKind";
}

/// A sentence of that table in the window's language.
QString translated(const base::Error& error, const std::string& sentence) {
    return sentence.empty() ? QString() : QCoreApplication::translate(tableOf(error), sentence.c_str());
}

/// What an error of this kind or code means, in the engine's English; empty for a code that it does not know.
std::string meaningOf(const base::Error& error) {
    if (error.kind != base::ErrorKind::Broker) return base::describe({error.kind, error.code, {}, {}});
    const base::KafkaErrorInfo* row = base::find(error.code);
    return row == nullptr ? std::string() : std::string(row->meaning);
}

} // namespace

QString errorText(const base::Error& error) {
    QString text = QString::fromStdString(base::describe(error));
    // What was said ends the text, and stays in its words where they are not known; where nothing was said the table's
    // sentence does.
    if (!error.detail.empty()) {
        const QString detail = QString::fromStdString(error.detail);
        text.chop(detail.size());
        text += inWindowsLanguage(detail);
    } else {
        const std::string meaning = meaningOf(error);
        text.chop(QString::fromStdString(meaning).size());
        text += translated(error, meaning);
    }
    return models::format::visible(text, 1000);
}

QString errorSentence(const base::Error& error) {
    QString words = errorText(error);
    if (error.where.empty() && !words.isEmpty()) words[0] = words[0].toUpper();
    return models::prose::sentence(words);
}

QString remedyText(const base::Error& error) {
    return models::format::visible(translated(error, base::remedy(error)), 1000);
}

bool isPermission(const base::Error& error) {
    const auto code = error.code;
    return code == base::code::TopicAuthorizationFailed || code == base::code::GroupAuthorizationFailed ||
           code == base::code::ClusterAuthorizationFailed;
}

} // namespace odradek::views
