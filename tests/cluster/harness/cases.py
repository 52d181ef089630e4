# SPDX-License-Identifier: GPL-3.0-or-later
"""What the test cases share: comparing rows so that a difference can be read."""

import json
import unittest

from . import odradek


def needs_cli(test):
    """Marks tests of odradek-cli; the others check the harness and the foreign clients."""
    return unittest.skipUnless(odradek.available(), f"{odradek.program()} is not built")(test)


class Case(unittest.TestCase):
    """A test case that compares rows of messages."""

    def assert_rows(self, found: list, expected: list, what: str = "rows") -> None:
        """Equal lists of JSON; tells the first difference, not the whole lists."""
        for place, (left, right) in enumerate(zip(found, expected)):
            if left != right:
                self.fail(f"{what}: number {place} of {len(found)} differs\n  found    {_short(left)}\n"
                          f"  expected {_short(right)}")
        if len(found) != len(expected):
            more = found[len(expected):] or expected[len(found):]
            self.fail(f"{what}: found {len(found)}, expected {len(expected)}; the first one too many or missing: "
                      f"{_short(more[0])}")

    def assert_messages(self, found: list[dict], expected: list[dict], what: str = "messages") -> None:
        """The same messages, each partition in its order; partitions may come in any order."""
        last = {}
        for row in found:
            key = (row["topic"], row["partition"])
            self.assertGreater(row["offset"], last.get(key, -1), f"{what}: offsets of {key} do not rise")
            last[key] = row["offset"]
        self.assert_rows(sorted(found, key=place), expected, what)


def place(row: dict):
    """Where a message lies."""
    return row["topic"], row["partition"], row["offset"]


def time_order(row: dict):
    """The order of `--order time` and of newest:N."""
    return row["timestamp"], *place(row)


def _short(value) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) < 600 else text[:400] + f" … ({len(text)} characters)"
