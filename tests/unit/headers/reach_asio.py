# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the headers of the engine that include asio, directly or not, as a CMake list of paths below engine/.

Parsing asio takes most of the time of such a header, and brings in most of the standard library anyway: their check
shares the engine's precompiled header, the others are checked without it.
"""

import os
import re
import sys
from pathlib import Path

ENGINE = Path(__file__).resolve().parents[3] / "engine"
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^">]+)', re.M)


def included() -> dict[str, list[str]]:
    """What each header of the engine includes, as written."""
    headers = sorted(ENGINE.rglob("*.h"))
    return {str(header.relative_to(ENGINE)): INCLUDE.findall(header.read_text(encoding="utf-8")) for header in headers}


def reaches(header: str, includes: dict[str, list[str]], seen: set[str]) -> bool:
    """Whether the header leads to asio; `seen` holds the headers that were asked already."""
    for name in includes[header]:
        if name.startswith("asio"):
            return True
        for below in (name, os.path.join(os.path.dirname(header), name)):
            if below in includes and below not in seen:
                seen.add(below)
                if reaches(below, includes, seen):
                    return True
    return False


if __name__ == "__main__":
    every = included()
    sys.stdout.write(";".join(header for header in every if reaches(header, every, {header})))
