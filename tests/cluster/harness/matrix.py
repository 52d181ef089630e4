# SPDX-License-Identifier: GPL-3.0-or-later
"""The foreign data: every shape of message that a release can hold, made by every client that can make it.

Which client filled a partition follows from its number: 0 Java, 1 librdkafka, 2 kafka-python.
"""

from .foreign import JAVA, KAFKA_PYTHON, RDKAFKA, Foreign
from .script import Script

CLIENTS = (JAVA, RDKAFKA, KAFKA_PYTHON)
# In November 2023; brokers refuse create times in the future, none in the past.
BASE_TIME = 1_700_000_000_000
HOUR = 3_600_000
MANY_PARTITIONS, MANY_ROUNDS, MANY_PER_ROUND = 4, 5, 40
COMPACT_KEYS, COMPACT_ROUNDS = 10, 12

HEADERS = (
    ("trace", b"abc"), ("trace", b"again"),  # a name twice, in this order
    ("binary", b"\x00\xff\xc3"), ("null", None), ("empty", b""), ("", b"no name"),
    ("gr\u00fc\u00df \U0001f680", "beyond ASCII \u65e5\u672c"),
)


def fill(foreign: Foreign) -> list[str]:
    """Creates all topics, fills them, and returns their names."""
    topics = _topics(foreign.release, foreign.cluster.count)
    foreign.create_topics(*topics)
    for client in CLIENTS:
        foreign.produce(client, _script(foreign, client))
    if foreign.release.at_least(0, 11):
        foreign.produce(JAVA, _open_transaction())
    # The broker has compacted when only the last message of each key is left, and the last segment's one.
    foreign.rdkafka("wait-rows", "compacted", str(COMPACT_KEYS + 1), "60")
    return [topic["name"] for topic in topics]


def _topics(release, brokers: int) -> list[dict]:
    replication = min(3, brokers)
    compact = {"cleanup.policy": "compact", "min.cleanable.dirty.ratio": "0.01"}
    # 4.x allows no small segments, but rolls them by the time of the records; the oldest know no such time.
    compact |= {"segment.ms": "60000"} if release.at_least(0, 11) else {"segment.bytes": "2048"}
    topics = [
        {"name": "shapes", "partitions": 3},
        {"name": "large", "partitions": 3},
        {"name": "many", "partitions": MANY_PARTITIONS},
        {"name": "compacted", "config": compact},
        {"name": "empty", "partitions": 2},
    ]
    if release.at_least(0, 10):
        topics += [{"name": "append-time", "partitions": 3, "config": {"message.timestamp.type": "LogAppendTime"}},
                   {"name": "backwards", "partitions": 1}]
    if release.at_least(0, 11):
        topics += [{"name": "transactions", "partitions": 3}, {"name": "open-transaction", "partitions": 1}]
    topics += [{"name": name, "partitions": 3, "config": {"message.format.version": version}}
               for name, version in _old_formats(release).items()]
    return [{"replication": replication} | topic for topic in topics]


def _old_formats(release) -> dict[str, str]:
    """Topics that keep an older format than the broker's own, as after an upgrade; 3.0 did away with that."""
    if release.at_least(3):
        return {}
    known = (("format-0", "0.9.0", (0, 10)), ("format-1", "0.10.2", (0, 11)))
    return {name: version for name, version, since in known if release.at_least(*since)}


def _script(foreign: Foreign, client: str) -> Script:
    """All that one client adds. Java adds what needs no comparison of clients too."""
    release = foreign.release
    script = Script()
    partition = CLIENTS.index(client)
    for codec in release.codecs:
        script.producer(f"plain-{codec}", codec)
        _shapes(script, partition, release.at_least(0, 11))
        _large(script, partition, codec)
        for topic in _old_formats(release) if codec != "zstd" else ():
            _shapes(script, partition, False, topic)
        if release.at_least(0, 10):
            _append_time(script, partition)
    if client == JAVA:
        script.producer("java-only", "none")
        _many(script)
        _compacted(script, release)
        if release.at_least(0, 10):
            _backwards(script)
    if release.at_least(0, 11):
        _transactions(script, partition, client)
    return script


def sandbox_script(release, client: str) -> Script:
    """What a client adds to the sandbox: shapes, large values and transactions; Java also "many"."""
    script = Script()
    partition = CLIENTS.index(client)
    for codec in release.codecs:
        script.producer(f"plain-{codec}", codec)
        _shapes(script, partition, True)
        _large(script, partition, codec)
    if client == JAVA:
        _many(script)
    _transactions(script, partition, client)
    return script


def _shapes(script: Script, partition: int, headers: bool, topic: str = "shapes") -> None:
    """Null, empty, binary; with headers where the format has them. Two batches of each codec."""
    strict = CLIENTS[partition] == KAFKA_PYTHON
    contents = [("key", "value"), (None, "null key"), ("", "empty key"), ("empty value", ""), ("", ""),
                ("tombstone", None), (None, None), (b"\x00\xff\xfe", b"\x80\x00\n\r\"\\"),
                ("schl\u00fcssel", "wert \U0001f680 <img src=x>")]
    for number, (key, value) in enumerate(contents):
        # kafka-python refuses messages without key and value, and null headers.
        if (key, value) != (None, None) or not strict:
            script.send(topic, partition, key, value, BASE_TIME + number)
    script.flush()
    if headers:
        script.send(topic, partition, "headers", "all", BASE_TIME,
                    [pair for pair in HEADERS if pair[1] is not None or not strict])
        script.send(topic, partition, None, "", BASE_TIME, HEADERS[:2])
    script.send(topic, partition, "alone", "in its batch", BASE_TIME)
    script.flush()


def _large(script: Script, partition: int, codec: str) -> None:
    """One value near the broker's limit, half of it hard to compress."""
    noise = bytes((i * i * 31 + i // 7) * 2654435761 >> 13 & 0xff for i in range(50_000))
    script.send("large", partition, f"large-{codec}", noise + b"order of the shop; " * 44_736, BASE_TIME)
    script.flush()


def _append_time(script: Script, partition: int) -> None:
    """The broker stamps these; the times given are replaced."""
    for number in range(3):
        script.send("append-time", partition, f"k{number}", "stamped by the broker", BASE_TIME + number)
    script.flush()


def many_time(partition: int, number: int) -> int:
    """The create time of a message of "many": all differ, and they rise within each partition."""
    return BASE_TIME + (number * MANY_PARTITIONS + partition) * 1000


def _many(script: Script) -> None:
    """Several partitions with rising times, in batches."""
    for round_ in range(MANY_ROUNDS):
        for partition in range(MANY_PARTITIONS):
            for number in range(round_ * MANY_PER_ROUND, (round_ + 1) * MANY_PER_ROUND):
                script.send("many", partition, f"key-{number % 7}", f"value {partition}/{number}",
                            many_time(partition, number))
        script.flush()


def _compacted(script: Script, release) -> None:
    """Rounds over the same keys, each in a segment of its own, tombstones among them; then one message more."""
    if release.at_least(0, 11):
        # This producer writes once and no more: compaction leaves its batch as a header without records.
        script.producer("once", "none", "idempotent")
        script.send("compacted", 0, "key-0", "of a producer that writes once", BASE_TIME - HOUR).flush()
        script.use("java-only")
    for round_ in range(COMPACT_ROUNDS):
        for key in range(COMPACT_KEYS):
            gone = round_ == COMPACT_ROUNDS - 1 and key % 4 == 3
            value = None if gone else f"round {round_} " + "." * 120
            script.send("compacted", 0, f"key-{key}", value, BASE_TIME + round_ * HOUR)
        script.flush()
    script.send("compacted", 0, "end", "." * 1600, BASE_TIME + COMPACT_ROUNDS * HOUR).flush()


def _backwards(script: Script) -> None:
    """Create times that fall within the partition."""
    for number in range(10):
        script.send("backwards", 0, f"k{number}", f"v{number}", BASE_TIME - number * HOUR)
        script.flush()


def _transactions(script: Script, partition: int, client: str) -> None:
    """Two transactional producers and a plain one, committed and aborted in between each other."""
    topic = "transactions"
    script.producer("tx-a", "lz4", f"transactional=a-{client}").producer("tx-b", "none", f"transactional=b-{client}")
    script.producer("tx-plain", "none")

    def send(producer: str, text: str, count: int = 2) -> None:
        script.use(producer)
        for number in range(count):
            script.send(topic, partition, producer, f"{text} {number}", BASE_TIME)
        script.flush()

    script.use("tx-a").begin()
    script.use("tx-b").begin()
    send("tx-a", "committed last")
    send("tx-plain", "between")
    send("tx-b", "aborted")
    send("tx-a", "committed last, more")
    script.use("tx-b").abort()
    send("tx-plain", "after the abort")
    script.use("tx-b").begin()
    send("tx-b", "committed first")
    script.use("tx-b").commit()
    script.use("tx-a").commit()
    for number in range(5):
        script.use("tx-a").begin()
        send("tx-a", f"aborted in row {number}", 3)
        script.use("tx-a").abort()
    send("tx-plain", "visible after five aborts", 1)
    script.use("tx-b").begin()
    send("tx-b", "aborted at the end", 20)
    script.use("tx-b").abort()


def _open_transaction() -> Script:
    """A transaction that nobody ends: the last stable offset stays before the end of the partition."""
    script = Script().producer("plain").send("open-transaction", 0, "a", "before", BASE_TIME).flush()
    script.producer("open", "none", "transactional=open")
    script.begin().send("open-transaction", 0, "b", "undecided", BASE_TIME).flush()
    script.use("plain").send("open-transaction", 0, "c", "behind the undecided one", BASE_TIME).flush()
    return script.vanish()
