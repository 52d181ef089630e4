// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PrettyJson.h"

#include <QByteArray>

namespace odradek::views {
namespace {

/// Deeper levels are not indented further: a document of a million brackets stays readable in memory.
constexpr int kDeepest = 64;

/// Copies tokens and puts white space between them.
class Printer {
public:
    explicit Printer(QByteArrayView json) : json_(json) {}

    QByteArray print(qsizetype most) {
        while (at_ < json_.size() && out_.size() < most)
            take(json_[at_]);
        if (at_ < json_.size()) out_ += "…";
        return out_;
    }

private:
    void take(char c) {
        switch (c) {
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            ++at_;
            return;
        case '"':
            return takeString();
        case '{':
        case '[':
            return open(c);
        case '}':
        case ']':
            return close(c);
        case ',':
            out_ += c;
            newLine();
            break;
        case ':':
            out_ += ": ";
            break;
        default:
            out_ += c;
        }
        ++at_;
    }

    void takeString() {
        const qsizetype begin = at_++;
        while (at_ < json_.size() && json_[at_] != '"')
            at_ += json_[at_] == '\\' ? 2 : 1;
        at_ = qMin(at_ + 1, json_.size());
        out_ += json_.sliced(begin, at_ - begin);
    }

    void open(char c) {
        out_ += c;
        ++at_;
        while (at_ < json_.size() && QByteArrayView(" \t\r\n").contains(json_[at_]))
            ++at_;
        const bool empty = at_ < json_.size() && json_[at_] == (c == '{' ? '}' : ']');
        if (empty) {
            out_ += json_[at_++];
            return;
        }
        ++depth_;
        newLine();
    }

    void close(char c) {
        depth_ = qMax(0, depth_ - 1);
        newLine();
        out_ += c;
        ++at_;
    }

    void newLine() {
        out_ += '\n';
        out_ += QByteArray(2 * qMin(depth_, kDeepest), ' ');
    }

    QByteArrayView json_;
    QByteArray out_;
    qsizetype at_ = 0;
    int depth_ = 0;
};

} // namespace

QString prettyJson(QByteArrayView json, qsizetype most) {
    return QString::fromUtf8(Printer(json).print(most));
}

} // namespace odradek::views
