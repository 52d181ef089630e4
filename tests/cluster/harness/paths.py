# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the harness keeps what is costly to make again, and how it makes folders there.

Everything under the cache may be deleted at any time; it is made again on the next run.
"""

import contextlib
import fcntl
import os
import shutil
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CLUSTER_DIR = HERE.parent
PROJECT_DIR = CLUSTER_DIR.parent.parent


def cache_dir() -> Path:
    """The cache of the tests: $XDG_CACHE_HOME/odradek-tests, by default in ~/.cache."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    path = Path(base) / "odradek-tests"
    path.mkdir(parents=True, exist_ok=True)
    return path


@contextlib.contextmanager
def locked(name: str):
    """Holds a lock between processes, so that two test runs do not make the same thing twice."""
    locks = cache_dir() / "locks"
    locks.mkdir(exist_ok=True)
    with open(locks / name, "w", encoding="utf-8") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def make_once(target: Path, build) -> Path:
    """Returns `target`, made by `build(folder)` if it is not there yet.

    `build` fills a scratch folder which is renamed when complete, so that an interrupted run never
    leaves a half filled folder under the final name.
    """
    if target.is_dir():
        return target
    with locked(target.name):
        if target.is_dir():
            return target
        target.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
        try:
            build(scratch)
            scratch.rename(target)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    return target


def run_folder(name: str) -> Path:
    """A fresh folder for something that runs; those of processes that crashed are swept away first."""
    runs = cache_dir() / "run"
    runs.mkdir(exist_ok=True)
    for left in runs.iterdir():
        owner = left.name.split("-", 1)[0]
        if owner.isdigit() and not os.path.exists(f"/proc/{owner}"):
            shutil.rmtree(left, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-{name}-", dir=runs))
