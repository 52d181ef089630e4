# SPDX-License-Identifier: GPL-3.0-or-later
"""librdkafka: consumer groups with commits and with members, and what it says of them."""

import json
import sys
import threading

from confluent_kafka import Consumer, ConsumerGroupTopicPartitions, KafkaException, TopicPartition
from confluent_kafka.admin import AdminClient

PATIENCE = 60


def commit(settings: dict, group: str, *offsets: str) -> None:
    """Commits TOPIC:PARTITION:OFFSET for a group without members."""
    consumer = Consumer(settings | {"group.id": group, "enable.auto.commit": False})
    wanted = [TopicPartition(topic, int(partition), int(offset))
              for topic, partition, offset in (item.rsplit(":", 2) for item in offsets)]
    consumer.assign(wanted)
    for done in consumer.commit(offsets=wanted, asynchronous=False):
        if done.error:
            raise KafkaException(done.error)
    consumer.close()


def join_and_commit(settings: dict, group: str, *offsets: str) -> None:
    """Commits for a group of the newer kind (KIP-848), which has to be joined first, and leaves it."""
    consumer = Consumer(settings | {"group.id": group, "group.protocol": "consumer", "enable.auto.commit": False,
                                    "auto.offset.reset": "earliest"})
    wanted = [TopicPartition(topic, int(partition), int(offset))
              for topic, partition, offset in (item.rsplit(":", 2) for item in offsets)]
    joined = threading.Event()
    consumer.subscribe(sorted({one.topic for one in wanted}), on_assign=lambda *_: joined.set())
    while not joined.is_set():
        consumer.poll(0.1)
    consumer.commit(offsets=wanted, asynchronous=False)
    consumer.close()


def member(settings: dict, group: str, protocol: str, client_id: str, *topics: str) -> None:
    """Joins a group and stays until stdin ends. Each assignment is printed: [["topic",partition]…]."""
    done = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), done.set()), daemon=True).start()
    settings = settings | {"group.id": group, "client.id": client_id, "enable.auto.commit": False,
                           "auto.offset.reset": "earliest"}
    if protocol == "consumer":
        settings["group.protocol"] = "consumer"
    else:
        settings |= {"session.timeout.ms": 6000, "heartbeat.interval.ms": 500}

    def assigned(consumer: Consumer, partitions) -> None:
        print(json.dumps([[p.topic, p.partition] for p in partitions]), flush=True)

    consumer = Consumer(settings)
    consumer.subscribe(list(topics), on_assign=assigned)
    while not done.is_set():
        message = consumer.poll(0.1)
        if message is not None and message.error() and message.error().fatal():
            raise KafkaException(message.error())
    consumer.close()


def groups(settings: dict) -> list[dict]:
    """All groups with their members as the legacy interface tells them: it works on every broker from 0.9."""
    return [{"group": g.id, "state": g.state, "protocol": g.protocol, "protocolType": g.protocol_type,
             "members": [{"memberId": m.id, "clientId": m.client_id, "host": m.client_host} for m in g.members]}
            for g in AdminClient(settings).list_groups(timeout=PATIENCE)]


def group_offsets(settings: dict, group: str) -> list[dict]:
    """The committed offsets of a group."""
    client = AdminClient(settings)
    future, = client.list_consumer_group_offsets([ConsumerGroupTopicPartitions(group)]).values()
    return [{"topic": p.topic, "partition": p.partition, "committed": p.offset}
            for p in sorted(future.result(PATIENCE).topic_partitions, key=lambda p: (p.topic, p.partition))]
