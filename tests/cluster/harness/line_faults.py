# SPDX-License-Identifier: GPL-3.0-or-later
"""What can befall a connection between a client and a broker. Faults count how often they struck."""

import random
from enum import Enum


class End(Enum):
    """How a connection is brought to its end."""

    CLOSE = "close"  # in good order, FIN, wherever in a frame it is
    RESET = "reset"  # RST
    STALL = "stall"  # not at all: it stays open, and nothing more comes from it


class Fault:
    """Passes everything on. One fault may serve many connections at a time; their proxy's thread calls it."""

    def __init__(self):
        self.met = 0  # how often it struck; any thread may look

    async def begin(self, line) -> bool:
        """A client has come. Answers False when that was all: no broker is asked."""
        del line
        return True

    async def request(self, line, data: bytes) -> None:
        """The client has sent this."""
        await line.to_broker(data)

    async def answer(self, line, data: bytes, came: float) -> None:
        """The broker has sent this, at that time of the event loop."""
        del came
        await line.to_client(data)


class Refuse(Fault):
    """Ends connections before their first byte, or (STALL) takes them and never says a word."""

    def __init__(self, how: End):
        super().__init__()
        self._how = how

    async def begin(self, line) -> bool:
        self.met += 1
        await line.end(self._how)
        return False


class Cut(Fault):
    """Lets so many bytes of a connection's answers pass and ends it there; `times` connections, then no more."""

    def __init__(self, after: int, how: End, times: int = 1):
        super().__init__()
        self._after, self._how, self._times = after, how, times

    async def answer(self, line, data: bytes, came: float) -> None:
        left = self._after - line.passed
        if self.met >= self._times or len(data) <= left:
            await line.to_client(data)
            return
        self.met += 1
        await line.to_client(data[:max(left, 0)])
        await line.end(self._how)


class Swallow(Fault):
    """Half open: the broker gets every request, the client no answer."""

    async def answer(self, line, data: bytes, came: float) -> None:
        self.met += 1


class Drip(Fault):
    """One byte at a time, both ways."""

    async def request(self, line, data: bytes) -> None:
        for at in range(len(data)):
            await line.to_broker(data[at:at + 1])

    async def answer(self, line, data: bytes, came: float) -> None:
        for at in range(len(data)):
            await line.to_client(data[at:at + 1])
        self.met += len(data)


class Narrow(Fault):
    """Lets so many bytes of a connection's answers through in a second, in small pieces."""

    PIECES = 20  # a second

    def __init__(self, bytes_per_second: int):
        super().__init__()
        self._piece = bytes_per_second // self.PIECES

    async def answer(self, line, data: bytes, came: float) -> None:
        for at in range(0, len(data), self._piece):
            self.met += 1
            await line.to_client(data[at:at + self._piece])
            await line.until(line.now() + 1 / self.PIECES)


class Delay(Fault):
    """Holds everything that a broker says back, for a time between these; what follows never overtakes."""

    def __init__(self, least: float, most: float, seed: int = 1):
        super().__init__()
        self._span = least, most
        self._dice = random.Random(seed)
        self.held = 0  # answers that are on their way now

    async def answer(self, line, data: bytes, came: float) -> None:
        self.met += 1
        self.held += 1
        try:
            await line.until(came + self._dice.uniform(*self._span))
            await line.to_client(data)
        finally:
            self.held -= 1


class ShortLife(Fault):
    """Ends each connection in the middle of what comes when its time is over, by FIN and by RST in turn."""

    def __init__(self, least: float, most: float, seed: int = 1):
        super().__init__()
        self._span = least, most
        self._dice = random.Random(seed)

    async def begin(self, line) -> bool:
        line.dies = line.now() + self._dice.uniform(*self._span)
        return True

    async def answer(self, line, data: bytes, came: float) -> None:
        if came < line.dies:
            await line.to_client(data)
            return
        self.met += 1
        await line.to_client(data[:self._dice.randrange(len(data))])
        await line.end((End.CLOSE, End.RESET)[self.met % 2])
