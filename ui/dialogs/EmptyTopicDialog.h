// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/delete_records.h"
#include "ui/dialogs/Dialog.h"
#include "ui/dialogs/DoomedRecordLines.h"

#include <vector>

class QLineEdit;

namespace odradek::views {
class RowTable;
}
namespace odradek::widgets {
class FieldNote;
class FigureStrip;
} // namespace odradek::widgets

namespace odradek::dialogs {

/// A topic before its messages are deleted: what goes of each partition, of all or of chosen ones; then how each ended.
/// GUI thread.
class EmptyTopicDialog final : public Dialog {
    Q_OBJECT
public:
    /// A dialog that waits for its plan.
    EmptyTopicDialog(const QString& topic, const Place& place, QWidget* parent);

    /// What would go of every partition, or why nothing can: a topic that is only compacted, for instance.
    void setPlan(const base::Result<std::vector<admin::DoomedRecords>>& plan);
    /// What is to be sent: the chosen partitions in which there is something.
    std::vector<admin::DoomedRecords> doomed() const;
    /// It is being done.
    void setEmptying();
    /// So many partitions have ended.
    void setDone(quint64 done, quint64 total);
    /// How it ended, beside doomed(). An error: nothing was sent.
    void setResults(const base::Result<std::vector<admin::EmptiedPartition>>& results);

    /// The partitions, for tests.
    views::RowTable& table() { return *table_; }
    /// The field that chooses partitions, for tests.
    QLineEdit* partitions() { return partitions_; }
    /// "3 partitions emptied".
    static QString emptiedText(int done);

private:
    QWidget* buildContent();
    void choose();
    void showLines();
    void showChecks();
    std::vector<DoomedRecordLine> chosen() const;

    const QString topic_;
    const Place place_;
    std::vector<DoomedRecordLine> lines_;
    std::vector<base::PartitionId> wanted_; // none: all
    QLineEdit* partitions_;
    widgets::FieldNote* note_;
    widgets::FigureStrip* strip_;
    views::RowTable* table_;
};

} // namespace odradek::dialogs
