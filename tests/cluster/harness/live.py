# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of faults share: a fresh cluster, and the rule that nothing is lost and nothing doubled."""

from collections import Counter

from . import archive, cases, waiting, wire
from .cluster import Cluster
from .foreign import RDKAFKA, Foreign
from .odradek import Odradek

TOPIC, PARTITIONS = "flow", 3


class LiveCase(cases.Case):
    """A test with a cluster of its own."""

    # Not called "version": these tests come first, before there is a filled cluster beside theirs.
    kafka = "4.4.0"
    brokers = 3
    # Settings of the brokers that differ from the usual ones.
    overrides: dict[str, str] = {}

    def setUp(self):
        archive.ensure(self.kafka)
        self.cluster = Cluster(self.kafka, self.brokers, overrides=self.overrides)
        self.addCleanup(self.cluster.destroy)
        self.cluster.up()
        self.foreign = Foreign(self.cluster)
        self.odradek = Odradek(self.cluster)

    def create_flow(self, topic: str = TOPIC) -> None:
        """The topic of the tests with a replica on every broker."""
        self.foreign.create_topics({"name": topic, "partitions": PARTITIONS, "replication": min(3, self.brokers)})

    def other_than(self, node: int) -> int:
        """A broker that is not this one."""
        return next(one for one in self.cluster.nodes if one != node)

    def wait_until_moved(self, partition: int, away_from: int) -> None:
        """Waits until another broker leads the partition, as the living tell."""
        ask = self.other_than(away_from)
        waiting.until(f"another leader of {TOPIC}-{partition}",
                      lambda: self.cluster.leader(TOPIC, partition, ask) not in (-1, away_from), 60)

    def wait_until_gone(self, node: int) -> None:
        """Waits until the living no longer name a broker."""
        port = self.cluster.ports["brokers"][self.other_than(node)]
        waiting.until(f"broker {node} to leave the metadata", lambda: node not in wire.brokers(port), 60)

    def wait_for_all(self, follower, written: int) -> None:
        """Waits until the follower has so many messages."""
        follower.wait_for(f"all {written} messages", lambda rows: len(rows) >= written)

    def assert_nothing_lost_or_doubled(self, rows: list[dict], topic: str = TOPIC) -> None:
        """What was followed equals what librdkafka reads afterwards, each partition in order."""
        doubled = [key for key, count in Counter(map(cases.place, rows)).items() if count > 1]
        self.assertEqual(doubled[:5], [], "messages came twice")
        self.assert_messages(rows, self.foreign.read(RDKAFKA, topic))
