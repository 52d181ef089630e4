// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/cluster_info.h"
#include "app/cli/program.h"
#include "app/cli/values.h"
#include "base/task.h"

#include <CLI/CLI.hpp>

#include <limits>

namespace odradek::cli {
namespace {

Value broker_value(const admin::BrokerInfo& broker) {
    return Row{{"id", base::number(broker.id)}, {"host", broker.host}, {"port", broker.port}, {"rack", broker.rack}};
}

std::optional<std::int32_t> id_of(const std::optional<base::BrokerId>& broker) {
    return broker ? std::optional(base::number(*broker)) : std::nullopt;
}

Value version_value(const net::Release& release) {
    return release.name.empty() ? Value() : Value(net::to_string(release));
}

/// What a feature's level stands for, where that is known: "4.4-IV2" of metadata.version.
Value meaning_of(const admin::Feature& feature) {
    const auto name = feature.name == "metadata.version" ? net::metadata_level_name(feature.level) : std::string_view();
    return name.empty() ? Value() : Value(std::string(name));
}

void print_text(Output& out, const admin::ClusterInfo& info) {
    out.object({{"cluster", info.cluster_id},
                {"controller", id_of(info.controller)},
                {"mode", info.kraft ? "KRaft" : "ZooKeeper, or unknown"},
                {"version", version_value(info.release)}});
    std::vector<Row> features;
    for (const auto& feature : info.features)
        features.push_back({{"feature", feature.name}, {"level", feature.level}, {"meaning", meaning_of(feature)}});
    if (!features.empty()) out.rows(features, "");
    std::vector<Row> brokers;
    for (const auto& broker : info.brokers) {
        brokers.push_back(
            {{"broker", base::number(broker.id)}, {"host", broker.host}, {"port", broker.port}, {"rack", broker.rack}});
    }
    out.rows(brokers, "The cluster names no brokers.");
}

base::Task<int> cluster_info(Program& program) {
    auto access = co_await program.access();
    if (!access) co_return program.fail(access.error());
    auto info = co_await admin::describe_cluster(*access);
    if (!info) co_return program.fail(info.error());
    if (program.out().format() == Format::Text) {
        print_text(program.out(), *info);
        co_return kDone;
    }
    Row features;
    for (const auto& feature : info->features)
        features.emplace_back(feature.name, feature.level);
    program.out().object({{"clusterId", info->cluster_id},
                          {"controller", id_of(info->controller)},
                          {"version", version_value(info->release)},
                          {"features", features},
                          {"brokers", array_of(info->brokers, broker_value)}});
    co_return kDone;
}

Row version_row(const admin::ApiVersionRow& row) {
    return {{"broker", base::number(row.broker)},
            {"key", row.key},
            {"name", row.name.empty() ? Value() : Value(row.name)},
            {"min", row.min},
            {"max", row.max},
            {"ourMin", row.our_min},
            {"ourMax", row.our_max},
            {"chosen", row.chosen}};
}

base::Result<std::optional<base::BrokerId>> broker_of(const std::string& text) {
    if (text.empty()) return std::nullopt;
    const auto id = parse_number("--broker", text, 0, std::numeric_limits<std::int32_t>::max());
    if (!id) return base::forward(id);
    return base::BrokerId{static_cast<std::int32_t>(*id)};
}

base::Task<int> api_versions(Program& program, std::string broker) {
    const auto chosen = broker_of(broker);
    if (!chosen) co_return program.fail(chosen.error());
    const std::optional<base::BrokerId> asked = *chosen;
    auto access = co_await program.access();
    if (!access) co_return program.fail(access.error());
    auto table = co_await admin::api_versions(*access, asked);
    if (!table) co_return program.fail(table.error());
    std::vector<Row> rows;
    for (const auto& row : table->rows)
        rows.push_back(version_row(row));
    program.out().rows(rows, "No broker told its versions.");
    for (const auto& failed : table->failed)
        program.out().error(failed.error);
    if (rows.empty() && !table->failed.empty()) co_return kFailed;
    co_return table->failed.empty() ? kDone : kPartly;
}

} // namespace

void add_cluster_commands(CLI::App& app, Choice& choice) {
    auto* cluster = app.add_subcommand("cluster", "The cluster as a whole");
    cluster->require_subcommand(1);
    cluster->add_subcommand("info", "Id, controller, brokers, version, features")->callback([&choice] {
        choice.command = cluster_info;
    });
    auto* versions = cluster->add_subcommand("api-versions", "What each broker speaks beside what this client speaks");
    auto broker = std::make_shared<std::string>();
    versions->add_option("--broker", *broker, "Only this broker")->type_name("ID");
    versions->callback([&choice, broker] {
        choice.command = [broker](Program& program) {
            return api_versions(program, *broker);
        };
    });
}

} // namespace odradek::cli
