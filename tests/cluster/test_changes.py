# SPDX-License-Identifier: GPL-3.0-or-later
"""Topics that change under a follower: created again, grown, emptied by retention."""

import signal

from harness import waiting
from harness.cases import needs_cli
from harness.foreign import RDKAFKA
from harness.live import LiveCase
from harness.matrix import BASE_TIME, HOUR
from harness.script import Script

TOPIC = "changing"
ENDED_BEFORE_ITS_END = 4


@needs_cli
class Changes(LiveCase):
    """On the newest release, one broker."""

    brokers = 1

    def _send(self, *messages: tuple[int, str], time: int | None = None) -> None:
        script = Script().producer("p")
        for partition, value in messages:
            script.send(TOPIC, partition, None, value, time)
        self.foreign.produce(RDKAFKA, script)

    # catalogue A29
    def test_created_again(self):
        """A topic of the same name with another id is another topic: it says so and stops."""
        self.foreign.create_topics({"name": TOPIC})
        self._send((0, "old 1"), (0, "old 2"))
        with self.odradek.follow(TOPIC, "--from", "oldest") as follower:
            follower.wait_for("the old messages", lambda rows: len(rows) == 2)
            self.foreign.rdkafka("delete", TOPIC)
            self.foreign.create_topics({"name": TOPIC})
            self._send((0, "new 1"), (0, "new 2"), (0, "new 3"))
            self.assertEqual(follower.wait_end(60), ENDED_BEFORE_ITS_END)
            self.assertIn(TOPIC, follower.stderr)
            self.assertEqual(len(follower.rows), 2, "messages of the new topic under the old one's name")

    # catalogue A30
    def test_partitions_added(self):
        """New partitions appear, with their messages from the first on."""
        self.foreign.create_topics({"name": TOPIC})
        self._send((0, "a"))
        with self.odradek.follow(TOPIC, "--from", "oldest") as follower:
            follower.wait_for("the first message", lambda rows: len(rows) == 1)
            self.foreign.rdkafka("grow", TOPIC, "3")
            waiting.until("leaders of the new partitions", lambda: all(
                self.cluster.leader(TOPIC, partition) > 0 for partition in range(3)), 30)
            self._send((1, "b"), (2, "c"), (0, "d"))
            # Within two intervals of the refresh of metadata, whatever they are.
            follower.wait_for("messages of the new partitions", lambda rows: len(rows) == 4, 120)
            self.assert_messages(follower.rows, self.foreign.read(RDKAFKA, TOPIC))

    # catalogue A32
    def test_retention_passes_the_position(self):
        """A reader that was asleep goes on at the earliest message left and names the gap."""
        self.foreign.create_topics({"name": TOPIC, "config": {"segment.ms": "60000"}})
        self._send((0, "seen"), time=BASE_TIME)
        with self.odradek.follow(TOPIC, "--from", "oldest") as follower:
            follower.wait_for("the first message", lambda rows: len(rows) == 1)
            follower.signal(signal.SIGSTOP)
            begin = self._let_segments_pass()
            follower.signal(signal.SIGCONT)
            left = self.foreign.read(RDKAFKA, TOPIC)
            follower.wait_for("the messages that are left", lambda rows: rows[-1]["offset"] == left[-1]["offset"])
            offsets = [row["offset"] for row in follower.rows]
            self.assertEqual(offsets, sorted(set(offsets)), "offsets that do not rise")
            # What was in flight when it fell asleep may come too; all that is left has to.
            self.assert_rows([row for row in follower.rows if row["offset"] >= begin], left)
            self.assertIn(f" to {begin - 1} were deleted", follower.stderr, "the gap is not named")

    def _let_segments_pass(self) -> int:
        """Writes many old segments and a fresh one, has the old ones deleted, and tells where the log begins."""
        for number in range(1, 20):
            self._send(*((0, f"old {number}/{i}") for i in range(5)), time=BASE_TIME + number * HOUR)
        self._send(*((0, f"fresh {i}") for i in range(5)))
        self.foreign.rdkafka("configure", TOPIC, "retention.ms=3600000")
        waiting.until("retention", lambda: self.foreign.rdkafka("offsets", TOPIC)[0]["begin"] == 96, 60)
        return 96
