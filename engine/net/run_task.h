// SPDX-License-Identifier: Apache-2.0
#pragma once

// The template part of net/system_environment.h, which includes this.
#include "base/async.h"
#include "net/system_environment.h"

#include <optional>

namespace odradek::net {
namespace detail {
/// Keeps a task's value and says that it has ended. Engine thread only; both references outlive it.
template <class T>
base::Task<void> keep_value(base::Task<T> task, std::optional<T>& value, bool& ended) {
    value.emplace(co_await std::move(task));
    ended = true;
}
} // namespace detail

template <class T>
T SystemEnvironment::run_task(base::Task<T> task) {
    std::optional<T> value;
    bool ended = false;
    base::spawn(*this, detail::keep_value<T>(std::move(task), value, ended));
    run_while(ended);
    return std::move(value.value());
}

} // namespace odradek::net
