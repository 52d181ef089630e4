// SPDX-License-Identifier: Apache-2.0
#include "sandbox/demo/demo.h"

#include "sandbox/demo/oddities.h"
#include "sandbox/demo/shop_groups.h"
#include "sandbox/demo/shop_story.h"
#include "sandbox/demo/shop_writer.h"
#include "sandbox/groups/offsets_topic.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

constexpr std::int32_t kOffsetsPartitions = 8;
constexpr base::TimestampMs kHistoryTransactionMs = 60'000; // so much of the past goes into one transaction
constexpr base::TimestampMs kLingeringMs = 3'600'000;       // the last hour is written as it would have been then
constexpr base::TimestampMs kLeastLivedMs = 120'000;        // so much of it at least has passed at the live pace
constexpr std::uint64_t kTicksOfATransaction = 6;           // a live one stays open so long
constexpr base::Duration kGroupStep = std::chrono::seconds(1);

base::TimestampMs in_ms(base::Duration span) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(span).count();
}

} // namespace

/// Everything that the ticking needs; timers hold it weakly. Engine thread only.
struct Demo::Scene {
    Scene(Sandbox& cluster, const DemoOptions& wanted)
        : sandbox(cluster),
          options(wanted),
          story(wanted.seed, cluster.environment().wall_now() - in_ms(wanted.history)),
          writer(cluster.cluster()),
          processor(cluster.cluster(), cluster.transactions(), "order-processor-1") {}

    Sandbox& sandbox;
    DemoOptions options;
    ShopStory story;
    ShopWriter writer;
    OrderProcessor processor;
    std::unique_ptr<ShopGroups> groups;
    std::uint64_t ticks = 0;
    base::Duration since_step{};
    std::optional<base::Environment::TimerId> timer;

    void create_topics() {
        const std::size_t brokers = sandbox.cluster().brokers().size();
        for (const TopicSpec& spec : shop_topics(brokers))
            sandbox.cluster().create(spec);
        const auto replication = static_cast<std::int16_t>(std::min<std::size_t>(brokers, 3));
        sandbox.cluster().create(offsets_topic(kOffsetsPartitions, replication));
    }

    // What is paid goes through the order processor, everything else straight into its topic.
    void write(std::vector<ShopRecord> records) {
        for (ShopRecord& record : records) {
            if (std::string_view(record.topic) == shop::kPayments) {
                processor.take(std::move(record));
            } else {
                writer.add(record);
            }
        }
    }

    // Up to where the groups' round begins in which the present lies, a while ago at least.
    base::TimestampMs write_history() {
        const base::TimestampMs start = sandbox.environment().wall_now() - in_ms(options.history);
        const base::TimestampMs latest = sandbox.environment().wall_now() - kLeastLivedMs;
        const base::TimestampMs now = std::max(latest - latest % in_ms(ShopGroups::kRound), start);
        story.set_pace(options.history_pace);
        writer.linger_from(now - kLingeringMs);
        write(story.introduce_customers());
        for (base::TimestampMs at = start; at < now; at += kHistoryTransactionMs) {
            const base::TimestampMs until = std::min(at + kHistoryTransactionMs, now);
            write(story.tell(until));
            processor.begin(sandbox.environment().now(), until);
            processor.end(until);
        }
        write(make_oddities(start));
        writer.flush();
        story.set_pace(options.live_pace);
        return now;
    }

    // What has passed since then, second by second.
    void live_through(base::TimestampMs from) {
        const base::TimestampMs now = sandbox.environment().wall_now();
        groups = std::make_unique<ShopGroups>(sandbox, options.seed);
        for (base::TimestampMs at = from + in_ms(kGroupStep); at <= now; at += in_ms(kGroupStep)) {
            write(story.tell(at));
            writer.flush();
            processor.begin(sandbox.environment().now(), at);
            processor.end(at);
            groups->look_back();
        }
        groups->gather();
    }

    void tick() {
        const base::TimestampMs now = sandbox.environment().wall_now();
        write(story.tell(now));
        writer.flush();
        ++ticks;
        if (ticks % kTicksOfATransaction == 0) {
            processor.end(now);
            processor.begin(sandbox.environment().now(), now);
        }
        since_step += options.tick;
        if (since_step >= kGroupStep) {
            since_step = {};
            groups->step();
        }
        sandbox.notify();
    }

    static void arm(const std::shared_ptr<Scene>& scene) {
        scene->timer = scene->sandbox.environment().start_timer(scene->options.tick, [weak = std::weak_ptr(scene)] {
            const auto self = weak.lock();
            if (!self || !self->timer) return;
            self->tick();
            arm(self);
        });
    }
};

Demo::Demo(Sandbox& sandbox, DemoOptions options) {
    auto scene = std::make_shared<Scene>(sandbox, options);
    scene->create_topics();
    scene->live_through(scene->write_history());
    sandbox.notify();
    scene_ = std::move(scene);
    if (options.alive) Scene::arm(scene_);
}

Demo::~Demo() {
    stop();
}

std::size_t Demo::records() const {
    return scene_->writer.records();
}

void Demo::stop() {
    if (scene_->timer) scene_->sandbox.environment().cancel_timer(*scene_->timer);
    scene_->timer.reset();
}

} // namespace odradek::sandbox
