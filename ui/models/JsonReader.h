// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/JsonNodes.h"

namespace odradek::models {

/// Fills a JsonNodes from its document, once; strict by RFC 8259. Not shared between threads.
class JsonReader {
public:
    /// Reads into `target`, which must outlive it.
    explicit JsonReader(JsonNodes& target) : target_(target), bytes_(target.document_) {}

    /// Reads the document; on a fault no node is left.
    void read();

private:
    bool value();
    bool open(JsonKind kind);
    bool close(char bracket);
    bool string(qint64& start, qint64& length);
    bool escape();
    bool number();
    bool wholePart();
    bool exponent();
    qsizetype digits();
    bool word(QByteArrayView text, JsonKind kind);
    bool memberKey();
    bool afterValue();
    bool step();
    bool fail(const char* reason);
    void skipSpace();
    JsonNode& add(JsonKind kind, qint64 start);
    char peek() const { return at_ < bytes_.size() ? bytes_[at_] : '\0'; }

    JsonNodes& target_;
    QByteArrayView bytes_;
    qsizetype at_ = 0;
    qint32 open_ = -1;     // the innermost bracket's node
    qint64 keyStart_ = -1; // of the member that is read
    qint32 keyLength_ = 0;
    bool expectValue_ = true;
    bool mayClose_ = false; // right behind an opening bracket
};

} // namespace odradek::models
