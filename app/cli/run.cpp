// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/cli/wrong_word.h"
#include "base/async.h"
#include "net/system_environment.h"

#include <asio/signal_set.hpp>
#include <CLI/CLI.hpp>

#include <csignal>
#include <fcntl.h>
#include <new>
#include <sstream>
#include <system_error>
#include <unistd.h>

namespace odradek::cli {
namespace {

/// -b, -o and the others; they may stand before or behind the command.
void add_globals(CLI::App& app, Globals& globals) {
    app.add_option("-b,--bootstrap", globals.bootstrap, "Brokers to start from")->type_name("HOST:PORT[,...]");
    app.add_option("--profile", globals.profile, "A saved connection of the explorer")->type_name("NAME");
    app.add_flag("--demo", globals.demo, "The built-in demo cluster");
    app.add_option("-X", globals.properties, "An option by Kafka's name, such as client.id=me")->type_name("KEY=VALUE");
    app.add_option("-o,--output", globals.output, "text, or json (one object a line)")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    app.add_option("--bytes", globals.bytes, "How JSON shows bytes: auto, or base64 always")
        ->check(CLI::IsMember({"auto", "base64"}))
        ->capture_default_str();
    app.add_flag("-q,--quiet", globals.quiet, "No notes on stderr, only errors");
    app.add_flag("-v,--verbose", globals.verbose, "Each request on stderr; more about each message");
    app.add_option("--timeout", globals.timeout, "For connecting and for each request")->type_name("DURATION");
}

void add_commands(CLI::App& app, Choice& choice) {
    add_cluster_commands(app, choice);
    add_topic_commands(app, choice);
    add_consume_command(app, choice);
    add_group_commands(app, choice);
    add_wire_commands(app, choice);
    add_sandbox_command(app, choice);
    add_completion_command(app, choice);
}

/// What no command expects, in words: the machine has no more of something, or the program is wrong.
base::Error fault(const std::exception& thrown) {
    if (dynamic_cast<const std::bad_alloc*>(&thrown) != nullptr)
        return {base::ErrorKind::Io, {}, {}, "there is not enough memory"};
    if (dynamic_cast<const std::system_error*>(&thrown) != nullptr) return {base::ErrorKind::Io, {}, {}, thrown.what()};
    return {base::ErrorKind::Internal, {}, {}, std::string("a fault in this program: ") + thrown.what()};
}

base::Task<void> perform(Program& program, Command command, std::shared_ptr<int> code) {
    try {
        *code = co_await command(program);
    } catch (const std::exception& thrown) {
        *code = program.fail(fault(thrown));
    }
}

/// Whether whoever started this process wants it to take no notice of a signal.
bool ignored(int number) {
    struct sigaction now{};
    return ::sigaction(number, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

/// Runs the command as a job that Ctrl-C (or SIGTERM, or the end of its terminal) cancels; a second Ctrl-C ends the
/// process at once.
base::Task<int> drive(Program& program, Command command) {
    auto code = std::make_shared<int>(kFailed);
    // Before the command begins: whoever reads its first line may signal at once.
    asio::signal_set signals(program.environment().executor(), SIGINT, SIGTERM);
    // Who was started by nohup goes on.
    if (!ignored(SIGHUP)) signals.add(SIGHUP);
    base::Job job = base::spawn(program.environment(), perform(program, std::move(command), code));
    signals.async_wait([&program, &job](const std::error_code& error, int) {
        if (error) return;
        std::signal(SIGINT, SIG_DFL);
        program.interrupt();
        job.cancel();
    });
    co_await job.join();
    signals.cancel();
    co_await program.close();
    co_return program.out().finish(*code);
}

/// Gives each standard stream that is not open a file that it cannot be used on: a socket that took its number would
/// be sent what is printed.
void hold_standard_streams() {
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) != -1) continue;
        (void)::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

/// Prints what --help or --version ask for.
int fulfil(const CLI::App& app, const CLI::Success& wish, Output& out) {
    std::ostringstream text;
    const int code = app.exit(wish, text, text);
    out.bytes(text.str());
    return out.finish(code);
}

} // namespace

int run(int argc, const char* const* argv, std::FILE* data, std::FILE* notes) {
    std::signal(SIGPIPE, SIG_IGN);
    hold_standard_streams();
    CLI::App app("Explore Apache Kafka clusters from the command line.", "odradek-cli");
    Globals globals;
    Choice choice;
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", ODRADEK_VERSION);
    add_globals(app, globals);
    add_commands(app, choice);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& wish) {
        Output out(data, notes, Format::Text, false);
        return fulfil(app, wish, out);
    } catch (const CLI::ParseError& error) {
        const auto wrong = wrong_word(app);
        Output out(data, notes, Format::Text, false);
        out.error(wrong.value_or(base::Error{base::ErrorKind::Usage, {}, {}, error.what()}));
        out.note("  " + help_hint(app));
        return kUsage;
    }
    try {
        net::SystemEnvironment environment;
        Program program(environment, globals, data, notes);
        return environment.run_task(drive(program, std::move(choice.command)));
    } catch (const std::exception& thrown) {
        Output(data, notes, Format::Text, false).error(fault(thrown));
        return kFailed;
    }
}

} // namespace odradek::cli
