# SPDX-License-Identifier: GPL-3.0-or-later
"""The few requests of Kafka's protocol by which the harness asks a broker whether it is ready.

Written by hand on purpose: what says that a cluster is ready must not be the code under test.
"""

import socket
import struct

METADATA, GROUP_COORDINATOR, API_VERSIONS = 3, 10, 18


def call(port: int, key: int, body: bytes, seconds: float = 2.0) -> bytes:
    """Sends one request of version 0 and returns the body of the answer; OSError if there is none."""
    header = struct.pack(">hhih", key, 0, 1, 7) + b"harness"
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as connection:
        connection.sendall(struct.pack(">i", len(header) + len(body)) + header + body)
        size, = struct.unpack(">i", _exactly(connection, 4))
        if not 4 <= size <= 64 << 20:
            raise OSError(f"port {port} does not speak Kafka's protocol")
        return _exactly(connection, size)[4:]


def _exactly(connection: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        part = connection.recv(count - len(data))
        if not part:
            raise OSError("the broker closed the connection")
        data += part
    return data


def answers_api_versions(port: int) -> bool:
    """Whether ApiVersions v0 is answered without an error."""
    return call(port, API_VERSIONS, b"")[:2] == b"\0\0"


def brokers(port: int) -> dict[int, tuple[str, int]]:
    """Node id -> address, as Metadata v0 about all topics tells."""
    return _metadata(port)[0]


def leaders(port: int) -> dict[tuple[str, int], int]:
    """(topic, partition) -> leader, -1 where there is none."""
    return _metadata(port)[1]


def _metadata(port: int):
    reader = _Reader(call(port, METADATA, struct.pack(">i", 0)))
    nodes = {}
    for _ in range(reader.int(4)):
        node, host, node_port = reader.int(4), reader.string(), reader.int(4)
        nodes[node] = (host, node_port)
    found = {}
    for _ in range(reader.int(4)):
        _, topic = reader.int(2), reader.string()
        for _ in range(reader.int(4)):
            _, partition, leader = reader.int(2), reader.int(4), reader.int(4)
            for _ in range(2):  # replicas, in-sync replicas
                for _ in range(reader.int(4)):
                    reader.int(4)
            found[topic, partition] = leader
    return nodes, found


def coordinator(port: int, group: str) -> int | None:
    """The node that coordinates a group, None while there is none. Brokers make the offsets topic when asked."""
    name = group.encode()
    reader = _Reader(call(port, GROUP_COORDINATOR, struct.pack(">h", len(name)) + name))
    error, node = reader.int(2), reader.int(4)
    return None if error else node


class _Reader:
    """Reads the old, fixed encodings."""

    def __init__(self, data: bytes):
        self._data = data
        self._at = 0

    def int(self, size: int) -> int:
        """A signed big-endian integer."""
        value = int.from_bytes(self._take(size), "big", signed=True)
        return value

    def string(self) -> str:
        """A string with an int16 length."""
        return self._take(self.int(2)).decode()

    def _take(self, size: int) -> bytes:
        part = self._data[self._at:self._at + size]
        if len(part) != size:
            raise OSError("an answer ended early")
        self._at += size
        return part
