// SPDX-License-Identifier: Apache-2.0
#include "net/release.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace odradek::net {
namespace {

// The levels of metadata.version from 1 on, in their order: each release has added one at least since 3.0. A later one
// is a line more here.
constexpr auto kLevels = std::to_array<std::string_view>({
    "3.0-IV1", "3.1-IV0", "3.2-IV0", "3.3-IV0", "3.3-IV1", "3.3-IV2", "3.3-IV3", "3.4-IV0", "3.5-IV0",
    "3.5-IV1", "3.5-IV2", "3.6-IV0", "3.6-IV1", "3.6-IV2", "3.7-IV0", "3.7-IV1", "3.7-IV2", "3.7-IV3",
    "3.7-IV4", "3.8-IV0", "3.9-IV0", "4.0-IV0", "4.0-IV1", "4.0-IV2", "4.0-IV3", "4.1-IV0", "4.1-IV1",
    "4.2-IV0", "4.2-IV1", "4.3-IV0", "4.4-IV0", "4.4-IV1", "4.4-IV2", "4.5-IV0",
});

/// Takes the first number, and the dot behind it, out of a release; −1 where none is left.
int take_number(std::string_view& text) noexcept {
    int number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(std::min(text.size(), static_cast<std::size_t>(end - text.data()) + 1));
    return problem == std::errc{} ? number : -1;
}

} // namespace

std::string to_string(const Release& release) {
    return release.exact || release.name.empty() ? release.name : "≥ " + release.name;
}

bool release_before(std::string_view a, std::string_view b) noexcept {
    while (!a.empty() || !b.empty()) {
        const int x = take_number(a);
        const int y = take_number(b);
        if (x != y) return x < y;
    }
    return false;
}

std::string_view metadata_level_name(std::int16_t level) noexcept {
    const auto index = static_cast<std::size_t>(level) - 1; // 0 and below wrap around
    return index < kLevels.size() ? kLevels[index] : std::string_view();
}

std::optional<Release> release_of_level(std::int16_t most) {
    if (most < 1) return std::nullopt;
    const std::string_view known = metadata_level_name(most);
    const std::string_view level = known.empty() ? kLevels.back() : known;
    return Release{std::string(level.substr(0, level.find('-'))), false};
}

} // namespace odradek::net
