// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/metadata.h"
#include "net/endpoint.h"

#include <span>

namespace odradek::cluster {

/// Checks the address that a broker advertises and writes what is wrong with it into `problem` and `usable`: a port out
/// of range or a host that is none is never connected to; a loopback or link-local address is only doubtful, and
/// not even that where the bootstrap address is one too. Pure, any thread.
void check_advertised(BrokerInfo& broker, std::span<const net::Endpoint> bootstrap);

} // namespace odradek::cluster
