// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FindingText.h"

#include "admin/finding.h"
#include "admin/topic_settings.h"
#include "ui/models/Format.h"

#include <QCoreApplication>

namespace odradek::views {
namespace {

/// How much of an argument is shown: the sentence must stay one.
constexpr int kMostOfArgument = 200;

} // namespace

// In one pass: an argument may hold a %2 of its own.
QString findingText(const admin::Finding& finding) {
    const QString pattern = QCoreApplication::translate("Finding", finding.text);
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int number = at + 1 < pattern.size() && pattern[at] == u'%' ? pattern[at + 1].digitValue() : -1;
        if (number < 1 || std::size_t(number) > finding.arguments.size()) {
            text += pattern[at];
            continue;
        }
        const auto& argument = finding.arguments[std::size_t(number) - 1];
        text += models::format::visible(QString::fromStdString(argument), kMostOfArgument);
        ++at;
    }
    return text;
}

QString remarkText(const std::string& remark) {
    if (remark.empty()) return {};
    return models::format::visible(QCoreApplication::translate("WriteRemark", remark.c_str()), 1000);
}

QString meaningText(const admin::TopicSetting& setting) {
    return QCoreApplication::translate("TopicSetting", setting.meaning);
}

} // namespace odradek::views
