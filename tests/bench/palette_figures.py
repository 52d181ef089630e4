# SPDX-License-Identifier: GPL-3.0-or-later
"""The palette over 20,000 names, offscreen: from a key to the painted list. A group of figures as window_figures is."""

import os
import sys

from lines import absolute
from programs import call, program

ENTRIES = 20000
# Unit and the most that is allowed.
PALETTE = {
    "palette.key": ("ms", 10), "palette.key.max": ("ms", 10),
    "palette.open": ("ms", None),  # from the call to the shown list, with the making of its entries' sets of letters
}
PROGRAMS = ["bench_palette"]


def names():
    return [*PALETTE]


def measure(chosen, quick):
    """Yields a line a figure: each run has them all."""
    if not os.path.exists(program("palette")):
        print("the window is not built here: no figures of the palette", file=sys.stderr)
        return
    seen = [call(program("palette"), str(ENTRIES), env={"QT_QPA_PLATFORM": "offscreen"})
            for _ in range(3 if quick else 7)]
    for name in chosen:
        unit, most = PALETTE[name]
        yield absolute(name, unit, [values[name.removeprefix("palette.")] for values in seen], most)
