// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/handlers/handler.h"

/// A connection from the broker's side: frames in, answers out, with whatever goes wrong between.
namespace odradek::sandbox {

/// Serves a connection until either side ends it. Requests are answered one after the other, as Kafka does. Engine
/// thread only.
base::Task<void> serve_connection(std::shared_ptr<Kernel> kernel, base::BrokerId broker,
                                  std::unique_ptr<base::Stream> stream);

/// Sends an answer frame, or what the faults make of it. False if the connection shall end. The call outlives the task.
base::Task<bool> send_answer(const Call& call, base::Bytes frame);

} // namespace odradek::sandbox
