// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RateCourse.h"

#include <algorithm>

namespace odradek::views {

std::vector<float> sparkOf(const std::vector<double>& rates) {
    std::vector<float> spark;
    if (rates.size() < 2) return spark;
    const double top = std::ranges::max(rates);
    spark.reserve(rates.size());
    for (const double rate : rates)
        spark.push_back(top > 0 ? float(rate / top) : 0.0F);
    return spark;
}

void RateCourse::look(qint64 count, qint64 ms) {
    if (last_ && count < last_->count) clear();
    if (last_ && ms <= last_->ms) return;
    if (last_) rates_.push_back(double(count - last_->count) * 1'000 / double(ms - last_->ms));
    if (rates_.size() > kMost) rates_.erase(rates_.begin());
    last_ = {count, ms};
}

void RateCourse::clear() {
    last_.reset();
    rates_.clear();
}

std::optional<double> RateCourse::perSecond() const {
    return rates_.empty() ? std::nullopt : std::optional(rates_.back());
}

} // namespace odradek::views
