// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/groups.h"
#include "app/cli/pattern.h"
#include "app/cli/program.h"
#include "app/cli/values.h"
#include "base/async.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace odradek::cli {
namespace {

/// A text that may be unknown: empty means null.
Value known(const std::string& text) {
    return text.empty() ? Value() : Value(text);
}

struct ListOptions {
    std::string pattern;
    std::vector<std::string> states;
    std::string type;
};

bool same_ignoring_case(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b,
                              [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

bool wanted(const ListOptions& options, const admin::GroupRow& group) {
    if (!matches(options.pattern, group.id)) return false;
    if (!options.type.empty() && group.type != admin::group_type(options.type)) return false;
    const auto is_state = [&group](const std::string& state) {
        return same_ignoring_case(state, group.state);
    };
    return options.states.empty() || std::ranges::any_of(options.states, is_state);
}

/// The states that groups of any type can have (Java's GroupState).
constexpr std::array<std::string_view, 8> kStates{
    "PreparingRebalance", "CompletingRebalance", "Stable", "Dead", "Empty", "Assigning", "Reconciling", "NotReady"};

base::Result<void> check_states(const std::vector<std::string>& states) {
    for (const std::string& state : states) {
        if (std::ranges::any_of(kStates, [&state](std::string_view known) { return same_ignoring_case(state, known); }))
            continue;
        return base::fail(base::ErrorKind::Usage, "--state",
                          fmt::format("\"{}\" is not one of {}", state, fmt::join(kStates, ", ")));
    }
    return {};
}

base::Result<void> check_type(const std::string& type) {
    if (type.empty() || admin::group_type(type) != admin::GroupType::Unknown) return {};
    return base::fail(base::ErrorKind::Usage, "--type",
                      fmt::format("\"{}\" is not classic, consumer, share or streams", type));
}

std::vector<Row> rows_of(const ListOptions& options, const admin::GroupList& list) {
    std::vector<Row> rows;
    for (const auto& group : list.groups) {
        if (!wanted(options, group)) continue;
        rows.push_back({{"group", group.id},
                        {"type", admin::name(group.type)},
                        {"state", known(group.state)},
                        {"protocol", known(group.protocol_type)}});
    }
    return rows;
}

base::Task<int> list_groups(Program& program, std::shared_ptr<ListOptions> options) {
    auto good = check_states(options->states);
    if (good) good = check_type(options->type);
    if (!good) co_return program.fail(good.error());
    auto access = co_await program.access();
    if (!access) co_return program.fail(access.error());
    auto list = co_await admin::list_groups(*access);
    if (!list) co_return program.fail(list.error());
    program.out().rows(rows_of(*options, *list),
                       list->groups.empty() ? "The cluster has no groups." : "No group matches.");
    for (const auto& failed : list->failed)
        program.out().error(failed.error);
    co_return list->complete() ? kDone : kPartly;
}

Value assignment_value(const std::vector<admin::TopicPartitions>& assignment) {
    return array_of(assignment, [](const admin::TopicPartitions& topic) {
        auto partitions = array_of(topic.partitions, [](base::PartitionId partition) { return Value(partition); });
        return Value(Row{{"topic", topic.topic}, {"partitions", std::move(partitions)}});
    });
}

Value member_value(const admin::GroupMember& member) {
    return Row{{"memberId", member.member_id},
               {"instanceId", member.instance_id},
               {"clientId", member.client_id},
               {"host", member.host},
               {"assignment", assignment_value(member.assignment)}};
}

Row group_row(const admin::GroupDetail& group) {
    const bool found = group.coordinator != base::BrokerId::None;
    return {{"group", group.id},
            {"state", known(group.state)},
            {"type", admin::name(group.type)},
            {"protocol", known(group.protocol)},
            {"coordinator", found ? Value(base::number(group.coordinator)) : Value()}};
}

std::string assignment_text(const std::vector<admin::TopicPartitions>& assignment) {
    std::string text;
    for (const auto& topic : assignment) {
        for (const auto partition : topic.partitions) {
            if (!text.empty()) text += ' ';
            text += topic.topic + "-" + std::to_string(partition);
        }
    }
    return text;
}

void print_group(Output& out, const admin::GroupDetail& group) {
    Row row = group_row(group);
    if (out.format() == Format::Json) {
        row.emplace_back("members", array_of(group.members, member_value));
        out.object(row);
        return;
    }
    out.object(row);
    std::vector<Row> members;
    for (const auto& member : group.members) {
        members.push_back({{"member", member.member_id},
                           {"instance", member.instance_id},
                           {"client", member.client_id},
                           {"host", member.host},
                           {"assignment", assignment_text(member.assignment)}});
    }
    out.rows(members, "The group has no members.");
}

base::Task<int> describe_groups(Program& program, std::shared_ptr<std::vector<std::string>> names) {
    auto access = co_await program.access();
    if (!access) co_return program.fail(access.error());
    auto groups = co_await admin::describe_groups(*access, *names);
    if (!groups) co_return program.fail(groups.error());
    std::size_t failed = 0;
    for (const auto& group : *groups) {
        if (group.error) {
            program.out().error(*group.error);
            ++failed;
            continue;
        }
        print_group(program.out(), group);
    }
    if (failed == groups->size()) co_return kFailed;
    co_return failed == 0 ? kDone : kPartly;
}

struct LagOptions {
    std::vector<std::string> names;
    std::string watch;
};

Row lag_row(const std::string& group, const admin::PartitionLag& lag) {
    return {{"group", group},
            {"topic", lag.partition.topic},
            {"partition", lag.partition.partition},
            {"committed", lag.committed},
            {"begin", lag.begin},
            {"end", lag.end},
            {"lag", lag.lag},
            {"timeLagMs", lag.time_lag_ms},
            {"memberId", known(lag.member_id)},
            {"clientId", known(lag.client_id)},
            {"host", known(lag.host)}};
}

int print_lags(Output& out, const std::vector<admin::GroupLag>& groups) {
    std::vector<Row> rows;
    std::size_t failed_groups = 0;
    bool failed = false;
    for (const auto& group : groups) {
        if (group.error) out.error(*group.error);
        failed_groups += group.error ? 1 : 0;
        for (const auto& partition : group.partitions) {
            rows.push_back(lag_row(group.group, partition));
            if (!partition.error) continue;
            out.error(*partition.error);
            failed = true;
        }
    }
    if (failed_groups < groups.size()) out.rows(rows, "No offsets are committed.");
    if (failed_groups == groups.size()) return kFailed;
    return failed || failed_groups > 0 ? kPartly : kDone;
}

base::Task<int> watch_lag(Program& program, admin::Access access, std::shared_ptr<LagOptions> options,
                          std::chrono::milliseconds pause) {
    while (!program.interrupted() && !program.out().closed()) {
        auto groups = co_await admin::group_lag(access, options->names);
        if (groups) {
            print_lags(program.out(), *groups);
        } else if (groups.error().kind == base::ErrorKind::Cancelled) {
            break;
        } else {
            program.out().error(groups.error());
        }
        program.out().flush();
        if (!co_await base::sleep(program.environment(), pause)) break;
    }
    co_return kDone;
}

/// The pause between two questions: not so short that the cluster has nothing else to do.
base::Result<std::chrono::milliseconds> watch_pause(const std::string& text) {
    constexpr std::chrono::milliseconds kLeast{100};
    auto pause = parse_duration("--watch", text);
    if (pause && *pause < kLeast)
        return base::fail(base::ErrorKind::Usage, "--watch",
                          fmt::format("\"{}\" is too short a pause: from 100ms on", text));
    return pause;
}

base::Task<int> group_lag(Program& program, std::shared_ptr<LagOptions> options) {
    std::optional<std::chrono::milliseconds> pause;
    if (!options->watch.empty()) {
        const auto parsed = watch_pause(options->watch);
        if (!parsed) co_return program.fail(parsed.error());
        pause = *parsed;
    }
    auto access = co_await program.access();
    if (!access) co_return program.fail(access.error());
    if (pause) co_return co_await watch_lag(program, *access, options, *pause);
    auto groups = co_await admin::group_lag(*access, options->names);
    if (!groups) co_return program.fail(groups.error());
    co_return print_lags(program.out(), *groups);
}

} // namespace

void add_group_commands(CLI::App& app, Choice& choice) {
    auto* group = app.add_subcommand("group", "Consumer groups: read, never joined");
    group->require_subcommand(1);

    auto* list = group->add_subcommand("list", "Group, type, state, protocol");
    auto list_options = std::make_shared<ListOptions>();
    list->add_option("PATTERN", list_options->pattern,
                     "Only names that match: * and ? stand for any text and any character");
    list->add_option("--state", list_options->states, "Only groups in this state (again for several)")
        ->type_name("STATE");
    list->add_option("--type", list_options->type, "Only groups of this type: classic, consumer, share, streams");
    list->callback([&choice, list_options] {
        choice.command = [list_options](Program& program) {
            return list_groups(program, list_options);
        };
    });

    auto* describe = group->add_subcommand("describe", "State, type, coordinator, members, assignments");
    auto names = std::make_shared<std::vector<std::string>>();
    describe->add_option("NAME", *names, "Groups")->required();
    describe->callback([&choice, names] {
        choice.command = [names](Program& program) {
            return describe_groups(program, names);
        };
    });

    auto* lag = group->add_subcommand("lag", "How far groups are behind, per partition");
    auto lag_options = std::make_shared<LagOptions>();
    lag->add_option("NAME", lag_options->names, "Groups")->required();
    lag->add_option("--watch", lag_options->watch, "Again and again, with this pause, until interrupted")
        ->type_name("DURATION");
    lag->callback([&choice, lag_options] {
        choice.command = [lag_options](Program& program) {
            return group_lag(program, lag_options);
        };
    });
}

} // namespace odradek::cli
