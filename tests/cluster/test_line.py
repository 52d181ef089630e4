# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults on the line between client and brokers: what is read is what was written, or it is said what is missing."""

import signal
import time
from concurrent.futures import ThreadPoolExecutor

from harness import waiting
from harness.cases import needs_cli
from harness.deaf import Deaf
from harness.line_faults import Cut, Delay, Drip, End, Narrow, Refuse, ShortLife, Swallow
from harness.live import PARTITIONS
from harness.odradek import Odradek
from harness.proxied import LARGE, SMALL, ProxiedCase

# The time that making a connection may take (socket.connection.setup.timeout.ms), and what a busy machine adds.
SETUP_SECONDS, SLACK_SECONDS = 10, 8
NOTHING, IN_PART, INTERRUPTED = 1, 3, 130
# Answers to the set-up of a connection end long before, those with messages long behind.
WITHIN_MESSAGES = 10_000


@needs_cli
class Connecting(ProxiedCase):
    """Connections that are never made."""

    # catalogue A1
    def test_a_broker_that_refuses_costs_its_own_partitions_a_wait(self):
        """The others' messages go on, the tries are far apart, and the rest comes when it is back."""
        self.create_flow("refused")
        away = self.cluster.leader("refused", 0)
        resets = Refuse(End.RESET)
        with self.odradek.follow("refused", "--from", "oldest") as follower:
            with self.foreign.flow("refused", PARTITIONS) as flow:
                follower.wait_for("the first messages", lambda rows: len(rows) > 100)
                self.proxies.refuse(away)
                refused = time.monotonic()
                self._wait_for_more(follower, {1, 2}, 300)
                waiting.until("a word of the refusal", lambda: "Connection refused" in follower.stderr, 60)
                # A closed port counts nobody who comes. One that resets whoever comes does.
                self.proxies.of[away].plan(rest=resets)
                self.proxies.listen(away)
                waiting.until("tries to connect", lambda: resets.met >= 5, 60)
                self.assertLess(resets.met, 3 * (time.monotonic() - refused), "tries without a pause")
                self.proxies.of[away].plan()
                self._wait_for_more(follower, {0}, 1)
                written = flow.finish()
            self.wait_for_all(follower, written)
            self.assert_nothing_lost_or_doubled(follower.rows, "refused")

    @staticmethod
    def _wait_for_more(follower, partitions: set[int], count: int) -> None:
        def found(rows: list[dict]) -> int:
            return sum(row["partition"] in partitions for row in rows)

        goal = found(follower.rows) + count
        follower.wait_for(f"{count} more messages of {partitions}", lambda rows: found(rows) >= goal)

    # catalogue A2
    def test_no_answer_to_a_syn(self):
        """The next address is tried, and nobody waits for the silent one longer than a connection may take."""
        deaf = Deaf()
        self.addCleanup(deaf.close)
        started = time.monotonic()
        client = self.from_addresses(f"127.0.0.1:{deaf.port}", self.proxies.bootstrap)
        with client.follow(SMALL, "--from", "oldest") as follower:
            waiting.until("a connection without an answer", lambda: deaf.knocking() > 0, SETUP_SECONDS)
            follower.wait_for("the messages", lambda rows: len(rows) == len(self.truth[SMALL]))
            self.assertLess(time.monotonic() - started, SETUP_SECONDS)

    # catalogue A2
    def test_accepted_and_never_answered(self):
        """Likewise where the connection is made and nothing comes; where that is the only address it is named."""
        silent = Refuse(End.STALL)
        self.proxies.of[1].plan(silent)
        started = time.monotonic()
        self.assert_reads_all(SMALL)
        self.assertLess(time.monotonic() - started, SETUP_SECONDS)
        self.assertEqual(silent.met, 1)
        self.proxies.of[1].plan(rest=silent)
        started = time.monotonic()
        answer = self.from_addresses(self.proxies.address(1)).run("topic", "list", code=NOTHING)
        self.assertLess(time.monotonic() - started, SETUP_SECONDS + SLACK_SECONDS)
        self.assertIn(f"{self.proxies.address(1)}: ", answer.stderr)
        self.assertGreater(silent.met, 1)

    # catalogue A14
    def test_a_broker_that_is_cut_off(self):
        """What the others have comes in the time for one connection, and what is missing is named."""
        away = self.cluster.leader(LARGE, 0)
        living = [row for row in self.truth[LARGE] if row["partition"] != 0]
        self.assertEqual(len(living), len(self.truth[LARGE]) * 2 // 3, "the topic has a leader on each broker")
        for cut_off in (Refuse(End.STALL), Swallow()):
            with self.subTest(fault=type(cut_off).__name__), ThreadPoolExecutor() as side_by_side:
                self.proxies.of[away].plan(rest=cut_off)
                asked = [side_by_side.submit(self._ask_in_part, away, *command) for command in (
                    ("consume", LARGE, "--from", "oldest", "--bytes", "base64"),
                    ("topic", "describe", LARGE), ("group", "list"))]
                messages, partitions, _ = [one.result() for one in asked]
                self.assert_messages(messages, living)
                self.assertEqual([row["end"] is None for row in partitions], [row["leader"] == away for row in partitions])
                self.assertGreaterEqual(cut_off.met, len(asked))

    def _ask_in_part(self, away: int, *command: str) -> list[dict]:
        """What a command has without that broker, which it must name."""
        started = time.monotonic()
        answer = self.odradek.run(*command, code=IN_PART)
        self.assertLess(time.monotonic() - started, 3 * SETUP_SECONDS, command)
        self.assertIn(f"{self.proxies.address(away)}: ", answer.stderr, command)
        return answer.rows


@needs_cli
class Broken(ProxiedCase):
    """Connections that break, wherever in an answer they are."""

    # catalogue A5
    def test_ends_at_every_place(self):
        """Before the first answer, within its length and its body, and amid messages: asked again, nothing twice."""
        early = {node: (Refuse(End.RESET), Cut(2, End.CLOSE), Cut(100, End.RESET), Refuse(End.CLOSE))
                 for node in (2, 3)}
        amid = {1: Cut(WITHIN_MESSAGES, End.RESET), 2: Cut(WITHIN_MESSAGES, End.CLOSE),
                3: Cut(WITHIN_MESSAGES, End.RESET)}
        for node, proxy in self.proxies.of.items():
            proxy.plan(*early.get(node, ()), rest=amid[node])
        self.assert_reads_all(LARGE)
        self.assert_met(*amid.values(), *(fault for faults in early.values() for fault in faults))

    # catalogue A5
    def test_ends_for_ever(self):
        """Nothing else is left to ask: one error that names the address and what it does."""
        for fault in (Refuse(End.RESET), Cut(2, End.CLOSE, times=1_000)):
            with self.subTest(fault=type(fault).__name__):
                self.proxies.plan_all(fault)
                answer = self.odradek.run("topic", "list", code=NOTHING)
                self.assertEqual(answer.rows, [])
                self.assertEqual(answer.stderr.count("odradek-cli: "), 1, answer.stderr)
                self.assertRegex(answer.stderr, rf"127\.0\.0\.1:({'|'.join(self._fronts())}): .*(clos|reset)")
                self.assert_met(fault)

    def _fronts(self) -> list[str]:
        return [str(proxy.port) for proxy in self.proxies.of.values()]

    # catalogue A7
    def test_a_stall_within_a_frame(self):
        """Given up after the time for an answer, and asked for again on a new connection."""
        stall = Cut(WITHIN_MESSAGES, End.STALL)
        stalled = self.proxies.of[self.cluster.leader(LARGE, 1)]
        stalled.plan(rest=stall)
        started = time.monotonic()
        self.assert_reads_all(LARGE, "--timeout", "2s")
        self.assertGreaterEqual(time.monotonic() - started, 2)
        self.assert_met(stall)

    # catalogue A9
    def test_connections_die_every_second(self):
        """A follower of a topic that is written to all the while has every message, once."""
        self.create_flow("short")
        short = ShortLife(0.5, 1.5)
        self.proxies.plan_all(short)
        with self.odradek.follow("short", "--from", "oldest") as follower:
            with self.foreign.flow("short", PARTITIONS) as flow:
                waiting.until("many connections to die", lambda: short.met >= 30, 90)
                written = flow.finish()
            self.wait_for_all(follower, written)
            self.assert_nothing_lost_or_doubled(follower.rows, "short")


@needs_cli
class Slow(ProxiedCase):
    """Connections on which everything comes, late."""

    # catalogue A6
    def test_one_byte_at_a_time(self):
        """Messages and a description are the same as without."""
        drip = Drip()
        self.proxies.plan_all(drip)
        self.assert_reads_all(SMALL)
        described = self.odradek.rows("topic", "describe", SMALL)
        self.assertEqual(described, Odradek(self.cluster).rows("topic", "describe", SMALL))
        self.assertGreater(drip.met, 2_000, "bytes")

    def test_a_narrow_line(self):
        """The first answer is too large for the time it may take: less is asked for, and all of it comes."""
        narrow = Narrow(20_000)
        self.proxies.plan_all(narrow)
        before = self.proxies.accepted
        self.assert_reads_all(LARGE, "--timeout", "3s")
        self.assertGreater(self.proxies.accepted - before, 2 * PARTITIONS, "no answer took too long")

    # catalogue A8
    def test_answers_two_seconds_late(self):
        """In order and complete; a cancel does not wait for what is on its way."""
        delay = Delay(1, 3)
        self.proxies.plan_all(delay)
        self.assert_reads_all(LARGE)
        self.assertGreater(delay.met, 5)
        with self.odradek.follow(LARGE, "--from", "oldest") as follower:
            waiting.until("an answer on its way", lambda: delay.held > 0, 30)
            asked = time.monotonic()
            follower.signal(signal.SIGINT)
            self.assertEqual(follower.wait_end(SETUP_SECONDS), INTERRUPTED)
            self.assertLess(time.monotonic() - asked, 1)
