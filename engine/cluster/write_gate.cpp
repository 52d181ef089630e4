// SPDX-License-Identifier: Apache-2.0
#include "cluster/write_gate.h"

#include <string>

namespace odradek::cluster {

bool WriteGate::is_open() const {
    return !read_only_ || open_until().has_value();
}

std::optional<base::MonotonicTime> WriteGate::open_until() const {
    const bool open = read_only_ && open_until_ && environment_.now() < *open_until_;
    return open ? open_until_ : std::nullopt;
}

base::Result<void> WriteGate::check(const wire::Api& api) const {
    if (api.reads() || is_open()) return {};
    const bool over = open_until_.has_value();
    return base::fail(base::ErrorKind::ReadOnly, std::string(api.name),
                      over ? "the time for which writes were allowed is over; nothing was sent"
                           : "this connection is read-only; nothing was sent");
}

} // namespace odradek::cluster
