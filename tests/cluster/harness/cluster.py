# SPDX-License-Identifier: GPL-3.0-or-later
"""A cluster of real brokers on 127.0.0.1: up, down, and the blows that tests deal to it."""

import json
import shutil
import signal
import socket
from pathlib import Path

from . import jvm, kraft, ports, settings, waiting, wire
from .errors import HarnessError
from .paths import run_folder
from .processes import Daemon
from .versions import release as find_release

START_SECONDS = 60
STATE = "cluster.json"


class Cluster:
    """Brokers numbered from 1. Use as a context manager; ends everything however the block is left.

    The processes also die with the Python process that started them (unless detached, which only the
    command line asks for), so that a test that crashes leaves nothing behind.
    """

    def __init__(self, version: str, brokers: int = 1, directory: Path | None = None, detached: bool = False,
                 overrides: dict[str, str] | None = None, archive_option: str | None = None, proxied: bool = False):
        self.release = find_release(version)
        self.count = brokers
        self.detached = detached
        self.overrides = overrides or {}
        self.daemons: dict[str, Daemon] = {}
        self.cluster_id = None
        self._archive_option = archive_option
        # With proxies each broker has another listener: it listens at its port of "backs" and advertises that of "fronts".
        self._proxied = proxied
        self._temporary = directory is None
        self.directory = Path(directory or run_folder(f"kafka-{version}")).resolve()
        self.ports: dict = {}

    def __enter__(self) -> "Cluster":
        return self.up()

    def __exit__(self, *_):
        self.destroy()

    @property
    def version(self) -> str:
        """The release that runs."""
        return self.release.version

    @property
    def nodes(self) -> range:
        """The ids of the brokers."""
        return range(1, self.count + 1)

    @property
    def bootstrap(self) -> str:
        """host:port of all brokers, with commas."""
        return ",".join(self.address(node) for node in self.nodes)

    def address(self, node: int) -> str:
        """host:port of one broker."""
        return f"127.0.0.1:{self.ports['brokers'][node]}"

    @property
    def zookeeper(self) -> str:
        """host:port of ZooKeeper; only without KRaft."""
        return f"127.0.0.1:{self.ports['zookeeper']}"

    def up(self) -> "Cluster":
        """Configures and starts everything and waits until it is ready."""
        try:
            self._configure()
            if not self.release.kraft:
                self._start_zookeeper()
            for node in self.nodes:
                self.start(node, wait=False)
            self.ready()
        except BaseException:
            self.destroy()
            raise
        return self

    def start(self, node: int, wait: bool = True) -> None:
        """Starts one broker (again)."""
        folder = self._folder(node)
        command = jvm.broker_command(self.release, folder, self._archive_option)
        self.daemons[str(node)] = Daemon.start(f"broker {node}", command, folder / "log.txt", self.detached)
        self._save()
        if wait:
            self.ready()

    def ready(self, seconds: float = START_SECONDS) -> None:
        """Waits until every broker answers and knows all the others (those that were ended are not awaited)."""
        expected = {node: ("127.0.0.1", self.ports["brokers"][node]) for node in self.nodes if self.running(node)}
        for node in expected:
            waiting.until(f"broker {node} of Kafka {self.version} to be ready",
                          lambda node=node: self._ready(node, expected), seconds, self._watch(expected))

    def _ready(self, node: int, expected: dict) -> bool:
        port = self.ports["brokers"][node]
        if self.release.at_least(0, 10) and not wire.answers_api_versions(port):
            return False
        if not self.release.at_least(0, 9):
            # 0.8 names no broker before there is a topic; this request makes it create one.
            wire.coordinator(port, "harness")
        return wire.brokers(port) == expected

    def _watch(self, expected: dict):
        """While waiting: a broker that has ended will not become ready."""
        def check() -> None:
            for node in expected:
                if not self.running(node):
                    raise HarnessError(f"Broker {node} of Kafka {self.version} ended while starting. Its last "
                                       f"words:\n{self.daemons[str(node)].tail()}")
        return check

    def running(self, node: int) -> bool:
        """Whether the process of a broker exists (a stopped one does)."""
        daemon = self.daemons.get(str(node))
        return daemon is not None and daemon.alive()

    def kill(self, node: int) -> None:
        """kill -9."""
        self.daemons[str(node)].kill()

    def pause(self, node: int) -> None:
        """SIGSTOP: connections stay open, nothing is answered."""
        self.daemons[str(node)].signal(signal.SIGSTOP)

    def resume(self, node: int) -> None:
        """SIGCONT."""
        self.daemons[str(node)].signal(signal.SIGCONT)

    def terminate(self, node: int) -> None:
        """SIGTERM: the broker hands its leaderships over before it ends."""
        self.daemons[str(node)].end()

    def restart(self, node: int) -> None:
        """Ends a broker in good order, starts it and waits until all is ready."""
        self.terminate(node)
        self.start(node)

    def leader(self, topic: str, partition: int = 0, ask: int | None = None) -> int:
        """The leader of a partition as broker `ask`, or the first running one, knows it; -1 for none."""
        return wire.leaders(self._ask_port(ask)).get((topic, partition), -1)

    def coordinator(self, group: str, ask: int | None = None) -> int:
        """The broker that coordinates a group."""
        return waiting.until(f"a coordinator of group {group}",
                             lambda: wire.coordinator(self._ask_port(ask), group), 30)

    def _ask_port(self, ask: int | None) -> int:
        node = ask or next(node for node in self.nodes if self.running(node))
        return self.ports["brokers"][node]

    def down(self) -> None:
        """Ends all processes, the brokers side by side, ZooKeeper last."""
        last = [self.daemons[name] for name in self.daemons if name == "zookeeper"]
        first = [self.daemons[name] for name in self.daemons if name != "zookeeper"]
        for daemon in first:
            daemon.signal(signal.SIGTERM if self._archive_option else signal.SIGKILL)
        for daemon in first:
            daemon.end()
        for daemon in last:
            daemon.kill()

    def destroy(self) -> None:
        """Ends all processes and removes the folder if it was ours."""
        self.down()
        if self._temporary:
            shutil.rmtree(self.directory, ignore_errors=True)

    @staticmethod
    def makes(name: str) -> bool:
        """Whether a cluster's folder has entries of this name."""
        return name in (STATE, "zookeeper") or name.startswith("broker-")

    def _folder(self, node: int | str) -> Path:
        return self.directory / (f"broker-{node}" if isinstance(node, int) else node)

    def _configure(self) -> None:
        if (self.directory / STATE).exists():
            raise HarnessError(f"{self.directory} holds a cluster already. End it first: kafka down --dir "
                               f"{self.directory}")
        kinds = ["brokers", "controllers"] + (["fronts", "backs"] if self._proxied else [])
        found = ports.free_ports(len(kinds) * self.count + 1)
        self.ports = {kind: dict(zip(self.nodes, found[number * self.count:])) for number, kind in enumerate(kinds)}
        self.ports["zookeeper"] = found[-1]
        for node in self.nodes:
            folder = self._folder(node)
            folder.mkdir(parents=True)
            settings.write(folder / "server.properties", settings.broker(
                self.release, node, self.count, self.ports, folder, self.overrides))
        if self.release.kraft:
            self.cluster_id = kraft.new_id()
            kraft.format_nodes(self.release, {node: self._folder(node) for node in self.nodes}, self.cluster_id)

    def _start_zookeeper(self) -> None:
        folder = self._folder("zookeeper")
        (folder / "data").mkdir(parents=True)
        settings.write(folder / "zoo.cfg", settings.zookeeper(self.ports["zookeeper"], folder))
        daemon = Daemon.start("zookeeper", jvm.zookeeper_command(self.release, folder), folder / "log.txt",
                              self.detached)
        self.daemons["zookeeper"] = daemon
        self._save()

        def watch() -> None:
            if not daemon.alive():
                raise HarnessError(f"ZooKeeper ended while starting. Its last words:\n{daemon.tail()}")

        waiting.until("ZooKeeper to be ready", lambda: _imok(self.ports["zookeeper"]), START_SECONDS, watch)

    def _save(self) -> None:
        state = {"version": self.version, "brokers": self.count, "ports": self.ports, "clusterId": self.cluster_id,
                 "bootstrap": self.bootstrap, "daemons": {k: d.to_json() for k, d in self.daemons.items()}}
        (self.directory / STATE).write_text(json.dumps(state, indent=1), encoding="utf-8")

    @staticmethod
    def attach(directory: Path) -> "Cluster":
        """The cluster that an earlier command started in that folder."""
        try:
            state = json.loads((Path(directory) / STATE).read_text(encoding="utf-8"))
        except OSError:
            raise HarnessError(f"There is no cluster in {directory}. Start one: kafka up VERSION") from None
        cluster = Cluster(state["version"], state["brokers"], Path(directory), detached=True)
        cluster.cluster_id = state["clusterId"]
        cluster.ports = {kind: {int(node): port for node, port in value.items()} if isinstance(value, dict) else value
                         for kind, value in state["ports"].items()}
        cluster.daemons = {name: Daemon(**fields) for name, fields in state["daemons"].items()}
        return cluster


def _imok(port: int) -> bool:
    with socket.create_connection(("127.0.0.1", port), timeout=2) as connection:
        connection.sendall(b"ruok")
        return connection.recv(4) == b"imok"
