// SPDX-License-Identifier: Apache-2.0
#include "wire/instantiate.h"
#include "wire/messages/sasl_authenticate.h"
#include "wire/messages/sasl_handshake.h"

namespace odradek::wire {

ODRADEK_WIRE_MESSAGE(SaslHandshakeRequest)
ODRADEK_WIRE_MESSAGE(SaslHandshakeResponse)
ODRADEK_WIRE_MESSAGE(SaslAuthenticateRequest)
ODRADEK_WIRE_MESSAGE(SaslAuthenticateResponse)

} // namespace odradek::wire
