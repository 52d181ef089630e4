// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/environment.h"

/// Finding out whether a port speaks TLS, without speaking it.
namespace odradek::net {

/// Whether bytes begin with a record that a TLS server sends first: a handshake or an alert of SSL 3 to TLS 1.3 (RFC
/// 8446, section 5.1). Three bytes tell. Pure, any thread.
bool begins_tls(base::ByteView bytes) noexcept;

/// The first message of a TLS client, a record by itself (RFC 5246, section 7.4.1.2): it offers enough for every server
/// to answer, be it with an alert. `random`: what stands in its random field. Pure, any thread.
base::Bytes client_hello(std::uint64_t random);

/// Sends a ClientHello and looks at what comes back first; the stream is of no use then. False: something else, or the
/// end. Errors: Timeout after `patience`, Disconnected, Cancelled. Both outlive it. Engine thread only.
base::Task<base::Result<bool>> answers_tls(base::Environment& environment, base::Stream& stream,
                                           base::Duration patience);

} // namespace odradek::net
