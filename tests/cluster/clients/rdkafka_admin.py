# SPDX-License-Identifier: GPL-3.0-or-later
"""librdkafka: topics made, deleted, changed; what it says of the cluster and its topics."""

import json

from confluent_kafka.admin import (AclBinding, AclBindingFilter, AclOperation, AclPermissionType, AdminClient,
                                   AlterConfigOpType, ConfigEntry, ConfigResource, NewPartitions, NewTopic,
                                   ResourcePatternType, ResourceType)

PATIENCE = 60


def _finish(client: AdminClient, call) -> None:
    """Waits for what a call promises. The client must live as long: its end would break the promises."""
    for future in call(client).values():
        future.result(PATIENCE)


def create(settings: dict, topics: str) -> None:
    """Creates topics from JSON: [{"name","partitions","replication","config":{…}}…]."""
    wanted = [NewTopic(t["name"], t["partitions"], t["replication"], config=t["config"]) for t in json.loads(topics)]
    _finish(AdminClient(settings), lambda client: client.create_topics(wanted, operation_timeout=PATIENCE))


def delete(settings: dict, *names: str) -> None:
    """Deletes topics and waits until the brokers have done so."""
    _finish(AdminClient(settings), lambda client: client.delete_topics(list(names), operation_timeout=PATIENCE))


def grow(settings: dict, topic: str, total: str) -> None:
    """Adds partitions up to a total."""
    wanted = [NewPartitions(topic, int(total))]
    _finish(AdminClient(settings), lambda client: client.create_partitions(wanted, operation_timeout=PATIENCE))


def configure(settings: dict, topic: str, *changes: str) -> None:
    """Sets configuration entries KEY=VALUE of a topic."""
    entries = [ConfigEntry(*change.split("=", 1), incremental_operation=AlterConfigOpType.SET) for change in changes]
    resource = ConfigResource(ConfigResource.Type.TOPIC, topic, incremental_configs=entries)
    _finish(AdminClient(settings), lambda client: client.incremental_alter_configs([resource]))


def _acl(topic: str, operation: str) -> tuple:
    """What a client without a login may do with a topic."""
    return (ResourceType.TOPIC, topic, ResourcePatternType.LITERAL, "User:ANONYMOUS", "*",
            AclOperation[operation.upper()], AclPermissionType.ALLOW)


def allow(settings: dict, topic: str, *operations: str) -> None:
    """Adds ACLs of a topic for clients without a login."""
    wanted = [AclBinding(*_acl(topic, operation)) for operation in operations]
    _finish(AdminClient(settings), lambda client: client.create_acls(wanted, request_timeout=PATIENCE))


def forbid(settings: dict, topic: str, *operations: str) -> None:
    """Takes such ACLs away again."""
    gone = [AclBindingFilter(*_acl(topic, operation)) for operation in operations]
    _finish(AdminClient(settings), lambda client: client.delete_acls(gone, request_timeout=PATIENCE))


def cluster(settings: dict) -> dict:
    """Id and brokers of the cluster."""
    metadata = AdminClient(settings).list_topics(timeout=PATIENCE)
    return {"clusterId": metadata.cluster_id, "controller": metadata.controller_id,
            "brokers": [{"id": b.id, "host": b.host, "port": b.port} for b in sorted(
                metadata.brokers.values(), key=lambda b: b.id)]}


def topics(settings: dict) -> list[dict]:
    """All topics with leader, replicas and in-sync replicas of each partition."""
    metadata = AdminClient(settings).list_topics(timeout=PATIENCE)
    return [{"name": topic.topic, "partitions": [
        {"partition": p.id, "leader": p.leader, "replicas": p.replicas, "isr": p.isrs}
        for p in sorted(topic.partitions.values(), key=lambda p: p.id)]}
        for topic in sorted(metadata.topics.values(), key=lambda t: t.topic)]
