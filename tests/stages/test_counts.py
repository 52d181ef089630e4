# SPDX-License-Identifier: GPL-3.0-or-later
"""What the closing line says of a run that ended well, failed, was cut short, or left no report."""

import os
import subprocess
import sys
import tempfile
import unittest

COUNTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "counts")


def close(states: list[str] | None, wanted: int) -> tuple[int, str]:
    """(exit code, last line) for the states of the tests that ctest reports; None: no report."""
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "ctest.xml")
        if states is not None:
            cases = "".join(f'<testcase name="t{i}" status="{state}"/>' for i, state in enumerate(states))
            with open(report, "w", encoding="utf-8") as file:
                file.write(f"<testsuite>{cases}</testsuite>")
        answer = subprocess.run([sys.executable, COUNTS, report, str(wanted)], capture_output=True, text=True, check=False)
        return answer.returncode, answer.stdout.splitlines()[-1]


class Counts(unittest.TestCase):
    def test_all_passed(self):
        self.assertEqual(close(["run", "run"], 2), (0, "tests: 2 passed, 0 failed, 0 skipped"))

    def test_a_skipped_test_has_not_passed(self):
        self.assertEqual(close(["run", "notrun"], 2), (0, "tests: 1 passed, 0 failed, 1 skipped"))

    def test_failed(self):
        self.assertEqual(close(["run", "fail", "disabled"], 3), (1, "tests: 1 passed, 1 failed, 1 skipped"))

    def test_what_had_no_time_to_begin_has_failed(self):
        self.assertEqual(close(["run", "run"], 5), (1, "tests: 2 passed, 3 failed, 0 skipped"))

    def test_nothing_ran(self):
        self.assertEqual(close([], 0), (1, "tests: 0 passed, 0 failed, 0 skipped"))
        self.assertEqual(close(None, 4), (1, "tests: 0 passed, 4 failed, 0 skipped"))


if __name__ == "__main__":
    unittest.main()
