# SPDX-License-Identifier: GPL-3.0-or-later
"""The models of the window show, byte for byte, what the foreign clients read: sessions and rows, not the command line."""

import base64
import unittest

from harness import shown
from harness.releases import for_each_release


def text_of(part: dict | None) -> str | None:
    """A key or value as a person reads it, None where it is no plain text."""
    if part is None:
        return None
    try:
        text = base64.b64decode(part["base64"]).decode()
    except UnicodeDecodeError:
        return None
    return text if text and all(letter.isprintable() for letter in text) else None


def figure(cell: str) -> int:
    """A count as a cell has it, with or without signs between thousands."""
    return int("".join(letter for letter in cell if letter.isdigit()))


@unittest.skipUnless(shown.available(), f"{shown.program()} is not built")
class Models:
    """Messages, partitions and topics as the window has them."""

    def test_messages(self):
        """Every record with its key, value, headers, time and place, whatever the isolation hides."""
        for isolation in self.data.isolations:
            rows = shown.rows(self.data.cluster, "messages", isolation, *self.data.topics)
            for topic in self.data.topics:
                with self.subTest(topic=topic, isolation=isolation):
                    found = [{key: row[key] for key in row if key != "shown"} for row in rows if row["topic"] == topic]
                    self.assert_messages(found, self.data.messages(topic, isolation), topic)

    def test_cells(self):
        """What a cell of key or value copies is the text itself, whole."""
        texts = 0
        for row in shown.rows(self.data.cluster, "messages", "uncommitted", *self.data.topics):
            for part, cell in zip((row["key"], row["value"]), row["shown"]):
                text = text_of(part)
                if text is not None:
                    texts += 1
                    self.assertEqual(cell, text, (row["topic"], row["partition"], row["offset"]))
        self.assertGreater(texts, 0)

    def test_partitions(self):
        """Leader, begin and end of each partition."""
        told = {(topic["name"], one["partition"]): one for topic in self.data.foreign.rdkafka("topics")
                for one in topic["partitions"]}
        rows = shown.rows(self.data.cluster, "partitions", *self.data.topics)
        self.assertEqual(len(rows), len(self.data.offsets))
        for row in rows:
            key = (row["topic"], int(row["partition"]))
            self.assertEqual(int(row["leader"]), told[key]["leader"], key)
            for field in ("begin", "end"):
                self.assertEqual(figure(row[field]), self.data.offsets[key][field], (key, field))

    def test_topics(self):
        """Names, counts of partitions and replicas."""
        told = {topic["name"]: topic for topic in self.data.foreign.rdkafka("topics")
                if not topic["name"].startswith("__")}
        rows = {row["name"]: row for row in shown.rows(self.data.cluster, "topics")}
        self.assertEqual(sorted(rows), sorted(told))
        for name, row in rows.items():
            self.assertEqual(figure(row["partitions"]), len(told[name]["partitions"]), name)
            self.assertEqual(figure(row["replication"]), len(told[name]["partitions"][0]["replicas"]), name)


for_each_release(globals(), Models)
