// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"

class QPainter;
class QRect;

namespace odradek::delegates {

/// Draws a partition's replicas in a row: the leader filled, in sync grey, out of sync outlined, offline struck
/// through; also used for the legend below a table.
void paintReplicas(QPainter& painter, const QRect& rect, const std::vector<models::ReplicaMark>& replicas, bool stale);

/// The width that paintReplicas takes.
int replicasWidth(const std::vector<models::ReplicaMark>& replicas);

} // namespace odradek::delegates
