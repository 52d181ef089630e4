# SPDX-License-Identifier: GPL-3.0-or-later
"""A cluster that somebody else runs, such as the sandbox of odradek-cli, as the foreign clients need it."""

import shutil
import subprocess
from contextlib import contextmanager

from . import processes
from .errors import HarnessError
from .odradek import program
from .paths import run_folder
from .versions import release as find_release


class Endpoint:
    """Addresses, and the release whose clients are to talk to them."""

    nodes = ()  # none of its brokers is ours to wait for

    def __init__(self, bootstrap: str, version: str):
        self.bootstrap = bootstrap
        self.release = find_release(version)
        self.directory = run_folder("endpoint")


@contextmanager
def sandbox(version: str, *arguments: str):
    """The sandbox on TCP until the block ends; `version` is the release whose clients will be used."""
    command = [str(program()), "sandbox", "--port", "0", *arguments]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
                          preexec_fn=processes.die_with_parent) as process:
        try:
            bootstrap = process.stdout.readline().strip()
            if not bootstrap:
                raise HarnessError("odradek-cli sandbox ended without a word of its addresses.")
            address = Endpoint(bootstrap, version)
            yield address
            shutil.rmtree(address.directory, ignore_errors=True)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                raise AssertionError("odradek-cli sandbox did not end within 10 s of SIGTERM") from None
