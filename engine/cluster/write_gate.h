// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "wire/api.h"

#include <optional>

namespace odradek::cluster {

/// Lets through requests that change something, or refuses them before they are sent: the one place where a read-only
/// connection is held to that, whoever asks. It opens for a limited time only. Engine thread only; owned by its
/// Cluster.
class WriteGate {
public:
    /// Of a connection that is read-only, or always open. The environment outlives it.
    WriteGate(base::Environment& environment, bool read_only) : environment_(environment), read_only_(read_only) {}

    /// Whether the connection is read-only, lifted for a time or not.
    bool read_only() const noexcept { return read_only_; }

    /// Whether writes pass now.
    bool is_open() const;

    /// Until when they pass; nothing where they don't, and where they always do.
    std::optional<base::MonotonicTime> open_until() const;

    /// Lets writes pass from now to that time, which replaces an earlier one. No effect where they always pass.
    void open(base::MonotonicTime until) { open_until_ = until; }

    /// Ends that time now.
    void shut() noexcept { open_until_.reset(); }

    /// Whether a request of this API may be sent now. Error: ReadOnly, with the API's name as `where`.
    base::Result<void> check(const wire::Api& api) const;

private:
    base::Environment& environment_;
    const bool read_only_;
    std::optional<base::MonotonicTime> open_until_;
};

} // namespace odradek::cluster
