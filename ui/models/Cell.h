// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Icons.h"
#include "ui/style/Painting.h"

#include <optional>
#include <QString>
#include <vector>

namespace odradek::models {

/// What a cell shows; the painter in ui/delegates knows how each is drawn.
enum class CellKind : quint8 {
    Text,        ///< `text`, in the column's face
    Json,        ///< `text` is the beginning of a JSON document: keys are coloured
    Figure,      ///< `text` is a number with its unit; `fraction` ≥ 0 draws a bar, `series` a spark line right of it
    State,       ///< `shape` or `icon`, then `text`
    Null,        ///< no value; `note` may stand behind, for instance "tombstone"
    Empty,       ///< zero bytes
    Tombstone,   ///< a null value that deletes its key
    Binary,      ///< `text` holds the first bytes in hex
    Truncated,   ///< `note` says how much is shown, `text` is the beginning
    Undecodable, ///< `note` is the reason, `text` the raw bytes in hex
    Masked,      ///< hidden by a rule; says no length
    Loading,     ///< not here yet: a still grey bar
    Unknown,     ///< not known or not applicable: a dash
    None,        ///< there is none, in words: `text` in italics ("none", "never")
    Replicas,    ///< `replicas`
    Chip,        ///< `text` in a chip
    Environment  ///< `environment` as a chip, then `text`
};

/// How loud a cell's words are; JSON and the special kinds bring their own colours.
enum class Tone : quint8 { Text, Text2, Text3, Ok, Warn, Err, Accent };

/// One replica of a partition as drawn: leader filled, in sync grey, out of sync outlined, offline struck through.
struct ReplicaMark {
    /// How the replica stands to its leader.
    enum class State : quint8 { Leader, InSync, OutOfSync, Offline };
    qint32 broker = 0;
    State state = State::InSync;

    bool operator==(const ReplicaMark&) const = default;
};

/// A run of characters, in UTF-16 units.
struct Span {
    int start = 0;
    int length = 0;

    bool operator==(const Span&) const = default;
};

/// One cell, made when it is painted, copied or read out, and thrown away after. Plain data, any thread.
struct Cell {
    CellKind kind = CellKind::Text;
    Tone tone = Tone::Text;
    QString text{};
    QString note{};
    style::Icon icon = style::Icon::None;
    style::StateShape shape = style::StateShape::None;
    style::Environment environment = style::Environment::None;
    bool strong = false;         ///< semibold words
    double fraction = -1;        ///< 0 … 1 of the column's scale; negative: no bar
    bool tracked = false;        ///< behind the bar its whole scale is drawn: it is a share of something
    bool centred = false;        ///< the bar begins in the middle of its scale: 0.5 is nothing, less leans to the left
    std::vector<float> series{}; ///< 0 … 1, oldest first; empty: no spark line
    std::vector<ReplicaMark> replicas{};
    std::vector<Span> hits{};              ///< matches of the filter inside `text`
    std::optional<Tone> iconTone{};        ///< of a State whose icon speaks louder than its words
    style::Icon badge = style::Icon::None; ///< behind the words of a State: what else it is
};

/// A cell of plain words or data.
Cell textCell(const QString& text, Tone tone = Tone::Text);

/// A figure, with a bar of that fraction of the column's scale unless negative.
Cell figureCell(const QString& text, Tone tone = Tone::Text, double fraction = -1);

/// A cell of a kind that needs no data: Empty, Tombstone, Masked, Loading, Unknown, Null.
Cell kindCell(CellKind kind, const QString& note = {});

/// A state with its shape.
Cell stateCell(style::StateShape shape, const QString& text, Tone tone = Tone::Text);

/// What a cell is in one line of plain text: for the clipboard, type-to-jump and screen readers. Null is ∅, which no
/// word can be taken for; a dash becomes nothing.
QString cellText(const Cell& cell);

} // namespace odradek::models
