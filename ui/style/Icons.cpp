// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Icons.h"

#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <array>
#include <QCache>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace odradek::style {
namespace {

constexpr std::array<const char*, kIconCount> kNames{"acl",          "activity",     "add",           "arrow-right",
                                                     "audit",        "binary",       "bookmark",      "bookmark-filled",
                                                     "broker",       "busy",         "calendar",      "check",
                                                     "chevron-down", "chevron-left", "chevron-right", "chevron-up",
                                                     "clock",        "close",        "cluster",       "collapse-all",
                                                     "columns",      "compact",      "compare",       "config",
                                                     "connect",      "consumer",     "control",       "controller",
                                                     "copy",         "delete",       "disconnect",    "edit",
                                                     "error",        "expand-all",   "export",        "eye",
                                                     "file",         "filter",       "follow",        "gap",
                                                     "group",        "header",       "help",          "history",
                                                     "import",       "info",         "key",           "link",
                                                     "lock",         "mask",         "message",       "more",
                                                     "no-access",    "null",         "odradek",       "ok",
                                                     "open",         "pane-bottom",  "pane-right",    "partition",
                                                     "pause",        "pin",          "play",          "produce",
                                                     "quota",        "refresh",      "remove",        "reset",
                                                     "save",         "schema",       "search",        "settings",
                                                     "sidebar",      "snapshot",     "sort-asc",      "sort-desc",
                                                     "star",         "star-filled",  "stop",          "terminal",
                                                     "token",        "tombstone",    "topic",         "transaction",
                                                     "tree",         "truncated",    "undo",          "unlock",
                                                     "user",         "value",        "warning",       "wrap",
                                                     "zone"};

struct CacheKey {
    Icon icon;
    QRgb color;
    int size;
    int ratio;  // hundredths
    int stroke; // hundredths
    bool mirrored;

    bool operator==(const CacheKey&) const = default;
};

size_t qHash(const CacheKey& key, size_t seed = 0) {
    return qHashMulti(seed, static_cast<int>(key.icon), key.color, key.size, key.ratio, key.stroke, key.mirrored);
}

// About 1,000 pictures of 16 px at twice the density; the cost is counted in device pixels.
QCache<CacheKey, QPixmap>& cache() {
    static QCache<CacheKey, QPixmap> pictures(1 << 20);
    return pictures;
}

QByteArray source(Icon icon, const IconLook& look) {
    QFile file(u":/odradek/icons/" + iconName(icon) + u".svg");
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", look.color.name().toLatin1());
    if (!qFuzzyCompare(look.stroke, 1.5))
        svg.replace("stroke-width=\"1.5\"", QByteArray("stroke-width=\"" + QByteArray::number(look.stroke) + "\""));
    return svg;
}

QPixmap render(Icon icon, const IconLook& look) {
    const int side = qCeil(look.size * look.pixelRatio);
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QSvgRenderer renderer(source(icon, look));
    QPainter painter(&picture);
    if (look.mirrored) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    picture.setDevicePixelRatio(look.pixelRatio);
    return picture;
}

// Draws with the colours of the moment; QIcon asks it anew at each painting.
class Engine final : public QIconEngine {
public:
    Engine(Icon icon, const QColor& fixed) : icon_(icon), fixed_(fixed) {}

    QIconEngine* clone() const override { return new Engine(icon_, fixed_); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatio();
        const int side = qMin(rect.width(), rect.height());
        const bool mirrored = painter->layoutDirection() == Qt::RightToLeft && isMirrored(icon_);
        const QPixmap picture = iconPixmap(icon_, {tint(mode, state), side, ratio, 1.5, mirrored});
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        const int side = qMin(size.width(), size.height());
        const bool mirrored = QGuiApplication::isRightToLeft() && isMirrored(icon_);
        // Qt passes the size in device pixels and the ratio beside it.
        return iconPixmap(icon_, {tint(mode, state), qRound(side / scale), scale, 1.5, mirrored});
    }

private:
    QColor tint(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled) return color(Token::TextOff);
        if (fixed_.isValid()) return fixed_;
        return color(state == QIcon::On ? Token::Accent : Token::Text2);
    }

    Icon icon_;
    QColor fixed_;
};

} // namespace

QLatin1StringView iconName(Icon icon) {
    return icon == Icon::None ? QLatin1StringView() : QLatin1StringView(kNames[static_cast<std::size_t>(icon)]);
}

QPixmap iconPixmap(Icon icon, const IconLook& look) {
    if (icon == Icon::None || look.size <= 0) return {};
    const CacheKey key{
        icon, look.color.rgba(), look.size, qRound(look.pixelRatio * 100), qRound(look.stroke * 100), look.mirrored};
    if (const QPixmap* known = cache().object(key)) return *known;
    const QPixmap picture = render(icon, look);
    cache().insert(key, new QPixmap(picture), qsizetype{picture.width()} * picture.height());
    return picture;
}

void drawIcon(QPainter& painter, const QRect& rect, Icon icon, const QColor& color, int size, qreal stroke) {
    if (icon == Icon::None) return;
    const int side = scaled(size);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft && isMirrored(icon);
    const QPixmap picture = iconPixmap(icon, {color, side, painter.device()->devicePixelRatio(), stroke, mirrored});
    painter.drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
}

QIcon icon(Icon which) {
    return which == Icon::None ? QIcon() : QIcon(new Engine(which, QColor()));
}

QIcon iconOn(Icon which, const QColor& color) {
    return which == Icon::None ? QIcon() : QIcon(new Engine(which, color));
}

bool isMirrored(Icon icon) {
    return icon == Icon::Undo || icon == Icon::ArrowRight || icon == Icon::ChevronLeft || icon == Icon::ChevronRight ||
           icon == Icon::Wrap;
}

} // namespace odradek::style
