// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Precompiled once for this folder: parsing asio and CLI11 is most of its build time.
#include "base/async_pch.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
