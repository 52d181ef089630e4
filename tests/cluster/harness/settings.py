# SPDX-License-Identifier: GPL-3.0-or-later
"""The configuration files of brokers, ZooKeeper and their logging."""

from pathlib import Path

from .versions import Release

LOG4J_1 = """log4j.rootLogger=WARN, out
log4j.appender.out=org.apache.log4j.ConsoleAppender
log4j.appender.out.layout=org.apache.log4j.PatternLayout
log4j.appender.out.layout.ConversionPattern=%d{ISO8601} %p %m (%c)%n
"""
LOG4J_2 = """rootLogger.level=warn
rootLogger.appenderRef.out.ref=out
appender.out.type=Console
appender.out.name=out
appender.out.layout.type=PatternLayout
appender.out.layout.pattern=%d{ISO8601} %p %m (%c)%n
"""


def logging_option(release: Release, folder: Path) -> str:
    """Writes the logging configuration and returns the JVM option that names it."""
    new = release.at_least(4)
    path = folder / "log4j.properties"
    path.write_text(LOG4J_2 if new else LOG4J_1, encoding="utf-8")
    return f"-Dlog4j2.configurationFile=file:{path}" if new else f"-Dlog4j.configuration=file:{path}"


def broker(release: Release, node: int, count: int, ports: dict, folder: Path, overrides: dict) -> dict[str, str]:
    """The server.properties of one broker; `overrides` of the test win."""
    replicas = str(min(3, count))
    settings = {
        "log.dirs": str(folder / "data"),
        "num.partitions": "1",
        "num.network.threads": "2",
        "num.io.threads": "4",
        "auto.create.topics.enable": "false",
        "delete.topic.enable": "true",
        # Without it a heap of this size does not hold the cleaner's default buffer of 128 MB.
        "log.cleaner.dedupe.buffer.size": "4194304",
        "log.cleaner.enable": "true",
        "log.cleaner.backoff.ms": "200",
        "log.retention.check.interval.ms": "500",
        "offsets.topic.num.partitions": "4",
        "offsets.topic.replication.factor": replicas,
        "controlled.shutdown.enable": "true",
    }
    if release.at_least(0, 10):
        # The tests write records of long ago; the default of seven days would delete them at once.
        settings["log.retention.ms"] = "-1"
    if release.at_least(0, 11):
        settings |= {
            "group.initial.rebalance.delay.ms": "0",
            "transaction.state.log.num.partitions": "4",
            "transaction.state.log.replication.factor": replicas,
            "transaction.state.log.min.isr": "1",
        }
    settings |= _kraft(node, ports) if release.kraft else _zookeeper(release, node, ports)
    if "fronts" in ports:
        _add_proxied(settings, ports["fronts"][node], ports["backs"][node])
    return settings | overrides


def _add_proxied(settings: dict[str, str], front: int, back: int) -> None:
    """A listener that a proxy dials: whoever comes by it is told to come by the proxies again. KRaft only."""
    settings["listener.security.protocol.map"] += ",PROXIED:PLAINTEXT"
    settings["listeners"] += f",PROXIED://127.0.0.1:{back}"
    settings["advertised.listeners"] += f",PROXIED://127.0.0.1:{front}"


def _kraft(node: int, ports: dict) -> dict[str, str]:
    voters = ",".join(f"{i}@127.0.0.1:{port}" for i, port in ports["controllers"].items())
    return {
        "node.id": str(node),
        "process.roles": "broker,controller",
        "controller.quorum.voters": voters,
        "controller.listener.names": "CONTROLLER",
        "listener.security.protocol.map": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
        "listeners": f"PLAINTEXT://127.0.0.1:{ports['brokers'][node]},"
                     f"CONTROLLER://127.0.0.1:{ports['controllers'][node]}",
        "advertised.listeners": f"PLAINTEXT://127.0.0.1:{ports['brokers'][node]}",
        "inter.broker.listener.name": "PLAINTEXT",
        # A killed broker leaves the metadata, and may come back, after 3 s and not after 9.
        "broker.session.timeout.ms": "3000",
        "broker.heartbeat.interval.ms": "500",
        "log.initial.task.delay.ms": "500",
        "share.coordinator.state.topic.num.partitions": "4",
        "share.coordinator.state.topic.replication.factor": str(min(3, len(ports["brokers"]))),
        "share.coordinator.state.topic.min.isr": "1",
    }


def _zookeeper(release: Release, node: int, ports: dict) -> dict[str, str]:
    settings = {
        "broker.id": str(node),
        "zookeeper.connect": f"127.0.0.1:{ports['zookeeper']}",
        "zookeeper.session.timeout.ms": "3000",
    }
    if release.at_least(0, 9):
        settings["listeners"] = f"PLAINTEXT://127.0.0.1:{ports['brokers'][node]}"
        settings["advertised.listeners"] = settings["listeners"]
    else:
        settings |= {"host.name": "127.0.0.1", "port": str(ports["brokers"][node]),
                     "advertised.host.name": "127.0.0.1"}
    return settings


def zookeeper(port: int, folder: Path) -> dict[str, str]:
    """The zoo.cfg of the one ZooKeeper server."""
    return {
        "dataDir": str(folder / "data"),
        "clientPort": str(port),
        "clientPortAddress": "127.0.0.1",
        "tickTime": "500",  # sessions of 1 to 10 s, so that a killed broker is missed soon
        "maxClientCnxns": "0",
        "admin.enableServer": "false",
        "4lw.commands.whitelist": "*",
    }


def write(path: Path, settings: dict[str, str]) -> None:
    """Writes a properties file."""
    path.write_text("".join(f"{key}={value}\n" for key, value in settings.items()), encoding="utf-8")
