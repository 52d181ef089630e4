# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs of the benchmarks: built, called, and the broker that they measure against."""

import contextlib
import json
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("ODRADEK_BUILD", ROOT / "build" / "release"))
TIMEOUT = 300  # seconds for one run of one program: a bound against hanging


urgent = False  # set by --realtime


def realtime():
    """What a command begins with that must not wait for others on this machine."""
    return ["chrt", "-f", "10"] if urgent else []


class Failure(Exception):
    """A program of the benchmark failed; its own words."""


def program(name):
    """The path of a program of this folder."""
    return str(BUILD / "bench" / f"bench_{name}")


def run(command, env=None):
    """The lines that a program printed."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=False,
                          env={**os.environ, **(env or {})})
    if done.returncode != 0:
        raise Failure(f"{' '.join(command)}: exit {done.returncode}: {done.stderr.strip()}")
    return done.stdout.strip().splitlines()


def call(*command, env=None):
    """The JSON object that a program printed."""
    return json.loads(run(command, env)[-1])


@contextlib.contextmanager
def broker(*options):
    """The address of a broker with filled topics, for as long as the block runs."""
    process = subprocess.Popen([*realtime(), program("broker"), *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline()
        if not line:
            raise Failure("the broker of the benchmarks did not start")
        yield json.loads(line)["bootstrap"]
    finally:
        process.stdin.close()
        process.wait(timeout=TIMEOUT)


def build(names):
    """Builds programs; a tree that is not configured says how. What this machine lacks the libraries for stays unbuilt."""
    if not (BUILD / "build.ninja").exists():
        raise Failure(f"{BUILD} is not configured: cmake --preset release")
    known = subprocess.run(["ninja", "-C", str(BUILD), "-t", "targets", "all"], capture_output=True, text=True, check=True)
    targets = {line.split(":")[0] for line in known.stdout.splitlines()}
    wanted = [name for name in names if name in targets]
    done = subprocess.run(["ninja", "-C", str(BUILD), *wanted], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failure(f"the programs of the benchmarks were not built:\n{done.stdout[-2000:]}")
