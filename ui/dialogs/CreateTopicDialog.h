// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/create_topic.h"
#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/Dialog.h"
#include "ui/dialogs/WriteOutcome.h"

class QLineEdit;

namespace odradek::session {
class ClusterSession;
}
namespace odradek::widgets {
class FieldNote;
}

namespace odradek::dialogs {

class Form;
class NumberField;
class SettingRows;

/// Asks for a new topic: name, counts, settings. What is wrong is said beside its field while it is written; the
/// brokers can look at it before. acted() means that topic() is to be created, checkWanted() that the brokers are to
/// look at it. GUI thread; the cluster session outlives it.
class CreateTopicDialog final : public Dialog {
    Q_OBJECT
public:
    /// For a cluster.
    CreateTopicDialog(session::ClusterSession& cluster, const Place& place, QWidget* parent);

    /// It is to be a clone of a topic, which is being read; showCopy() brings it.
    void awaitCopy(const QString& source);
    /// Begins with what that topic has, or says why it could not be read.
    void showCopy(const base::Result<admin::NewTopic>& copy);
    /// What is put in.
    admin::NewTopic topic() const;
    /// What to say of creating it.
    Deed deed() const;
    /// Shows what the brokers say of it; nothing has changed there.
    void showCheck(const base::Result<admin::CreatedTopic>& result);
    /// Shows how the creation ended; closes the dialog and answers true where the topic is there.
    bool showCreated(const base::Result<admin::CreatedTopic>& result);
    /// The fields, for tests.
    QLineEdit* nameField() { return name_; }
    /// The number of partitions.
    NumberField* partitionsField() { return partitions_; }
    /// The number of replicas.
    NumberField* replicationField() { return replication_; }
    /// The settings.
    SettingRows* settingRows() { return settings_; }

Q_SIGNALS:
    /// The brokers shall look at topic() without creating it.
    void checkWanted();

private:
    void buildForm();
    void listen();
    void planEdited();
    void judge();
    QString judgeName();
    QString judgeCounts();
    void showChecks(const Check& brokers);
    QString missing(const NumberField& field, const QString& problem, const QString& sentence) const;

    session::ClusterSession& cluster_;
    QLineEdit* name_;
    NumberField* partitions_;
    NumberField* replication_;
    SettingRows* settings_;
    Form* form_;
    QPushButton* check_;
    widgets::FieldNote* nameNote_ = nullptr;
    widgets::FieldNote* partitionsNote_ = nullptr;
    widgets::FieldNote* replicationNote_ = nullptr;
    QString source_; // of a clone
};

} // namespace odradek::dialogs
