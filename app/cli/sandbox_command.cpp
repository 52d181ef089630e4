// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/demo/SandboxHost.h"
#include "base/async.h"
#include "net/system_environment.h"
#include "sandbox/sandbox.h"

#include <CLI/CLI.hpp>

namespace odradek::cli {
namespace {

struct SandboxOptions {
    std::uint16_t port = 9092;
    int brokers = 1;
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

base::Task<int> host_sandbox(Program& program, std::shared_ptr<SandboxOptions> options) {
    demo::HostOptions wanted;
    wanted.brokers = options->brokers;
    wanted.tcp_port = options->port;
    wanted.auto_create = options->auto_create;
    wanted.demo_data = options->demo_data;
    if (!options->topics.empty()) {
        auto topics = sandbox::parse_topics(options->topics);
        if (!topics) co_return program.fail(topics.error());
        wanted.topics = std::move(*topics);
    }
    auto host = demo::SandboxHost::start(program.system(), wanted);
    if (!host) co_return program.fail(host.error());
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
        ->capture_default_str();
    sandbox_app->add_option("--brokers", options->brokers, "How many")->capture_default_str();
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
