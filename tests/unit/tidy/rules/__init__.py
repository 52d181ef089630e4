# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house, one module a subject. A rule is a function from a Tree to Findings."""

from . import comments, coroutines, events, house, layers, locks, shape, tests_rules, words
from .tree import Finding, Tree

ALL = {
    "layers": layers.engine_layers,
    "upper-layers": layers.upper_layers,
    "qt": layers.qt_only_above,
    "own-in-quotes": layers.own_in_quotes,
    "folder-ring": layers.folder_rings,
    "file-ring": layers.file_rings,
    "top-level": house.top_level,
    "licence-line": house.licence_lines,
    "licence-files": house.licence_files,
    "pragma-once": shape.pragma_once,
    "file-length": shape.file_length,
    "unused-name": shape.unused_names,
    "nested-loop": events.nested_loops,
    "rich-text": events.rich_text,
    "coroutine-parameter": coroutines.parameters,
    "coroutine-lambda": coroutines.capturing_lambdas,
    "wire-reserve": locks.wire_reserve,
    "raw-mutex": locks.raw_mutex,
    "atomic-pointer": locks.atomic_pointer,
    "world": locks.world_is_an_argument,
    "sleep": tests_rules.sleeps,
    "unfinished": words.unfinished,
    "self-contained": words.self_contained,
    "foreign-host": words.foreign_hosts,
    "allowance": comments.allowances,
}

__all__ = ["ALL", "Finding", "Tree", "check"]


def check(tree: Tree, names=None) -> list[Finding]:
    """What the named rules (all by default) find, without what the sources allow with a reason."""
    found = []
    for name, rule in ALL.items():
        if names and name not in names:
            continue
        for path, line, cure in rule(tree):
            if not tree.allows(path, line, name):
                found.append(Finding(path, line, name, cure))
    return sorted(found)
