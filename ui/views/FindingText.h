// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/finding.h"
#include "admin/topic_settings.h"

#include <QString>

#include <optional>
#include <string>

namespace odradek::widgets {
class FieldNote;
}

/// What the engine says in English about what a user wrote, in the window's language. GUI thread; plain text whose
/// foreign parts are made safe.
namespace odradek::views {

/// A finding as one sentence.
QString findingText(const admin::Finding& finding);

/// Shows a finding beside its field, or clears the note where there is none.
void showFinding(widgets::FieldNote& note, const std::optional<admin::Finding>& finding);

/// A remark on how a change ended (admin::WriteResult::remark); empty for an empty one.
QString remarkText(const std::string& remark);

/// What a topic's setting means.
QString settingText(const admin::TopicSetting& setting);

} // namespace odradek::views
