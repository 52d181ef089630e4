// SPDX-License-Identifier: Apache-2.0
#include "session/Requests.h"

#include "net/system_environment.h"

namespace odradek::session {

Requests::Requests(QObject* owner)
    : box_(owner, [this](std::vector<Letter> letters) { deliver(std::move(letters)); }) {}

Requests::~Requests() {
    cancelAll();
}

base::Environment& Requests::environment(const ClusterLink& link) {
    return link.engine.environment();
}

base::Task<void> Requests::hold(std::shared_ptr<void> kept, base::Task<void> task) {
    co_await std::move(task);
    kept.reset();
}

void Requests::abandon(const PendingBase& pending) {
    pending.link->engine.post([slot = pending.slot] {
        slot->cancelled = true;
        slot->job.cancel();
    });
}

void Requests::cancel(JobId id) {
    auto found = pending_.find(id);
    if (found == pending_.end()) return;
    abandon(*found->second);
    pending_.erase(found);
}

void Requests::cancelAll() {
    for (const auto& [id, pending] : pending_)
        abandon(*pending);
    pending_.clear();
}

void Requests::deliver(std::vector<Letter> letters) {
    for (Letter& letter : letters) {
        auto found = pending_.find(letter.id);
        if (found == pending_.end()) continue;
        // Taken out first: the answer's receiver may ask again, or cancel everything.
        const auto pending = std::move(found->second);
        pending_.erase(found);
        letter.deliver(*pending);
    }
}

} // namespace odradek::session
