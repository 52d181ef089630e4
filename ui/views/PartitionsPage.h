// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/TopicsSession.h"
#include "ui/views/Page.h"

class QLabel;

namespace odradek::models {
class RowModel;
class RowSource;
} // namespace odradek::models
namespace odradek::widgets {
class EmptyState;
class TableView;
} // namespace odradek::widgets

namespace odradek::views {

/// The partitions of a topic: leader, replicas, offsets, size. GUI thread; the topic's session outlives it.
class PartitionsPage final : public Page {
    Q_OBJECT
public:
    explicit PartitionsPage(session::TopicSession& topic, QWidget* parent = nullptr);
    ~PartitionsPage() override;

    void refresh() override { topic_.refresh(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

Q_SIGNALS:
    /// The messages of one partition are to be shown.
    void browseWanted(int partition);

private:
    void show();

    session::TopicSession& topic_;
    models::RowModel* model_;
    models::RowSource* source_;
    QLabel* facts_;
    widgets::TableView* table_;
    widgets::EmptyState* empty_;
};

} // namespace odradek::views
