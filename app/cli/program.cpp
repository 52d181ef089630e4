// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "admin/access.h"
#include "app/cli/values.h"
#include "app/demo/SandboxHost.h"
#include "app/profiles/ProfileFile.h"
#include "cluster/cluster.h"
#include "net/system_environment.h"

#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

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

/// Why the file of profiles cannot be read, and where a copy of it lies.
base::Error problem_of(const profiles::LoadedProfiles& loaded) {
    base::Error problem = *loaded.problem;
    if (loaded.kept_aside) problem.detail += fmt::format(" (it was kept as {})", loaded.kept_aside->string());
    return problem;
}

double ms_of(base::Duration span) {
    return std::chrono::duration<double, std::milli>(span).count();
}

/// Why a request has no answer; its line has named the broker already.
std::string without_answer(base::Error error) {
    const bool our_will = error.kind == ErrorKind::Closed || error.kind == ErrorKind::Cancelled;
    if (our_will) return "no longer waited for";
    error.where.clear();
    return "no answer: " + base::describe(error);
}

std::string trace_line(const cluster::RequestTrace& trace) {
    const auto* api = wire::find_api(trace.api);
    const std::string what = fmt::format("{} {} v{} #{}", net::to_string(trace.endpoint),
                                         api != nullptr ? api->name : "?", trace.version, trace.correlation_id);
    if (trace.phase == cluster::RequestTrace::Phase::Sent) return fmt::format("-> {}, {} B", what, trace.bytes);
    if (trace.error) return fmt::format("<- {}, {}", what, without_answer(*trace.error));
    return fmt::format("<- {}, {} B in {:.1f} ms", what, trace.bytes, ms_of(trace.took));
}

} // namespace

Program::Program(net::SystemEnvironment& environment, Globals globals, std::FILE* data, std::FILE* notes)
    : environment_(environment), globals_(std::move(globals)), out_(data, notes, format_of(globals_), globals_.quiet) {}

Program::~Program() = default;

base::Environment& Program::environment() noexcept {
    return environment_;
}

base::Result<void> Program::apply_profile(cluster::ClusterConfig& config) {
    if (globals_.profile.empty()) return {};
    const auto file = profiles::default_profile_file();
    const auto loaded = profiles::load(file);
    if (loaded.problem) return std::unexpected(problem_of(loaded));
    const auto* profile = profiles::find(loaded.set, globals_.profile);
    if (profile == nullptr)
        return usage("--profile", fmt::format("there is no profile \"{}\" in {}", globals_.profile, file.string()));
    // The address comes last: other names of it among the properties lead nowhere else, as in the window.
    std::vector<std::pair<std::string, std::string>> options(profile->properties.begin(), profile->properties.end());
    if (globals_.bootstrap.empty() && !profile->bootstrap.empty())
        options.emplace_back("bootstrap.servers", profile->bootstrap);
    for (const auto& [key, value] : options) {
        if (auto set = cluster::set_option(config, key, value); !set)
            return std::unexpected(profiles::in_profile(set.error(), file.string(), *profile));
    }
    if (config.bootstrap.empty() && globals_.bootstrap.empty()) {
        return usage("--profile", fmt::format("the profile \"{}\" in {} names no brokers: give it a \"bootstrap\", or "
                                              "use -b HOST:PORT beside it",
                                              globals_.profile, file.string()));
    }
    config.read_only = profile->read_only && !allow_writes_;
    prod_ = profile->environment == profiles::EnvironmentKind::Prod;
    return {};
}

base::Result<void> Program::apply_properties(cluster::ClusterConfig& config) const {
    for (const std::string& property : globals_.properties) {
        if (auto set = cluster::set_option(config, property); !set) return set;
    }
    return {};
}

base::Result<void> Program::start_demo(cluster::ClusterConfig& config) {
    if (!globals_.bootstrap.empty() || !config.bootstrap.empty())
        return usage("--demo", "another cluster is named too, by --bootstrap or --profile: give one of them");
    demo::HostOptions options;
    options.demo_data = true;
    auto host = demo::SandboxHost::start(environment_, options);
    if (!host) return base::forward(host);
    demo_ = std::move(*host);
    config.bootstrap = demo_->bootstrap();
    return {};
}

// -b goes before what a profile or a property says.
base::Result<void> Program::name_cluster(cluster::ClusterConfig& config) {
    if (globals_.demo) return start_demo(config);
    if (!globals_.bootstrap.empty()) return cluster::set_option(config, "bootstrap.servers", globals_.bootstrap);
    if (!config.bootstrap.empty()) return {};
    return usage("--bootstrap",
                 "no cluster was named: use -b HOST:PORT, --profile NAME, or --demo for the built-in cluster");
}

base::Result<cluster::ClusterConfig> Program::config() {
    cluster::ClusterConfig config;
    config.client_id = "odradek-cli";
    auto applied = apply_profile(config);
    if (applied) applied = apply_properties(config);
    if (applied) applied = set_timeout(config, globals_.timeout);
    if (applied) applied = name_cluster(config);
    if (!applied) return base::forward(applied);
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
