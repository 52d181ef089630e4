# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls odradek-cli as a shell would, and holds a sandbox cluster for tests that want one over TCP."""

import contextlib
import json
import os
import pathlib
import signal
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ.get("ODRADEK_CLI", str(ROOT / "build" / "release" / "bin" / "odradek-cli"))
HANG = 60  # seconds after which a call counts as hanging: a bound, never a wait


def call(*arguments, stdin=None, env=None):
    """One call: exit code, stdout and stderr as text."""
    return subprocess.run([CLI, *arguments], input=stdin, capture_output=True, text=True, timeout=HANG, check=False,
                          env={**os.environ, **(env or {})})


def rows(*arguments):
    """The JSON lines of a call that must succeed."""
    done = call("-o", "json", *arguments)
    if done.returncode != 0:
        raise AssertionError(f"{arguments}: exit {done.returncode}: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def start(*arguments):
    """A call that goes on: the process with pipes."""
    return subprocess.Popen([CLI, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True)


@contextlib.contextmanager
def sandbox(*arguments):
    """A sandbox cluster on any free ports; its bootstrap list."""
    process = start("sandbox", "--port", "0", *arguments)
    try:
        line = process.stdout.readline().strip()
        if not line:
            raise AssertionError(f"the sandbox did not start: {process.stderr.read()}")
        yield line
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=HANG)
