# SPDX-License-Identifier: GPL-3.0-or-later
"""The exceptions of the harness: a sentence for the person who runs the tests."""

import unittest


class HarnessError(Exception):
    """Something outside the tests is missing or failed; the text names it and what to do."""


class NoNetwork(HarnessError, unittest.SkipTest):
    """What a test needs is not in the cache and cannot be fetched: the test is skipped, and says so."""

    # The latest one, for the end of the run.
    last = ""

    def __init__(self, text: str):
        super().__init__(text)
        NoNetwork.last = text
