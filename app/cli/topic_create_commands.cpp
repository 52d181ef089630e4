// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/create_topic.h"
#include "admin/topic_settings.h"
#include "app/cli/consent.h"
#include "app/cli/topic_writes.h"
#include "app/cli/values.h"
#include "cluster/cluster.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace odradek::cli {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;

/// What topic create and topic clone take.
struct CreateOptions {
    std::string name;
    std::string source; ///< topic clone
    std::optional<std::int32_t> partitions;
    std::optional<std::int16_t> replication;
    std::string assignment;
    std::vector<std::string> settings;
    WriteFlags flags;
};
using OptionsPtr = std::shared_ptr<CreateOptions>;

// "1:2,2:3": partitions with commas, the brokers of each with colons, as Kafka's own tools write it.
Result<admin::Assignment> parse_assignment(std::string_view text) {
    admin::Assignment assignment;
    for (std::size_t from = 0; !text.empty() && from <= text.size();) {
        const std::size_t to = std::min(text.find(',', from), text.size());
        auto& replicas = assignment.emplace_back();
        const std::string_view part = text.substr(from, to - from);
        for (std::size_t at = 0; at <= part.size();) {
            const std::size_t end = std::min(part.find(':', at), part.size());
            const auto id = parse_number("--assignment", part.substr(at, end - at), 0, INT32_MAX);
            if (!id) return base::forward(id);
            replicas.push_back(base::BrokerId{static_cast<std::int32_t>(*id)});
            at = end + 1;
        }
        from = to + 1;
    }
    return assignment;
}

// Puts what the options say over a topic of defaults, or over a copy.
Result<void> apply(const CreateOptions& options, admin::NewTopic& topic) {
    topic.name = options.name;
    if (options.partitions) topic.partitions = *options.partitions;
    if (options.replication) topic.replication = *options.replication;
    auto assignment = parse_assignment(options.assignment);
    if (!assignment) return base::forward(assignment);
    if (!assignment->empty() && (options.partitions || options.replication)) {
        return base::fail(ErrorKind::Usage, "--assignment", "it says the numbers already: leave the others out");
    }
    topic.assignment = std::move(*assignment);
    for (const std::string& text : options.settings) {
        auto setting = parse_setting("--config", text);
        if (!setting) return base::forward(setting);
        topic.settings[setting->first] = setting->second;
    }
    return {};
}

// Names that brokers may refuse are said before; they have the last word.
void warn(Program& program, const admin::Access& access, const admin::NewTopic& topic) {
    std::vector<std::optional<admin::Finding>> findings;
    for (const auto& [name, value] : topic.settings)
        findings.push_back(admin::check_setting(name, value));
    if (topic.assignment.empty()) {
        findings.push_back(admin::check_partition_count(topic.partitions));
        findings.push_back(admin::check_replication(topic.replication, access.cluster->metadata()->brokers.size()));
    }
    for (const auto& finding : findings) {
        if (finding && !finding->is_error()) program.out().note("warning: " + finding->sentence());
    }
}

Task<int> create(Program& program, admin::Access access, admin::NewTopic topic, WriteFlags flags) {
    warn(program, access, topic);
    if (!flags.dry_run) {
        Question question{fmt::format("Create the topic {}?", topic.name), {}};
        auto agreed = co_await consent(program, flags, std::move(question));
        if (!agreed) co_return program.fail(agreed.error());
        if (!*agreed) co_return declined(program);
    }
    admin::WriteOptions options;
    options.validate_only = flags.dry_run;
    auto made = co_await admin::create_topic(access, std::move(topic), options);
    if (!made) co_return program.fail(made.error());
    WriteReport report(program);
    report.add({{"topic", made->result.subject}}, made->result,
               {{"id", made->id.is_zero() ? Value() : Value(base::to_string(made->id))},
                {"partitions", made->partitions},
                {"replication", made->replication}});
    co_return report.finish();
}

Task<int> create_topic(Program& program, OptionsPtr options) {
    admin::NewTopic topic;
    if (auto good = apply(*options, topic); !good) co_return program.fail(good.error());
    auto access = co_await write_access(program, options->flags);
    if (!access) co_return program.fail(access.error());
    co_return co_await create(program, *access, std::move(topic), options->flags);
}

Task<int> clone_topic(Program& program, OptionsPtr options) {
    admin::NewTopic empty;
    if (auto good = apply(*options, empty); !good) co_return program.fail(good.error());
    auto access = co_await write_access(program, options->flags);
    if (!access) co_return program.fail(access.error());
    auto topic = co_await admin::copy_of(*access, options->source, options->name);
    if (!topic) co_return program.fail(topic.error());
    (void)apply(*options, *topic);
    co_return co_await create(program, *access, std::move(*topic), options->flags);
}

void add_options(CLI::App& command, CreateOptions& options) {
    command.add_option("--partitions", options.partitions, "How many; without: the brokers' default")->type_name("N");
    command.add_option("--replication", options.replication, "Replicas of each; without: the brokers' default")
        ->type_name("N");
    command.add_option("--config", options.settings, "A setting of its own; may be given again")
        ->type_name("KEY=VALUE")
        ->take_all();
    add_write_flags(command, options.flags, false);
}

} // namespace

void add_topic_create_commands(CLI::App& topic, Choice& choice) {
    auto* create = topic.add_subcommand("create", "Create a topic");
    auto options = std::make_shared<CreateOptions>();
    create->add_option("NAME", options->name, "Its name")->required();
    add_options(*create, *options);
    create->add_option("--assignment", options->assignment, "Brokers of each partition by hand: 1:2,2:3")
        ->type_name("IDS");
    create->callback([&choice, options] {
        choice.command = [options](Program& program) {
            return create_topic(program, options);
        };
    });

    auto* clone = topic.add_subcommand("clone", "Create a topic with the partitions and settings of another one");
    auto clone_options = std::make_shared<CreateOptions>();
    clone->add_option("SOURCE", clone_options->source, "The topic to copy; its messages stay")->required();
    clone->add_option("NAME", clone_options->name, "The new topic")->required();
    add_options(*clone, *clone_options);
    clone->callback([&choice, clone_options] {
        choice.command = [clone_options](Program& program) {
            return clone_topic(program, clone_options);
        };
    });
}

} // namespace odradek::cli
