# SPDX-License-Identifier: GPL-3.0-or-later
"""Changing topics: rows, questions, profiles that are read-only or prod."""

import contextlib
import json
import os
import pathlib
import pty
import subprocess
import tempfile
import unittest

from commandline import CLI, HANG, call, rows, sandbox


@contextlib.contextmanager
def profiles(bootstrap):
    """A user who has the profiles dev, prod and locked (read-only) of one cluster; the environment of a call."""
    kinds = {"dev": {}, "prod": {"environment": "prod"}, "locked": {"readOnly": True}}
    document = {"version": 1, "profiles": [{"name": name, "bootstrap": bootstrap, **more}
                                           for name, more in kinds.items()]}
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "odradek" / "profiles.json"
        file.parent.mkdir()
        file.write_text(json.dumps(document), encoding="utf-8")
        yield {"XDG_CONFIG_HOME": folder}


def typed(answer, *arguments, env=None):
    """A call at a terminal where somebody types a line: exit code and what was asked."""
    master, slave = pty.openpty()
    with subprocess.Popen([CLI, *arguments], stdin=slave, stderr=slave, stdout=subprocess.PIPE,
                          env={**os.environ, **(env or {})}) as process:
        os.close(slave)
        os.write(master, answer.encode())
        process.communicate(timeout=HANG)
        asked = b""
        with contextlib.suppress(OSError):  # a terminal whose other side is gone
            while piece := os.read(master, 4096):
                asked += piece
        os.close(master)
        return process.returncode, asked.decode()


class Writes(unittest.TestCase):
    def setUp(self):
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        self.bootstrap = stack.enter_context(sandbox("--brokers", "3", "--topics", "orders:3:2,clicks"))
        self.profiles = stack.enter_context(profiles(self.bootstrap))

    def rows(self, *arguments):
        return rows("-b", self.bootstrap, *arguments)

    def call(self, *arguments):
        return call("-b", self.bootstrap, "-o", "json", *arguments)

    def topics(self):
        return {row["name"]: (row["partitions"], row["replication"]) for row in self.rows("topic", "list")}

    def own_settings(self, topic):
        return {row["name"]: row["value"] for row in self.rows("topic", "configs", topic)}

    def test_create(self):
        wish = ("topic", "create", "made", "--partitions", "4", "--replication", "2", "--config", "retention.ms=60000")
        [planned] = self.rows(*wish, "--dry-run")
        self.assertEqual(list(planned), ["topic", "result", "id", "partitions", "replication", "error"])
        self.assertEqual(planned["result"], "planned")
        self.assertNotIn("made", self.topics())
        [made] = self.rows(*wish, "--yes")
        self.assertEqual((made["result"], made["partitions"], made["replication"]), ("written", 4, 2))
        self.assertEqual(self.topics()["made"], (4, 2))
        self.assertEqual(self.own_settings("made"), {"retention.ms": "60000"})
        again = self.call(*wish, "--yes")
        self.assertEqual(again.returncode, 1)
        self.assertEqual(json.loads(again.stdout)["result"], "failed")
        self.assertIn("Topic 'made' already exists.", again.stderr)

    def test_create_by_hand(self):
        self.rows("topic", "create", "hand", "--assignment", "1:2,3:1", "--yes")
        described = self.rows("topic", "describe", "hand")
        self.assertEqual([row["replicas"] for row in described], [[1, 2], [3, 1]])

    def test_clone(self):
        self.rows("topic", "configs", "orders", "--set", "retention.ms=1000", "--yes")
        [made] = self.rows("topic", "clone", "orders", "orders-2", "--config", "max.message.bytes=2000", "--yes")
        self.assertEqual((made["topic"], made["partitions"], made["replication"]), ("orders-2", 3, 2))
        self.assertEqual(self.own_settings("orders-2"), {"retention.ms": "1000", "max.message.bytes": "2000"})

    def test_partitions(self):
        [row] = self.rows("topic", "partitions", "orders", "--total", "5", "--dry-run")
        self.assertEqual(row, {"topic": "orders", "result": "planned", "partitions": 5, "error": None})
        self.rows("topic", "partitions", "orders", "--total", "5", "--yes")
        self.assertEqual(self.topics()["orders"], (5, 2))
        self.assertEqual(self.call("topic", "partitions", "orders", "--total", "5", "--yes").returncode, 2)

    def test_configs(self):
        self.assertEqual(self.rows("topic", "configs", "orders"), [])
        self.assertIn("retention.ms", [row["name"] for row in self.rows("topic", "configs", "orders", "--all")])
        change = ("topic", "configs", "orders", "--set", "retention.ms=1000", "--append", "cleanup.policy=compact")
        planned = self.rows(*change, "--dry-run")
        self.assertEqual(list(planned[0]), ["topic", "name", "old", "new", "result", "error"])
        self.assertEqual([(row["old"], row["new"], row["result"]) for row in planned],
                         [("604800000", "1000", "planned"), ("delete", "delete,compact", "planned")])
        self.assertEqual({row["result"] for row in self.rows(*change, "--yes")}, {"written"})
        self.assertEqual(self.own_settings("orders"), {"cleanup.policy": "delete,compact", "retention.ms": "1000"})
        self.rows("topic", "configs", "orders", "--unset", "retention.ms", "--yes")
        self.assertEqual(self.own_settings("orders"), {"cleanup.policy": "delete,compact"})

    def test_configs_that_cannot_be(self):
        for text in ("retention.sm=1", "retention.ms=soon", "nonsense"):
            with self.subTest(text=text):
                self.assertEqual(self.call("topic", "configs", "orders", "--set", text, "--yes").returncode, 2)
        self.assertEqual(self.own_settings("orders"), {})

    def test_empty(self):
        rows_of = self.rows("topic", "empty", "orders", "--dry-run")
        self.assertEqual(list(rows_of[0]), ["topic", "partition", "old", "new", "result", "error"])
        self.assertEqual([row["partition"] for row in self.rows("topic", "empty", "orders", "--partitions", "0,2",
                                                                "--yes")], [0, 2])
        self.rows("topic", "configs", "orders", "--set", "cleanup.policy=compact", "--yes")
        refused = self.call("topic", "empty", "orders", "--yes")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("compact alone", refused.stderr)

    def test_delete(self):
        [planned, missing] = [json.loads(line) for line in
                              self.call("topic", "delete", "orders", "absent", "--dry-run").stdout.splitlines()]
        self.assertEqual((planned["result"], missing["result"]), ("planned", "failed"))
        done = self.call("topic", "delete", "orders", "absent", "--yes")
        self.assertEqual(done.returncode, 3)
        self.assertEqual(json.loads(done.stdout.splitlines()[0]),
                         {"topic": "orders", "result": "written", "error": None})
        self.assertEqual(list(self.topics()), ["clicks"])

    def test_wrong_names_are_said_before(self):
        for name in ("a/b", "..", "x" * 250):
            with self.subTest(name=name):
                self.assertEqual(self.call("topic", "create", name, "--yes").returncode, 2)

    def test_nobody_to_ask(self):
        for command in (("create", "new"), ("delete", "orders"), ("partitions", "orders", "--total", "9"),
                        ("empty", "orders"), ("configs", "orders", "--set", "retention.ms=5")):
            with self.subTest(command=command):
                done = self.call("topic", *command)
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertIn("--yes", done.stderr)
        self.assertEqual(self.topics(), {"orders": (3, 2), "clicks": (1, 1)})

    def test_somebody_is_asked(self):
        code, asked = typed("n\n", "-b", self.bootstrap, "topic", "delete", "orders")
        self.assertEqual(code, 1)
        self.assertIn("Delete orders with all messages? [y/N]", asked)
        self.assertIn("Nothing was changed.", asked)
        self.assertIn("orders", self.topics())
        code, _ = typed("y\n", "-b", self.bootstrap, "topic", "delete", "orders")
        self.assertEqual(code, 0)
        self.assertNotIn("orders", self.topics())

    def test_prod_wants_the_name(self):
        prod = ("--profile", "prod", "topic", "delete", "orders")
        done = call(*prod, "--yes", env=self.profiles)
        self.assertEqual(done.returncode, 2)
        self.assertIn("--confirm orders", done.stderr)
        code, asked = typed("y\n", *prod, env=self.profiles)
        self.assertEqual(code, 1)
        self.assertIn('type "orders"', asked)
        self.assertIn("orders", self.topics())
        self.assertEqual(call(*prod, "--confirm", "clicks", env=self.profiles).returncode, 2)
        self.assertEqual(typed("orders\n", *prod, env=self.profiles)[0], 0)
        self.assertNotIn("orders", self.topics())
        self.assertEqual(call("--profile", "prod", "topic", "empty", "clicks", "--confirm", "clicks",
                              env=self.profiles).returncode, 0)

    def test_read_only_profiles_refuse(self):
        locked = ("--profile", "locked", "topic", "partitions", "orders", "--total", "4", "--yes")
        refused = call(*locked, env=self.profiles)
        self.assertEqual(refused.returncode, 1)
        self.assertIn("--allow-writes", refused.stderr)
        self.assertEqual(self.topics()["orders"], (3, 2))
        self.assertEqual(call(*locked, "--allow-writes", env=self.profiles).returncode, 0)
        self.assertEqual(self.topics()["orders"], (4, 2))
        self.assertEqual(call("--profile", "locked", "topic", "list", env=self.profiles).returncode, 0)


if __name__ == "__main__":
    unittest.main()
