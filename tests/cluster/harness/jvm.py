# SPDX-License-Identifier: GPL-3.0-or-later
"""Command lines of brokers and ZooKeeper, and the class archive that makes brokers start faster."""

import hashlib
from pathlib import Path

from . import java, maven, settings
from .paths import cache_dir
from .versions import Release

OPTIONS = ("-Xms64m", "-Xmx256m", "-Xss512k")


def archive_path(release: Release) -> Path:
    """Where the class archive of a release lies, or will. It is only good for the very same class path."""
    digest = hashlib.sha256(maven.classpath(release.broker_jars()).encode()).hexdigest()[:10]
    return cache_dir() / "archives" / f"kafka-{release.version}-{digest}.jsa"


def _archive_options(release: Release) -> list[str]:
    """Auto and not on, and silent: an archive of another Java is passed over, not fatal."""
    path = archive_path(release)
    if not path.is_file():
        return []
    return ["-Xshare:auto", f"-XX:SharedArchiveFile={path}", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"]


def broker_command(release: Release, folder: Path, archive_option: str | None) -> list[str]:
    """The command of one broker whose server.properties lies in `folder`."""
    options = [*OPTIONS, settings.logging_option(release, folder)]
    if archive_option:
        options.append(archive_option)
    else:
        options += _archive_options(release)
    return java.command("kafka.Kafka", None, release.broker_jars(), options=tuple(options)) + [
        str(folder / "server.properties")]


def zookeeper_command(release: Release, folder: Path) -> list[str]:
    """The command of the ZooKeeper whose zoo.cfg lies in `folder`."""
    options = (*OPTIONS, settings.logging_option(release, folder),
               # ZooKeeper 3.4 looks for a class of log4j 1 that reload4j does not have.
               "-Dzookeeper.jmx.log4j.disable=true")
    return java.command("org.apache.zookeeper.server.quorum.QuorumPeerMain", None, release.broker_jars(),
                        options=options) + [str(folder / "zoo.cfg")]


def format_command(release: Release, folder: Path, cluster_id: str) -> list[str]:
    """The command that formats the data folder of a KRaft node."""
    options = ["-Xmx128m", settings.logging_option(release, folder), *_archive_options(release)]
    return java.command("kafka.tools.StorageTool", None, release.broker_jars(), options=tuple(options)) + [
        "format", "-t", cluster_id, "-c", str(folder / "server.properties")]
