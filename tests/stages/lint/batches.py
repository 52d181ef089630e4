# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources that clang-tidy reads as one.

Nine tenths of a source's time go into the headers that it shares with its neighbours. So sources with the same flags are
included into one file, as many as do not define the same name twice. A name that the patterns below miss costs time, not
truth: the compiler then refuses the batch, and those that it names are looked at alone.
"""

import functools
import json
import os
import re
import shlex
from dataclasses import dataclass, field

from .memory import TOP, read

MOST = 24  # sources in a batch: more save little time and take much memory
NAMESPACE = re.compile(rb"^namespace (\w[\w:]*)", re.M)
TYPE = re.compile(rb"^(?:class|struct|union|enum class|enum|using)[ \t]+(?!namespace\b|enum\b)(\w+)\b(?!::)", re.M)
CONSTANT = re.compile(rb"^(?:[\w:<>,&*]+[ \t]+)+(k[A-Z]\w*)[ \t]*[{\[=;]", re.M)
FUNCTION = re.compile(rb"^(?:[\w:<>,&*]+[ \t]+)+[*&]*(\w+\([^)\n]*)", re.M)
FOREIGN = re.compile(rb"^#[ \t]*include[ \t]*(<[^>]+>)", re.M)
WORD = re.compile(rb"\b[A-Za-z_]\w*\b")
COMMENT = re.compile(rb"//.*$", re.M)
# Each target has folders of its own for what moc writes; the names in them differ, so a batch may have them all.
MOC_FOLDER = re.compile(r"-I.*_autogen/include$")


@dataclass(eq=False)
class Source:
    """One entry of compile_commands.json; `path` from the top."""

    path: str
    folder: str
    command: list[str]

    def flags(self) -> tuple[str, ...]:
        """What must be the same in a batch."""
        return tuple(word for word in self.command if not MOC_FOLDER.match(word))

    def moc_folders(self) -> list[str]:
        return [word for word in self.command if MOC_FOLDER.match(word)]

    def foreign_headers(self) -> list[str]:
        """The headers in angle brackets, of this source itself."""
        return [name.decode() for name in FOREIGN.findall(read(os.path.join(TOP, self.path)))]

    @functools.cache
    def names(self) -> tuple[set[bytes], set[bytes]]:
        """What it defines outside any block, as far as patterns can tell: what must be the only one in a batch, and
        what may be given another name, for it means one thing in this source and nothing in a header."""
        text = read(os.path.join(TOP, self.path))
        place = NAMESPACE.search(text)
        within = (place.group(1) if place else b"") + b" "
        free = {name for pattern in (TYPE, CONSTANT) for name in pattern.findall(text)} - words_of_headers()
        fixed = {within + name for pattern in (TYPE, CONSTANT, FUNCTION) for name in pattern.findall(text)}
        return fixed - {within + name for name in free}, free


@functools.cache
def words_of_headers() -> frozenset[bytes]:
    """Every word in a header of ours: a macro of that name would change what the header says."""
    found: set[bytes] = set()
    for top in ("engine", "ui", "app", "tests"):
        for folder, _, files in os.walk(os.path.join(TOP, top)):
            for name in files:
                if name.endswith(".h"):
                    found.update(WORD.findall(COMMENT.sub(b"", read(os.path.join(folder, name)))))
    return frozenset(found)


@dataclass
class Batch:
    """Sources that may be read as one, in the order in which they shall be."""

    sources: list[Source] = field(default_factory=list)
    taken: set[bytes] = field(default_factory=set)

    def takes(self, source: Source) -> bool:
        return self.takes_with(source, source.names()[0], MOST)

    def takes_with(self, source: Source, names: set[bytes], most: int) -> bool:
        """Whether there is room for it with the names that it would bring."""
        if len(self.sources) >= most or names & self.taken:
            return False
        self.sources.append(source)
        self.taken |= names
        return True

    def paths(self) -> list[str]:
        return [source.path for source in self.sources]

    def write(self, folder: str) -> str:
        """Writes the file that includes them all and the flags for it into a new folder, and answers its path."""
        os.makedirs(folder, exist_ok=True)
        first = self.sources[0]
        joined = os.path.join(folder, "joined.cpp")
        with open(joined, "w", encoding="utf-8") as file:
            # Before any name is changed: the headers of others may use it.
            foreign = dict.fromkeys(line for source in self.sources for line in source.foreign_headers())
            file.writelines(f"#include {name}\n" for name in foreign)
            for number, source in enumerate(self.sources):
                renamed = sorted(name.decode() for name in source.names()[1])
                file.writelines(f"#define {name} {name}_{number}\n" for name in renamed)
                file.write(f'#include "{os.path.join(TOP, source.path)}"\n')
                file.writelines(f"#undef {name}\n" for name in renamed)
        moc = dict.fromkeys(word for source in self.sources for word in source.moc_folders())
        # What one source names is in the way of another's, which neither can help.
        command = [*first.flags(), *moc, "-Wno-shadow", joined]
        with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as file:
            json.dump([{"directory": first.folder, "file": joined, "arguments": command}], file)
        return joined


def without_files(command: str) -> list[str]:
    """The words of a compiler's call that do not name its input or output."""
    words, out = iter(shlex.split(command)), []
    for word in words:
        if word in ("-o", "-c", "-MF", "-MT"):
            next(words, None)
        elif word != "-MD":
            out.append(word)
    return out


def sources(build: str, ours: tuple[str, ...]) -> dict[str, Source]:
    """path → our own sources of the build tree; generated ones lie elsewhere."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    found = {}
    for entry in entries:
        path = os.path.relpath(entry["file"], TOP)
        if path.startswith(ours):
            found[path] = Source(path, entry["directory"], without_files(entry["command"]))
    return found


def batches(wanted: list[Source]) -> list[Batch]:
    """All the wanted, each once, in batches; the first wanted come first."""
    by_flags: dict[tuple[str, ...], list[Batch]] = {}
    out: list[Batch] = []
    for source in wanted:
        open_ones = by_flags.setdefault(source.flags(), [])
        if not any(batch.takes(source) for batch in open_ones):
            batch = Batch()
            batch.takes(source)
            open_ones.append(batch)
            out.append(batch)
    return out


def groups(wanted: list[Source], most: int) -> list[list[str]]:
    """The paths of all the wanted, each once: those of a group may be compiled as one, with no name changed."""
    out: list[Batch] = []
    for source in wanted:
        names = set.union(*source.names())
        if not any(batch.takes_with(source, names, most) for batch in out):
            batch = Batch()
            batch.takes_with(source, names, most)
            out.append(batch)
    return [batch.paths() for batch in out]
