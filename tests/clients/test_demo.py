# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's data, read by other people's clients."""

import json
import unittest

from harness.cases import Case
from harness.foreign import JAVA, KAFKA_PYTHON, RDKAFKA, Foreign
from sandbox_cluster import SandboxCluster

TOPICS = ("shop.orders", "shop.payments", "shop.customers", "shop.shipments", "shop.log", "shop.oddities",
          "shop.payments.dlq")


class Demo(Case):
    """One sandbox with the demo's shop."""

    @classmethod
    def setUpClass(cls):
        cls.cluster = SandboxCluster(3, demo=True)
        cls.addClassCleanup(cls.cluster.destroy)
        cls.foreign = Foreign(cls.cluster)

    def test_oddities_arrive(self):
        """Java reads them all. (The Python clients refuse header names that are not UTF-8.)"""
        rows = self.foreign.read(JAVA, "shop.oddities")
        self.assertGreater(len(rows), 20)
        self.assertEqual(sum(row["value"] is None for row in rows), 1)

    def test_clients_read_the_same(self):
        """What stood in the dead letter queue when the first of them read it, with its headers."""
        expected = self.foreign.read(JAVA, "shop.payments.dlq")
        for client in (RDKAFKA, KAFKA_PYTHON):
            with self.subTest(client=client):
                rows = self.foreign.read(client, "shop.payments.dlq")
                self.assert_messages(rows[:len(expected)], expected)

    def test_every_topic_can_be_read(self):
        """Java checks every batch's checksum and structure."""
        for topic in TOPICS:
            with self.subTest(topic=topic):
                self.assertTrue(self.foreign.read(JAVA, topic, isolation="committed"))

    def test_groups_are_there(self):
        """Java's Admin client describes all of them."""
        snapshot = self.foreign.snapshot()
        states = {row["group"]: row["type"] for row in snapshot["groups"]}
        self.assertEqual(states["analytics"], "Consumer")
        self.assertEqual({states["billing"], states["fulfilment"], states["nightly-report"]}, {"Classic"})
        self.assertIn("shop.returns", json.dumps(snapshot["topics"]))


if __name__ == "__main__":
    unittest.main()
