# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test never does."""

import re

from .tree import Tree, each_match

SLEEP = re.compile(
    r"\bsleep_(?:for|until)\s*\(|\bQTest::q(?:Wait|Sleep)\s*\(|\bQThread::m?s?u?sleep\s*\(|\btime\.sleep\s*\("
    r"|\bTimeUnit\.\w+\.sleep\s*\(|\bThread\.sleep\s*\(|\busleep\s*\(|\bnanosleep\s*\("
)
SHELL_SLEEP = re.compile(r"(?:^|[;&|]\s*|\bdo\s+|\bthen\s+)\s*sleep\s+[\d$.]")


def sleeps(tree: Tree):
    cure = "a test waits for what it wants (QTRY_, a signal, virtual time, a log line), never for time to pass."
    everything = tree.under("tests", ends=("",))
    for path, line, text in each_match(everything, SLEEP, cure):
        if not path.startswith("tests/unit/tidy/"):
            yield path, line, text
    shells = [s for s in everything if s.text.startswith("#!") and "sh" in s.lines[0]]
    yield from each_match(shells, SHELL_SLEEP, cure)
