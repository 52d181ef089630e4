# SPDX-License-Identifier: GPL-3.0-or-later
"""TCP proxies between a client and brokers: each connection meets the fault that a test has planned for it.

The event loop runs in a thread of its own; a test only sets plans and reads counts.
"""

import asyncio
import threading
from collections import deque

from .line import CHUNK, Line
from .line_faults import Fault


class Proxy:
    """Before one broker. Without a plan it passes everything on."""

    def __init__(self, port: int, broker_port: int):
        self.port = port
        self.accepted = 0  # connections so far
        self._broker_port = broker_port
        self._planned: deque[Fault] = deque()
        self._rest = Fault()
        self._server: asyncio.Server | None = None
        self._lines: dict[Line, asyncio.Task] = {}

    def plan(self, *faults: Fault, rest: Fault | None = None) -> None:
        """The next connections meet these faults, one each in this order, and all after them `rest`."""
        self._planned = deque(faults)
        self._rest = rest or Fault()

    async def listen(self) -> None:
        """Opens the port."""
        if not self._server:
            self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port, limit=CHUNK)

    async def refuse(self) -> None:
        """Closes the port: the kernel refuses whoever comes. What is connected stays."""
        if self._server:
            self._server.close()
            self._server = None

    async def cut(self) -> None:
        """Resets what is connected."""
        for line in list(self._lines):
            line.reset()

    async def close(self) -> None:
        """Ends everything."""
        await self.refuse()
        await self.cut()
        jobs = list(self._lines.values())
        for job in jobs:
            job.cancel()
        await asyncio.gather(*jobs, return_exceptions=True)

    async def dial(self):
        """A connection to the broker."""
        return await asyncio.open_connection("127.0.0.1", self._broker_port)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        line = Line(self._planned.popleft() if self._planned else self._rest, (reader, writer))
        self._lines[line] = asyncio.current_task()
        try:
            await line.run(self.dial)
        except asyncio.CancelledError:
            pass  # close()
        finally:
            del self._lines[line]


class Proxies:
    """One before each broker of a cluster (`fronts`: the ports that it advertises, `backs`: where its brokers listen for
    them, both by node). Ended by close().
    """

    def __init__(self, fronts: dict[int, int], backs: dict[int, int], make=Proxy):
        self.of = {node: make(port, backs[node]) for node, port in fronts.items()}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        for node in self.of:
            self.listen(node)

    @property
    def bootstrap(self) -> str:
        """host:port of all, with commas, as a client is to be told."""
        return ",".join(self.address(node) for node in self.of)

    @property
    def accepted(self) -> int:
        """Connections so far."""
        return sum(proxy.accepted for proxy in self.of.values())

    def address(self, node: int) -> str:
        """host:port by which a client reaches a broker."""
        return f"127.0.0.1:{self.of[node].port}"

    def plan_all(self, rest: Fault) -> None:
        """The same for all connections of all brokers from now on."""
        for proxy in self.of.values():
            proxy.plan(rest=rest)

    def listen(self, node: int) -> None:
        """Opens a port (again)."""
        self._do(self.of[node].listen())

    def refuse(self, node: int) -> None:
        """Closes a port, and resets what is connected."""
        self._do(self.of[node].refuse())
        self.cut(node)

    def cut(self, node: int) -> None:
        """Resets what is connected; new connections are accepted as planned."""
        self._do(self.of[node].cut())

    def close(self) -> None:
        """Ends everything."""
        for proxy in self.of.values():
            self._do(proxy.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def _do(self, job):
        return asyncio.run_coroutine_threadsafe(job, self._loop).result(10)

