# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for conditions, never for times."""

import time

from .errors import HarnessError

POLL_SECONDS = 0.05


def until(what: str, condition, seconds: float, watch=None):
    """Asks `condition` again and again until it gives something true, and returns that.

    OSError counts as "not yet". `watch` may raise if waiting has become pointless, e.g. since a process died.
    """
    deadline = time.monotonic() + seconds
    last = None
    while True:
        try:
            result = condition()
            if result:
                return result
        except OSError as error:
            last = error
        if watch:
            watch()
        if time.monotonic() > deadline:
            reason = f" ({last})" if last else ""
            raise HarnessError(f"Waited {seconds:.0f} s in vain for: {what}{reason}")
        # tidy: allow(sleep): the pace of asking; a condition ends the wait, never the time
        time.sleep(POLL_SECONDS)
