// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

namespace odradek::models::format {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

const QString kDash = QStringLiteral("—");

// Three digits that count: 9.12, 18.2, 910.
QString threeDigits(double value) {
    const double rounded = std::abs(value);
    const int decimals = rounded < 9.995 ? 2 : rounded < 99.95 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals);
}

// One decimal up to a hundred: "1.2", "16.4", "213".
QString twoDigits(double value) {
    return QLocale().toString(value, 'f', std::abs(value) < 99.95 ? 1 : 0);
}

struct Unit {
    qint64 ms;
    const char* name;
};

constexpr std::array<Unit, 4> kUnits{{{86'400'000, QT_TRANSLATE_NOOP("Words", "%1 d")},
                                      {3'600'000, QT_TRANSLATE_NOOP("Words", "%1 h")},
                                      {60'000, QT_TRANSLATE_NOOP("Words", "%1 min")},
                                      {1'000, QT_TRANSLATE_NOOP("Words", "%1 s")}}};

bool turnsDirection(char16_t c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
}

bool isHidden(char16_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || turnsDirection(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff ||
           (c >= 0x200b && c <= 0x200d);
}

QString escape(char16_t c) {
    switch (c) {
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    case u'\0':
        return QStringLiteral("\\0");
    default:
        return QStringLiteral("\\u%1").arg(int(c), 4, 16, QLatin1Char('0'));
    }
}

} // namespace

QString count(qint64 value) {
    return QLocale().toString(value);
}

QString shortCount(double value) {
    if (value < 1'000) return QLocale().toString(qint64(std::llround(value)));
    if (value < 999'950) return Words::tr("%1 k").arg(twoDigits(value / 1e3));
    if (value < 999'950'000) return Words::tr("%1 M").arg(twoDigits(value / 1e6));
    return Words::tr("%1 G").arg(twoDigits(value / 1e9));
}

QString bytes(qint64 value) {
    if (value < 0) return kDash;
    if (value < 1024) return Words::tr("%1 B").arg(value);
    static constexpr std::array<const char*, 6> kNames{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    auto amount = double(value) / 1024;
    size_t unit = 0;
    while (amount >= 999.5 && unit + 1 < kNames.size()) {
        amount /= 1024;
        ++unit;
    }
    return threeDigits(amount) + u' ' + QLatin1StringView(kNames[unit]);
}

QString exactBytes(qint64 value) {
    return value < 0 ? kDash : Words::tr("%1 B").arg(count(value));
}

QString rate(double perSecond) {
    if (perSecond <= 0) return QStringLiteral("0");
    if (perSecond < 9.95) return Words::tr("%1 /s").arg(QLocale().toString(perSecond, 'f', 1));
    if (perSecond < 999.5) return Words::tr("%1 /s").arg(std::llround(perSecond));
    if (perSecond < 999'500) return Words::tr("%1 k/s").arg(twoDigits(perSecond / 1e3));
    return Words::tr("%1 M/s").arg(twoDigits(perSecond / 1e6));
}

QString byteRate(double perSecond) {
    return Words::tr("%1/s").arg(bytes(std::llround(qMax(0.0, perSecond))));
}

QString duration(qint64 ms) {
    if (ms < 0) return kDash;
    if (ms < 1'000) return Words::tr("%1 ms").arg(ms);
    for (size_t i = 0; i < kUnits.size(); ++i) {
        const qint64 whole = ms / kUnits[i].ms;
        if (whole == 0) continue;
        QString text = Words::tr(kUnits[i].name).arg(whole);
        const qint64 rest = i + 1 < kUnits.size() ? (ms % kUnits[i].ms) / kUnits[i + 1].ms : 0;
        // Two units while they are near each other in size: hours behind ten days say nothing.
        if (rest > 0 && whole < 10) text += u' ' + Words::tr(kUnits[i + 1].name).arg(rest);
        return text;
    }
    return {};
}

QString ago(qint64 ms) {
    if (ms < 1'000) return Words::tr("now");
    for (const Unit& unit : kUnits)
        if (ms >= unit.ms) return Words::tr("%1 ago").arg(Words::tr(unit.name).arg(ms / unit.ms));
    return {};
}

QString eta(qint64 ms) {
    return ms < 0 ? Words::tr("never") : duration(ms);
}

QString percent(double fraction) {
    return Words::tr("%1 %").arg(std::llround(fraction * 100));
}

QString middle(const QString& text, int most) {
    if (text.size() <= most || most < 3) return text;
    qsizetype head = (most - 1 + 1) / 2;
    qsizetype tail = text.size() - (most - 1 - head);
    if (text.at(head - 1).isHighSurrogate()) --head;
    if (tail < text.size() && text.at(tail).isLowSurrogate()) ++tail;
    return text.first(head) + u'…' + text.sliced(tail);
}

QString visible(QStringView text, int most) {
    QString result;
    const QStringView seen = text.first(qMin<qsizetype>(text.size(), most));
    result.reserve(seen.size());
    for (const QChar c : seen) {
        if (isHidden(c.unicode()))
            result += escape(c.unicode());
        else
            result += c;
    }
    return result;
}

bool hasHidden(QStringView text) {
    return std::ranges::any_of(text, [](QChar c) { return isHidden(c.unicode()); });
}

QString hex(QByteArrayView bytes, int most) {
    const QByteArrayView seen = bytes.first(qMin<qsizetype>(bytes.size(), most));
    return QString::fromLatin1(QByteArray::fromRawData(seen.data(), seen.size()).toHex(' '));
}

QString withoutMnemonic(const QString& text) {
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView rest = QStringView(text).sliced(at);
        if (rest.size() > 3 && rest.startsWith(u"(&") && rest[2] != u'&' && rest[3] == u')') {
            at += 3;
            continue;
        }
        if (text[at] == u'&' && ++at == text.size()) break;
        plain += text[at];
    }
    return plain;
}

QString plainToolTip(const QString& text) {
    // Words that cannot be taken for markup stay plain: screen readers read the tip out. Lines that are long want to be
    // wrapped, which Qt does for markup alone.
    constexpr qsizetype kMostPlain = 120;
    const QStringList lines = text.split(u'\n');
    const bool brief = std::ranges::all_of(lines, [](const QString& line) { return line.size() <= kMostPlain; });
    if (brief && !text.contains(u'<') && !text.contains(u'&')) return text;
    return text.isEmpty() ? QString() : u"<span style=\"white-space:pre-wrap\">" % text.toHtmlEscaped() % u"</span>";
}

} // namespace odradek::models::format
