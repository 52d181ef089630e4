# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of the window alone, offscreen: the palette over 20,000 names from a key to the painted list, great values from
the call to the pixels, the lines of 10,000 topics; and the rate of bytes into 100,000 partitions of a broker in another
process. A group of figures as window_figures is."""

import contextlib
import os
import sys

from lines import absolute
from programs import broker, call, program

# Unit and the most that is allowed, for what the program of that name prints, and what it is called with.
PARTS = {
    "palette": (["20000"], {
        "key": ("ms", 10), "key.max": ("ms", 10),
        "open": ("ms", None),  # from the call to the shown list, with the making of its entries' sets of letters
    }),
    "views": ([], {
        "value.line": ("ms", 100), "value.document": ("ms", 100), "value.deep": ("ms", 100), "value.100MB": ("ms", 100),
        "topics.first": ("ms", 500), "topics.again": ("ms", 50),  # 10,000 topics of 10 partitions
    }),
}
# The same, of what is called with the address of a broker first.
ON_A_BROKER = {
    "rates": (["10"], {
        "cpu": ("ms", None), "share": ("%", 10),  # CPU of a look, as a share of the time between two
        "gui-cpu": ("ms", None), "idle": ("ms", None), "answer": ("ms", None),
        "stall": ("ms", 50), "stall.cpu": ("ms", 50),  # the longest that the window's thread was held up
    }),
}
PROGRAMS = ["bench_broker", *(f"bench_{part}" for part in (*PARTS, *ON_A_BROKER))]


def names():
    return [f"{part}.{figure}" for part, (_, figures) in (PARTS | ON_A_BROKER).items() for figure in figures]


@contextlib.contextmanager
def arguments_of(part):
    """What a program is called with, for as long as its broker runs."""
    if part in PARTS:
        yield PARTS[part][0]
        return
    with broker("--messages", "20000", "--topics", "10000") as bootstrap:
        yield [bootstrap, *ON_A_BROKER[part][0]]


def measure(chosen, quick):
    """Yields a line a figure: each run has all those of its part."""
    for part, (_, figures) in (PARTS | ON_A_BROKER).items():
        own = [name for name in figures if f"{part}.{name}" in chosen]
        if not own:
            continue
        if not os.path.exists(program(part)):
            print(f"the window is not built here: no figures of the {part}", file=sys.stderr)
            continue
        with arguments_of(part) as arguments:
            seen = [call(program(part), *arguments, env={"QT_QPA_PLATFORM": "offscreen"})
                    for _ in range(3 if quick else 7)]
        for name in own:
            unit, most = figures[name]
            yield absolute(f"{part}.{name}", unit, [values[name] for values in seen], most)
