# SPDX-License-Identifier: GPL-3.0-or-later
"""What the JSON output looks like is frozen: names, order and types of every command's rows."""

import unittest

from commandline import call, rows, sandbox

SHAPES = {
    ("cluster", "info"): ["clusterId", "controller", "version", "features", "brokers"],
    ("cluster", "api-versions"): ["broker", "key", "name", "min", "max", "ourMin", "ourMax", "chosen"],
    ("topic", "list"): ["name", "id", "internal", "partitions", "replication"],
    ("topic", "describe", "shop.orders"): ["topic", "partition", "leader", "leaderEpoch", "replicas", "isr", "offline",
                                           "begin", "end", "lso", "size"],
    ("topic", "offsets", "shop.orders"): ["topic", "partition", "at", "offset", "timestamp"],
    ("consume", "shop.orders", "--limit", "3"): ["topic", "partition", "offset", "timestamp", "timestampType", "key",
                                                 "value", "headers"],
    ("group", "list"): ["group", "type", "state", "protocol"],
}


class Shapes(unittest.TestCase):
    def test_names_and_their_order(self):
        for command, names in SHAPES.items():
            with self.subTest(command=command):
                found = rows("--demo", *command)
                self.assertTrue(found)
                for row in found:
                    self.assertEqual(list(row), names)

    def test_brokers_of_the_cluster(self):
        [info] = rows("--demo", "cluster", "info")
        self.assertEqual([broker["id"] for broker in info["brokers"]], [1, 2, 3])
        self.assertEqual(list(info["brokers"][0]), ["id", "host", "port", "rack"])
        self.assertRegex(info["version"], r"^≥ \d+\.\d+$")

    def test_details_of_a_message_come_with_v(self):
        names = SHAPES[("consume", "shop.orders", "--limit", "3")]
        found = rows("--demo", "-v", "consume", "shop.orders", "--limit", "2")
        self.assertEqual(list(found[0]), [*names, "leaderEpoch", "producerId", "producerEpoch", "sequence", "codec",
                                          "transactional"])

    def test_groups_in_full(self):
        groups = [row["group"] for row in rows("--demo", "group", "list")]
        self.assertTrue(groups)
        described = rows("--demo", "group", "describe", *groups)
        self.assertEqual([group["group"] for group in described], groups)
        members = [member for group in described for member in group["members"]]
        self.assertTrue(members)
        self.assertEqual(list(members[0]), ["memberId", "instanceId", "clientId", "host", "assignment"])
        lag = rows("--demo", "group", "lag", *groups)
        self.assertEqual(list(lag[0]), ["group", "topic", "partition", "committed", "begin", "end", "lag", "timeLagMs",
                                        "memberId", "clientId", "host"])

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
