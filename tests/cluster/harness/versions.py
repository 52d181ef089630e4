# SPDX-License-Identifier: GPL-3.0-or-later
"""The releases of Apache Kafka that the tests run, and what each needs to start on a recent Java.

What is odd about old releases on Java 17 is written here and nowhere else.
"""

from dataclasses import dataclass
from pathlib import Path

from . import maven
from .errors import HarnessError

LOG4J_1 = ("org.slf4j:slf4j-reload4j:1.7.36", "ch.qos.reload4j:reload4j:1.2.25")
LOG4J_1_EXCLUDED = ("log4j:log4j", "org.slf4j:slf4j-log4j12")
# slf4j is 1.7 in 4.x too, so this binding and not the one for slf4j 2.
LOG4J_2 = ("org.apache.logging.log4j:log4j-slf4j-impl:2.25.3",)
# Below 1.0 the broker needs javax.xml.bind, which left the JDK with Java 11.
JAXB = ("javax.xml.bind:jaxb-api:2.3.1",)


@dataclass(frozen=True)
class Release:
    """One release and what the tests may expect of it."""

    version: str
    scala: str
    kraft: bool
    extra: tuple[str, ...]
    managed: tuple[str, ...] = ()
    exclusions: tuple[str, ...] = ()

    @property
    def number(self) -> tuple[int, ...]:
        """The version as numbers, to compare with `at_least`."""
        return tuple(int(part) for part in self.version.split("."))

    def at_least(self, *number: int) -> bool:
        """Whether this release is that one or newer."""
        return self.number >= number

    @property
    def magic(self) -> int:
        """The format in which the broker keeps new records."""
        return 2 if self.at_least(0, 11) else 1 if self.at_least(0, 10) else 0

    @property
    def codecs(self) -> tuple[str, ...]:
        """The compression types that producers may use; lz4 of 0.8.2 is there but not yet agreed on."""
        return ("none", "gzip", "snappy", "lz4") + (("zstd",) if self.at_least(2, 1) else ())

    def broker_jars(self) -> Path:
        """The folder of the broker's jars; it holds that release's Java client too."""
        coordinate = f"org.apache.kafka:kafka_{self.scala}:{self.version}"
        return maven.resolve(maven.JarSet(f"kafka-{self.version}", (coordinate, *self.extra), self.managed,
                                          self.exclusions))


RELEASES = {release.version: release for release in (
    # kafka-tools-api of 4.4.0 was never published: the newest that was fits.
    Release("4.4.0", "2.13", True, LOG4J_2, ("org.apache.kafka:kafka-tools-api:4.3.1",)),
    Release("2.8.2", "2.13", False, LOG4J_1, exclusions=LOG4J_1_EXCLUDED),
    Release("0.10.2.2", "2.11", False, LOG4J_1 + JAXB, exclusions=LOG4J_1_EXCLUDED),
    Release("0.9.0.1", "2.11", False, LOG4J_1 + JAXB, exclusions=LOG4J_1_EXCLUDED),
    Release("0.8.2.2", "2.11", False, LOG4J_1 + JAXB, exclusions=LOG4J_1_EXCLUDED),
)}


def release(version: str) -> Release:
    """The release of that version."""
    try:
        return RELEASES[version]
    except KeyError:
        raise HarnessError(f"The harness does not know Kafka {version}; it knows {', '.join(RELEASES)}.") from None
