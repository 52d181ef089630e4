// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/topics.h"
#include "app/cli/pattern.h"
#include "app/cli/program.h"
#include "app/cli/topic_writes.h"
#include "app/cli/values.h"
#include "base/task.h"

#include <CLI/CLI.hpp>

namespace odradek::cli {
namespace {

std::int32_t plain(base::BrokerId id) {
    return base::number(id);
}

Value ids(const std::vector<base::BrokerId>& brokers) {
    return array_of(brokers, [](base::BrokerId id) { return Value(plain(id)); });
}

Row topic_row(const admin::TopicRow& topic) {
    return {{"name", topic.name},
            {"id", topic.id.is_zero() ? Value() : Value(base::to_string(topic.id))},
            {"internal", topic.internal},
            {"partitions", topic.partitions},
            {"replication", topic.replication}};
}

struct ListOptions {
    std::string pattern;
    bool internal = false;
};

bool wanted(const ListOptions& options, const admin::TopicRow& topic) {
    return (options.internal || !topic.internal) && matches(options.pattern, topic.name);
}

base::Task<int> list_topics(Program& program, std::shared_ptr<ListOptions> options) {
    auto access = co_await program.access();
    if (!access) co_return program.fail(access.error());
    auto topics = co_await admin::list_topics(*access);
    if (!topics) co_return program.fail(topics.error());
    std::erase_if(*topics, [&options](const admin::TopicRow& topic) { return !wanted(*options, topic); });
    std::vector<Row> rows;
    bool failed = false;
    for (const auto& topic : *topics) {
        rows.push_back(topic_row(topic));
        if (topic.error) program.out().error(*topic.error);
        failed = failed || topic.error;
    }
    program.out().rows(rows, options->pattern.empty() ? "The cluster has no topics." : "No topic matches.");
    co_return failed ? kPartly : kDone;
}

Row partition_row(const std::string& topic, const admin::PartitionDetail& partition) {
    const bool leaderless = partition.leader == base::BrokerId::None;
    return {{"topic", topic},
            {"partition", partition.partition},
            {"leader", leaderless ? Value() : Value(plain(partition.leader))},
            {"leaderEpoch", partition.leader_epoch < 0 ? Value() : Value(partition.leader_epoch)},
            {"replicas", ids(partition.replicas)},
            {"isr", ids(partition.isr)},
            {"offline", ids(partition.offline)},
            {"begin", partition.begin},
            {"end", partition.end},
            {"lso", partition.lso},
            {"size", partition.size}};
}

/// What cannot be had from an old broker is null and no failure; anything else is said.
bool is_failure(const std::optional<base::Error>& error) {
    return error && error->kind != base::ErrorKind::Unsupported;
}

/// Prints an error, unless one in the same words stands in `said`, to which it is added.
void tell_once(Output& out, std::vector<std::string>& said, const base::Error& error) {
    std::string text = base::describe(error);
    if (std::ranges::find(said, text) != said.end()) return;
    said.push_back(std::move(text));
    out.error(error);
}

/// Prints why a topic is not known, and each different error of its partitions once; whether there was one.
bool report_topic(Output& out, const admin::TopicDetail& topic) {
    std::vector<std::string> said;
    if (topic.error) tell_once(out, said, *topic.error);
    for (const auto& partition : topic.partitions) {
        for (const auto* error : {&partition.error, &partition.offsets_error, &partition.size_error}) {
            if (is_failure(*error)) tell_once(out, said, **error);
        }
    }
    return !said.empty();
}

base::Task<int> describe_topics(Program& program, std::shared_ptr<std::vector<std::string>> names) {
    auto access = co_await program.access();
    if (!access) co_return program.fail(access.error());
    auto topics = co_await admin::describe_topics(*access, *names);
    if (!topics) co_return program.fail(topics.error());
    std::vector<Row> rows;
    bool failed = false;
    for (const auto& topic : *topics) {
        failed = report_topic(program.out(), topic) || failed;
        for (const auto& partition : topic.partitions)
            rows.push_back(partition_row(topic.name, partition));
    }
    program.out().rows(rows, "Nothing is known of these topics.");
    if (rows.empty()) co_return failed ? kFailed : kDone;
    co_return failed ? kPartly : kDone;
}

base::Result<admin::OffsetPoint> point_of(const std::string& at, base::TimestampMs now) {
    using enum admin::OffsetKind;
    if (at == "earliest") return admin::OffsetPoint{Earliest, 0};
    if (at == "latest") return admin::OffsetPoint{Latest, 0};
    if (at == "lso") return admin::OffsetPoint{LastStable, 0};
    if (at == "max-timestamp") return admin::OffsetPoint{MaxTimestamp, 0};
    auto time = parse_time("--at", at, now);
    if (time) return admin::OffsetPoint{AtTime, *time};
    return base::fail(
        base::ErrorKind::Usage, "--at",
        "\"" + at +
            "\" is not earliest, latest, lso, max-timestamp or a time (ISO 8601, epoch milliseconds, -15m, today)");
}

struct OffsetOptions {
    std::vector<std::string> names;
    std::string at = "latest";
};

/// Prints why offsets are not known, each reason once; whether there was one. What a broker is too old for is what was
/// asked for, and no partition's fault.
bool report_offsets(Output& out, const std::vector<admin::OffsetRow>& rows, const std::string& at) {
    std::vector<std::string> said;
    for (const auto& row : rows) {
        if (!row.error) continue;
        base::Error error = *row.error;
        if (error.kind == base::ErrorKind::Unsupported) error.where = "--at " + at;
        tell_once(out, said, error);
    }
    return !said.empty();
}

base::Task<int> topic_offsets(Program& program, std::shared_ptr<OffsetOptions> options) {
    const auto point = point_of(options->at, program.environment().wall_now());
    if (!point) co_return program.fail(point.error());
    auto access = co_await program.access();
    if (!access) co_return program.fail(access.error());
    auto offsets = co_await admin::topic_offsets(*access, options->names, *point);
    if (!offsets) co_return program.fail(offsets.error());
    std::vector<Row> rows;
    const bool failed = report_offsets(program.out(), *offsets, options->at);
    for (const auto& row : *offsets) {
        if (row.partition.partition < 0) continue;
        rows.push_back({{"topic", row.partition.topic},
                        {"partition", row.partition.partition},
                        {"at", options->at},
                        {"offset", row.offset},
                        {"timestamp", row.timestamp}});
    }
    program.out().rows(rows, "These topics have no partitions.");
    if (failed && std::ranges::all_of(*offsets, [](const auto& row) { return row.error.has_value(); }))
        co_return kFailed;
    co_return failed ? kPartly : kDone;
}

} // namespace

void add_topic_commands(CLI::App& app, Choice& choice) {
    auto* topic = app.add_subcommand("topic", "Topics and their partitions");
    topic->require_subcommand(1);

    auto* list = topic->add_subcommand("list", "Name, id, partitions, replication");
    auto list_options = std::make_shared<ListOptions>();
    list->add_option("PATTERN", list_options->pattern,
                     "Only names that match: * and ? stand for any text and any character");
    list->add_flag("--internal", list_options->internal, "Kafka's own topics too");
    list->callback([&choice, list_options] {
        choice.command = [list_options](Program& program) {
            return list_topics(program, list_options);
        };
    });

    auto* describe = topic->add_subcommand("describe", "Each partition: leader, replicas, offsets, size");
    auto names = std::make_shared<std::vector<std::string>>();
    describe->add_option("NAME", *names, "Topics")->required();
    describe->callback([&choice, names] {
        choice.command = [names](Program& program) {
            return describe_topics(program, names);
        };
    });

    auto* offsets = topic->add_subcommand("offsets", "One offset of each partition");
    auto offset_options = std::make_shared<OffsetOptions>();
    offsets->add_option("NAME", offset_options->names, "Topics")->required();
    offsets->add_option("--at", offset_options->at, "earliest, latest, lso, max-timestamp or a time")
        ->capture_default_str();
    offsets->callback([&choice, offset_options] {
        choice.command = [offset_options](Program& program) {
            return topic_offsets(program, offset_options);
        };
    });

    add_topic_create_commands(*topic, choice);
    add_topic_configs_command(*topic, choice);
    add_topic_change_commands(*topic, choice);
}

} // namespace odradek::cli
