// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <cstdint>
#include <span>
#include <string_view>

/// Reading the values of options, for every folder that has some of its own. Pure functions, any thread.
namespace odradek::cluster {

/// The least and the greatest value that an option takes.
struct NumberRange {
    std::int64_t least = 0; ///< Included.
    std::int64_t most = 0;  ///< Included.
};

/// A whole number in a range. Error: Usage, whose `where` is the option's name.
base::Result<std::int64_t> option_number(std::string_view key, std::string_view value, NumberRange range);

/// "true" or "false". Error: Usage, whose `where` is the option's name.
base::Result<bool> option_flag(std::string_view key, std::string_view value);

/// Whether a key is an option's name: as Java writes it, or with underscores for the dots, as kafka-python does. An
/// empty key is no name.
bool is_name(std::string_view key, std::string_view name) noexcept;

/// The name nearest to a mistyped one (fewest edits), or nothing where none is near.
std::string_view nearest_name(std::string_view key, std::span<const std::string_view> names);

/// The names of the options of TLS and SASL.
std::span<const std::string_view> security_options() noexcept;

/// Whether an option is one of them.
bool is_security_option(std::string_view key) noexcept;

/// Takes the values that ask for no protection at all; every other one is Usage, with one sentence.
base::Result<void> check_security_option(std::string_view key, std::string_view value);

} // namespace odradek::cluster
