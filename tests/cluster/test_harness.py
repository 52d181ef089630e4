# SPDX-License-Identifier: GPL-3.0-or-later
"""The harness itself: what it promises to the other tests, without odradek-cli."""

import json
import os
import shutil
import socket
import socketserver
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

from harness import ports, waiting
from harness.deaf import Deaf
from harness.line_faults import Cut, Delay, Drip, End, Narrow, Refuse, ShortLife, Swallow
from harness.paths import CLUSTER_DIR
from harness.proxy import Proxies

# Starts a cluster, tells the broker's process, and dies as a test does that crashes.
CRASH = """
import json, os, sys
from harness import Cluster
cluster = Cluster("4.4.0").up()
print(json.dumps([cluster.daemons["1"].pid, str(cluster.directory)]), flush=True)
os.kill(os.getpid(), 9)
"""


class Processes(unittest.TestCase):
    """Nothing outlives its test."""

    def test_a_crash_leaves_no_broker(self):
        """The kernel ends the brokers with their parent; the next run sweeps their folder away."""
        done = subprocess.run([sys.executable, "-c", CRASH], cwd=CLUSTER_DIR, stdout=subprocess.PIPE, check=False)
        broker, folder = json.loads(done.stdout)
        waiting.until("the broker to be gone", lambda: not Path(f"/proc/{broker}").exists(), 10)
        subprocess.run([sys.executable, "-c", "from harness.paths import run_folder; run_folder('x').rmdir()"],
                       cwd=CLUSTER_DIR, check=True)
        self.assertFalse(Path(folder).exists())


class Echo(socketserver.BaseRequestHandler):
    """Says what it hears."""

    def handle(self):
        while data := self.request.recv(4096):
            self.request.sendall(data)


class Lines(unittest.TestCase):
    """Proxies do to connections what they say, and count it."""

    SAID = b"0123456789" * 20

    def setUp(self):
        server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Echo)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        self.proxies = Proxies({1: ports.free_ports(1)[0]}, {1: server.server_address[1]})
        self.addCleanup(self.proxies.close)
        self.proxy = self.proxies.of[1]

    def _talk(self, seconds: float = 10) -> tuple[int, str]:
        """How many bytes come back of what is said, and how that ends; in silence after a time."""
        heard = 0
        try:
            with socket.create_connection(("127.0.0.1", self.proxy.port), timeout=seconds) as line:
                line.sendall(self.SAID)
                while heard < len(self.SAID):
                    part = line.recv(4096)
                    if not part:
                        return heard, "end"
                    heard += len(part)
        except OSError as error:
            return heard, type(error).__name__
        return heard, "all"

    def test_faults(self):
        """Each as it is named; the connection after it is whole."""
        whole, silence, reset = (len(self.SAID), "all"), "TimeoutError", "ConnectionResetError"
        for fault, expected in (
                (Refuse(End.RESET), (0, reset)), (Refuse(End.CLOSE), (0, "end")), (Refuse(End.STALL), (0, silence)),
                (Cut(7, End.RESET), (7, reset)), (Cut(7, End.CLOSE), (7, "end")), (Cut(7, End.STALL), (7, silence)),
                (Swallow(), (0, silence)), (Drip(), whole), (Narrow(10_000), whole), (Delay(0.05, 0.1), whole)):
            with self.subTest(fault=type(fault).__name__, expected=expected):
                self.proxy.plan(fault)
                self.assertEqual(self._talk(0.5 if expected[1] == silence else 10), expected)
                self.assertGreater(fault.met, 0)
                self.assertEqual(self._talk(), whole)

    def test_a_life_is_over(self):
        """It ends amid what comes then, by RST and by FIN in turn."""
        short = ShortLife(0, 0)
        self.proxy.plan(rest=short)
        ends = [self._talk() for _ in range(2)]
        self.assertLess(max(heard for heard, _ in ends), len(self.SAID))
        self.assertEqual({how for _, how in ends}, {"end", "ConnectionResetError"})

    def test_a_closed_port(self):
        """Refuses, and takes connections again when it is opened."""
        self.proxies.refuse(1)
        self.assertEqual(self._talk(), (0, "ConnectionRefusedError"))
        self.proxies.listen(1)
        self.assertEqual(self._talk(), (len(self.SAID), "all"))
        self.assertEqual(self.proxies.accepted, 1)

    def test_no_answer_to_a_syn(self):
        """Whoever knocks is seen in the kernel's table, and hears nothing."""
        deaf = Deaf()
        self.addCleanup(deaf.close)
        self.assertEqual(deaf.knocking(), 0)
        with socket.socket() as line:
            line.setblocking(False)
            line.connect_ex(("127.0.0.1", deaf.port))
            self.assertEqual(deaf.knocking(), 1)


class Messages(unittest.TestCase):
    """What is missing on the machine is said in one sentence."""

    def _fetch(self, path: str) -> str:
        """What `kafka fetch` says with an empty cache and only these programs."""
        with tempfile.TemporaryDirectory() as cache:
            environment = {"PATH": path, "XDG_CACHE_HOME": cache, "HOME": cache}
            done = subprocess.run([sys.executable, str(CLUSTER_DIR / "kafka"), "fetch", "0.8.2.2"], env=environment,
                                  capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 1, done.stderr)
        return done.stderr

    def test_no_maven(self):
        """Names Maven and its package."""
        self.assertIn("Install the package 'maven'", self._fetch("/nonexistent"))

    @unittest.skipUnless(os.geteuid() == 0 and shutil.which("unshare"), "only root may take the network away")
    def test_no_network(self):
        """Names the network and the settings of Maven."""
        with tempfile.TemporaryDirectory() as folder:
            environment = os.environ | {"XDG_CACHE_HOME": folder, "MAVEN_OPTS": f"-Dmaven.repo.local={folder}/m2"}
            done = subprocess.run(["unshare", "-n", sys.executable, str(CLUSTER_DIR / "kafka"), "fetch", "0.8.2.2"],
                                  env=environment, capture_output=True, text=True, check=False)
        if "unshare" in done.stderr:
            self.skipTest("this machine cannot take the network away")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("Check the network", done.stderr)

    def _up(self, folder: Path, *arguments: str) -> str:
        """What a `kafka up` that fails says."""
        done = subprocess.run([sys.executable, str(CLUSTER_DIR / "kafka"), "up", "4.4.0", "--dir", str(folder),
                               *arguments], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertTrue(done.stderr.startswith("kafka: "), done.stderr)
        self.assertNotIn("Traceback", done.stderr)
        return done.stderr

    def test_a_start_that_fails_leaves_nothing(self):
        """Brokers that refuse their settings say why, and the next start finds the folder free."""
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder, "cluster")
            self._up(place, "--set", "advertised.listeners=")
            self.assertFalse(place.exists())
            Path(place, "broker-1").mkdir(parents=True)
            self.assertNotIn("exists", self._up(place, "--set", "advertised.listeners="))

    def test_what_is_no_cluster_stays(self):
        """A folder with something else in it, a file, and a setting without a value are refused."""
        with tempfile.TemporaryDirectory() as folder:
            kept = Path(folder, "letters.txt")
            kept.write_text("dear", encoding="utf-8")
            self.assertIn("no cluster", self._up(Path(folder)))
            self.assertIn("not a folder", self._up(kept))
            self.assertIn("KEY=VALUE", self._up(Path(folder, "new"), "--set", "listeners"))
            self.assertEqual(kept.read_text(encoding="utf-8"), "dear")

    def test_unknown_release(self):
        """Names the releases there are."""
        done = subprocess.run([sys.executable, str(CLUSTER_DIR / "kafka"), "up", "9.9"], capture_output=True,
                              text=True, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("0.8.2.2", done.stderr)
        self.assertNotIn("Traceback", done.stderr)
