# SPDX-License-Identifier: GPL-3.0-or-later
"""A sentence of the engine that the window does not know is found, however it is written; what is put together is not."""

import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import reasons


class Sentences(unittest.TestCase):
    def test_are_read_from_the_engine(self):
        for source in (
            'return base::fail(ErrorKind::Closed, where, "it is gone");',
            'return base::Error{ErrorKind::Closed, {}, name(id), "it is gone"};',
            'return fail({ErrorKind::Closed, {}, where_, "it is "\n                                  "gone"});',
        ):
            with self.subTest(source=source):
                self.assertEqual(reasons.said(source), {"it is gone"})

    def test_that_are_put_together_are_left_out(self):
        for source in (
            'return base::fail(ErrorKind::Closed, "", "a frame of length " + std::to_string(length));',
            'return base::fail(ErrorKind::Closed, "", std::string(who) + " is gone");',
            'log("it is gone");',
        ):
            with self.subTest(source=source):
                self.assertEqual(reasons.said(source), set())

    def test_that_nobody_translates_are_named_with_their_file(self):
        with tempfile.TemporaryDirectory() as top:
            for folder in ("ui/views", "engine/net"):
                os.makedirs(os.path.join(top, folder))
            with open(os.path.join(top, reasons.KNOWN), "w", encoding="utf-8") as stream:
                stream.write('QT_TRANSLATE_NOOP("Reason", "it is "\n    "gone"),\n')
            with open(os.path.join(top, "engine/net/line.cpp"), "w", encoding="utf-8") as stream:
                stream.write('fail(kind, "", "it is gone");\nfail(kind, "", "it is back");\n')
            found = reasons.faults(top)
            self.assertEqual(len(found), 1)
            self.assertIn("engine/net/line.cpp: 'it is back'", found[0])


if __name__ == "__main__":
    unittest.main()
