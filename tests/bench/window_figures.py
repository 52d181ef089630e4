# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on a large cluster, and how long it takes to appear. A group of figures is names(), PROGRAMS and measure().

window.*: bench_window drives the real window, offscreen, against a broker of 10,000 topics with 100,000 partitions and
of 10,000 groups, and one of 5,000 members, in another process. start.*: the explorer and a bare QMainWindow, interleaved, until the first painting.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile

from lines import absolute, figure
from programs import BUILD, Failure, broker, call, program, realtime

# Unit and the most that is allowed, for each figure; without a limit it is there to see where time goes. NAME is the
# median, NAME.max the worst, NAME.cpu what the GUI thread spent.
WINDOW = {
    "window.topics.connect": ("ms", 1000),  # from the click to the painted table; the broker's time is in it
    "window.topics.answer": ("ms", 1000),  # from the answer
    "window.filter-key": ("ms", 8),  # from the key to the painted table
    "window.filter-key.max": ("ms", 8), "window.filter-key.cpu": ("ms", 8),
    "window.sort": ("ms", 30), "window.sort.max": ("ms", 30), "window.sort.cpu": ("ms", 30),
    "window.scroll": ("ms", None), "window.scroll.max": ("ms", None), "window.scroll.cpu": ("ms", None),
    "window.refresh-cpu": ("%", 10),  # of one core, by the GUI thread, with a refresh a second
    "window.groups.open": ("ms", 1000),  # from the click to the painted table; the broker's time is in it
    "window.groups.first-paint": ("ms", 1000),  # from the answer
    "window.groups.figures": ("ms", None),  # until members and lag of all of them are known
    "window.groups.filter-key": ("ms", 8),
    "window.groups.filter-key.max": ("ms", 8), "window.groups.filter-key.cpu": ("ms", 8),
    "window.groups.sort": ("ms", 30), "window.groups.sort.max": ("ms", 30), "window.groups.sort.cpu": ("ms", 30),
    "window.groups.refresh-cpu": ("%", 10),  # of one core, by the GUI thread, with a refresh a second
    "window.group.members": ("ms", 1000),  # from opening a group of 5,000 members to their painted table
    "window.group.members-sort": ("ms", 30),
    "window.group.members-sort.max": ("ms", 30), "window.group.members-sort.cpu": ("ms", 30),
    "window.messages": ("ms", None),  # from opening a topic to its painted messages
    "window.page-paint": ("ms", 4), "window.page-paint.max": ("ms", None), "window.page-paint.cpu": ("ms", 4),
    "window.stall.connect": ("ms", 50), "window.stall.filter": ("ms", 50), "window.stall.sort": ("ms", 50),
    "window.stall.scroll": ("ms", 50), "window.stall.refresh": ("ms", 50), "window.stall.messages": ("ms", 50),
    "window.stall.pages": ("ms", 50),
    "window.stall.groups-open": ("ms", 50), "window.stall.groups-figures": ("ms", 50),
    "window.stall.groups-filter": ("ms", 50), "window.stall.groups-sort": ("ms", 50),
    "window.stall.groups-refresh": ("ms", 50), "window.stall.group": ("ms", 50),
    "window.stall.p50": ("ms", None), "window.stall.p99": ("ms", None), "window.stall.max": ("ms", 50),
    "window.stall.cpu": ("ms", 50),  # the longest that was the GUI thread's own work
    "window.rss": ("MB", 400),
}
# Arguments of the explorer, and Qt's platform.
START = {
    "start.offscreen": ([], "offscreen"), "start.offscreen.demo": (["--demo"], "offscreen"),
    "start.xcb": ([], "xcb"), "start.xcb.demo": (["--demo"], "xcb"),
}
# Where people see it. Offscreen a bare window is drawn by nobody, so that a multiple of it says little: no target there.
START_TARGETS = {"xcb": 2.0, "offscreen": None}
PROGRAMS = ["bench_broker", "bench_window", "bench_start", "bench_bare", "bench_probe", "odradek"]


def names():
    return [*WINDOW, *START]


@contextlib.contextmanager
def home(platform):
    """The environment of a user who has nothing yet."""
    with tempfile.TemporaryDirectory() as folder:
        yield {"XDG_CONFIG_HOME": f"{folder}/config", "XDG_STATE_HOME": f"{folder}/state", "QT_QPA_PLATFORM": platform}


@contextlib.contextmanager
def display():
    """A screen in memory for the X platform: what names it; nothing where there is none."""
    if shutil.which("Xvfb") is None:
        yield None
        return
    read, write = os.pipe()
    server = subprocess.Popen([*realtime(), "Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
                              pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise Failure("Xvfb did not start")
        yield {"DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()


def window(chosen, quick):
    """The figures of the window: each run of bench_window has them all."""
    seen = []
    with broker("--messages", "20000", "--topics", "10000", "--groups", "10000") as bootstrap:
        for _ in range(2 if quick else 5):
            with home("offscreen") as env:
                seen.append(call(*realtime(), program("window"), bootstrap, "1KB.none", "crowd", "3" if quick else "10", env=env))
    for name in chosen:
        unit, most = WINDOW[name]
        yield absolute(name, unit, [values[name.removeprefix("window.")] for values in seen], most)


def first_painting(env, *command):
    """Milliseconds until a program's window is painted."""
    return call(*realtime(), program("start"), program("probe") + ".so", *command, env=env)["ms"]


def start(name, runs, screen):
    """The explorer and a bare window in turn."""
    arguments, platform = START[name]
    ours, theirs = [], []
    for _ in range(runs + 1):
        with home(platform) as env:
            env |= screen
            ours.append(first_painting(env, str(BUILD / "bin" / "odradek"), *arguments))
            theirs.append(first_painting(env, program("bare")))
    # The first run of each fills the file system's cache.
    return figure(name, "ms", ours[1:], theirs[1:], "a bare QMainWindow", START_TARGETS[platform], False)


def starts(chosen, quick):
    """The figures of starting, on each platform that is there."""
    with display() as screen:
        for name in chosen:
            if START[name][1] == "xcb" and screen is None:
                print(f"{name}: there is no Xvfb", file=sys.stderr)
                continue
            yield start(name, 5 if quick else 21, screen or {})


def measure(chosen, quick):
    """Yields a line a figure."""
    if not os.path.exists(program("window")):
        print("the window is not built here: no figures of it", file=sys.stderr)
        return
    on_window = [name for name in chosen if name in WINDOW]
    on_start = [name for name in chosen if name in START]
    if on_window:
        yield from window(on_window, quick)
    if on_start:
        yield from starts(on_start, quick)
