# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers are found in comments of test sources, and only there."""

import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import markers


class Markers(unittest.TestCase):
    def found(self, files: dict[str, str], word="catalogue", name=r"[AB]\d+"):
        with tempfile.TemporaryDirectory() as top:
            for path, text in files.items():
                os.makedirs(os.path.dirname(os.path.join(top, path)), exist_ok=True)
                with open(os.path.join(top, path), "w", encoding="utf-8") as file:
                    file.write(text)
            return markers.find(word, name, top)

    def test_one_or_several_in_a_comment(self):
        files = {"sim/a_test.cpp": "// catalogue A12, B3\n", "cluster/b.py": "# Brokers die. catalogue A10\n"}
        self.assertEqual({"A12", "B3", "A10"}, set(self.found(files)))

    def test_numbers_of_the_surface(self):
        self.assertEqual({"6.14": ["a.cpp"]}, self.found({"a.cpp": "// surface 6.14\n"}, "surface", r"\d+\.\d+"))

    def test_neither_code_nor_the_tables_count(self):
        files = {"a.cpp": 'auto text = "catalogue A1";\n', "catalogue/b.py": "# catalogue A2\n", "c.md": "# catalogue A3\n"}
        self.assertEqual({}, self.found(files))


if __name__ == "__main__":
    unittest.main()
