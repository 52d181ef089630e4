// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Tokens.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace odradek::style {
namespace {

constexpr std::array<const char*, kTokenCount> kNames{
    "window", "side",     "base",     "raised",    "sunken",  "line",       "lineSoft", "lineCtl",
    "text",   "text2",    "text3",    "textOff",   "accent",  "accentFill", "onAccent", "accentSoft",
    "sel",    "selOff",   "hover",    "hoverSide", "selSide", "press",      "ok",       "okSoft",
    "warn",   "warnMark", "warnSoft", "err",       "errSoft", "errFill",    "info",     "infoSoft",
    "prod",   "prodSoft", "prodText", "onProd",    "test",    "testSoft",   "dev",      "jKey",
    "jStr",   "jNum",     "jLit",     "jPun",      "hit",     "hitLine",    "add",      "addText",
    "delBg",  "delText",  "spark",    "chart",     "chart2",  "chart3",     "chartGrid"};

} // namespace

QLatin1StringView tokenName(Token token) {
    return QLatin1StringView(kNames[static_cast<std::size_t>(token)]);
}

std::optional<Tokens> Tokens::parse(const QByteArray& document, QStringView theme) {
    const QJsonObject object = QJsonDocument::fromJson(document).object().value(theme).toObject();
    Tokens tokens;
    for (std::size_t i = 0; i < kTokenCount; ++i) {
        const QJsonValue value = object.value(QLatin1StringView(kNames[i]));
        tokens.colors_[i] = QColor(value.toString());
        if (!tokens.colors_[i].isValid()) return std::nullopt;
    }
    return tokens;
}

} // namespace odradek::style
