// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/delete_topics.h"
#include "ui/dialogs/Dialog.h"
#include "ui/dialogs/DoomedTopicLines.h"

#include <QStringList>

#include <map>
#include <vector>

namespace odradek::session {
class ClusterSession;
class TopicReaders;
class TopicsSession;
} // namespace odradek::session
namespace odradek::views {
class RowTable;
}
namespace odradek::widgets {
class FigureStrip;
}

namespace odradek::dialogs {

/// Topics before they are deleted: what goes with them, which groups read them; then how each deletion ended. GUI
/// thread; the cluster session outlives it, or it closes with it.
class DeleteTopicsDialog final : public Dialog {
    Q_OBJECT
public:
    /// Topics of a cluster, by name; Kafka's own among them stay.
    DeleteTopicsDialog(session::ClusterSession& cluster, const QStringList& topics, const Place& place,
                       QWidget* parent);
    ~DeleteTopicsDialog() override;

    /// What is to be deleted, each as it was seen when the dialog opened.
    std::vector<admin::DoomedTopic> doomed() const;
    /// They are being deleted.
    void setDeleting();
    /// So many of them have ended.
    void setDone(quint64 done, quint64 total);
    /// How it ended, beside doomed(). An error: nothing was sent.
    void setResults(const base::Result<std::vector<admin::WriteResult>>& results);

    /// The topics, for tests.
    views::RowTable& table() { return *table_; }
    /// What is typed to delete so many topics, of which the first is this one: its name, or "delete 3 topics".
    static QString nameToType(const std::vector<admin::DoomedTopic>& topics);
    /// "3 topics deleted".
    static QString deletedText(int done);

private:
    void takeTopics(const QStringList& topics);
    void askFor(const QStringList& topics);
    void showLines();
    void showFigures();
    void showChecks();
    int groupCount() const;

    session::ClusterSession& cluster_;
    std::vector<DoomedTopicLine> lines_; // in the order given
    std::map<QString, base::Uuid> ids_;  // as they were seen
    session::TopicsSession* figures_;
    session::TopicReaders* readers_ = nullptr;
    widgets::FigureStrip* strip_;
    views::RowTable* table_;
};

} // namespace odradek::dialogs
