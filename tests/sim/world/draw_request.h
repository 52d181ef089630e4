// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumer/scan_request.h"
#include "stage.h"

namespace odradek::sim {

/// A request for some topics of the world, with small buffers so that it takes many answers.
consumer::ScanRequest request_for(const std::vector<std::string>& topics);

/// Draws what a browser asks: where from, where to, how many, which order, which isolation.
consumer::ScanRequest draw_browse(Stage& stage, Dice& dice);

/// What a request asks, for the trace.
std::string describe(const consumer::ScanRequest& request);

/// Draws what a follower asks.
consumer::ScanRequest draw_follow(Stage& stage, Dice& dice);

} // namespace odradek::sim
