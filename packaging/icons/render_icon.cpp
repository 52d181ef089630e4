// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an SVG as a square PNG, so that desktops which want icons in pixels get them from the one drawing.
//
//   render_icon FILE.svg FILE.png SIZE
#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <cstdio>

namespace {

constexpr int kGreatest = 1024; // pixels

int draw(const QString& from, const QString& to, int size) {
    QSvgRenderer drawing(from);
    if (!drawing.isValid() || size < 1 || size > kGreatest) {
        std::fprintf(stderr, "render_icon: no drawing in %s, or no size from 1 to %d\n", qUtf8Printable(from),
                     kGreatest);
        return 1;
    }
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    if (image.save(to, "PNG")) return 0;
    std::fprintf(stderr, "render_icon: %s cannot be written\n", qUtf8Printable(to));
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "render_icon FILE.svg FILE.png SIZE\n");
        return 2;
    }
    return draw(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]),
                QString::fromLocal8Bit(argv[3]).toInt());
}
