# SPDX-License-Identifier: GPL-3.0-or-later
"""Test cases that run on every release: one cluster with the foreign data per release and process."""

import atexit
from functools import cached_property

from . import archive, cases, matrix
from .cluster import Cluster
from .foreign import JAVA, KAFKA_PYTHON, RDKAFKA, Foreign
from .odradek import Odradek

# The newest release runs with three brokers, as clusters in use do; one is enough for the old ones.
BROKERS = {"4.4.0": 3, "2.8.2": 1, "0.10.2.2": 1, "0.9.0.1": 1, "0.8.2.2": 1}


class Filled:
    """A cluster with the foreign data, and what the foreign clients read from it."""

    _made: dict[str, "Filled"] = {}

    def __init__(self, version: str):
        archive.ensure(version)
        self.cluster = Cluster(version, BROKERS[version]).up()
        atexit.register(self.cluster.destroy)
        self.release = self.cluster.release
        self.foreign = Foreign(self.cluster)
        self.odradek = Odradek(self.cluster)
        self.topics = matrix.fill(self.foreign)
        self._commit()
        self._read: dict = {}

    @staticmethod
    def get(version: str) -> "Filled":
        """The one of that release. Only one is kept: five clusters at once would be a burden."""
        if version not in Filled._made:
            for old in Filled._made.values():
                old.cluster.destroy()
            Filled._made = {version: Filled(version)}
        return Filled._made[version]

    def _commit(self) -> None:
        """Idle groups. What they committed is the truth that group lag has to show."""
        self.committed = {"idle": [("many", 0, 50), ("many", 1, 200), ("many", 3, 0)]}
        self.foreign.commit(RDKAFKA if self.release.at_least(0, 9) else JAVA, "idle", *self.committed["idle"])
        if self.release.at_least(0, 9):
            self.committed["idle-kafka-python"] = [("shapes", 2, 5)]
            self.foreign.commit(KAFKA_PYTHON, "idle-kafka-python", *self.committed["idle-kafka-python"])
        if self.release.at_least(4):
            self.committed["idle-848"] = [("many", 2, 7)]
            self.foreign.rdkafka("join-and-commit", "idle-848", "many:2:7")

    def read(self, client: str, isolation: str = "uncommitted") -> list[dict]:
        """All messages of all topics as a client reads them."""
        key = (client, isolation)
        if key not in self._read:
            self._read[key] = self.foreign.read(client, *self.topics, isolation=isolation)
        return self._read[key]

    def messages(self, topic: str, isolation: str = "uncommitted") -> list[dict]:
        """The messages of one topic, as Java reads them."""
        return [row for row in self.read(JAVA, isolation) if row["topic"] == topic]

    @property
    def isolations(self) -> tuple[str, ...]:
        """What differs on this release: before 0.11 everything is committed."""
        return ("uncommitted", "committed") if self.release.at_least(0, 11) else ("uncommitted",)

    @cached_property
    def snapshot(self) -> dict:
        """What Java's Admin client tells."""
        return self.foreign.snapshot()

    @cached_property
    def offsets(self) -> dict:
        """(topic, partition) -> begin, end, lso as librdkafka tells."""
        rows = self.foreign.rdkafka("offsets", *self.topics)
        return {(row["topic"], row["partition"]): row for row in rows}


class ReleaseCase(cases.Case):
    """A case for one release; made concrete by `for_each_release`."""

    version: str | None = None
    data: Filled

    @classmethod
    def setUpClass(cls):
        cls.data = Filled.get(cls.version)


def for_each_release(namespace: dict, *bodies: type) -> None:
    """Puts into a test module the subclasses of its cases for every release, the same release together."""
    for version in BROKERS:
        for body in bodies:
            name = f"{body.__name__}_{version.replace('.', '_')}"
            namespace[name] = type(name, (body, ReleaseCase), {"version": version, "__module__": body.__module__})
