# SPDX-License-Identifier: GPL-3.0-or-later
"""What lists leave out, and what stands in them where it is asked for."""

import unittest

from commandline import call, rows, sandbox


def topics(*arguments):
    """The names of the topics of a call, and whether each is Kafka's own."""
    return {row["name"]: row["internal"] for row in rows(*arguments)}


class Lists(unittest.TestCase):
    def test_internal_topics_are_left_out_and_can_be_read(self):  # surface 1.22
        shown = topics("--demo", "topic", "list")
        self.assertIn("shop.orders", shown)
        self.assertFalse(any(shown.values()))
        self.assertEqual(topics("--demo", "topic", "list", "__*"), {}, "nor does a pattern find them")
        everything = topics("--demo", "topic", "list", "--internal")
        self.assertTrue(everything["__consumer_offsets"])
        self.assertEqual(set(shown), {name for name, internal in everything.items() if not internal})
        [first] = rows("--demo", "consume", "__consumer_offsets", "--limit", "1")
        self.assertEqual(first["topic"], "__consumer_offsets")
        self.assertTrue(rows("--demo", "topic", "describe", "__consumer_offsets"))

    def test_two_underscores_make_no_topic_internal(self):  # surface 1.22
        with sandbox("--topics", "__mine:1,b:1") as bootstrap:
            self.assertEqual(topics("-b", bootstrap, "topic", "list"), {"__mine": False, "b": False})

    def test_looking_creates_no_topic(self):  # surface 1.21
        with sandbox("--topics", "a:1", "--auto-create") as bootstrap:
            for command in (("topic", "describe"), ("topic", "offsets"), ("consume",)):
                with self.subTest(command=command):
                    self.assertEqual(call("-b", bootstrap, *command, "absent").returncode, 1)
                    self.assertEqual(topics("-b", bootstrap, "topic", "list"), {"a": False})


if __name__ == "__main__":
    unittest.main()
