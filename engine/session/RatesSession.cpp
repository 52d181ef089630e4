// SPDX-License-Identifier: Apache-2.0
#include "session/RatesSession.h"

#include "cluster/cluster.h"

namespace odradek::session {
namespace {

using admin::EndOffsets;
using admin::MessageRates;
using Client = std::shared_ptr<cluster::Cluster>;

/// A look, and what came since the one before.
struct Look {
    std::shared_ptr<const EndOffsets> ends;
    std::shared_ptr<const MessageRates> rates; // null for the first look
};

// Held against the look before on the engine thread: a hundred thousand ends are no work for the window's.
base::Task<base::Result<Look>> look(Client cluster, std::shared_ptr<const EndOffsets> before) {
    admin::Access access{&cluster->environment(), cluster};
    auto ends = co_await admin::end_offsets(std::move(access));
    if (!ends) co_return base::forward(ends);
    Look found;
    found.ends = std::make_shared<const EndOffsets>(std::move(*ends));
    if (before) found.rates = std::make_shared<const MessageRates>(admin::rates_between(*before, *found.ends));
    co_return found;
}

} // namespace

JobId RatesSession::start() {
    const auto make = [before = last_](Client cluster) {
        return look(std::move(cluster), before);
    };
    return ask<Look>(make, [this](Look found) -> std::optional<base::Error> {
        last_ = std::move(found.ends);
        if (!found.rates) return std::nullopt;
        rates_ = std::move(found.rates);
        if (history_.size() == kMostPoints) history_.erase(history_.begin());
        history_.push_back(rates_->per_second);
        return std::nullopt;
    });
}

} // namespace odradek::session
