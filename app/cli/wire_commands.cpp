// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"
#include "app/cli/program.h"
#include "app/cli/values.h"
#include "base/hex.h"
#include "base/json_writer.h"
#include "base/task.h"
#include "records/json.h"
#include "wire/json_convert.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <unistd.h>

namespace odradek::cli {
namespace {

using base::ErrorKind;

/// The most bytes of one message or line on stdin: the frame limit of the engine.
constexpr std::size_t kMostInput = std::size_t{256} << 20U;

struct MessageOptions {
    std::string direction;
    std::string api;
    std::string version;
    bool hex = false;
};

base::Task<base::Result<std::string>> read_all(Program& program) {
    Input input(program.environment(), STDIN_FILENO, 2 * kMostInput);
    co_return co_await input.all();
}

base::Result<base::Bytes> body_of(std::string text, bool hex) {
    if (!hex) return base::bytes_of(text);
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    auto bytes = base::from_hex(text);
    if (!bytes) return base::fail(ErrorKind::Usage, "stdin", base::hex_fault(text));
    return *bytes;
}

/// The message that a call names.
base::Result<wire::MessageChoice> choice_of(const MessageOptions& options) {
    constexpr std::int64_t kGreatest = std::numeric_limits<std::int16_t>::max();
    const auto version = parse_number("VERSION", options.version, 0, kGreatest);
    if (!version) return base::forward(version);
    return wire::choose_message(options.api, options.direction, *version);
}

/// What came on stdin is wrong, not the call.
int fail_input(Program& program, const base::Error& error) {
    const int code = program.fail(error);
    return code == kUsage ? kFailed : code;
}

base::Task<int> list_messages(Program& program) {
    std::vector<Row> rows;
    for (const wire::Api& api : wire::api_table()) {
        const bool flexible = api.first_flexible <= api.versions.last;
        rows.push_back({{"key", static_cast<std::int16_t>(api.key)},
                        {"name", api.name},
                        {"min", api.versions.first},
                        {"max", api.versions.last},
                        {"flexible", flexible ? Value(api.first_flexible) : Value()},
                        {"reads", api.reads()}});
    }
    program.out().rows(rows, "");
    co_return kDone;
}

base::Task<int> decode_message(Program& program, std::shared_ptr<MessageOptions> options) {
    auto choice = choice_of(*options);
    if (!choice) co_return program.fail(choice.error());
    auto text = co_await read_all(program);
    if (!text) co_return program.fail(text.error());
    auto body = body_of(std::move(*text), options->hex);
    if (!body) co_return fail_input(program, body.error());
    auto converted = wire::convert_body(*choice, std::move(*body));
    if (!converted) co_return fail_input(program, converted.error());
    program.out().line(converted->json);
    co_return kDone;
}

base::Task<int> encode_message(Program& program, std::shared_ptr<MessageOptions> options) {
    auto choice = choice_of(*options);
    if (!choice) co_return program.fail(choice.error());
    auto text = co_await read_all(program);
    if (!text) co_return program.fail(text.error());
    auto converted = wire::convert_json(*choice, *text);
    if (!converted) co_return fail_input(program, converted.error());
    if (options->hex) {
        program.out().line(base::to_hex(converted->body));
    } else {
        program.out().bytes(base::as_text(converted->body));
    }
    co_return kDone;
}

using Answer = std::string (*)(const std::string& line);

/// Answers each line of stdin with a line; a line that cannot be answered gets {"error":…}, and the exit code tells.
base::Task<int> answer_lines(Program& program, Answer answer) {
    Output& out = program.out();
    Input input(program.environment(), STDIN_FILENO, 2 * kMostInput);
    std::size_t lines = 0;
    std::size_t failed = 0;
    while (!out.closed()) {
        const auto line = co_await input.line();
        if (!line) co_return program.fail(line.error());
        if (!*line) break;
        if ((*line)->find_first_not_of(" \t\r") == std::string::npos) continue;
        const std::string answered = answer(**line);
        ++lines;
        failed += answered.starts_with("{\"error\"") ? 1 : 0;
        out.line(answered);
        // Whoever asks line by line waits for the answer.
        if (input.must_wait()) out.flush();
    }
    if (failed == 0) co_return kDone;
    out.note(fmt::format("{} of {} lines could not be answered; each says why", failed, lines));
    co_return failed == lines ? kFailed : kPartly;
}

std::string error_line(std::string_view text) {
    std::string line;
    base::JsonWriter(line).begin_object().member("error", text).end_object();
    return line;
}

std::string batches_of_line(const std::string& line) {
    const auto document = nlohmann::json::parse(line, nullptr, false);
    if (!document.is_object() || !document.contains("hex") || !document["hex"].is_string()) {
        return error_line("the line is not {\"hex\":\"...\"}");
    }
    const auto& text = document["hex"].get_ref<const std::string&>();
    auto bytes = base::from_hex(text);
    if (!bytes) return error_line("hex: " + base::hex_fault(text));
    return records::batches_json(base::SharedBytes(std::move(*bytes)));
}

std::string converted_line(const std::string& line) {
    return wire::convert_line(line);
}

base::Task<int> convert_lines(Program& program) {
    return answer_lines(program, converted_line);
}

base::Task<int> convert_batches(Program& program) {
    return answer_lines(program, batches_of_line);
}

using MessageCommand = base::Task<int> (*)(Program&, std::shared_ptr<MessageOptions>);

void add_message_command(CLI::App& wire, Choice& choice, const char* name, const char* help, MessageCommand command) {
    auto* sub = wire.add_subcommand(name, help);
    auto options = std::make_shared<MessageOptions>();
    sub->add_option("DIRECTION", options->direction, "request or response (data for what others carry)")->required();
    sub->add_option("API", options->api, "A name such as Fetch, or its number")->required();
    sub->add_option("VERSION", options->version, "The version")->required();
    sub->add_flag("--hex", options->hex, "Bytes as hexadecimal digits");
    sub->callback([&choice, options, command] {
        choice.command = [options, command](Program& program) {
            return command(program, options);
        };
    });
}

} // namespace

void add_wire_commands(CLI::App& app, Choice& choice) {
    auto* wire = app.add_subcommand("wire", "Bytes of the protocol to JSON and back");
    wire->require_subcommand(1);
    wire->add_subcommand("list", "The APIs that this client declares")->callback([&choice] {
        choice.command = list_messages;
    });
    add_message_command(*wire, choice, "decode", "A body on stdin to JSON", decode_message);
    add_message_command(*wire, choice, "encode", "JSON on stdin to a body", encode_message);
    wire->add_subcommand("convert",
                         "Lines {\"api\",\"dir\",\"version\",\"hex\" or \"json\"} on stdin, a line each back")
        ->callback([&choice] { choice.command = convert_lines; });
    wire->add_subcommand("batches", "Lines {\"hex\"} of record batches on stdin, their records as JSON")
        ->callback([&choice] { choice.command = convert_batches; });
}

} // namespace odradek::cli
