// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <asio/use_awaitable.hpp>

#if __has_include(<asio/as_tuple.hpp>)
#    include <asio/as_tuple.hpp>
#else
#    include <asio/experimental/as_tuple.hpp>
#endif

namespace odradek::net {

/// A coroutine that awaits with it gets the error as the first of its results, and no exception. asio had it among its
/// experiments before 1.24.
#if __has_include(<asio/as_tuple.hpp>)
inline constexpr auto kAsTuple = asio::as_tuple(asio::use_awaitable);
#else
inline constexpr auto kAsTuple = asio::experimental::as_tuple(asio::use_awaitable);
#endif

} // namespace odradek::net
