// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Renewal.h"

#include <algorithm>

namespace odradek::views {

void Renewal::begin() {
    asked_.clear();
    left_ = kARefresh;
}

QStringList Renewal::next(const QStringList& names, const Knows& knows) {
    const auto waits = [&](const QString& name) {
        return !knows(name) && names.contains(name);
    };
    if (left_ <= 0 || std::ranges::any_of(asked_, waits)) return {};
    asked_.clear();
    const qsizetype most = std::min(kAtOnce, left_);
    const qsizetype start = names.indexOf(last_) + 1;
    for (qsizetype i = 0; i < names.size() && asked_.size() < most; ++i) {
        const QString& name = names[(start + i) % names.size()];
        if (!knows(name)) asked_.append(name);
    }
    left_ -= int(asked_.size());
    if (!asked_.isEmpty()) last_ = asked_.constLast();
    return asked_;
}

} // namespace odradek::views
