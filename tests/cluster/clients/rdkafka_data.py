# SPDX-License-Identifier: GPL-3.0-or-later
"""librdkafka: producing from a script, reading to rows, offsets."""

import json
import sys
import threading
import time

import rows
from confluent_kafka import (OFFSET_BEGINNING, TIMESTAMP_CREATE_TIME, TIMESTAMP_LOG_APPEND_TIME, Consumer, KafkaError,
                             KafkaException, Producer, TopicPartition)

PATIENCE = 60
TYPES = {TIMESTAMP_CREATE_TIME: "create", TIMESTAMP_LOG_APPEND_TIME: "append"}


def _producer(settings: dict, codec: str, options: str) -> Producer:
    chosen = dict(item.partition("=")[::2] for item in options.split(",") if item)
    settings = settings | {"compression.type": codec, "linger.ms": 10_000, "message.max.bytes": 1_000_000}
    if "idempotent" in chosen:
        settings["enable.idempotence"] = True
    if "transactional" in chosen:
        settings["transactional.id"] = chosen["transactional"]
    producer = Producer(settings)
    if "transactional" in chosen:
        producer.init_transactions(PATIENCE)
    return producer


def produce(settings: dict) -> None:
    """Runs the script on stdin."""
    made, current = {}, None
    failures = []

    def delivered(error, _message) -> None:
        # What an aborted transaction takes back is purged, not lost.
        if error is not None and error.code() != KafkaError._PURGE_QUEUE:
            failures.append(str(error))

    for verb, *fields in rows.commands():
        if verb == "producer":
            made[fields[0]] = current = _producer(settings, fields[1], fields[2])
        elif verb == "use":
            current = made[fields[0]]
        elif verb == "send":
            topic, partition, stamp, key, value, headers = fields
            extra = {} if stamp == "-" else {"timestamp": int(stamp)}
            if headers:
                extra["headers"] = rows.decode_headers(headers)
            current.produce(topic, rows.decode(value), rows.decode(key), int(partition), delivered, **extra)
        elif verb == "begin":
            current.begin_transaction()
        elif verb == "commit":
            current.commit_transaction(PATIENCE)
        elif verb == "abort":
            current.flush(PATIENCE)
            current.abort_transaction(PATIENCE)
        elif verb == "flush":
            current.flush(PATIENCE)
    for producer in made.values():
        if producer.flush(PATIENCE):
            failures.append("not everything was delivered in time")
    if failures:
        sys.exit("librdkafka: " + "; ".join(sorted(set(failures))))


def flow(settings: dict, topic: str, partitions: str) -> None:
    """Produces numbered messages, about 300 a second, until stdin ends; prints how many are surely written.

    Idempotent: brokers may die meanwhile, and still nothing is lost or written twice.
    """
    done = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), done.set()), daemon=True).start()
    producer = Producer(settings | {"enable.idempotence": True, "linger.ms": 5, "retry.backoff.ms": 50,
                                    "retry.backoff.max.ms": 200, "reconnect.backoff.max.ms": 200,
                                    "topic.metadata.refresh.interval.ms": 500, "message.timeout.ms": 120_000})
    written, failures, sent = 0, [], 0

    def delivered(error, _message) -> None:
        nonlocal written
        if error is not None:
            failures.append(str(error))
            return
        written += 1
        if written % 20 == 0:
            print(json.dumps({"written": written}), flush=True)

    while not done.is_set() and not failures:
        producer.produce(topic, f"{sent}".encode(), f"key-{sent % 100}".encode(), sent % int(partitions), delivered)
        sent += 1
        producer.poll(0)
        done.wait(0.003)
    left = producer.flush(PATIENCE)
    if failures or left:
        sys.exit(f"librdkafka: {left} messages left, {sorted(set(failures))}")
    print(json.dumps({"written": written, "final": True}), flush=True)


def _consumer(settings: dict, isolation: str) -> Consumer:
    return Consumer(settings | {"group.id": "foreign-reader", "enable.auto.commit": False, "check.crcs": True,
                                "isolation.level": f"read_{isolation}", "auto.offset.reset": "error",
                                "enable.partition.eof": True, "fetch.wait.max.ms": 100})


def _partitions(consumer: Consumer, topics) -> list[TopicPartition]:
    known = consumer.list_topics(timeout=PATIENCE).topics
    return [TopicPartition(topic, partition, OFFSET_BEGINNING)
            for topic in topics for partition in sorted(known[topic].partitions)]


def _messages(settings: dict, isolation: str, topics):
    """All messages from the beginning to the end of each partition as it is met."""
    consumer = _consumer(settings, isolation)
    open_partitions = _partitions(consumer, topics)
    consumer.assign(open_partitions)
    left = {(one.topic, one.partition) for one in open_partitions}
    while left:
        message = consumer.poll(PATIENCE)
        if message is None:
            sys.exit("librdkafka: no message and no end of the partition in time")
        if message.error() and message.error().code() == KafkaError._PARTITION_EOF:
            left.discard((message.topic(), message.partition()))
        elif message.error():
            raise KafkaException(message.error())
        else:
            yield message
    consumer.close()


def read(settings: dict, isolation: str, *topics: str) -> None:
    """Prints all messages as rows."""
    for message in _messages(settings, isolation, topics):
        kind, stamp = message.timestamp()
        when = (stamp, TYPES[kind]) if kind in TYPES else (None, None)
        rows.write(message.topic(), message.partition(), message.offset(), when, (message.key(), message.value()),
                   message.headers())


def wait_rows(settings: dict, topic: str, most: str, seconds: str) -> dict:
    """Waits until the topic holds at most so many messages: compaction or retention has then passed."""
    deadline = time.monotonic() + float(seconds)
    while True:
        count = sum(1 for _ in _messages(settings, "uncommitted", [topic]))
        if count <= int(most):
            return {"rows": count}
        if time.monotonic() > deadline:
            sys.exit(f"librdkafka: {topic} still holds {count} messages, at most {most} were awaited")


def offsets(settings: dict, *topics: str) -> list[dict]:
    """Per partition: earliest, latest, and the end that read_committed sees."""
    committed, uncommitted = _consumer(settings, "committed"), _consumer(settings, "uncommitted")
    result = []
    for one in _partitions(uncommitted, topics):
        low, high = uncommitted.get_watermark_offsets(one, timeout=PATIENCE)
        # The answer for read_committed is the last stable offset, where the broker knows it.
        stable = committed.get_watermark_offsets(one, timeout=PATIENCE)[1]
        result.append({"topic": one.topic, "partition": one.partition, "begin": low, "end": high, "lso": stable})
    return result
