// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Finder.h"

#include <QStringList>

#include <algorithm>
#include <functional>

namespace odradek::views {
namespace {

char small(char c) {
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool sameLetter(char a, char b) {
    return small(a) == small(b);
}

bool isHexPair(const QString& text) {
    const auto digit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    return text.size() == 2 && digit(text[0]) && digit(text[1]);
}

} // namespace

// One pair alone may be a word ("be"): it takes 0x, or a second pair.
QByteArray Finder::hexOf(const QString& text) {
    QString digits = text.trimmed();
    const bool marked = digits.startsWith(QStringLiteral("0x"), Qt::CaseInsensitive);
    if (marked) digits = digits.sliced(2);
    QStringList pairs = digits.simplified().split(u' ');
    if (marked && pairs.size() == 1) {
        pairs.clear();
        for (qsizetype at = 0; at < digits.size(); at += 2)
            pairs.push_back(digits.sliced(at, qMin<qsizetype>(2, digits.size() - at)));
    }
    if (!std::ranges::all_of(pairs, isHexPair) || (pairs.size() < 2 && !marked)) return {};
    return QByteArray::fromHex(pairs.join(QString()).toLatin1());
}

void Finder::clear() {
    *this = Finder();
}

// Keeps a place; false when enough were counted.
bool Finder::note(qsizetype at) {
    more_ = qsizetype(places_.size()) == kMost;
    if (!more_) places_.push_back(at);
    return !more_;
}

void Finder::findIn(const QString& text, const QString& sought) {
    clear();
    length_ = sought.size();
    if (sought.isEmpty()) return;
    qsizetype at = text.indexOf(sought, 0, Qt::CaseInsensitive);
    while (at >= 0 && note(at))
        at = text.indexOf(sought, at + length_, Qt::CaseInsensitive);
}

void Finder::findIn(const QByteArray& bytes, const QString& sought) {
    clear();
    const QByteArray hex = hexOf(sought);
    const QByteArray wanted = hex.isEmpty() ? sought.toUtf8() : hex;
    length_ = wanted.size();
    if (wanted.isEmpty()) return;
    using Same = bool (*)(char, char);
    const Same same = hex.isEmpty() ? Same(sameLetter) : Same([](char a, char b) { return a == b; });
    auto at = std::search(bytes.begin(), bytes.end(), wanted.begin(), wanted.end(), same);
    while (at != bytes.end() && note(at - bytes.begin()))
        at = std::search(at + length_, bytes.end(), wanted.begin(), wanted.end(), same);
}

bool Finder::step(bool backwards) {
    if (places_.empty()) return false;
    const auto count = qint64(places_.size());
    if (at_ < 0) {
        at_ = backwards ? count - 1 : 0;
    } else {
        at_ = (at_ + (backwards ? count - 1 : 1)) % count;
    }
    return true;
}

} // namespace odradek::views
