# SPDX-License-Identifier: GPL-3.0-or-later
"""Real Apache Kafka for the tests, started from its published jars."""
