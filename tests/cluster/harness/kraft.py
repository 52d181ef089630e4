# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats the data folders of KRaft nodes with one JVM: the others are copies with their own ids."""

import base64
import shutil
import subprocess
import uuid
from pathlib import Path

from . import jvm
from .errors import HarnessError
from .versions import Release


def new_id() -> str:
    """A UUID as Kafka writes it. One with a leading '-' would be taken for an option."""
    while True:
        text = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")
        if not text.startswith("-"):
            return text


def format_nodes(release: Release, folders: dict[int, Path], cluster_id: str) -> None:
    """Formats the first folder and makes the others from it. Their server.properties are there already."""
    first, *others = sorted(folders)
    command = jvm.format_command(release, folders[first], cluster_id)
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folders[first])
    if done.returncode != 0:
        raise HarnessError(f"Formatting the storage of Kafka {release.version} failed:\n{done.stdout}{done.stderr}")
    for node in others:
        copy = folders[node] / "data"
        shutil.copytree(folders[first] / "data", copy)
        _rename(copy / "meta.properties", node)


def _rename(path: Path, node: int) -> None:
    """Gives a copied folder its own node and directory id; two equal ones would be refused."""
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        key = line.partition("=")[0]
        lines.append({"node.id": f"node.id={node}", "directory.id": f"directory.id={new_id()}"}.get(key, line))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
