# SPDX-License-Identifier: GPL-3.0-or-later
"""Brokers killed, stopped and started under a follower: nothing is lost, nothing comes twice."""

import time

from harness import waiting, wire
from harness.cases import needs_cli
from harness.foreign import RDKAFKA
from harness.live import PARTITIONS, TOPIC, LiveCase

# How soon after the living know the new leader the first message has to come.
MOVED_ON_SECONDS = 5
PAUSE_SECONDS = 60


@needs_cli
# catalogue A11
class Killed(LiveCase):
    """kill -9 while a consume follows."""

    def test_controller(self):
        """The leader of the quorum."""
        self.create_flow()
        self._kill_under_a_follower(self.foreign.snapshot()["quorumLeader"])

    def test_leader_and_coordinator(self):
        """A leader that coordinates a group too: the group's lag can be told again when it has a new coordinator."""
        self.create_flow()
        victim = self.cluster.leader(TOPIC, 0)
        group = next(name for name in map("watched-{}".format, range(100)) if self.cluster.coordinator(name) == victim)
        self.foreign.commit("rdkafka", group, (TOPIC, 0, 1), (TOPIC, 1, 0))
        self._kill_under_a_follower(victim, lambda: self._assert_lag(group, victim))

    def _assert_lag(self, group: str, dead: int) -> None:
        ask = self.cluster.ports["brokers"][self.other_than(dead)]
        waiting.until("a new coordinator", lambda: wire.coordinator(ask, group) not in (None, dead), 60)
        rows = self.odradek.rows("group", "lag", group)
        committed = {row["partition"]: row["committed"] for row in rows if row["committed"] is not None}
        self.assertEqual(committed, {0: 1, 1: 0})

    def _kill_under_a_follower(self, victim: int, check=None) -> None:
        led = [p for p in range(PARTITIONS) if self.cluster.leader(TOPIC, p) == victim]
        with self.odradek.follow(TOPIC, "--from", "oldest") as follower:
            with self.foreign.flow(TOPIC, PARTITIONS) as flow:
                follower.wait_for("the first messages", lambda rows: len(rows) > 100)
                self.cluster.kill(victim)
                for partition in led:
                    self.wait_until_moved(partition, victim)
                self._assert_moved_on(follower, led)
                if check:
                    check()
                self.cluster.start(victim)
                flow.wait_for_more(200)
                written = flow.finish()
            self.wait_for_all(follower, written)
            self.assertEqual(len(follower.rows), written, "the producer lost messages or wrote them twice")
            self.assert_nothing_lost_or_doubled(follower.rows)

    def _assert_moved_on(self, follower, partitions: list[int]) -> None:
        """Messages of these partitions come again, soon after their new leaders are known."""
        known = time.monotonic()
        before = {p: sum(row["partition"] == p for row in follower.rows) for p in partitions}
        follower.wait_for("messages from the new leaders", lambda rows: all(
            sum(row["partition"] == p for row in rows) > before[p] for p in partitions))
        self.assertLess(time.monotonic() - known, MOVED_ON_SECONDS)


@needs_cli
# catalogue A10
class Stopped(LiveCase):
    """SIGSTOP of a broker, then SIGCONT: its connections stay open and say nothing."""

    def test_others_live_and_late_answers_do_no_harm(self):
        """The other partitions go on at once, the stopped broker's when others lead them."""
        self.create_flow()
        victim = self.cluster.leader(TOPIC, 0)
        others = [p for p in range(PARTITIONS) if self.cluster.leader(TOPIC, p) != victim]
        with self.odradek.follow(TOPIC, "--from", "oldest") as follower:
            with self.foreign.flow(TOPIC, PARTITIONS) as flow:
                follower.wait_for("the first messages", lambda rows: len(rows) > 100)
                self.cluster.pause(victim)
                paused = time.monotonic()
                count = len(follower.rows)
                follower.wait_for("messages of the living brokers", lambda rows: any(
                    row["partition"] in others for row in rows[count:]))
                self.wait_until_moved(0, victim)
                count = len(follower.rows)
                follower.wait_for("messages of the partition that moved", lambda rows: any(
                    row["partition"] == 0 for row in rows[count:]))
                # Longer than a request may take: what the broker answers when it wakes up comes too late.
                follower.wait_for("a minute", lambda _: time.monotonic() - paused > PAUSE_SECONDS, PAUSE_SECONDS + 30)
                self.cluster.resume(victim)
                self.cluster.ready()
                flow.wait_for_more(200)
                written = flow.finish()
            self.wait_for_all(follower, written)
            self.assert_nothing_lost_or_doubled(follower.rows)

    def test_one_command_does_not_hang(self):
        """With one broker stopped a list of topics comes from another, within the time for a connection."""
        self.create_flow()
        self.cluster.pause(1)
        started = time.monotonic()
        self.assertIn(TOPIC, [row["name"] for row in self.odradek.rows("topic", "list")])
        self.assertLess(time.monotonic() - started, 15)


@needs_cli
# catalogue A13
class Restarted(LiveCase):
    """Brokers restarted in good order, one after the other, while a consume follows and a producer writes."""

    ROUNDS = 5

    def test_rounds(self):
        """What was followed is the log as librdkafka reads it afterwards, each offset once.

        The log is the truth, not what the producer was told: an acknowledgement may get lost with its connection.
        """
        self.create_flow()
        with self.odradek.follow(TOPIC, "--from", "oldest") as follower:
            with self.foreign.flow(TOPIC, PARTITIONS) as flow:
                follower.wait_for("the first messages", lambda rows: len(rows) > 100)
                for _ in range(self.ROUNDS):
                    for node in self.cluster.nodes:
                        self.cluster.restart(node)
                        flow.wait_for_more(50)
                written = flow.finish()
            log = self.foreign.read(RDKAFKA, TOPIC)
            self.assertGreaterEqual(len(log), written, "Kafka has lost what it had acknowledged")
            self.wait_for_all(follower, len(log))
            self.assert_nothing_lost_or_doubled(follower.rows)


@needs_cli
# catalogue A12
class AllDown(LiveCase):
    """All brokers down for a while."""

    brokers = 1
    # Long enough that one per cent of it is more than a tick or two of the kernel's clock.
    WINDOW_SECONDS = 6

    def test_waits_quietly_and_comes_back(self):
        """Hardly any processor time while nothing answers, messages within five seconds of the return."""
        self.create_flow()
        with self.odradek.follow(TOPIC, "--from", "oldest") as follower:
            with self.foreign.flow(TOPIC, PARTITIONS) as flow:
                follower.wait_for("the first messages", lambda rows: len(rows) > 100)
                flow.finish()
            self.wait_for_all(follower, flow.written)
            self.cluster.kill(1)
            self._assert_quiet(follower)
            self.cluster.start(1)
            back = time.monotonic()
            with self.foreign.flow(TOPIC, PARTITIONS) as flow_again:
                count = len(follower.rows)
                follower.wait_for("messages after the return", lambda rows: len(rows) > count)
                self.assertLess(time.monotonic() - back, 5)
                flow_again.finish()
            self.wait_for_all(follower, flow.written + flow_again.written)
            self.assert_nothing_lost_or_doubled(follower.rows)

    def _assert_quiet(self, follower) -> None:
        """Measures a stretch of time in which the only thing to do is to wait."""
        before = follower.cpu_seconds()
        with self.assertRaises(AssertionError, msg="it gave up"):
            follower.wait_end(self.WINDOW_SECONDS)
        used = follower.cpu_seconds() - before
        self.assertLess(used / self.WINDOW_SECONDS, 0.01, "share of a processor while no broker is there")
