// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ErrorText.h"

#include "base/kafka_errors.h"
#include "ui/models/Format.h"

namespace odradek::views {

QString errorText(const base::Error& error) {
    return models::format::visible(QString::fromStdString(base::describe(error)), 1000);
}

QString remedyText(const base::Error& error) {
    return models::format::visible(QString::fromStdString(base::remedy(error)), 1000);
}

bool isPermission(const base::Error& error) {
    const auto code = error.code;
    return code == base::code::TopicAuthorizationFailed || code == base::code::GroupAuthorizationFailed ||
           code == base::code::ClusterAuthorizationFailed;
}

} // namespace odradek::views
