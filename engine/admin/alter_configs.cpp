// SPDX-License-Identifier: Apache-2.0
#include "admin/alter_configs.h"

#include "admin/item_error.h"
#include "base/async.h"
#include "base/kafka_errors.h"
#include "base/translate.h"
#include "cluster/cluster.h"
#include "wire/messages/alter_configs.h"
#include "wire/messages/incremental_alter_configs.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace odradek::admin {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;

constexpr int kLooks = 6;
constexpr std::chrono::milliseconds kFirstPause{100};

/// How a request to alter ended.
struct Altered {
    std::optional<base::Error> error; ///< Nothing: it is done, or would be.
    bool in_doubt = false;            ///< It was sent and no answer came.
    bool unsupported = false;         ///< The broker lacks the API.
};

Task<Result<ConfigDetail>> read_config(Access access, Resource resource) {
    std::vector<Resource> resources{resource};
    auto configs = co_await describe_configs(access, std::move(resources));
    if (!configs) co_return base::forward(configs);
    ConfigDetail& detail = configs->front();
    if (!detail.error) co_return std::move(detail);
    const bool missing = detail.error->code == base::code::UnknownTopicOrPartition;
    if (missing) co_return base::fail(ErrorKind::NotFound, resource.name, "there is no such topic");
    if (detail.error->kind == ErrorKind::Unsupported) {
        co_return base::fail(ErrorKind::Unsupported, resource.name,
                             "brokers before 0.11 can neither tell nor change a configuration");
    }
    co_return std::unexpected(*detail.error);
}

wire::IncrementalAlterConfigsRequest incremental(const ConfigPlan& plan, bool validate_only) {
    wire::IncrementalAlterConfigsRequest request;
    request.validate_only = validate_only;
    auto& resource = request.resources.emplace_back();
    resource.resource_type = static_cast<std::int8_t>(plan.resource.type);
    resource.resource_name = plan.resource.name;
    for (const ConfigChange& change : plan.changes) {
        auto& config = resource.configs.emplace_back();
        config.name = change.name;
        config.config_operation = static_cast<std::int8_t>(change.operation);
        config.value = change.value;
        if (change.operation == ConfigOperation::Delete) config.value.reset();
    }
    return request;
}

wire::AlterConfigsRequest replacing(const Resource& thing,
                                    const std::vector<std::pair<std::string, std::string>>& whole, bool validate_only) {
    wire::AlterConfigsRequest request;
    request.validate_only = validate_only;
    auto& resource = request.resources.emplace_back();
    resource.resource_type = static_cast<std::int8_t>(thing.type);
    resource.resource_name = thing.name;
    for (const auto& [name, value] : whole) {
        auto& config = resource.configs.emplace_back();
        config.name = name;
        config.value = value;
    }
    return request;
}

template <class Request>
Task<Altered> send(Access access, Resource resource, Request request) {
    const auto broker = broker_for(resource).value_or(base::BrokerId::None);
    cluster::Target target = broker == base::BrokerId::None ? cluster::Target::any() : cluster::Target::broker(broker);
    const cluster::CallOptions call = write_call(access);
    auto response = co_await access.cluster->call(std::move(target), std::move(request), call);
    if (!response) {
        co_return Altered{response.error(), *call.in_doubt, response.error().kind == ErrorKind::Unsupported};
    }
    for (const auto& answer : response->responses) {
        const bool ours =
            answer.resource_name == resource.name && answer.resource_type == static_cast<std::int8_t>(resource.type);
        if (!ours) continue;
        auto error = error_of(answer.error_code, resource.name, answer.error_message);
        const bool late = error && error->code == base::code::RequestTimedOut;
        co_return Altered{std::move(error), late, false};
    }
    co_return Altered{base::fail(ErrorKind::Protocol, resource.name, "the answer lacks it").error(), true, false};
}

// Marks a plan as one that replaces everything, and names what else is sent.
void note_whole(ConfigPlan& plan, const std::vector<std::pair<std::string, std::string>>& whole) {
    plan.replaces_all = true;
    plan.kept.clear();
    for (const auto& [name, value] : whole) {
        const bool changed = std::ranges::find(plan.effects, name, &ConfigEffect::name) != plan.effects.end();
        if (!changed) plan.kept.push_back(name);
    }
}

// Sends a plan in the way that the brokers know. Error: nothing was sent.
Task<Result<Altered>> alter(Access access, std::shared_ptr<ConfigPlan> plan, ConfigDetail now, bool validate_only) {
    Altered altered = co_await send(access, plan->resource, incremental(*plan, validate_only));
    if (!altered.unsupported) co_return altered;
    auto whole = whole_after(now, *plan);
    if (!whole) co_return base::forward(whole);
    note_whole(*plan, *whole);
    altered = co_await send(access, plan->resource, replacing(plan->resource, *whole, validate_only));
    if (altered.unsupported) {
        co_return base::fail(ErrorKind::Unsupported, plan->resource.name,
                             "brokers before 0.11 cannot be asked to change a configuration");
    }
    co_return altered;
}

// Whether the configuration comes to be as a plan wants it, within a few looks.
Task<bool> look_until_holds(Access access, std::shared_ptr<const ConfigPlan> plan) {
    for (int look = 0; look < kLooks; ++look) {
        if (look > 0) {
            auto slept = co_await base::sleep(*access.environment, kFirstPause * (1 << (look - 1)));
            if (!slept) co_return false;
        }
        auto now = co_await read_config(access, plan->resource);
        if (now && holds(*now, *plan)) co_return true;
    }
    co_return false;
}

// Of a write that was not answered, what was seen since tells.
std::string remark_without_answer(bool seen) {
    if (seen) return ODRADEK_TR("WriteRemark", "The answer was lost; the configuration is as it was wanted.");
    return ODRADEK_TR("WriteRemark",
                      "It was sent, and the old values are still told: look before you change it again.");
}

std::string remark_of(const ConfigPlan& plan, bool not_told_yet) {
    if (not_told_yet) return ODRADEK_TR("WriteRemark", "It is changed; the brokers do not tell of it yet.");
    if (!plan.replaces_all || plan.kept.empty()) return {};
    return "Brokers before 2.3 take a configuration whole: its " + std::to_string(plan.kept.size()) +
           " other settings were sent again as they were read a moment before.";
}

Task<WriteResult> result_of(Access access, std::shared_ptr<const ConfigPlan> plan, Altered altered,
                            WriteOptions options) {
    WriteResult result{plan->resource.name, WriteState::Failed, altered.error, {}};
    const bool answered = !altered.error;
    if (!answered && !altered.in_doubt) co_return result;
    if (options.validate_only) {
        result.state = answered ? WriteState::Checked : WriteState::Failed;
        co_return result;
    }
    const bool looks = !answered || options.wait;
    const bool seen = looks && co_await look_until_holds(access, plan);
    result.state = seen || answered ? WriteState::Written : WriteState::Unknown;
    if (seen) result.error.reset();
    result.remark = answered ? remark_of(*plan, looks && !seen) : remark_without_answer(seen);
    co_return result;
}

} // namespace

Task<Result<ConfigPlan>> plan_configs(Access access, Resource resource, std::vector<ConfigChange> changes) {
    auto now = co_await read_config(access, resource);
    if (!now) co_return base::forward(now);
    auto planned = plan_changes(*now, std::move(changes));
    if (!planned || !planned->changes_anything()) co_return planned;
    auto plan = std::make_shared<ConfigPlan>(std::move(*planned));
    auto checked = co_await alter(access, plan, std::move(*now), true);
    if (!checked) co_return base::forward(checked);
    plan->refusal = checked->error;
    co_return std::move(*plan);
}

Task<Result<WriteResult>> apply_configs(Access access, ConfigPlan plan, WriteOptions options) {
    auto now = co_await read_config(access, plan.resource);
    if (!now) co_return base::forward(now);
    if (auto changed = changed_since(*now, plan)) co_return std::unexpected(std::move(*changed));
    auto kept = std::make_shared<ConfigPlan>(std::move(plan));
    auto altered = co_await alter(access, kept, std::move(*now), options.validate_only);
    if (!altered) co_return base::forward(altered);
    if (altered->error && altered->error->kind == ErrorKind::ReadOnly) co_return std::unexpected(*altered->error);
    co_return co_await result_of(access, kept, std::move(*altered), options);
}

} // namespace odradek::admin
