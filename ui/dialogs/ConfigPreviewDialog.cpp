// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ConfigPreviewDialog.h"

#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/ConfigPlanLines.h"
#include "ui/dialogs/WriteOutcome.h"
#include "ui/models/Format.h"
#include "ui/style/Metrics.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/EmptyState.h"

#include <algorithm>

namespace odradek::dialogs {
namespace {

/// How large the preview opens.
constexpr QSize kSize{980, 480};
/// How many names of settings that are sent again are listed.
constexpr std::size_t kMostKept = 8;

bool isProd(const Place& place) {
    return place.environment == style::Environment::Prod;
}

QString keptNames(const std::vector<std::string>& kept) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(kept.size(), kMostKept); ++i)
        names.append(models::format::visible(QString::fromStdString(kept[i])));
    if (kept.size() > kMostKept) names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString resourceName(const admin::Resource& resource) {
    const QString name = QString::fromStdString(resource.name);
    return resource.type == admin::ResourceType::Topic ? name : QString(QStringLiteral("broker ") % name);
}

ConfigPreviewDialog::ConfigPreviewDialog(Subject subject, const Place& place, QWidget* parent)
    : Dialog(subject.reverts ? tr("Revert configuration") : tr("Change configuration"), place, parent),
      subject_(std::move(subject)),
      place_(place),
      table_(new views::RowTable(planColumns(), planKey, tr("Settings that change"), this)) {
    setContent(table_, false);
    table_->empty().setMessage(style::Icon::Busy, tr("Loading…"), tr("Asking what the configuration is now."));
    setAction(subject_.reverts ? tr("Revert") : tr("Apply"), Act::Makes);
    resize(style::scaled(kSize.width()), style::scaled(kSize.height()));
    setBusy(Wait::Reads, tr("The broker checks the change…"));
}

void ConfigPreviewDialog::setPlan(const base::Result<admin::ConfigPlan>& plan) {
    const QString refused = tr("The change cannot be applied");
    if (!plan) {
        table_->model().setRows(refusedRows(subject_.changes, subject_.known.get(), plan.error()));
        setWhyNot(tr("There is nothing to apply."));
        return refuse(refused, plan.error());
    }
    plan_ = *plan;
    showPlan();
    if (plan_.refusal) {
        setWhyNot(tr("The broker refuses it."));
        return refuse(refused, *plan_.refusal);
    }
    setReady();
    showChecks();
    if (!plan_.changes_anything()) return setWhyNot(tr("Nothing would change."));
    setWhyNot({});
    if (isProd(place_)) askName(nameToType(), tr("Type %1 to change its configuration in"));
}

int ConfigPreviewDialog::changing() const {
    return int(std::ranges::count_if(plan_.effects, &admin::ConfigEffect::changes));
}

QString ConfigPreviewDialog::nameToType() const {
    return resourceName(subject_.resource);
}

void ConfigPreviewDialog::showPlan() {
    table_->model().setRows(planRows(plan_, subject_.known.get()));
    const bool risky = std::ranges::any_of(plan_.effects, [](const auto& effect) { return !riskOf(effect).isEmpty(); });
    const QString action = subject_.reverts ? tr("Revert %Ln setting(s)", nullptr, changing())
                                            : tr("Apply %Ln change(s)", nullptr, changing());
    setAction(action, risky ? Act::Destroys : Act::Makes);
}

void ConfigPreviewDialog::showChecks() {
    using State = Check::State;
    QList<Check> list{{State::Ok, tr("The broker has checked it, and would do it.")}};
    const auto irreversible = plan_.effects.size() - plan_.reverse.size();
    if (plan_.changes_anything()) list.append({State::Note, tr("The values before are kept: Activity takes it back.")});
    if (plan_.changes_anything() && irreversible > 0 && changing() > int(plan_.reverse.size()))
        list.append({State::Warning, tr("Secret values cannot be brought back.")});
    if (plan_.replaces_all) {
        const QString kept = keptNames(plan_.kept);
        list.append(
            {State::Warning, kept.isEmpty()
                                 ? tr("This broker takes a configuration whole: what others change meanwhile is lost.")
                                 : tr("This broker takes a configuration whole: %1 are sent again as they are, and "
                                      "what others change meanwhile is lost.")
                                       .arg(kept)});
    }
    checks().setChecks(list);
}

void ConfigPreviewDialog::setApplying() {
    setBusy(Wait::Sent, tr("Changing the configuration…"));
}

bool ConfigPreviewDialog::setApplied(const base::Result<admin::WriteResult>& result) {
    const QString name = models::format::visible(nameToType());
    const bool done = showEnd(*this,
                              {tr("The configuration of %1 is changed").arg(name),
                               tr("The configuration of %1 was not changed").arg(name),
                               tr("Nobody knows yet whether the configuration of %1 was changed").arg(name)},
                              result);
    if (done) table_->model().setRows(planRows(plan_, subject_.known.get(), true));
    return done;
}

} // namespace odradek::dialogs
