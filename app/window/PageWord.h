// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace odradek::window {

/// A page of a connected cluster as `--open`, the palette and the pages themselves name it: "topics", "broker:3",
/// "topic:orders". A value.
struct PageWord {
    QString kind; ///< "overview", "topics", "groups", "brokers", "partitions", "topic", "messages", "configuration",
                  ///< "group", "broker".
    QString name; ///< Behind the colon: a topic, a group, a broker's number; empty for pages of the whole cluster.

    friend bool operator==(const PageWord&, const PageWord&) = default;
};

/// Reads such a word; nothing where it names no page. Any thread.
std::optional<PageWord> readPageWord(const QString& word);

/// Every form of such words, for help and refusals: "overview, topics, …, topic:NAME or messages:NAME". Any thread.
QString pageWordForms();

} // namespace odradek::window
