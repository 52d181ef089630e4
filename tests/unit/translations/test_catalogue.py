# SPDX-License-Identifier: GPL-3.0-or-later
"""Each fault of a catalogue is found where it is planted, and good translations pass."""

import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import catalogue


def message(source: str, *texts: str, plural: bool = False, finished: bool = True) -> catalogue.Message:
    return catalogue.Message("Words", source, "", plural, finished, texts)


class Faults(unittest.TestCase):
    def test_are_found(self):
        for wrong in (
            message("Copy", "Kopieren", finished=False),
            message("Copy", ""),
            message("%1 of %2", "%1 von"),
            message("%1 of %2", "%1 von %1"),
            message("%L1 ms", "%1 ms"),
            message("%n topic(s)", "%n Topics", plural=True),
            message("%n topic(s)", "%n Topic", "", plural=True),
            message("%n topic(s)", "Ein Topic", "Topics", plural=True),
            message("%Ln topic(s)", "%Ln Topic", "%n Topics", plural=True),
            message("<b>Now</b>", "<i>Jetzt</i>"),
            message("&File", "Datei"),
            message("Find && replace", "&Finden && ersetzen"),
            message("Ctrl+Shift+A", "Strg+Shift+A"),
            message("F5", "F 5"),
        ):
            with self.subTest(message=wrong):
                self.assertTrue(catalogue.faults(wrong, "de"))

    def test_are_not_found_in_good_translations(self):
        for good in (
            message("%1 of %2", "Von %2 sind es %1"),
            message("%n topic(s)", "Ein Topic", "%n Topics", plural=True),
            message("&File", "&Datei"),
            message("Find && replace", "Finden && ersetzen"),
            message("read & write", "lesen & schreiben"),
            message("Ctrl+%1", "Ctrl+%1"),
            message("Forward", "Vor"),
        ):
            with self.subTest(message=good):
                self.assertEqual([], catalogue.faults(good, "de"))

    def test_count_the_forms_of_the_language(self):
        one = message("%n topic(s)", "%n 个主题", plural=True)
        self.assertEqual([], catalogue.faults(one, "zh_CN"))
        self.assertTrue(catalogue.faults(message("%n topic(s)", "一个主题", plural=True), "zh_CN"))


class Reading(unittest.TestCase):
    TEXT = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context>
        <name>Words</name>
        <message><source>Copy</source><comment>the act</comment><translation>Kopieren</translation></message>
        <message numerus="yes"><source>%n row(s)</source><translation type="unfinished">
            <numerusform>%n Zeile</numerusform><numerusform></numerusform></translation></message>
        </context></TS>"""

    def test_takes_every_message(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "odradek_de.ts")
            with open(path, "w", encoding="utf-8") as file:
                file.write(self.TEXT)
            plain, plural = catalogue.read(path)
        self.assertEqual(catalogue.Message("Words", "Copy", "the act", False, True, ("Kopieren",)), plain)
        self.assertEqual(catalogue.Message("Words", "%n row(s)", "", True, False, ("%n Zeile", "")), plural)


if __name__ == "__main__":
    unittest.main()
