# SPDX-License-Identifier: GPL-3.0-or-later
"""Every client fills the sandbox with every shape of message, and all of them read the same back.

The data are those of the real clusters (harness/matrix.py): codecs, headers, compaction, append time,
transactions that were committed, aborted and left open.
"""

import unittest

from harness import matrix
from harness.cases import Case
from harness.foreign import JAVA, Foreign
from sandbox_cluster import SandboxCluster


class Data(Case):
    """One sandbox with three brokers, filled once."""

    @classmethod
    def setUpClass(cls):
        cls.cluster = SandboxCluster(3)
        cls.addClassCleanup(cls.cluster.destroy)
        cls.foreign = Foreign(cls.cluster)
        cls.topics = matrix.fill(cls.foreign)
        cls.java = {isolation: cls.foreign.read(JAVA, *cls.topics, isolation=isolation)
                    for isolation in ("committed", "uncommitted")}

    def test_all_clients_read_the_same(self):
        """Java, librdkafka and kafka-python agree, with either isolation."""
        for isolation, expected in self.java.items():
            for client in matrix.CLIENTS[1:]:
                with self.subTest(client=client, isolation=isolation):
                    rows = self.foreign.read(client, *self.topics, isolation=isolation)
                    self.assert_messages(rows, expected)

    def of(self, topic: str, isolation: str = "uncommitted") -> list[dict]:
        """The messages of one topic."""
        return [row for row in self.java[isolation] if row["topic"] == topic]

    def test_transactions_are_isolated(self):
        """As many messages as a real broker shows."""
        self.assertEqual(len(self.of("transactions", "committed")), 33)
        self.assertEqual(len(self.of("transactions")), 144)
        self.assertEqual(len(self.of("open-transaction", "committed")), 1)

    def test_compaction_keeps_the_last_of_each_key(self):
        """Tombstones stay for their time."""
        compacted = self.of("compacted")
        self.assertEqual(len(compacted), matrix.COMPACT_KEYS + 1)
        self.assertEqual(sum(row["value"] is None for row in compacted), 2)

    def test_timestamps_are_of_the_topic_s_kind(self):
        """Create times as given, append times by the broker."""
        self.assertEqual({row["timestampType"] for row in self.of("shapes")}, {"create"})
        self.assertEqual({row["timestampType"] for row in self.of("append-time")}, {"append"})


if __name__ == "__main__":
    unittest.main()
