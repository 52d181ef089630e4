// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TextMatch.h"

#include <algorithm>

namespace odradek::views {
namespace {

// Of ASCII alone: other bytes are parts of characters, and stay.
constexpr char small(char c) {
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

constexpr char large(char c) {
    return c >= 'a' && c <= 'z' ? char(c - ('a' - 'A')) : c;
}

bool isAscii(char c) {
    return static_cast<quint8>(c) < 0x80;
}

} // namespace

TextMatch::TextMatch(const QString& text, Qt::CaseSensitivity sensitivity)
    : text_(text), sensitivity_(sensitivity), bytes_(text.toStdString()) {
    ascii_ = std::ranges::all_of(bytes_, isAscii);
    if (sensitivity_ == Qt::CaseInsensitive) std::ranges::transform(bytes_, bytes_.begin(), small);
    skips_.fill(quint32(bytes_.size()));
    for (std::size_t at = 0; at + 1 < bytes_.size(); ++at) {
        const auto skip = quint32(bytes_.size() - 1 - at);
        skips_[static_cast<quint8>(bytes_[at])] = skip;
        if (sensitivity_ == Qt::CaseInsensitive) skips_[static_cast<quint8>(large(bytes_[at]))] = skip;
    }
}

// Horspool's search, with both cases of a letter as one.
bool TextMatch::folded(std::string_view bytes) const {
    const std::size_t length = bytes_.size();
    std::size_t at = 0;
    while (at + length <= bytes.size()) {
        std::size_t back = length;
        while (back > 0 && small(bytes[at + back - 1]) == bytes_[back - 1])
            --back;
        if (back == 0) return true;
        at += skips_[static_cast<quint8>(bytes[at + length - 1])];
    }
    return false;
}

bool TextMatch::in(base::ByteView bytes) const {
    const std::string_view text = base::as_text(bytes.first(std::min(bytes.size(), kMostBytes)));
    if (sensitivity_ == Qt::CaseSensitive) return text.find(bytes_) != std::string_view::npos;
    if (ascii_) return folded(text);
    // Other letters know their cases only as characters.
    return QString::fromUtf8(text.data(), qsizetype(text.size())).contains(text_, Qt::CaseInsensitive);
}

bool TextMatch::in(const records::RecordBlock& block, quint32 entry) const {
    if (isEmpty()) return true;
    const records::RecordView record = block.entry(entry);
    if (record.key && in(*record.key)) return true;
    if (record.value && in(*record.value)) return true;
    if (record.header_count <= 0) return false;
    return std::ranges::any_of(block.headers(entry), [this](const records::RecordHeader& header) {
        return in(header.name) || (header.value && in(*header.value));
    });
}

std::vector<models::Span> TextMatch::hits(QStringView shown) const {
    std::vector<models::Span> hits;
    if (isEmpty()) return hits;
    for (qsizetype at = shown.indexOf(text_, 0, sensitivity_); at >= 0;
         at = shown.indexOf(text_, at + text_.size(), sensitivity_))
        hits.push_back({int(at), int(text_.size())});
    return hits;
}

} // namespace odradek::views
