// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include "sandbox/log/appender.h"
#include "sandbox/log/cleaner.h"
#include "sandbox/serving.h"

namespace odradek::sandbox {
namespace {

base::Result<Partition*> partition_of(Kernel& kernel, const base::TopicPartition& partition) {
    Partition* found = kernel.cluster.find(partition.topic, partition.partition);
    if (found == nullptr) return base::fail(base::ErrorKind::NotFound, base::to_string(partition), "no such partition");
    return found;
}

} // namespace

Sandbox::Sandbox(base::Environment& environment, SandboxConfig config)
    : kernel_(std::make_shared<Kernel>(environment, std::move(config), *this)) {
    kernel_->start_cleaning();
}

Sandbox::~Sandbox() {
    close();
}

void Sandbox::close() {
    kernel_->shut_down();
}

base::Task<void> Sandbox::serve(base::BrokerId broker, std::unique_ptr<base::Stream> stream) {
    return serve_connection(kernel_, broker, std::move(stream));
}

void Sandbox::set_versions(wire::ApiKey api, std::optional<ServedVersions> versions) {
    const auto key = static_cast<std::int16_t>(api);
    kernel_->config.versions.erase(key);
    if (versions) kernel_->config.versions.emplace(key, *versions);
}

void Sandbox::remove_api(wire::ApiKey api) {
    kernel_->config.absent_apis.push_back(static_cast<std::int16_t>(api));
}

base::Result<base::Offset> Sandbox::produce(const base::TopicPartition& partition, const base::SharedBytes& records) {
    const auto found = partition_of(*kernel_, partition);
    if (!found) return base::forward(found);
    const Topic& topic = *kernel_->cluster.find(std::string_view(partition.topic));
    AppendAnswer answer = append_produced(topic, **found, records, kernel_->wall_now());
    if (answer.error != code::None) return base::fail(answer.error, base::to_string(partition), answer.message);
    kernel_->changed.pulse();
    return answer.base_offset;
}

base::Result<void> Sandbox::append_raw(const base::TopicPartition& partition, const base::SharedBytes& records) {
    const auto found = partition_of(*kernel_, partition);
    if (!found) return base::forward(found);
    auto appended = sandbox::append_raw(**found, records);
    kernel_->changed.pulse();
    return appended;
}

void Sandbox::delete_before(const base::TopicPartition& partition, base::Offset offset) {
    const auto found = partition_of(*kernel_, partition);
    if (!found) return;
    (*found)->log.delete_before(offset);
    kernel_->changed.pulse();
}

void Sandbox::truncate(const base::TopicPartition& partition, base::Offset offset) {
    const auto found = partition_of(*kernel_, partition);
    if (!found) return;
    (*found)->log.truncate(offset);
    kernel_->changed.pulse();
}

void Sandbox::clean() {
    for (const auto& [name, unused] : kernel_->cluster.topics()) {
        Topic& topic = *kernel_->cluster.find(std::string_view(name));
        compact(topic, kernel_->wall_now());
        retain(topic, kernel_->wall_now());
    }
    kernel_->changed.pulse();
}

void Sandbox::commit(const std::string& group, const base::TopicPartition& partition, base::Offset offset) {
    kernel_->commit(group, partition, CommittedOffset{offset, -1, {}, kernel_->wall_now()});
}

void Sandbox::notify() {
    kernel_->changed.pulse();
    kernel_->rearm();
}

void Sandbox::stop_broker(base::BrokerId broker) {
    kernel_->cluster.stop_broker(broker);
    kernel_->sessions[broker].clear();
    kernel_->close_connections(broker);
}

} // namespace odradek::sandbox
