// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>
#include <QColor>
#include <QStringView>

class QByteArray;

namespace odradek::style {

/// A named colour of the look; tokens.json gives each of them a value for the light and for the dark theme.
/// The order is free: values are found by name.
enum class Token : quint8 {
    Window,
    Side,
    Base,
    Raised,
    Sunken,
    Line,
    LineSoft,
    LineCtl,
    Text,
    Text2,
    Text3,
    TextOff,
    Accent,
    AccentFill,
    OnAccent,
    AccentSoft,
    Sel,
    SelOff,
    Hover,
    HoverSide,
    SelSide,
    Press,
    Ok,
    OkSoft,
    Warn,
    WarnMark,
    WarnSoft,
    Err,
    ErrSoft,
    ErrFill,
    Info,
    InfoSoft,
    Prod,
    ProdSoft,
    ProdText,
    OnProd,
    Test,
    TestSoft,
    Dev,
    JKey,
    JStr,
    JNum,
    JLit,
    JPun,
    Hit,
    HitLine,
    Add,
    AddText,
    DelBg,
    DelText,
    Spark,
    Chart,
    Chart2,
    Chart3,
    ChartGrid
};

/// How many tokens there are.
inline constexpr std::size_t kTokenCount = static_cast<std::size_t>(Token::ChartGrid) + 1;

/// The name of a token in tokens.json, for instance "accentFill".
QLatin1StringView tokenName(Token token);

/// One theme's colours. Immutable, any thread.
class Tokens {
public:
    /// Reads the object called `theme` ("light" or "dark") of a tokens.json document. Nothing when the document is not
    /// JSON, or when a token is missing or is no colour: a half-painted window is worse than a refusal at start.
    static std::optional<Tokens> parse(const QByteArray& document, QStringView theme);

    /// The colour of a token.
    const QColor& color(Token token) const { return colors_[static_cast<std::size_t>(token)]; }

private:
    std::array<QColor, kTokenCount> colors_;
};

} // namespace odradek::style
