# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds what tests say of themselves: "catalogue A12" or "surface 6.14, 6.15" in a comment of a test source."""

import os
import re

TESTS = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
SOURCES = (".cpp", ".h", ".py", ".java", ".sh")
TABLES = ("catalogue", "surface", os.path.join("unit", "tidy"))


def test_sources(top: str):
    """Paths of the sources below tests, without the folders that hold the tables."""
    for folder, folders, names in os.walk(top):
        below = os.path.relpath(folder, top)
        folders[:] = sorted(f for f in folders if os.path.normpath(os.path.join(below, f)) not in TABLES)
        yield from (os.path.join(folder, name) for name in sorted(names) if name.endswith(SOURCES))


def find(word: str, name: str, top: str = TESTS) -> dict[str, list[str]]:
    """name → the sources whose comments claim it. word is the marker's, name a regular expression."""
    comment = re.compile(rf"(?://|#|\*).*?\b{word}\s+((?:{name})(?:\s*,\s*(?:{name}))*)")
    found: dict[str, list[str]] = {}
    for path in test_sources(top):
        with open(path, encoding="utf-8", errors="replace") as file:
            for line in file:
                for match in comment.finditer(line):
                    for one in re.findall(name, match.group(1)):
                        found.setdefault(one, []).append(os.path.relpath(path, top))
    return found
