# SPDX-License-Identifier: GPL-3.0-or-later
"""One connection through a proxy: what is heard on either side goes through its fault."""

import asyncio
import socket
import struct

from .line_faults import End, Fault

CHUNK = 64 << 10
LINGER_NOT = struct.pack("ii", 1, 0)  # close() is then a reset


class Line:
    """One connection of a client, with the one to the broker behind it. The event loop's thread only."""

    def __init__(self, fault: Fault, client: tuple):
        self.fault = fault
        self.passed = 0  # bytes of answers that the client has got
        self.dies = 0.0  # for ShortLife
        self._from_client, self._to_client = client
        self._from_broker = self._to_broker = None
        self._over = asyncio.Event()

    @staticmethod
    def now() -> float:
        """The time of the event loop."""
        return asyncio.get_running_loop().time()

    async def until(self, time: float) -> None:
        """Waits for a time, or for the end of the line."""
        try:
            await asyncio.wait_for(self._over.wait(), max(0.0, time - self.now()))
        except TimeoutError:
            pass

    async def to_client(self, data: bytes) -> None:
        """Passes on to the client."""
        if data and not self._over.is_set():
            self._to_client.write(data)
            await self._to_client.drain()
            self.passed += len(data)

    async def to_broker(self, data: bytes) -> None:
        """Passes on to the broker."""
        self._to_broker.write(data)
        await self._to_broker.drain()

    async def end(self, how: End) -> None:
        """Ends it in one of the ways, and waits until the client has gone."""
        self._over.set()
        if how is End.RESET:
            self.reset()
            return
        if how is End.CLOSE:
            self._to_client.write_eof()
        if self._to_broker:
            await asyncio.Future()  # whoever hears the client ends this wait, too
        while await self._from_client.read(CHUNK):
            pass

    def reset(self) -> None:
        """Ends it at once, whoever waits."""
        self._over.set()
        self._to_client.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER_NOT)
        self._to_client.transport.abort()

    async def run(self, dial) -> None:
        """Serves it until either side has gone."""
        try:
            if await self.fault.begin(self):
                self._from_broker, self._to_broker = await dial()
                await self._carry()
        except OSError:
            pass  # one side has gone: so does the other
        finally:
            self._over.set()
            for writer in (self._to_client, self._to_broker):
                if writer:
                    writer.close()

    async def _carry(self) -> None:
        answers: asyncio.Queue = asyncio.Queue(256)
        jobs = [asyncio.ensure_future(job) for job in (self._requests(), self._hear(answers), self._answers(answers))]
        try:
            done, _ = await asyncio.wait(jobs, return_when=asyncio.FIRST_COMPLETED)
            for job in done:
                job.result()
        finally:
            for job in jobs:
                job.cancel()
            await asyncio.gather(*jobs, return_exceptions=True)

    async def _requests(self) -> None:
        while data := await self._from_client.read(CHUNK):
            await self.fault.request(self, data)

    async def _hear(self, answers: asyncio.Queue) -> None:
        while data := await self._from_broker.read(CHUNK):
            await answers.put((data, self.now()))
        await answers.put((b"", self.now()))
        await self._over.wait()

    async def _answers(self, answers: asyncio.Queue) -> None:
        while not self._over.is_set():
            data, came = await answers.get()
            if not data:
                return
            await self.fault.answer(self, data, came)

