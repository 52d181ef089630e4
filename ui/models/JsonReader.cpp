// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/JsonReader.h"

#include <QCoreApplication>

namespace odradek::models {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

void JsonReader::read() {
    skipSpace();
    bool good = at_ < bytes_.size() || fail(QT_TRANSLATE_NOOP("JsonReader", "the document is empty"));
    while (good && (expectValue_ || open_ >= 0))
        good = step();
    skipSpace();
    if (good && at_ < bytes_.size()) good = fail(QT_TRANSLATE_NOOP("JsonReader", "something stands behind the end"));
    if (!good) target_.nodes_.clear();
}

bool JsonReader::fail(const char* reason) {
    target_.fault_ = {at_, QCoreApplication::translate("JsonReader", reason)};
    return false;
}

void JsonReader::skipSpace() {
    while (at_ < bytes_.size() &&
           (bytes_[at_] == ' ' || bytes_[at_] == '\n' || bytes_[at_] == '\r' || bytes_[at_] == '\t'))
        ++at_;
}

JsonNode& JsonReader::add(JsonKind kind, qint64 start) {
    JsonNode node;
    node.kind = kind;
    node.parent = open_;
    node.start = start;
    node.keyStart = std::exchange(keyStart_, -1);
    node.keyLength = std::exchange(keyLength_, 0);
    if (open_ >= 0) {
        JsonNode& above = target_.nodes_[size_t(open_)];
        node.depth = above.depth + 1;
        node.index = above.children++;
    }
    target_.nodes_.push_back(node);
    target_.nodes_.back().next = qint32(target_.nodes_.size());
    return target_.nodes_.back();
}

bool JsonReader::step() {
    skipSpace();
    if (!expectValue_) return afterValue();
    if (mayClose_ && (peek() == '}' || peek() == ']')) return close(peek());
    mayClose_ = false;
    const bool inObject = open_ >= 0 && target_.nodes_[size_t(open_)].kind == JsonKind::Object;
    if (inObject && !memberKey()) return false;
    return value();
}

bool JsonReader::afterValue() {
    if (peek() == ',') {
        ++at_;
        expectValue_ = true;
        return true;
    }
    if (peek() == '}' || peek() == ']') return close(peek());
    return fail(QT_TRANSLATE_NOOP("JsonReader", "a comma or a closing bracket is missing"));
}

bool JsonReader::memberKey() {
    qint64 start = 0;
    qint64 length = 0;
    if (peek() != '"') return fail(QT_TRANSLATE_NOOP("JsonReader", "a name in quotes is missing"));
    if (!string(start, length)) return false;
    keyStart_ = start + 1;
    keyLength_ = qint32(qMin<qint64>(length - 2, std::numeric_limits<qint32>::max()));
    skipSpace();
    if (peek() != ':') return fail(QT_TRANSLATE_NOOP("JsonReader", "a colon is missing"));
    ++at_;
    skipSpace();
    return true;
}

bool JsonReader::value() {
    if (target_.nodes_.size() >= size_t(JsonNodes::kMostNodes))
        return fail(QT_TRANSLATE_NOOP("JsonReader", "there are too many values"));
    expectValue_ = false;
    const char c = peek();
    if (c == '{') return open(JsonKind::Object);
    if (c == '[') return open(JsonKind::Array);
    if (c == 't') return word("true", JsonKind::True);
    if (c == 'f') return word("false", JsonKind::False);
    if (c == 'n') return word("null", JsonKind::Null);
    if (c == '-' || isDigit(c)) return number();
    if (c != '"') return fail(QT_TRANSLATE_NOOP("JsonReader", "a value is missing"));
    qint64 start = 0;
    qint64 length = 0;
    if (!string(start, length)) return false;
    add(JsonKind::String, start).length = length;
    return true;
}

bool JsonReader::open(JsonKind kind) {
    const JsonNode& node = add(kind, at_);
    if (node.depth >= JsonNodes::kMostDepth) return fail(QT_TRANSLATE_NOOP("JsonReader", "it nests too deeply"));
    open_ = qint32(target_.nodes_.size()) - 1;
    ++at_;
    expectValue_ = mayClose_ = true;
    return true;
}

bool JsonReader::close(char bracket) {
    JsonNode& node = target_.nodes_[size_t(open_)];
    if ((node.kind == JsonKind::Object) != (bracket == '}'))
        return fail(QT_TRANSLATE_NOOP("JsonReader", "the closing bracket does not fit"));
    ++at_;
    node.length = at_ - node.start;
    node.next = qint32(target_.nodes_.size());
    open_ = node.parent;
    expectValue_ = mayClose_ = false;
    return true;
}

// The escape behind a backslash.
bool JsonReader::escape() {
    const char escaped = peek();
    if (at_ >= bytes_.size() || !QByteArrayView("\"\\/bfnrtu").contains(escaped)) return false;
    ++at_;
    for (int i = 0; escaped == 'u' && i < 4; ++i, ++at_)
        if (!isHex(peek())) return false;
    return true;
}

bool JsonReader::string(qint64& start, qint64& length) {
    start = at_++;
    while (at_ < bytes_.size() && bytes_[at_] != '"') {
        if (uchar(bytes_[at_]) < 0x20)
            return fail(QT_TRANSLATE_NOOP("JsonReader", "a control character stands in a string"));
        if (bytes_[at_++] == '\\' && !escape()) return fail(QT_TRANSLATE_NOOP("JsonReader", "an escape is not valid"));
    }
    if (at_ >= bytes_.size()) return fail(QT_TRANSLATE_NOOP("JsonReader", "a string does not end"));
    length = ++at_ - start;
    return true;
}

// How many digits stand here; they are passed.
qsizetype JsonReader::digits() {
    const qsizetype from = at_;
    while (isDigit(peek()))
        ++at_;
    return at_ - from;
}

// RFC 8259, section 6: no digit behind a leading zero, and digits on both sides of the point.
bool JsonReader::wholePart() {
    if (peek() == '-') ++at_;
    const bool zero = peek() == '0';
    const qsizetype count = digits();
    return count == 1 || (count > 1 && !zero);
}

bool JsonReader::exponent() {
    if (peek() != 'e' && peek() != 'E') return true;
    ++at_;
    if (peek() == '+' || peek() == '-') ++at_;
    return digits() > 0;
}

bool JsonReader::number() {
    const qsizetype start = at_;
    bool good = wholePart();
    if (good && peek() == '.') {
        ++at_;
        good = digits() > 0;
    }
    if (!good || !exponent()) return fail(QT_TRANSLATE_NOOP("JsonReader", "a number is not valid"));
    add(JsonKind::Number, start).length = at_ - start;
    return true;
}

bool JsonReader::word(QByteArrayView text, JsonKind kind) {
    if (!bytes_.sliced(at_).startsWith(text)) return fail(QT_TRANSLATE_NOOP("JsonReader", "a word is not known"));
    add(kind, at_).length = text.size();
    at_ += text.size();
    return true;
}

} // namespace odradek::models
