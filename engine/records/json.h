// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "records/limits.h"

#include <string>

namespace odradek::records {

/// Record batches as one line of JSON: {"batches":[…],"records":[…],"tailBytes":n}, with the fields of `wire batches`;
/// bytes are base64 or null, a header name that is not UTF-8 is {"base64":…}. In magic 0 and 1 each plain message and
/// each wrapper is a batch. Checksums are checked; anything wrong gives {"error":"…"}. Any thread.
std::string batches_json(const base::SharedBytes& bytes, const Limits& limits = {});

} // namespace odradek::records
