# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python environment of the foreign clients: pinned wheels in the cache, apart from the system's."""

import hashlib
import subprocess
import sys
from pathlib import Path

from .errors import HarnessError, NoNetwork
from .paths import CLUSTER_DIR, cache_dir, make_once

REQUIREMENTS = CLUSTER_DIR / "requirements.txt"
NETWORK_SIGNS = ("Failed to establish a new connection", "Temporary failure in name resolution",
                 "Network is unreachable", "timed out")


def python() -> str:
    """The interpreter that has confluent-kafka and kafka-python."""
    key = REQUIREMENTS.read_bytes() + sys.version.encode()
    target = cache_dir() / "venvs" / f"clients-{hashlib.sha256(key).hexdigest()[:10]}"
    return str(make_once(target, _build) / "bin" / "python")


def _build(folder: Path) -> None:
    # The folder is renamed afterwards: only bin/python is used, which finds its packages by its own place.
    _run([sys.executable, "-m", "venv", str(folder)],
         "Python's venv module is missing. Install the package 'python3-venv'.")
    _run([str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
          "--only-binary", ":all:", "--requirement", str(REQUIREMENTS)],
         "The foreign Python clients could not be installed; pip needs the network or a mirror.")


def _run(command: list[str], hint: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        output = done.stdout + done.stderr
        kind = NoNetwork if any(sign in output for sign in NETWORK_SIGNS) else HarnessError
        raise kind(f"{hint}\n{output.strip()[-600:]}")
