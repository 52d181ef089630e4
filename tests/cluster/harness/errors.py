# SPDX-License-Identifier: GPL-3.0-or-later
"""The one exception of the harness: a sentence for the person who runs the tests."""


class HarnessError(Exception):
    """Something outside the tests is missing or failed; the text names it and what to do."""
