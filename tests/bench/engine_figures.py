# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine beside librdkafka, and its decoding alone. A group of figures is names(), PROGRAMS and measure()."""

import json
import os
import subprocess
import sys

from lines import figure
from programs import Failure, broker, call, program, run

# Least ratios to librdkafka, in messages per CPU second.
CONSUME_TARGETS = {
    "consume.100B.none": 4.0, "consume.100B.lz4": 2.0, "consume.100B.zstd": 2.0, "consume.100B.snappy": 2.0,
    "consume.100B.gzip": 3.0, "consume.1KB.none": None, "consume.1KB.lz4": None, "consume.1KB.zstd": None,
    "consume.1KB.snappy": None, "consume.1KB.gzip": None, "consume.1KB.zstd-1M": None,
}
CONNECT = "connect.first-message"
CONNECT_TARGET_MS = 4.0
RECORD_KINDS = ("ingest", "decode", "decode-bytes", "index", "write")
RECORD_LIMITS = ("memcpy", "crc32c", "crc32")
PROGRAMS = ["bench_broker", "bench_consume", "bench_connect", "bench_rdkafka", "bench_records"]


def record_names():
    """What bench_records measures, in its order."""
    shapes = [f"{size}.{codec}-{batch}" for codec in ("none", "gzip", "snappy", "lz4", "zstd")
              for size in ("100B", "1KB") for batch in ("16K", "1M")]
    return [*(f"records.limit.{limit}" for limit in RECORD_LIMITS),
            *(f"records.{kind}.{shape}" for shape in shapes for kind in RECORD_KINDS)]


def names():
    return [*CONSUME_TARGETS, CONNECT, *record_names()]


def rdkafka():
    """The version of librdkafka; nothing if it is not there."""
    if not os.path.exists(program("rdkafka")):
        return None
    done = subprocess.run([program("rdkafka"), "version"], capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None


def consume_figure(name, bootstrap, runs, anchor):
    topic = name.removeprefix("consume.")
    ours, theirs = [], []
    for _ in range(runs + 1):
        mine = call(program("consume"), bootstrap, topic)
        ours.append(mine["messages"] / mine["cpu"] / 1e6)
        if anchor:
            other = call(program("rdkafka"), "consume", bootstrap, topic, str(mine["messages"]))
            for field in ("messages", "bytes", "offsets"):
                if mine[field] != other[field]:
                    raise Failure(f"{name}: the two readers disagree in {field}: {mine[field]} and {other[field]}")
            theirs.append(other["messages"] / other["cpu"] / 1e6)
    # The first run of each warms caches and the broker.
    return figure(name, "Mmsg/cpu-s", ours[1:], theirs[1:], anchor, CONSUME_TARGETS[name])


def connect_figure(bootstrap, runs, anchor):
    ours, theirs = [], []
    for _ in range(4 * runs + 1):
        ours.append(call(program("connect"), bootstrap, "100B.none")["ms"])
        if anchor:
            theirs.append(call(program("rdkafka"), "connect", bootstrap, "100B.none")["ms"])
    line = figure(CONNECT, "ms", ours[1:], theirs[1:], anchor, CONNECT_TARGET_MS, False)
    line["met"] = line["ours"] <= CONNECT_TARGET_MS
    return line


def clients(chosen, quick):
    """The figures that need a broker."""
    anchor = rdkafka()
    if anchor is None:
        print("librdkafka is not there: figures without comparison", file=sys.stderr)
    runs = 2 if quick else 7
    with broker("--messages", str(200_000 if quick else 1_000_000)) as bootstrap:
        for name in chosen:
            yield connect_figure(bootstrap, runs, anchor) if name == CONNECT else \
                consume_figure(name, bootstrap, runs, anchor)


def records(chosen, quick):
    """The figures of decoding, which one program prints as lines of their own."""
    prefix = os.path.commonprefix(chosen)
    for line in map(json.loads, run([program("records"), prefix, "3" if quick else "7"])):
        if line["figure"] in chosen:
            yield line


def measure(chosen, quick):
    """Yields a line a figure."""
    own = [name for name in chosen if name.startswith("records.")]
    others = [name for name in chosen if name not in own]
    if others:
        yield from clients(others, quick)
    if own:
        yield from records(own, quick)
