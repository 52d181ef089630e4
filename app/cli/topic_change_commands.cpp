// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/add_partitions.h"
#include "admin/delete_records.h"
#include "admin/delete_topics.h"
#include "app/cli/consent.h"
#include "app/cli/topic_writes.h"
#include "app/cli/values.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace odradek::cli {
namespace {

using base::Task;

/// What topic delete, partitions and empty take.
struct ChangeOptions {
    std::vector<std::string> names; ///< topic delete
    std::string name;               ///< the others
    std::int32_t total = 0;         ///< topic partitions
    std::string partitions;         ///< topic empty
    WriteFlags flags;
};
using OptionsPtr = std::shared_ptr<ChangeOptions>;

std::string joined_names(const std::vector<std::string>& names) {
    return fmt::format("{}", fmt::join(names, ","));
}

// What a dry run of topic delete tells: nothing can be checked by the brokers, so it looks which topics there are.
Task<int> plan_deletion(Program& program, admin::Access access, std::vector<std::string> names) {
    auto metadata = co_await admin::read_topics(access, names);
    if (!metadata) co_return program.fail(metadata.error());
    WriteReport report(program);
    for (const std::string& name : names) {
        admin::WriteResult result{name, admin::WriteState::Checked, {}, {}};
        if (admin::topic_of(**metadata, name) == nullptr) {
            result = admin::failed(name, base::fail(base::ErrorKind::NotFound, name, "there is no such topic").error());
        }
        report.add({{"topic", name}}, result);
    }
    co_return report.finish();
}

Task<int> delete_topics(Program& program, OptionsPtr options) {
    const bool dry = options->flags.dry_run;
    auto access = co_await write_access(program, options->flags, dry);
    if (!access) co_return program.fail(access.error());
    if (dry) co_return co_await plan_deletion(program, *access, options->names);
    const std::string names = joined_names(options->names);
    Question question{fmt::format("Delete {} with all messages?", names), names};
    auto agreed = co_await consent(program, options->flags, std::move(question));
    if (!agreed) co_return program.fail(agreed.error());
    if (!*agreed) co_return declined(program);
    std::vector<admin::DoomedTopic> doomed;
    for (const std::string& name : options->names)
        doomed.push_back({name, {}});
    admin::WriteWatch watch;
    watch.progress = [&program](admin::WriteProgress at) {
        program.out().progress(fmt::format("{} of {} topics", at.done, at.total));
    };
    auto deleted = co_await admin::delete_topics(*access, std::move(doomed), {}, std::move(watch));
    if (!deleted) co_return program.fail(deleted.error());
    WriteReport report(program);
    for (const admin::WriteResult& result : *deleted)
        report.add({{"topic", result.subject}}, result);
    co_return report.finish();
}

Task<int> add_partitions(Program& program, OptionsPtr options) {
    auto access = co_await write_access(program, options->flags);
    if (!access) co_return program.fail(access.error());
    if (!options->flags.dry_run) {
        Question question{
            fmt::format("Let {} have {} partitions? Its keys are spread anew.", options->name, options->total),
            options->name};
        auto agreed = co_await consent(program, options->flags, std::move(question));
        if (!agreed) co_return program.fail(agreed.error());
        if (!*agreed) co_return declined(program);
    }
    admin::MorePartitions wanted{options->name, options->total, {}};
    admin::WriteOptions how;
    how.validate_only = options->flags.dry_run;
    auto grown = co_await admin::add_partitions(*access, std::move(wanted), how);
    if (!grown) co_return program.fail(grown.error());
    WriteReport report(program);
    report.add({{"topic", grown->subject}}, *grown, {{"partitions", options->total}});
    co_return report.finish();
}

void add_emptied(WriteReport& report, const admin::DoomedRecords& doomed, const admin::WriteResult& result,
                 std::optional<base::Offset> begin) {
    const bool known = !doomed.error;
    report.add({{"topic", doomed.partition.topic},
                {"partition", doomed.partition.partition},
                {"old", known ? Value(doomed.begin) : Value()},
                {"new", begin}},
               result);
}

int report_plan(Program& program, const std::vector<admin::DoomedRecords>& plan) {
    WriteReport report(program);
    for (const admin::DoomedRecords& doomed : plan) {
        admin::WriteResult result{to_string(doomed.partition), admin::WriteState::Checked, {}, {}};
        if (doomed.error) result = admin::failed(result.subject, *doomed.error);
        add_emptied(report, doomed, result, doomed.error ? std::nullopt : std::optional(doomed.before));
    }
    return report.finish();
}

// At most: offsets of transactions and of compacted records are counted too.
std::int64_t most_records(const std::vector<admin::DoomedRecords>& plan) {
    std::int64_t sum = 0;
    for (const admin::DoomedRecords& doomed : plan)
        sum += doomed.before - doomed.begin;
    return sum;
}

Task<int> empty_topic(Program& program, OptionsPtr options) {
    std::vector<base::PartitionId> partitions;
    if (!options->partitions.empty()) {
        auto parsed = parse_partitions("--partitions", options->partitions);
        if (!parsed) co_return program.fail(parsed.error());
        partitions = std::move(*parsed);
    }
    const bool dry = options->flags.dry_run;
    auto access = co_await write_access(program, options->flags, dry);
    if (!access) co_return program.fail(access.error());
    auto plan = co_await admin::plan_emptying(*access, options->name, std::move(partitions));
    if (!plan) co_return program.fail(plan.error());
    if (dry) co_return report_plan(program, *plan);
    Question question{fmt::format("Delete up to {} messages of {}, for good?", most_records(*plan), options->name),
                      options->name};
    auto agreed = co_await consent(program, options->flags, std::move(question));
    if (!agreed) co_return program.fail(agreed.error());
    if (!*agreed) co_return declined(program);
    auto emptied = co_await admin::delete_records(*access, *plan);
    if (!emptied) co_return program.fail(emptied.error());
    WriteReport report(program);
    for (std::size_t at = 0; at < emptied->size(); ++at)
        add_emptied(report, (*plan)[at], (*emptied)[at].result, (*emptied)[at].begin);
    co_return report.finish();
}

} // namespace

void add_topic_change_commands(CLI::App& topic, Choice& choice) {
    auto* remove = topic.add_subcommand("delete", "Delete topics with all their messages");
    auto delete_options = std::make_shared<ChangeOptions>();
    remove->add_option("NAME", delete_options->names, "Topics")->required();
    add_write_flags(*remove, delete_options->flags, true);
    remove->callback([&choice, delete_options] {
        choice.command = [delete_options](Program& program) {
            return delete_topics(program, delete_options);
        };
    });

    auto* grow = topic.add_subcommand("partitions", "Give a topic more partitions");
    auto grow_options = std::make_shared<ChangeOptions>();
    grow->add_option("NAME", grow_options->name, "The topic")->required();
    grow->add_option("--total", grow_options->total, "How many it shall have in all")->required()->type_name("N");
    add_write_flags(*grow, grow_options->flags, true);
    grow->callback([&choice, grow_options] {
        choice.command = [grow_options](Program& program) {
            return add_partitions(program, grow_options);
        };
    });

    auto* empty = topic.add_subcommand("empty", "Delete the messages that a topic has now");
    auto empty_options = std::make_shared<ChangeOptions>();
    empty->add_option("NAME", empty_options->name, "The topic")->required();
    empty->add_option("--partitions", empty_options->partitions, "Only these")->type_name("0,2-4");
    add_write_flags(*empty, empty_options->flags, true);
    empty->callback([&choice, empty_options] {
        choice.command = [empty_options](Program& program) {
            return empty_topic(program, empty_options);
        };
    });
}

} // namespace odradek::cli
