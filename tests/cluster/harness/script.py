# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the scripts that the foreign producers run; their form is told in clients/rows.py."""

import base64


def _bytes(data: bytes | str | None) -> str:
    if data is None:
        return "~"
    return base64.b64encode(data.encode() if isinstance(data, str) else data).decode()


class Script:
    """What to produce, in order."""

    def __init__(self):
        self._lines: list[str] = []
        self.sent = 0

    def producer(self, name: str, codec: str = "none", options: str = "") -> "Script":
        """Makes a producer and uses it."""
        return self._add("producer", name, codec, options)

    def use(self, name: str) -> "Script":
        """The producer that the following lines mean."""
        return self._add("use", name)

    def flush(self) -> "Script":
        """Waits for the deliveries; ends a batch."""
        return self._add("flush")

    def begin(self) -> "Script":
        """Begins a transaction."""
        return self._add("begin")

    def commit(self) -> "Script":
        """Commits it."""
        return self._add("commit")

    def abort(self) -> "Script":
        """Aborts it."""
        return self._add("abort")

    def vanish(self) -> "Script":
        """Ends the producer's process at once, as a crash would (Java only)."""
        return self._add("vanish")

    def send(self, topic: str, partition: int, key, value, time: int | None = None, headers=()) -> "Script":
        """Sends one message; text is sent as UTF-8."""
        self.sent += 1
        pairs = ",".join(f"{_bytes(name)}:{_bytes(content)}" for name, content in headers)
        stamp = "-" if time is None else str(time)
        return self._add("send", topic, str(partition), stamp, _bytes(key), _bytes(value), pairs)

    def _add(self, *fields: str) -> "Script":
        self._lines.append("\t".join(fields))
        return self

    def text(self) -> str:
        """The script."""
        return "\n".join(self._lines) + "\n"
