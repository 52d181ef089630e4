# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known to pass, over runs and trees."""

import hashlib
import os
import re
import time

TOP = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".."))
KEPT = 30 * 24 * 3600  # seconds that a state is remembered without being met


def read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


class Memory:
    """Which files passed, in which state: one empty file a state, in the cache of the tests."""

    def __init__(self):
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
        self.folder = os.path.join(base, "odradek-tests", "clang-tidy")
        os.makedirs(self.folder, exist_ok=True)
        for entry in os.scandir(self.folder):
            if time.time() - entry.stat().st_mtime > KEPT:
                os.unlink(entry.path)
        self.checks = read(os.path.join(TOP, ".clang-tidy"))
        self.digests: dict[str, bytes] = {}

    def digest(self, path: str) -> bytes:
        """Of the file and all our headers that it includes, directly or not."""
        if path not in self.digests:
            self.digests[path] = b""  # a ring of includes ends here
            data = read(os.path.join(TOP, path))
            state = hashlib.sha256(data)
            for name in re.findall(rb'^\s*#\s*include\s*"([^"]+)"', data, re.M):
                below = self.find(path, name.decode())
                state.update(self.digest(below) if below else b"?")
            self.digests[path] = state.digest()
        return self.digests[path]

    @staticmethod
    def find(path: str, name: str) -> str | None:
        for base in (os.path.dirname(path), "engine", ""):
            there = os.path.normpath(os.path.join(base, name))
            if os.path.isfile(os.path.join(TOP, there)):
                return there
        return None

    def mark(self, path: str) -> str:
        key = hashlib.sha256(self.checks + path.encode() + self.digest(path)).hexdigest()
        return os.path.join(self.folder, key[:32])

    def knows(self, path: str) -> bool:
        mark = self.mark(path)
        if not os.path.exists(mark):
            return False
        os.utime(mark)
        return True

    def learn(self, path: str) -> None:
        open(self.mark(path), "w").close()
