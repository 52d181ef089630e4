# SPDX-License-Identifier: GPL-3.0-or-later
"""Other people's clients at work on a cluster: Java of the broker's own release, librdkafka, kafka-python."""

import json
import subprocess
import threading
from contextlib import contextmanager

from . import java, processes, settings, venv, waiting, wire
from .cluster import Cluster
from .errors import HarnessError
from .paths import CLUSTER_DIR
from .script import Script

JAVA, RDKAFKA, KAFKA_PYTHON = "java", "rdkafka", "kafka-python"
PATIENCE = 180


class Foreign:
    """The foreign clients of one cluster."""

    def __init__(self, cluster: Cluster):
        self.cluster = cluster
        self.release = cluster.release
        newest_first = (((2, 0), "modern"), ((0, 10), "v010"), ((0, 9), "v09"), ((0, 8), "v08"))
        self._level = next(name for number, name in newest_first if self.release.at_least(*number))

    def produce(self, client: str, script: Script) -> None:
        """Runs a script with a client."""
        if client == JAVA:
            folder = {"v09": "v08"}.get(self._level, self._level)  # 0.9 produces as 0.8.2 does
            self._java("Produce", "produce", folder, self.cluster.bootstrap, stdin=script.text())
        else:
            self._python(client, "produce", stdin=script.text())

    def read(self, client: str, *topics: str, isolation: str = "uncommitted") -> list[dict]:
        """All messages of the topics, sorted by place."""
        if client == JAVA:
            output = self._java("Read", "read", self._level, self.cluster.bootstrap, isolation, *topics)
        else:
            output = self._python(client, "read", isolation, *topics)
        rows = [json.loads(line) for line in output.splitlines()]
        return sorted(rows, key=lambda row: (row["topic"], row["partition"], row["offset"]))

    def rdkafka(self, verb: str, *arguments: str):
        """One verb of librdkafka's program; its answer."""
        output = self._python(RDKAFKA, verb, *arguments)
        return json.loads(output) if output.strip() else None

    def snapshot(self) -> dict:
        """All that Java's Admin client tells; from 2.0 on."""
        return json.loads(self._java("Snapshot", "admin", "modern", self.cluster.bootstrap))

    def topic_command(self, *arguments: str) -> str:
        """Kafka's own kafka-topics, for releases with ZooKeeper; what it prints."""
        jars = self.release.broker_jars()
        command = java.command("kafka.admin.TopicCommand", None, jars, options=("-Xmx256m",))
        return _run("kafka-topics", [*command, "--zookeeper", self.cluster.zookeeper, *arguments], "")

    def create_topics(self, *topics: dict) -> None:
        """Creates topics {"name","partitions","replication","config"} and waits until all have leaders."""
        wanted = [{"partitions": 1, "replication": 1, "config": {}} | topic for topic in topics]
        if self.release.at_least(0, 10, 2):
            self.rdkafka("create", json.dumps(wanted))
        else:
            items = [(t["name"], str(t["partitions"]), str(t["replication"]),
                      ",".join(f"{k}={v}" for k, v in t["config"].items())) for t in wanted]
            self._java("Admin", "admin", "zookeeper", self.cluster.zookeeper, "create",
                       *(field for item in items for field in item))
        keys = [(t["name"], partition) for t in wanted for partition in range(t["partitions"])]
        for node in self.cluster.nodes:
            if self.cluster.running(node):
                self._wait_for_leaders(node, keys)

    def _wait_for_leaders(self, node: int, keys) -> None:
        port = self.cluster.ports["brokers"][node]

        def led() -> bool:
            leaders = wire.leaders(port)
            return all(leaders.get(key, -1) >= 0 for key in keys)

        waiting.until(f"leaders of the new topics at broker {node}", led, 60)

    def commit(self, client: str, group: str, *offsets: tuple[str, int, int]) -> None:
        """Commits (topic, partition, offset) for a group without members."""
        items = [f"{topic}:{partition}:{offset}" for topic, partition, offset in offsets]
        if client == JAVA:
            coordinator = self.cluster.coordinator(group)
            self._java("Commit", "groups", "v08", self.cluster.address(coordinator), group, *items)
        else:
            self._python(client, "commit", group, *items)

    @contextmanager
    def member(self, group: str, *topics: str, protocol: str = "classic", client_id: str = "member"):
        """A live member of a group (librdkafka); gives its first assignment, leaves when the block ends."""
        command = self._python_command(RDKAFKA, "member", group, protocol, client_id, *topics)
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                              preexec_fn=processes.die_with_parent) as process:
            try:
                line = process.stdout.readline()
                if not line:
                    raise HarnessError(f"The member of {group} ended before it had an assignment.")
                yield [tuple(pair) for pair in json.loads(line)]
            finally:
                process.stdin.close()
                try:
                    process.wait(20)
                except subprocess.TimeoutExpired:
                    process.kill()

    def flow(self, topic: str, partitions: int) -> "Flow":
        """A producer in the background that goes on through every fault; see clients/rdkafka_data.py."""
        return Flow(self._python_command(RDKAFKA, "flow", topic, str(partitions)))

    def _python_command(self, client: str, *arguments: str) -> list[str]:
        program = {RDKAFKA: "rdkafka.py", KAFKA_PYTHON: "kafka_python.py"}[client]
        return [venv.python(), str(CLUSTER_DIR / "clients" / program), self.cluster.bootstrap,
                self.release.version, *arguments]

    def _python(self, client: str, *arguments: str, stdin: str = "") -> str:
        return _run(client, self._python_command(client, *arguments), stdin)

    def _java(self, main: str, kind: str, level: str, *arguments: str, stdin: str = "") -> str:
        folder = CLUSTER_DIR / "java"
        sources = [*(folder / "common").glob("*.java"), *(folder / kind / level).glob("*.java")]
        jars = self.release.broker_jars()
        classes = java.compile_sources(f"{kind}-{level}-{self.release.version}", sources, jars)
        option = settings.logging_option(self.release, self.cluster.directory)
        command = java.command(main, classes, jars, options=("-Xmx256m", option))
        return _run(f"Java's client {self.release.version}", [*command, *arguments], stdin)


class Flow:
    """Messages produced in the background until the block ends."""

    def __init__(self, command: list[str]):
        self._command = command
        self._written = 0
        self._process: subprocess.Popen | None = None
        self._reader: threading.Thread | None = None

    def __enter__(self) -> "Flow":
        self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                         preexec_fn=processes.die_with_parent)
        self._reader = threading.Thread(target=self._collect, daemon=True)
        self._reader.start()
        return self

    def __exit__(self, *_):
        self.finish()

    def _collect(self) -> None:
        for line in self._process.stdout:
            self._written = json.loads(line)["written"]

    @property
    def written(self) -> int:
        """How many messages are written for sure, so far."""
        return self._written

    def wait_for_more(self, count: int, seconds: float = 60) -> None:
        """Waits until so many more are written."""
        goal = self._written + count
        waiting.until(f"{count} more messages to be written", lambda: self._written >= goal, seconds)

    def finish(self) -> int:
        """Stops producing, waits for what is under way, and tells how many were written in all."""
        if not self._process.stdin.closed:
            self._process.stdin.close()
        code = self._process.wait(120)
        self._reader.join(10)
        if code != 0:
            raise HarnessError("The producer in the background could not deliver everything.")
        return self._written


def _run(name: str, command: list[str], stdin: str) -> str:
    try:
        done = subprocess.run(command, input=stdin, capture_output=True, text=True, check=False, timeout=PATIENCE,
                              preexec_fn=processes.die_with_parent)
    except subprocess.TimeoutExpired as error:
        raise HarnessError(f"{name} did not end within {PATIENCE} s: {error.stderr}") from None
    if done.returncode != 0:
        raise HarnessError(f"{name} failed: {(done.stderr or done.stdout).strip()[-1500:]}")
    return done.stdout
