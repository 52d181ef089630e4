// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/alter_configs.h"
#include "ui/dialogs/Dialog.h"

#include <memory>
#include <vector>

namespace odradek::views {
class RowTable;
}

namespace odradek::dialogs {

/// Changes of a configuration before they are applied: each setting now and then, checked by the broker first; what it
/// refuses stands beside the setting. GUI thread.
class ConfigPreviewDialog final : public Dialog {
    Q_OBJECT
public:
    /// What is shown. A value.
    struct Subject {
        admin::Resource resource{};                         ///< whose configuration it is
        std::vector<admin::ConfigChange> changes{};         ///< what was entered, or what brings the old state back
        std::shared_ptr<const admin::ConfigDetail> known{}; ///< tells where values come from; may be null
        bool reverts = false;                               ///< it takes an earlier change back
    };

    /// A dialog that waits for its plan.
    ConfigPreviewDialog(Subject subject, const Place& place, QWidget* parent);

    /// The plan has come, or why there is none: nothing was sent then.
    void setPlan(const base::Result<admin::ConfigPlan>& plan);
    /// The plan is being carried out.
    void setApplying();
    /// How that ended. True where it is done.
    bool setApplied(const base::Result<admin::WriteResult>& result);

    /// What would be, or was, applied; empty before there is one.
    const admin::ConfigPlan& plan() const { return plan_; }
    /// Whose configuration it is, and what was asked for.
    const Subject& subject() const { return subject_; }
    /// The settings, for tests.
    views::RowTable& table() { return *table_; }

private:
    void showPlan();
    void showChecks();
    QString nameToType() const;
    int changing() const;

    const Subject subject_;
    const Place place_;
    admin::ConfigPlan plan_;
    views::RowTable* table_;
};

/// What a resource is called in dialogs and in Activity: the topic's name, "broker 3".
QString resourceName(const admin::Resource& resource);

} // namespace odradek::dialogs
