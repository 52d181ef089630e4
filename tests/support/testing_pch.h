// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Precompiled for every test program of the engine (packaging/cmake/OdradekTests.cmake).
#include "base/async_pch.h"

#include <gtest/gtest.h>
