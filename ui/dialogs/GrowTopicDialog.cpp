// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/GrowTopicDialog.h"

#include "admin/topic_checks.h"
#include "session/ClusterSession.h"
#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/Form.h"
#include "ui/dialogs/TopicFields.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/ErrorText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldNote.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace odradek::dialogs {
namespace {

using State = Check::State;
namespace format = models::format;

/// How wide and high the dialog begins: there is room for what is said of the number.
constexpr int kWidth = 640;
constexpr int kHeight = 360;

} // namespace

GrowTopicDialog::GrowTopicDialog(session::ClusterSession& cluster, const Place& place, QWidget* parent)
    : Dialog(tr("Add partitions"), place, parent),
      cluster_(cluster),
      topic_(place.subject),
      now_(widgets::plainLabel({}, style::monoFont())),
      total_(new NumberField) {
    check_ = addSecondary(tr("Check with the brokers"));
    auto* form = new Form;
    form->addPart(tr("Now"), now_);
    note_ = form->addField(tr("&Partitions in all"), total_);
    setContent(form);
    resize(style::scaled(kWidth), style::scaled(kHeight));
    if (place.environment == style::Environment::Prod) askName(topic_, tr("Type %1 to add partitions in"));
    connect(total_, &QLineEdit::textChanged, this, &GrowTopicDialog::planEdited);
    connect(&cluster_, &session::ClusterSession::metadataChanged, this, &GrowTopicDialog::judge);
    connect(check_, &QPushButton::clicked, this, &GrowTopicDialog::checkWanted);
    planEdited();
}

qint64 GrowTopicDialog::now() const {
    const auto* topic = cluster_.metadata()->find_topic(topic_.toStdString());
    return topic != nullptr ? qint64(topic->partitions.size()) : 0;
}

admin::MorePartitions GrowTopicDialog::plan() const {
    const qint64 most = std::numeric_limits<std::int32_t>::max();
    admin::MorePartitions plan;
    plan.topic = topic_.toStdString();
    plan.total = static_cast<std::int32_t>(std::clamp<qint64>(total_->number().value_or(0), 0, most));
    return plan;
}

Deed GrowTopicDialog::deed() const {
    const QString name = format::visible(topic_);
    const int total = plan().total;
    return {tr("Topic %1 has %Ln partition(s) now.", nullptr, total).arg(name),
            tr("Topic %1 got no partitions.").arg(name),
            tr("Nobody knows yet whether topic %1 got its partitions.").arg(name), tr("No partitions added")};
}

void GrowTopicDialog::planEdited() {
    planChanged();
    banner().hide();
    showChecks(false);
    judge();
}

void GrowTopicDialog::judge() {
    if (isBusy() || isOver()) return;
    const qint64 before = now();
    const auto total = total_->number();
    now_->setText(before > 0 ? format::count(before) : QStringLiteral("—"));
    QString why = showNumber(*note_, *total_, total ? admin::check_more_partitions(*total, before) : std::nullopt);
    if (why.isEmpty() && !total) why = tr("Say how many partitions it shall have in all.");
    const int more = why.isEmpty() ? int(std::min<qint64>(*total - before, std::numeric_limits<int>::max())) : 0;
    setAction(more > 0 ? tr("Add %Ln partition(s)", nullptr, more) : tr("Add partitions"), Act::Makes,
              style::Icon::Add);
    setWhyNot(why);
    const bool can = brokersCanCheck(*cluster_.metadata());
    check_->setEnabled(why.isEmpty() && can);
    check_->setToolTip(why);
}

void GrowTopicDialog::showChecks(bool checked) {
    checks().setChecks({{State::Warning, tr("It cannot be taken back: a topic never has fewer partitions again.")},
                        checked ? Check{State::Ok, tr("The brokers would do it.")}
                                : Check{State::Open, tr("The brokers have not looked at it yet.")}});
}

void GrowTopicDialog::showCheck(const base::Result<admin::WriteResult>& result) {
    setReady();
    const auto refused = result ? result->error : std::optional(result.error());
    if (refused) return refuse(tr("The brokers would not do it."), *refused);
    showChecks(true);
}

bool GrowTopicDialog::showGrown(const base::Result<admin::WriteResult>& result) {
    if (!showEnd(*this, deed(), result)) return false;
    accept();
    return true;
}

} // namespace odradek::dialogs
