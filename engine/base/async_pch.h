// SPDX-License-Identifier: Apache-2.0
#pragma once

// Precompiled once for the folders that use coroutines: parsing asio is most of their build time.
#include <asio.hpp>
#include <chrono>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>
