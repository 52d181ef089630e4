# SPDX-License-Identifier: GPL-3.0-or-later
"""The two forms that all foreign clients share: scripts of what to produce, and rows of what was read.

A row is a line of JSON as `odradek-cli consume -o json --bytes base64` prints it. A script has one command a
line, fields between tabs:

    producer NAME CODEC OPTION,…     make a producer; options: transactional=ID, idempotent
    use NAME                         the producer that the following lines mean
    begin | commit | abort           a transaction
    vanish                           end the process at once (Java only)
    flush                            wait until everything is delivered, which also ends a batch
    send TOPIC PARTITION TIMESTAMP KEY VALUE NAME:VALUE,…

TIMESTAMP may be '-'. Bytes are base64, '~' is null; header names are base64 too.
"""

import base64
import json
import sys


def decode(text: str) -> bytes | None:
    """Bytes of a script."""
    return None if text == "~" else base64.b64decode(text)


def decode_headers(text: str) -> list[tuple[str, bytes | None]]:
    """Headers of a script."""
    pairs = (item.split(":") for item in text.split(",") if item)
    return [(decode(name).decode(), decode(value)) for name, value in pairs]


def commands(stream=sys.stdin):
    """The commands of a script as lists of fields."""
    for line in stream:
        fields = line.rstrip("\n").split("\t")
        if fields[0]:
            yield fields


def encode(data: bytes | None):
    """Bytes of a row."""
    return None if data is None else {"base64": base64.b64encode(data).decode()}


def write(topic: str, partition: int, offset: int, time: tuple[int | None, str | None], content, headers) -> None:
    """Prints one row. `time` is the timestamp and its type, `content` key and value."""
    print(json.dumps({
        "topic": topic, "partition": partition, "offset": offset, "timestamp": time[0], "timestampType": time[1],
        "key": encode(content[0]), "value": encode(content[1]),
        "headers": [[name, encode(value)] for name, value in headers or ()],
    }, ensure_ascii=False, separators=(",", ":")))
