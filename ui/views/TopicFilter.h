// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/FilterWords.h"

#include <expected>
#include <functional>

namespace odradek::views {

struct TopicLine;

/// What a filter of topics has become. A value.
struct TopicFilter {
    std::function<bool(const TopicLine&)> test; ///< Whether a row is shown.
    bool figures = false;                       ///< It looks at sizes or counts, which are asked for topic by topic.
    bool settings = false;                      ///< It looks at settings, the same.
};

/// Reads a filter of topics: words are looked for in the name; `parts`, `rf`, `messages`, `size` and `in` compare by
/// `<` and `>` ("size>1GiB"); `cleanup:compact` looks into the policy. All of them must hold; what is not known of a
/// topic does not hold. An empty text lets everything through. Pure.
std::expected<TopicFilter, FilterFault> parseTopicFilter(const QString& text);

} // namespace odradek::views
