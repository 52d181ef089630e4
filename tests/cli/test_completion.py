# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shells complete, and what the manual page lists, is what --help tells: every command, every option."""

import re
import shutil
import subprocess
import tempfile
import unittest

from commandline import HANG, ROOT, call

BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_odradek_cli
printf '%s\\n' "${COMPREPLY[@]}"
"""


def explain(path):
    """What --help of a command tells: its options, and the commands below it with their help."""
    text = call(*path, "--help").stdout
    head, _, below = text.partition("Subcommands:\n")
    options = set(re.findall(r"^  (-\S+)", head, re.M))
    commands = dict(re.findall(r"^  ([a-z][a-z-]*) {2,}(.*)$", below, re.M))
    return {name for names in options for name in names.split(",")}, commands


def walk(path=()):
    """(path, options, commands) of the program and each command below it."""
    options, commands = explain(path)
    yield path, options, commands
    for name in commands:
        yield from walk((*path, name))


class Completion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tree = list(walk())
        cls.globals = cls.tree[0][1]
        cls.scripts = {form: call("completion", form).stdout for form in ("bash", "fish", "man", "zsh")}

    def in_shell(self, command, form, *arguments):
        """The proposals of a shell, in order; the script is its first argument."""
        with tempfile.NamedTemporaryFile("w", suffix="." + form) as script:
            script.write(self.scripts[form])
            script.flush()
            done = subprocess.run([*command, script.name, *arguments], capture_output=True, text=True, timeout=HANG,
                                  check=True, stdin=subprocess.DEVNULL)
        self.assertEqual(done.stderr, "")
        return [line for line in done.stdout.splitlines() if line]

    def bash(self, *words):
        return self.in_shell(["bash", "--norc", "-c", BASH, "bash"], "bash", "odradek-cli", *words)

    def test_the_walk_found_the_commands(self):
        self.assertIn(("topic", "describe"), [path for path, _, _ in self.tree])
        self.assertIn("--bootstrap", self.globals)

    def test_bash_proposes_each_command_and_option(self):
        for path, options, commands in self.tree:
            with self.subTest(path=path):
                self.assertEqual(self.bash(*path, ""), list(commands))
                self.assertEqual(set(self.bash(*path, "-")), options | self.globals)

    def test_bash_steps_over_options_and_values(self):
        self.assertEqual(self.bash("-b", "topic", "--demo", "top"), ["topic"])
        self.assertEqual(self.bash("topic", "--output", "json", "li"), ["list"])
        self.assertEqual(self.bash("--output", "=", "json", "topic", "li"), ["list"])
        self.assertEqual(self.bash("consume", "group", ""), [])

    def test_bash_proposes_values(self):
        self.assertEqual(self.bash("-o", ""), ["text", "json"])
        self.assertEqual(self.bash("--output", "=", "j"), ["json"])
        self.assertEqual(self.bash("consume", "--order", "="), ["arrival", "time"])
        self.assertEqual(self.bash("consume", "--limit", ""), [])

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish_proposes_each_command_and_option(self):
        def fish(line):
            found = self.in_shell(["fish", "--no-config", "-c", "source $argv[1]; complete -C $argv[2]"], "fish", line)
            return {proposal.split("\t")[0] for proposal in found}

        for path, options, commands in self.tree:
            with self.subTest(path=path):
                line = " ".join(("odradek-cli", *path, ""))
                self.assertEqual(fish(line), set(commands))
                # A lone dash brings the short ones and the long ones.
                self.assertEqual(fish(line + "-") | fish(line + "--"), options | self.globals)
        self.assertEqual(fish("odradek-cli -b topic --demo -o "), {"text", "json"})
        self.assertEqual(fish("odradek-cli -b topic topic li"), {"list"})

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh_reads_its_script(self):
        self.in_shell(["zsh", "-f", "-n"], "zsh")

    def test_zsh_has_each_command_and_option(self):
        functions = dict(re.findall(r"^(_odradek-cli\S*)\(\) \{\n(.*?)^\}$", self.scripts["zsh"], re.M | re.S))
        for path, options, commands in self.tree:
            with self.subTest(path=path):
                body = functions["_".join(("_odradek-cli", *path))]
                self.assertEqual(set(re.findall(r"^\s*'(-\S+?)\[", body, re.M)), options | self.globals)
                self.assertEqual(re.findall(r"^\s*'([a-z][a-z-]*):", body, re.M), list(commands))

    def test_the_manual_has_each_command_and_option(self):
        sections = re.split(r"^\.S[HS] ", self.scripts["man"].replace("\\-", "-"), flags=re.M)
        named = {}
        for section in sections:
            title, _, body = section.partition("\n")
            words = re.match(r"\\fB([a-z -]+)\\fR|OPTIONS", title)
            if words:
                named[tuple((words[1] or "").split())] = set(re.findall(r"\\fB(-[^\\]+)\\fR", body))
        for path, options, commands in self.tree:
            if not path or not commands:
                with self.subTest(path=path):
                    self.assertEqual(named[path], options - (set() if not path else {"-h", "--help"}))

    def test_the_help_names_only_what_there_is(self):
        page = (ROOT / "resources/help/command-line.md").read_text(encoding="utf-8")
        paths = {" ".join(path) for path, _, _ in self.tree}
        table = page.partition("| command | what it does |")[2].partition("\n\n")[0]
        named = [path for line in table.splitlines()[2:] for path in re.findall(r"`([a-z -]+)`", line.split("|")[1])]
        self.assertGreater(len(named), 10)
        self.assertEqual([path for path in named if path not in paths], [])
        options = set().union(*(options for _, options, _ in self.tree))
        used = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", page)) - {"-n"}  # head's
        self.assertEqual([option for option in used if option not in options and not re.match(r"-\d", option)], [])

    def test_it_is_hidden_and_checks_its_argument(self):
        self.assertNotIn("completion", call("--help").stdout)
        self.assertEqual(call("completion", "tcsh").returncode, 2)


if __name__ == "__main__":
    unittest.main()
