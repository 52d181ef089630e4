// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Fonts.h"

#include "ui/style/Metrics.h"

#include <QFontDatabase>
#include <QStringList>

namespace odradek::style {
namespace {

// Only families that exist: asking for absent ones costs a search of all fonts at every new size.
QStringList present(const QStringList& wanted) {
    const QStringList families = QFontDatabase::families();
    QStringList found;
    for (const QString& family : wanted)
        if (families.contains(family)) found.append(family);
    return found.isEmpty() ? wanted.last(1) : found;
}

QFont sized(const QStringList& families, int px, QFont::Weight weight) {
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(scaled(px));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont uiFont(int px, QFont::Weight weight, bool italic) {
    static const QStringList families =
        present({QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("SF Pro Text"),
                 QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    QFont font = sized(families, px, weight);
    font.setItalic(italic);
    return font;
}

QFont monoFont(int px, QFont::Weight weight) {
    static const QStringList families =
        present({QStringLiteral("JetBrains Mono"), QStringLiteral("Cascadia Mono"), QStringLiteral("SF Mono"),
                 QStringLiteral("Menlo"), QStringLiteral("Consolas"), QStringLiteral("Noto Sans Mono"),
                 QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    QFont font = sized(families, px, weight);
    font.setStyleHint(QFont::Monospace);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace odradek::style
