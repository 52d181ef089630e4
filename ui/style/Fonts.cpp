// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Fonts.h"

#include "ui/style/Metrics.h"

#include <QFontDatabase>
#include <QHash>
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

// A font that was made before has found its engine already: finding it anew for each cell costs more than drawing it.
struct FontKey {
    int px;
    int weight;
    bool mono;
    bool italic;

    bool operator==(const FontKey&) const = default;
};

size_t qHash(const FontKey& key, size_t seed = 0) {
    return qHashMulti(seed, key.px, key.weight, key.mono, key.italic);
}

QFont make(const FontKey& key) {
    static const QStringList words =
        present({QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("SF Pro Text"),
                 QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    static const QStringList data =
        present({QStringLiteral("JetBrains Mono"), QStringLiteral("Cascadia Mono"), QStringLiteral("SF Mono"),
                 QStringLiteral("Menlo"), QStringLiteral("Consolas"), QStringLiteral("Noto Sans Mono"),
                 QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    QFont font;
    font.setFamilies(key.mono ? data : words);
    font.setPixelSize(key.px);
    font.setWeight(QFont::Weight(key.weight));
    font.setItalic(key.italic);
    // Scripts that need shaping get it all the same. In Latin it costs forty times the rest, and lies about data: these
    // faces draw "->" as an arrow and "10x20" with a sign of multiplication.
    font.setStyleHint(key.mono ? QFont::Monospace : QFont::AnyStyle, QFont::PreferNoShaping);
    return font;
}

QFont known(const FontKey& key) {
    static QHash<FontKey, QFont> fonts;
    auto found = fonts.find(key);
    if (found == fonts.end()) found = fonts.insert(key, make(key));
    return *found;
}

} // namespace

QFont uiFont(int px, QFont::Weight weight, bool italic) {
    return known({scaled(px), int(weight), false, italic});
}

QFont monoFont(int px, QFont::Weight weight) {
    return known({scaled(px), int(weight), true, false});
}

} // namespace odradek::style
