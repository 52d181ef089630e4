// SPDX-License-Identifier: Apache-2.0
#include "session/ConnectionTest.h"

#include "net/system_environment.h"

#include <QDateTime>

namespace odradek::session {

ConnectionTest::ConnectionTest(Engine& engine, cluster::ClusterConfig config, QObject* parent)
    : QObject(parent),
      engine_(engine),
      slot_(std::make_shared<Slot>()),
      started_at_(QDateTime::currentMSecsSinceEpoch()),
      news_(this, [this](const std::vector<News>& news) { take(news); }) {
    engine_.post([&engine, slot = slot_, box = news_.box(), config = std::move(config)]() mutable {
        if (slot->cancelled) return;
        slot->job = base::spawn(engine.environment(), run(engine, std::move(config), std::move(box)));
    });
}

ConnectionTest::~ConnectionTest() {
    engine_.post([&engine = engine_, slot = slot_] {
        slot->cancelled = true;
        if (slot->job.done()) return;
        slot->job.cancel();
        engine.finish(joined(slot->job));
    });
}

base::Task<void> ConnectionTest::run(Engine& engine, cluster::ClusterConfig config,
                                     std::shared_ptr<Mailbox<News>> box) {
    auto tell = [box](const cluster::ProbeStep& step) {
        box->post(step);
    };
    co_await cluster::probe(engine.environment(), std::move(config), std::move(tell));
    box->post(std::nullopt);
}

base::Task<void> ConnectionTest::joined(base::Job job) {
    co_await job.join();
}

base::Duration ConnectionTest::took() const noexcept {
    base::Duration sum{};
    for (const auto& step : steps_)
        sum += step.took;
    return sum;
}

void ConnectionTest::take(const std::vector<News>& news) {
    for (const News& one : news) {
        if (!one)
            finished_ = true;
        else if (steps_.empty() || steps_.back().kind != one->kind)
            steps_.push_back(*one);
        else
            steps_.back() = *one;
    }
    Q_EMIT changed();
}

} // namespace odradek::session
