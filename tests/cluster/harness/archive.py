# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the class archive of a release once: brokers then start in about two thirds of the time."""

import shutil
import tempfile
from pathlib import Path

from . import jvm
from .cluster import Cluster
from .paths import locked
from .versions import release as find_release


def ensure(version: str) -> Path | None:
    """The archive, made if it is missing. Only KRaft releases get one: the old ones start fast without."""
    release = find_release(version)
    if not release.kraft:
        return None
    path = jvm.archive_path(release)
    if path.is_file():
        return path
    with locked(path.name):
        if not path.is_file():
            _make(version, path)
    return path


def _make(version: str, path: Path) -> None:
    """Runs one broker to ready and ends it by SIGTERM; the JVM writes the archive as it leaves."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix=".archive.", dir=path.parent))
    try:
        file = scratch / "classes.jsa"
        with Cluster(version, archive_option=f"-XX:ArchiveClassesAtExit={file}"):
            pass
        if file.is_file():
            file.rename(path)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
