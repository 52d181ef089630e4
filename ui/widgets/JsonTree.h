// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/JsonNodes.h"
#include "ui/widgets/LineView.h"

#include <functional>

namespace odradek::widgets {

/// A JSON document as a tree: keys and values in their colours, numbers with every digit, type names at the right.
/// Lines are made when seen. Left and right close and open, * opens all below, Ctrl+C copies the value. GUI thread.
class JsonTree final : public LineView {
    Q_OBJECT
public:
    /// A word for a path: the type from a schema ("int64"), or nothing.
    using TypeOf = std::function<QString(const QString& path)>;
    /// Whether the value at a path is hidden by a rule.
    using MaskedOf = std::function<bool(const QString& path)>;

    /// A tree without a document.
    explicit JsonTree(QWidget* parent = nullptr);

    /// Shows a document, opened two levels deep; false when it is no JSON (the tree is empty then, see `fault`).
    bool setDocument(const QByteArray& document);
    /// Why the last document was not read.
    const models::JsonNodes::Fault& fault() const { return nodes_.fault(); }
    /// Type names at the right, from a schema; without one numbers say what JSON tells of them.
    void setTypes(TypeOf typeOf);
    /// Values that are hidden.
    void setMasked(MaskedOf masked);
    /// Opens or closes everything.
    void expandAll(bool open);
    /// The path of the current line, "$.amount.value"; empty without one.
    QString currentPath() const;
    /// The value of the current line: a string without its quotes, anything else as in the document.
    QString currentText() const;
    /// Moves to the next (or previous) line that holds the text, opening what is closed; false when none does.
    bool find(const QString& text, bool backwards = false);
    /// What find() has to go through.
    struct Matches {
        qint64 current = 0; ///< The number of the current line among them, from 1; 0: it is none.
        qint64 total = 0;   ///< Lines that hold the text, closed ones too.
        bool more = false;  ///< The document is larger than what was counted.
    };
    /// The lines that hold what find() seeks; of a large document, of its first 100,000 values.
    Matches matches() const;

    QAccessible::Role spokenRole() const override { return QAccessible::Tree; }
    SpokenPart spokenPart(int number) const override;

Q_SIGNALS:
    /// A right click or the menu key: the path and the value there.
    void menuWanted(const QPoint& global, const QString& path, const QString& value);

protected:
    qint64 lineCount() const override { return qint64(lines_.size()); }
    void paintLine(QPainter& painter, const QRect& rect, qint64 line) const override;
    QString spokenLine(qint64 line) const override;
    bool hasCurrent() const override { return true; }
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void layOut();
    qint32 currentNode() const;
    void setOpen(qint64 line, bool open);
    void openBelow(qint64 line);
    void showNode(qint32 node);
    QString valueWords(qint32 node) const;
    QString typeWord(qint32 node) const;
    bool holds(qint32 node, const QString& text) const;
    int paintKey(QPainter& painter, const QRect& rect, qint32 node) const;
    void paintValue(QPainter& painter, const QRect& rect, qint32 node) const;
    QString keyWords(qint32 node) const;
    void announce();

    models::JsonNodes nodes_;
    std::vector<bool> open_;
    std::vector<qint32> lines_; // node of each line; the root's own line is left out when it has children
    TypeOf typeOf_;
    MaskedOf masked_;
    QString sought_;
};

} // namespace odradek::widgets
