# SPDX-License-Identifier: GPL-3.0-or-later
"""The sandbox is Kafka enough for other people's clients: they produce and read over TCP."""

from harness import cases, endpoint, matrix
from harness.cases import needs_cli
from harness.foreign import JAVA, KAFKA_PYTHON, RDKAFKA, Foreign
from harness.odradek import Odradek

TOPICS = "shapes:3,large:3,transactions:3,many:4"


@needs_cli
class Sandbox(cases.Case):
    """Each client fills its partitions, all read all of them, and odradek-cli reads the same."""

    def _check(self, version: str, *clients: str) -> None:
        with endpoint.sandbox(version, "--brokers", "3", "--topics", TOPICS) as address:
            foreign = Foreign(address)
            topics = [item.partition(":")[0] for item in TOPICS.split(",")]
            for client in clients:
                foreign.produce(client, matrix.sandbox_script(foreign.release, client))
            for isolation in ("uncommitted", "committed"):
                expected = foreign.read(clients[0], *topics, isolation=isolation)
                self.assertTrue(expected)
                for client in clients[1:]:
                    self.assert_messages(foreign.read(client, *topics, isolation=isolation), expected, client)
                found = Odradek(address).consume(*topics, "--from", "oldest", isolation=isolation)
                self.assert_messages(found, expected, f"odradek-cli, {isolation}")

    def test_older_java(self):
        """A client of Java that asks for older versions of the APIs."""
        self._check("2.8.2", JAVA)

    def test_all_side_by_side(self):
        """Java's newest client, librdkafka and kafka-python read each other's messages alike."""
        self._check("4.4.0", JAVA, RDKAFKA, KAFKA_PYTHON)

    def test_group(self):
        """A member of a classic group gets all partitions, and its commits come back."""
        with endpoint.sandbox("4.4.0", "--brokers", "3", "--topics", TOPICS) as address:
            foreign = Foreign(address)
            with foreign.member("readers", "many", client_id="alice") as assignment:
                self.assertEqual(sorted(assignment), [("many", partition) for partition in range(4)])
            foreign.commit(RDKAFKA, "committed", ("many", 1, 0))
            rows = foreign.rdkafka("group-offsets", "committed")
            self.assertEqual(rows, [{"topic": "many", "partition": 1, "committed": 0}])
