// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace odradek::admin {

/// What is wrong, or doubtful, about something that a user wrote, said before anything is sent. The text is an English
/// source with %1, %2 … for its arguments: `ui` translates it (context "Finding") and fills it in, sentence() gives it
/// in English. A value, any thread.
struct Finding {
    /// How much it weighs.
    enum class Weight : std::uint8_t {
        Error,   ///< The broker would refuse it.
        Warning, ///< It may be refused, or may not be what was meant.
    };

    Weight weight = Weight::Error;      ///< How much it weighs.
    const char* text = "";              ///< Static; with %1 … for the arguments.
    std::vector<std::string> arguments; ///< Names and values, as the user wrote them.

    /// Whether it keeps the thing from being sent.
    bool is_error() const noexcept { return weight == Weight::Error; }

    /// In English, with its arguments.
    std::string sentence() const;

    /// Equal where the sentences are.
    friend bool operator==(const Finding& a, const Finding& b) {
        return a.weight == b.weight && std::string_view(a.text) == b.text && a.arguments == b.arguments;
    }
};

/// The finding as the failure of what would be sent (Usage), `where` naming the part; good where nothing was found, or
/// only a warning.
base::Result<void> refuse(const std::string& where, const std::optional<Finding>& finding);

} // namespace odradek::admin
