# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the program that prints what the window's models show of a cluster."""

import json
import os
import subprocess
from pathlib import Path

from . import processes
from .cluster import Cluster
from .odradek import PATIENCE
from .paths import PROJECT_DIR


def program() -> Path:
    """The program: $ODRADEK_SHOWN, by default of the release build."""
    return Path(os.environ.get("ODRADEK_SHOWN") or PROJECT_DIR / "build" / "release" / "tests" / "shown_rows")


def available() -> bool:
    """Whether it has been built."""
    return os.access(program(), os.X_OK)


def rows(cluster: Cluster, *arguments: str) -> list[dict]:
    """The rows of one command."""
    command = [str(program()), cluster.bootstrap, *arguments]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=PATIENCE,
                          env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, preexec_fn=processes.die_with_parent)
    if done.returncode != 0:
        raise AssertionError(f"exit {done.returncode}: {' '.join(command)}\n{done.stderr.decode(errors='replace')}")
    return [json.loads(line) for line in done.stdout.decode().splitlines()]
