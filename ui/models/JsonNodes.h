// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace odradek::models {

/// What a JSON value is.
enum class JsonKind : quint8 { Object, Array, String, Number, True, False, Null };

/// One value of a document, 40 bytes; keys and values are places in the document's own bytes.
struct JsonNode {
    JsonKind kind = JsonKind::Null;
    qint32 parent = -1; ///< −1 for the root
    qint32 depth = 0;
    qint32 children = 0;  ///< members or elements
    qint32 next = 0;      ///< the first node behind this one's subtree
    qint32 index = 0;     ///< place among its brothers
    qint64 keyStart = -1; ///< first byte inside the quotes, −1 without a key
    qint32 keyLength = 0;
    qint64 start = 0; ///< first byte, quotes and brackets included
    qint64 length = 0;
};

/// A JSON document as a flat list of nodes in document order; nothing is converted, so numbers keep every digit and
/// duplicate keys all stand. Not recursive: depth is bounded by a number, not by the stack. Immutable, any thread.
class JsonNodes {
public:
    /// What keeps a document from being read.
    struct Fault {
        qint64 offset = 0; ///< the byte it stands at
        QString reason{};  ///< translated
    };
    /// How deep brackets may nest, and how many values are read.
    static constexpr int kMostDepth = 1'000;
    static constexpr qint32 kMostNodes = 4'000'000;

    /// Reads a document. On a fault `nodes()` is empty and `fault()` says why.
    static JsonNodes parse(const QByteArray& document);

    /// Whether the document was read.
    bool isValid() const { return !nodes_.empty(); }
    /// Why it was not.
    const Fault& fault() const { return fault_; }
    /// The nodes; the root is the first.
    const std::vector<JsonNode>& nodes() const { return nodes_; }
    /// A node's key, unescaped; empty without one.
    QString key(qint32 node) const;
    /// A value as it stands in the document (strings with their quotes), at most `most` bytes of it.
    QString raw(qint32 node, qint64 most = 4096) const;
    /// A string unescaped, anything else as it stands; whole.
    QString text(qint32 node) const;
    /// The path of a node: `$.amount.value`, `$.rules[0]`, `$["a b"]`.
    QString path(qint32 node) const;

private:
    friend class JsonReader;

    QByteArray document_;
    std::vector<JsonNode> nodes_;
    Fault fault_;
};

} // namespace odradek::models
