// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/JsonTree.h"

#include "ui/delegates/TextRuns.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace odradek::widgets {
namespace {

using models::JsonKind;
using models::JsonNode;
using style::Token;

constexpr int kIndent = 16;
/// How many values are looked at to count what is found: a letter is typed meanwhile.
constexpr qint32 kMostCounted = 100'000;
constexpr int kStart = 12;

bool isContainer(const JsonNode& node) {
    return node.kind == JsonKind::Object || node.kind == JsonKind::Array;
}

Token tokenOf(JsonKind kind) {
    switch (kind) {
    case JsonKind::String:
        return Token::JStr;
    case JsonKind::Number:
        return Token::JNum;
    case JsonKind::Object:
    case JsonKind::Array:
        return Token::Text3;
    default:
        return Token::JLit;
    }
}

std::vector<models::Span> hitsIn(const QString& text, const QString& sought) {
    std::vector<models::Span> hits;
    if (sought.isEmpty()) return hits;
    for (qsizetype at = text.indexOf(sought, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(sought, at + sought.size(), Qt::CaseInsensitive))
        hits.push_back({int(at), int(sought.size())});
    return hits;
}

} // namespace

JsonTree::JsonTree(QWidget* parent) : LineView(parent) {
    setAccessibleName(tr("JSON tree"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &LineView::currentLineChanged, this, &JsonTree::announce);
}

bool JsonTree::setDocument(const QByteArray& document) {
    nodes_ = models::JsonNodes::parse(document);
    open_.assign(nodes_.nodes().size(), false);
    for (size_t i = 0; i < open_.size(); ++i)
        open_[i] = nodes_.nodes()[i].depth <= 2;
    sought_.clear();
    layOut();
    setCurrentLine(-1);
    return nodes_.isValid();
}

void JsonTree::setTypes(TypeOf typeOf) {
    typeOf_ = std::move(typeOf);
    viewport()->update();
}

void JsonTree::setMasked(MaskedOf masked) {
    masked_ = std::move(masked);
    viewport()->update();
}

void JsonTree::layOut() {
    lines_.clear();
    const auto& nodes = nodes_.nodes();
    // The outermost brackets say nothing: their members stand at the left.
    qint32 at = !nodes.empty() && nodes.front().children > 0 ? 1 : 0;
    while (size_t(at) < nodes.size()) {
        lines_.push_back(at);
        at = open_[size_t(at)] ? at + 1 : nodes[size_t(at)].next;
    }
    linesChanged();
}

qint32 JsonTree::currentNode() const {
    return currentLine() >= 0 && currentLine() < lineCount() ? lines_[size_t(currentLine())] : -1;
}

void JsonTree::setOpen(qint64 line, bool open) {
    const qint32 node = lines_[size_t(line)];
    if (!isContainer(nodes_.nodes()[size_t(node)]) || open_[size_t(node)] == open) return;
    open_[size_t(node)] = open;
    layOut();
}

void JsonTree::openBelow(qint64 line) {
    const qint32 node = lines_[size_t(line)];
    for (qint32 at = node; at < nodes_.nodes()[size_t(node)].next; ++at)
        open_[size_t(at)] = true;
    layOut();
}

void JsonTree::expandAll(bool open) {
    const qint32 node = currentNode();
    open_.assign(open_.size(), open);
    layOut();
    if (node >= 0 && open) showNode(node);
}

QString JsonTree::currentPath() const {
    return currentNode() < 0 ? QString() : nodes_.path(currentNode());
}

QString JsonTree::currentText() const {
    return currentNode() < 0 ? QString() : nodes_.text(currentNode());
}

QString JsonTree::valueWords(qint32 node) const {
    const JsonNode& n = nodes_.nodes()[size_t(node)];
    if (n.kind == JsonKind::Object) return QStringLiteral("{%1}").arg(n.children);
    if (n.kind == JsonKind::Array) return QStringLiteral("[%1]").arg(n.children);
    return nodes_.raw(node);
}

// Without a schema: whether a number is whole, which its digits may hide (1.0e3). Words and brackets show theirs.
QString JsonTree::typeWord(qint32 node) const {
    if (typeOf_) return typeOf_(nodes_.path(node));
    if (nodes_.nodes()[size_t(node)].kind != JsonKind::Number) return {};
    const QString digits = nodes_.raw(node);
    const bool whole = std::ranges::none_of(digits, [](QChar c) { return c == u'.' || c == u'e' || c == u'E'; });
    return whole ? tr("integer") : tr("decimal");
}

QString JsonTree::keyWords(qint32 node) const {
    const JsonNode& n = nodes_.nodes()[size_t(node)];
    return n.keyStart < 0 && n.parent >= 0 ? QString::number(n.index) : nodes_.key(node);
}

QString JsonTree::spokenLine(qint64 line) const {
    const qint32 node = lines_[size_t(line)];
    const JsonNode& n = nodes_.nodes()[size_t(node)];
    const bool masked = masked_ && masked_(nodes_.path(node));
    QString value = masked ? tr("masked") : models::format::visible(valueWords(node).left(500));
    if (!masked && n.kind == JsonKind::Object) value = tr("object, %1 in it").arg(n.children);
    if (!masked && n.kind == JsonKind::Array) value = tr("list, %1 in it").arg(n.children);
    const QString key = models::format::visible(keyWords(node));
    return key.isEmpty() ? value : QString(key % u": " % value);
}

SpokenPart JsonTree::spokenPart(int number) const {
    SpokenPart part = LineView::spokenPart(number);
    const qint32 node = lines_[size_t(number)];
    const JsonNode& n = nodes_.nodes()[size_t(node)];
    part.role = QAccessible::TreeItem;
    part.description = tr("level %1").arg(qMax(1, n.depth));
    part.state.expandable = isContainer(n) && n.children > 0;
    part.state.expanded = part.state.expandable && open_[size_t(node)];
    part.state.collapsed = part.state.expandable && !open_[size_t(node)];
    part.state.selected = number == currentLine();
    return part;
}

int JsonTree::paintKey(QPainter& painter, const QRect& rect, qint32 node) const {
    const JsonNode& n = nodes_.nodes()[size_t(node)];
    const bool element = n.keyStart < 0 && n.parent >= 0;
    const QString words = keyWords(node);
    if (words.isEmpty() && n.parent < 0) return 0;
    const QColor ink = style::color(element ? Token::Text3 : Token::JKey);
    const int taken = delegates::paintDataLine(
        painter, rect, {words, style::monoFont(), ink, {}, hitsIn(words, sought_), false, false});
    return taken + style::scaled(8);
}

void JsonTree::paintValue(QPainter& painter, const QRect& rect, qint32 node) const {
    if (masked_ && masked_(nodes_.path(node))) {
        const QRect chip(rect.x(), rect.center().y() - style::scaled(8) + 1, style::scaled(68), style::scaled(16));
        style::drawBox(painter, chip, {style::color(Token::SelOff), QColor(), 3, 0});
        style::drawIcon(painter, QRect(chip.x() + style::scaled(4), chip.y(), style::scaled(12), chip.height()),
                        style::Icon::Mask, style::color(Token::Text2), style::metric::kIconCell);
        style::drawText(painter, chip.adjusted(style::scaled(20), 0, 0, 0), tr("masked"),
                        {style::monoFont(style::kHeadPx), style::color(Token::Text2)});
        return;
    }
    const QString words = valueWords(node);
    const QColor ink = style::color(tokenOf(nodes_.nodes()[size_t(node)].kind));
    delegates::paintDataLine(painter, rect, {words, style::monoFont(), ink, {}, hitsIn(words, sought_), false, false});
}

void JsonTree::paintLine(QPainter& painter, const QRect& rect, qint64 line) const {
    const qint32 node = lines_[size_t(line)];
    const JsonNode& n = nodes_.nodes()[size_t(node)];
    const int level = qMax(0, n.depth - 1);
    const int indent = style::scaled(kIndent);
    const int left = rect.x() + style::scaled(kStart);
    for (int i = 0; i < level; ++i)
        painter.fillRect(left + i * indent + style::scaled(2), rect.y(), 1, rect.height(), style::color(Token::Line));
    const int x = left + level * indent + style::scaled(12);
    if (isContainer(n) && n.children > 0)
        style::drawIcon(painter, {x - style::scaled(16), rect.y(), style::scaled(12), rect.height()},
                        open_[size_t(node)] ? style::Icon::ChevronDown : style::Icon::ChevronRight,
                        style::color(Token::Text2), style::metric::kIconCell);
    QRect rest(x, rect.y(), viewport()->width() - x - style::scaled(12), rect.height());
    if (const QString type = typeWord(node); !type.isEmpty()) {
        const QFont font = style::uiFont(style::kHeadPx);
        const int width = QFontMetrics(font).horizontalAdvance(type);
        style::drawText(painter, {rest.right() - width, rest.y(), width + 1, rest.height()}, type,
                        {font, style::color(Token::Text3)});
        rest.setRight(rest.right() - width - style::scaled(12));
    }
    rest.setLeft(rest.left() + paintKey(painter, rest, node));
    paintValue(painter, rest, node);
}

void JsonTree::showNode(qint32 node) {
    for (qint32 above = nodes_.nodes()[size_t(node)].parent; above >= 0; above = nodes_.nodes()[size_t(above)].parent)
        open_[size_t(above)] = true;
    layOut();
    const auto found = std::ranges::lower_bound(lines_, node);
    if (found != lines_.end()) setCurrentLine(found - lines_.begin());
}

bool JsonTree::holds(qint32 node, const QString& text) const {
    if (nodes_.key(node).contains(text, Qt::CaseInsensitive)) return true;
    if (masked_ && masked_(nodes_.path(node))) return false;
    return !isContainer(nodes_.nodes()[size_t(node)]) && nodes_.text(node).contains(text, Qt::CaseInsensitive);
}

bool JsonTree::find(const QString& text, bool backwards) {
    sought_ = text;
    viewport()->update();
    const auto count = qint32(nodes_.nodes().size());
    if (text.isEmpty() || count == 0) return false;
    const qint32 from = currentNode() < 0 ? (backwards ? 0 : -1) : currentNode();
    for (qint32 step = 1; step <= count; ++step) {
        const qint32 node = ((from + (backwards ? -step : step)) % count + count) % count;
        if (!holds(node, text)) continue;
        showNode(node);
        return true;
    }
    return false;
}

JsonTree::Matches JsonTree::matches() const {
    Matches found;
    if (sought_.isEmpty()) return found;
    const auto count = qint32(nodes_.nodes().size());
    const qint32 end = qMin(count, kMostCounted);
    for (qint32 node = 0; node < end; ++node) {
        if (!holds(node, sought_)) continue;
        ++found.total;
        if (node == currentNode()) found.current = found.total;
    }
    found.more = end < count;
    return found;
}

void JsonTree::keyPressEvent(QKeyEvent* event) {
    const qint32 node = currentNode();
    if (node < 0) return LineView::keyPressEvent(event);
    const bool open = open_[size_t(node)] && isContainer(nodes_.nodes()[size_t(node)]);
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(currentText());
    else if (event->key() == Qt::Key_Right && open)
        setCurrentLine(currentLine() + 1);
    else if (event->key() == Qt::Key_Right)
        setOpen(currentLine(), true);
    else if (event->key() == Qt::Key_Left && open)
        setOpen(currentLine(), false);
    else if (event->key() == Qt::Key_Left && nodes_.nodes()[size_t(node)].parent > 0)
        showNode(nodes_.nodes()[size_t(node)].parent);
    else if (event->key() == Qt::Key_Asterisk)
        openBelow(currentLine());
    else
        LineView::keyPressEvent(event);
}

void JsonTree::mousePressEvent(QMouseEvent* event) {
    LineView::mousePressEvent(event);
    const qint64 line = lineAt(event->pos().y());
    if (line < 0 || event->button() != Qt::LeftButton) return;
    const JsonNode& n = nodes_.nodes()[size_t(lines_[size_t(line)])];
    const int end = style::scaled(kStart + 12) + qMax(0, n.depth - 1) * style::scaled(kIndent);
    if (event->pos().x() < end && event->pos().x() >= end - style::scaled(20))
        setOpen(line, !open_[size_t(lines_[size_t(line)])]);
}

void JsonTree::mouseDoubleClickEvent(QMouseEvent* event) {
    const qint64 line = lineAt(event->pos().y());
    if (line >= 0) setOpen(line, !open_[size_t(lines_[size_t(line)])]);
}

void JsonTree::contextMenuEvent(QContextMenuEvent* event) {
    if (currentNode() < 0) return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKey ? viewport()->mapToGlobal(lineRect(currentLine()).bottomLeft()) : event->globalPos();
    Q_EMIT menuWanted(at, currentPath(), currentText());
}

void JsonTree::announce() {
    const qint32 node = currentNode();
    if (node < 0) return;
    setAccessibleDescription(nodes_.path(node) % u' ' % valueWords(node).left(200));
}

} // namespace odradek::widgets
