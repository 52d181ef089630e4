# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule finds what is planted for it, and lets pass what only looks alike."""

import sys
import unittest

sys.dont_write_bytecode = True
import planted
import rules

# About the whole checkout: a small sample always lacks something.
WHOLE_TREE = {"licence-files", "top-level"}


class EveryRule(unittest.TestCase):
    def test_has_a_planted_violation(self):
        self.assertEqual(set(planted.BROKEN), set(rules.ALL))

    def test_finds_what_is_planted(self):
        for rule, samples in planted.BROKEN.items():
            for files in samples:
                with self.subTest(rule=rule, files=list(files)):
                    found = rules.check(rules.Tree(files), [rule])
                    self.assertTrue(found, "nothing was found")
                    self.assertTrue(all(finding.cure for finding in found))

    def test_passes_sound_code(self):
        for files in planted.SOUND:
            with self.subTest(files=list(files)):
                found = rules.check(rules.Tree(files), set(rules.ALL) - WHOLE_TREE)
                self.assertEqual([], [str(finding) for finding in found])


class Allowances(unittest.TestCase):
    def test_cover_their_rule_alone(self):
        files = planted.engine("engine/wire/a.h", "#pragma once", "// tidy: allow(world): a reason", "std::mutex m;")
        found = rules.check(rules.Tree(files), ["raw-mutex"])
        self.assertEqual([4], [finding.line for finding in found])

    def test_reach_the_next_line_only(self):
        allow = "// tidy: allow(raw-mutex): a good reason"
        files = planted.engine("engine/wire/a.h", allow, "std::mutex a;", "std::mutex b;")
        self.assertEqual([4], [finding.line for finding in rules.check(rules.Tree(files), ["raw-mutex"])])


class LicenceFiles(unittest.TestCase):
    def test_names_the_missing_one(self):
        found = rules.check(rules.Tree(planted.BROKEN["licence-files"][0]), ["licence-files"])
        self.assertEqual(["REUSE.toml"], [finding.path for finding in found])


if __name__ == "__main__":
    unittest.main()
