# SPDX-License-Identifier: GPL-3.0-or-later
"""The two releases of kafka-clients that the golden bytes and the schemas come from."""

import re
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cluster"))

from harness import java, maven  # noqa: E402  (the path has to be set first)
from harness.errors import HarnessError, NoNetwork  # noqa: E402,F401
from harness.paths import cache_dir, make_once  # noqa: E402,F401

NEW = "4.4.0"
# The last release that still has the versions which 4.0 dropped, and which writes magic 0 and 1.
OLD = "3.9.2"
VERSIONS = (NEW, OLD)

# 4.0 and later moved classes that the generators use; the sources are written for the old names.
_MOVED = ((re.compile(r"^import org\.apache\.kafka\.common\.record\.(?!TimestampType)", re.M),
           "import org.apache.kafka.common.record.internal."),
          (re.compile(r"^import org\.apache\.kafka\.common\.utils\.ByteBufferOutputStream", re.M),
           "import org.apache.kafka.common.utils.internals.ByteBufferOutputStream"))


def jars(version: str) -> Path:
    """kafka-clients with what its converters need, without a word of logging."""
    return maven.resolve(maven.JarSet(f"kafka-clients-{version}", (
        f"org.apache.kafka:kafka-clients:{version}",
        "com.fasterxml.jackson.core:jackson-databind:2.17.2",
        "org.slf4j:slf4j-nop:1.7.36")))


def generator(version: str, main: str) -> list[str]:
    """The command that runs one of the generators of `java/` on that release."""
    folder = jars(version)
    with tempfile.TemporaryDirectory(prefix="odradek-golden-") as scratch:
        sources = []
        for source in sorted((HERE / "java").glob("*.java")):
            text = source.read_text(encoding="utf-8")
            for pattern, replacement in _MOVED if version == NEW else ():
                text = pattern.sub(replacement, text)
            sources.append(Path(scratch) / source.name)
            sources[-1].write_text(text, encoding="utf-8")
        classes = java.compile_sources(f"golden-{version}", sources, folder)
    return java.command(main, classes, folder)
