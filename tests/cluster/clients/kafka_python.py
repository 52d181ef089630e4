# SPDX-License-Identifier: GPL-3.0-or-later
"""kafka-python: produces from a script and reads to rows.

    kafka_python.py BOOTSTRAP VERSION produce < script
    kafka_python.py BOOTSTRAP VERSION read committed|uncommitted TOPIC…
    kafka_python.py BOOTSTRAP VERSION commit GROUP TOPIC:PARTITION:OFFSET…
"""

import sys
import time

import rows
from kafka import KafkaConsumer, KafkaProducer, TopicPartition
from kafka.structs import OffsetAndMetadata

PATIENCE = 60
TYPES = {0: "create", 1: "append"}


def _connection(bootstrap: str, version: str) -> dict:
    settings = {"bootstrap_servers": bootstrap.split(","), "client_id": "foreign-kafka-python"}
    number = tuple(map(int, version.split(".")))
    if number[:2] < (0, 10):
        # Brokers of that age cannot be asked; probing them takes a second for each guess.
        settings["api_version"] = (0, 9) if number[:2] == (0, 9) else (0, 8, 2)
    return settings


def _producer(settings: dict, codec: str, options: str) -> KafkaProducer:
    chosen = dict(item.partition("=")[::2] for item in options.split(",") if item)
    extra = {"compression_type": None if codec == "none" else codec, "acks": "all", "linger_ms": 5000,
             "enable_idempotence": bool(chosen)}
    if "transactional" in chosen:
        extra["transactional_id"] = chosen["transactional"]
    producer = KafkaProducer(**settings, **extra)
    if "transactional" in chosen:
        producer.init_transactions()
    return producer


def produce(settings: dict) -> None:
    """Runs the script on stdin."""
    made, current, futures = {}, None, []
    for verb, *fields in rows.commands():
        if verb == "producer":
            made[fields[0]] = current = _producer(settings, fields[1], fields[2])
        elif verb == "use":
            current = made[fields[0]]
        elif verb == "send":
            topic, partition, stamp, key, value, headers = fields
            futures.append(current.send(
                topic, rows.decode(value), rows.decode(key), rows.decode_headers(headers) or None, int(partition),
                None if stamp == "-" else int(stamp)))
        elif verb == "begin":
            current.begin_transaction()
        elif verb == "commit":
            current.commit_transaction()
        elif verb == "abort":
            current.flush(PATIENCE)
            current.abort_transaction()
        elif verb == "flush":
            current.flush(PATIENCE)
    for producer in made.values():
        producer.flush(PATIENCE)
        producer.close()
    for future in futures:
        future.get(PATIENCE)


def _messages(settings: dict, isolation: str, topics):
    consumer = KafkaConsumer(**settings, isolation_level=f"read_{isolation}", enable_auto_commit=False,
                             auto_offset_reset="none", fetch_max_wait_ms=100, max_partition_fetch_bytes=4 << 20)
    wanted = [TopicPartition(topic, partition)
              for topic in topics for partition in sorted(consumer.partitions_for_topic(topic))]
    consumer.assign(wanted)
    ends = consumer.end_offsets(wanted)
    consumer.seek_to_beginning(*wanted)
    deadline = time.monotonic() + PATIENCE
    while any(consumer.position(one) < ends[one] for one in wanted):
        for batch in consumer.poll(timeout_ms=200).values():
            deadline = time.monotonic() + PATIENCE
            yield from batch
        if time.monotonic() > deadline:
            sys.exit("kafka-python: no progress in time")
    consumer.close()


def read(settings: dict, isolation: str, *topics: str) -> None:
    """Prints all messages as rows."""
    for message in _messages(settings, isolation, topics):
        kind = TYPES.get(message.timestamp_type)
        rows.write(message.topic, message.partition, message.offset, (message.timestamp if kind else None, kind),
                   (message.key, message.value), message.headers)


def commit(settings: dict, group: str, *offsets: str) -> None:
    """Commits offsets for a group without members."""
    consumer = KafkaConsumer(**settings, group_id=group, enable_auto_commit=False)
    wanted = {}
    for item in offsets:
        topic, partition, offset = item.rsplit(":", 2)
        wanted[TopicPartition(topic, int(partition))] = OffsetAndMetadata(int(offset), "", -1)
    consumer.assign(list(wanted))
    consumer.commit(wanted)
    consumer.close()


def main() -> int:
    """Runs one verb."""
    bootstrap, version, verb, *arguments = sys.argv[1:]
    {"produce": produce, "read": read, "commit": commit}[verb](_connection(bootstrap, version), *arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main())
