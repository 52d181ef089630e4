// SPDX-License-Identifier: GPL-3.0-or-later
// The palette over twenty thousand names: from each key to the painted list.
//   bench_palette ENTRIES
#include "tests/bench/measure.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Palette.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>
#include <cstdio>

namespace {

using namespace odradek;
using bench::wall_seconds;

/// Names as clusters have them: a few words, a version, a number.
std::vector<models::PaletteEntry> names(int count) {
    const QStringList teams{QStringLiteral("payments"), QStringLiteral("orders"), QStringLiteral("inventory"),
                            QStringLiteral("iam"), QStringLiteral("clickstream")};
    const QStringList things{QStringLiteral("authorizations"), QStringLiteral("store-level.changelog"),
                             QStringLiteral("password-reset-requested"), QStringLiteral("settlements.dlq")};
    std::vector<models::PaletteEntry> entries;
    for (int i = 0; i < count; ++i) {
        models::PaletteEntry entry;
        entry.text = QStringLiteral("%1.%2.v%3-%4")
                         .arg(teams[i % teams.size()], things[i / 7 % things.size()])
                         .arg(i % 3)
                         .arg(i, 5, 10, QLatin1Char('0'));
        entry.key = entry.text;
        entry.icon = style::Icon::Topic;
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// Counts the paintings of a widget.
class Paintings : public QObject {
public:
    /// Of a widget that outlives it.
    explicit Paintings(QWidget& widget) : QObject(&widget) { widget.installEventFilter(this); }
    /// How many there were.
    int count() const { return count_; }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++count_;
        return false;
    }

private:
    int count_ = 0;
};

/// Milliseconds from a key until the palette with what it leaves is painted.
double press(widgets::Palette& palette, const Paintings& paintings, int key, const QString& text) {
    const int before = paintings.count();
    const double begin = wall_seconds();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(palette.edit(), &down);
    while (paintings.count() == before)
        QCoreApplication::processEvents();
    return (wall_seconds() - begin) * 1e3;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    style::Theme::instance().install(application);
    const int count = argc == 2 ? std::atoi(argv[1]) : 0;
    if (count < 1) {
        std::fprintf(stderr, "bench_palette ENTRIES\n");
        return 2;
    }
    QWidget window;
    window.resize(1440, 900);
    widgets::Palette palette(&window);
    window.show();
    const double begin = wall_seconds();
    palette.open(QStringLiteral("Go to"), {{QStringLiteral("topics"), QStringLiteral("Topics"), names(count), {}, {}}},
                 {});
    QCoreApplication::processEvents();
    const double opened = (wall_seconds() - begin) * 1e3;
    const auto* paintings = new Paintings(palette);
    std::vector<double> keys;
    for (const QString& word : {QStringLiteral("reset"), QStringLiteral("pay auth v2"), QStringLiteral("e"),
                                QStringLiteral("osl19"), QStringLiteral("zzz")}) {
        for (const QChar c : word)
            keys.push_back(press(palette, *paintings, c.unicode(), c));
        for (qsizetype i = 0; i < word.size(); ++i)
            keys.push_back(press(palette, *paintings, Qt::Key_Backspace, {}));
    }
    if (palette.model().matches() != count) {
        std::fprintf(stderr, "bench_palette: the palette does not find everything again\n");
        return 1;
    }
    std::ranges::sort(keys);
    std::printf("{\"key\":%.4f,\"key.max\":%.4f,\"open\":%.4f}\n", keys[keys.size() / 2], keys.back(), opened);
    return 0;
}
