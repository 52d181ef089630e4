// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/alter_configs.h"
#include "app/cli/consent.h"
#include "app/cli/topic_writes.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace odradek::cli {
namespace {

using admin::ConfigOperation;
using base::Result;
using base::Task;

/// What topic configs takes.
struct ConfigOptions {
    std::string name;
    bool all = false;
    std::vector<std::string> set;
    std::vector<std::string> append;
    std::vector<std::string> subtract;
    std::vector<std::string> remove;
    WriteFlags flags;

    /// Whether anything is to be changed.
    bool changes() const { return !set.empty() || !append.empty() || !subtract.empty() || !remove.empty(); }
};
using OptionsPtr = std::shared_ptr<ConfigOptions>;

std::string_view source_name(admin::ConfigSource source) {
    switch (source) {
    case admin::ConfigSource::Topic:
        return "topic";
    case admin::ConfigSource::DynamicBroker:
        return "broker";
    case admin::ConfigSource::DynamicDefaultBroker:
        return "cluster";
    case admin::ConfigSource::StaticBroker:
        return "file";
    case admin::ConfigSource::Default:
        return "default";
    default:
        return "";
    }
}

Row setting_row(const std::string& topic, const admin::ConfigEntry& entry) {
    const std::string_view source = source_name(entry.source);
    return {{"topic", topic},
            {"name", entry.name},
            {"value", entry.value},
            {"source", source.empty() ? Value() : Value(source)},
            {"own", entry.is_own(admin::ResourceType::Topic)},
            {"sensitive", entry.sensitive}};
}

Task<int> list_configs(Program& program, OptionsPtr options) {
    auto access = co_await program.access();
    if (!access) co_return program.fail(access.error());
    std::vector<admin::Resource> resources{{admin::ResourceType::Topic, options->name}};
    auto configs = co_await admin::describe_configs(*access, std::move(resources));
    if (!configs) co_return program.fail(configs.error());
    const admin::ConfigDetail& detail = configs->front();
    if (detail.error) co_return program.fail(*detail.error);
    std::vector<Row> rows;
    for (const admin::ConfigEntry& entry : detail.entries) {
        if (options->all || entry.is_own(admin::ResourceType::Topic)) rows.push_back(setting_row(options->name, entry));
    }
    program.out().rows(rows, "The topic has no settings of its own; --all lists those that it inherits.");
    co_return kDone;
}

Result<void> add_values(std::vector<admin::ConfigChange>& changes, std::string_view option,
                        const std::vector<std::string>& texts, ConfigOperation operation) {
    for (const std::string& text : texts) {
        auto setting = parse_setting(option, text);
        if (!setting) return base::forward(setting);
        changes.push_back({operation, std::move(setting->first), std::move(setting->second)});
    }
    return {};
}

Result<std::vector<admin::ConfigChange>> changes_of(const ConfigOptions& options) {
    std::vector<admin::ConfigChange> changes;
    auto added = add_values(changes, "--set", options.set, ConfigOperation::Set);
    if (added) added = add_values(changes, "--append", options.append, ConfigOperation::Append);
    if (added) added = add_values(changes, "--subtract", options.subtract, ConfigOperation::Subtract);
    if (!added) return base::forward(added);
    for (const std::string& name : options.remove)
        changes.push_back({ConfigOperation::Delete, name, {}});
    return changes;
}

std::string shown(const std::optional<std::string>& value, bool sensitive) {
    if (sensitive) return "(secret)";
    return value ? printable(*value) : "(none)";
}

// What will be, on stderr, before the question.
void preview(Output& out, const admin::ConfigPlan& plan) {
    for (const admin::ConfigEffect& effect : plan.effects) {
        if (!effect.changes()) continue;
        const bool falls_back = !effect.own_after;
        out.note(fmt::format("{}: {} → {}{}", effect.name, shown(effect.before, effect.sensitive),
                             shown(effect.after, effect.sensitive), falls_back ? " (inherited)" : ""));
    }
    if (plan.replaces_all && !plan.kept.empty()) {
        out.note(fmt::format("These brokers take a configuration whole: {} is sent again as it is.",
                             fmt::join(plan.kept, ", ")));
    }
}

int report(Program& program, const admin::ConfigPlan& plan, const admin::WriteResult& result) {
    WriteReport rows(program);
    bool first = true;
    for (const admin::ConfigEffect& effect : plan.effects) {
        admin::WriteResult each = result;
        // What is to be said about all is said once.
        if (!std::exchange(first, false)) each.remark.clear();
        rows.add({{"topic", plan.resource.name},
                  {"name", effect.name},
                  {"old", effect.sensitive ? Value() : Value(effect.before)},
                  {"new", effect.sensitive ? Value() : Value(effect.after)}},
                 each);
    }
    return rows.finish();
}

admin::WriteResult checked(const admin::ConfigPlan& plan) {
    if (plan.refusal) return admin::failed(plan.resource.name, *plan.refusal);
    return {plan.resource.name, admin::WriteState::Checked, {}, {}};
}

Task<int> change_configs(Program& program, OptionsPtr options) {
    auto changes = changes_of(*options);
    if (!changes) co_return program.fail(changes.error());
    auto access = co_await write_access(program, options->flags);
    if (!access) co_return program.fail(access.error());
    admin::Resource topic{admin::ResourceType::Topic, options->name};
    auto plan = co_await admin::plan_configs(*access, std::move(topic), std::move(*changes));
    if (!plan) co_return program.fail(plan.error());
    if (options->flags.dry_run || plan->refusal) co_return report(program, *plan, checked(*plan));
    if (!plan->changes_anything()) {
        program.out().note("It is so already: nothing was sent.");
        co_return report(program, *plan, {options->name, admin::WriteState::Written, {}, {}});
    }
    preview(program.out(), *plan);
    Question question{fmt::format("Change the settings of {}?", options->name), options->name};
    auto agreed = co_await consent(program, options->flags, std::move(question));
    if (!agreed) co_return program.fail(agreed.error());
    if (!*agreed) co_return declined(program);
    auto applied = co_await admin::apply_configs(*access, *plan);
    if (!applied) co_return program.fail(applied.error());
    co_return report(program, *plan, *applied);
}

} // namespace

void add_topic_configs_command(CLI::App& topic, Choice& choice) {
    auto* configs = topic.add_subcommand("configs", "The settings of a topic, or changes of them");
    auto options = std::make_shared<ConfigOptions>();
    configs->add_option("NAME", options->name, "The topic")->required();
    configs->add_flag("--all", options->all, "Inherited settings too");
    const auto add = [configs](const char* name, std::vector<std::string>& texts, const char* help) {
        configs->add_option(name, texts, help)->type_name("KEY=VALUE")->take_all();
    };
    add("--set", options->set, "Give a setting a value of its own; may be given again");
    add("--append", options->append, "Add to a setting that is a list");
    add("--subtract", options->subtract, "Take from a setting that is a list");
    configs->add_option("--unset", options->remove, "Take a setting's own value away")->type_name("KEY")->take_all();
    add_write_flags(*configs, options->flags, true);
    configs->callback([&choice, options] {
        choice.command = [options](Program& program) {
            return options->changes() ? change_configs(program, options) : list_configs(program, options);
        };
    });
}

} // namespace odradek::cli
