// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/cli/values.h"
#include "app/demo/SandboxHost.h"
#include "base/async.h"
#include "net/system_environment.h"
#include "sandbox/sandbox.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace odradek::cli {
namespace {

struct SandboxOptions {
    std::string port = "9092";
    std::string brokers = "1";
    std::string topics;
    bool auto_create = false;
    bool demo_data = false;
};

std::string bootstrap_list(const std::vector<net::Endpoint>& endpoints) {
    std::string list;
    for (const auto& endpoint : endpoints)
        list += (list.empty() ? "" : ",") + net::to_string(endpoint);
    return list;
}

void announce(Output& out, const demo::SandboxHost& host, std::string_view cluster_id) {
    const std::string list = bootstrap_list(host.bootstrap());
    if (out.format() == Format::Json) {
        out.object({{"bootstrap", list}, {"clusterId", cluster_id}});
    } else {
        out.line(list);
    }
    out.flush();
    out.note("A cluster in memory, on this machine alone, until Ctrl-C.");
}

/// The topics, none with more replicas than there are brokers.
base::Result<std::vector<sandbox::TopicSpec>> topics_of(const std::string& text, std::int64_t brokers) {
    auto topics = sandbox::parse_topics(text);
    if (!topics) return topics;
    for (const sandbox::TopicSpec& topic : *topics) {
        if (topic.replication <= brokers) continue;
        return base::fail(base::ErrorKind::Usage, "--topics",
                          fmt::format("{} cannot have {} replicas on {} brokers: --brokers {} gives it enough",
                                      topic.name, topic.replication, brokers, topic.replication));
    }
    return topics;
}

base::Result<demo::HostOptions> host_options(const SandboxOptions& options) {
    constexpr std::int64_t kMostBrokers = 100;
    constexpr std::int64_t kLastPort = 65'535;
    const auto brokers = parse_number("--brokers", options.brokers, 1, kMostBrokers);
    if (!brokers) return base::forward(brokers);
    const auto port = parse_number("--port", options.port, 0, kLastPort);
    if (!port) return base::forward(port);
    auto topics = topics_of(options.topics, *brokers);
    if (!topics) return base::forward(topics);
    demo::HostOptions wanted;
    wanted.brokers = static_cast<int>(*brokers);
    wanted.tcp_port = static_cast<std::uint16_t>(*port);
    wanted.topics = std::move(*topics);
    wanted.auto_create = options.auto_create;
    wanted.demo_data = options.demo_data;
    return wanted;
}

/// Says what helps where a port is taken, or not for everybody.
base::Error with_remedy(base::Error error) {
    if (error.kind == base::ErrorKind::Io)
        error.detail += "; another --port may be free, and --port 0 takes any that is";
    return error;
}

base::Task<int> host_sandbox(Program& program, std::shared_ptr<SandboxOptions> options) {
    auto wanted = host_options(*options);
    if (!wanted) co_return program.fail(wanted.error());
    auto host = demo::SandboxHost::start(program.system(), *wanted);
    if (!host) co_return program.fail(with_remedy(host.error()));
    announce(program.out(), **host, (*host)->cluster().cluster().cluster_id());
    if (program.out().lost()) {
        co_await (*host)->close();
        co_return kFailed;
    }
    // Until Ctrl-C or SIGTERM cancels this command.
    auto ended = std::make_shared<base::Event>(program.environment().executor());
    (void)co_await ended->wait();
    co_await (*host)->close();
    co_return kDone;
}

} // namespace

void add_sandbox_command(CLI::App& app, Choice& choice) {
    auto options = std::make_shared<SandboxOptions>();
    auto* sandbox_app = app.add_subcommand("sandbox", "The built-in cluster on TCP (loopback), until interrupted");
    sandbox_app->add_option("--port", options->port, "The first broker's port, the others follow; 0: any free ones")
        ->type_name("PORT")
        ->capture_default_str();
    sandbox_app->add_option("--brokers", options->brokers, "How many")->type_name("N")->capture_default_str();
    sandbox_app->add_option("--topics", options->topics, "What exists at the start")
        ->type_name("NAME:PARTITIONS[:REPLICATION],...");
    sandbox_app->add_flag("--auto-create", options->auto_create, "Clients create topics by naming them");
    sandbox_app->add_flag("--demo-data", options->demo_data, "The demo's shop, alive");
    sandbox_app->callback([&choice, options] {
        choice.command = [options](Program& program) {
            return host_sandbox(program, options);
        };
    });
}

} // namespace odradek::cli
