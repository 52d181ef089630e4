// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace odradek::cli {

struct Choice;

/// Each adds commands that change topics to the command `topic`; the parsed one is put into `choice`.
void add_topic_create_commands(CLI::App& topic, Choice& choice);
void add_topic_change_commands(CLI::App& topic, Choice& choice); ///< topic delete, partitions, empty
void add_topic_configs_command(CLI::App& topic, Choice& choice); ///< topic configs

} // namespace odradek::cli
