// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"
#include "records/record_block.h"
#include "ui/models/Cell.h"

#include <QString>

#include <array>
#include <string>
#include <vector>

namespace odradek::views {

/// A text that a record holds or not: as it stands, in its key, its value or a header. ASCII is looked for in the bytes
/// as they came, so that a value that is no text can hold it too. A value; GUI thread.
class TextMatch {
public:
    /// How many bytes of each key, value and header are looked at: what a slice of a frame can bear.
    static constexpr std::size_t kMostBytes = 8 * 1024 * 1024;

    /// Matches everything.
    TextMatch() = default;
    /// What holds `text`; an empty one is held by everything.
    TextMatch(const QString& text, Qt::CaseSensitivity sensitivity);

    /// Whether it matches everything.
    bool isEmpty() const { return text_.isEmpty(); }
    /// The text.
    const QString& text() const { return text_; }
    /// Whether these bytes hold it.
    bool in(base::ByteView bytes) const;
    /// Whether a record does.
    bool in(const records::RecordBlock& block, quint32 entry) const;
    /// Where it stands in a text that is shown; nothing where it matches everything.
    std::vector<models::Span> hits(QStringView shown) const;

    friend bool operator==(const TextMatch& a, const TextMatch& b) {
        return a.text_ == b.text_ && a.sensitivity_ == b.sensitivity_;
    }

private:
    bool folded(std::string_view bytes) const;

    QString text_;
    Qt::CaseSensitivity sensitivity_ = Qt::CaseInsensitive;
    std::string bytes_; // the text in UTF-8, in small letters where case counts for nothing
    bool ascii_ = true;
    std::array<quint32, 256> skips_{}; // Horspool's: how far a byte under the text's end moves it on
};

} // namespace odradek::views
