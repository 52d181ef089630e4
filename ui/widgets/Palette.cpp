// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Palette.h"

#include "ui/delegates/PaletteDelegate.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace odradek::widgets {
namespace {

using style::Token;

constexpr int kWidth = 640;
constexpr int kTop = 84;
constexpr int kLine = 48;
constexpr int kFoot = 30;
constexpr int kMostList = 408;
constexpr int kMargin = 6;  ///< between border and rows
constexpr int kShadow = 12; ///< room around for the shadow

/// Keys and what they do, as the foot says it: keys are data.
QBoxLayout* hintOf(const QString& keys, const QString& words) {
    auto* hint = new QHBoxLayout;
    hint->setSpacing(style::scaled(4));
    hint->addWidget(plainLabel(keys, style::monoFont(style::kHeadPx), Token::Text2));
    hint->addWidget(plainLabel(words, style::uiFont(style::kHeadPx), Token::Text2));
    return hint;
}

// As the menus write them: "Strg+Return".
QString keysOf(QKeyCombination keys) {
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

} // namespace

Palette::Palette(QWidget* window)
    : QFrame(window),
      model_(new models::PaletteModel(this)),
      edit_(new QLineEdit(this)),
      count_(plainLabel({}, style::monoFont(style::kHeadPx), Token::Text2)),
      list_(new QListView(this)),
      empty_(plainLabel({}, style::uiFont(style::kBodyPx), Token::Text2)),
      foot_(new QWidget(this)) {
    hide();
    setAccessibleName(tr("Palette"));
    auto* column = new QVBoxLayout(this);
    const int around = style::scaled(kShadow);
    column->setContentsMargins(around, around, around, around);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(style::scaled(44), 0, style::scaled(16), 0);
    line->setSpacing(style::scaled(style::metric::kGap));
    line->addWidget(edit_, 1);
    line->addWidget(count_);
    edit_->setFrame(false);
    edit_->setFont(style::uiFont(style::kDialogPx));
    edit_->setFixedHeight(style::scaled(kLine));
    edit_->setStyleSheet(QStringLiteral("QLineEdit { border: none; background: transparent; }"));
    edit_->installEventFilter(this);
    column->addLayout(line);
    buildList();
    auto* inset = new QHBoxLayout;
    const int margin = style::scaled(kMargin);
    inset->setContentsMargins(margin, margin, margin, margin);
    inset->addWidget(list_);
    column->addLayout(inset);
    column->addWidget(empty_);
    buildFoot();
    column->addWidget(foot_);
    connect(edit_, &QLineEdit::textChanged, this, &Palette::search);
}

void Palette::buildList() {
    list_->setModel(model_);
    list_->setItemDelegate(new delegates::PaletteDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setUniformItemSizes(false);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->viewport()->setAutoFillBackground(false);
    list_->setAccessibleName(tr("What was found"));
    list_->viewport()->installEventFilter(this);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setFixedHeight(style::scaled(96));
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        // The focus stays in the line: what is chosen is told as its description.
        edit_->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
        QAccessibleEvent event(edit_, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    });
}

void Palette::buildFoot() {
    foot_->setFixedHeight(style::scaled(kFoot));
    auto* row = new QHBoxLayout(foot_);
    row->setContentsMargins(style::scaled(16), 0, style::scaled(16), 0);
    row->setSpacing(style::scaled(16));
    row->addLayout(hintOf(tr("Up Down"), tr("choose")));
    row->addLayout(hintOf(keysOf(Qt::Key_Return), tr("run")));
    row->addLayout(hintOf(keysOf(Qt::CTRL | Qt::Key_Return), tr("open in a new tab")));
    row->addLayout(hintOf(keysOf(Qt::Key_Escape), tr("close")));
    row->addStretch(1);
}

void Palette::open(const QString& hint, std::vector<models::PaletteSource> sources, const QStringList& recent) {
    if (!isVisible()) before_ = QApplication::focusWidget();
    edit_->setPlaceholderText(hint);
    edit_->setAccessibleName(hint);
    const QSignalBlocker quiet(edit_);
    edit_->clear();
    model_->setSources(std::move(sources), recent);
    showFound();
    show();
    raise();
    edit_->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Palette::renew(std::vector<models::PaletteSource> sources, const QStringList& recent) {
    const QString chosen = currentRow() < 0 ? QString() : model_->idAt(currentRow());
    model_->setSources(std::move(sources), recent);
    search(edit_->text());
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (!model_->isHead(row) && model_->idAt(row) == chosen) return choose(row);
    }
}

void Palette::search(const QString& typed) {
    model_->setPattern(typed);
    showFound();
}

void Palette::showFound() {
    const QString all = models::format::count(model_->total());
    const bool some = model_->rowCount() > 0;
    count_->setText(
        edit_->text().trimmed().isEmpty() ? all : tr("%1 of %2").arg(models::format::count(model_->matches()), all));
    list_->setVisible(some);
    empty_->setVisible(!some);
    empty_->setText(tr("Nothing has these letters in this order. Fewer of them find more."));
    choose(-1);
    step(1);
    list_->scrollToTop();
    place();
}

// As tall as what it found, within the window, in whole rows.
void Palette::place() {
    const QWidget& window = *parentWidget();
    const int around = style::scaled(kShadow);
    const int top = style::scaled(kTop);
    const int width = std::min(style::scaled(kWidth), window.width() - 2 * around);
    const int rest = style::scaled(kLine) + foot_->height() + 4 * around;
    const int room = std::max(style::scaled(96), std::min(style::scaled(kMostList), window.height() - top - rest));
    int height = 0;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const int next = list_->sizeHintForRow(row);
        if (height + next > room) break; // a row is seen whole, or not at all
        height += next;
    }
    list_->setFixedHeight(height);
    // The layout around the list would tell the height of what was found before.
    layout()->activate();
    setGeometry((window.width() - width) / 2 - around, top - around, width + 2 * around,
                layout()->totalSizeHint().height());
}

int Palette::currentRow() const {
    return list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
}

void Palette::choose(int row) {
    const QModelIndex index = row < 0 ? QModelIndex() : model_->index(row, 0);
    list_->setCurrentIndex(index);
    if (index.isValid()) list_->scrollTo(row <= 1 ? model_->index(0, 0) : index);
}

// Single steps go around the ends. The first row is a head, and each head has an entry behind it.
void Palette::step(int by) {
    const int rows = model_->rowCount();
    if (rows == 0) return;
    int row = currentRow() + by;
    if (by == -1 && row <= 0) row = rows - 1;
    if (by == 1 && row >= rows) row = 1;
    row = std::clamp(row, 1, rows - 1);
    if (model_->isHead(row)) row += by < 0 ? -1 : 1;
    choose(row);
}

void Palette::take(int row, bool keep) {
    if (row < 0 || model_->isHead(row) || model_->entryAt(row).quiet) return;
    // What is run may open the palette anew: nothing of this one is needed afterwards.
    const auto run = model_->sourceAt(row).choose;
    const QString key = model_->entryAt(row).key;
    Q_EMIT taken(model_->idAt(row));
    hide();
    if (run) run(key, keep);
}

bool Palette::takeKey(int key, Qt::KeyboardModifiers modifiers) {
    const int page = std::max(1, list_->height() / style::scaled(style::metric::kPaletteItem) - 1);
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(currentRow(), (modifiers & Qt::ControlModifier) != 0);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else to go to
    default:
        return false;
    }
}

void Palette::hideEvent(QHideEvent* event) {
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
    // Where the focus went elsewhere already (a click), it stays there.
    const QWidget* now = QApplication::focusWidget();
    const bool ours = now == nullptr || now == edit_ || isAncestorOf(now);
    if (ours && before_ != nullptr) before_->setFocus(Qt::PopupFocusReason);
}

bool Palette::eventFilter(QObject* object, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        return object == edit_ && takeKey(key->key(), key->modifiers());
    }
    case QEvent::MouseButtonRelease:
        if (object == list_->viewport()) takeClick(*static_cast<QMouseEvent*>(event));
        return false;
    case QEvent::MouseButtonPress:
        if (object->isWidgetType() && !holds(*static_cast<QWidget*>(object))) hide();
        break;
    case QEvent::Resize:
        if (object == parentWidget()) place();
        break;
    case QEvent::WindowDeactivate:
        if (object == parentWidget()) hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(object, event);
}

bool Palette::holds(const QWidget& widget) const {
    return &widget == this || isAncestorOf(&widget);
}

void Palette::takeClick(const QMouseEvent& mouse) {
    const QModelIndex at = list_->indexAt(mouse.position().toPoint());
    if (mouse.button() == Qt::LeftButton && at.isValid())
        take(at.row(), (mouse.modifiers() & Qt::ControlModifier) != 0);
}

// In rings; each lies over those before it. Below the panel, which covers it, none of them is painted: blending so much
// took as long as all the rest.
void Palette::paintShadow(QPainter& painter, const QRect& panel) const {
    const int radius = style::scaled(style::metric::kRadiusPalette);
    painter.save();
    painter.setClipRegion(QRegion(rect()) - panel.adjusted(radius, radius, -radius, -radius));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 6));
    for (int ring = style::scaled(kShadow); ring > 0; ring -= 2)
        painter.drawRoundedRect(panel.adjusted(-ring, -ring / 2, ring, ring), radius + ring, radius + ring);
    painter.restore();
}

void Palette::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const int around = style::scaled(kShadow);
    const QRect panel = rect().adjusted(around, around, -around, -around);
    const qreal radius = style::scaled(style::metric::kRadiusPalette);
    if (!panel.contains(event->rect())) paintShadow(painter, panel);
    style::drawBox(painter, panel, {style::color(Token::Raised), style::color(Token::LineCtl), radius, 1});
    const int lineBottom = panel.top() + style::scaled(kLine);
    painter.fillRect(panel.left() + 1, lineBottom, panel.width() - 2, 1, style::color(Token::Line));
    painter.fillRect(panel.left() + 1, foot_->geometry().top() - 1, panel.width() - 2, 1, style::color(Token::Line));
    const QRect icon(panel.left() + style::scaled(14), panel.top(), style::scaled(16), style::scaled(kLine));
    style::drawIcon(painter, style::visual(*this, icon), style::Icon::Search, style::color(Token::Text2));
}

} // namespace odradek::widgets
