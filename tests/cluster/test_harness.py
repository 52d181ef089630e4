# SPDX-License-Identifier: GPL-3.0-or-later
"""The harness itself: what it promises to the other tests, without odradek-cli."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from harness import waiting
from harness.paths import CLUSTER_DIR

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
