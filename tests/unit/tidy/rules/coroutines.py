# SPDX-License-Identifier: GPL-3.0-or-later
"""A coroutine outlives the expression that called it: what it is given must too."""

import re

from .tree import Tree

# `Task<…> name(` up to two template levels deep. Buffers (std::span, ByteView) are the caller's, as in asio.
DECLARED = re.compile(r"\bTask<(?:[^<>;{}()]|<(?:[^<>;{}()]|<[^<>;{}()]*>)*>)*>\s+([\w:~]+)\s*\(")
BORROWED = re.compile(r"\bconst\s+[\w:]+(?:<[^()]*>)?\s*&|&&|\bstd::string_view\b")
LAMBDA = re.compile(r"\[\s*[^\]\s][^\]]*\]\s*(?:\([^()]*\))?\s*(?:mutable\s*)?->\s*(?:[\w:]+::)?(?:Task|awaitable)<")


def parameters_of(text: str, start: int) -> str:
    """What stands between the parenthesis before start and the one that closes it."""
    depth = 1
    for index in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if depth == 0:
            return text[start:index]
    return text[start:]


def says_outlives(lines: list[str], index: int) -> bool:
    """Whether the comment right above the line of this index speaks of what outlives the coroutine."""
    said = []
    while index > 0 and lines[index - 1].lstrip().startswith(("//", "template")):
        index -= 1
        said.append(lines[index])
    return "outliv" in " ".join(said)


def parameters(tree: Tree):
    cure = (
        "{}: a coroutine takes values, or T& to an owner that outlives it; a const reference, && or string_view may bind to "
        "a temporary that is gone after the first suspension. Where the owner outlives it, the comment above says so."
    )
    for source in tree.under("engine", "app", "tests"):
        text = "\n".join(source.code)
        for match in DECLARED.finditer(text):
            borrowed = BORROWED.search(parameters_of(text, match.end()))
            if borrowed and not says_outlives(source.lines, text.count("\n", 0, match.start())):
                line = text.count("\n", 0, match.end() + borrowed.start()) + 1
                yield source.path, line, cure.format(borrowed.group().strip())


def capturing_lambdas(tree: Tree):
    cure = "the captures of a coroutine lambda die with the lambda: make it a named member, or pass them as parameters."
    for source in tree.under("engine", "app", "tests", "ui"):
        text = "\n".join(source.code)
        for match in LAMBDA.finditer(text):
            yield source.path, text.count("\n", 0, match.start()) + 1, cure
