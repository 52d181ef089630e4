# SPDX-License-Identifier: GPL-3.0-or-later
"""An allowance names its rule and gives its reason; so does every lint that is switched off."""

import re

from .tree import Tree

ALLOWANCE = re.compile(r"tidy: allow\b(\([a-z-]+\))?(: *\S.{7,})?")
NOLINT = re.compile(r"NOLINT(?:NEXTLINE|BEGIN|END)?\b(\([\w.,\- ]+\))?(:? *\S.{7,})?")


def allowances(tree: Tree):
    for source in tree.sources.values():
        if source.path.startswith("tests/unit/tidy/") or source.path.endswith(".md"):
            continue
        for number, line in enumerate(source.lines, 1):
            match = ALLOWANCE.search(line)
            if match and not (match.group(1) and match.group(2)):
                yield source.path, number, "write: tidy: allow(<rule>): <the reason>"
            lint = NOLINT.search(line) if source.is_cpp else None
            if lint and "NOLINTEND" not in line and not (lint.group(1) and lint.group(2)):
                yield source.path, number, "write: NOLINT(<check>): <the reason>"
