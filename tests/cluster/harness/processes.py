# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts, signals and ends processes, so that none outlives the test that started it."""

import ctypes
import os
import select
import signal
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path

PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None, use_errno=True)


def die_with_parent() -> None:
    """Run in the child before exec: the kernel kills it when the parent goes, however the parent goes."""
    _LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _start_time(pid: int) -> int | None:
    """When a process began, in ticks since boot; with the pid it names one process for ever."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except OSError:
        return None
    fields = text.rpartition(")")[2].split()
    return None if fields[0] in "ZX" else int(fields[19])


@dataclass
class Daemon:
    """One process in the background, known by pid and start time; may have been started by an earlier run."""

    name: str
    pid: int
    started: int
    log: str

    @staticmethod
    def start(name: str, command: list[str], log: Path, detached: bool) -> "Daemon":
        """Starts it with its output in `log`. Detached ones live on after us, all others die with us."""
        with open(log, "ab") as output:
            process = subprocess.Popen(  # pylint: disable=consider-using-with
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, cwd=log.parent,
                start_new_session=True, preexec_fn=None if detached else die_with_parent)
        # A child that died at once has no start time any more: 0 matches nothing, so it counts as dead.
        daemon = Daemon(name, process.pid, _start_time(process.pid) or 0, str(log))
        process.returncode = 0  # we reap it ourselves; keeps Popen from warning that it still runs
        return daemon

    def alive(self) -> bool:
        """Whether it still runs (a stopped process runs)."""
        self._reap()
        return _start_time(self.pid) == self.started

    def signal(self, number: int) -> None:
        """Sends a signal, never to a stranger that got the same pid."""
        if self.alive():
            os.kill(self.pid, number)

    def wait(self, seconds: float) -> bool:
        """Waits until it has ended; False if it has not after that time."""
        try:
            handle = os.pidfd_open(self.pid)
        except OSError:
            return True
        try:
            if not self.alive():
                return True
            ended = bool(select.select([handle], [], [], seconds)[0])
        finally:
            os.close(handle)
        self._reap()
        return ended

    def end(self, seconds: float = 20) -> None:
        """Ends it: SIGTERM first, SIGKILL if that does not help."""
        self.signal(signal.SIGTERM)
        self.signal(signal.SIGCONT)
        if not self.wait(seconds):
            self.kill()

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self.signal(signal.SIGKILL)
        self.wait(10)

    def tail(self, lines: int = 12) -> str:
        """The last lines of its output, for error messages."""
        try:
            text = Path(self.log).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return "(no output)"
        return "\n".join(text.splitlines()[-lines:]) or "(no output)"

    def to_json(self) -> dict:
        """For cluster.json."""
        return asdict(self)

    def _reap(self) -> None:
        try:
            os.waitpid(self.pid, os.WNOHANG)
        except OSError:
            pass  # not our child, or already reaped
