// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "base/environment.h"
#include "cluster/config.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}
namespace odradek::cluster {
class Cluster;
}
namespace odradek::demo {
class SandboxHost;
}
namespace odradek::net {
class SystemEnvironment;
}
namespace odradek::admin {
struct Access;
}

namespace odradek::cli {

/// The options that every command has. A value.
struct Globals {
    std::string bootstrap;               ///< -b
    std::string profile;                 ///< --profile
    bool demo = false;                   ///< --demo
    std::vector<std::string> properties; ///< -X KEY=VALUE
    std::string output = "text";         ///< -o
    std::string bytes = "auto";          ///< --bytes
    bool quiet = false;                  ///< -q
    bool verbose = false;                ///< -v
    std::string timeout;                 ///< --timeout
};

/// What a command works with: the options, the environment, the output, the connection. One a process (or a test).
/// Engine thread only.
class Program {
public:
    /// Nothing is connected yet; the environment outlives it.
    Program(net::SystemEnvironment& environment, Globals globals, std::FILE* data, std::FILE* notes);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// The options that every command has.
    const Globals& globals() const noexcept { return globals_; }

    /// Where data and notes go.
    Output& out() noexcept { return out_; }

    /// The world.
    base::Environment& environment() noexcept;

    /// The world, with what only the real one has.
    net::SystemEnvironment& system() noexcept { return environment_; }

    /// Connects to the cluster that the options name. Errors: Usage for the options, those of the connection: every
    /// bootstrap address is tried once.
    base::Task<base::Result<std::shared_ptr<cluster::Cluster>>> connect();

    /// Connects, and answers with what the admin calls take.
    base::Task<base::Result<admin::Access>> access();

    /// Lets writes pass although the profile is read-only. Before the connection is made.
    void allow_writes() noexcept { allow_writes_ = true; }

    /// Whether the profile calls its cluster prod; known once connected.
    bool is_prod() const noexcept { return prod_; }

    /// Prints an error and answers with the exit code that stands for it.
    int fail(const base::Error& error);

    /// Ends the connection and the demo cluster.
    base::Task<void> close();

    /// Asks the running command to end, as Ctrl-C does.
    void interrupt();

    /// Whether interrupt() was called.
    bool interrupted() const noexcept { return interrupted_; }

    /// Sets what interrupt() does while a command wants it otherwise than by ending the program.
    void on_interrupt(std::function<void()> handler) { on_interrupt_ = std::move(handler); }

private:
    base::Result<cluster::ClusterConfig> config();
    base::Result<void> apply_profile(cluster::ClusterConfig& config);
    base::Result<void> apply_properties(cluster::ClusterConfig& config) const;
    base::Result<void> name_cluster(cluster::ClusterConfig& config);
    base::Result<void> start_demo(cluster::ClusterConfig& config);
    void trace_requests(cluster::Cluster& cluster);

    net::SystemEnvironment& environment_;
    Globals globals_;
    Output out_;
    std::unique_ptr<demo::SandboxHost> demo_;
    std::shared_ptr<cluster::Cluster> cluster_;
    std::function<void()> on_interrupt_;
    bool interrupted_ = false;
    bool allow_writes_ = false;
    bool prod_ = false;
};

/// What a chosen command does; the exit code.
using Command = std::function<base::Task<int>(Program&)>;

/// Where the parser leaves the chosen command.
struct Choice {
    Command command; ///< Empty until a command was parsed.
};

/// Each adds its commands to the parser; the parsed one is put into `choice`.
void add_cluster_commands(CLI::App& app, Choice& choice);
void add_topic_commands(CLI::App& app, Choice& choice);  ///< topic list, describe, offsets
void add_group_commands(CLI::App& app, Choice& choice);  ///< group list, describe, lag
void add_consume_command(CLI::App& app, Choice& choice); ///< consume
void add_wire_commands(CLI::App& app, Choice& choice);   ///< wire list, decode, encode, convert, batches
void add_sandbox_command(CLI::App& app, Choice& choice); ///< sandbox

/// completion, a hidden command that prints scripts for shells; add it last. `app` outlives the chosen command.
void add_completion_command(CLI::App& app, Choice& choice);

/// Parses a command line and runs it; the exit code. `argv` as main() has it.
int run(int argc, const char* const* argv, std::FILE* data, std::FILE* notes);

} // namespace odradek::cli
