# SPDX-License-Identifier: GPL-3.0-or-later
"""`odradek-cli consume` gives, byte for byte, what the foreign clients read."""

from harness.cases import needs_cli, time_order
from harness.matrix import MANY_PARTITIONS, many_time
from harness.releases import for_each_release


@needs_cli
class Consume:
    """Ranges, partitions, isolation and order on the foreign data."""

    def test_everything(self):
        """Each topic from its oldest message on."""
        for isolation in self.data.isolations:
            for topic in self.data.topics:
                with self.subTest(topic=topic, isolation=isolation):
                    found = self.data.odradek.consume(topic, "--from", "oldest", isolation=isolation)
                    self.assert_messages(found, self.data.messages(topic, isolation), topic)

    def test_several_topics(self):
        """All topics in one scan, with a closing line that says it is complete."""
        answer = self.data.odradek.run("consume", *self.data.topics, "--from", "oldest", "--isolation",
                                       "uncommitted", "--bytes", "base64")
        expected = [row for topic in sorted(self.data.topics) for row in self.data.messages(topic)]
        self.assert_messages(answer.rows, expected)
        self.assertIn("complete", answer.stderr.strip().splitlines()[-1])

    def test_committed_is_the_default(self):
        """Without a word about isolation, nothing that is aborted or undecided shows."""
        if "committed" not in self.data.isolations:
            self.skipTest("no transactions in this release")
        for topic in ("transactions", "open-transaction"):
            found = self.data.odradek.rows("consume", topic, "--from", "oldest", "--bytes", "base64")
            self.assert_messages(found, self.data.messages(topic, "committed"), topic)

    def test_newest_of_one_partition(self):
        """newest:N gives N visible messages, over gaps of compaction and of transactions."""
        wanted = [("compacted", 0, "uncommitted"), ("shapes", 1, "uncommitted"), ("many", 2, "uncommitted")]
        if "committed" in self.data.isolations:
            wanted += [("transactions", partition, "committed") for partition in range(3)]
        for topic, partition, isolation in wanted:
            for count in (1, 5, 10, 1000):
                with self.subTest(topic=topic, partition=partition, count=count):
                    found = self.data.odradek.consume(topic, "--partitions", str(partition), "--from",
                                                      f"newest:{count}", isolation=isolation)
                    rows = [row for row in self.data.messages(topic, isolation) if row["partition"] == partition]
                    self.assert_messages(found, rows[-count:])

    def test_newest_of_all_partitions(self):
        """N in all: the latest of the last of each partition."""
        if not self.data.release.at_least(0, 10):
            self.skipTest("no timestamps in this release")
        for count in (1, 10, 77):
            found = self.data.odradek.consume("many", "--from", f"newest:{count}")
            expected = sorted(self.data.messages("many"), key=time_order)[-count:]
            self.assert_rows(sorted(found, key=time_order), expected, f"newest:{count}")

    def test_a_time_before_1970(self):
        """All times below 0 are before everything; on the wire they would mean something else."""
        if not self.data.release.at_least(0, 10):
            self.skipTest("no timestamps in this release")
        for time in ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.997Z", "1900-01-01"):
            with self.subTest(time=time):
                found = self.data.odradek.consume("many", "--from", time)
                self.assert_messages(found, self.data.messages("many"), time)
                self.assert_messages(self.data.odradek.consume("many", "--from", "oldest", "--to", time), [], time)

    def test_from_offset(self):
        """offset:N means every partition; the end is not included."""
        found = self.data.odradek.consume("many", "--from", "offset:150", "--to", "offset:170")
        expected = [row for row in self.data.messages("many") if 150 <= row["offset"] < 170]
        self.assert_messages(found, expected)

    def test_from_offset_in_a_gap(self):
        """An offset that compaction took away starts at the next message that is there."""
        rows = self.data.messages("compacted")
        for start in (0, rows[0]["offset"] - 1, rows[3]["offset"] + 1):
            found = self.data.odradek.consume("compacted", "--from", f"offset:{start}")
            self.assert_messages(found, [row for row in rows if row["offset"] >= start], f"from {start}")

    def test_from_time(self):
        """From a time to a time, as ISO 8601 and as milliseconds."""
        if not self.data.release.at_least(0, 10, 1):
            self.skipTest("no index of timestamps in this release")
        start, end = many_time(1, 60), many_time(2, 90)
        expected = [row for row in self.data.messages("many") if start <= row["timestamp"] < end]
        self.assertTrue(expected)
        found = self.data.odradek.consume("many", "--from", str(start), "--to", str(end))
        self.assert_messages(found, expected)

    def test_times_of_messages_without(self):
        """Messages without timestamps are never left out by time, and it is said what was asked for in vain."""
        topic = "format-0" if self.data.release.at_least(0, 10) else "many"
        if topic not in self.data.topics:
            self.skipTest("every message has a timestamp in this release")
        found = self.data.odradek.run("consume", topic, "--bytes", "base64", "--order", "time")
        self.assert_messages(found.rows, self.data.messages(topic), topic)
        self.assertEqual(found.stderr.count("nothing to order by"), 1, found.stderr)
        if self.data.release.at_least(0, 10):
            return
        found = self.data.odradek.run("consume", topic, "--bytes", "base64", "--from", "-1h", "--to", "-1h")
        self.assert_messages(found.rows, self.data.messages(topic), topic)
        self.assertEqual(found.stderr.count("no timestamps"), 1, found.stderr)
        self.assertIn("--to leaves none out", found.stderr)

    def test_partitions(self):
        """A list of partitions with a span."""
        found = self.data.odradek.consume("many", "--from", "oldest", "--partitions", "0,2-3")
        self.assert_messages(found, [row for row in self.data.messages("many") if row["partition"] != 1])

    def test_limit(self):
        """--limit is a total, and what comes is from the start of the partitions."""
        found = self.data.odradek.consume("many", "--from", "oldest", "--limit", "33")
        self.assertEqual(len(found), 33)
        known = self.data.messages("many")
        for partition in range(MANY_PARTITIONS):
            mine = [row for row in found if row["partition"] == partition]
            self.assert_rows(mine, [row for row in known if row["partition"] == partition][:len(mine)])

    def test_order_of_time(self):
        """--order time merges partitions and topics."""
        if not self.data.release.at_least(0, 10):
            self.skipTest("no timestamps in this release")
        found = self.data.odradek.consume("many", "shapes", "--from", "oldest", "--order", "time")
        expected = sorted(self.data.messages("many") + self.data.messages("shapes"), key=time_order)
        self.assert_rows(found, expected)

    def test_leaves_no_trace(self):
        """Reading joins no group and commits nothing."""
        if not self.data.release.at_least(0, 9):
            self.skipTest("groups cannot be listed on this release")
        before = self.data.foreign.rdkafka("groups")
        self.data.odradek.consume("many", "--from", "oldest")
        # Brokers answer in any order.
        self.assertCountEqual(self.data.foreign.rdkafka("groups"), before)


for_each_release(globals(), Consume)
