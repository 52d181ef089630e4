// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WriteOutcome.h"

#include "ui/dialogs/Dialog.h"
#include "ui/views/ErrorText.h"
#include "ui/views/FindingText.h"

#include <QCoreApplication>

namespace odradek::dialogs {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

using admin::WriteState;
using models::ActivityEnd;
using models::ActivityState;

/// Remark, error and remedy, a line each; what is empty is left out.
QString story(const QString& remark, const std::optional<base::Error>& error) {
    QStringList lines{remark};
    if (error) lines << views::errorText(*error) << views::remedyText(*error);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

bool showEnd(Dialog& dialog, const Deed& deed, const base::Result<admin::WriteResult>& result) {
    if (!result) {
        dialog.refuse(deed.notDone, result.error());
        return false;
    }
    switch (result->state) {
    case WriteState::Written:
    case WriteState::Checked:
        dialog.setReady();
        return true;
    case WriteState::Failed:
        dialog.refuse(deed.notDone, result->error.value_or(base::Error{}));
        return false;
    case WriteState::Unknown:
        dialog.setOutcome(widgets::Banner::Kind::Warn, deed.unknown,
                          story(views::remarkText(result->remark), result->error));
        return false;
    }
    return false;
}

QString refusedText(const QString& nothing, const QString& why) {
    if (why.isEmpty() || nothing.isEmpty()) return nothing % why;
    return Words::tr("%1: %2", "what did not happen: why").arg(nothing, why);
}

ActivityEnd activityEnd(const Deed& deed, const base::Result<admin::WriteResult>& result) {
    const auto failed = [&deed](const QString& why, const QString& details) {
        return ActivityEnd{ActivityState::Failed, refusedText(deed.nothing, why), details};
    };
    if (!result) return failed(views::errorText(result.error()), story({}, result.error()));
    const QString remark = views::remarkText(result->remark);
    const QString details = story(remark, result->error);
    switch (result->state) {
    case WriteState::Written:
    case WriteState::Checked:
        return {ActivityState::Done, remark.isEmpty() ? deed.done : remark, details};
    case WriteState::Failed:
        return failed(result->error ? views::errorText(*result->error) : remark, details);
    case WriteState::Unknown:
        return {ActivityState::Partly, deed.unknown, details};
    }
    return {};
}

} // namespace odradek::dialogs
