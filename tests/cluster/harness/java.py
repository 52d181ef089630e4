# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds Java, compiles the small programs of the tests, and says so clearly where Java is missing."""

import hashlib
import shutil
import subprocess
from pathlib import Path

from . import maven
from .errors import HarnessError
from .paths import cache_dir, make_once


def java() -> str:
    """The path of the java launcher."""
    return _tool("java", "default-jdk-headless")


def _tool(name: str, package: str) -> str:
    path = shutil.which(name)
    if not path:
        raise HarnessError(f"'{name}' is missing. Install the package '{package}'.")
    return path


def compile_sources(name: str, sources: list[Path], *jar_folders: Path) -> Path:
    """Compiles sources against jars into a cached folder of classes; again when either changes."""
    digest = hashlib.sha256(maven.classpath(*jar_folders).encode())
    for source in sorted(sources):
        digest.update(source.read_bytes())
    target = cache_dir() / "classes" / f"{name}-{digest.hexdigest()[:10]}"

    def build(folder: Path) -> None:
        javac = _tool("javac", "default-jdk-headless")
        command = [javac, "-nowarn", "-encoding", "UTF-8", "-proc:none", "-Xlint:none", "-d", str(folder), "-cp",
                   maven.classpath(*jar_folders), *map(str, sorted(sources))]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise HarnessError(f"javac failed for {name}:\n{done.stdout}{done.stderr}")

    return make_once(target, build)


def command(main: str, classes: Path | None, *jar_folders: Path, options: tuple[str, ...] = ()) -> list[str]:
    """The command line that runs `main`; short-lived programs start faster without the second compiler."""
    path = maven.classpath(*jar_folders)
    if classes:
        path = f"{classes}:{path}"
    return [java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", *options, "-cp", path, main]
