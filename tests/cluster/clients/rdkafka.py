# SPDX-License-Identifier: GPL-3.0-or-later
"""librdkafka, through confluent-kafka: produces, reads, manages topics and tells what it sees.

    rdkafka.py BOOTSTRAP VERSION VERB [arguments]      VERSION is the broker's
"""

import argparse
import json
import sys

import rdkafka_admin
import rdkafka_data
import rdkafka_groups


def connection(bootstrap: str, version: str) -> dict:
    """The settings that every client needs. Brokers before 0.10 cannot be asked what they speak."""
    # What matters comes as an exception; librdkafka's own log would only litter the output of the tests.
    settings = {"bootstrap.servers": bootstrap, "client.id": "foreign-rdkafka", "log_level": 2}
    if tuple(map(int, version.split(".")))[:2] < (0, 10):
        settings |= {"api.version.request": "false", "broker.version.fallback": version}
    return settings


VERBS = {
    "produce": rdkafka_data.produce,
    "flow": rdkafka_data.flow,
    "read": rdkafka_data.read,
    "wait-rows": rdkafka_data.wait_rows,
    "offsets": rdkafka_data.offsets,
    "create": rdkafka_admin.create,
    "delete": rdkafka_admin.delete,
    "grow": rdkafka_admin.grow,
    "configure": rdkafka_admin.configure,
    "allow": rdkafka_admin.allow,
    "forbid": rdkafka_admin.forbid,
    "cluster": rdkafka_admin.cluster,
    "topics": rdkafka_admin.topics,
    "commit": rdkafka_groups.commit,
    "join-and-commit": rdkafka_groups.join_and_commit,
    "member": rdkafka_groups.member,
    "groups": rdkafka_groups.groups,
    "group-offsets": rdkafka_groups.group_offsets,
}


def main() -> int:
    """Runs one verb; what it returns, if anything, is printed as one line of JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("bootstrap")
    parser.add_argument("version")
    parser.add_argument("verb", choices=VERBS)
    parser.add_argument("arguments", nargs="*")
    options = parser.parse_args()
    result = VERBS[options.verb](connection(options.bootstrap, options.version), *options.arguments)
    if result is not None:
        print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
