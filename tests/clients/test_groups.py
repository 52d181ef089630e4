# SPDX-License-Identifier: GPL-3.0-or-later
"""Groups with real members on the sandbox: shared, rebalanced, committed; what Java's Admin client sees of them."""

import json
import unittest

from harness.cases import Case
from harness.foreign import KAFKA_PYTHON, RDKAFKA, Foreign
from harness.script import Script
from sandbox_cluster import SandboxCluster


class Groups(Case):
    """One sandbox with a topic of four partitions."""

    @classmethod
    def setUpClass(cls):
        cls.cluster = SandboxCluster(3, "shared:4:3")
        cls.addClassCleanup(cls.cluster.destroy)
        cls.foreign = Foreign(cls.cluster)
        script = Script().producer("p")
        for number in range(100):
            script.send("shared", number % 4, f"k{number}", f"v{number}")
        cls.foreign.produce(RDKAFKA, script.flush())

    def described(self, group: str) -> dict:
        """The group as Java's Admin client describes it."""
        return next(row for row in self.foreign.snapshot()["groups"] if row["group"] == group)

    def shares(self, group: str) -> list[int]:
        """How many partitions each member has."""
        return sorted(sum(len(topic["partitions"]) for topic in member["assignment"])
                      for member in self.described(group)["members"])

    def test_members_share_a_classic_group(self):
        """One has all, two have half each."""
        with self.foreign.member("classic", "shared") as first:
            self.assertEqual(len(first), 4)
            with self.foreign.member("classic", "shared", client_id="second") as second:
                self.assertEqual(len(second), 2)
                row = self.described("classic")
                self.assertEqual((row["state"], row["type"]), ("Stable", "Classic"))
                self.assertEqual(self.shares("classic"), [2, 2])

    def test_members_share_a_consumer_group(self):
        """The same with the protocol of KIP-848."""
        with self.foreign.member("newer", "shared", protocol="consumer") as first:
            self.assertEqual(len(first), 4)
            with self.foreign.member("newer", "shared", protocol="consumer", client_id="second"):
                self.assertEqual(sum(self.shares("newer")), 4)
                self.assertEqual(self.described("newer")["type"], "Consumer")

    def test_offsets_are_committed_without_members(self):
        """By librdkafka and kafka-python, and with a member of a consumer group."""
        self.foreign.commit(RDKAFKA, "idle-rdkafka", ("shared", 0, 7), ("shared", 2, 0))
        self.foreign.commit(KAFKA_PYTHON, "idle-python", ("shared", 1, 9))
        self.foreign.rdkafka("join-and-commit", "idle-848", "shared:3:5")
        for group, expected in {"idle-rdkafka": [[0, 7], [2, 0]], "idle-python": [[1, 9]], "idle-848": [[3, 5]]}.items():
            with self.subTest(group=group):
                offsets = self.described(group)["offsets"]
                self.assertEqual([[row["partition"], row["committed"]] for row in offsets], expected)
                self.assertEqual(self.described(group)["state"], "Empty")

    def test_the_cluster_is_described(self):
        """Brokers, controller, quorum and topics as Java's Admin client sees them."""
        snapshot = self.foreign.snapshot()
        self.assertEqual([broker["id"] for broker in snapshot["brokers"]], [1, 2, 3])
        self.assertEqual(snapshot["quorumLeader"], 1)
        self.assertIn("shared", json.dumps(snapshot["topics"]))

    def test_topics_are_made_grown_configured_and_deleted(self):
        """By librdkafka's Admin client."""
        self.foreign.create_topics({"name": "short-lived", "partitions": 2, "replication": 3})
        self.foreign.rdkafka("grow", "short-lived", "5")
        self.foreign.rdkafka("configure", "short-lived", "retention.ms=1000")
        topics = {topic["name"]: topic for topic in self.foreign.rdkafka("topics")}
        self.assertEqual(len(topics["short-lived"]["partitions"]), 5)
        self.foreign.rdkafka("delete", "short-lived")
        self.assertNotIn("short-lived", [topic["name"] for topic in self.foreign.rdkafka("topics")])


if __name__ == "__main__":
    unittest.main()
