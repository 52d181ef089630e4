# SPDX-License-Identifier: GPL-3.0-or-later
"""An address that gives no answer, not even to a SYN."""

import socket


class Deaf:
    """A port that answers no SYN: its queue of connections is full, and the kernel drops whatever comes."""

    SYN_SENT = "02"

    def __init__(self):
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(0)
        self.port = self._listener.getsockname()[1]
        self._first = socket.create_connection(("127.0.0.1", self.port))

    def knocking(self) -> int:
        """How many wait for an answer to their SYN now, as the kernel's table of sockets tells."""
        with open("/proc/net/tcp", encoding="ascii") as table:
            rows = [line.split() for line in table][1:]
        return sum(row[2].endswith(f":{self.port:04X}") and row[3] == self.SYN_SENT for row in rows)

    def close(self) -> None:
        """Gives the port back."""
        self._first.close()
        self._listener.close()
