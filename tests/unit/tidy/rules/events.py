# SPDX-License-Identifier: GPL-3.0-or-later
"""What hurts a window: event loops inside event loops, and cluster data read as markup."""

import re

from .tree import Tree, each_match

NESTED = re.compile(r"\bQEventLoop\b|\bprocessEvents\s*\(|(?:\.|->|::)exec\s*\(\s*\)")
MODAL = re.compile(r"\bQMessageBox::(?:information|question|warning|critical|about)\s*\(|\bQInputDialog::get")
PROGRAM_LOOP = re.compile(r"(?:app|application|Application|QCoreApplication)(?:\.|->|::)exec\s*\(")
RICH = re.compile(r"Qt::(?:RichText|AutoText|MarkdownText)\b|\bsetHtml\s*\(|\bmightBeRichText\b")


def nested_loops(tree: Tree):
    cure = "a nested event loop re-enters the program: show() or open() it, and go on in a slot."
    sources = tree.under("ui", "app", "engine")
    for path, line, text in each_match(sources, NESTED, cure):
        starts_program = path.startswith("app/") and PROGRAM_LOOP.search(tree.sources[path].code[line - 1])
        if not starts_program:
            yield path, line, text
    yield from each_match(sources, MODAL, "a static message box runs a nested event loop: use a banner, or open() one.")


def rich_text(tree: Tree):
    cure = "what a cluster sends is shown as it is: Qt::PlainText, setPlainText, or a painted string."
    yield from each_match(tree.under("ui", "app"), RICH, cure)
