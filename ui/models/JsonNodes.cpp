// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/JsonNodes.h"

#include "ui/models/JsonReader.h"

namespace odradek::models {
namespace {

bool isPlainName(const QString& key) {
    if (key.isEmpty() || key.at(0).isDigit()) return false;
    for (const QChar c : key)
        if (!c.isLetterOrNumber() && c != u'_') return false;
    return true;
}

// The character behind a backslash; u is handled by the caller.
QChar simpleEscape(QChar c) {
    switch (c.unicode()) {
    case u'n':
        return u'\n';
    case u't':
        return u'\t';
    case u'r':
        return u'\r';
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    default:
        return c;
    }
}

QString unescape(const QString& text) {
    if (!text.contains(u'\\')) return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 >= text.size()) {
            result += text[i];
            continue;
        }
        const QChar next = text[++i];
        if (next != u'u') {
            result += simpleEscape(next);
            continue;
        }
        result += QChar(QStringView(text).sliced(i + 1, qMin<qsizetype>(4, text.size() - i - 1)).toUShort(nullptr, 16));
        i += 4;
    }
    return result;
}

} // namespace

JsonNodes JsonNodes::parse(const QByteArray& document) {
    JsonNodes result;
    result.document_ = document;
    JsonReader(result).read();
    return result;
}

QString JsonNodes::key(qint32 node) const {
    const JsonNode& n = nodes_[size_t(node)];
    if (n.keyStart < 0) return {};
    return unescape(QString::fromUtf8(QByteArrayView(document_).sliced(n.keyStart, n.keyLength)));
}

QString JsonNodes::raw(qint32 node, qint64 most) const {
    const JsonNode& n = nodes_[size_t(node)];
    return QString::fromUtf8(QByteArrayView(document_).sliced(n.start, qMin(n.length, most)));
}

QString JsonNodes::text(qint32 node) const {
    const JsonNode& n = nodes_[size_t(node)];
    if (n.kind != JsonKind::String) return raw(node, n.length);
    return unescape(QString::fromUtf8(QByteArrayView(document_).sliced(n.start + 1, n.length - 2)));
}

QString JsonNodes::path(qint32 node) const {
    QString result;
    for (qint32 at = node; at > 0; at = nodes_[size_t(at)].parent) {
        const JsonNode& n = nodes_[size_t(at)];
        if (n.keyStart < 0) {
            result.prepend(QStringLiteral("[%1]").arg(n.index));
            continue;
        }
        const QString name = key(at);
        if (isPlainName(name))
            result.prepend(u'.' + name);
        else
            result.prepend(QString(name)
                               .replace(u'\\', QStringLiteral("\\\\"))
                               .replace(u'"', QStringLiteral("\\\""))
                               .prepend(u"[\"")
                               .append(u"\"]"));
    }
    return u'$' + result;
}

} // namespace odradek::models
