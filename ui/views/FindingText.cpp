// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FindingText.h"

#include "ui/models/Format.h"
#include "ui/widgets/FieldNote.h"

#include <QCoreApplication>

namespace odradek::views {
namespace {

/// How much of a sentence with foreign names in it is shown.
constexpr int kMost = 1000;

} // namespace

QString findingText(const admin::Finding& finding) {
    // The same filling as the engine's, over the translated source: what is filled in is not looked at again.
    admin::Finding translated = finding;
    const std::string source = QCoreApplication::translate("Finding", finding.text).toStdString();
    translated.text = source.c_str();
    return models::format::visible(QString::fromStdString(translated.sentence()), kMost);
}

void showFinding(widgets::FieldNote& note, const std::optional<admin::Finding>& finding) {
    using Weight = widgets::FieldNote::Weight;
    if (!finding) return note.clear();
    note.setNote(finding->is_error() ? Weight::Error : Weight::Warning, findingText(*finding));
}

QString remarkText(const std::string& remark) {
    if (remark.empty()) return {};
    return models::format::visible(QCoreApplication::translate("WriteRemark", remark.c_str()), kMost);
}

QString settingText(const admin::TopicSetting& setting) {
    return QCoreApplication::translate("TopicSetting", setting.meaning);
}

} // namespace odradek::views
