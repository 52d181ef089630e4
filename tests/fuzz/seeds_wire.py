#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes seeds for fuzz_wire out of the golden messages: seeds_wire.py FOLDER."""

import gzip
import json
import sys
from pathlib import Path

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
SUFFIX = {"request": "Request", "response": "Response", "data": ""}


def name_tag(name: str) -> int:
    """The two bytes by which fuzz_wire.cpp finds a message."""
    tag = 0
    for letter in name.encode():
        tag = (tag * 31 + letter) % 65536
    return tag


def main() -> int:
    """Writes one file a line: tag, version, body."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for source in ("messages.jsonl.gz", "data.jsonl.gz"):
        with gzip.open(GOLDEN / source, "rt", encoding="utf-8") as lines:
            for line in map(json.loads, lines):
                name = line["api"] + SUFFIX[line["dir"]]
                head = name_tag(name).to_bytes(2, "big") + bytes([line["version"]])
                seed = folder / f"{name}-{line['version']}-{line['variant']}"
                seed.write_bytes(head + bytes.fromhex(line["hex"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
