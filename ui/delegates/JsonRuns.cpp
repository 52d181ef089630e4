// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/JsonRuns.h"

namespace odradek::delegates {
namespace {

bool isSpace(QChar c) {
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isWord(QChar c) {
    return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.';
}

// One pass; `keyNext` says whether a string at this place would be a key.
class Splitter {
public:
    explicit Splitter(QStringView text) : text_(text) {}

    std::vector<JsonRun> run() {
        while (at_ < text_.size())
            step();
        return std::move(runs_);
    }

private:
    void step() {
        const QChar c = text_[at_];
        if (isSpace(c))
            take(JsonPart::Space, [](QChar next) { return isSpace(next); });
        else if (c == u'"')
            takeString();
        else if (c.isDigit() || c == u'-')
            take(JsonPart::Number, isWord);
        else if (c.isLetter())
            take(JsonPart::Literal, isWord);
        else
            takePunctuation(c);
    }

    template <class Belongs>
    void take(JsonPart part, Belongs belongs) {
        const qsizetype start = at_++;
        while (at_ < text_.size() && belongs(text_[at_]))
            ++at_;
        add(start, part);
    }

    void takePunctuation(QChar c) {
        if (c == u'{')
            depthIsObject(true);
        else if (c == u'[')
            depthIsObject(false);
        else if (c == u'}' || c == u']')
            leave();
        keyNext_ = (c == u'{' || c == u',') && objects_ & 1;
        add(at_++, JsonPart::Punctuation);
    }

    void takeString() {
        const qsizetype start = at_++;
        while (at_ < text_.size() && text_[at_] != u'"')
            at_ += text_[at_] == u'\\' ? 2 : 1;
        at_ = qMin(at_ + 1, text_.size());
        add(start, isKey() ? JsonPart::Key : JsonPart::String);
        keyNext_ = false;
    }

    // A colon decides; where the text is cut off before it, the place does.
    bool isKey() const {
        qsizetype next = at_;
        while (next < text_.size() && isSpace(text_[next]))
            ++next;
        return next < text_.size() ? text_[next] == u':' : keyNext_;
    }

    void add(qsizetype start, JsonPart part) {
        const qsizetype end = qMax(at_, start + 1);
        runs_.push_back({int(start), int(end - start), part});
    }

    // Whether each open bracket is an object, one bit a level: deeper than 64 the colours may err, nothing else.
    void depthIsObject(bool object) { objects_ = (objects_ << 1) | (object ? 1U : 0U); }
    void leave() { objects_ >>= 1; }

    QStringView text_;
    qsizetype at_ = 0;
    quint64 objects_ = 0;
    bool keyNext_ = false;
    std::vector<JsonRun> runs_;
};

} // namespace

std::vector<JsonRun> jsonRuns(QStringView text) {
    return Splitter(text).run();
}

} // namespace odradek::delegates
