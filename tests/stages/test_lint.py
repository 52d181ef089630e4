# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources that are looked at together are found as guilty, and as sound, as each alone."""

import importlib.machinery
import importlib.util
import json
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from lint import batches

TOOL = os.path.join(HERE, "clang-tidy")
LOADER = importlib.machinery.SourceFileLoader("clang_tidy", TOOL)
SPEC = importlib.util.spec_from_loader("clang_tidy", LOADER)
clang_tidy = importlib.util.module_from_spec(SPEC)
sys.modules["clang_tidy"] = clang_tidy  # its dataclasses look themselves up
LOADER.exec_module(clang_tidy)

SOUND = "namespace { struct Part { int size; }; }\nint {0}() { return static_cast<int>(sizeof(Part)); }\n"
GUILTY = "int {0}(float length) { return static_cast<int>(length + 0.5); }\n"  # bugprone-incorrect-roundings
CLASH = "static int shared(int a) { return a; }\nint {0}() { return shared(1); }\n"
# The pattern for names does not see this one: only the compiler does.
HIDDEN = "struct\nHidden { int size; };\nint {0}() { return static_cast<int>(sizeof(Hidden)); }\n"


class Lint(unittest.TestCase):
    def setUp(self):
        room = tempfile.TemporaryDirectory()
        self.addCleanup(room.cleanup)
        self.folder = os.path.join(os.path.realpath(room.name), "tests")
        os.makedirs(self.folder)

    def sources(self, *texts: str, flags: str = "") -> list[batches.Source]:
        entries = []
        for number, text in enumerate(texts):
            path = os.path.join(self.folder, f"source_{number}.cpp")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text.replace("{0}", f"function_{number}"))
            command = f"clang++ -std=c++23 {flags} -o {path}.o -c {path}"
            entries.append({"directory": self.folder, "file": path, "command": command})
        with open(os.path.join(self.folder, "compile_commands.json"), "w", encoding="utf-8") as file:
            json.dump(entries, file)
        return list(batches.sources(self.folder, ("",)).values())

    def outcome(self, sources, budget=None):
        total = clang_tidy.Outcome()
        for outcome in clang_tidy.Run(self.folder, budget).over(sources, 2):
            total.add(outcome)
        return total

    def test_same_flags_are_one_batch(self):
        sources = self.sources(SOUND, SOUND, GUILTY)
        self.assertEqual([3], [len(batch.sources) for batch in batches.batches(sources)])

    def test_what_would_clash_is_apart(self):
        sources = self.sources(CLASH, CLASH, SOUND)
        self.assertEqual([2, 1], [len(batch.sources) for batch in batches.batches(sources)])

    def test_other_flags_are_another_batch(self):
        sources = self.sources(SOUND) + self.sources(SOUND, flags="-DOTHER")
        self.assertEqual([1, 1], [len(batch.sources) for batch in batches.batches(sources)])

    def test_a_batch_has_its_end(self):
        sources = self.sources(*[SOUND] * (batches.MOST + 1))
        self.assertEqual([batches.MOST, 1], [len(batch.sources) for batch in batches.batches(sources)])

    def test_what_is_compiled_as_one_defines_nothing_twice(self):
        sources = self.sources(SOUND, SOUND, CLASH, CLASH, GUILTY)
        one, two, three, four, five = (source.path for source in sources)
        self.assertEqual([[one, two, three, five], [four]], batches.groups(sources, 8))
        self.assertEqual([[one, two], [three, five], [four]], batches.groups(sources, 2))

    def test_types_of_the_same_name_pass_together(self):
        sources = self.sources(SOUND, SOUND, CLASH, CLASH)
        self.assertEqual({source.path for source in sources}, set(self.outcome(sources).passed))

    def test_the_guilty_alone_fails(self):
        sources = self.sources(SOUND, GUILTY, CLASH)
        outcome = self.outcome(sources)
        self.assertEqual([sources[1].path], list(outcome.failed))
        self.assertIn("bugprone-incorrect-roundings", outcome.failed[sources[1].path])
        self.assertEqual({sources[0].path, sources[2].path}, set(outcome.passed))

    def test_what_cannot_be_joined_is_still_looked_at(self):
        sources = self.sources(HIDDEN, HIDDEN.replace("int size", "long size"), GUILTY)
        self.assertEqual([3], [len(batch.sources) for batch in batches.batches(sources)])
        outcome = self.outcome(sources)
        self.assertEqual([sources[2].path], list(outcome.failed))
        self.assertEqual({sources[0].path, sources[1].path}, set(outcome.passed))

    def test_what_does_not_compile_fails(self):
        sources = self.sources("int broken( { return 1; }\n", SOUND)
        outcome = self.outcome(sources)
        self.assertEqual([sources[0].path], list(outcome.failed))

    def test_what_has_no_time_is_left(self):
        sources = self.sources(SOUND, GUILTY)
        self.assertEqual({source.path for source in sources}, set(self.outcome(sources, budget=-1).left))


if __name__ == "__main__":
    unittest.main()
