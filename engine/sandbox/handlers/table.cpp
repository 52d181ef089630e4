// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/table.h"

#include <algorithm>
#include <array>

namespace odradek::sandbox {
namespace {

auto make_table() {
    std::array table{
        produce_handler(),
        fetch_handler(),
        list_offsets_handler(),
        offset_for_leader_epoch_handler(),
        metadata_handler(),
        api_versions_handler(),
        describe_cluster_handler(),
        describe_quorum_handler(),
        describe_topic_partitions_handler(),
        describe_log_dirs_handler(),
        create_topics_handler(),
        delete_topics_handler(),
        delete_records_handler(),
        create_partitions_handler(),
        describe_configs_handler(),
        alter_configs_handler(),
        incremental_alter_configs_handler(),
        find_coordinator_handler(),
        join_group_handler(),
        sync_group_handler(),
        heartbeat_handler(),
        leave_group_handler(),
        list_groups_handler(),
        describe_groups_handler(),
        delete_groups_handler(),
        offset_commit_handler(),
        offset_fetch_handler(),
        offset_delete_handler(),
        consumer_group_heartbeat_handler(),
        consumer_group_describe_handler(),
        init_producer_id_handler(),
        add_partitions_to_txn_handler(),
        add_offsets_to_txn_handler(),
        end_txn_handler(),
        txn_offset_commit_handler(),
    };
    std::ranges::sort(table, {}, [](const Handler& handler) { return handler.api.key; });
    return table;
}

} // namespace

std::span<const Handler> handlers() {
    static const auto table = make_table();
    return table;
}

const Handler* find_handler(wire::ApiKey key) {
    const auto all = handlers();
    const auto found = std::ranges::find(all, key, [](const Handler& handler) { return handler.api.key; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<ServedVersions> served_versions(const Kernel& kernel, const wire::Api& api) {
    const auto key = static_cast<std::int16_t>(api.key);
    const auto& absent = kernel.config.absent_apis;
    if (std::ranges::find(absent, key) != absent.end()) return std::nullopt;
    const auto set = kernel.config.versions.find(key);
    if (set != kernel.config.versions.end()) return set->second;
    return ServedVersions{api.versions.first, api.versions.last};
}

} // namespace odradek::sandbox
