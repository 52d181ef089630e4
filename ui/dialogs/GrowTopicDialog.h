// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/add_partitions.h"
#include "ui/dialogs/Dialog.h"
#include "ui/dialogs/WriteOutcome.h"

class QLabel;

namespace odradek::session {
class ClusterSession;
}
namespace odradek::widgets {
class FieldNote;
}

namespace odradek::dialogs {

class NumberField;

/// Asks how many partitions a topic shall have in all. It says that keys move and that the number never shrinks; on
/// Prod the topic's name is typed. acted() means that plan() is to be carried out, checkWanted() that the brokers are
/// to look at it. GUI thread; the cluster session outlives it.
class GrowTopicDialog final : public Dialog {
    Q_OBJECT
public:
    /// For the place's subject, a topic of a cluster.
    GrowTopicDialog(session::ClusterSession& cluster, const Place& place, QWidget* parent);

    /// What is put in.
    admin::MorePartitions plan() const;
    /// What to say of it.
    Deed deed() const;
    /// Shows what the brokers say of it; nothing has changed there.
    void showCheck(const base::Result<admin::WriteResult>& result);
    /// Shows how it ended; closes the dialog and answers true where the partitions are there.
    bool showGrown(const base::Result<admin::WriteResult>& result);
    /// The field, for tests.
    NumberField* totalField() { return total_; }

Q_SIGNALS:
    /// The brokers shall look at plan() without carrying it out.
    void checkWanted();

private:
    qint64 now() const;
    void planEdited();
    void judge();
    void showChecks(bool checked);

    session::ClusterSession& cluster_;
    const QString topic_;
    QLabel* now_;
    NumberField* total_;
    QPushButton* check_;
    widgets::FieldNote* note_ = nullptr;
};

} // namespace odradek::dialogs
