// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <string>

namespace odradek::admin {
struct Finding;
struct TopicSetting;
} // namespace odradek::admin

/// Sentences of the engine about changes, in the window's language; names and values in them are made safe. GUI thread.
namespace odradek::views {

/// What was found against something that a user wrote (catalogue's context "Finding").
QString findingText(const admin::Finding& finding);

/// What else there is to say about a change that was made (context "WriteRemark"); one with figures stays English.
QString remarkText(const std::string& remark);

/// What a setting of topics is for (context "TopicSetting").
QString meaningText(const admin::TopicSetting& setting);

} // namespace odradek::views
