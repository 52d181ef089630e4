// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CreateTopicDialog.h"

#include "admin/topic_checks.h"
#include "session/ClusterSession.h"
#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/Form.h"
#include "ui/dialogs/SettingRows.h"
#include "ui/dialogs/TopicFields.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/ErrorText.h"
#include "ui/views/FindingText.h"
#include "ui/widgets/FieldNote.h"

#include <QPushButton>

#include <limits>

namespace odradek::dialogs {
namespace {

using State = Check::State;
namespace format = models::format;

/// How wide and high the dialog begins.
constexpr int kWidth = 720;
constexpr int kHeight = 520;

/// A count for the wire; what does not fit was refused before.
template <class T>
T countOf(const NumberField& field) {
    const auto number = field.number().value_or(admin::kBrokerDefault);
    if (number > std::numeric_limits<T>::max() || number < std::numeric_limits<T>::min())
        return std::numeric_limits<T>::max();
    return static_cast<T>(number);
}

QString replicasText(int count) {
    return CreateTopicDialog::tr("%Ln replica(s) of each", nullptr, count);
}

} // namespace

CreateTopicDialog::CreateTopicDialog(session::ClusterSession& cluster, const Place& place, QWidget* parent)
    : Dialog(tr("Create topic"), place, parent),
      cluster_(cluster),
      name_(new QLineEdit),
      partitions_(new NumberField),
      replication_(new NumberField),
      settings_(new SettingRows),
      form_(new Form) {
    setAction(tr("Create topic"), Act::Makes, style::Icon::Add);
    check_ = addSecondary(tr("Check with the brokers"));
    buildForm();
    setContent(form_);
    resize(style::scaled(kWidth), style::scaled(kHeight));
    listen();
    planEdited();
}

void CreateTopicDialog::buildForm() {
    name_->setFont(style::monoFont());
    name_->setLayoutDirection(Qt::LeftToRight);
    nameNote_ = form_->addField(tr("&Name"), name_);
    partitionsNote_ = form_->addField(tr("&Partitions"), partitions_);
    replicationNote_ = form_->addField(tr("&Replicas"), replication_);
    form_->addPart(tr("&Settings"), settings_);
    const QString ours = brokersHaveDefaults(*cluster_.metadata()) ? tr("the brokers’ default") : QString();
    partitions_->setPlaceholderText(ours);
    replication_->setPlaceholderText(ours);
}

void CreateTopicDialog::listen() {
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{name_, partitions_, replication_})
        connect(field, &QLineEdit::textChanged, this, &CreateTopicDialog::planEdited);
    connect(settings_, &SettingRows::changed, this, &CreateTopicDialog::planEdited);
    connect(&cluster_, &session::ClusterSession::metadataChanged, this, &CreateTopicDialog::judge);
    connect(check_, &QPushButton::clicked, this, &CreateTopicDialog::checkWanted);
}

void CreateTopicDialog::awaitCopy(const QString& source) {
    source_ = source;
    setWindowTitle(tr("Clone topic"));
    setAction(tr("Clone topic"), Act::Makes, style::Icon::Copy);
    setBusy(Wait::Reads, tr("Reading %1…").arg(format::visible(source)));
}

void CreateTopicDialog::showCopy(const base::Result<admin::NewTopic>& copy) {
    if (!copy) {
        setOutcome(widgets::Banner::Kind::Error, tr("%1 cannot be cloned.").arg(format::visible(source_)),
                   views::errorText(copy.error()));
        return;
    }
    setReady();
    name_->setText(QString::fromStdString(copy->name));
    partitions_->setNumber(copy->partitions);
    replication_->setNumber(copy->replication);
    settings_->setSettings(copy->settings);
    planEdited();
    name_->setFocus();
    name_->selectAll();
}

admin::NewTopic CreateTopicDialog::topic() const {
    admin::NewTopic topic;
    topic.name = name_->text().toStdString();
    topic.partitions = countOf<std::int32_t>(*partitions_);
    topic.replication = countOf<std::int16_t>(*replication_);
    topic.settings = settings_->settings();
    return topic;
}

Deed CreateTopicDialog::deed() const {
    const QString name = format::visible(name_->text());
    return {tr("Topic %1 is created.").arg(name), tr("Topic %1 was not created.").arg(name),
            tr("Nobody knows yet whether topic %1 was created.").arg(name), tr("Not created")};
}

// What the brokers said counts for what they saw.
void CreateTopicDialog::planEdited() {
    setSubject(name_->text());
    planChanged();
    banner().hide();
    showChecks({State::Open, tr("The brokers have not looked at it yet.")});
    judge();
}

void CreateTopicDialog::judge() {
    if (isBusy() || isOver()) return;
    QString why = judgeName();
    const QString counts = judgeCounts();
    if (why.isEmpty()) why = counts;
    if (why.isEmpty()) why = settings_->problem();
    setWhyNot(why);
    const bool can = brokersCanCheck(*cluster_.metadata());
    check_->setEnabled(canAct() && can);
    check_->setToolTip(can ? why : tr("Brokers before 0.10.2 cannot check a topic without creating it."));
}

// An empty field is no mistake yet: it only keeps the topic from being created.
QString CreateTopicDialog::judgeName() {
    const auto found = admin::check_new_topic_name(name_->text().toStdString(), *cluster_.metadata());
    if (name_->text().isEmpty())
        nameNote_->clear();
    else
        views::showFinding(*nameNote_, found);
    return found && found->is_error() ? views::findingText(*found) : QString();
}

QString CreateTopicDialog::missing(const NumberField& field, const QString& problem, const QString& sentence) const {
    const bool needed = field.text().trimmed().isEmpty() && !brokersHaveDefaults(*cluster_.metadata());
    return problem.isEmpty() && needed ? sentence : problem;
}

QString CreateTopicDialog::judgeCounts() {
    const auto partitions = partitions_->number();
    const auto replicas = replication_->number();
    const QString wrongPartitions = showNumber(*partitionsNote_, *partitions_,
                                               partitions ? admin::check_partition_count(*partitions) : std::nullopt);
    const QString wrongReplicas =
        showNumber(*replicationNote_, *replication_,
                   replicas ? admin::check_replication(*replicas, cluster_.metadata()->brokers.size()) : std::nullopt);
    const QString why =
        missing(*partitions_, wrongPartitions, tr("Say how many partitions: brokers before 2.4 do not."));
    if (!why.isEmpty()) return why;
    return missing(*replication_, wrongReplicas, tr("Say how many replicas: brokers before 2.4 do not."));
}

void CreateTopicDialog::showChecks(const Check& brokers) {
    QList<Check> rows;
    if (!source_.isEmpty())
        rows.append({State::Note, tr("As many partitions and the same settings as %1; its messages are not copied.")
                                      .arg(format::visible(source_))});
    rows.append(brokers);
    checks().setChecks(rows);
}

void CreateTopicDialog::showCheck(const base::Result<admin::CreatedTopic>& result) {
    setReady();
    const auto refused = result ? result->result.error : std::optional(result.error());
    if (refused) {
        refuse(tr("The brokers would not create it."), *refused);
        showChecks({State::Error, views::errorText(*refused)});
        return;
    }
    QStringList facts{tr("The brokers would create it")};
    if (result->partitions) facts << tr("%Ln partition(s)", nullptr, *result->partitions);
    if (result->replication) facts << replicasText(*result->replication);
    showChecks({State::Ok, facts.join(QStringLiteral(", "))});
}

bool CreateTopicDialog::showCreated(const base::Result<admin::CreatedTopic>& result) {
    const auto end = result ? base::Result<admin::WriteResult>(result->result) : base::forward(result);
    if (!showEnd(*this, deed(), end)) return false;
    accept();
    return true;
}

} // namespace odradek::dialogs
