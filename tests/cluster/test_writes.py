# SPDX-License-Identifier: GPL-3.0-or-later
"""`topic create`, `clone`, `partitions`, `configs`, `empty` and `delete` change what the foreign clients then see."""

from harness.cases import needs_cli
from harness.foreign import RDKAFKA
from harness.live import LiveCase
from harness.script import Script

TOPIC = "made"
FAILED, WRONG_USAGE = 1, 2


class WriteCase(LiveCase):
    """What is the same on every release."""

    def _topics(self) -> dict[str, list[dict]]:
        return {topic["name"]: topic["partitions"] for topic in self.foreign.rdkafka("topics")}

    def _write(self, *arguments: str) -> list[dict]:
        rows = self.odradek.rows("topic", *arguments, "--yes")
        self.assertEqual({row["result"] for row in rows}, {"written"}, rows)
        return rows

    def _settings(self, topic: str = TOPIC) -> dict[str, str]:
        """The topic's own settings as Java tells them."""
        return next(one["settings"] for one in self.foreign.snapshot()["topics"] if one["name"] == topic)

    def _create(self, replication: int) -> None:
        wish = ("create", TOPIC, "--partitions", "4", "--replication", str(replication), "--config",
                "retention.ms=86400000")
        checked, = self.odradek.rows("topic", *wish, "--dry-run")
        self.assertEqual(checked["result"], "planned")
        self.assertNotIn(TOPIC, self._topics())
        self._write(*wish)
        partitions = self._topics()[TOPIC]
        self.assertEqual([len(one["replicas"]) for one in partitions], [replication] * 4)
        again = self.odradek.run("topic", *wish, "--yes", code=FAILED)
        self.assertIn("TOPIC_ALREADY_EXISTS", again.stderr)
        alone = self.odradek.run("topic", "create", "huge", "--partitions", "1", "--replication", "9", "--yes",
                                 code=WRONG_USAGE)
        self.assertIn("brokers", alone.stderr)

    def _delete(self) -> None:
        self._write("delete", TOPIC)
        self.assertNotIn(TOPIC, self._topics())
        gone = self.odradek.run("topic", "delete", TOPIC, "--yes", code=FAILED)
        self.assertIn("there is no such topic", gone.stderr)

    def _grow(self) -> None:
        self._write("partitions", TOPIC, "--total", "6")
        self.assertEqual(len(self._topics()[TOPIC]), 6)

    def _configure(self) -> None:
        rows = self._write("configs", TOPIC, "--set", "retention.ms=-1", "--append", "cleanup.policy=compact")
        self.assertEqual([(row["old"], row["new"]) for row in rows],
                         [("86400000", "-1"), ("delete", "delete,compact")])
        self.assertEqual(self._settings(), {"cleanup.policy": "delete,compact", "retention.ms": "-1"})
        refused = self.odradek.run("topic", "configs", TOPIC, "--set", "min.insync.replicas=x", "--yes",
                                   code=WRONG_USAGE)
        self.assertIn("min.insync.replicas", refused.stderr)

    def _clone(self) -> None:
        self._write("clone", TOPIC, "made-2")
        self.assertEqual(len(self._topics()["made-2"]), 6)
        self.assertEqual(self._settings("made-2"), self._settings())
        self._write("configs", TOPIC, "--unset", "cleanup.policy", "--unset", "retention.ms")
        self.assertEqual(self._settings(), {})

    def _empty(self) -> None:
        script = Script().producer("p")
        for partition in (0, 0, 0, 2):
            script.send(TOPIC, partition, "key", "value")
        self.foreign.produce(RDKAFKA, script)
        self.assertEqual(len(self.foreign.read(RDKAFKA, TOPIC)), 4)
        rows = self._write("empty", TOPIC)
        self.assertEqual([row["new"] for row in rows], [3, 0, 1, 0, 0, 0])
        self.assertEqual(self.foreign.read(RDKAFKA, TOPIC), [])
        begins = {row["partition"]: row["begin"] for row in self.foreign.rdkafka("offsets", TOPIC)}
        self.assertEqual(begins, {0: 3, 1: 0, 2: 1, 3: 0, 4: 0, 5: 0})
        self._write("configs", TOPIC, "--set", "cleanup.policy=compact")
        refused = self.odradek.run("topic", "empty", TOPIC, "--yes", code=FAILED)
        self.assertIn("compact alone", refused.stderr)


@needs_cli
class Writes_4_4_0(WriteCase):
    """KRaft, three brokers."""

    def test_writes(self):
        """All of them, one after the other on one topic."""
        self._create(replication=2)
        self._grow()
        self._configure()
        self._clone()
        self._empty()
        self._delete()

    def test_by_hand(self):
        """Replicas by hand, and the brokers' refusal of settings in their words."""
        nodes = list(self.cluster.nodes)[:2]
        self._write("create", TOPIC, "--assignment", f"{nodes[0]}:{nodes[1]},{nodes[1]}:{nodes[0]}")
        replicas = [one["replicas"] for one in self._topics()[TOPIC]]
        self.assertEqual(replicas, [nodes, nodes[::-1]])
        refused = self.odradek.run("topic", "create", "other", "--config", "no.such.setting=1", "--yes", code=FAILED)
        self.assertIn("INVALID_CONFIG", refused.stderr)


@needs_cli
class Writes_2_8_2(WriteCase):
    """ZooKeeper, and the newest way to delete."""

    kafka = "2.8.2"
    brokers = 1

    def test_writes(self):
        """All of them, one after the other on one topic."""
        self._create(replication=1)
        self._grow()
        self._configure()
        self._clone()
        self._empty()
        self._delete()


@needs_cli
class Writes_0_10_2_2(WriteCase):
    """Topics can be created and deleted; the rest came later, and is said to be missing."""

    kafka = "0.10.2.2"
    brokers = 1

    def test_writes(self):
        """What there is works, read back by Kafka's own tool; what is not there is refused with the reason."""
        self._create(replication=1)
        told = self.foreign.topic_command("--describe", "--topic", TOPIC)
        self.assertIn("PartitionCount:4", told)
        self.assertIn("Configs:retention.ms=86400000", told)
        for command in (("partitions", TOPIC, "--total", "6"), ("clone", TOPIC, "other"), ("empty", TOPIC),
                        ("configs", TOPIC, "--set", "retention.ms=1")):
            with self.subTest(command=command):
                refused = self.odradek.run("topic", *command, "--yes", code=FAILED)
                self.assertRegex(refused.stderr, "before|not supported|share no version")
        default = self.odradek.run("topic", "create", "plain", "--yes", code=FAILED)
        self.assertIn("before 2.4", default.stderr)
        self._delete()
        self.assertNotIn(TOPIC, self.foreign.topic_command("--list").split())
