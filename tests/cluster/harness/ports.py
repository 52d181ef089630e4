# SPDX-License-Identifier: GPL-3.0-or-later
"""Free ports on 127.0.0.1, below the range from which the kernel gives ports to outgoing connections."""

import random
import socket

from .errors import HarnessError

LOW, HIGH = 20000, 32000


def free_ports(count: int) -> list[int]:
    """So many different ports on which nobody listens. All are held until the last is found."""
    held = []
    try:
        for port in random.SystemRandom().sample(range(LOW, HIGH), 2000):
            probe = socket.socket()
            try:
                probe.bind(("127.0.0.1", port))
                held.append(probe)
            except OSError:
                probe.close()
                continue
            if len(held) == count:
                return [one.getsockname()[1] for one in held]
    finally:
        for one in held:
            one.close()
    raise HarnessError(f"Fewer than {count} ports are free on 127.0.0.1 between {LOW} and {HIGH}.")
