# SPDX-License-Identifier: GPL-3.0-or-later
"""`cluster`, `topic` and `group` of odradek-cli tell what the foreign clients tell."""

from harness.cases import needs_cli
from harness.matrix import MANY_PARTITIONS, many_time
from harness.releases import for_each_release

# Java's Admin client in the sources of the tests needs this release of broker and client.
SNAPSHOT_FROM = (2, 8)


@needs_cli
class Cluster:
    """cluster info."""

    def test_brokers(self):
        """All brokers with their addresses."""
        info = self.data.odradek.rows("cluster", "info")[0]
        told = self.data.foreign.rdkafka("cluster")
        found = [{key: broker[key] for key in ("id", "host", "port")} for broker in info["brokers"]]
        self.assertEqual(sorted(found, key=lambda broker: broker["id"]), told["brokers"])

    def test_id(self):
        """The id of the cluster, null where the release has none."""
        info = self.data.odradek.rows("cluster", "info")[0]
        told = self.data.foreign.rdkafka("cluster")
        self.assertEqual(info["clusterId"], told["clusterId"] if self.data.release.at_least(0, 10, 1) else None)

    def test_controller(self):
        """The controller; with KRaft the leader of the quorum, not the broker that Metadata names at random."""
        info = self.data.odradek.rows("cluster", "info")[0]
        if self.data.release.kraft:
            self.assertEqual(info["controller"], self.data.snapshot["quorumLeader"])
        elif self.data.release.at_least(0, 10):
            self.assertEqual(info["controller"], self.data.foreign.rdkafka("cluster")["controller"])
        else:
            self.assertIsNone(info["controller"])

    def test_version(self):
        """The release, or the least one that fits where other ones would answer alike."""
        version = self.data.odradek.rows("cluster", "info")[0]["version"]
        number = self.data.release.number
        alike = (0, 10) <= number < (4,)
        least = "0.10.1" if number[:2] == (0, 10) else ".".join(str(part) for part in number[:2])
        self.assertEqual(version.removeprefix("≥ "), least)
        # Of several brokers not each is spoken to.
        if self.data.cluster.count == 1:
            self.assertEqual(version.startswith("≥"), alike)

    def test_api_versions(self):
        """Every API that is offered has a chosen version within both ranges."""
        if not self.data.release.at_least(0, 10):
            self.skipTest("this release does not tell its versions")
        rows = self.data.odradek.rows("cluster", "api-versions")
        self.assertTrue(rows)
        for row in rows:
            if row["chosen"] is not None:
                self.assertLessEqual(max(row["min"], row["ourMin"]), row["chosen"], row)
                self.assertGreaterEqual(min(row["max"], row["ourMax"]), row["chosen"], row)


@needs_cli
class Topics:
    """topic list, describe and offsets."""

    def test_list(self):
        """Names, counts of partitions and replicas."""
        rows = {row["name"]: row for row in self.data.odradek.rows("topic", "list")}
        told = {topic["name"]: topic for topic in self.data.foreign.rdkafka("topics")}
        self.assertEqual(sorted(rows), sorted(name for name in told if not name.startswith("__")))
        for name, row in rows.items():
            self.assertEqual(row["partitions"], len(told[name]["partitions"]), name)
            self.assertEqual(row["replication"], len(told[name]["partitions"][0]["replicas"]), name)
            self.assertFalse(row["internal"])

    def test_list_internal(self):
        """Internal topics on demand."""
        rows = {row["name"]: row for row in self.data.odradek.rows("topic", "list", "--internal")}
        self.assertTrue(rows["__consumer_offsets"]["internal"])

    def test_ids(self):
        """The ids of topics, null where Metadata has none yet."""
        rows = self.data.odradek.rows("topic", "list")
        if self.data.release.at_least(*SNAPSHOT_FROM):
            told = {topic["name"]: topic["id"] for topic in self.data.snapshot["topics"]}
            self.assertEqual({row["name"]: row["id"] for row in rows}, {row["name"]: told[row["name"]] for row in rows})
        else:
            self.assertEqual({row["id"] for row in rows}, {None})

    def test_describe(self):
        """Leader, replicas and offsets of each partition."""
        rows = self.data.odradek.rows("topic", "describe", *self.data.topics)
        told = {(topic["name"], one["partition"]): one for topic in self.data.foreign.rdkafka("topics")
                for one in topic["partitions"] if topic["name"] in self.data.topics}
        self.assertEqual(len(rows), len(told))
        for row in rows:
            key = (row["topic"], row["partition"])
            self.assertEqual(row["leader"], told[key]["leader"], key)
            self.assertEqual(row["replicas"], told[key]["replicas"], key)
            self.assertEqual(sorted(row["isr"]), sorted(told[key]["isr"]), key)
            self.assertIn(row["offline"], ([], None), key)
            for field in ("begin", "end"):
                self.assertEqual(row[field], self.data.offsets[key][field], (key, field))
            if self.data.release.at_least(0, 11):
                self.assertEqual(row["lso"], self.data.offsets[key]["lso"], key)

    def test_sizes(self):
        """The size of each partition as the leader keeps it."""
        if not self.data.release.at_least(*SNAPSHOT_FROM):
            self.skipTest("no foreign client of this release tells sizes")
        rows = self.data.odradek.rows("topic", "describe", *self.data.topics)
        told = {(topic["name"], one["partition"]): one["size"] for topic in self.data.snapshot["topics"]
                for one in topic["partitions"]}
        for row in rows:
            self.assertEqual(row["size"], told[row["topic"], row["partition"]], row)

    def test_offsets(self):
        """Earliest, latest and the last stable offset."""
        for at, field in (("earliest", "begin"), ("latest", "end"), ("lso", "lso")):
            if at == "lso" and not self.data.release.at_least(0, 11):
                self.assert_too_old(at, "0.11")
                continue
            found = {(row["topic"], row["partition"]): row["offset"]
                     for row in self.data.odradek.rows("topic", "offsets", *self.data.topics, "--at", at)}
            self.assertEqual(found, {key: row[field] for key, row in self.data.offsets.items()}, at)

    def assert_too_old(self, at, release):
        """An offset that this release cannot look up is null in every row, and the reason is said once."""
        answer = self.data.odradek.run("topic", "offsets", "many", "--at", at, code=1)
        self.assertEqual([row["offset"] for row in answer.rows], [None] * MANY_PARTITIONS)
        self.assertEqual(len(answer.stderr.splitlines()), 1, answer.stderr)
        self.assertIn(f"--at {at}: ", answer.stderr)
        self.assertIn(f"Kafka {release},", answer.stderr)

    def test_offsets_of_a_time(self):
        """The first message at or after a time; a release that has no index of timestamps is not asked to guess."""
        time = many_time(2, 77)
        if not self.data.release.at_least(0, 10, 1):
            self.assert_too_old(str(time), "0.10.1")
            return
        expected = {}
        for row in reversed(self.data.messages("many")):
            if row["timestamp"] >= time:
                expected[row["partition"]] = (row["offset"], row["timestamp"])
        self.assertEqual(len(expected), MANY_PARTITIONS)
        rows = self.data.odradek.rows("topic", "offsets", "many", "--at", str(time))
        self.assertEqual({row["partition"]: (row["offset"], row["timestamp"]) for row in rows}, expected)

    def test_offsets_of_the_greatest_time(self):
        """max-timestamp, where the newest message is not the last."""
        if not self.data.release.at_least(3):
            self.assert_too_old("max-timestamp", "3.0")
            return
        rows = self.data.odradek.rows("topic", "offsets", "backwards", "--at", "max-timestamp")
        first = self.data.messages("backwards")[0]
        self.assertEqual([(row["offset"], row["timestamp"]) for row in rows], [(first["offset"], first["timestamp"])])


@needs_cli
class Groups:
    """group list, describe and lag."""

    def test_list(self):
        """The groups that the foreign clients see."""
        if not self.data.release.at_least(0, 9):
            self.skipTest("groups cannot be listed on this release")
        rows = {row["group"]: row for row in self.data.odradek.rows("group", "list")}
        self.assertEqual(sorted(rows), sorted(group["group"] for group in self.data.foreign.rdkafka("groups")))
        if not self.data.release.at_least(*SNAPSHOT_FROM):
            return
        for group in self.data.snapshot["groups"]:
            row = rows[group["group"]]
            self.assertEqual(row["state"].lower(), group["state"].lower(), row)
            if group["type"]:
                self.assertEqual(row["type"].lower(), group["type"].lower(), row)

    def test_lag(self):
        """Committed, begin, end and lag of each partition."""
        for group, committed in self.data.committed.items():
            rows = self.data.odradek.rows("group", "lag", group)
            found = {(row["topic"], row["partition"]): row for row in rows if row["committed"] is not None}
            self.assertEqual({(*key, row["committed"]) for key, row in found.items()}, set(committed), group)
            for key, row in found.items():
                told = self.data.offsets[key]
                self.assertEqual((row["begin"], row["end"]), (told["begin"], told["end"]), key)
                self.assertEqual(row["lag"], told["end"] - row["committed"], key)
                self.assertIsNone(row["memberId"], key)

    def test_describe_idle(self):
        """A group without members."""
        if not self.data.release.at_least(0, 10):
            self.skipTest("this release forgets groups without members")
        described = self.data.odradek.rows("group", "describe", "idle")[0]
        self.assertEqual(described["members"], [])
        self.assertEqual(described["group"], "idle")

    def test_describe_members(self):
        """Live members with their assignments, in both protocols."""
        if not self.data.release.at_least(0, 9):
            self.skipTest("members cannot be described on this release")
        for protocol in ("classic", "consumer") if self.data.release.at_least(4) else ("classic",):
            with self.subTest(protocol=protocol):
                self._describe_members(f"live-{protocol}", protocol)

    def _describe_members(self, group: str, protocol: str) -> None:
        with self.data.foreign.member(group, "many", "empty", protocol=protocol, client_id="alice") as assignment:
            described = self.data.odradek.rows("group", "describe", group)[0]
            lag = self.data.odradek.rows("group", "lag", group)
            told = self._foreign_member(group)
        member, = described["members"]
        found = {(one["topic"], partition) for one in member["assignment"] for partition in one["partitions"]}
        self.assertEqual(found, set(assignment))
        self.assertEqual(described["state"].lower(), "stable")
        for field in ("memberId", "clientId", "host"):
            self.assertEqual(member[field], told[field], field)
        holders = {(row["topic"], row["partition"]): row["clientId"] for row in lag}
        self.assertEqual(holders, {key: "alice" for key in assignment})

    def _foreign_member(self, group: str) -> dict:
        """The one member as others see it; librdkafka's old interface does not know the newer protocol."""
        new = self.data.release.at_least(*SNAPSHOT_FROM)
        groups = self.data.foreign.snapshot()["groups"] if new else self.data.foreign.rdkafka("groups")
        return next(one for one in groups if one["group"] == group)["members"][0]


for_each_release(globals(), Cluster, Topics, Groups)
