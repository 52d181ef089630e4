// SPDX-License-Identifier: Apache-2.0
#include "admin/finding.h"

namespace odradek::admin {

std::string Finding::sentence() const {
    std::string filled;
    for (const char* at = text; *at != '\0'; ++at) {
        const bool place = *at == '%' && at[1] >= '1' && at[1] <= '9';
        if (!place) {
            filled += *at;
            continue;
        }
        ++at;
        const auto index = static_cast<std::size_t>(*at - '1');
        if (index < arguments.size()) filled += arguments[index];
    }
    return filled;
}

base::Result<void> refuse(const std::string& where, const std::optional<Finding>& finding) {
    if (!finding || !finding->is_error()) return {};
    return base::fail(base::ErrorKind::Usage, where, finding->sentence());
}

} // namespace odradek::admin
