# SPDX-License-Identifier: GPL-3.0-or-later
"""ACLs taken away while they are needed: the missing one is named, and once it is back all goes on."""

from harness.cases import needs_cli
from harness.foreign import RDKAFKA
from harness.live import LiveCase
from harness.script import Script

TOPIC = "guarded"
FAILED, ENDED_BEFORE_ITS_END = 1, 4


@needs_cli
# catalogue A44
class Acls(LiveCase):
    """One broker that guards its topics. Whoever has no login may do what no ACL speaks of."""

    brokers = 1
    overrides = {
        "authorizer.class.name": "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        "allow.everyone.if.no.acl.found": "true",
    }

    def setUp(self):
        super().setUp()
        self.foreign.create_topics({"name": TOPIC})
        script = Script().producer("p")
        for number in range(5):
            script.send(TOPIC, 0, None, f"value {number}")
        self.foreign.produce(RDKAFKA, script)
        self.foreign.rdkafka("allow", TOPIC, "read", "describe", "describe_configs")

    def test_read_is_taken_away(self):
        """A consume that follows ends and says what it lacks, and where; with the ACL it reads again."""
        with self.odradek.follow(TOPIC, "--from", "oldest") as follower:
            follower.wait_for("the messages", lambda rows: len(rows) == 5)
            self.foreign.rdkafka("forbid", TOPIC, "read")
            self.assertEqual(follower.wait_end(60), ENDED_BEFORE_ITS_END)
            self.assertIn("TOPIC_AUTHORIZATION_FAILED", follower.stderr)
            self.assertIn(f"{TOPIC}-0", follower.stderr)
            self.assertIn("the ACL Read on the topic", follower.stderr)
        self.foreign.rdkafka("allow", TOPIC, "read")
        self.assertEqual(len(self.odradek.consume(TOPIC)), 5)

    def test_describe_is_taken_away(self):
        """Without Describe a topic shows nothing of itself."""
        self.foreign.rdkafka("forbid", TOPIC, "read", "describe")
        refused = self.odradek.run("consume", TOPIC, code=FAILED)
        self.assertIn("TOPIC_AUTHORIZATION_FAILED", refused.stderr)
        self.assertIn("the ACL Describe on the topic", refused.stderr)
