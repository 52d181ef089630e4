// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <vector>

namespace odradek::views {

/// The places where a text stands in a text or among bytes, and which of them is in front. A value; GUI thread.
class Finder {
public:
    /// How many matches are counted; more are said to be more.
    static constexpr qsizetype kMost = 10'000;

    /// Looks for a text, whatever its case.
    void findIn(const QString& text, const QString& sought);
    /// Looks among bytes: for pairs of hex digits ("89 50 4e", "0x8950") if that is what was typed, else for the text
    /// in UTF-8; ASCII letters whatever their case.
    void findIn(const QByteArray& bytes, const QString& sought);
    /// Forgets all places.
    void clear();

    /// Goes to the next place or the one before, around the ends; false where there is none.
    bool step(bool backwards);
    /// Where the one in front begins, −1 for none.
    qsizetype place() const { return at_ < 0 ? -1 : places_[size_t(at_)]; }
    /// How long each match is, in characters or bytes.
    qsizetype length() const { return length_; }
    /// The number of the one in front, from 1; 0 for none.
    qint64 current() const { return at_ + 1; }
    /// How many there are, or how many were counted.
    qint64 total() const { return qint64(places_.size()); }
    /// Whether there are more than were counted.
    bool hasMore() const { return more_; }

    /// The bytes that pairs of hex digits stand for; empty where a text is none.
    static QByteArray hexOf(const QString& text);

private:
    bool note(qsizetype at);

    std::vector<qsizetype> places_;
    qsizetype length_ = 0;
    qint64 at_ = -1;
    bool more_ = false;
};

} // namespace odradek::views
