# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs of tests/cluster/kafka."""

import argparse
import json
import shutil
import signal
import sys
from pathlib import Path

from . import archive, matrix, venv
from .cluster import STATE, Cluster
from .errors import HarnessError
from .foreign import Foreign
from .paths import cache_dir
from .versions import RELEASES, release


def default_directory() -> Path:
    """Where a cluster of the command line lives unless told otherwise."""
    return cache_dir() / "clusters" / "default"


def _settings(items: list[str]) -> dict[str, str]:
    """The settings of --set."""
    for item in items:
        if "=" not in item:
            raise HarnessError(f"--set {item}: it is not written KEY=VALUE.")
    return dict(item.split("=", 1) for item in items)


def _clear(directory: Path) -> None:
    """Makes room for a cluster: what an ended one, or a start that failed, has left goes; anything else stays."""
    if (directory / STATE).exists():
        if any(daemon.alive() for daemon in Cluster.attach(directory).daemons.values()):
            raise HarnessError(f"A cluster runs in {directory} already. End it first: kafka down --dir {directory}")
    elif directory.exists():
        if not directory.is_dir():
            raise HarnessError(f"{directory} is not a folder. Name another one with --dir.")
        if any(not Cluster.makes(path.name) for path in directory.iterdir()):
            raise HarnessError(f"{directory} holds something that is no cluster. Name another folder with --dir.")
    shutil.rmtree(directory, ignore_errors=True)


def up(options) -> None:
    """Starts a cluster and prints its bootstrap addresses."""
    settings = _settings(options.set)
    if not options.no_archive:
        archive.ensure(options.version)
    directory = options.dir
    _clear(directory)
    directory.mkdir(parents=True, exist_ok=True)
    cluster = Cluster(options.version, options.brokers, directory, not options.foreground, settings)
    try:
        cluster.up()
    except BaseException:
        shutil.rmtree(directory, ignore_errors=True)
        raise
    print(cluster.bootstrap, flush=True)
    if options.foreground:
        _serve(cluster)


def _serve(cluster: Cluster) -> None:
    """Waits for a signal, then ends the cluster."""
    signals = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP}
    signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    signal.sigwait(signals)
    cluster.down()


def down(options) -> None:
    """Ends the cluster of a folder and forgets its data."""
    Cluster.attach(options.dir).down()
    shutil.rmtree(options.dir, ignore_errors=True)


def ready(options) -> None:
    """Waits until all running brokers know each other."""
    Cluster.attach(options.dir).ready()


def status(options) -> None:
    """Prints what runs, as JSON."""
    cluster = Cluster.attach(options.dir)
    print(json.dumps({"version": cluster.version, "bootstrap": cluster.bootstrap, "clusterId": cluster.cluster_id,
                      "running": {name: daemon.alive() for name, daemon in cluster.daemons.items()}}))


def fetch(options) -> None:
    """Fills the cache: jars, and the class archive where there is one; without versions, all there is."""
    if not options.versions:
        print("clients", venv.python(), flush=True)
    for version in options.versions or RELEASES:
        print(version, release(version).broker_jars(), flush=True)
        archive.ensure(version)


def blow(options) -> None:
    """kill, stop, cont, term, start, restart of one broker."""
    cluster = Cluster.attach(options.dir)
    action = {"kill": cluster.kill, "stop": cluster.pause, "cont": cluster.resume, "term": cluster.terminate,
              "start": cluster.start, "restart": cluster.restart}[options.verb]
    if options.broker not in cluster.nodes:
        raise HarnessError(f"There is no broker {options.broker}; there are {', '.join(map(str, cluster.nodes))}.")
    action(options.broker)


def data(options) -> None:
    """Fills the cluster with the foreign data and prints the topics."""
    print("\n".join(matrix.fill(Foreign(Cluster.attach(options.dir)))))


def read(options) -> None:
    """Prints what a foreign client reads, in the form of consume -o json --bytes base64."""
    rows = Foreign(Cluster.attach(options.dir)).read(options.client, *options.topics, isolation=options.isolation)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `kafka read … | head` ends without a word
    for row in rows:
        print(json.dumps(row, ensure_ascii=False, separators=(",", ":")))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kafka", description="Real Apache Kafka for the tests.")
    verbs = parser.add_subparsers(dest="verb", required=True)

    def add(name: str, action, text: str) -> argparse.ArgumentParser:
        verb = verbs.add_parser(name, help=text)
        verb.add_argument("--dir", type=Path, default=default_directory(), help="the folder of the cluster")
        verb.set_defaults(action=action)
        return verb

    verb = add("up", up, "start a cluster and print its addresses")
    verb.add_argument("version", help=", ".join(RELEASES))
    verb.add_argument("--brokers", type=int, default=1)
    verb.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="a broker setting")
    verb.add_argument("--foreground", action="store_true", help="end the cluster when interrupted")
    verb.add_argument("--no-archive", action="store_true", help="start without the class archive")
    add("down", down, "end the cluster and remove its folder")
    add("ready", ready, "wait until all running brokers know each other")
    add("status", status, "what runs, as JSON")
    add("fetch", fetch, "only fill the cache").add_argument("versions", nargs="*")
    add("data", data, "fill the cluster with the foreign data")
    verb = add("read", read, "what a foreign client reads, as JSON lines")
    verb.add_argument("client", choices=matrix.CLIENTS)
    verb.add_argument("topics", nargs="+", metavar="topic")
    verb.add_argument("--isolation", choices=("committed", "uncommitted"), default="uncommitted")
    texts = {"kill": "kill -9 a broker", "stop": "SIGSTOP a broker", "cont": "SIGCONT a broker",
             "term": "end a broker in good order", "start": "start an ended broker",
             "restart": "end and start a broker"}
    for name, text in texts.items():
        verb = add(name, blow, text)
        verb.add_argument("broker", type=int)
        if name == "kill":
            verb.add_argument("-9", action="store_true", dest="nine", help="always so; accepted for clarity")
    return parser


def main() -> int:
    """Runs one verb."""
    options = _parser().parse_args()
    options.dir = options.dir.resolve()
    try:
        options.action(options)
    except HarnessError as error:
        print(f"kafka: {error}", file=sys.stderr)
        return 1
    return 0
