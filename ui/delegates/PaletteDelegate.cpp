// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/PaletteDelegate.h"

#include "ui/models/PaletteModel.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace odradek::delegates {
namespace {

using models::PaletteEntry;
using models::PaletteModel;
using style::Token;

constexpr int kHead = 28;
constexpr int kIcon = 16;
constexpr int kGap = 12;

const PaletteModel& modelOf(const QModelIndex& index) {
    return *static_cast<const PaletteModel*>(index.model());
}

/// Parts of a row from its right end, mirrored where the layout is.
class RightEnd {
public:
    RightEnd(const QPainter& painter, const QRect& row)
        : direction_(painter.layoutDirection()), whole_(row), rest_(row) {}

    QRect take(int width) {
        const QRect part(rest_.right() + 1 - width, rest_.y(), width, rest_.height());
        rest_.setRight(part.left() - 1 - style::scaled(kGap));
        return visual(part);
    }
    QRect visual(const QRect& part) const { return QStyle::visualRect(direction_, whole_, part); }
    const QRect& rest() const { return rest_; }

private:
    Qt::LayoutDirection direction_;
    QRect whole_;
    QRect rest_;
};

void paintKeys(QPainter& painter, RightEnd& end, const QString& keys) {
    const QFont font = style::monoFont(style::kHeadPx);
    const int width = QFontMetrics(font).horizontalAdvance(keys) + style::scaled(12);
    const QRect spot = end.take(width);
    const int height = style::scaled(18);
    const QRect box(spot.x(), spot.center().y() - height / 2 + 1, width, height);
    style::drawBox(painter, box,
                   {style::color(Token::Raised), style::color(Token::LineCtl), qreal(style::metric::kRadiusChip), 1});
    style::drawText(painter, spot, keys, {font, style::color(Token::Text2), Qt::AlignHCenter});
}

/// A name as it is shown: some of its letters in one face.
struct NameRun {
    QString text;
    bool hit = false;
};

QFont runFont(bool hit) {
    return style::uiFont(style::kBodyPx, hit ? QFont::DemiBold : QFont::Normal);
}

/// The letters of a name from `start` on, the matched ones apart.
void addRuns(std::vector<NameRun>& runs, const PaletteEntry& entry, const std::vector<models::Span>& spans, int start,
             int end) {
    int at = start;
    const auto add = [&](int to, bool hit) {
        const int last = std::min(to, end);
        if (last > at) runs.push_back({entry.text.mid(at, last - at), hit});
        at = std::max(at, last);
    };
    for (const models::Span& span : spans) {
        add(span.start, false);
        add(span.start + span.length, true);
    }
    add(end, false);
}

int widthOf(const std::vector<NameRun>& runs) {
    int width = 0;
    for (const NameRun& run : runs)
        width += QFontMetrics(runFont(run.hit)).horizontalAdvance(run.text);
    return width;
}

/// The name with so many of its letters, those in its middle left out.
std::vector<NameRun> keptRuns(const PaletteEntry& entry, const std::vector<models::Span>& spans, int kept) {
    const int size = int(entry.text.size());
    std::vector<NameRun> runs;
    if (kept >= size) {
        addRuns(runs, entry, spans, 0, size);
        return runs;
    }
    int head = (kept + 1) / 2;
    int tail = size - kept / 2;
    // Both halves of a letter beyond the first plane go together.
    if (head > 0 && entry.text[head - 1].isHighSurrogate()) --head;
    if (tail < size && entry.text[tail].isLowSurrogate()) ++tail;
    addRuns(runs, entry, spans, 0, head);
    runs.push_back({QStringLiteral("…"), false});
    addRuns(runs, entry, spans, tail, size);
    return runs;
}

/// As much of the name as fits: names differ at their ends.
std::vector<NameRun> fittingRuns(const PaletteEntry& entry, const std::vector<models::Span>& spans, int room) {
    int most = int(entry.text.size());
    std::vector<NameRun> runs = keptRuns(entry, spans, most);
    if (widthOf(runs) <= room) return runs;
    int least = 0;
    while (least + 1 < most) {
        const int middle = (least + most) / 2;
        (widthOf(keptRuns(entry, spans, middle)) <= room ? least : most) = middle;
    }
    return keptRuns(entry, spans, least);
}

/// The name with its matched letters; what does not fit is cut in its middle. A mirrored row begins at the right, and
/// its letters run as they do.
void paintName(QPainter& painter, const QRect& rect, const PaletteEntry& entry,
               const std::vector<models::Span>& spans) {
    const QColor ink = style::color(entry.quiet ? Token::TextOff : Token::Text);
    if (entry.text.isRightToLeft()) {
        style::drawText(painter, rect, entry.text, {runFont(false), ink, Qt::AlignLeft, Qt::ElideMiddle});
        return;
    }
    const std::vector<NameRun> runs = fittingRuns(entry, spans, rect.width());
    QRect rest = rect;
    if (painter.layoutDirection() == Qt::RightToLeft)
        rest.setLeft(std::max(rect.left(), rect.right() + 1 - widthOf(runs)));
    for (const NameRun& run : runs) {
        const QFont font = runFont(run.hit);
        style::drawText(painter, rest.adjusted(0, 0, 1, 0), run.text,
                        {font, run.hit ? style::color(Token::Accent) : ink, Qt::AlignLeft | Qt::AlignAbsolute});
        rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(run.text));
    }
}

void paintHead(QPainter& painter, const QRect& rect, const QString& title) {
    const QRect words = rect.adjusted(style::scaled(10), style::scaled(4), -style::scaled(10), 0);
    style::drawText(painter, words, title, {style::uiFont(style::kSmallPx, QFont::Medium), style::color(Token::Text2)});
}

void paintGround(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option) {
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    const bool pointed = (option.state & QStyle::State_MouseOver) != 0;
    if (!chosen && !pointed) return;
    style::drawBox(
        painter, rect,
        {style::color(chosen ? Token::Sel : Token::Hover), QColor(), qreal(style::metric::kRadiusControl), 0});
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const PaletteModel& model = modelOf(index);
    const int row = index.row();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (model.isHead(row)) {
        paintHead(*painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    const PaletteEntry& entry = model.entryAt(row);
    paintGround(*painter, option.rect, option);
    RightEnd end(*painter, option.rect.adjusted(style::scaled(10), 0, -style::scaled(10), 0));
    if (!entry.keys.isEmpty()) paintKeys(*painter, end, entry.keys);
    if (const QSize chip = style::environmentChipSize(entry.environment); !chip.isEmpty())
        style::drawEnvironment(*painter, end.take(chip.width()), entry.environment, false);
    if (const QString detail = model.detailAt(row); !detail.isEmpty()) {
        const QFont font = style::uiFont(style::kSmallPx);
        const int most = end.rest().width() / 2;
        const int width = std::min(QFontMetrics(font).horizontalAdvance(detail) + 1, most);
        style::drawText(*painter, end.take(width), detail, {font, style::color(Token::Text2)});
    }
    const QRect rest = end.rest();
    const int side = style::scaled(kIcon);
    style::drawIcon(*painter, end.visual({rest.x(), rest.y(), side, rest.height()}), entry.icon,
                    style::color(entry.quiet ? Token::TextOff : Token::Text2));
    paintName(*painter, end.visual(rest.adjusted(side + style::scaled(kGap), 0, 0, 0)), entry, model.spansAt(row));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool head = modelOf(index).isHead(index.row());
    return {style::scaled(200), style::scaled(head ? kHead : style::metric::kPaletteItem)};
}

} // namespace odradek::delegates
