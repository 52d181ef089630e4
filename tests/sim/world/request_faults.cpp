// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_faults.h"

namespace odradek::sim {

void RequestFaults::remove(const std::string& row) {
    std::erase_if(faults_, [&row](const RequestFault& fault) { return fault.row == row; });
}

std::vector<sandbox::Fault> RequestFaults::faults_of(const sandbox::RequestSeen& request) {
    std::vector<sandbox::Fault> hit;
    for (RequestFault& each : faults_) {
        const bool meant = (!each.api || *each.api == request.api) && (!each.broker || *each.broker == request.broker);
        if (!meant || each.times < 1 || !dice_.chance(each.percent)) continue;
        --each.times;
        *each.met = true;
        hit.push_back(each.fault);
    }
    std::erase_if(faults_, [](const RequestFault& fault) { return fault.times < 1; });
    return hit;
}

} // namespace odradek::sim
