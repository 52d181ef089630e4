# SPDX-License-Identifier: GPL-3.0-or-later
"""Real Apache Kafka for the tests, started from its published jars."""

from .cluster import Cluster
from .errors import HarnessError

__all__ = ["Cluster", "HarnessError"]
