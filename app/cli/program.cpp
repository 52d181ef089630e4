// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "admin/access.h"
#include "app/cli/values.h"
#include "app/demo/SandboxHost.h"
#include "app/profiles/ProfileFile.h"
#include "cluster/cluster.h"
#include "net/system_environment.h"

#include <fmt/format.h>

namespace odradek::cli {
namespace {

using base::ErrorKind;

Format format_of(const Globals& globals) {
    return globals.output == "json" ? Format::Json : Format::Text;
}

std::unexpected<base::Error> usage(const char* option, std::string detail) {
    return base::fail(ErrorKind::Usage, option, std::move(detail));
}

/// What --timeout says, if anything: for connecting and for each request.
base::Result<void> set_timeout(cluster::ClusterConfig& config, const std::string& text) {
    if (text.empty()) return {};
    auto timeout = parse_duration("--timeout", text);
    if (!timeout) return base::forward(timeout);
    if (timeout->count() == 0) return usage("--timeout", "nothing can be done in no time: give it some");
    config.request_timeout = *timeout;
    config.setup_timeout = *timeout;
    config.setup_timeout_max = *timeout;
    return {};
}

double ms_of(base::Duration span) {
    return std::chrono::duration<double, std::milli>(span).count();
}

std::string trace_line(const cluster::RequestTrace& trace) {
    const auto* api = wire::find_api(trace.api);
    const std::string what = fmt::format("{} {} v{} #{}", net::to_string(trace.endpoint),
                                         api != nullptr ? api->name : "?", trace.version, trace.correlation_id);
    if (trace.phase == cluster::RequestTrace::Phase::Sent) return fmt::format("-> {}, {} B", what, trace.bytes);
    const std::string end = trace.error ? base::describe(*trace.error) : fmt::format("{} B", trace.bytes);
    return fmt::format("<- {}, {} in {:.1f} ms", what, end, ms_of(trace.took));
}

} // namespace

Program::Program(net::SystemEnvironment& environment, Globals globals, std::FILE* data, std::FILE* notes)
    : environment_(environment), globals_(std::move(globals)), out_(data, notes, format_of(globals_), globals_.quiet) {}

Program::~Program() = default;

base::Environment& Program::environment() noexcept {
    return environment_;
}

base::Result<void> Program::apply_profile(cluster::ClusterConfig& config, std::string& bootstrap) {
    const auto file = profiles::default_profile_file();
    const auto loaded = profiles::load(file);
    if (loaded.problem) {
        base::Error problem = *loaded.problem;
        if (loaded.kept_aside) problem.detail += fmt::format(" (it was kept as {})", loaded.kept_aside->string());
        return std::unexpected(std::move(problem));
    }
    const auto* profile = profiles::find(loaded.set, globals_.profile);
    if (profile == nullptr)
        return usage("--profile", fmt::format("there is no profile \"{}\" in {}", globals_.profile, file.string()));
    if (profile->bootstrap.empty() && bootstrap.empty() && !profile->properties.contains("bootstrap.servers")) {
        return usage("--profile", fmt::format("the profile \"{}\" in {} names no brokers: give it a \"bootstrap\", or "
                                              "use -b HOST:PORT beside it",
                                              globals_.profile, file.string()));
    }
    for (const auto& [key, value] : profile->properties) {
        if (auto set = cluster::set_option(config, key, value); !set) return set;
    }
    if (bootstrap.empty()) bootstrap = profile->bootstrap;
    config.read_only = profile->read_only && !allow_writes_;
    prod_ = profile->environment == profiles::EnvironmentKind::Prod;
    return {};
}

base::Result<void> Program::start_demo(cluster::ClusterConfig& config, const std::string& bootstrap) {
    if (!bootstrap.empty() || !config.bootstrap.empty())
        return usage("--demo", "another cluster is named too, by --bootstrap or --profile: give one of them");
    demo::HostOptions options;
    options.demo_data = true;
    auto host = demo::SandboxHost::start(environment_, options);
    if (!host) return base::forward(host);
    demo_ = std::move(*host);
    config.bootstrap = demo_->bootstrap();
    return {};
}

base::Result<cluster::ClusterConfig> Program::config() {
    cluster::ClusterConfig config;
    config.client_id = "odradek-cli";
    std::string bootstrap = globals_.bootstrap;
    if (!globals_.profile.empty()) {
        if (auto applied = apply_profile(config, bootstrap); !applied) return base::forward(applied);
    }
    for (const std::string& property : globals_.properties) {
        if (auto set = cluster::set_option(config, property); !set) return base::forward(set);
    }
    if (auto patient = set_timeout(config, globals_.timeout); !patient) return base::forward(patient);
    if (globals_.demo) {
        if (auto started = start_demo(config, bootstrap); !started) return base::forward(started);
        return config;
    }
    if (bootstrap.empty() && !config.bootstrap.empty()) return config;
    if (bootstrap.empty())
        return usage("--bootstrap", "no cluster was named: use -b HOST:PORT, --profile NAME, or --demo for the "
                                    "built-in cluster");
    auto endpoints = net::parse_endpoints(bootstrap);
    if (!endpoints) return base::forward(endpoints);
    config.bootstrap = std::move(*endpoints);
    return config;
}

void Program::trace_requests(cluster::Cluster& cluster) {
    if (!globals_.verbose) return;
    cluster.observe_requests([this](const cluster::RequestTrace& trace) { out_.note(trace_line(trace)); });
}

base::Task<base::Result<std::shared_ptr<cluster::Cluster>>> Program::connect() {
    auto chosen = config();
    if (!chosen) co_return base::forward(chosen);
    cluster_ = cluster::Cluster::create(environment_, std::move(*chosen));
    trace_requests(*cluster_);
    auto connected = co_await cluster_->connect(cluster::Persistence::GiveUp);
    if (!connected) co_return base::forward(connected);
    co_return cluster_;
}

base::Task<base::Result<admin::Access>> Program::access() {
    auto connected = co_await connect();
    if (!connected) co_return base::forward(connected);
    co_return admin::Access{&environment_, *connected};
}

int Program::fail(const base::Error& error) {
    if (error.kind == ErrorKind::Cancelled && interrupted_) {
        out_.note("interrupted");
        return kInterrupted;
    }
    out_.error(error);
    return exit_code(error);
}

base::Task<void> Program::close() {
    if (cluster_) co_await cluster_->close();
    cluster_.reset();
    if (demo_) co_await demo_->close();
    demo_.reset();
}

void Program::interrupt() {
    interrupted_ = true;
    if (on_interrupt_) on_interrupt_();
}

} // namespace odradek::cli
