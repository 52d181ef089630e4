# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs odradek-cli against a cluster: one command at a time, or one that follows in the background."""

import json
import os
import signal
import subprocess
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path

from . import processes, waiting
from .cluster import Cluster
from .errors import HarnessError
from .paths import PROJECT_DIR

PATIENCE = 120


def program() -> Path:
    """The command line under test: $ODRADEK_CLI, by default the release build."""
    return Path(os.environ.get("ODRADEK_CLI") or PROJECT_DIR / "build" / "release" / "bin" / "odradek-cli")


def available() -> bool:
    """Whether it has been built."""
    return os.access(program(), os.X_OK)


@dataclass(frozen=True)
class Answer:
    """What a command gave."""

    code: int
    rows: list
    stderr: str


class Odradek:
    """odradek-cli on one cluster."""

    def __init__(self, cluster: Cluster):
        self.cluster = cluster

    def command(self, *arguments: str) -> list[str]:
        """The command line with the cluster's addresses and JSON output."""
        return [str(program()), "-b", self.cluster.bootstrap, "-o", "json", *arguments]

    def run(self, *arguments: str, code: int | None = 0) -> Answer:
        """Runs a command to its end; its exit must be `code` (None: any)."""
        command = self.command(*arguments)
        try:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False,
                                  timeout=PATIENCE, preexec_fn=processes.die_with_parent)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"did not end within {PATIENCE} s: {' '.join(command)}") from None
        stderr = done.stderr.decode(errors="replace")
        if code is not None and done.returncode != code:
            raise AssertionError(f"exit {done.returncode} and not {code}: {' '.join(command)}\n{stderr[-2000:]}")
        return Answer(done.returncode, [json.loads(line) for line in done.stdout.decode().splitlines()], stderr)

    def rows(self, *arguments: str) -> list:
        """The rows of a command that succeeds."""
        return self.run(*arguments).rows

    def consume(self, *arguments: str, isolation: str = "uncommitted") -> list[dict]:
        """The rows of a consume that reads its range to the end, in the order in which they came."""
        return self.rows("consume", *arguments, "--isolation", isolation, "--bytes", "base64")

    def follow(self, *arguments: str) -> "Follower":
        """`consume --follow` in the background."""
        return Follower(self.command("consume", *arguments, "--follow", "--bytes", "base64"))


class Follower:
    """A consume that goes on until the block ends. Its rows are collected as they come."""

    def __init__(self, command: list[str]):
        self._command = command
        self._rows: deque = deque()
        self._errors: deque = deque()
        self.process: subprocess.Popen | None = None
        self._readers: list[threading.Thread] = []

    def __enter__(self) -> "Follower":
        self.process = subprocess.Popen(self._command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, preexec_fn=processes.die_with_parent)
        for stream, sink in ((self.process.stdout, self._rows), (self.process.stderr, self._errors)):
            reader = threading.Thread(target=self._collect, args=(stream, sink), daemon=True)
            reader.start()
            self._readers.append(reader)
        return self

    def __exit__(self, *_):
        self.signal(signal.SIGCONT)
        self.signal(signal.SIGINT)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError("consume --follow did not end within 10 s of Ctrl-C") from None
        finally:
            self._join()

    @staticmethod
    def _collect(stream, sink: deque) -> None:
        for line in stream:
            sink.append(line)

    def _join(self) -> None:
        for reader in self._readers:
            reader.join(10)

    def signal(self, number: int) -> None:
        """Sends it a signal, if it still runs."""
        if self.process.poll() is None:
            self.process.send_signal(number)

    @property
    def rows(self) -> list[dict]:
        """What came so far, in order."""
        return [json.loads(line) for line in list(self._rows)]

    @property
    def stderr(self) -> str:
        """What it said so far."""
        return b"".join(self._errors).decode(errors="replace")

    @property
    def code(self) -> int | None:
        """Its exit code, None while it runs."""
        return self.process.poll()

    def wait_end(self, seconds: float) -> int:
        """Waits until it ends by itself; its exit code."""
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"consume --follow still runs after {seconds:.0f} s") from None
        self._join()
        return code

    def wait_for(self, what: str, condition, seconds: float = 60):
        """Waits until the rows so far fulfil a condition."""
        def watch() -> None:
            if self.code is not None:
                raise AssertionError(f"consume --follow ended with {self.code} instead of: {what}\n{self.stderr}")

        try:
            return waiting.until(what, lambda: condition(self.rows), seconds, watch)
        except HarnessError as error:
            raise AssertionError(f"{error}\n{len(self._rows)} rows so far. {self.stderr[-1500:]}") from None

    def cpu_seconds(self) -> float:
        """The processor time it has used."""
        text = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8")
        fields = text.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
