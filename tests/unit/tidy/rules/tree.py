# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a checkout as the rules see them, from a folder or, in the self-tests, from a dictionary."""

import os
import re
from functools import cached_property
from typing import NamedTuple

LEFT_OUT = {".git", "build", "__pycache__", ".cache", ".venv"}
TEXT_ENDS = (
    ".h", ".cpp", ".py", ".cmake", ".txt", ".sh", ".md", ".json", ".toml", ".java", ".qss", ".svg", ".ts", ".qrc",
    ".supp", ".xml", ".desktop", ".in", ".1", ".yml",
)  # fmt: skip
BINARY_BELOW = ("tests/golden/", "resources/pictures/", "resources/fonts/")
ALLOW = re.compile(r"(?://|#)\s*tidy: allow\(([a-z-]+)\)")
LITERAL = re.compile(r'"(?:[^"\\\n]|\\.)*"')
COMMENT = re.compile(r"//[^\n]*")


class Finding(NamedTuple):
    """One broken rule; cure says what to do about it."""

    path: str
    line: int
    rule: str
    cure: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.rule}: {self.cure}"


class Source:
    """One text file."""

    def __init__(self, path: str, text: str):
        self.path = path
        self.text = text
        self.lines = text.split("\n")

    @cached_property
    def code(self) -> list[str]:
        """C++ lines without comments and with empty string literals, so that rules do not trip over prose."""
        text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), self.text, flags=re.S)
        return [COMMENT.sub("", LITERAL.sub('""', line)) for line in text.split("\n")]

    @cached_property
    def includes(self) -> list[tuple[int, str, bool]]:
        """(line, name, quoted) of each #include."""
        found = []
        for number, line in enumerate(self.lines, 1):
            match = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
            if match:
                found.append((number, match.group(2), match.group(1) == '"'))
        return found

    @property
    def is_cpp(self) -> bool:
        return self.path.endswith((".h", ".cpp"))


class Tree:
    """All text files by their path from the top."""

    def __init__(self, files: dict[str, str], other_paths=()):
        self.sources = {path: Source(path, text) for path, text in files.items()}
        self.paths = sorted([*files, *other_paths])

    @classmethod
    def read(cls, top: str) -> "Tree":
        texts, others = {}, []
        for folder, folders, names in os.walk(top):
            folders[:] = sorted(name for name in folders if name not in LEFT_OUT)
            for name in names:
                full = os.path.join(folder, name)
                path = os.path.relpath(full, top)
                text = read_text(full, path)
                if text is None:
                    others.append(path)
                else:
                    texts[path] = text
        return cls(texts, others)

    def under(self, *folders: str, ends=(".h", ".cpp")):
        """The sources below these folders whose names end so."""
        starts = tuple(folder + "/" for folder in folders)
        return [s for s in self.sources.values() if s.path.startswith(starts) and s.path.endswith(ends)]

    def cpp(self):
        return [source for source in self.sources.values() if source.is_cpp]

    def allows(self, path: str, line: int, rule: str) -> bool:
        """Whether this line, or a comment on the line above, allows the rule to be broken."""
        source = self.sources.get(path)
        if source is None or line < 1:
            return False
        near = source.lines[max(0, line - 2) : line]
        return any(match.group(1) == rule for text in near for match in ALLOW.finditer(text))


def read_text(full: str, path: str) -> str | None:
    """The text of a file the rules read, else None: binaries, recorded data, lists of bytes."""
    named = path.endswith(TEXT_ENDS) or os.path.basename(path) in ("CMakeLists.txt", ".clang-tidy", ".clang-format")
    if path.startswith(BINARY_BELOW) or os.path.islink(full):
        return None
    with open(full, "rb") as file:
        data = file.read()
    if not named and not data.startswith(b"#!"):
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def each_match(sources, pattern: re.Pattern, cure: str, code_only=True):
    """(path, line, cure) wherever the pattern is found in the code (or in the whole text) of the sources."""
    for source in sources:
        lines = source.code if code_only and source.is_cpp else source.lines
        for number, line in enumerate(lines, 1):
            if pattern.search(line):
                yield source.path, number, cure
