# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of faults on the line share: brokers that are reached by proxies alone, and topics with known messages.

The foreign clients do not come by the proxies: what they write and read is the truth, whatever befalls the line.
"""

import unittest
from types import SimpleNamespace

from . import archive
from .cluster import Cluster
from .foreign import RDKAFKA, Foreign
from .live import PARTITIONS, LiveCase
from .odradek import Odradek
from .proxy import Proxies
from .script import Script

# The answers with the messages of the one are many times what the set-up of a connection takes, those of the other
# small enough to come byte by byte.
LARGE, SMALL = "large", "small"
MESSAGES = {LARGE: (250, 300), SMALL: (10, 20)}  # in each partition: how many, of how many characters
PER_BATCH = 50


class Ground:
    """The cluster and what is in it; made once for a module, and destroyed after it."""

    _made: "Ground | None" = None

    def __init__(self, version: str, brokers: int):
        archive.ensure(version)
        self.cluster = Cluster(version, brokers, proxied=True).up()
        unittest.addModuleCleanup(self._destroy)
        self.foreign = Foreign(self.cluster)
        self.foreign.create_topics(*({"name": name, "partitions": PARTITIONS} for name in MESSAGES))
        script = Script().producer("p")
        for name, (count, size) in MESSAGES.items():
            for number in range(count * PARTITIONS):
                script.send(name, number % PARTITIONS, f"key {number}", f"{number} ".ljust(size, "."))
                if number % (PER_BATCH * PARTITIONS) == 0:
                    script.flush()
        self.foreign.produce(RDKAFKA, script)
        self.truth = {name: self.foreign.read(RDKAFKA, name) for name in MESSAGES}

    @staticmethod
    def get(version: str, brokers: int) -> "Ground":
        """The one there is, or a new one."""
        Ground._made = Ground._made or Ground(version, brokers)
        return Ground._made

    def _destroy(self) -> None:
        Ground._made = None
        self.cluster.destroy()


class ProxiedCase(LiveCase):
    """Tests with proxies of their own on a cluster that they share."""

    @classmethod
    def setUpClass(cls):
        ground = Ground.get(cls.kafka, cls.brokers)
        cls.cluster, cls.foreign, cls.truth = ground.cluster, ground.foreign, ground.truth

    def setUp(self):
        self.proxies = Proxies(self.cluster.ports["fronts"], self.cluster.ports["backs"])
        self.addCleanup(self.proxies.close)
        self.odradek = Odradek(self.proxies)

    @staticmethod
    def from_addresses(*addresses: str) -> Odradek:
        """The command line with other addresses to start from."""
        return Odradek(SimpleNamespace(bootstrap=",".join(addresses)))

    def assert_reads_all(self, topic: str, *options: str) -> None:
        """The whole topic, each message once."""
        found = self.odradek.consume(topic, "--from", "oldest", *options)
        self.assert_messages(found, self.truth[topic])

    def assert_met(self, *faults) -> None:
        """Each fault has struck."""
        self.assertEqual([fault.met > 0 for fault in faults], [True] * len(faults), "a fault was never met")
