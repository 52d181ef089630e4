// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cluster/probe.h"

#include <QString>
#include <QWidget>

namespace odradek::views {

/// The name of a step of a test.
QString stepName(cluster::ProbeStep::Kind kind);

/// What a step found, in a few words: "3 of 3 found"; empty while it runs.
QString stepFinding(const cluster::ProbeStep& step);

/// A step of a test: its mark, its name, what it found and how long it took; a step that failed stands on a tint, with
/// the reason and the remedy. Without a step: one that was not run. GUI thread.
class ProbeStepRow final : public QWidget {
    Q_OBJECT
public:
    /// A step as it stands now; another one is another row.
    explicit ProbeStepRow(const cluster::ProbeStep& step, QWidget* parent = nullptr);
    /// A step that was not run (yet).
    explicit ProbeStepRow(cluster::ProbeStep::Kind kind, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build(cluster::ProbeStep::Kind kind, const cluster::ProbeStep* step);
    void addReason(const cluster::ProbeStep& step);

    bool failed_ = false;
};

} // namespace odradek::views
