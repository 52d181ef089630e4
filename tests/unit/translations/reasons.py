# SPDX-License-Identifier: GPL-3.0-or-later
"""What the engine says of a fault in words of its own, held against what the window knows to say in other languages."""

import glob
import os
import re

KNOWN = os.path.join("ui", "views", "KnownReasons.cpp")
FOLDERS = ("admin", "cluster", "consumer", "net", "session", "wire")
TEXT = r'"(?:[^"\\\n]|\\.)*"'
NOTED = re.compile(rf'QT_TRANSLATE_NOOP\("Reason",\s*((?:{TEXT}\s*)+)\)')
# The last argument of an error, and nothing but text: what is put together has no one sentence.
SAID = re.compile(rf'\b(?:fail|Error)\s*[({{]+(?:[^;{{}}]|{{}})*?,\s*((?:{TEXT}\s*)+)[)}}]')
# Said by the command line alone, or of a message that is written by hand there: the window asks before it sends.
ELSEWHERE = ("engine/consumer/scan_request.cpp", "engine/cluster/config.cpp", "engine/cluster/option_values.cpp",
             "engine/wire/json_", "engine/wire/hex")


def joined(texts: str) -> str:
    """Pieces of text that stand one behind the other, as the compiler sees them."""
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', texts)).replace('\\"', '"')


def known(source: str) -> set[str]:
    """The sentences that the window translates."""
    return {joined(texts) for texts in NOTED.findall(source)}


def said(source: str) -> set[str]:
    """The whole sentences that a source of the engine gives an error."""
    return {joined(texts) for texts in SAID.findall(source)} - {""}


def faults(top: str) -> list[str]:
    """A line for each sentence of the engine that would stay English."""
    with open(os.path.join(top, KNOWN), encoding="utf-8") as stream:
        translated = known(stream.read())
    found = []
    for folder in FOLDERS:
        for path in sorted(glob.glob(os.path.join(top, "engine", folder, "*.cpp"))):
            name = os.path.relpath(path, top)
            if name.startswith(ELSEWHERE):
                continue
            with open(path, encoding="utf-8") as stream:
                missing = said(stream.read()) - translated
            found += [f"{name}: {text!r} would stay English: add it to {KNOWN}" for text in sorted(missing)]
    return found
