// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RefreshRate.h"

#include "ui/models/Format.h"
#include "ui/widgets/Picker.h"

#include <algorithm>

namespace odradek::views {

RefreshRate& RefreshRate::instance() {
    static RefreshRate* const rate = new RefreshRate;
    return *rate;
}

void RefreshRate::setSeconds(int seconds) {
    if (seconds == seconds_ || std::ranges::find(kChoices, seconds) == kChoices.end()) return;
    seconds_ = seconds;
    Q_EMIT changed();
}

void RefreshRate::fill(widgets::Picker& picker) {
    QList<widgets::Picker::Item> items;
    for (const int seconds : kChoices) {
        const QString text = seconds == 0 ? tr("Off") : models::format::duration(qint64{seconds} * 1000);
        items.append({text, seconds});
    }
    picker.setItems(items);
}

} // namespace odradek::views
