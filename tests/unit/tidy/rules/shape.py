# SPDX-License-Identifier: GPL-3.0-or-later
"""What every file looks like."""

import re

from .tree import Tree

LONGEST = 600
USING = re.compile(r"^\s*using (?:\w*::)+(\w+);")


def pragma_once(tree: Tree):
    for source in tree.cpp():
        if source.path.endswith(".h") and "#pragma once" not in source.lines[:3]:
            yield source.path, 2, "a header says #pragma once, right below its licence line."


def file_length(tree: Tree):
    for source in tree.sources.values():
        length = source.text.count("\n")
        if length > LONGEST and source.path.endswith((".h", ".cpp", ".py", ".cmake", ".sh", ".java")):
            yield source.path, LONGEST, f"{length} lines: past {LONGEST} a file has more than one subject, split it."


def unused_names(tree: Tree):
    """clang-tidy reads sources in batches and takes a name for used when another source of the batch uses it."""
    for source in tree.cpp():
        text = "\n".join(source.code)
        for number, line in enumerate(source.code, 1):
            match = USING.match(line) if source.path.endswith(".cpp") else None
            if match and match[1] != "operator" and len(re.findall(rf"\b{match[1]}\b", text)) == 1:
                yield source.path, number, f"{match[1]} is not used below: remove the using."
