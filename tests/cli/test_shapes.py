# SPDX-License-Identifier: GPL-3.0-or-later
"""What the JSON output looks like is frozen: names, order and types of every command's rows."""

import json
import unittest

from commandline import call, rows, sandbox

NULL = type(None)
WORD, NUMBER, FLAG, MANY, MAP = (str,), (int,), (bool,), (list,), (dict,)
MAYBE_WORD, MAYBE_NUMBER = (str, NULL), (int, NULL)
MESSAGE = {"topic": WORD, "partition": NUMBER, "offset": NUMBER, "timestamp": MAYBE_NUMBER, "timestampType": MAYBE_WORD,
           "key": (str, dict, NULL), "value": (str, dict, NULL), "headers": MANY}
DETAILS = {"leaderEpoch": MAYBE_NUMBER, "producerId": MAYBE_NUMBER, "producerEpoch": MAYBE_NUMBER,
           "sequence": MAYBE_NUMBER, "codec": WORD, "transactional": FLAG}
SHAPES = {
    ("cluster", "info"): {"clusterId": MAYBE_WORD, "controller": MAYBE_NUMBER, "version": MAYBE_WORD, "features": MAP,
                          "brokers": MANY},
    ("cluster", "api-versions"): {"broker": NUMBER, "key": NUMBER, "name": WORD, "min": NUMBER, "max": NUMBER,
                                  "ourMin": MAYBE_NUMBER, "ourMax": MAYBE_NUMBER, "chosen": MAYBE_NUMBER},
    ("topic", "list"): {"name": WORD, "id": MAYBE_WORD, "internal": FLAG, "partitions": NUMBER, "replication": NUMBER},
    ("topic", "describe", "shop.orders"): {"topic": WORD, "partition": NUMBER, "leader": MAYBE_NUMBER,
                                           "leaderEpoch": MAYBE_NUMBER, "replicas": MANY, "isr": MANY, "offline": MANY,
                                           "begin": MAYBE_NUMBER, "end": MAYBE_NUMBER, "lso": MAYBE_NUMBER,
                                           "size": MAYBE_NUMBER},
    ("topic", "offsets", "shop.orders"): {"topic": WORD, "partition": NUMBER, "at": WORD, "offset": MAYBE_NUMBER,
                                          "timestamp": MAYBE_NUMBER},
    ("consume", "shop.orders", "--limit", "3"): MESSAGE,
    ("-v", "consume", "shop.orders", "--limit", "3"): MESSAGE | DETAILS,
    ("group", "list"): {"group": WORD, "type": WORD, "state": WORD, "protocol": MAYBE_WORD},
    ("wire", "list"): {"key": NUMBER, "name": WORD, "min": NUMBER, "max": NUMBER, "flexible": MAYBE_NUMBER,
                       "reads": FLAG},
}


class Shapes(unittest.TestCase):
    def held(self, row, shape):
        """A row has these names in this order, each with a value of its types."""
        self.assertEqual(list(row), list(shape))
        for name, types in shape.items():
            self.assertIn(type(row[name]), types, name)

    def test_names_their_order_and_types(self):
        for command, shape in SHAPES.items():
            with self.subTest(command=command):
                found = rows("--demo", *command)
                self.assertTrue(found)
                for row in found:
                    self.held(row, shape)

    def test_brokers_of_the_cluster(self):
        [info] = rows("--demo", "cluster", "info")
        self.assertEqual([broker["id"] for broker in info["brokers"]], [1, 2, 3])
        self.assertEqual(list(info["brokers"][0]), ["id", "host", "port", "rack"])
        self.assertRegex(info["version"], r"^(≥ )?\d+\.\d+$")

    def test_groups_in_full(self):
        groups = [row["group"] for row in rows("--demo", "group", "list")]
        self.assertTrue(groups)
        described = rows("--demo", "group", "describe", *groups)
        self.assertEqual([group["group"] for group in described], groups)
        for group in described:
            self.held(group, {"group": WORD, "state": WORD, "type": WORD, "protocol": MAYBE_WORD, "coordinator": NUMBER,
                              "members": MANY})
        members = [member for group in described for member in group["members"]]
        self.assertTrue(members)
        self.assertEqual(list(members[0]), ["memberId", "instanceId", "clientId", "host", "assignment"])
        lag = rows("--demo", "group", "lag", *groups)
        self.assertEqual(list(lag[0]), ["group", "topic", "partition", "committed", "begin", "end", "lag", "timeLagMs",
                                        "memberId", "clientId", "host"])

    def test_a_byte_order_mark_is_no_json(self):
        done = call("--demo", "-o", "json", "consume", "shop.oddities", "--value", "json")
        marked = [line for line in done.stdout.splitlines() if "behind-a-byte-order-mark" in line]
        self.assertEqual([json.loads(line)["value"] for line in marked], ['\ufeff{"tea":1}'])

    def test_bytes(self):
        text = rows("--demo", "consume", "shop.orders", "--limit", "1")[0]["value"]
        self.assertIsInstance(text, str)
        [record] = rows("--demo", "--bytes", "base64", "consume", "shop.orders", "--limit", "1")
        self.assertEqual(list(record["value"]), ["base64"])

    def test_the_sandbox_says_where_it_is(self):
        with sandbox("--brokers", "2", "--topics", "a:2,b:3:2") as bootstrap:
            self.assertRegex(bootstrap, r"^127\.0\.0\.1:\d+,127\.0\.0\.1:\d+$")
            topics = rows("-b", bootstrap, "topic", "list")
            self.assertEqual([(t["name"], t["partitions"], t["replication"]) for t in topics], [("a", 2, 1), ("b", 3, 2)])

    def test_wire_both_ways(self):
        body = '{"topics":[{"name":"orders"}],"allowAutoTopicCreation":false}'
        encoded = call("wire", "encode", "request", "Metadata", "4", "--hex", stdin=body)
        self.assertEqual(encoded.returncode, 0, encoded.stderr)
        decoded = call("wire", "decode", "request", "Metadata", "4", "--hex", stdin=encoded.stdout)
        self.assertEqual(decoded.stdout.strip(), body)

    def test_null_is_no_word_in_text(self):
        text = call("--demo", "consume", "shop.oddities", "--from", "oldest").stdout
        self.assertIn("  ∅  a null key\n", text)
        self.assertIn("  null-value  ∅\n", text)
        self.assertIn("  null=∅", text, "also of a header")
        self.assertNotIn("\x1b", text, "dimmed on a terminal alone")

    def test_text_is_a_table_with_a_head(self):
        done = call("--demo", "topic", "list")
        lines = done.stdout.splitlines()
        self.assertEqual(lines[0].split(), ["NAME", "ID", "INTERNAL", "PARTITIONS", "REPLICATION"])
        self.assertTrue(any("shop.orders" in line for line in lines))


if __name__ == "__main__":
    unittest.main()
