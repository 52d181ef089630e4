# SPDX-License-Identifier: GPL-3.0-or-later
"""The foreign clients agree with each other: only then can anything be held against them."""

from harness import matrix
from harness.foreign import JAVA
from harness.releases import for_each_release


class ForeignClients:
    """Java, librdkafka and kafka-python on the same topics."""

    def test_read_the_same(self):
        """All three read the same messages, with every isolation the release has."""
        for isolation in self.data.isolations:
            expected = self.data.read(JAVA, isolation)
            for client in matrix.CLIENTS:
                with self.subTest(client=client, isolation=isolation):
                    self.assert_messages(self.data.read(client, isolation), expected)

    def test_data_are_what_was_meant(self):
        """The matrix holds what its name says: gaps, tombstones, aborted and undecided messages."""
        compacted = self.data.messages("compacted")
        self.assertEqual(len(compacted), matrix.COMPACT_KEYS + 1)
        self.assertEqual(sum(row["value"] is None for row in compacted), 2)
        self.assertGreater(compacted[0]["offset"], 0)
        clients = {row["partition"] for row in self.data.messages("shapes")}
        self.assertEqual(clients, {0, 1, 2})
        if self.data.release.at_least(0, 11):
            self.assertEqual(len(self.data.messages("transactions", "committed")), 33)
            self.assertEqual(len(self.data.messages("transactions")), 144)
            undecided = self.data.offsets["open-transaction", 0]
            self.assertEqual((undecided["lso"], undecided["end"]), (1, 3))

    def test_timestamps(self):
        """Create and append times where the format has them, none in the oldest."""
        kinds = {row["topic"]: row["timestampType"] for row in self.data.read(JAVA)}
        if self.data.release.at_least(0, 10):
            self.assertEqual((kinds["shapes"], kinds["append-time"]), ("create", "append"))
        else:
            self.assertEqual(set(kinds.values()), {None})
        self.assertIsNone(kinds.get("format-0"))
        self.assertEqual(kinds.get("format-1", "create"), "create")


for_each_release(globals(), ForeignClients)
