# SPDX-License-Identifier: GPL-3.0-or-later
"""What every file looks like."""

from .tree import Tree

LONGEST = 600


def pragma_once(tree: Tree):
    for source in tree.cpp():
        if source.path.endswith(".h") and "#pragma once" not in source.lines[:3]:
            yield source.path, 2, "a header says #pragma once, right below its licence line."


def file_length(tree: Tree):
    for source in tree.sources.values():
        length = source.text.count("\n")
        if length > LONGEST and source.path.endswith((".h", ".cpp", ".py", ".cmake", ".sh", ".java")):
            yield source.path, LONGEST, f"{length} lines: past {LONGEST} a file has more than one subject, split it."
