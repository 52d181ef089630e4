# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in cluster as a process of its own, in the shape that the harness of real clusters has."""

import json
import shutil
import signal
import subprocess

from harness import odradek, processes, wire
from harness.errors import HarnessError
from harness.paths import run_folder
from harness.versions import release

# Which release the sandbox plays; the Java client of that release is the one that judges it.
PLAYED = "4.4.0"
PATIENCE = 20


class SandboxCluster:
    """`odradek-cli sandbox` on free loopback ports, from construction until `destroy`."""

    def __init__(self, brokers: int = 3, topics: str = "", demo: bool = False):
        self.count = brokers
        self.release = release(PLAYED)
        self.directory = run_folder("sandbox")
        command = [str(odradek.program()), "-o", "json", "sandbox", "--port", "0", "--brokers", str(brokers)]
        command += ["--topics", topics] if topics else []
        command += ["--demo-data"] if demo else []
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True,
                                        preexec_fn=processes.die_with_parent)
        line = self.process.stdout.readline()
        if not line:
            raise HarnessError(f"'{' '.join(command)}' ended before it said where it listens.")
        self.bootstrap = json.loads(line)["bootstrap"]
        found = [int(address.rsplit(":", 1)[1]) for address in self.bootstrap.split(",")]
        self.ports = {"brokers": dict(zip(self.nodes, found))}

    @property
    def nodes(self) -> range:
        """The ids of the brokers."""
        return range(1, self.count + 1)

    def running(self, _node: int) -> bool:
        """All brokers live in one process."""
        return self.process.poll() is None

    def address(self, node: int) -> str:
        """Where a broker listens."""
        return f"127.0.0.1:{self.ports['brokers'][node]}"

    def coordinator(self, group: str) -> int:
        """The broker that coordinates a group."""
        return wire.coordinator(self.ports["brokers"][1], group)

    def destroy(self) -> None:
        """Ends it as Ctrl-C does; a sandbox that does not end, or not with 0, is a failure."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        try:
            code = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise HarnessError(f"The sandbox did not end within {PATIENCE} s of SIGINT.") from None
        finally:
            self.process.stdout.close()
            shutil.rmtree(self.directory, ignore_errors=True)
        if code != 0:
            raise HarnessError(f"The sandbox ended with {code}.")
