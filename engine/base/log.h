// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Log lines, to a sink that the environment brings.
namespace odradek::base {

/// How much a line matters.
enum class LogLevel : std::uint8_t { Protocol, Debug, Info, Warning, Error };

/// Receives log lines. Called on any thread: an implementation locks. Secrets never reach it: base::Secret cannot be
/// formatted.
class Log {
public:
    virtual ~Log() = default;

    /// Whether lines of this level are wanted; callers ask before they build an expensive line.
    virtual bool wants(LogLevel level) const noexcept = 0;

    /// Takes one line, without a newline. `subject` is the folder or the connection it speaks of.
    virtual void write(LogLevel level, std::string_view subject, std::string_view line) = 0;
};

/// A sink that drops everything. Any thread.
class NullLog final : public Log {
public:
    bool wants(LogLevel) const noexcept override { return false; }
    void write(LogLevel, std::string_view, std::string_view) override {}
};

} // namespace odradek::base
