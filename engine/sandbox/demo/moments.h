// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <string>

namespace odradek::sandbox {

/// A time as ISO 8601 in UTC with ms: "2026-11-21T16:03:12.045Z".
std::string iso_time(base::TimestampMs at);

} // namespace odradek::sandbox
