// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>

namespace odradek::base {

/// A password or token. It cannot be printed, formatted or compared by accident; `reveal()` is the one way out, and the
/// memory is overwritten when it goes. Any thread, as a value.
class Secret {
public:
    Secret() = default;
    /// Takes the secret over.
    explicit Secret(std::string value) : value_(std::move(value)) {}
    Secret(const Secret&) = default;
    Secret(Secret&&) = default;
    Secret& operator=(const Secret&) = default;
    Secret& operator=(Secret&&) = default;
    ~Secret() { value_.assign(value_.size(), '\0'); }

    /// The secret itself: only for the bytes that go to the broker.
    const std::string& reveal() const noexcept { return value_; }

    /// Whether there is none.
    bool empty() const noexcept { return value_.empty(); }

private:
    std::string value_;
};

} // namespace odradek::base
