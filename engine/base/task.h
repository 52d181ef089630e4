// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <asio/any_io_executor.hpp>
#include <asio/awaitable.hpp>

namespace odradek::base {

/// A coroutine of the engine thread. Cancellation is sticky: once it was asked for, every wait of base/async.h answers
/// ErrorKind::Cancelled at once, so a coroutine that passes errors on ends promptly.
template <class T>
using Task = asio::awaitable<T>;

} // namespace odradek::base
